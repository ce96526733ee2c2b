// The words of one paragraph without its markup. A hand-written scan, because CommonMark's own inline rules are
// quadratic on hostile input and most of what they find (which asterisks are strong) makes no difference to a reader.
import { ENTITIES } from '../knowledge/html.ts';
import type { Mark } from './draft.ts';
import { Brackets, destinationEnd, idEnd, urlLength } from './links.ts';
import { own } from './own.ts';
import { extend, type SourceMap } from './source-map.ts';
import { EMPTY } from './tight.ts';
import { isDigit, isLetter, isSpace, OBJECT } from './words.ts';

/** All it holds has memory of its own. */
export interface Inline {
  readonly text: string;
  /** From an offset in `text`, its length included, to an offset in the source; null when they are the same. */
  readonly map: SourceMap | null;
  readonly marks: readonly Mark[];
  /** Comments, as offsets in the source of their first and past their last unit. */
  readonly comments: readonly (readonly [start: number, end: number])[];
}

const SPECIAL = 1;
const URL_START = 2;
/** Where a look at more than the unit itself is due. */
const stops = new Uint8Array(128);
for (const c of '\\`*_~[]!<&@') stops[c.charCodeAt(0)] = SPECIAL;
for (const c of 'hw') stops[c.charCodeAt(0)] = URL_START;

const unit = (c: string): number => c.charCodeAt(0);
const BACKTICK = unit('`');

/** Reads markup when `markup`, else only what is never read in plain prose: URLs. */
export const readInline = (slice: string, markup: boolean): Inline => {
  const source = own(slice);
  const n = source.length;
  const table = stops;
  // The common case, a paragraph without anything special, costs this one loop.
  let first = 0;
  for (; first < n; first++) {
    const c = source.charCodeAt(first);
    const stop = c < 128 ? (table[c] as number) : 0;
    if (stop !== 0 && (stop === SPECIAL ? markup : urlLength(source, first) > 0)) break;
  }
  if (first === n) return { text: source, map: null, marks: EMPTY, comments: EMPTY };
  return new InlineReader(source, markup).read(first);
};

class InlineReader {
  private readonly out: string[] = [];
  private readonly map: number[] = [];
  /** Of `out`, in UTF-16 units. */
  private length = 0;
  private readonly marks: Mark[] = [];
  private readonly comments: [number, number][] = [];
  /** Found when the first `[` is met. */
  private brackets: Brackets | null = null;
  /** From a link's `]` to the end of its destination. */
  private readonly links = new Map<number, number>();
  private changed = false;
  private backticks: Map<number, number[]> | null = null;
  private noCommentEnd = false;

  constructor(
    private readonly source: string,
    private readonly markup: boolean,
  ) {}

  read(first: number): Inline {
    const { source, markup } = this;
    const n = source.length;
    const table = stops;
    // What is copied as it stands runs from `plain` to `i`.
    let plain = 0;
    let i = first;
    while (i < n) {
      const c = source.charCodeAt(i);
      const stop = c < 128 ? (table[c] as number) : 0;
      if (stop === 0) {
        i++;
        continue;
      }
      const url = stop === URL_START ? urlLength(source, i) : 0;
      if (url === 0 && !(stop === SPECIAL && markup)) {
        i++;
        continue;
      }
      this.copy(plain, i);
      const next = url > 0 ? this.url(i, url) : this.special(i, c);
      plain = next;
      i = Math.max(next, i + 1);
    }
    this.copy(plain, n);
    extend(this.map, this.length, n);
    const { changed, out, map, marks, comments } = this;
    const text = !changed ? source : out.length > 1 ? out.join('') : own(out[0] ?? '');
    return { text, map: changed ? map : null, marks, comments };
  }

  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.out.push(this.source.slice(from, to));
    extend(this.map, this.length, from);
    this.length += to - from;
  }

  private put(text: string, at: number): void {
    this.changed = true;
    this.out.push(text);
    for (let i = 0; i < text.length; i++) extend(this.map, this.length++, at);
  }

  private skip(to: number): number {
    this.changed = true;
    return to;
  }

  private url(i: number, length: number): number {
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

  private closeOf(i: number): number {
    this.brackets ??= new Brackets(this.source, i);
    return this.brackets.closeOf(i);
  }

  private image(i: number): number {
    const { source } = this;
    const close = this.closeOf(i + 1);
    if (close < 0) return i;
    const end = destinationEnd(source, close + 1);
    if (end < 0) return i;
    this.put(OBJECT, i);
    return end;
  }

  private bracket(i: number): number {
    const { source } = this;
    const close = this.closeOf(i);
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
    const end = destinationEnd(source, close + 1);
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
    this.marks.push({ kind, id: own(id), at: this.length, start, end });
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
