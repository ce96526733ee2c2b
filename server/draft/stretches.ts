// Where a giant paragraph may be cut so that each stretch reads alone as it does in the whole: between two sentences
// without quotation marks and brackets. Which of these places are taken hangs on the words around them, so that an edit
// leaves all cuts but those near it where they were.
import type { Language } from '../languages/index.ts';
import { isAbbreviation } from './sentences.ts';
import { foldUnit, isLetter, isSpace } from './words.ts';

/**
 * Offsets of the text. `start`–`end` is the stretch, with a sentence at either end that quotes nothing; `from`–`to` is as
 * much of the sentences around it as any word can have to do with.
 */
export interface Stretch {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** How much that is at least, in UTF-16 units: no reader of a block looks farther beyond its sentence. */
const AROUND = 250;
/** … and at most: sentences longer than this stand near no cut. */
const FARTHEST = 3000;
/** The shortest sentence at either end of a stretch. */
const SHORTEST = 40;
/** A remark in brackets ends within so many units, or is none. */
const BRACKETED = 600;
/** Two cuts are as far apart. */
const APART = 2000;
/** Letters of a word before a full stop that is sure to end a sentence. */
const LETTERS = 4;
const LONGEST_WORD = 40;

const STOP = 1;
const QUOTE = 2;
const APOSTROPHE = 3;
const OPENS = 4;
const CLOSES = 5;
const classes = new Uint8Array(0x10000);
const mark = (marks: string, kind: number): void => {
  for (const c of marks) classes[c.charCodeAt(0)] = kind;
};
mark('.!?', STOP);
mark('"＂“„‟«〝”»〞‘‚‛‹›', QUOTE);
mark("'’", APOSTROPHE);
mark('([', OPENS);
mark(')]', CLOSES);

/** The stretches of a text in order; one where it cannot be cut. Linear. */
export const stretchesOf = (text: string, language: Language): readonly Stretch[] => {
  const cuts = cutsOf(text, language);
  const stretches: Stretch[] = [];
  let from = 0;
  let start = 0;
  for (const cut of cuts) {
    stretches.push({ from, start, end: cut.at, to: cut.to });
    from = cut.from;
    start = cut.at;
  }
  stretches.push({ from, start, end: text.length, to: text.length });
  return stretches;
};

interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

/** The least of the places within reach, by the hash of what stands around them: a choice that no other place changes. */
const cutsOf = (text: string, language: Language): Place[] => {
  const places = placesOf(text, language);
  return places.filter((place, i) => {
    for (let k = i - 1; k >= 0; k--) {
      const other = places[k] as Place;
      if (place.at - other.at > APART) break;
      if (other.hash <= place.hash) return false;
    }
    for (let k = i + 1; k < places.length; k++) {
      const other = places[k] as Place;
      if (other.at - place.at > APART) break;
      if (other.hash < place.hash) return false;
    }
    return true;
  });
};

/** Every place where the text may be cut, in order. */
const placesOf = (text: string, language: Language): Place[] => {
  const { starts, marks } = sentencesIn(text);
  const places: Place[] = [];
  // The sentences around a place that are far enough from it.
  let before = 0;
  let behind = 0;
  for (let s = 1; s + 1 < starts.length; s++) {
    const at = starts[s] as number;
    while (before + 1 < s && (starts[before + 1] as number) <= at - AROUND) before++;
    while (behind < starts.length && (starts[behind] as number) < at + AROUND) behind++;
    if (behind >= starts.length) break;
    if (marks[s - 1] !== marks[s + 1] || marks[s] === IN_BRACKETS) continue;
    const short = at - (starts[s - 1] as number) < SHORTEST || (starts[s + 1] as number) - at < SHORTEST;
    const from = starts[before] as number;
    const to = starts[behind] as number;
    if (short || at - from < AROUND || to - from > FARTHEST || endsInAbbreviation(text, at, language)) continue;
    places.push({ at, from, to, hash: hashOf(text, at) });
  }
  return places;
};

const IN_BRACKETS = -1;

/** Where sentences surely begin, and how many quotation marks and brackets stand before each. */
const sentencesIn = (text: string): { readonly starts: readonly number[]; readonly marks: readonly number[] } => {
  const starts: number[] = [];
  const marks: number[] = [];
  const n = text.length;
  const table = classes;
  let met = 0;
  let depth = 0;
  let bracket = 0;
  for (let i = 0; i < n; i++) {
    const kind = table[text.charCodeAt(i)] as number;
    if (kind === 0) continue;
    if (kind === STOP) {
      const start = sentenceAt(text, i);
      if (start === 0) continue;
      starts.push(start);
      marks.push(depth > 0 && i - bracket < BRACKETED ? IN_BRACKETS : met);
      continue;
    }
    if (kind === APOSTROPHE && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1))) continue;
    met++;
    if (kind < OPENS) continue;
    if (i - bracket >= BRACKETED) depth = 0;
    depth = Math.max(0, depth + (kind === OPENS ? 1 : -1));
    bracket = i;
  }
  return { starts, marks };
};

/** The first letter of the sentence behind the stop at `i`; 0 where none surely begins. */
const sentenceAt = (text: string, i: number): number => {
  let at = i + 1;
  while (at < i + 4 && isSpace(text.charCodeAt(at))) at++;
  if (at === i + 1 || !isCapital(text.charCodeAt(at))) return 0;
  for (let k = i - LETTERS; k < i; k++) if (!isSmall(text.charCodeAt(k))) return 0;
  return at;
};

const isSmall = (c: number): boolean => isLetter(c) && foldUnit(c) === c;
const isCapital = (c: number): boolean => isLetter(c) && foldUnit(c) !== c;

const endsInAbbreviation = (text: string, at: number, language: Language): boolean => {
  let end = at - 1;
  while (isSpace(text.charCodeAt(end))) end--;
  let start = end;
  while (start > end - LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return isAbbreviation(text.slice(start, end), language);
};

/** How many units on either side a place is known by. */
const KNOWN_BY = 12;

const hashOf = (text: string, at: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let i = at - KNOWN_BY; i < at + KNOWN_BY; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};
