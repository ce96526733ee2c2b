// First pass: the quotations of one block, from its words alone.
import type { BlockContent } from '../../draft/draft.ts';
import type { Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { isNamed, isSentence, shapeOf } from './kind.ts';
import { pairMarks } from './marks.ts';
import type { QuotationKind } from './quotation.ts';

/** A quotation of one block. Offsets are those of the block's text. */
export interface BlockQuotation {
  readonly start: number;
  readonly end: number;
  readonly openLength: number;
  readonly closeLength: number;
  readonly depth: number;
  readonly glued: boolean;
  readonly kind: QuotationKind;
  readonly words: number;
  /** Only quotations stand in its sentence. */
  readonly alone: boolean;
}

/** Offsets are those of the block's text. */
export interface BlockQuotations {
  readonly found: readonly BlockQuotation[];
  /** Past a closing mark that nothing opens, before any quotation; −1. */
  readonly stray: number;
}

const NONE: BlockQuotations = { found: [], stray: -1 };

export const readQuotations = (_block: BlockContent, words: Words, language: Language): BlockQuotations => {
  const { pairs, stray } = pairMarks(words, language);
  if (pairs.length === 0) return stray < 0 ? NONE : { found: [], stray };
  const found: BlockQuotation[] = [];
  for (const pair of pairs) {
    const shape = shapeOf(words, pair);
    let kind: QuotationKind = 'fragment';
    if (isSentence(shape)) kind = 'speech';
    else if (isNamed(words, shape)) kind = shape.words > 1 ? 'title' : 'term';
    found.push({ ...pair, kind, words: shape.words, alone: false });
  }
  return { found, stray };
};
