// What a quotation is, by its own words: somebody's speech, or a name for something.
import { sentenceEndAt } from '../../draft/sentences.ts';
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { Pair } from './marks.ts';

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

/** True for words that could stand as a sentence or several. */
export const isSentence = (shape: Shape): boolean =>
  shape.stops > 0 ||
  (shape.words >= 3 && shape.begins && shape.ends !== '' && shape.ends !== ';' && shape.ends !== ':');

/** Written like a name: every longer word has a capital. */
export const isNamed = (words: Words, { from, to, ends, stops }: Shape): boolean => {
  if (stops > 0 || ends === '?' || ends === '!') return false;
  let long = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const kind = words.kind[i];
    if (kind === MARK || kind === NUMBER) continue;
    if ((words.end[i] as number) - (words.start[i] as number) < 4 && kind === LOWER) continue;
    long++;
    if (kind !== LOWER) capital++;
  }
  return long > 0 && capital === long;
};
