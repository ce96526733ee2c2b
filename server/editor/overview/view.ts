// What is shown of a draft beside its text: facts with their places in lines, as plain data.

/** Lines and characters from 0, UTF-16 units, as the Language Server Protocol has them. */
export interface Place {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export interface QuotationView extends Place {
  /** In one line, shortened. */
  readonly text: string;
  readonly kind: string;
  /** The declared name, else as written; null when nobody is named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** Speech that must have a speaker and has none. */
  readonly unattributed: boolean;
}

export interface DateView extends Place {
  readonly text: string;
  /** TIMEX3, or for a range the two days with a slash between them; null when it cannot be known. */
  readonly value: string | null;
  /** ISO 8601: the first day that the value holds; null for what is no point in time. */
  readonly day: string | null;
  readonly type: string;
  /** What a finding says about it, or null. */
  readonly conflict: string | null;
}

export interface StateView {
  readonly code: string;
  readonly name: string;
  /** On the brief's day. */
  readonly member: boolean;
  readonly named: readonly Place[];
  /** Where somebody speaks for it. */
  readonly quoted: readonly Place[];
}

export interface FactsView {
  readonly uri: string;
  readonly version: number;
  readonly title: string | null;
  /** BCP 47 */
  readonly language: string;
  /** ISO 8601 */
  readonly dateline: string | null;
  /** What the draft and its dossier declare: id → name or title. */
  readonly names: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
  readonly quotations: readonly QuotationView[];
  readonly dates: readonly DateView[];
  /** Members of the brief's day in protocol order, then the others that are named. */
  readonly states: readonly StateView[];
}
