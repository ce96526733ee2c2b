// Lines that name who speaks: below a quotation behind a dash, and above it by themselves.
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import {
  AUTHOR,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  LINK,
  PREPOSITION,
  ROLE,
  type SpeechLexicon,
  TITLE,
  UTTERANCE,
} from './lexicon.ts';
import type { BlockAttribution } from './read.ts';

/** A line of its own that names a person has no more tokens. */
const LONGEST_NAME = 14;

/** A source in brackets has no more tokens. */
const LONGEST_SOURCE = 24;

/** Longer lines are paragraphs that begin with a dash. */
const LONGEST_LINE = 40;

/** In plain prose too a short line that begins with a dash and a capital names who is quoted above it. */
export const isDashed = (words: Words): boolean => {
  if (words.count < 2 || words.count > LONGEST_LINE) return false;
  const c = words.markAt(0);
  let next = 1;
  if (c === 45 && words.isMark(1, '-')) next = 2;
  if (c !== 0x2014 && c !== 0x2013 && c !== 0x2015 && c !== 45) return false;
  // An item of a list is a sentence, and may close what is quoted.
  const last = words.at(words.count - 1);
  if ('”"»'.includes(last) || (words.count > LONGEST_NAME && '.!?;'.includes(last))) return false;
  const kind = words.kindAt(next);
  return kind === CAPITAL || kind === UPPER;
};

/** "[Ilona Varga, Harbour News, 10 October]": a name and where it stood, alone in brackets. */
export const isBracketed = (words: Words): boolean => {
  const { count } = words;
  const open = words.markAt(0);
  if (count < 6 || count > LONGEST_SOURCE || (open !== 91 && open !== 40)) return false;
  if (words.markAt(count - 1) !== (open === 91 ? 93 : 41)) return false;
  let i = 1;
  while (words.kindAt(i) === CAPITAL) i++;
  return i > 2 && words.isMark(i, ',');
};

/** The name of an attribution line: up to the first comma or bracket. */
export const lineOf = (words: Words, from = 0, to = words.count): BlockAttribution | null => {
  let first = from;
  while (first < to && words.kind[first] === MARK) first++;
  let last = first;
  while (last < to && !',;(['.includes(words.at(last))) last++;
  if (last === first) return null;
  return { how: 'line', speaker: { start: words.startOf(first), end: words.endOf(last - 1) }, cue: null };
};

/** What a block that is nothing but a name can say: who speaks above it, and, with an office, who speaks below. */
export interface NameLine {
  readonly name: BlockAttribution;
  readonly office: boolean;
}

/** "Ilona Varga, Minister for Ports", "MINISTER ILONA VARGA", "Ilona Varga"; null for all other lines. */
export const nameLineOf = (words: Words, speech: SpeechLexicon): NameLine | null => {
  const { count } = words;
  if (count < 2 || count > LONGEST_NAME || '.!?:;'.includes(words.at(count - 1))) return null;
  // No article in front: "The President" heads a chapter.
  if (words.kind[0] === LOWER || ((speech.words.get(words, 0) ?? 0) & (DETERMINER | PREPOSITION)) !== 0) return null;
  let office = false;
  let comma = false;
  /** "Ilona Varga on the quota": where what the person speaks about begins. */
  let about = count;
  for (let i = 0; i < count; i++) {
    const kind = words.kind[i];
    const tag = speech.words.get(words, i) ?? 0;
    if (words.isMark(i, ',')) comma = true;
    else if ((tag & (ROLE | TITLE)) !== 0) office = true;
    else if (kind === NUMBER || (kind === LOWER && (tag & (FINITE | AUXILIARY)) !== 0)) return null;
    // Behind the comma stands what the person is.
    else if (kind === LOWER && i > 1 && !comma && (tag & (PREPOSITION | LINK)) === PREPOSITION)
      about = Math.min(about, i);
    else if (
      kind === LOWER &&
      !comma &&
      about === count &&
      (tag & (LINK | CONJUNCTION | DETERMINER | PREPOSITION)) === 0
    )
      return null;
  }
  // "Statement by Ilona Varga, …": the name stands behind.
  const by =
    ((speech.words.get(words, 0) ?? 0) & UTTERANCE) !== 0 && ((speech.words.get(words, 1) ?? 0) & AUTHOR) !== 0;
  const name = lineOf(words, by ? 2 : 0, about);
  if (name === null || (comma && !office)) return null;
  return office ? (count > 2 ? { name, office } : null) : about > LONGEST_BARE ? null : { name, office };
};

/** A name without an office is first name and surname, with a name or two between. */
const LONGEST_BARE = 4;
