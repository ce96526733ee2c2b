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

const SPACE = 0;
const LETTER = 1;
const CAP = 2;
const DIGIT = 3;
const OTHER = 4;
const TABLE = 0x2200;

const classOf = new Uint8Array(TABLE).fill(OTHER);
const fold = new Uint16Array(TABLE);
for (let c = 0; c < TABLE; c++) {
  fold[c] = c;
  if (c <= 32 || c === 0x85 || c === 0xa0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200a)) classOf[c] = SPACE;
  else if (c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f) classOf[c] = SPACE;
  else if (c >= 48 && c <= 57) classOf[c] = DIGIT;
  else if (c === 0xaa || c === 0xba || c === 0xad || c === 0x200c || c === 0x200d || c === 0x2060) classOf[c] = LETTER;
  else if (c >= 0x2b0 && c < 0x2000 && c !== 0x37e && c !== 0x387) classOf[c] = LETTER;
}
/** Where letters have two cases: Latin, Greek, Cyrillic and Armenian, and their extensions. */
const CASED = [
  [0x41, 0x2af],
  [0x370, 0x58f],
  [0x1e00, 0x1fff],
] as const;
for (const [from, to] of CASED)
  for (let c = from; c <= to; c++) {
    const letter = String.fromCharCode(c);
    const lower = letter.toLowerCase();
    if (lower.length === 1) fold[c] = lower.charCodeAt(0);
    if (lower !== letter) classOf[c] = CAP;
    else if (letter.toUpperCase() !== letter) classOf[c] = LETTER;
  }
// Folding of letters whose lower case is longer than one unit: İ becomes i.
fold[0x130] = 0x69;

const charClass = (c: number): number => {
  if (c < TABLE) return classOf[c] as number;
  if (c === 0x3000 || c === 0xfeff) return SPACE;
  return (c >= 0x2c00 && c < 0x2e00) || (c >= 0x3040 && c < 0xe000) || (c >= 0xf900 && c < 0xfe00) ? LETTER : OTHER;
};

/** True for a letter of any alphabet, a combining mark included. `c` is a UTF-16 unit. */
export const isLetter = (c: number): boolean => {
  const k = charClass(c);
  return k === LETTER || k === CAP;
};
export const isSpace = (c: number): boolean => charClass(c) === SPACE;
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** The unit in lower case, where that is one unit. */
export const foldUnit = (c: number): number => (c < TABLE ? (fold[c] as number) : c);

const scriptOf = (c: number): number => {
  if (c < 0x250) return LATIN;
  if (c >= 0x300 && c < 0x370) return 0;
  if ((c >= 0x370 && c < 0x400) || (c >= 0x1f00 && c < 0x2000)) return GREEK;
  if (c >= 0x400 && c < 0x530) return CYRILLIC;
  if (c >= 0x1e00 && c < 0x1f00) return LATIN;
  if (c === 0x200c || c === 0x200d || c === 0x2060 || (c >= 0x2b0 && c < 0x300)) return 0;
  return OTHER_SCRIPT;
};

const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

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
    let count = 0;
    let i = 0;
    while (i < n) {
      const c = text.charCodeAt(i);
      const k = charClass(c);
      if (k === SPACE) {
        i++;
        continue;
      }
      if (count === this.start.length) this.grow();
      const from = i;
      let h = HASH_START;
      if (k === LETTER || k === CAP) {
        let caps = 0;
        let lowers = 0;
        let scripts = 0;
        let unit = c;
        let cls = k;
        do {
          if (cls === CAP) caps++;
          else lowers++;
          scripts |= unit < 0x250 ? LATIN : scriptOf(unit);
          h = Math.imul(h ^ (unit < TABLE ? (fold[unit] as number) : unit), HASH_PRIME);
          i++;
          if (i >= n) break;
          unit = text.charCodeAt(i);
          cls = charClass(unit);
        } while (cls === LETTER || cls === CAP);
        this.kind[count] = k !== CAP ? LOWER : lowers === 0 && caps > 1 ? UPPER : CAPITAL;
        this.scripts[count] = scripts;
      } else if (k === DIGIT) {
        let unit = c;
        do {
          h = Math.imul(h ^ unit, HASH_PRIME);
          i++;
          unit = i < n ? text.charCodeAt(i) : 0;
        } while (unit >= 48 && unit <= 57);
        this.kind[count] = NUMBER;
        this.scripts[count] = 0;
      } else {
        h = Math.imul(h ^ c, HASH_PRIME);
        i++;
        this.kind[count] = MARK;
        this.scripts[count] = 0;
      }
      this.start[count] = from;
      this.end[count] = i;
      this.hash[count] = h;
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
