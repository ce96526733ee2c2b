// First pass: the capitalised words of one block that may be part of a name.
import type { BlockContent } from '../../draft/draft.ts';
import { own } from '../../draft/own.ts';
import { EMPTY } from '../../draft/tight.ts';
import { CAPITAL, isLetter, isSpace, MARK, type Words } from '../../draft/words.ts';

/** A shorter word has too many neighbours to say that it is misspelt. In UTF-16 units. */
export const SHORTEST = 5;

/** A word with a capital, as it is written in one place or in many. */
export interface Name {
  readonly text: string;
  /** The capitalised word right before it, perhaps a given name; ''. */
  readonly given: string;
  /** Another capitalised word follows: this one is no surname. */
  readonly followed: boolean;
  /** Opens the block, a sentence or a quotation, where any word has a capital. */
  readonly initial: boolean;
}

/** The names of a block, in order. */
export interface BlockNames {
  readonly names: readonly Name[];
  /** Where each stands: offsets of the block's text. */
  readonly starts: readonly number[];
}

const NONE: BlockNames = { names: EMPTY, starts: [] };

const MET = 2048;
/** Names met, by their hash: the same few come again and again, and need no object of their own each time. */
const met: (Name | undefined)[] = new Array(MET).fill(undefined);

const nameAt = (words: Words, i: number): Name => {
  const before = besides(words, i - 1) ? i - 1 : -1;
  const followed = besides(words, i) && words.kindAt(i + 1) === CAPITAL;
  const initial = isInitial(words, i);
  const flags = (followed ? 1 : 0) + (initial ? 2 : 0);
  const ofGiven = before < 0 ? 0 : (words.hash[before] as number);
  const slot = (Math.imul((words.hash[i] as number) ^ flags, 31) + ofGiven) & (MET - 1);
  const known = met[slot];
  if (
    known !== undefined &&
    known.followed === followed &&
    known.initial === initial &&
    isAt(words, i, known.text) &&
    (before < 0 ? known.given === '' : isAt(words, before, known.given))
  )
    return known;
  const name: Name = {
    text: own(words.at(i)),
    given: before < 0 ? '' : own(words.at(before)),
    followed,
    initial,
  };
  met[slot] = name;
  return name;
};

const isAt = (words: Words, i: number, text: string): boolean => {
  const start = words.startOf(i);
  return text.length === words.endOf(i) - start && words.text.startsWith(text, start);
};

export const readNames = (_block: BlockContent, words: Words): BlockNames => {
  let count = 0;
  for (let i = 0; i < words.count; i++) if (isName(words, i)) count++;
  if (count === 0) return NONE;
  const names = new Array<Name>(count);
  const starts = new Array<number>(count);
  let n = 0;
  for (let i = 0; n < count; i++) {
    if (!isName(words, i)) continue;
    names[n] = nameAt(words, i);
    starts[n++] = words.startOf(i);
  }
  return { names, starts };
};

const isName = (words: Words, i: number): boolean =>
  words.kind[i] === CAPITAL && (words.end[i] as number) - (words.start[i] as number) >= SHORTEST;

/** Letters of an abbreviated title, at most. */
const TITLE = 4;
const ENDS = '.!?…:;–—-*•';

const isInitial = (words: Words, i: number): boolean => {
  if (i === 0) return true;
  if (words.kind[i - 1] !== MARK) return false;
  // “Rask …: the mark opens a quotation. …,” Rask said: it closes one.
  if (words.touchesNext(i - 1)) return true;
  // Mr. Rask, Prof. Rask
  if (words.isMark(i - 1, '.') && words.kindAt(i - 2) === CAPITAL && words.endOf(i - 2) - words.startOf(i - 2) <= TITLE)
    return false;
  let before = i - 1;
  while (
    before > 0 &&
    !ENDS.includes(words.at(before)) &&
    words.kind[before - 1] === MARK &&
    words.touchesNext(before - 1)
  )
    before--;
  return ENDS.includes(words.at(before));
};

/** True when token `i` is capitalised and one white space stands between it and the next. */
const besides = (words: Words, i: number): boolean =>
  words.kindAt(i) === CAPITAL && i + 1 < words.count && words.startOf(i + 1) - words.endOf(i) === 1;

/** Where a name too short for `readNames` stands, and what stands before it. */
export const placesOfShort = (text: string, name: string): { readonly given: string; readonly start: number }[] => {
  const all: { readonly given: string; readonly start: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(start + name.length))) continue;
    let from = start - 1;
    while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
    const before = isSpace(text.charCodeAt(start - 1)) ? text.slice(from, start - 1) : '';
    all.push({ start, given: /^\p{Lu}/u.test(before) ? before : '' });
  }
  return all;
};
