// A text in pieces: to put in a letter copies a piece of it, not all.
import type { Text } from '../draft/text.ts';

/** UTF-16 units of a piece as it is cut; one that edits make twice as long is cut again. */
const LENGTH = 16_384;

const CR = 13;
const LF = 10;

interface Piece {
  readonly text: string;
  /** Just behind each of its line breaks, counted from its start. A CR and its LF are one, and never in two pieces. */
  readonly lines: readonly number[];
}

/** Never changes: an edit gives another. */
export class Pieces implements Text {
  readonly length: number;
  /** How many line breaks it has. */
  readonly breaks: number;
  /** Where each piece starts. */
  private readonly starts: number[] = [];
  /** How many line breaks stand before it. */
  private readonly broken: number[] = [];

  private constructor(private readonly pieces: readonly Piece[]) {
    let length = 0;
    let breaks = 0;
    for (const piece of pieces) {
      this.starts.push(length);
      this.broken.push(breaks);
      length += piece.text.length;
      breaks += piece.lines.length;
    }
    this.length = length;
    this.breaks = breaks;
  }

  static of(text: string): Pieces {
    return new Pieces(cut(text));
  }

  /** The text with `[start, end)` replaced. */
  edited(start: number, end: number, text: string): Pieces {
    const { pieces } = this;
    if (pieces.length === 0) return Pieces.of(text);
    let first = this.at(start);
    let last = this.at(end);
    let now =
      this.textAt(first).slice(0, start - this.startAt(first)) +
      text +
      this.textAt(last).slice(end - this.startAt(last));
    // What would be too short, or tear a line break apart, joins its neighbours.
    while (last + 1 < pieces.length && (now.length < LENGTH / 4 || tears(now, this.textAt(last + 1))))
      now += this.textAt(++last);
    while (first > 0 && (now.length < LENGTH / 4 || tears(this.textAt(first - 1), now)))
      now = this.textAt(--first) + now;
    const fresh = now.length > 2 * LENGTH ? cut(now) : now === '' ? [] : [pieceOf(now)];
    return new Pieces(pieces.slice(0, first).concat(fresh, pieces.slice(last + 1)));
  }

  charAt(at: number): string {
    const piece = this.at(at);
    return this.textAt(piece).charAt(at - this.startAt(piece));
  }

  charCodeAt(at: number): number {
    const piece = this.at(at);
    return this.textAt(piece).charCodeAt(at - this.startAt(piece));
  }

  slice(start: number, end = this.length): string {
    const from = within(start, this.length);
    const to = within(end, this.length);
    if (to <= from) return '';
    const first = this.at(from);
    const last = this.at(to - 1);
    const at = this.startAt(first);
    if (first === last) return this.textAt(first).slice(from - at, to - at);
    let text = this.textAt(first).slice(from - at);
    for (let i = first + 1; i < last; i++) text += this.textAt(i);
    return text + this.textAt(last).slice(0, to - this.startAt(last));
  }

  includes(what: string, from = 0): boolean {
    return this.indexOf(what, from) >= 0;
  }

  indexOf(what: string, from = 0): number {
    const { pieces } = this;
    for (let i = this.at(from); i < pieces.length; i++) {
      const start = this.startAt(i);
      const at = this.textAt(i).indexOf(what, from - start);
      if (at >= 0) return start + at;
      if (what.length < 2) continue;
      // Or it begins in this piece and ends in another.
      const end = start + this.textAt(i).length;
      const border = Math.max(0, from, end - what.length + 1);
      const across = this.slice(border, end + what.length - 1).indexOf(what);
      if (across >= 0) return border + across;
    }
    return -1;
  }

  lastIndexOf(unit: '\n', from = this.length): number {
    for (let i = this.at(from); i >= 0; i--) {
      const at = this.textAt(i).lastIndexOf(unit, from - this.startAt(i));
      if (at >= 0) return this.startAt(i) + at;
    }
    return -1;
  }

  /** How many line breaks end at an offset or before it. */
  breaksBefore(offset: number): number {
    const piece = this.at(offset);
    const lines = this.pieces[piece]?.lines ?? [];
    return (this.broken[piece] ?? 0) + upTo(lines, offset - this.startAt(piece));
  }

  /** Where a line starts, from 0 to `breaks`. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    // The last piece with fewer line breaks before it.
    const piece = upTo(this.broken, line - 1) - 1;
    return this.startAt(piece) + (this.pieces[piece]?.lines[line - 1 - (this.broken[piece] ?? 0)] ?? 0);
  }

  toString(): string {
    return this.slice(0);
  }

  /** The piece that holds an offset; the first before all, the last behind all. */
  private at(offset: number): number {
    return Math.max(0, upTo(this.starts, offset) - 1);
  }

  private startAt(piece: number): number {
    return this.starts[piece] ?? 0;
  }

  private textAt(piece: number): string {
    return this.pieces[piece]?.text ?? '';
  }
}

/** True if a line break would stand in two pieces. */
const tears = (before: string, behind: string): boolean =>
  before.charCodeAt(before.length - 1) === CR && behind.charCodeAt(0) === LF;

/** As `slice` understands an offset. */
const within = (offset: number, length: number): number =>
  offset < 0 ? Math.max(0, offset + length) : Math.min(offset, length);

/** How many of the ascending numbers are not above one. */
const upTo = (numbers: readonly number[], one: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((numbers[mid] as number) <= one) low = mid + 1;
    else high = mid;
  }
  return low;
};

const cut = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + LENGTH, text.length);
    if (text.charCodeAt(to) === LF && text.charCodeAt(to - 1) === CR) to++;
    pieces.push(pieceOf(text.slice(from, to)));
    from = to;
  }
  return pieces;
};

const pieceOf = (text: string): Piece => {
  const lines: number[] = [];
  if (!text.includes('\r'))
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  else
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF)) lines.push(at + 1);
    }
  return { text, lines };
};
