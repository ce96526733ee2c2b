// Dictionaries over words: one probe of a hash table a word, no substring made for a word that is not in it.
import { foldUnit, isSpace, Words } from './words.ts';

/** A phrase of more tokens is none. */
const LONGEST = 30;

export interface Match<T> {
  readonly value: T;
  /** How many tokens the entry takes. */
  readonly length: number;
}

/** An array, or what makes a value when it is asked for. */
export interface Values<T> {
  at(place: number): T | undefined;
}

/**
 * What a lexicon looks up in: text alone, so that a bundle can hold it and a start makes no object for each entry. Entries
 * stand in the order of their buckets; in one bucket the longer come first.
 */
export interface LexiconImage<T> {
  /** The entries, folded, with a line break between them. */
  readonly texts: string;
  /** By entry, in ASCII: its tokens, with `HEAD`, and `AGAIN` where it shares the bucket of the one before it. */
  readonly heads: string;
  /** By entry, in ASCII: a few bits of the hash of its last token. Nearly all that share a bucket end there. */
  readonly tags: string;
  /** By bucket that has entries: how many buckets it stands behind the one before it. */
  readonly gaps: string;
  /** By entry: where its value stands among `values`. */
  readonly places: string;
  readonly values: Values<T>;
  /** How many buckets there are, a power of two. */
  readonly buckets: number;
}

const HEAD = 64;
const AGAIN = 32;
const tagOf = (hash: number): number => (hash >>> 26) | 64;
/** Numbers stand as letters from here on. */
const ZERO = 35;
export const letterOf = (n: number): string => String.fromCharCode(n + ZERO);

/** The value that a letter of `places` stands for. */
export const valueIn = <T>({ values }: LexiconImage<T>, place: string): T | undefined =>
  values.at(place.charCodeAt(0) - ZERO);

const ascii = new TextEncoder();

/**
 * Words and phrases with a value each. Matching ignores case (look at `words.kind` where case matters) and takes the
 * longest entry that begins at a token.
 */
export class Lexicon<T> {
  /** By bucket: the number of its first entry, from 1 on. Most words of a text meet a 0. */
  private readonly first: Uint16Array;
  private readonly mask: number;
  private readonly texts: readonly string[];
  private readonly heads: Uint8Array;
  private readonly tags: Uint8Array;
  private readonly matches: (Match<T> | undefined)[];

  constructor(private readonly image: LexiconImage<T>) {
    this.texts = image.texts.split('\n');
    this.heads = ascii.encode(image.heads);
    this.tags = ascii.encode(image.tags);
    this.matches = new Array(this.texts.length);
    this.mask = image.buckets - 1;
    this.first = firstOfBuckets(image, this.heads);
  }

  static of<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
    return new Lexicon(imageOf(entries));
  }

  /** The value of the longest entry that begins at token `i`, and its length in tokens. */
  match(words: Words, i: number): Match<T> | null {
    const entry = this.firstAt(words, i);
    return entry < 0 ? null : this.among(entry, words, i, 0);
  }

  /** The value of a single word, or undefined. */
  get(words: Words, i: number): T | undefined {
    const entry = this.firstAt(words, i);
    return entry < 0 ? undefined : this.among(entry, words, i, 1)?.value;
  }

  /** True when an entry of exactly so many tokens begins at token `i`. */
  hasOf(length: number, words: Words, i: number): boolean {
    const entry = this.firstAt(words, i);
    return entry >= 0 && this.among(entry, words, i, length) !== null;
  }

  has(words: Words, i: number): boolean {
    return this.hasOf(1, words, i);
  }

  /** The first entry in the bucket of token `i`; −1 for none. */
  private firstAt(words: Words, i: number): number {
    if (i < 0 || i >= words.count) return -1;
    return (this.first[(words.hash[i] as number) & this.mask] as number) - 1;
  }

  /** Of a bucket from `entry` on, the first that stands at token `i`. `only` so many tokens; 0: however many. */
  private among(entry: number, words: Words, i: number, only: number): Match<T> | null {
    const { heads, tags } = this;
    const { hash, count } = words;
    let at = entry;
    let head = heads[at] as number;
    do {
      const length = head & (AGAIN - 1);
      const last = i + length - 1;
      if (
        last < count &&
        tags[at] === tagOf(hash[last] as number) &&
        (only === 0 || only === length) &&
        same(this.texts[at] as string, words, i, last)
      )
        return this.matches[at] ?? this.matchOf(at, length);
      head = heads[++at] as number;
    } while ((head & AGAIN) !== 0);
    return null;
  }

  private matchOf(entry: number, length: number): Match<T> {
    const { values, places } = this.image;
    const match = { value: values.at(places.charCodeAt(entry) - ZERO) as T, length };
    this.matches[entry] = match;
    return match;
  }
}

const firstOfBuckets = ({ buckets, gaps }: LexiconImage<unknown>, heads: Uint8Array): Uint16Array => {
  const first = new Uint16Array(buckets);
  let bucket = -1;
  let entry = 0;
  for (let i = 0; i < gaps.length; i++) {
    bucket += gaps.charCodeAt(i) - ZERO;
    first[bucket] = ++entry;
    while (((heads[entry] as number) & AGAIN) !== 0) entry++;
  }
  return first;
};

/** True when the tokens from `first` to `last` are those of an entry, letter by letter. From the end: phrases begin alike. */
const same = (entry: string, words: Words, first: number, last: number): boolean => {
  const { text } = words;
  // Looked up once: see `Words.scan`.
  const { charCodeAt } = String.prototype;
  const from = words.start[first] as number;
  let at = words.end[last] as number;
  let left = entry.length;
  if (at - from < left) return false;
  while (left > 0) {
    if (at <= from) return false;
    const want = charCodeAt.call(entry, --left);
    const unit = charCodeAt.call(text, --at);
    if (want !== 32) {
      if (unit !== want && foldUnit(unit) !== want) return false;
    } else {
      // A line break and its indentation stand for one space.
      if (!isSpace(unit)) return false;
      while (isSpace(charCodeAt.call(text, at - 1))) at--;
    }
  }
  return at === from;
};

/** Words with single spaces between them, all ASCII: most entries. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

const folded = (written: string): string => {
  if (PLAIN.test(written)) return written.toLowerCase();
  const text = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return result;
};

/** Entries are scanned one at a time. */
const scratch = new Words();

interface Entry<T> {
  readonly text: string;
  readonly length: number;
  readonly hash: number;
  readonly tag: number;
  readonly value: T;
}

/** Of equal entries the first stands. */
export const imageOf = <T>(entries: Iterable<readonly [string, T]>): LexiconImage<T> => {
  const found: Entry<T>[] = [];
  const texts = new Set<string>();
  const hashes = new Set<number>();
  for (const [written, value] of entries) {
    const text = folded(written);
    if (texts.has(text)) continue;
    texts.add(text);
    const { count: length } = scratch.scan(text);
    if (length === 0 || length > LONGEST) continue;
    const hash = scratch.hash[0] as number;
    hashes.add(hash);
    found.push({ text, length, hash, tag: tagOf(scratch.hash[length - 1] as number), value });
  }
  let buckets = 16;
  while (buckets < 4 * hashes.size) buckets *= 2;
  const mask = buckets - 1;
  found.sort((a, b) => (a.hash & mask) - (b.hash & mask) || b.length - a.length);
  const places = new Map<T, number>();
  let heads = '';
  let tags = '';
  let gaps = '';
  let placed = '';
  let last = -1;
  for (const { hash, length, tag, value } of found) {
    const bucket = hash & mask;
    heads += String.fromCharCode(HEAD + length + (bucket === last ? AGAIN : 0));
    tags += String.fromCharCode(tag);
    if (bucket !== last) gaps += letterOf(bucket - last);
    last = bucket;
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    placed += letterOf(place);
  }
  return {
    texts: found.map(({ text }) => text).join('\n'),
    // What stands behind the last entry shares no bucket.
    heads: heads + String.fromCharCode(HEAD),
    tags,
    gaps,
    places: placed,
    values: [...places.keys()],
    buckets,
  };
};

/** Entries for a list of words in one string, separated by commas, that share a value; a line may break within one. */
export const listed = function* <T>(list: string, value: T): Generator<readonly [string, T]> {
  for (const word of list.split(',')) {
    const text = word.trim().replace(/\s+/g, ' ');
    if (text !== '') yield [text, value];
  }
};
