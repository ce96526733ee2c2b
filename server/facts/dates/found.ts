// A date being read, with the tokens it takes.
import type { WrittenDate } from './date.ts';
import type { Tokens } from './tokens.ts';

export interface Found {
  readonly date: WrittenDate;
  readonly from: number;
  /** The first token after it. */
  readonly next: number;
}

export const span = (t: Tokens, from: number, next: number): { start: number; end: number } => ({
  start: t.words.startOf(from),
  end: t.words.endOf(next - 1),
});

/** A date that takes these tokens. */
export const found = (t: Tokens, date: WrittenDate, from: number, next: number): Found => {
  date.start = t.words.startOf(from);
  date.end = t.words.endOf(next - 1);
  return { date, from, next };
};
