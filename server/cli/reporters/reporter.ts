// What a report is made from: the drafts one after the other, in the order of their paths, then the sums.
import type { Finding } from '../../check.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Lines } from '../lines.ts';
import type { Output } from '../output.ts';
import type { Palette } from '../terminal.ts';

export interface CheckedFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

export interface Summary extends Readonly<Record<Severity, number>> {
  readonly files: number;
}

/** Each part is written as soon as it is known, so that a report of any length takes no room. */
export interface Reporter {
  file(file: CheckedFile): void;
  end(summary: Summary): void;
}

export interface ReportTo {
  readonly out: Output;
  readonly palette: Palette;
  /** Leaves sums and hints out. */
  readonly quiet: boolean;
  /** What could not be done so far, each a sentence. */
  problems(): readonly string[];
}

export type MakeReporter = (to: ReportTo) => Reporter | Promise<Reporter>;
