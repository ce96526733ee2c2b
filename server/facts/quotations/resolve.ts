// Second pass: what a quotation needs its neighbours for.
import { type Block, offsetAt, spanAt } from '../../draft/draft.ts';
import { isLetter, isSpace } from '../../draft/words.ts';
import type { Context } from '../context.ts';
import type { Closed, Quotation } from './quotation.ts';
import type { BlockQuotation } from './read.ts';

export const resolveQuotations = (context: Context): Quotation[] => {
  const { blocks, readings } = context;
  const found: Quotation[] = [];
  /** The quotation that a block before this one left open, as an index of `found`. */
  let open = -1;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const quotations = readings[b]?.quotations;
    if (quotations === undefined) continue;
    const first = quotations.found[0];
    let continues = -1;
    if (open >= 0) {
      const opened = found[open] as Quotation;
      // Opened anew at the start of the paragraph, or going on without a mark to one that closes.
      const goesOn = first !== undefined && beginsWith(block, first);
      if (goesOn || quotations.stray >= 0) found[open] = { ...opened, closed: 'later' };
      if (goesOn) continues = open;
      if (goesOn || quotations.stray >= 0 || opened.block < b - 1) open = -1;
    }
    for (const q of quotations.found) {
      const last = q.closeLength === 0 && q.depth === 0 && q.end === block.content.text.trimEnd().length;
      if (last) open = found.length;
      found.push(quotationOf(block, b, q, q === first ? continues : -1));
    }
  }
  return found;
};

const beginsWith = ({ content }: Block, { start }: BlockQuotation): boolean => {
  for (let i = 0; i < start; i++) if (!isSpace(content.text.charCodeAt(i))) return false;
  return true;
};

const quotationOf = (block: Block, b: number, q: BlockQuotation, continues: number): Quotation => {
  const { text, region, marks } = block.content;
  let word = q.start;
  if (q.glued) while (word > 0 && isLetter(text.charCodeAt(word - 1))) word--;
  const closed: Closed = q.closeLength > 0 ? 'here' : 'never';
  return {
    ...spanAt(block, q.start, q.end),
    kind: q.kind,
    region,
    attribution: null,
    block: b,
    form: 'marks',
    open: text.slice(q.start, q.start + q.openLength),
    close: text.slice(q.end - q.closeLength, q.end),
    inner: { start: offsetAt(block, q.start + q.openLength), end: offsetAt(block, q.end - q.closeLength) },
    depth: q.depth,
    closed,
    continues,
    glued: q.glued ? spanAt(block, word, q.start) : null,
    words: q.words,
    alone: q.alone,
    citations: marks.filter((m) => m.kind === 'citation' && m.at >= q.end && m.at <= q.end + 3).map((m) => m.id),
  };
};
