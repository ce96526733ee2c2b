// The text around quotations as a row of items: words and phrases with what they can be, each quotation one item.
import { sentenceEndAt } from '../../draft/sentences.ts';
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { Shape } from './kind.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  FINITE,
  IMPERSONAL,
  JOIN,
  LINK,
  PREPOSITION,
  PRONOUN,
  SPEAKING,
  type SpeechLexicon,
  TIME,
  TITLE,
  UTTERANCE,
  WORK,
} from './lexicon.ts';
import type { Pair } from './marks.ts';
import type { QuotationKind } from './quotation.ts';

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

/** What a word written with a capital can still be. */
const NAMES =
  SPEAKING | TITLE | PRONOUN | IMPERSONAL | DETERMINER | PREPOSITION | LINK | JOIN | TIME | UTTERANCE | WORK;

/** No cue stands farther from its quotation, and time stays linear where a sentence never ends. */
const WINDOW = 120;

/** Longer remarks in brackets are read like the rest. */
const BRACKETED = 40;

/**
 * Items of one block, in order. `tag` holds the bits of the word lists; `mark` the unit of a mark, dashes as one; `quote`
 * the index of a quotation, −1 elsewhere. Remarks in brackets are left out.
 */
export class Frame {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly tag: number[] = [];
  readonly mark: number[] = [];
  readonly quote: number[] = [];
  /** CAPITAL, UPPER, LOWER, NUMBER or MARK. */
  readonly kind: number[] = [];
  /** The first item of each sentence, in order, then the number of items. */
  readonly sentences: number[] = [];
  /** For each quotation its item. */
  readonly itemOf: number[] = [];
  /** Sentence of each item. */
  readonly sentence: number[] = [];

  /** Words before each item, and at last in all. */
  private readonly wordsBefore: number[] = [0];

  constructor(
    readonly words: Words,
    private readonly language: Language,
    readonly speech: SpeechLexicon,
    readonly outer: readonly Outer[],
  ) {
    this.read();
  }

  get count(): number {
    return this.first.length;
  }

  /** What an item can be; 0 outside. */
  tagAt(i: number): number {
    return this.tag[i] ?? 0;
  }

  markAt(i: number): number {
    return this.mark[i] ?? 0;
  }

  isQuote(i: number): boolean {
    return (this.quote[i] ?? -1) >= 0;
  }

  /** A quotation of whole sentences: no noun phrase holds it. */
  isSpeech(i: number): boolean {
    return this.outer[this.quote[i] ?? -1]?.kind === 'speech';
  }

  /** A quotation mark that belongs to no pair. */
  isQuoteMark(i: number): boolean {
    const mark = this.markAt(i);
    return mark === 34 || mark === 0x201d || mark === 0x201c;
  }

  /** A word written with a capital. */
  isCapital(i: number): boolean {
    return this.kind[i] === CAPITAL || this.kind[i] === UPPER;
  }

  isTitle(i: number): boolean {
    const kind = this.outer[this.quote[i] ?? -1]?.kind;
    return kind === 'title' || kind === 'term';
  }

  /** A quotation that ends in a comma, which parts the words around it like one. */
  endsInComma(i: number): boolean {
    return this.outer[this.quote[i] ?? -1]?.shape.ends === ',';
  }

  /** A comma, or a dash that stands between words. */
  isComma(i: number): boolean {
    const mark = this.markAt(i);
    return mark === COMMA || mark === DASH;
  }

  /** A mark that ends a clause. */
  isHard(i: number): boolean {
    const mark = this.markAt(i);
    return mark === SEMICOLON || mark === COLON || mark === 46 || mark === 33 || mark === 63;
  }

  isWord(i: number): boolean {
    const kind = this.kind[i];
    return kind === LOWER || kind === CAPITAL || kind === UPPER || kind === NUMBER;
  }

  text(i: number): string {
    const { words } = this;
    return words.text.slice(words.startOf(this.first[i] ?? 0), words.endOf(this.last[i] ?? 0));
  }

  /** True when a lower-case word ends in one of `endings`. */
  endsIn(i: number, endings: readonly string[]): boolean {
    if (this.kind[i] !== LOWER) return false;
    const word = this.text(i);
    return word.length > 4 && endings.some((e) => word.endsWith(e));
  }

  /** Where the sentence of an item ends: the first item of the next. */
  sentenceEnd(i: number): number {
    return this.sentences[(this.sentence[i] ?? 0) + 1] ?? this.count;
  }

  sentenceStart(i: number): number {
    return this.sentences[this.sentence[i] ?? 0] ?? 0;
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

  private read(): void {
    const { words, outer } = this;
    let q = 0;
    let i = 0;
    this.sentences.push(0);
    while (i < words.count) {
      const next = outer[q];
      if (next !== undefined && (words.start[i] as number) >= next.pair.start) {
        const to = Math.max(words.indexAt(next.pair.end), i + 1);
        this.itemOf.push(this.count);
        this.push(i, to - 1, 0, 0, q, MARK);
        i = to;
        q++;
        if (this.stopsAfter(next, i)) this.boundary();
        continue;
      }
      i = this.readToken(i, next === undefined ? words.count : words.indexAt(next.pair.start));
    }
    if ((this.sentences.at(-1) as number) < this.count || this.count === 0) this.sentences.push(this.count);
  }

  private push(first: number, last: number, tag: number, mark: number, quote: number, kind: number): void {
    this.first.push(first);
    this.last.push(last);
    this.tag.push(tag);
    this.mark.push(mark);
    this.quote.push(quote);
    this.kind.push(kind);
    this.sentence.push(this.sentences.length - 1);
    this.wordsBefore.push((this.wordsBefore.at(-1) ?? 0) + (this.isWord(this.count - 1) ? 1 : 0));
  }

  private boundary(): void {
    if (this.sentences.at(-1) !== this.count) this.sentences.push(this.count);
  }

  /** A quotation that ends with its own stop ends the sentence, unless it goes on in lower case or after a comma. */
  private stopsAfter({ shape }: Outer, next: number): boolean {
    if (shape.ends === '' || !'.!?…'.includes(shape.ends)) return false;
    const { words } = this;
    const kind = words.kindAt(next);
    if (kind === 0 || kind === LOWER) return false;
    if (kind !== MARK) return true;
    return '"\'“‘«„»”'.includes(words.at(next));
  }

  /** Reads the item at a token; returns the token after it. `limit` is where the next quotation begins. */
  private readToken(i: number, limit: number): number {
    const { words, speech } = this;
    const kind = words.kind[i] as number;
    if (kind === MARK) return this.readMark(i, limit);
    const match = speech.words.match(words, i);
    if (match !== null && i + match.length <= limit) {
      // Inside a sentence a capital makes a name of a small word: Will, May.
      const within =
        kind === CAPITAL && match.length === 1 && this.isWord(this.count - 1) && this.sentences.at(-1) !== this.count;
      this.push(i, i + match.length - 1, within ? match.value & NAMES : match.value, 0, -1, kind);
      return i + match.length;
    }
    this.push(i, i, 0, 0, -1, kind);
    if (kind === LOWER && this.endsIn(this.count - 1, speech.adverbEndings)) this.tag[this.count - 1] = ADVERB;
    return i + 1;
  }

  private readMark(i: number, limit: number): number {
    const { words } = this;
    const c = words.markAt(i);
    const before = this.count - 1;
    const touches = before >= 0 && this.isWord(before) && this.last[before] === i - 1 && words.touchesNext(i - 1);
    if (c === 40 || c === 91) {
      const close = this.closing(i, c === 40 ? 41 : 93, limit);
      if (close > 0) return close + 1;
    }
    if ((c === 39 || c === 0x2019) && touches) return this.readApostrophe(i, limit);
    if ((c === 45 || c === 0x2010 || c === 0x2011) && touches && words.touchesNext(i) && i + 1 < limit)
      return this.readHyphen(i, limit);
    if (c === 64 && words.touchesNext(i) && i + 1 < limit) return this.readReference(i, limit);
    const end = sentenceEndAt(words, i, this.language);
    if (end > 0) {
      this.push(i, i, 0, c === 0x2026 ? 46 : c, -1, MARK);
      this.boundary();
      return i + 1;
    }
    // The stop of an abbreviation is part of it.
    if (c === 46 && touches) {
      this.last[before] = i;
      return i + 1;
    }
    const dash = c === 0x2014 || c === 0x2013 || c === 0x2015 || c === 45;
    this.push(i, i, 0, dash ? DASH : c, -1, MARK);
    return i + 1;
  }

  /** `@varga` stands for a name. */
  private readReference(i: number, limit: number): number {
    const { words } = this;
    let last = i + 1;
    while (last + 2 < limit && words.touchesNext(last) && words.isMark(last + 1, '-') && words.touchesNext(last + 1))
      last += 2;
    this.push(i, last, 0, 0, -1, CAPITAL);
    return last + 1;
  }

  private closing(i: number, close: number, limit: number): number {
    const to = Math.min(limit, i + BRACKETED);
    for (let k = i + 1; k < to; k++) if (this.words.markAt(k) === close) return k;
    return 0;
  }

  private readApostrophe(i: number, limit: number): number {
    const { words } = this;
    const before = this.count - 1;
    if (!words.touchesNext(i) || i + 1 >= limit || words.kindAt(i + 1) === MARK) {
      // The plural's possessive, when it ends in s: ministers'.
      this.push(i, i, 0, OWNER, -1, MARK);
      return i + 1;
    }
    const rest = words.at(i + 1).toLowerCase();
    if (rest === 's' && (this.tagAt(before) & PRONOUN) === 0) {
      this.push(i, i + 1, 0, OWNER, -1, MARK);
      return i + 2;
    }
    if (rest === 's' || rest === 'd' || rest === 'll' || rest === 've' || rest === 're' || rest === 'm') {
      this.push(i, i + 1, AUXILIARY, 0, -1, LOWER);
      return i + 2;
    }
    this.last[before] = i + 1;
    if (rest === 't') this.tag[before] = AUXILIARY;
    return i + 2;
  }

  /** Vice-President is one item, what its last part is; dit-il and affirme-t-elle are two. */
  private readHyphen(i: number, limit: number): number {
    const { words, speech } = this;
    const before = this.count - 1;
    let next = i + 1;
    if (words.at(next).toLowerCase() === 't' && words.isMark(next + 1, '-') && next + 2 < limit) next += 2;
    const value = speech.words.get(words, next) ?? 0;
    if (((this.tag[before] as number) & (FINITE | AUXILIARY)) !== 0 && (value & PRONOUN) !== 0) {
      this.push(next, next, value, 0, -1, words.kind[next] as number);
      return next + 1;
    }
    this.last[before] = i + 1;
    this.tag[before] = (speech.words.get(words, i + 1) ?? 0) & (SPEAKING | TITLE | UTTERANCE | WORK);
    return i + 2;
  }
}
