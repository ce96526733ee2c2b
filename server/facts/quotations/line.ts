// Lines that name who speaks: below a quotation behind a dash, and above it by themselves.
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import { CONJUNCTION, DETERMINER, LINK, PREPOSITION, ROLE, type SpeechLexicon, TITLE } from './lexicon.ts';
import type { BlockAttribution } from './read.ts';

/** Longer lines are paragraphs that begin with a dash. */
const LONGEST_LINE = 40;

/** In plain prose too a short line that begins with a dash and a capital names who is quoted above it. */
export const isDashed = (words: Words): boolean => {
  if (words.count < 2 || words.count > LONGEST_LINE) return false;
  const c = words.markAt(0);
  let next = 1;
  if (c === 45 && words.isMark(1, '-')) next = 2;
  if (c !== 0x2014 && c !== 0x2013 && c !== 0x2015 && c !== 45) return false;
  const kind = words.kindAt(next);
  return kind === CAPITAL || kind === UPPER;
};

/** The name of an attribution line: up to the first comma or bracket. */
export const lineOf = (words: Words): BlockAttribution | null => {
  let first = 0;
  while (first < words.count && words.kind[first] === MARK) first++;
  let last = first;
  while (last < words.count && !',;(['.includes(words.at(last))) last++;
  if (last === first) return null;
  return { how: 'line', speaker: { start: words.startOf(first), end: words.endOf(last - 1) }, cue: null };
};

/** A line of its own that names a person has no more tokens. */
const LONGEST_NAME = 14;

/** "Ilona Varga, Minister for Ports", "MINISTER ILONA VARGA": above what somebody says. */
export const isNameLine = (words: Words, speech: SpeechLexicon): boolean => {
  const { count } = words;
  if (count < 2 || count > LONGEST_NAME || '.!?:;'.includes(words.at(count - 1))) return false;
  let role = false;
  for (let i = 0; i < count; i++) {
    const kind = words.kind[i];
    const tag = speech.words.get(words, i) ?? 0;
    if ((tag & (ROLE | TITLE)) !== 0) role = true;
    else if (kind === NUMBER || (kind === LOWER && (tag & (LINK | CONJUNCTION | DETERMINER | PREPOSITION)) === 0))
      return false;
  }
  // One name at least beside the office, and no article in front: "The President" heads a chapter.
  return (
    role &&
    count > 2 &&
    words.kind[0] !== LOWER &&
    ((speech.words.get(words, 0) ?? 0) & (DETERMINER | PREPOSITION)) === 0
  );
};

export const lineNamed = (words: Words): BlockAttribution | null => {
  const line = lineOf(words);
  return line === null ? null : { ...line, how: 'heading' };
};
