// Reads a block's tokens into the items of a frame.
import { sentenceEndAt } from '../../draft/sentences.ts';
import { CAPITAL, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { DASH, Frame, type Outer, OWNER } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  DETERMINER,
  FINITE,
  IMPERSONAL,
  JOIN,
  LINK,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYS,
  SPEAKING,
  type SpeechLexicon,
  TELLS,
  TIME,
  TITLE,
  UTTERANCE,
  WORK,
} from './lexicon.ts';
import type { Row } from './row.ts';

/** What a word written with a capital can still be. */
const NAMES =
  SPEAKING | TITLE | PRONOUN | IMPERSONAL | DETERMINER | PREPOSITION | LINK | JOIN | TIME | UTTERANCE | WORK;

/** And one that is all capitals. */
const ACRONYMS = SPEAKING | TITLE | UTTERANCE | WORK;

/** Longer remarks in brackets are read like the rest. */
const BRACKETED = 40;

/** A dateline has no more items. */
const DATELINE = 9;

/** The frame of one block; good until `row` is used again. */
export const frameOf = (
  row: Row,
  words: Words,
  language: Language,
  speech: SpeechLexicon,
  outer: readonly Outer[],
): Frame => new ItemReader(new Frame(row, words, speech, outer), language).read();

class ItemReader {
  private readonly words: Words;
  private readonly speech: SpeechLexicon;

  constructor(
    private readonly frame: Frame,
    private readonly language: Language,
  ) {
    this.words = frame.words;
    this.speech = frame.speech;
  }

  read(): Frame {
    const { words, frame } = this;
    let i = 0;
    for (const quoted of frame.outer) {
      const from = words.indexAt(quoted.pair.start);
      while (i < from) i = this.readToken(i, from);
      if (i >= words.count) break;
      const to = Math.max(words.indexAt(quoted.pair.end), i + 1);
      frame.addQuotation(i, to - 1, quoted);
      // “…”12 The figure of a footnote that has lost its place.
      i = words.kindAt(to) === NUMBER && words.touchesNext(to - 1) && !words.touchesNext(to) ? to + 1 : to;
      if (this.stopsAfter(quoted, i)) frame.endSentence();
    }
    while (i < words.count) i = this.readToken(i, words.count);
    frame.end();
    return frame;
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
    const { words, speech, frame } = this;
    const kind = words.kind[i] as number;
    if (kind === MARK) return this.readMark(i, limit);
    const match = speech.words.match(words, i);
    if (match !== null && i + match.length <= limit) {
      // Inside a sentence a capital makes a name of a small word: Will, May.
      const capital = kind === CAPITAL && match.length === 1;
      const within = capital && frame.isWord(frame.count - 1) && !frame.opensSentence();
      let tag = within ? match.value & NAMES : match.value;
      // Il Consiglio, el Consejo: with a capital the body, not advice.
      if (within && (tag & BODY) !== 0) tag &= ~UTTERANCE;
      // De Croo, Van Rompuy: small words begin names.
      if (within && this.isNameAt(i + 1)) tag &= ~(PREPOSITION | LINK | JOIN);
      // "WHO", "IT": letters that stand for a name, where not all is written in capitals.
      if (match.length === 1 && this.isAcronym(i)) tag &= ACRONYMS;
      // May said: no auxiliary has a finite verb behind it.
      if (capital && (tag & AUXILIARY) !== 0 && ((speech.words.get(words, i + 1) ?? 0) & (SAYS | TELLS)) !== 0) tag = 0;
      frame.addWord(i, i + match.length - 1, tag, kind);
      return i + match.length;
    }
    frame.addWord(i, i, 0, kind);
    if (kind === LOWER && frame.endsIn(frame.count - 1, speech.adverbEndings)) frame.retag(ADVERB);
    return i + 1;
  }

  private isAcronym(i: number): boolean {
    const { words } = this;
    if (words.kindAt(i) !== UPPER || words.endOf(i) - words.startOf(i) < 2) return false;
    const next = words.kindAt(i + 1);
    const before = i > 0 ? words.kindAt(i - 1) : 0;
    return next === LOWER || next === CAPITAL || (next !== UPPER && (before === LOWER || before === CAPITAL));
  }

  /** Rompuy, den Broek, der Plas: what follows the small word that begins a name. */
  private isNameAt(i: number): boolean {
    const { words, speech } = this;
    if (words.kindAt(i) !== LOWER) return words.kindAt(i) === CAPITAL;
    return speech.verbSecond && !speech.capitalNouns && words.kindAt(i + 1) === CAPITAL;
  }

  private readMark(i: number, limit: number): number {
    const { words, frame } = this;
    const c = words.markAt(i);
    const before = frame.count - 1;
    const touches = frame.isWord(before) && frame.lastToken(before) === i - 1 && words.touchesNext(i - 1);
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
      frame.addMark(i, i, c === 0x2026 ? 46 : c);
      frame.endSentence();
      return i + 1;
    }
    // The stop of an abbreviation is part of it.
    if (c === 46 && touches) {
      frame.stretch(i);
      return i + 1;
    }
    const dash = c === 0x2014 || c === 0x2013 || c === 0x2015 || c === 45;
    frame.addMark(i, i, dash ? DASH : c);
    if (dash && i + 1 === limit && limit < words.count && this.isDateline()) frame.endSentence();
    return i + 1;
  }

  /** ROMA (ITALPRESS) – “…”; Tallin, 27 nov. – “…”: what stands before the dash is where and when. */
  private isDateline(): boolean {
    const { frame, words } = this;
    let dated = words.kindAt(0) === UPPER && words.touchesNext(0) === false && words.endOf(0) - words.startOf(0) > 2;
    for (let k = 0; k < frame.count - 1; k++) {
      const number = words.kindAt(frame.firstToken(k)) === NUMBER;
      if (number) dated = true;
      const month = (frame.tagAt(k) & TIME) !== 0 || words.kindAt(frame.firstToken(k - 1)) === NUMBER;
      if (frame.isWord(k) ? !frame.isCapital(k) && !number && !month : frame.isHard(k) && frame.markAt(k) !== 46)
        return false;
    }
    return dated && frame.count <= DATELINE;
  }

  /** `@varga` stands for a name. */
  private readReference(i: number, limit: number): number {
    const { words } = this;
    let last = i + 1;
    while (last + 2 < limit && words.touchesNext(last) && words.isMark(last + 1, '-') && words.touchesNext(last + 1))
      last += 2;
    this.frame.addWord(i, last, 0, CAPITAL);
    return last + 1;
  }

  private closing(i: number, close: number, limit: number): number {
    const to = Math.min(limit, i + BRACKETED);
    for (let k = i + 1; k < to; k++) if (this.words.markAt(k) === close) return k;
    return 0;
  }

  private readApostrophe(i: number, limit: number): number {
    const { words, frame } = this;
    if (!words.touchesNext(i) || i + 1 >= limit || words.kindAt(i + 1) === MARK) {
      // The plural's possessive, when it ends in s: ministers'.
      frame.addMark(i, i, OWNER);
      return i + 1;
    }
    const rest = words.at(i + 1).toLowerCase();
    if (rest === 's' && (frame.tagAt(frame.count - 1) & PRONOUN) === 0) {
      frame.addMark(i, i + 1, OWNER);
      return i + 2;
    }
    if (rest === 's' || rest === 'd' || rest === 'll' || rest === 've' || rest === 're' || rest === 'm') {
      frame.addWord(i, i + 1, AUXILIARY, LOWER);
      return i + 2;
    }
    frame.stretch(i + 1);
    if (rest === 't') frame.retag(AUXILIARY);
    return i + 2;
  }

  /** Vice-President is one item, what its last part is; dit-il and affirme-t-elle are two. */
  private readHyphen(i: number, limit: number): number {
    const { words, speech, frame } = this;
    let next = i + 1;
    if (words.at(next).toLowerCase() === 't' && words.isMark(next + 1, '-') && next + 2 < limit) next += 2;
    const value = speech.words.get(words, next) ?? 0;
    if ((frame.tagAt(frame.count - 1) & (FINITE | AUXILIARY)) !== 0 && (value & PRONOUN) !== 0) {
      frame.addWord(next, next, value, words.kind[next] as number);
      return next + 1;
    }
    frame.stretch(i + 1);
    // Disse-lhe o ministro: with its object the verb is still one.
    if ((frame.tagAt(frame.count - 1) & FINITE) !== 0 && (value & ADVERB) !== 0) return i + 2;
    const part = (speech.words.get(words, i + 1) ?? 0) & (SPEAKING | TITLE | UTTERANCE | WORK);
    // Secretário-geral.
    const office = part === 0 && speech.dropsSubject ? frame.tagAt(frame.count - 1) & ROLE : 0;
    frame.retag(part | office);
    return i + 2;
  }
}
