// First pass: the quotations of one block, from its words alone.
import type { BlockContent } from '../../draft/draft.ts';
import type { Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';

/** Offsets are those of the block's text. */
export interface BlockQuotations {
  readonly found: readonly { readonly start: number; readonly end: number }[];
}

export const readQuotations = (_block: BlockContent, _words: Words, _language: Language): BlockQuotations => ({
  found: [],
});
