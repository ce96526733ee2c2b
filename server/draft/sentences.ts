// Where sentences end, over tokens; in linear time, because Intl.Segmenter is quadratic on Node 20.
import type { Language } from '../languages/index.ts';
import { isLetter, LOWER, MARK, NUMBER, type Words } from './words.ts';

const abbreviations = new WeakMap<Language, Set<string>>();
const abbreviationsOf = (language: Language): Set<string> => {
  let set = abbreviations.get(language);
  if (set === undefined) {
    set = new Set(language.abbreviations.split(/\s+/).filter((w) => w !== ''));
    abbreviations.set(language, set);
  }
  return set;
};

const STOPS = '.!?…';
const CLOSERS = '"\'’”»“‘)]›';

/**
 * Where the sentence that the mark at token `i` ends is over: the first token after it, closing quotation marks and
 * brackets included in the sentence; 0 when it ends none.
 */
export const sentenceEndAt = (words: Words, i: number, language: Language): number => {
  if (words.kind[i] !== MARK) return 0;
  const c = words.text.charAt(words.start[i] as number);
  if (!STOPS.includes(c)) return 0;
  // The first of several stops has answered for all.
  if (i > 0 && words.touchesNext(i - 1) && words.kind[i - 1] === MARK && STOPS.includes(words.at(i - 1))) return 0;
  let next = i + 1;
  while (
    next < words.count &&
    words.touchesNext(next - 1) &&
    words.kind[next] === MARK &&
    STOPS.includes(words.at(next))
  )
    next++;
  while (
    next < words.count &&
    words.touchesNext(next - 1) &&
    words.kind[next] === MARK &&
    CLOSERS.includes(words.at(next))
  )
    next++;
  if (next >= words.count) return next;
  if (words.touchesNext(next - 1)) return 0;
  if (c === '.' && next === i + 1 && i > 0 && words.touchesNext(i - 1)) {
    const before = words.at(i - 1);
    // An initial, an abbreviation, or an ordinal as in "30. August".
    if (before.length === 1 && isLetter(before.charCodeAt(0)) && words.kind[i - 1] !== LOWER) return 0;
    if (abbreviationsOf(language).has(before)) return 0;
    if (words.kind[i - 1] === NUMBER && before.length <= 2 && language.tag !== 'en' && words.kind[next] !== MARK)
      return 0;
  }
  // A sentence does not go on in lower case.
  let word = next;
  while (word < words.count && word < next + 6 && words.kind[word] === MARK) word++;
  return words.kindAt(word) === LOWER ? 0 : next;
};

/** The first token of each sentence, then `words.count`. */
export const sentencesOf = (words: Words, language: Language): Int32Array => {
  const starts: number[] = words.count > 0 ? [0] : [];
  for (let i = 0; i < words.count; i++) {
    const next = sentenceEndAt(words, i, language);
    if (next === 0 || next >= words.count) continue;
    starts.push(next);
    i = next - 1;
  }
  starts.push(words.count);
  return Int32Array.from(starts);
};
