// A wording as the words that are compared: without its marks and capitals, and knowing where words were left out.
import { foldUnit, LOWER, NUMBER, UPPER, Words } from '../../draft/words.ts';

/** Words were left out, or put in by the writer, before this word: `…`, `[…]`, `[the minister]`. */
export const GAP = 1;
/** The writer changed the word itself: `[T]he`, `say[s]`. */
export const ADAPTED = 2;

/** `hash`, `flags`, `start` and `end` have an entry for each word; offsets are those of `text`. */
export interface ComparedWords {
  readonly text: string;
  readonly count: number;
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const scratch = new Words();
/** What makes the same word look different: soft hyphens and joiners, combining accents, ligatures of a print shop. */
const isUnseen = (text: string): boolean => /\p{Mn}|\p{Cf}|[\uFB00-\uFB06]/u.test(text);
const withoutHidden = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** A glance before the expression: most text has only letters, spaces and quotation marks. */
const mayBeUnseen = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xad || (c >= 0x300 && (c < 0x2010 || c > 0x2026))) return true;
  }
  return false;
};
/** Longer than this, brackets hold more than a change to a word or two. In tokens. */
const LONGEST_INSERTION = 24;

/** The words of a quotation: brackets and ellipses are the writer's. Linear. */
export const quotedWords = (text: string): ComparedWords => collect(text, 'quotation').done();

/** How many words a quotation has, with their hashes and flags; the arrays are used again for the next one. */
export const glanceAt = (text: string): Pick<ComparedWords, 'count' | 'hash' | 'flags'> => collect(text, 'quotation');

/** The words of a source: brackets with a number are its notes. Linear. */
export const sourceWords = (text: string): ComparedWords => collect(text, 'source').done();

const collect = (text: string, from: 'quotation' | 'source'): Collector => {
  const words = scratch.scan(text);
  collected.begin(text, words.count);
  let gap = 0;
  for (let i = 0; i < words.count; ) {
    const kind = words.kind[i] as number;
    if (kind >= LOWER && kind <= NUMBER) {
      const own = from === 'quotation';
      const last = kind === NUMBER ? i : own ? adaptedEnd(words, i) : hyphenatedEnd(words, i);
      collected.add(words, i, last, gap | (own && last > i ? ADAPTED : 0));
      gap = 0;
      i = last + 1;
      continue;
    }
    const mark = words.markAt(i);
    if (mark === 0x5b) {
      const close = closeOf(words, i);
      if (from === 'source') {
        i = close === i + 2 && words.kindAt(i + 1) === NUMBER ? close + 1 : i + 1;
        continue;
      }
      if (close > 0 && words.touchesNext(close) && isWord(words, close + 1) && close > i + 1) {
        const end = adaptedEnd(words, close + 1);
        collected.add(words, i, end, gap | ADAPTED);
        gap = 0;
        i = end + 1;
        continue;
      }
      if (close > 0) {
        gap = GAP;
        i = close + 1;
        continue;
      }
    }
    if (from === 'quotation' && (mark === 0x2026 || isDots(words, i))) gap = GAP;
    i++;
  }
  return collected;
};

const isWord = (words: Words, i: number): boolean => {
  const kind = words.kindAt(i);
  return kind >= LOWER && kind <= UPPER;
};

/** The last token of a word whose ending the writer put in brackets: `say[s]`. `i` when it is whole. */
const adaptedEnd = (words: Words, i: number): number => {
  if (!words.touchesNext(i) || words.markAt(i + 1) !== 0x5b || !words.touchesNext(i + 1)) return i;
  const close = closeOf(words, i + 1);
  if (close !== i + 3 || !isWord(words, i + 2)) return i;
  // `co[o]perate`
  return words.touchesNext(close) && isWord(words, close + 1) ? close + 1 : close;
};

/** The last token of a word that a file breaks at the end of a line. `i` when it is whole. */
const hyphenatedEnd = (words: Words, i: number): number => {
  const mark = words.markAt(i + 1);
  if ((mark !== 0x2d && mark !== 0x2010) || !words.touchesNext(i) || words.kindAt(i + 2) !== LOWER) return i;
  return words.text.slice(words.endOf(i + 1), words.startOf(i + 2)).includes('\n') ? i + 2 : i;
};

/** Three full stops on end, spaced or not. */
const isDots = (words: Words, i: number): boolean =>
  words.markAt(i) === 0x2e && words.markAt(i + 1) === 0x2e && words.markAt(i + 2) === 0x2e;

const closeOf = (words: Words, open: number): number => {
  for (let i = open + 1; i < words.count && i <= open + LONGEST_INSERTION; i++) if (words.markAt(i) === 0x5d) return i;
  return -1;
};

class Collector {
  hash = new Int32Array(64);
  flags = new Uint8Array(64);
  count = 0;
  private start = new Int32Array(64);
  private end = new Int32Array(64);
  private text = '';
  private unseen = false;

  begin(text: string, tokens: number): void {
    if (tokens > this.hash.length) {
      this.hash = new Int32Array(tokens * 2);
      this.flags = new Uint8Array(tokens * 2);
      this.start = new Int32Array(tokens * 2);
      this.end = new Int32Array(tokens * 2);
    }
    this.text = text;
    this.count = 0;
    this.unseen = mayBeUnseen(text) && isUnseen(text);
  }

  add(words: Words, first: number, last: number, flags: number): void {
    const n = this.count++;
    const start = words.startOf(first);
    const end = words.endOf(last);
    this.start[n] = start;
    this.end[n] = end;
    this.flags[n] = flags;
    this.hash[n] = words.hash[first] as number;
    if (last > first) this.hash[n] = hashOf(lettersIn(this.text.slice(start, end)));
    else if (this.unseen && isUnseen(this.text.slice(start, end))) this.hash[n] = hashOf(this.text.slice(start, end));
  }

  done(): ComparedWords {
    const n = this.count;
    const { text, hash, flags, start, end } = this;
    const cut = <T extends Int32Array | Uint8Array>(array: T): T => array.slice(0, n) as T;
    return { text, count: n, hash: cut(hash), flags: cut(flags), start: cut(start), end: cut(end) };
  }
}

/** Used for one text after the other. */
const collected = new Collector();

/** A word without the writer's brackets and the hyphen at the end of its line. */
const lettersIn = (word: string): string => word.replace(/[[\]\s‐-]/g, '');

const spelt = new Words();
/** The hash that `Words` gives the word once what is not seen is taken away. */
const hashOf = (word: string): number => {
  spelt.scan(withoutHidden(word.normalize('NFKC')));
  return spelt.count === 0 ? 0 : (spelt.hash[0] as number);
};

/** The letters and digits of a stretch of words, in lower case, with nothing between them. */
export const lettersOf = (words: ComparedWords, from: number, to: number): string => {
  let letters = '';
  for (let i = from; i < to; i++) letters += words.text.slice(words.start[i], words.end[i]);
  return Array.from(lettersIn(withoutHidden(letters.normalize('NFKC'))), (c) =>
    c.length === 1 ? String.fromCharCode(foldUnit(c.charCodeAt(0))) : c,
  ).join('');
};

/** The words as they stand in the text, from the first to before `to`, on one line. */
export const wordsAsWritten = (words: ComparedWords, from: number, to: number): string =>
  to <= from
    ? ''
    : words.text
        .slice(words.start[from], words.end[to - 1])
        .replace(/(?<=\p{L})[‐-][ \t\r]*\n[ \t]*(?=\p{Ll})/gu, '')
        .replace(/\s+/g, ' ');

/**
 * True when word `i` of a quotation can stand for word `j` of a source: the same letters, or, where the writer changed
 * it in brackets, the same letters outside them.
 */
export const sameWord = (quoted: ComparedWords, i: number, source: ComparedWords, j: number): boolean => {
  if (quoted.hash[i] === source.hash[j]) return true;
  if (((quoted.flags[i] as number) & ADAPTED) === 0) return false;
  const written = quoted.text.slice(quoted.start[i], quoted.end[i]).toLowerCase();
  const word = source.text.slice(source.start[j], source.end[j]).toLowerCase();
  const open = written.indexOf('[');
  const close = written.lastIndexOf(']');
  const head = written.slice(0, open);
  const tail = written.slice(close + 1);
  return word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
};
