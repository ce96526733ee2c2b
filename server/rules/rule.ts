// What a rule is: a name, a level, and a comparison of facts.
import type { Span } from '../draft/draft.ts';
import type { Dossier, Facts } from '../facts/facts.ts';
import type { Message } from './message.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Level = Severity | 'off';

export interface TextEdit extends Span {
  readonly text: string;
}

export interface ReportedFix {
  readonly title: Message;
  /** Safe: the one right answer, applied by `rapporteur fix`. */
  readonly safe: boolean;
  /** In order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** What a rule yields. Offsets are the draft's. The first fix is the preferred one. */
export interface Report extends Span {
  readonly message: Message;
  /** Instead of the rule's own level, when this one rests on more or less. */
  readonly severity?: Severity;
  readonly fixes?: readonly ReportedFix[];
  readonly related?: readonly (Span & { readonly message: Message })[];
}

/** What a team may set about a rule, by the rule's own names. */
export type RuleOptions = Readonly<Record<string, unknown>>;

export interface RuleContext {
  /** What the rule's `survey` gives; '' without one. */
  readonly survey: string;
  readonly options: RuleOptions;
  readonly house: House;
  readonly dossier: Dossier | null;
  /** Words that are right in this draft: its own, its dossier's and the team's. Lower case. */
  readonly accepted: ReadonlySet<string>;
}

/** How a team writes, where several ways are right. */
export interface House {
  readonly dates?: 'day-month' | 'month-day' | 'iso';
  readonly marks?: 'double' | 'single' | 'guillemets' | 'language' | 'any';
  readonly names?: 'short' | 'any';
}

/** A rule's option, for the schema and the check of settings. */
export interface OptionSchema {
  readonly type: 'boolean' | 'number' | 'string' | 'strings';
  readonly default: unknown;
  readonly values?: readonly string[];
  readonly description: string;
}

export interface Rule {
  /** Permanent; names the bad pattern. */
  readonly id: string;
  readonly level: Level;
  /**
   * `section`: what it finds in a section depends on that section's facts, the front matter, the draft's date and the
   * rule's survey alone, and is kept with it; its places are there or in the front matter. `draft`: it compares sections.
   */
  readonly scope: 'section' | 'draft';
  /** One line for tables and settings. */
  readonly summary: string;
  /** In somebody else's words: as elsewhere, one level softer without fixes, or not at all. */
  readonly inQuotations: 'same' | 'softer' | 'off';
  readonly inFootnotes: 'same' | 'off';
  readonly options?: Readonly<Record<string, OptionSchema>>;
  /**
   * What the rule goes by in the whole draft, such as the form of most dates. What it finds in a section is kept for as
   * long as this is the same.
   */
  survey?(facts: Facts, house: House): string;
  check(facts: Facts, context: RuleContext): Iterable<Report>;
}
