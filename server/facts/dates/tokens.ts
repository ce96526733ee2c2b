// The words of a block beside what each can be in a date: what all readers of dates walk over.
import { CAPITAL, MARK, NUMBER, UPPER, Words } from '../../draft/words.ts';
import { ROLE_WORDS, Role, type Values } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a date may begin with a token: not at all, or by one of the roles of these names. */
const NONE = 0;
const WEAK = 1;
const COUNT = 2;
const STRONG = 3;

/** No number in words is longer, in tokens. */
const LONGEST_COUNT = 24;

/** `c` is a UTF-16 unit. */
const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2018 || c === 0x2019;

/** Reused from block to block, like `Words`: keep nothing of it. */
export class Tokens {
  words = new Words();
  vocabulary!: Vocabulary;
  /** Tokens worth starting at, in order; those from `triggerCount` on are of a block before. */
  triggers = new Int32Array(256);
  triggerCount = 0;
  private roles: Readonly<Int32Array> = new Int32Array(ROLE_WORDS);
  /** Entries of the vocabulary, 0 for none: the longest that begins with the token, and the word alone. */
  private phrases = new Int32Array(256);
  private singles = new Int32Array(256);
  private lengths = new Uint8Array(256);
  private openings = new Uint8Array(256);
  /** Bit n: a phrase of n tokens, 2 to 4, ends right before this one. */
  private phraseEnds = new Uint8Array(260);

  read(words: Words, vocabulary: Vocabulary): this {
    this.words = words;
    this.vocabulary = vocabulary;
    this.roles = vocabulary.roles;
    const { count } = words;
    if (this.singles.length < count) this.grow(count * 2);
    for (const array of [this.phrases, this.singles, this.lengths, this.openings]) array.fill(0, 0, count);
    this.phraseEnds.fill(0, 0, count + 4);
    const { triggers, openings } = this;
    const { kind: kinds } = words;
    let triggerCount = 0;
    for (let i = 0; i < count; i++) {
      const kind = kinds[i] as number;
      const opening = kind === NUMBER ? STRONG : this.look(i, kind);
      if (opening !== NONE) openings[i] = opening;
      // "'90s"
      const figures = kind === MARK && isApostrophe(words.markAt(i));
      if (figures ? words.touchesNext(i) && words.kindAt(i + 1) === NUMBER : opening !== NONE)
        triggers[triggerCount++] = i;
    }
    this.triggerCount = triggerCount;
    return this;
  }

  /** Looks the token up; whether a date may begin with it. */
  private look(i: number, kind: number): number {
    const { lexicon } = this.vocabulary;
    const match = lexicon.match(this.words, i);
    if (match === null) return NONE;
    const { value, length } = match;
    this.phrases[i] = value;
    this.lengths[i] = length;
    if (kind <= UPPER) this.singles[i] = length === 1 ? value : (lexicon.get(this.words, i) ?? 0);
    if (length > 1 && length <= 4)
      this.phraseEnds[i + length] = (this.phraseEnds[i + length] as number) | (1 << length);
    if (this.is(i, Role.strong) > 0) return STRONG;
    return this.is(i, Role.count) > 0 ? COUNT : this.is(i, Role.weak) > 0 ? WEAK : NONE;
  }

  private grow(size: number): void {
    this.triggers = new Int32Array(size);
    this.singles = new Int32Array(size);
    this.phrases = new Int32Array(size);
    this.lengths = new Uint8Array(size);
    this.openings = new Uint8Array(size);
    this.phraseEnds = new Uint8Array(size + 4);
  }

  /** True where a date may begin: by the word itself, or by what a weak one stands before. */
  begins(i: number): boolean {
    const kind = this.words.kindAt(i);
    // "15 countries" is no date; "15 August", "15.8." and "in '15 they" may be.
    if (kind === NUMBER && this.digits(i) < 4 && !isApostrophe(this.words.markAt(i - 1)))
      return (
        this.words.kindAt(i + 1) > UPPER || i + 1 === this.words.count || this.isKnown(i + 1) || this.mayBeRoman(i + 1)
      );
    if (this.openings[i] === STRONG || kind === MARK) return true;
    if (this.openings[i] === COUNT) return this.counts(i);
    const behind = i + Math.max(1, this.lengths[i] as number);
    // Three weak words in a row are the most a date begins with: "the end of the last".
    const last = Math.max(i + 4, behind + 2);
    for (let k = i + 1; k <= last && k < this.words.count; k++) {
      if (this.openings[k] === STRONG) return true;
      if (this.openings[k] === COUNT) return this.counts(k);
      // "au début du XXe siècle"
      if (k >= behind && this.openings[k] === NONE && this.words.kind[k] !== MARK && !this.mayBeRoman(k)) return false;
    }
    return false;
  }

  /** True when what the number at `i` counts may stand behind it: only marks, words of dates and Roman numbers between. */
  private counts(i: number): boolean {
    let known = i;
    for (let k = i; k < this.words.count; k++) {
      if (this.openings[k] === STRONG || k > i + LONGEST_COUNT) return true;
      // "first half", "nineteen ninety-six"
      if (k > i && this.is(k, Role.half) > 0) return true;
      if (this.isWord(k, Role.number) && this.isWord(k + 1, Role.number)) return true;
      if (this.phrases[k] !== 0) known = Math.max(known, k + (this.lengths[k] as number));
      else if (k >= known && this.words.kind[k] !== MARK && !this.mayBeRoman(k)) return false;
    }
    return false;
  }

  private has(entry: number, role: Role): boolean {
    return (((this.roles[entry * ROLE_WORDS + (role >> 5)] as number) >> (role & 31)) & 1) === 1;
  }

  /** True when the single word at `i` has the role, whatever phrase it begins. */
  isWord(i: number, role: Role): boolean {
    return i >= 0 && i < this.words.count && this.has(this.singles[i] as number, role);
  }

  /** True when the longest phrase that begins at `i`, or a word that begins none, has the role. */
  isPhrase(i: number, role: Role): boolean {
    return i >= 0 && i < this.words.count && this.has(this.phrases[i] as number, role);
  }

  /** True when the word is one of the language's words of dates. */
  isKnown(i: number): boolean {
    return i >= 0 && i < this.words.count && this.phrases[i] !== 0;
  }

  /** How many tokens a phrase or word of this role takes at `i`; 0 when there is none. */
  is(i: number, role: Role): number {
    if (i < 0 || i >= this.words.count) return 0;
    const phrase = this.phrases[i] as number;
    if (this.has(phrase, role)) return this.lengths[i] as number;
    const single = this.singles[i] as number;
    return single !== phrase && this.has(single, role) ? 1 : 0;
  }

  /** The value a phrase or word has in a role. */
  value<R extends keyof Values>(i: number, role: R): Values[R] | undefined {
    if (i < 0 || i >= this.words.count) return undefined;
    const phrase = this.phrases[i] as number;
    if (this.has(phrase, role)) return this.vocabulary.values[phrase]?.[role];
    return this.singles[i] === phrase ? undefined : this.wordValue(i, role);
  }

  /** The value the single word at `i` has in a role. */
  wordValue<R extends keyof Values>(i: number, role: R): Values[R] | undefined {
    return this.isWord(i, role) ? this.vocabulary.values[this.singles[i] as number]?.[role] : undefined;
  }

  /** The token where a phrase or word of this role begins that ends just before `i`; −1 when there is none. */
  before(i: number, role: Role): number {
    const phrase = this.phraseBefore(i, role);
    return phrase >= 0 ? phrase : this.isWord(i - 1, role) ? i - 1 : -1;
  }

  /** The same of phrases alone, of 2 to 4 tokens. */
  phraseBefore(i: number, role: Role): number {
    const ends = i > 0 && i <= this.words.count ? (this.phraseEnds[i] as number) : 0;
    if (ends === 0) return -1;
    for (let n = 4; n > 1; n--)
      if (((ends >> n) & 1) === 1 && this.has(this.phrases[i - n] as number, role)) return i - n;
    return -1;
  }

  capital(i: number): boolean {
    const kind = this.words.kindAt(i);
    return kind === CAPITAL || kind === UPPER;
  }

  /** A word with a capital I, V or X, such as a century's number. */
  mayBeRoman(i: number): boolean {
    const c = this.capital(i) ? this.words.text.charCodeAt(this.words.startOf(i)) : 0;
    return c === 0x49 || c === 0x56 || c === 0x58;
  }

  isNumber(i: number): boolean {
    return this.words.kindAt(i) === NUMBER;
  }

  digits(i: number): number {
    return this.isNumber(i) ? this.words.endOf(i) - this.words.startOf(i) : 0;
  }

  /** The value of the figures at `i`; NaN when there are none or more than nine. */
  number(i: number): number {
    const n = this.digits(i);
    if (n === 0 || n > 9) return Number.NaN;
    let value = 0;
    for (let at = this.words.startOf(i); at < this.words.endOf(i); at++)
      value = value * 10 + this.words.text.charCodeAt(at) - 48;
    return value;
  }

  mark(i: number): string {
    const unit = this.words.markAt(i);
    return unit === 0 ? '' : String.fromCharCode(unit);
  }

  touches(i: number): boolean {
    return this.words.touchesNext(i);
  }

  /** A hyphen or dash. */
  dash(i: number): boolean {
    const c = this.words.markAt(i);
    return c === 0x2d || (c >= 0x2010 && c <= 0x2015) || c === 0x2212;
  }
}
