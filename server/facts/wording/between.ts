// The words of a stretch of a draft as a reader reads them, and the way back to where each stands.
import { type Block, indexAt, offsetAt, type Span, spanAt } from '../../draft/draft.ts';
import { textOf } from '../../draft/source-map.ts';
import type { Context } from '../context.ts';
import type { Quotation } from '../quotations/quotation.ts';

/** Text without markup; several blocks are joined by line breaks. */
export interface ReadText {
  readonly text: string;
  /** The draft's span of a stretch of `text`. */
  spanOf(start: number, end: number): Span;
}

interface Piece {
  readonly block: Block;
  /** Where it begins in the joined text, and in the block's. */
  readonly at: number;
  readonly from: number;
}

/** What is read between two draft offsets of one section. O(length of it + log of the draft). */
export const readBetween = (context: Pick<Context, 'sectionAt'>, { start, end }: Span): ReadText => {
  const pieces: Piece[] = [];
  let text = '';
  const blocks = context.sectionAt(start);
  for (let i = Math.max(0, indexAt(blocks, start)); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (offsetAt(block, 0) >= end) break;
    const from = textOffset(block, start);
    const to = textOffset(block, end);
    if (to <= from) continue;
    if (pieces.length > 0) text += '\n';
    pieces.push({ block, at: text.length, from });
    text += block.content.text.slice(from, to);
  }
  const pieceOf = (at: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((pieces[mid] as Piece).at <= at) low = mid;
      else high = mid - 1;
    }
    return pieces[low];
  };
  return {
    text,
    spanOf(from, to) {
      const first = pieceOf(from);
      const last = pieceOf(Math.max(from, to - 1));
      if (first === undefined || last === undefined) return { start, end: start };
      const head = spanAt(first.block, first.from + from - first.at, first.from + from - first.at + 1);
      if (to <= from) return { start: head.start, end: head.start };
      return { start: head.start, end: spanAt(last.block, last.from, last.from + to - last.at).end };
    },
  };
};

/** The quotations that stand in no other; those in a block quotation are part of it. */
export const outermost = (quotations: readonly Quotation[]): Quotation[] => {
  let end = 0;
  return quotations.filter((quotation) => {
    if (quotation.start < end || quotation.depth > 0) return false;
    if (quotation.form === 'block') end = quotation.end;
    return true;
  });
};

/** The offset in a block's text of a draft offset: that of the first unit that stands there or after it. */
export const textOffset = (block: Block, offset: number): number => {
  const { map, origin, text } = block.content;
  const at = offset - block.base;
  if (map === null) return Math.min(text.length, Math.max(0, at - origin));
  return Math.min(text.length, textOf(map, at));
};
