// How far URLs, links and ids reach in the source of a paragraph.
import { isDigit, isLetter, isSpace } from './words.ts';

const unit = (c: string): number => c.charCodeAt(0);

const urlPrefix = (source: string, i: number): number => {
  // Most words that begin so go on otherwise.
  const next = source.charCodeAt(i + 1);
  if (next !== unit('t') && next !== unit('w')) return 0;
  if (source.startsWith('http://', i)) return 7;
  if (source.startsWith('https://', i)) return 8;
  return source.startsWith('www.', i) ? 4 : 0;
};

/** UTF-16 length of a bare URL at `i`, trailing punctuation left out; 0 when there is none. */
export const urlLength = (source: string, i: number): number => {
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

/** Past the `)` of a link's destination that opens at `i`; −1 when it is none. */
export const destinationEnd = (source: string, i: number): number => {
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
};

/** The end of an id that begins at `i`: a letter, then letters, digits, `_` and `-`; no trailing `-`. */
export const idEnd = (source: string, i: number, limit: number): number => {
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

/** Which brackets belong together. Asked in the order of the source, of the first `[` on. */
export class Brackets {
  private readonly opens: number[] = [];
  private readonly closes: number[] = [];
  private next = 0;

  constructor(source: string, from: number) {
    const { opens, closes } = this;
    const waiting: number[] = [];
    // Where the next of each stands: few units are any of the three.
    const next = (mark: string, at: number): number => {
      const found = source.indexOf(mark, at);
      return found < 0 ? source.length : found;
    };
    let open = next('[', from);
    let close = next(']', from);
    let backslash = next('\\', from);
    for (let p = from; p < source.length; ) {
      if (open < p) open = next('[', p);
      if (close < p) close = next(']', p);
      if (backslash < p) backslash = next('\\', p);
      p = Math.min(open, close, backslash);
      if (p === source.length) break;
      if (p === open) {
        waiting.push(opens.length);
        opens.push(p);
        closes.push(-1);
      } else if (p === close) {
        const opened = waiting.pop();
        if (opened !== undefined) closes[opened] = p;
      } else p++;
      p++;
    }
  }

  /** The `]` of the `[` at `i`; −1 without. */
  closeOf(i: number): number {
    const { opens } = this;
    while (this.next < opens.length && (opens[this.next] as number) < i) this.next++;
    return opens[this.next] === i ? (this.closes[this.next] as number) : -1;
  }
}
