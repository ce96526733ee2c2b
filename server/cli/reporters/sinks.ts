// Which reports a run writes, and where to: `--format` and `--output`, any number of each.
import { Failure } from '../failure.ts';
import type { Arguments } from '../options.ts';
import { Output } from '../output.ts';
import { paletteFor, printable } from '../terminal.ts';
import { REPORTERS } from './index.ts';
import type { CheckedFile, Reporter, Summary } from './reporter.ts';

/** Formats that may share standard output: lines for a log. */
const LOGS = ['pretty', 'github'];

interface Asked {
  readonly format: string;
  readonly file: string | null;
}

/** An `--output` belongs to the `--format` before it. Throws `Failure` where two would write to one place. */
const asked = (args: Arguments): Asked[] => {
  const reports: { format: string | null; file: string | null }[] = [];
  for (const { name, value } of args.given) {
    const last = reports.at(-1);
    if (name === 'format') {
      if (last?.format === null) last.format = value;
      else reports.push({ format: value, file: null });
    } else if (name === 'output') {
      if (last?.file === null) last.file = value;
      else reports.push({ format: null, file: value });
    }
  }
  if (reports.length === 0) reports.push({ format: null, file: null });
  const all = reports.map(({ format, file }) => ({ format: format ?? 'pretty', file: file === '-' ? null : file }));
  for (const [i, one] of all.entries())
    for (const other of all.slice(0, i)) {
      if (one.file !== other.file) continue;
      if (one.file !== null) throw new Failure(`Two reports would be written to ${printable(one.file)}.`);
      if (!LOGS.includes(one.format) || !LOGS.includes(other.format))
        throw new Failure(
          `${other.format} and ${one.format} would both be written to standard output: give one an --output.`,
        );
    }
  return all;
};

/** All reports of a run as one. */
export class Sinks implements Reporter {
  private constructor(private readonly all: readonly { readonly reporter: Reporter; readonly out: Output }[]) {}

  /** Throws `Failure` where a report cannot be written. */
  static async open(args: Arguments, problems: () => readonly string[]): Promise<Sinks> {
    const all: { reporter: Reporter; out: Output }[] = [];
    for (const { format, file } of asked(args)) {
      const make = REPORTERS[format];
      if (make === undefined) continue;
      const out = file === null ? Output.standard() : Output.file(file);
      const palette = paletteFor(out.fd, args.value('color') ?? 'auto');
      all.push({ reporter: await make({ out, palette, quiet: args.has('quiet'), problems }), out });
    }
    return new Sinks(all);
  }

  file(file: CheckedFile): void {
    for (const { reporter } of this.all) reporter.file(file);
  }

  /** Ends all reports, and writes what is left of them. */
  end(summary: Summary): void {
    for (const { reporter, out } of this.all) {
      reporter.end(summary);
      out.close();
    }
  }
}
