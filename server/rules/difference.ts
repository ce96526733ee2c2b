// How a changed word is shown and put right.
import type { Span } from '../draft/draft.ts';
import type { Difference } from '../facts/wording/align.ts';
import type { ReadText } from '../facts/wording/between.ts';
import { type ComparedWords, wordsAsWritten } from '../facts/wording/words.ts';
import type { TextEdit } from './rule.ts';

export interface Shown {
  readonly here: string;
  readonly there: string;
  /** What stands there, with a word on either side. */
  readonly around: string;
}

/** A longer stretch is shown by its beginning and end. In UTF-16 units. */
const SHOWN = 80;

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN / 2).trimEnd()} … ${text.slice(-SHOWN / 2).trimStart()}`;

export const shownAt = (d: Difference, words: ComparedWords, other: ComparedWords): Shown => ({
  here: shortened(wordsAsWritten(words, d.from, d.to)),
  there: shortened(wordsAsWritten(other, d.otherFrom, d.otherTo)),
  around: shortened(wordsAsWritten(other, Math.max(0, d.otherFrom - 1), Math.min(other.count, d.otherTo + 1))),
});

/** The words that differ; where some are left out, the words around the place. */
export const spanOf = (d: Difference, words: ComparedWords, read: ReadText): Span => {
  const from = d.from === d.to ? Math.max(0, d.from - 1) : d.from;
  const to = d.from === d.to ? Math.min(words.count, d.to + 1) : d.to;
  return read.spanOf(words.start[from] ?? 0, words.end[to - 1] ?? 0);
};

/** Puts the other wording in. */
export const editOf = (d: Difference, words: ComparedWords, other: ComparedWords, read: ReadText): TextEdit => {
  const text = wordsAsWritten(other, d.otherFrom, d.otherTo);
  const { start, end } = read.spanOf(words.start[d.from] ?? words.text.length, words.end[d.to - 1] ?? 0);
  if (d.from === d.to) return { start, end: start, text: `${text} ` };
  if (text !== '') return { start, end, text };
  // An added word goes with the space behind it.
  const next = d.to < words.count ? read.spanOf(words.start[d.to] ?? 0, words.end[d.to] ?? 0).start : end;
  return { start, end: next, text: '' };
};
