// Quotations and attributions where the draft has them.
import { type Block, offsetAt, type Span, spanAt } from '../../draft/draft.ts';
import { isLetter } from '../../draft/words.ts';
import type { Passage } from '../context.ts';
import { type Building, citedAt } from './given.ts';
import type { Attribution, Closed, How, Speaker } from './quotation.ts';
import type { BlockAttribution, BlockQuotation } from './read.ts';

export const quotationOf = (
  place: Passage['place'],
  block: Block,
  q: BlockQuotation,
  within: 0 | 1,
  named: (block: Block, attribution: BlockAttribution, how: How) => Attribution,
): Building => {
  const { text, region, marks } = block.content;
  let word = q.start;
  if (q.glued) while (word > 0 && isLetter(text.charCodeAt(word - 1))) word--;
  const closed: Closed = q.closeLength > 0 ? 'here' : 'never';
  const { start, end } = spanAt(block, q.start, q.end);
  return place<Building>({
    start,
    end,
    kind: q.kind,
    region,
    attribution: q.attribution === null ? null : named(block, q.attribution, q.attribution.how),
    block,
    form: 'marks',
    open: marksAt(text, q.start, q.openLength),
    close: marksAt(text, q.end - q.closeLength, q.closeLength),
    inner: place({ start: offsetAt(block, q.start + q.openLength), end: offsetAt(block, q.end - q.closeLength) }),
    depth: q.depth + within,
    closed,
    glued: q.glued ? place(spanAt(block, word, q.start)) : null,
    words: q.words,
    alone: q.alone,
    citations: citedAt(marks, q.end),
    implied: null,
  });
};

/** By their UTF-16 unit. */
const written = new Map<number, string>();

/** Marks as they are written: one text for all that are alike, as a cut makes a new one each time. */
const marksAt = (text: string, at: number, length: number): string => {
  const known = length === 1 ? written.get(text.charCodeAt(at)) : undefined;
  if (known !== undefined) return known;
  const cut = text.slice(at, at + length);
  if (length === 1) written.set(text.charCodeAt(at), cut);
  return cut;
};

export const attributionOf = (
  place: Passage['place'],
  block: Block,
  found: BlockAttribution,
  how: How,
): Attribution => {
  const { text } = block.content;
  const written = ({ start, end }: Span): Span & { readonly text: string } => {
    const span = spanAt(block, start, end);
    return place({ start: span.start, end: span.end, text: text.slice(start, end) });
  };
  let speaker: Speaker | null = null;
  if (found.speaker !== null) {
    const span = spanAt(block, found.speaker.start, found.speaker.end);
    speaker = place({
      start: span.start,
      end: span.end,
      text: text.slice(found.speaker.start, found.speaker.end),
      id: null,
    });
  }
  return { how, speaker, cue: found.cue === null ? null : written(found.cue) };
};
