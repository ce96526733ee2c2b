// Where a giant paragraph is cut into stretches, each a section of its own, so that an edit costs one of them: between
// two sentences without quotation marks, brackets and markup. Which of these places are taken hangs on the words around
// them, so that an edit leaves all cuts but those near it where they were.
import type { Section, Span } from './draft.ts';
import { foldUnit, isLetter, isSpace } from './words.ts';

/** How much of its paragraph a block is. */
export type Part = 'whole' | 'first' | 'middle' | 'last';

/** The length from which a paragraph is giant: nobody writes one of three thousand words. In UTF-16 units. */
const GIANT = 16_384;
/** The shortest sentence at either end of a stretch. */
const SHORTEST = 40;
/** A remark in brackets ends within so many units, or is none. */
const BRACKETED = 600;
/** Two cuts are as far apart. */
const APART = 1000;
/** So many small letters or figures before a full stop hardly ever end anything else, and a cut behind does no harm. */
const LETTERS = 4;

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
mark('"＂“„‟«〝”»〞‘‚‛‹›*_`', QUOTE);
mark("'’", APOSTROPHE);
// A comment and a tag stand in brackets too; what may be markup is taken for a quotation mark.
mark('([<', OPENS);
mark(')]>', CLOSES);

/** A stretch of a paragraph, in offsets of its text. */
export interface Stretch extends Span {
  readonly part: Part;
}

/** The stretches of a paragraph in order: one where it is not cut. Linear. */
export const stretchesOf = (text: string): readonly Stretch[] => {
  const cuts = text.length < GIANT ? NONE : cutsOf(text);
  if (cuts.length === 0) return [{ start: 0, end: text.length, part: 'whole' }];
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { at } of cuts) {
    stretches.push({ start, end: at, part: start === 0 ? 'first' : 'middle' });
    start = at;
  }
  stretches.push({ start, end: text.length, part: 'last' });
  return stretches;
};

/** How much of its paragraph a section is. */
export const partOf = ({ content }: Section): Part => content.blocks[0]?.part ?? 'whole';

/** Whether what is such a part goes on with the paragraph of the section before. */
export const goesOn = (part: Part): boolean => part === 'middle' || part === 'last';

/** The paragraph that a section is, or is cut from. */
export const paragraphOf = (sections: readonly Section[], index: number): Span => {
  let first = index;
  let last = index;
  while (first > 0 && goesOn(partOf(sections[first] as Section))) first--;
  for (let next = sections[last + 1]; next !== undefined && goesOn(partOf(next)); next = sections[last + 1]) last++;
  return { start: sections[first]?.start ?? 0, end: sections[last]?.end ?? 0 };
};

interface Place {
  readonly at: number;
  readonly hash: number;
}

const NONE: readonly Place[] = [];

/** The least of the places within reach, by the hash of what stands around them: a choice that no other place changes. */
const cutsOf = (text: string): Place[] => {
  const places = placesOf(text);
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
const placesOf = (text: string): Place[] => {
  const { starts, marks } = sentencesIn(text);
  const places: Place[] = [];
  for (let s = 1; s + 1 < starts.length; s++) {
    const at = starts[s] as number;
    if (marks[s - 1] !== marks[s + 1] || marks[s] === IN_BRACKETS) continue;
    if (at - (starts[s - 1] as number) < SHORTEST || (starts[s + 1] as number) - at < SHORTEST) continue;
    places.push({ at, hash: hashOf(text, at) });
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
      // Its quotation may end with the sentence.
      const closing = isQuote(text, i + 1) ? 1 : 0;
      const start = sentenceAt(text, i, i + 1 + closing);
      if (start === 0) continue;
      starts.push(start);
      marks.push(depth > 0 && i - bracket < BRACKETED ? IN_BRACKETS : met + closing);
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

/** Where the sentence behind the stop at `i` begins, of which nothing stands before `from`; 0 where none surely begins. */
const sentenceAt = (text: string, i: number, from: number): number => {
  let at = from;
  while (at < from + 3 && isSpace(text.charCodeAt(at))) at++;
  if (at === from || !isCapital(text.charCodeAt(isQuote(text, at) ? at + 1 : at))) return 0;
  for (let k = i - LETTERS; k < i; k++) if (!isSmall(text.charCodeAt(k)) && !isFigure(text.charCodeAt(k))) return 0;
  return at;
};

const isQuote = (text: string, at: number): boolean => classes[text.charCodeAt(at)] === QUOTE;
const isFigure = (c: number): boolean => c >= 48 && c <= 57;
const isSmall = (c: number): boolean => isLetter(c) && foldUnit(c) === c;
const isCapital = (c: number): boolean => isLetter(c) && foldUnit(c) !== c;

/** How many units on either side a place is known by. */
const KNOWN_BY = 40;

const hashOf = (text: string, at: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let i = at - KNOWN_BY; i < at + KNOWN_BY; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};
