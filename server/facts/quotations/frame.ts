// The text around quotations as a row of items: words and phrases with what they can be, each quotation one item.
import { CAPITAL, LOWER, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Shape } from './kind.ts';
import type { SpeechLexicon } from './lexicon.ts';
import type { Pair } from './marks.ts';
import type { QuotationKind } from './quotation.ts';
import type { Row } from './row.ts';

/** Stands in `mark` for the 's of a possessive. */
export const OWNER = 39;
export const COMMA = 44;
export const COLON = 58;
export const SEMICOLON = 59;
export const DASH = 0x2014;

/** A quotation that stands in no other. */
export interface Outer {
  readonly pair: Pair;
  readonly shape: Shape;
  readonly kind: QuotationKind;
}

/** No cue stands farther from its quotation, and time stays linear where a sentence never ends. */
const WINDOW = 120;

// What an item is, as bits of `is`: a question asked of it is one look.
const WORD = 1;
const CAPITALISED = 1 << 1;
const SMALL = 1 << 2;
const QUOTE = 1 << 3;
const SPEECH = 1 << 4;
const NAME = 1 << 5;
const BEFORE_COMMA = 1 << 6;
const COMMA_LIKE = 1 << 7;
const HARD = 1 << 8;
const QUOTE_MARK = 1 << 9;

const ofKind = (kind: number): number => {
  if (kind === LOWER) return WORD | SMALL;
  if (kind === CAPITAL || kind === UPPER) return WORD | CAPITALISED;
  return kind === NUMBER ? WORD : 0;
};

const ofMark = (mark: number): number => {
  if (mark === COMMA || mark === DASH) return COMMA_LIKE;
  if (mark === SEMICOLON || mark === COLON || mark === 46 || mark === 33 || mark === 63) return HARD;
  return mark === 34 || mark === 0x201d || mark === 0x201c ? QUOTE_MARK : 0;
};

const ofQuotation = ({ kind, shape }: Outer): number =>
  QUOTE |
  (kind === 'speech' ? SPEECH : kind === 'title' || kind === 'term' ? NAME : 0) |
  (shape.ends === ',' ? BEFORE_COMMA : 0);

/** Items of one block, in order; an item outside is nothing. Remarks in brackets are left out. */
export class Frame {
  count = 0;
  private quotations = 0;
  /** How many sentences are over. */
  private ended = 0;
  // First and last token of each item; the bits of the word lists; the unit of a mark, dashes as one; the index of a
  // quotation, −1 elsewhere; the sentence; how many words stand before it.
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly tag: Int32Array;
  private readonly mark: Uint16Array;
  private readonly is: Uint16Array;
  private readonly quote: Int32Array;
  private readonly sentence: Int32Array;
  private readonly wordsBefore: Int32Array;
  // The first item of each sentence, in order, then the number of items; for each quotation its item.
  private readonly sentences: Int32Array;
  private readonly items: Int32Array;

  constructor(
    row: Row,
    readonly words: Words,
    readonly speech: SpeechLexicon,
    readonly outer: readonly Outer[],
  ) {
    row.fit(words.count);
    this.first = row.first;
    this.last = row.last;
    this.tag = row.tag;
    this.mark = row.mark;
    this.is = row.is;
    this.quote = row.quote;
    this.sentence = row.sentence;
    this.wordsBefore = row.wordsBefore;
    this.sentences = row.sentences;
    this.items = row.itemOf;
    this.wordsBefore[0] = 0;
    this.sentences[0] = 0;
  }

  // How it is put together, item after item.

  /** A word or phrase of tokens `first` to `last`, both included. */
  addWord(first: number, last: number, tag: number, kind: number): void {
    this.add(first, last, tag, 0, ofKind(kind), -1);
  }

  addMark(first: number, last: number, mark: number): void {
    this.add(first, last, 0, mark, ofMark(mark), -1);
  }

  addQuotation(first: number, last: number, quoted: Outer): void {
    const index = this.quotations++;
    this.items[index] = this.count;
    this.add(first, last, 0, 0, ofQuotation(quoted), index);
  }

  private add(first: number, last: number, tag: number, mark: number, is: number, quote: number): void {
    const i = this.count++;
    this.first[i] = first;
    this.last[i] = last;
    this.tag[i] = tag;
    this.mark[i] = mark;
    this.is[i] = is;
    this.quote[i] = quote;
    this.sentence[i] = this.ended;
    this.wordsBefore[i + 1] = (this.wordsBefore[i] as number) + (is & WORD);
  }

  /** The last item goes on to a token. */
  stretch(last: number): void {
    this.last[this.count - 1] = last;
  }

  /** The last item is something else. */
  retag(tag: number): void {
    this.tag[this.count - 1] = tag;
  }

  /** The sentence ends with the last item. */
  endSentence(): void {
    if (!this.opensSentence()) this.sentences[++this.ended] = this.count;
  }

  /** The next item opens a sentence. */
  opensSentence(): boolean {
    return this.sentences[this.ended] === this.count;
  }

  end(): void {
    if (this.count === 0) this.sentences[++this.ended] = 0;
    else this.endSentence();
  }

  // What is asked of it.

  private holds(i: number, bits: number): boolean {
    return i >= 0 && i < this.count && ((this.is[i] as number) & bits) !== 0;
  }

  /** What an item can be; 0 outside. */
  tagAt(i: number): number {
    return i >= 0 && i < this.count ? (this.tag[i] as number) : 0;
  }

  markAt(i: number): number {
    return i >= 0 && i < this.count ? (this.mark[i] as number) : 0;
  }

  firstToken(i: number): number {
    return i >= 0 && i < this.count ? (this.first[i] as number) : 0;
  }

  lastToken(i: number): number {
    return i >= 0 && i < this.count ? (this.last[i] as number) : 0;
  }

  /** The item of a quotation, by its index; 0 for none. */
  itemOf(index: number): number {
    return index >= 0 && index < this.quotations ? (this.items[index] as number) : 0;
  }

  /** The item of the last quotation. */
  get lastQuotation(): number {
    return this.itemOf(this.quotations - 1);
  }

  isQuote(i: number): boolean {
    return this.holds(i, QUOTE);
  }

  /** The quotation at an item; undefined elsewhere. */
  quotationAt(i: number): Outer | undefined {
    return this.isQuote(i) ? this.outer[this.quote[i] as number] : undefined;
  }

  /** A quotation of whole sentences: no noun phrase holds it. */
  isSpeech(i: number): boolean {
    return this.holds(i, SPEECH);
  }

  /** A quotation mark that belongs to no pair. */
  isQuoteMark(i: number): boolean {
    return this.holds(i, QUOTE_MARK);
  }

  /** A word written with a capital. */
  isCapital(i: number): boolean {
    return this.holds(i, CAPITALISED);
  }

  /** A word in small letters. */
  isLower(i: number): boolean {
    return this.holds(i, SMALL);
  }

  isTitle(i: number): boolean {
    return this.holds(i, NAME);
  }

  /** A quotation that ends in a comma, which parts the words around it like one. */
  endsInComma(i: number): boolean {
    return this.holds(i, BEFORE_COMMA);
  }

  /** A comma, or a dash that stands between words. */
  isComma(i: number): boolean {
    return this.holds(i, COMMA_LIKE);
  }

  /** A mark that ends a clause. */
  isHard(i: number): boolean {
    return this.holds(i, HARD);
  }

  /** A mark that ends a sentence. */
  isStop(i: number): boolean {
    const mark = this.markAt(i);
    return mark === 46 || mark === 33 || mark === 63;
  }

  isWord(i: number): boolean {
    return this.holds(i, WORD);
  }

  text(i: number): string {
    const { words } = this;
    return words.text.slice(words.startOf(this.firstToken(i)), words.endOf(this.lastToken(i)));
  }

  /** True when a lower-case word ends in one of `endings`. */
  endsIn(i: number, endings: readonly string[]): boolean {
    if (!this.isLower(i)) return false;
    const { words } = this;
    const end = words.endOf(this.last[i] as number);
    const length = end - words.startOf(this.first[i] as number);
    if (length <= 4) return false;
    for (const ending of endings)
      if (ending.length <= length && words.text.startsWith(ending, end - ending.length)) return true;
    return false;
  }

  private sentenceOf(i: number): number {
    return i >= 0 && i < this.count ? (this.sentence[i] as number) : 0;
  }

  /** True when an item and the one before it stand in one sentence. */
  goesOn(i: number): boolean {
    return i > 0 && this.sentenceOf(i - 1) === this.sentenceOf(i);
  }

  /** Where the sentence of an item ends: the first item of the next. */
  sentenceEnd(i: number): number {
    return this.sentences[this.sentenceOf(i) + 1] as number;
  }

  sentenceStart(i: number): number {
    return this.sentences[this.sentenceOf(i)] as number;
  }

  /** The part of an item's sentence before it in which a cue is looked for. */
  windowStart(i: number): number {
    return Math.max(this.sentenceStart(i), i - WINDOW);
  }

  /** The part after it. */
  windowEnd(i: number): number {
    return Math.min(this.sentenceEnd(i), i + WINDOW);
  }

  /** True when the sentence of an item holds no word but those of quotations. */
  isOnlyQuotations(i: number): boolean {
    return this.wordsBefore[this.sentenceStart(i)] === this.wordsBefore[this.sentenceEnd(i)];
  }
}
