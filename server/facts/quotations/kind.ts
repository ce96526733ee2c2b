// What a quotation is, by its own words: somebody's speech, or a name for something.
import { sentenceEndAt } from '../../draft/sentences.ts';
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { AUXILIARY, FINITE, NAMING, PRONOUN, type SpeechLexicon, speechOf, WORK } from './lexicon.ts';
import type { Pair } from './marks.ts';
import type { QuotationKind } from './quotation.ts';

/** What the words inside the marks look like. Token indexes are of the block's words. */
export interface Shape {
  /** First token inside, and past the last one. */
  readonly from: number;
  readonly to: number;
  /** Words and numbers, marks not counted. */
  readonly words: number;
  readonly capitals: number;
  /** Begins like a sentence: with a capital, a number, or an ellipsis. */
  readonly begins: boolean;
  /** The last mark inside, one of . ! ? … , ; : — or '' when it ends with a word. */
  readonly ends: string;
  /** Sentences that end before the last one. */
  readonly stops: number;
}

export const shapeOf = (words: Words, language: Language, { start, end, openLength, closeLength }: Pair): Shape => {
  const from = words.indexAt(start + openLength);
  const to = words.indexAt(end - closeLength);
  let count = 0;
  let capitals = 0;
  let stops = 0;
  let first = -1;
  for (let i = from; i < to; i++) {
    const kind = words.kind[i];
    if (kind === MARK) {
      const next = i + 1 < to ? sentenceEndAt(words, i, language) : 0;
      if (next > 0 && next < to) stops++;
      continue;
    }
    // The second half of a contraction is no word of its own: isn't.
    if (first >= 0 && isApostrophe(words, i - 1) && words.touchesNext(i - 1) && words.touchesNext(i - 2)) continue;
    if (first < 0) first = i;
    count++;
    if (kind === CAPITAL || kind === UPPER) capitals++;
  }
  let last = to - 1;
  while (last >= from && words.kind[last] === MARK && '"\'’”»“)]'.includes(words.at(last))) last--;
  const ends = last >= from && words.kind[last] === MARK && '.!?…,;:—–-'.includes(words.at(last)) ? words.at(last) : '';
  const begins = first < 0 || words.kind[first] === LOWER ? words.isMark(from, '…') : true;
  return { from, to, words: count, capitals, begins, ends, stops };
};

const isApostrophe = (words: Words, i: number): boolean => words.isMark(i, "'") || words.isMark(i, '’');

/** True for words that could stand as a sentence or several. */
export const isSentence = (shape: Shape): boolean =>
  shape.stops > 0 ||
  (shape.words >= 3 && shape.begins && shape.ends !== '' && shape.ends !== ';' && shape.ends !== ':');

/** Longer than this no name is. */
const LONGEST_NAME = 12;

/** Nor any headline. */
const LONGEST_HEADLINE = 18;

/** Written like a name: every longer word has a capital. */
export const isNamed = (words: Words, { from, to, ends, stops, words: count }: Shape): boolean => {
  if (stops > 0 || ends === '?' || ends === '!' || count > LONGEST_NAME) return false;
  let long = 0;
  for (let i = from; i < to; i++) {
    const kind = words.kind[i];
    if (kind === MARK || kind === NUMBER) continue;
    if ((words.end[i] as number) - (words.start[i] as number) < 4 && kind === LOWER) continue;
    if (kind === LOWER) return false;
    long++;
  }
  return long > 1 || (long === 1 && count === 1);
};

/** "Ports in the north: Who pays?": behind a colon a capital, and before it no clause. */
const isHeadline = (words: Words, { from, to, ends, stops, words: count }: Shape, speech: SpeechLexicon): boolean => {
  if (stops > 0 || (ends !== '' && ends !== '?') || count > LONGEST_HEADLINE) return false;
  for (let i = from; i < to; i++) {
    if (words.isMark(i, ':')) return i > from && words.kindAt(i + 1) === CAPITAL;
    if (((speech.words.get(words, i) ?? 0) & (FINITE | AUXILIARY | PRONOUN)) !== 0) return false;
  }
  return false;
};

const lowerWords = (words: Words, { from, to }: Shape): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (words.kind[i] === LOWER) count++;
  return count;
};

/** What the words by themselves make of a quotation. */
export const kindOf = (words: Words, shape: Shape, language: Language): QuotationKind => {
  const speech = speechOf(language);
  const common = speech?.capitalNouns === true ? lowerWords(words, shape) : 0;
  if (speech !== null && !speech.capitalNouns && isHeadline(words, shape, speech)) return 'title';
  if (common === 0 && isNamed(words, shape)) return shape.words > 1 ? 'title' : 'term';
  return isSentence(shape) ? 'speech' : 'fragment';
};

/** The longest name for a thing, in words. */
const LONGEST_TERM = 6;

/** What the word before a fragment makes of it: the so-called “…”, the film “…”. */
export const kindAfter = (kind: QuotationKind, { words, begins }: Shape, before: number): QuotationKind => {
  if (kind !== 'fragment' || words > LONGEST_TERM) return kind;
  if ((before & NAMING) !== 0) return 'term';
  return (before & WORK) !== 0 && begins ? 'title' : kind;
};
