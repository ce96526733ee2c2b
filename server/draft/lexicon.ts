// Dictionaries over words: one probe of a hash table a word, no substring made for a word that is not in it.
import { foldUnit, Words } from './words.ts';

interface Entry<T> {
  readonly text: string;
  readonly hashes: Int32Array;
  /** Bit i set: token i touches token i+1, so "Vice-President" is not "Vice - President". */
  readonly touches: Uint8Array;
  readonly length: number;
  readonly value: T;
  readonly next: Entry<T> | null;
}

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
    const words = new Words();
    const all: Entry<T>[] = [];
    for (const [text, value] of entries) {
      words.scan(text.normalize('NFC'));
      if (words.count === 0) continue;
      all.push({
        text: words.text,
        hashes: words.hash.slice(0, words.count),
        touches: Uint8Array.from({ length: words.count }, (_, i) => (words.touchesNext(i) ? 1 : 0)),
        length: words.count,
        value,
        next: null,
      });
    }
    // Shorter first, so that the chain, built by prepending, starts with the longest; the first of equal entries wins.
    all.reverse().sort((a, b) => a.length - b.length);
    for (const entry of all) {
      const key = entry.hashes[0] as number;
      this.filter[key & 8191] = 1;
      this.buckets.set(key, { ...entry, next: this.buckets.get(key) ?? null });
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
  if (i + e.length > words.count) return false;
  for (let k = 1; k < e.length; k++) {
    if (words.hash[i + k] !== e.hashes[k]) return false;
    if ((e.touches[k - 1] === 1) !== words.touchesNext(i + k - 1)) return false;
  }
  // Hashes agree: rule out a collision by the letters themselves.
  const from = words.start[i] as number;
  const to = words.end[i + e.length - 1] as number;
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
