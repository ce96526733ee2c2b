// First pass: the capitalised words of one block that may be part of a name.
import type { BlockContent } from '../../draft/draft.ts';
import { own } from '../../draft/own.ts';
import { tight } from '../../draft/tight.ts';
import { CAPITAL, isLetter, isSpace, MARK, type Words } from '../../draft/words.ts';

/** A shorter word has too many neighbours to say that it is misspelt. In UTF-16 units. */
export const SHORTEST = 5;

/** A word with a capital. Offsets are those of the block's text. */
export interface BlockName {
  readonly text: string;
  readonly start: number;
  /** The capitalised word right before it, perhaps a given name; ''. */
  readonly given: string;
  /** Another capitalised word follows: this one is no surname. */
  readonly followed: boolean;
  /** Opens the block, a sentence or a quotation, where any word has a capital. */
  readonly initial: boolean;
}

export type BlockNames = readonly BlockName[];

const MET = 1024;
/** Names met, by their hash: the same few come again and again, and need no string of their own each time. */
const met: string[] = new Array(MET).fill('');

const nameAt = (words: Words, i: number): string => {
  const slot = (words.hash[i] as number) & (MET - 1);
  const known = met[slot] as string;
  const start = words.startOf(i);
  if (known.length === words.endOf(i) - start && words.text.startsWith(known, start)) return known;
  const name = own(words.at(i));
  met[slot] = name;
  return name;
};

export const readNames = (_block: BlockContent, words: Words): BlockNames => {
  const names: BlockName[] = [];
  for (let i = 0; i < words.count; i++) {
    if (words.kind[i] !== CAPITAL) continue;
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    if (end - start < SHORTEST) continue;
    names.push({
      text: nameAt(words, i),
      start,
      given: besides(words, i - 1) ? nameAt(words, i - 1) : '',
      followed: besides(words, i) && words.kindAt(i + 1) === CAPITAL,
      initial: isInitial(words, i),
    });
  }
  return tight(names);
};

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

/** Where a name too short for `readNames` stands, with what `readNames` would say of it. */
export const placesOfShort = (text: string, name: string): Pick<BlockName, 'text' | 'start' | 'given'>[] => {
  const places: Pick<BlockName, 'text' | 'start' | 'given'>[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(start + name.length))) continue;
    let from = start - 1;
    while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
    const before = isSpace(text.charCodeAt(start - 1)) ? text.slice(from, start - 1) : '';
    places.push({ text: name, start, given: /^\p{Lu}/u.test(before) ? before : '' });
  }
  return places;
};
