// What a date is, as a fact.
import type { Region, Span } from '../../draft/draft.ts';

/** TIMEX3's types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What stands in the draft; never repaired. */
export interface WrittenParts {
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  /** As written: 31 June stays 31. */
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekday?: number;
}

/** Offsets are the draft's; the span is the expression without preposition or article. */
export interface DateFact extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value; null when it cannot be known. */
  readonly value: string | null;
  readonly written: WrittenParts;
  readonly region: Region;
}

/** The day a draft is judged against. */
export interface Dateline extends Span {
  /** ISO 8601 */
  readonly date: string;
  /** `option`: given by the host, `start` and `end` are 0. */
  readonly from: 'front matter' | 'newsroom' | 'option';
}
