// Quotation marks where they stand: runs of touching marks, with what is on either side of them.
import { isLetter, isSpace, MARK, OBJECT, type Words } from '../../draft/words.ts';

export const DOUBLE = 1;
export const SINGLE = 2;
export const OPENS = 1;
export const CLOSES = -1;

/** Class and usual direction of every mark. */
export const glyphs = new Map<number, { readonly type: number; readonly direction: number }>();
const glyph = (marks: string, type: number, direction: number): void => {
  for (const mark of marks) glyphs.set(mark.charCodeAt(0), { type, direction });
};
glyph('"＂', DOUBLE, 0);
glyph('“„‟«〝', DOUBLE, OPENS);
glyph('”»〞', DOUBLE, CLOSES);
glyph("'", SINGLE, 0);
glyph('‘‚‛‹', SINGLE, OPENS);
glyph('’›', SINGLE, CLOSES);

const isQuote = new Uint8Array(0x10000);
for (const unit of glyphs.keys()) isQuote[unit] = 1;

export const EQUALS = 61;
export const STRAIGHT = 39;
export const COMMA = 44;

export const SPACE = 0;
export const OPENER = 1;
const DASH = 2;
export const WORD = 3;
export const PUNCTUATION = 4;
const COLON = 5;

/** What stands beside a run of marks. */
const sideOf = (c: number): number => {
  if (c === 0 || isSpace(c)) return SPACE;
  if (c === OBJECT.charCodeAt(0) || isLetter(c) || (c >= 48 && c <= 57)) return WORD;
  const s = String.fromCharCode(c);
  if ('([{¡¿$£€#@+'.includes(s)) return OPENER;
  if ('-‐‑–—―/|~'.includes(s)) return DASH;
  if (s === ':' || s === '=') return COLON;
  return PUNCTUATION;
};

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** The unit before. */
  readonly before: number;
}

/** What is left out stands for a word: “… and we”, "...and we". */
const ellipsis = (text: string, at: number): boolean => text.startsWith('…', at) || text.startsWith('..', at);

const isElision = (words: Words, i: number): boolean =>
  glyphs.get(words.markAt(i))?.type === SINGLE &&
  words.touchesNext(i - 1) &&
  words.touchesNext(i) &&
  words.kind[i - 1] !== MARK &&
  glyphs.get(words.markAt(i + 1))?.direction === OPENS;

/** ,,Ja, zei ze'': two commas typed for „, where a word begins behind them. */
const areLowMarks = (words: Words, i: number): boolean => {
  const { text } = words;
  const at = words.start[i] as number;
  if (text.charCodeAt(at + 1) !== COMMA || (at > 0 && !isSpace(text.charCodeAt(at - 1)) && text[at - 1] !== '('))
    return false;
  const next = text.charCodeAt(at + 2);
  return isLetter(next) || (next >= 48 && next <= 57) || text.startsWith('..', at + 2) || next === 0x2026;
};

/** All runs of a text, in order. */
export const runsOf = (words: Words): Run[] => {
  const { text, count } = words;
  const runs: Run[] = [];
  /** Where the last elision ends that a mark touches. */
  let elision = -1;
  for (let i = 0; i < count; i++) {
    if (words.kind[i] !== MARK) continue;
    const from = words.start[i] as number;
    if (isQuote[text.charCodeAt(from)] !== 1) {
      if (text.charCodeAt(from) === COMMA && areLowMarks(words, i)) {
        runs.push({ from, to: from + 2, left: SPACE, right: WORD, before: from > 0 ? text.charCodeAt(from - 1) : 0 });
        i++;
      }
      continue;
    }
    // D’« un bon début »: the apostrophe of an elision is a letter's.
    if (isElision(words, i)) {
      elision = words.end[i] as number;
      continue;
    }
    while (i + 1 < count && words.touchesNext(i) && isQuote[words.markAt(i + 1)] === 1) i++;
    const to = words.end[i] as number;
    const before = from > 0 ? text.charCodeAt(from - 1) : 0;
    const after = to < text.length ? text.charCodeAt(to) : 0;
    const left = from === elision ? OPENER : sideOf(before);
    runs.push({ from, to, left, right: ellipsis(text, to) ? WORD : sideOf(after), before });
  }
  return runs;
};

export const mayOpen = ({ left, right }: Run): boolean => {
  if (right === SPACE || right === PUNCTUATION) return false;
  return left === SPACE || left === OPENER || left === DASH || left === COLON;
};

export const mayClose = ({ left, right }: Run): boolean => {
  return left !== SPACE && left !== OPENER && right !== WORD;
};
