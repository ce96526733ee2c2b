// Dictionaries over words: one probe of a hash table a word, no substring made for a word that is not in it.
import { foldUnit, Words } from './words.ts';

interface Entry<T> {
  readonly text: string;
  /** How many tokens it takes. */
  readonly length: number;
  readonly value: T;
  /** Hashes of a phrase's tokens; null for a word. */
  readonly hashes: Int32Array | null;
  /** Bit i set: token i touches token i+1, so "Vice-President" is not "Vice - President". */
  readonly touches: number;
  /** The next shorter entry that begins with the same word. */
  next: Entry<T> | null;
}

/** A phrase of more tokens is none. */
const LONGEST = 31;

/** Entries are scanned one at a time. */
const scratch = new Words();

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

export interface Match<T> {
  readonly value: T;
  /** How many tokens the entry takes. */
  readonly length: number;
}

/**
 * Words and phrases with a value each. Matching ignores case (look at `words.kind` where case matters) and takes the
 * longest entry that begins at a token.
 */
export class Lexicon<T> {
  private readonly buckets = new Map<number, Entry<T>>();
  /** Bloom-like filter in front of the map: most words of a text are in no lexicon. */
  private readonly filter = new Uint8Array(8192);

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [text, value] of entries) {
      scratch.scan(isAscii(text) ? text : text.normalize('NFC'));
      const { count } = scratch;
      if (count === 0 || count > LONGEST) continue;
      const key = scratch.hash[0] as number;
      let touches = 0;
      for (let i = 0; i < count - 1; i++) if (scratch.touchesNext(i)) touches |= 1 << i;
      const hashes = count === 1 ? null : scratch.hash.slice(0, count);
      const entry: Entry<T> = { text: scratch.text, length: count, value, hashes, touches, next: null };
      this.filter[key & 8191] = 1;
      // The chain goes from long to short; of equal entries the first wins.
      let before: Entry<T> | null = null;
      let after = this.buckets.get(key) ?? null;
      while (after !== null && after.length >= count) {
        before = after;
        after = after.next;
      }
      entry.next = after;
      if (before === null) this.buckets.set(key, entry);
      else before.next = entry;
    }
  }

  /** The value of the longest entry that begins at token `i`, and its length in tokens. */
  match(words: Words, i: number): Match<T> | null {
    if (i < 0 || i >= words.count) return null;
    const key = words.hash[i] as number;
    if (this.filter[key & 8191] === 0) return null;
    for (let e = this.buckets.get(key) ?? null; e !== null; e = e.next) if (same(e, words, i)) return e;
    return null;
  }

  /** The value of a single word, or undefined. */
  get(words: Words, i: number): T | undefined {
    if (i < 0 || i >= words.count) return undefined;
    const key = words.hash[i] as number;
    if (this.filter[key & 8191] === 0) return undefined;
    for (let e = this.buckets.get(key) ?? null; e !== null; e = e.next)
      if (e.length === 1 && same(e, words, i)) return e.value;
    return undefined;
  }

  /** True when an entry of exactly so many tokens begins at token `i`. */
  hasOf(length: number, words: Words, i: number): boolean {
    if (i < 0 || i >= words.count) return false;
    const key = words.hash[i] as number;
    if (this.filter[key & 8191] === 0) return false;
    for (let e = this.buckets.get(key) ?? null; e !== null; e = e.next)
      if (e.length === length && same(e, words, i)) return true;
    return false;
  }

  has(words: Words, i: number): boolean {
    return this.get(words, i) !== undefined;
  }
}

const same = <T>(e: Entry<T>, words: Words, i: number): boolean => {
  const { length, hashes } = e;
  if (hashes !== null) {
    if (i + length > words.count) return false;
    for (let k = 1; k < length; k++) {
      if (words.hash[i + k] !== hashes[k]) return false;
      if (((e.touches >> (k - 1)) & 1) !== (words.touchesNext(i + k - 1) ? 1 : 0)) return false;
    }
  }
  // Hashes agree: rule out a collision by the letters themselves.
  const from = words.start[i] as number;
  const to = words.end[i + length - 1] as number;
  let a = 0;
  for (let b = from; b < to; b++) {
    const unit = words.text.charCodeAt(b);
    const want = e.text.charCodeAt(a);
    if (foldUnit(unit) === foldUnit(want)) a++;
    else if (unit <= 32 || unit === 0xa0 || unit === 0x202f) {
      if (want === 32) a++;
    } else return false;
    // A line break and its indentation stand for one space.
    if (want === 32) while (b + 1 < to && /\s/.test(words.text.charAt(b + 1))) b++;
  }
  return a === e.text.length;
};

/** Entries for a list of words in one string, separated by commas or line breaks, that share a value. */
export const listed = function* <T>(list: string, value: T): Generator<readonly [string, T]> {
  for (const word of list.split(/[,\n]/)) {
    const text = word.trim();
    if (text !== '') yield [text, value];
  }
};
