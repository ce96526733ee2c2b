// Where sentences end, over tokens; in linear time, because Intl.Segmenter is quadratic on Node 20.
import type { Language } from '../languages/index.ts';
import { CAPITAL, LOWER, MARK, NUMBER, type Words } from './words.ts';

interface Abbreviations {
  readonly words: ReadonlySet<string>;
  /** The length of the longest. */
  readonly longest: number;
}

const abbreviations = new WeakMap<Language, Abbreviations>();
const abbreviationsOf = (language: Language): Abbreviations => {
  let known = abbreviations.get(language);
  if (known === undefined) {
    const words = new Set(language.abbreviations.split(/\s+/).filter((w) => w !== ''));
    known = { words, longest: Math.max(0, ...Array.from(words, (word) => word.length)) };
    abbreviations.set(language, known);
  }
  return known;
};

/** True for a word, without its full stop, that is written with one. */
export const isAbbreviation = (word: string, language: Language): boolean => abbreviationsOf(language).words.has(word);

/** `.!?…`, a UTF-16 unit. */
const isStop = (c: number): boolean => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026;

const CLOSERS = new Set(Array.from('"\'’”»“‘)]›', (closer) => closer.charCodeAt(0)));

const DASHES = new Set(Array.from('-–—', (dash) => dash.charCodeAt(0)));

/**
 * Where the sentence that the mark at token `i` ends is over: the first token after it, closing quotation marks and
 * brackets included in the sentence; 0 when it ends none.
 */
export const sentenceEndAt = (words: Words, i: number, language: Language): number => {
  const c = words.markAt(i);
  // The first of several stops has answered for all.
  if (!isStop(c) || (words.touchesNext(i - 1) && isStop(words.markAt(i - 1)))) return 0;
  let next = i + 1;
  while (words.touchesNext(next - 1) && isStop(words.markAt(next))) next++;
  while (words.touchesNext(next - 1) && CLOSERS.has(words.markAt(next))) next++;
  if (next >= words.count) return next;
  // A dateline: BRUSELAS.- La Comisión.
  if (words.touchesNext(next - 1) && DASHES.has(words.markAt(next)) && !words.touchesNext(next)) next++;
  if (words.touchesNext(next - 1)) return 0;
  // A sentence does not go on in lower case.
  let word = next;
  while (word < words.count && word < next + 6 && words.kind[word] === MARK) word++;
  if (words.kindAt(word) === LOWER) return 0;
  if (c === 0x2e && next === i + 1 && i > 0 && words.touchesNext(i - 1)) {
    const length = words.endOf(i - 1) - words.startOf(i - 1);
    // An initial, an abbreviation, or an ordinal as in "30. August".
    const known = abbreviationsOf(language);
    const kind = words.kindAt(i - 1);
    if (length === 1 && kind === CAPITAL) return 0;
    if (length <= known.longest && known.words.has(words.at(i - 1))) return 0;
    if (kind === NUMBER && length <= 2 && language.tag !== 'en' && words.kind[next] !== MARK) return 0;
  }
  return next;
};

/** Of the text asked about last: the readers of a block ask one after the other. */
let latest: { readonly text: string; readonly language: Language; readonly starts: readonly number[] } | null = null;

/** The first token of each sentence, then `words.count`. */
export const sentencesOf = (words: Words, language: Language): readonly number[] => {
  if (latest === null || latest.text !== words.text || latest.language !== language)
    latest = { text: words.text, language, starts: startsOf(words, language) };
  return latest.starts;
};

const startsOf = (words: Words, language: Language): readonly number[] => {
  const starts: number[] = words.count > 0 ? [0] : [];
  for (let i = 0; i < words.count; i++) {
    const next = sentenceEndAt(words, i, language);
    if (next === 0 || next >= words.count) continue;
    starts.push(next);
    i = next - 1;
  }
  starts.push(words.count);
  return starts;
};
