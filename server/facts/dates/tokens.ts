// The words of a block beside what each can be in a date: what all readers of dates walk over.
import { CAPITAL, MARK, NUMBER, UPPER, Words } from '../../draft/words.ts';
import { type Role, type Term, uniform, type Vocabulary } from './vocabulary.ts';

const NONE: Term = uniform({});
const APOSTROPHES = "'’‘";

/** Reused from block to block, like `Words`: keep nothing of it. */
export class Tokens {
  words = new Words();
  vocabulary!: Vocabulary;
  /** Tokens worth starting at: in order. */
  readonly triggers: number[] = [];
  private terms: Term[] = [];
  private phraseTerms: Term[] = [];
  private phraseLengths = new Uint8Array(256);

  read(words: Words, vocabulary: Vocabulary): this {
    this.words = words;
    this.vocabulary = vocabulary;
    this.triggers.length = 0;
    const { single, phrases } = vocabulary;
    if (this.phraseLengths.length < words.count) this.phraseLengths = new Uint8Array(words.count * 2);
    for (let i = 0; i < words.count; i++) {
      const kind = words.kind[i] as number;
      let term = NONE;
      let length = 0;
      let phrase = NONE;
      if (kind <= UPPER) {
        term = single.get(words, i) ?? NONE;
        const match = phrases.match(words, i);
        if (match !== null) {
          phrase = match.value;
          length = match.length;
        }
        if (term.starts !== undefined || phrase.starts !== undefined) this.triggers.push(i);
      } else if (kind === NUMBER) this.triggers.push(i);
      else if (kind === MARK && APOSTROPHES.includes(words.text.charAt(words.start[i] as number))) {
        // "'90s"
        if (words.touchesNext(i) && words.kindAt(i + 1) === NUMBER) this.triggers.push(i);
        const match = phrases.match(words, i);
        if (match !== null) {
          phrase = match.value;
          length = match.length;
        }
      } else {
        const match = phrases.match(words, i);
        if (match !== null) {
          phrase = match.value;
          length = match.length;
          if (phrase.starts !== undefined) this.triggers.push(i);
        }
      }
      this.terms[i] = term;
      this.phraseTerms[i] = phrase;
      this.phraseLengths[i] = length;
    }
    return this;
  }

  /** True where a date may begin: by the word itself, or by what a weak one stands before. */
  begins(i: number): boolean {
    if (this.words.kindAt(i) >= NUMBER) return true;
    const term = this.term(i);
    const phrase = this.phrase(i);
    if (term.starts === 'strong' || phrase.starts === 'strong') return true;
    // Three weak words in a row are the most a date begins with: "the end of the last".
    for (let k = i + 1; k <= i + 4 && k < this.words.count; k++) {
      if (this.words.kind[k] === NUMBER) return true;
      if (this.term(k).starts === 'strong' || this.phrase(k).starts === 'strong') return true;
      if (
        this.words.kind[k] !== MARK &&
        this.term(k).starts === undefined &&
        this.phrase(k).starts === undefined &&
        k >= i + Math.max(1, this.phraseLengths[i] as number)
      )
        return false;
    }
    return false;
  }

  /** What the single word at `i` can be. */
  term(i: number): Term {
    return i >= 0 && i < this.words.count ? (this.terms[i] as Term) : NONE;
  }

  /** What the phrase beginning at `i` can be. */
  phrase(i: number): Term {
    return i >= 0 && i < this.words.count ? (this.phraseTerms[i] as Term) : NONE;
  }

  /** True when the word is one of the language's words of dates. */
  isKnown(i: number): boolean {
    return this.term(i) !== NONE || this.phrase(i) !== NONE;
  }

  phraseLength(i: number): number {
    return this.phraseLengths[i] as number;
  }

  /** How many tokens a phrase or word of this role takes at `i`; 0 when there is none. */
  is(i: number, role: Role | keyof Term): number {
    if (this.phrase(i)[role] !== undefined) return this.phraseLength(i);
    return this.term(i)[role] === undefined ? 0 : 1;
  }

  /** The value a phrase or word has for a key. */
  value<K extends keyof Term>(i: number, key: K): Term[K] | undefined {
    return this.phrase(i)[key] ?? this.term(i)[key];
  }

  /** The token where a phrase or word of this role begins that ends just before `i`; −1 when there is none. */
  before(i: number, role: Role | keyof Term): number {
    for (let n = 4; n > 1; n--)
      if (i - n >= 0 && this.phraseLength(i - n) === n && this.phrase(i - n)[role] !== undefined) return i - n;
    return this.term(i - 1)[role] === undefined ? -1 : i - 1;
  }

  capital(i: number): boolean {
    const kind = this.words.kindAt(i);
    return kind === CAPITAL || kind === UPPER;
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
