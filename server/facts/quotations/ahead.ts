// What stands behind a section makes of its quotations: it closes one left open, or names who has spoken.
import type { Block } from '../../draft/draft.ts';
import { goesOn } from '../../draft/stretches.ts';
import { isSpace } from '../../draft/words.ts';
import type { Passage } from '../context.ts';
import type { BlockReading } from '../reading.ts';
import type { NamedBehind } from './given.ts';
import { attributionOf } from './placed.ts';
import type { BlockAttribution, BlockQuotation, BlockQuotations } from './read.ts';

/** Which quotations that a section leaves open are closed behind it: none, one in its last block, or any. */
export type Closes = 0 | 1 | 2;

/** What the sections behind one do to its quotations. */
export interface QuotationsAhead {
  readonly closes: Closes;
  readonly named: NamedBehind | null;
}

export const NOTHING_AHEAD: QuotationsAhead = { closes: 0, named: null };

/** Which open quotations a section closes, by what those behind it close: an index of `Closes` → the same in front of it. */
export type Closing = readonly [Closes, Closes, Closes];

export const closingOf = (blocks: readonly Block[], readings: readonly BlockReading[]): Closing => {
  let closing = UNCHANGED;
  for (let b = 0; b < blocks.length; b++) {
    // What stands in front of a block goes by what the block makes of what stands behind it.
    const of = closingOfBlock(blocks[b] as Block, (readings[b] as BlockReading).quotations);
    closing = CLOSINGS[9 * closing[of[0]] + 3 * closing[of[1]] + closing[of[2]]] as Closing;
  }
  return closing;
};

/** Every one there is, so that no section has to keep its own. */
const CLOSES: readonly Closes[] = [0, 1, 2];
const CLOSINGS: readonly Closing[] = CLOSES.flatMap((none) =>
  CLOSES.flatMap((last) => CLOSES.map((any): Closing => [none, last, any])),
);
const UNCHANGED: Closing = [0, 1, 2];
const CLOSES_ANY: Closing = [2, 2, 2];
const CLOSES_NONE: Closing = [0, 0, 0];
const CLOSES_LAST: Closing = [1, 1, 1];
const GOES_ON: Closing = [1, 1, 2];
const SAYS_MORE: Closing = [0, 0, 2];

const closingOfBlock = (block: Block, { found, stray, short }: BlockQuotations): Closing => {
  // Going on without a mark to one that closes; or opened anew at the start of the paragraph.
  if (stray >= 0) return CLOSES_ANY;
  const [first] = found;
  const goesOn = first !== undefined && beginsWith(block, first);
  const opens = block.content.region !== 'blockquote' && found.some((q) => isOpen(block, q, q === first));
  if (goesOn) return opens ? CLOSES_LAST : GOES_ON;
  if (opens) return CLOSES_NONE;
  return short ? UNCHANGED : SAYS_MORE;
};

export const isOpen = (block: Block, q: BlockQuotation, isFirst: boolean): boolean =>
  q.closeLength === 0 &&
  q.depth === 0 &&
  ((isFirst && beginsWith(block, q)) || q.end === block.content.text.trimEnd().length);

/** The section is part of a quotation that goes on behind it: who is named there speaks here and before as well. */
export const isPassedOn = (blocks: readonly Block[], readings: readonly BlockReading[]): boolean => {
  const [block] = blocks;
  const first = readings[0]?.quotations.found[0];
  if (block === undefined || first === undefined || blocks.length > 1) return false;
  return first.attribution === null && beginsWith(block, first) && isOpen(block, first, true);
};

/** The section is a stretch of a paragraph that names who speaks in it: who spoke before makes no difference. */
export const namesItsOwn = (blocks: readonly Block[], readings: readonly BlockReading[]): boolean => {
  const [block] = blocks;
  if (block === undefined || !goesOn(block.content.part)) return false;
  const first = readings[0]?.quotations.found.find((q) => q.depth === 0);
  return first !== undefined && first.attribution !== null && !beginsWith(block, first);
};

/** What the first block of a section names for the quotations before it. */
export const namedBehind = ({ blocks, readings, place }: Passage): NamedBehind | null => {
  const [block] = blocks;
  const quotations = readings[0]?.quotations;
  const named = block === undefined || quotations === undefined ? null : namedIn(block, quotations);
  if (block === undefined || named === null) return null;
  return { attribution: attributionOf(place, block, named.by, named.by.how), kind: named.kind };
};

export const namedIn = (
  block: Block,
  { line, recalls, names, found }: BlockQuotations,
): { readonly by: BlockAttribution; readonly kind: NamedBehind['kind'] } | null => {
  if (line !== null) return { by: line, kind: 'line' };
  if (recalls !== null) return { by: recalls, kind: 'recalled' };
  const [first] = found;
  if (first?.attribution?.how === 'after' && beginsWith(block, first)) return { by: first.attribution, kind: 'again' };
  return names === null ? null : { by: names.name, kind: 'name' };
};

/** Whatever mark plain text has in front of an item of a list. */
const BULLETS = '•‣▪●◦·*-–';

export const beginsWith = ({ content }: Block, { start }: BlockQuotation): boolean => {
  const { text } = content;
  let bullets = 0;
  for (let i = 0; i < start; i++)
    if (!isSpace(text.charCodeAt(i)) && (!BULLETS.includes(text.charAt(i)) || ++bullets > 1)) return false;
  return true;
};
