// The one scan over characters: a block's text as words, numbers and marks. Every reader walks these arrays instead of
// the text, so a character is looked at once however many rules there are.

/** What a token is. A single capital letter counts as `CAPITAL`; digits with nothing between them as one `NUMBER`. */
export const LOWER = 1;
export const CAPITAL = 2;
export const UPPER = 3;
export const NUMBER = 4;
/** One UTF-16 unit that is neither letter, digit nor white space. */
export const MARK = 5;

export type Kind = typeof LOWER | typeof CAPITAL | typeof UPPER | typeof NUMBER | typeof MARK;

/** Bits of `scripts`: which alphabets a word's letters come from. */
export const LATIN = 1;
export const GREEK = 2;
export const CYRILLIC = 4;
export const OTHER_SCRIPT = 8;

/** Stands in a block's text for something that is not read: code, an image, a bare URL, an HTML tag. */
export const OBJECT = '\uFFFC';

// What there is to know of a unit is one number, so that a letter costs one look: its lower case in the low 16 bits, then
// its class (white space has none), then the script it has if it is a letter.
const LETTER = 1 << 16;
const CAP = 1 << 17;
const DIGIT = 1 << 18;
const OTHER = 1 << 19;
const IN_WORD = LETTER | CAP;
const VISIBLE = IN_WORD | DIGIT | OTHER;
const SCRIPT = 20;
const TABLE = 0x2200;

type Ranges = readonly (readonly [from: number, to: number, value: number])[];

/** Of later ranges the last counts; what is in none is a mark. Before 0x2b0 a letter is what has two cases. */
const CLASSES: Ranges = [
  [0, 0x20, 0],
  [0x30, 0x39, DIGIT],
  [0x85, 0x85, 0],
  [0xa0, 0xa0, 0],
  [0xaa, 0xaa, LETTER],
  [0xad, 0xad, LETTER],
  [0xba, 0xba, LETTER],
  [0x2b0, 0x1fff, LETTER],
  [0x37e, 0x37e, OTHER],
  [0x387, 0x387, OTHER],
  [0x1680, 0x1680, 0],
  [0x2000, 0x200a, 0],
  [0x200c, 0x200d, LETTER],
  [0x2028, 0x2029, 0],
  [0x202f, 0x202f, 0],
  [0x205f, 0x205f, 0],
  [0x2060, 0x2060, LETTER],
];
/** All of the table, in order. */
const SCRIPTS: Ranges = [
  [0, 0x24f, LATIN],
  [0x250, 0x2af, OTHER_SCRIPT],
  [0x2b0, 0x36f, 0],
  [0x370, 0x3ff, GREEK],
  [0x400, 0x52f, CYRILLIC],
  [0x530, 0x1dff, OTHER_SCRIPT],
  [0x1e00, 0x1eff, LATIN],
  [0x1f00, 0x1fff, GREEK],
  [0x2000, 0x21ff, 0],
];
/** Where letters have two cases: Latin, Greek, Cyrillic and Armenian, and their extensions. */
const CASED: Ranges = [
  [0x41, 0x2af, 0],
  [0x370, 0x58f, 0],
  [0x1e00, 0x1fff, 0],
];

const table = new Int32Array(TABLE).fill(OTHER);
for (const [from, to, kind] of CLASSES) table.fill(kind, from, to + 1);
for (const [from, to, script] of SCRIPTS)
  for (let c = from; c <= to; c++) table[c] = (table[c] as number) | c | (script << SCRIPT);
for (const [from, to] of CASED) {
  // All cases in one go: a start has no time for two calls a letter.
  let letters = '';
  for (let c = from; c <= to; c++) letters += `${String.fromCharCode(c)}\n`;
  const lowers = letters.toLowerCase().split('\n');
  const uppers = letters.toUpperCase().split('\n');
  for (let c = from; c <= to; c++) {
    const lower = lowers[c - from] as string;
    const unit = lower.charCodeAt(0);
    const isLower = unit === c && lower.length === 1;
    if (isLower && (uppers[c - from] as string).charCodeAt(0) === c) continue;
    // Where the lower case is longer than one unit the letter stays, but İ becomes i.
    const folded = lower.length === 1 || c === 0x130 ? unit : c;
    table[c] = folded | (isLower ? LETTER : CAP) | ((table[c] as number) & (15 << SCRIPT));
  }
}

/** Units from `TABLE` on have no case. */
const rareUnit = (c: number): number => {
  if (c === 0x3000 || c === 0xfeff) return c;
  const letter = (c >= 0x2c00 && c < 0x2e00) || (c >= 0x3040 && c < 0xe000) || (c >= 0xf900 && c < 0xfe00);
  return c | (letter ? LETTER | (OTHER_SCRIPT << SCRIPT) : OTHER);
};

const unitOf = (c: number): number => (c < TABLE ? (table[c] as number) : rareUnit(c));

/** True for a letter of any alphabet, a combining mark included. `c` is a UTF-16 unit. */
export const isLetter = (c: number): boolean => (unitOf(c) & IN_WORD) !== 0;
export const isSpace = (c: number): boolean => (unitOf(c) & VISIBLE) === 0;
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** The unit in lower case, where that is one unit. */
export const foldUnit = (c: number): number => (c < TABLE ? (table[c] as number) & 0xffff : c);

/**
 * The tokens of one text. Index `i` below `count` is a token; `start`/`end` are UTF-16 offsets into `text`; `hash` is of
 * the lower-cased token. An object is reused from text to text (`scan` again), so keep no array of it.
 */
export class Words {
  text = '';
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  kind = new Uint8Array(256);
  scripts = new Uint8Array(256);
  hash = new Int32Array(256);

  scan(text: string): this {
    this.text = text;
    const n = text.length;
    const units = table;
    // As a method it would be looked up by how the string is kept (in one piece, as a slice, …), which V8 does at every
    // unit once it has met more than four ways.
    const { charCodeAt } = String.prototype;
    let { start, end, kind, scripts, hash } = this;
    let count = 0;
    let i = 0;
    // One look ahead: `c` stands at `i`, and `unit` is what it is. Past the end is white space. What stands in the loops
    // is written out, and numbers stand in them as such: this is where every unit of every text comes by. The hash is
    // FNV-1a.
    let c = n > 0 ? charCodeAt.call(text, 0) : 0;
    let unit = unitOf(c);
    while (i < n) {
      const from = i;
      const first = unit;
      let all = 0;
      let h = 0x811c9dc5 | 0;
      if ((first & IN_WORD) !== 0) {
        do {
          all |= unit;
          h = Math.imul(h ^ (unit & 0xffff), 0x01000193);
          c = ++i < n ? charCodeAt.call(text, i) : 0;
          unit = c < TABLE ? (units[c] as number) : rareUnit(c);
        } while ((unit & IN_WORD) !== 0);
      } else {
        do {
          h = Math.imul(h ^ c, 0x01000193);
          c = ++i < n ? charCodeAt.call(text, i) : 0;
          unit = c < TABLE ? (units[c] as number) : rareUnit(c);
        } while ((unit & first & DIGIT) !== 0);
        if ((first & VISIBLE) === 0) continue;
      }
      if (count === start.length) {
        this.grow();
        ({ start, end, kind, scripts, hash } = this);
      }
      start[count] = from;
      end[count] = i;
      hash[count] = h;
      scripts[count] = (all >> SCRIPT) & 15;
      if (all === 0) kind[count] = (first & DIGIT) !== 0 ? NUMBER : MARK;
      else if ((first & CAP) === 0) kind[count] = LOWER;
      else kind[count] = (all & LETTER) === 0 && i - from > 1 ? UPPER : CAPITAL;
      count++;
    }
    this.count = count;
    return this;
  }

  /** The token as it stands in the text; empty outside the range. */
  at(i: number): string {
    return i >= 0 && i < this.count ? this.text.slice(this.start[i], this.end[i]) : '';
  }

  /** The kind of token `i`, 0 outside the range. */
  kindAt(i: number): number {
    return i >= 0 && i < this.count ? (this.kind[i] as number) : 0;
  }

  /** True when token `i` is this one mark, such as `"`. */
  isMark(i: number, mark: string): boolean {
    return this.kindAt(i) === MARK && this.text.charCodeAt(this.start[i] as number) === mark.charCodeAt(0);
  }

  /** The UTF-16 unit of the mark at `i`; 0 when the token is no mark. */
  markAt(i: number): number {
    return this.kindAt(i) === MARK ? this.text.charCodeAt(this.start[i] as number) : 0;
  }

  /** True when nothing, no white space either, stands between token `i` and the next. */
  touchesNext(i: number): boolean {
    return i >= 0 && i + 1 < this.count && this.end[i] === this.start[i + 1];
  }

  startOf(i: number): number {
    return i < this.count ? (this.start[i] as number) : this.text.length;
  }

  endOf(i: number): number {
    return i >= 0 && i < this.count ? (this.end[i] as number) : i < 0 ? 0 : this.text.length;
  }

  /** The first token that starts at or after a UTF-16 offset; `count` when there is none. O(log n). */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.start[mid] as number) < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const copy = <T extends Int32Array | Uint8Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.start = copy(new Int32Array(size), this.start);
    this.end = copy(new Int32Array(size), this.end);
    this.hash = copy(new Int32Array(size), this.hash);
    this.kind = copy(new Uint8Array(size), this.kind);
    this.scripts = copy(new Uint8Array(size), this.scripts);
  }
}
