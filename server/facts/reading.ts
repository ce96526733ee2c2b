// First pass: what one block says by itself.
import type { BlockContent } from '../draft/draft.ts';
import { Words } from '../draft/words.ts';
import type { Language } from '../languages/index.ts';
import { type BlockActs, readActs } from './acts/read.ts';
import type { BlockDates } from './dates/joined.ts';
import { readDates } from './dates/read.ts';
import { type BlockNames, readNames } from './names/read.ts';
import { type BlockQuotations, readQuotations } from './quotations/read.ts';
import { type BlockStates, readStates } from './states/read.ts';

/** What one block says by itself. Offsets are those of the block's text. */
export interface BlockReading {
  readonly dates: BlockDates;
  readonly quotations: BlockQuotations;
  readonly states: BlockStates;
  readonly names: BlockNames;
  readonly acts: BlockActs;
}

const words = new Words();

/** Reads a block; linear in its length. */
export const readBlock = (block: BlockContent, language: Language): BlockReading => {
  words.scan(block.text);
  return {
    dates: readDates(block, words, language),
    quotations: readQuotations(block, words, language),
    states: readStates(block, words, language),
    names: readNames(block, words),
    acts: readActs(block, words, language),
  };
};
