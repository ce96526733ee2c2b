// The words of one paragraph without its markup. A hand-written scan, because CommonMark's own inline rules are
// quadratic on hostile input and most of what they find (which asterisks are strong) makes no difference to a reader.
import { ENTITIES } from '../knowledge/html.ts';
import type { Mark } from './draft.ts';
import { isDigit, isLetter, isSpace, OBJECT } from './words.ts';

export interface Inline {
  readonly text: string;
  /** From an offset in `text`, its length included, to an offset in the source; null when they are the same. */
  readonly map: Int32Array | null;
  readonly marks: readonly Mark[];
  /** Comments, as offsets in the source of their first and past their last unit. */
  readonly comments: readonly (readonly [start: number, end: number])[];
}

const special = new Uint8Array(128);
for (const c of '\\`*_~[]!<&@') special[c.charCodeAt(0)] = 1;
const urlStart = new Uint8Array(128);
for (const c of 'hw') urlStart[c.charCodeAt(0)] = 1;

const unit = (c: string): number => c.charCodeAt(0);
const BACKTICK = unit('`');

/** Reads markup when `markup`, else only what is never read in plain prose: URLs. */
export const readInline = (source: string, markup: boolean): Inline => {
  const n = source.length;
  // The common case, a paragraph without anything special, costs this one loop and no copy.
  let first = 0;
  for (; first < n; first++) {
    const c = source.charCodeAt(first);
    if (c >= 128) continue;
    if (markup && special[c] === 1) break;
    if (urlStart[c] === 1 && urlLength(source, first) > 0) break;
  }
  if (first === n) return { text: source, map: null, marks: [], comments: [] };
  return new InlineReader(source, markup).read(first);
};

const urlPrefix = (source: string, i: number): number => {
  // Most words that begin so go on otherwise.
  const next = source.charCodeAt(i + 1);
  if (next !== unit('t') && next !== unit('w')) return 0;
  if (source.startsWith('http://', i)) return 7;
  if (source.startsWith('https://', i)) return 8;
  return source.startsWith('www.', i) ? 4 : 0;
};

/** UTF-16 length of a bare URL at `i`, trailing punctuation left out; 0 when there is none. */
const urlLength = (source: string, i: number): number => {
  const prefix = urlPrefix(source, i);
  if (prefix === 0 || (i > 0 && isLetter(source.charCodeAt(i - 1)))) return 0;
  let end = i + prefix;
  while (end < source.length) {
    const c = source.charCodeAt(end);
    if (isSpace(c) || c === unit('<') || c === unit('>') || c === unit('"') || c === unit('`')) break;
    if (c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb) break;
    end++;
  }
  while (end > i + prefix && ".,;:!?'*_)]}’".includes(source.charAt(end - 1))) end--;
  return end - i;
};

class InlineReader {
  private readonly out: string[] = [];
  private readonly map: Int32Array;
  /** Units of `map` that are set. */
  private length = 0;
  private readonly marks: Mark[] = [];
  private readonly comments: [number, number][] = [];
  /** For each `[` one past its `]`, 0 without; found when the first `[` is met. */
  private brackets: Int32Array | null = null;
  /** From a link's `]` to the end of its destination. */
  private readonly links = new Map<number, number>();
  private changed = false;
  private backticks: Map<number, number[]> | null = null;
  private noCommentEnd = false;

  constructor(
    private readonly source: string,
    private readonly markup: boolean,
  ) {
    // An entity may stand for two units, never for more than it is long.
    this.map = new Int32Array(source.length + 1);
  }

  read(first: number): Inline {
    const { source, markup } = this;
    const n = source.length;
    // What is copied as it stands runs from `plain` to `i`.
    let plain = 0;
    let i = first;
    while (i < n) {
      const c = source.charCodeAt(i);
      const stop = c < 128 && (urlStart[c] === 1 || (markup && special[c] === 1));
      if (!stop) {
        i++;
        continue;
      }
      this.copy(plain, i);
      const next = urlStart[c] === 1 ? this.url(i) : this.special(i, c);
      if (next > i) {
        plain = next;
        i = next;
      } else {
        plain = i;
        i++;
      }
    }
    this.copy(plain, n);
    this.map[this.length] = n;
    return {
      text: this.changed ? this.out.join('') : source,
      map: this.changed ? this.map.subarray(0, this.length + 1) : null,
      marks: this.marks,
      comments: this.comments,
    };
  }

  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.out.push(this.source.slice(from, to));
    const { map } = this;
    let at = this.length;
    for (let i = from; i < to; i++) map[at++] = i;
    this.length = at;
  }

  private put(text: string, at: number): void {
    this.changed = true;
    this.out.push(text);
    for (let i = 0; i < text.length; i++) this.map[this.length++] = at;
  }

  private skip(to: number): number {
    this.changed = true;
    return to;
  }

  private url(i: number): number {
    const length = urlLength(this.source, i);
    if (length === 0) return i;
    this.put(OBJECT, i);
    return i + length;
  }

  private special(i: number, c: number): number {
    const { source } = this;
    switch (c) {
      case unit('\\'): {
        const next = source.charCodeAt(i + 1);
        if (!(next > 32 && next < 127) || isDigit(next) || isLetter(next)) return i;
        this.skip(i);
        this.copy(i + 1, i + 2);
        return i + 2;
      }
      case BACKTICK:
        return this.code(i);
      case unit('*'):
      case unit('~'):
      case unit('_'):
        return this.emphasis(i, c);
      case unit('!'):
        return source.charCodeAt(i + 1) === unit('[') ? this.image(i) : i;
      case unit('['):
        return this.bracket(i);
      case unit(']'):
        return this.linkEnd(i);
      case unit('<'):
        return this.angle(i);
      case unit('&'):
        return this.entity(i);
      default:
        return this.reference(i);
    }
  }

  private code(i: number): number {
    const { source } = this;
    const runs = this.backtickRuns(i);
    let end = i;
    while (source.charCodeAt(end) === BACKTICK) end++;
    // The first run of the same length further on closes it.
    const same = runs.get(end - i) ?? [];
    let next = same.pop();
    while (next !== undefined && next <= i) next = same.pop();
    if (next === undefined) {
      this.copy(i, end);
      return end;
    }
    this.put(OBJECT, i);
    return next + end - i;
  }

  /** Runs of backticks from `i` on: length → where they start, last first. Found once; each is taken off when met. */
  private backtickRuns(i: number): Map<number, number[]> {
    if (this.backticks !== null) return this.backticks;
    const { source } = this;
    const found: [number, number][] = [];
    for (let p = source.indexOf('`', i); p >= 0; ) {
      const from = p;
      while (source.charCodeAt(p) === BACKTICK) p++;
      found.push([p - from, from]);
      p = source.indexOf('`', p);
    }
    this.backticks = new Map();
    for (let k = found.length - 1; k >= 0; k--) {
      const [length, from] = found[k] as [number, number];
      const same = this.backticks.get(length);
      if (same === undefined) this.backticks.set(length, [from]);
      else same.push(from);
    }
    return this.backticks;
  }

  private emphasis(i: number, c: number): number {
    const { source } = this;
    let end = i;
    while (source.charCodeAt(end) === c) end++;
    const before = i === 0 ? 32 : source.charCodeAt(i - 1);
    const after = end >= source.length ? 32 : source.charCodeAt(end);
    const alone = isSpace(before) && isSpace(after);
    const inside = (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
    const literal = alone || (c === unit('_') && inside) || (c === unit('~') && end - i !== 2);
    if (!literal) return this.skip(end);
    this.copy(i, end);
    return end;
  }

  private matching(i: number): number {
    if (this.brackets === null) {
      const { source } = this;
      const brackets = new Int32Array(source.length);
      this.brackets = brackets;
      const open: number[] = [];
      for (let p = i; p < source.length; p++) {
        const c = source.charCodeAt(p);
        if (c === unit('\\')) p++;
        else if (c === unit('[')) open.push(p);
        else if (c === unit(']')) {
          const from = open.pop();
          if (from !== undefined) brackets[from] = p + 1;
        }
      }
    }
    return (this.brackets[i] ?? 0) - 1;
  }

  /** Past the `)` of a link's destination that opens at `i`; −1 when it is none. */
  private destination(i: number): number {
    const { source } = this;
    if (source.charCodeAt(i) !== unit('(')) return -1;
    let depth = 0;
    let p = i;
    for (; p < source.length && depth <= 32; p++) {
      const c = source.charCodeAt(p);
      if (c === unit('\\')) p++;
      else if (c === unit('(')) depth++;
      else if (c === unit(')')) {
        if (--depth === 0) return p + 1;
      } else if (isSpace(c)) break;
    }
    // A title: [text](destination "title")
    while (p < source.length && isSpace(source.charCodeAt(p))) p++;
    const quote = source.charAt(p);
    if (quote !== '"' && quote !== "'") return -1;
    for (let q = p + 1; q < source.length && q < p + 300; q++) {
      if (source.charAt(q) !== quote) continue;
      q++;
      while (q < source.length && isSpace(source.charCodeAt(q))) q++;
      return source.charAt(q) === ')' ? q + 1 : -1;
    }
    return -1;
  }

  private image(i: number): number {
    const close = this.matching(i + 1);
    if (close < 0) return i;
    const end = this.destination(close + 1);
    if (end < 0) return i;
    this.put(OBJECT, i);
    return end;
  }

  private bracket(i: number): number {
    const { source } = this;
    const close = this.matching(i);
    if (close < 0) return i;
    if (source.charCodeAt(i + 1) === unit('^')) {
      const id = source.slice(i + 2, Math.min(close, i + 102));
      if (id !== '' && close <= i + 102 && !/[\s[\]]/.test(id)) {
        this.mark('footnote', id, i, close + 1);
        return this.skip(close + 1);
      }
      return i;
    }
    if (close - i <= 400 && this.citation(i, close)) return this.skip(close + 1);
    const end = this.destination(close + 1);
    if (end > 0) {
      // The link's words are read, its brackets and destination are not.
      this.links.set(close, end);
      return this.skip(i + 1);
    }
    return i;
  }

  private linkEnd(i: number): number {
    const end = this.links.get(i);
    return end === undefined ? i : this.skip(end);
  }

  private citation(open: number, close: number): boolean {
    const { source } = this;
    const found: [string, number, number][] = [];
    for (let p = open + 1; p < close; p++) {
      if (source.charCodeAt(p) !== unit('@')) continue;
      const before = source.charCodeAt(p - 1);
      if (p - 1 !== open && !isSpace(before) && before !== unit(';') && before !== unit('-')) continue;
      const end = idEnd(source, p + 1, close);
      if (end > p + 1) found.push([source.slice(p + 1, end), p, end]);
    }
    for (const [id, from, to] of found) this.mark('citation', id, from, to);
    return found.length > 0;
  }

  private mark(kind: Mark['kind'], id: string, start: number, end: number): void {
    this.marks.push({ kind, id, at: this.length, start, end });
  }

  private angle(i: number): number {
    const { source } = this;
    if (source.startsWith('<!--', i)) {
      const end = this.noCommentEnd ? -1 : source.indexOf('-->', i + 4);
      if (end < 0) {
        this.noCommentEnd = true;
        return i;
      }
      this.comments.push([i, end + 3]);
      return this.skip(end + 3);
    }
    const c = source.charCodeAt(i + 1);
    if (c !== unit('/') && !(c < 128 && isLetter(c))) return i;
    let p = i + 1;
    while (p < source.length && p < i + 2000 && source.charAt(p) !== '<' && source.charAt(p) !== '>') p++;
    if (source.charAt(p) !== '>') return i;
    const inner = source.slice(i + 1, p);
    if (/^[a-z][a-z0-9+.-]{1,31}:\S*$/i.test(inner) || /^[^\s@]+@[^\s@]+$/.test(inner)) this.put(OBJECT, i);
    else if (/^br\b/i.test(inner)) this.put('\n', i);
    else if (!/^\/?[a-z][a-z0-9-]*(?:\s|\/?$)/i.test(inner)) return i;
    return this.skip(p + 1);
  }

  private entity(i: number): number {
    const { source } = this;
    const near = source.slice(i + 1, i + 11).indexOf(';');
    if (near < 0) return i;
    const end = i + 1 + near;
    const name = source.slice(i + 1, end);
    const numeric = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const code = numeric ? Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16) : 0;
    const text = numeric ? (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '') : ENTITIES.get(name);
    if (text === undefined || text === '') return i;
    this.put(text, i);
    return end + 1;
  }

  private reference(i: number): number {
    const { source } = this;
    const before = i === 0 ? 32 : source.charCodeAt(i - 1);
    if (isLetter(before) || isDigit(before) || before === unit('.') || before === unit('_')) return i;
    const end = idEnd(source, i + 1, source.length);
    if (end > i + 1) this.mark('reference', source.slice(i + 1, end), i, end);
    return i;
  }
}

/** The end of an id that begins at `i`: a letter, then letters, digits, `_` and `-`; no trailing `-`. */
const idEnd = (source: string, i: number, limit: number): number => {
  if (i >= limit || !isLetter(source.charCodeAt(i))) return i;
  let end = i;
  while (end < limit && end < i + 100) {
    const c = source.charCodeAt(end);
    if (!isLetter(c) && !isDigit(c) && c !== unit('_') && c !== unit('-')) break;
    end++;
  }
  while (source.charAt(end - 1) === '-') end--;
  return end;
};
