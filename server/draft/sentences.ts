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

const CLOSERS = '"\'’”»“‘)]›';

/**
 * The first token of each sentence, then `words.count`. A closing quotation mark or bracket after the stop belongs to
 * the sentence it ends.
 */
export const sentencesOf = (words: Words, language: Language): Int32Array => {
  const starts: number[] = words.count > 0 ? [0] : [];
  const known = abbreviationsOf(language);
  const { text } = words;
  for (let i = 0; i < words.count; i++) {
    if (words.kind[i] !== MARK) continue;
    const c = text.charAt(words.start[i] as number);
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    let next = i + 1;
    while (
      next < words.count &&
      words.touchesNext(next - 1) &&
      words.kind[next] === MARK &&
      '.!?…'.includes(words.at(next))
    )
      next++;
    while (
      next < words.count &&
      words.touchesNext(next - 1) &&
      words.kind[next] === MARK &&
      CLOSERS.includes(words.at(next))
    )
      next++;
    if (next >= words.count || words.touchesNext(next - 1)) {
      i = next - 1;
      continue;
    }
    if (c === '.' && next === i + 1 && i > 0 && words.touchesNext(i - 1)) {
      const before = words.at(i - 1);
      // An initial, an abbreviation, or an ordinal as in "30. August".
      if (before.length === 1 && isLetter(before.charCodeAt(0)) && words.kind[i - 1] !== LOWER) continue;
      if (known.has(before)) continue;
      if (words.kind[i - 1] === NUMBER && before.length <= 2 && language.tag !== 'en' && words.kind[next] !== MARK)
        continue;
    }
    // A sentence does not go on in lower case.
    let word = next;
    while (word < words.count && words.kind[word] === MARK) word++;
    if (words.kindAt(word) === LOWER) {
      i = next - 1;
      continue;
    }
    starts.push(next);
    i = next - 1;
  }
  starts.push(words.count);
  return Int32Array.from(starts);
};
