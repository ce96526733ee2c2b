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
export interface BlockReading extends OtherReadings {
  readonly quotations: BlockQuotations;
}

/** All that is read of its words but quotations. */
export interface OtherReadings {
  readonly dates: BlockDates;
  readonly states: BlockStates;
  readonly acts: BlockActs;
  readonly names: BlockNames;
}

const words = new Words();

export const readText = (block: BlockContent, language: Language): BlockReading => {
  words.scan(block.text);
  return {
    dates: readDates(block, words, language),
    quotations: readQuotations(block, words, language, false),
    states: readStates(block, words, language, false),
    names: readNames(block, words),
    acts: readActs(block, words, language),
  };
};

/** The quotations of a stretch of a block. `spoke`: somebody spoke in the stretches before. */
export const readSpeech = (stretch: BlockContent, language: Language, spoke: boolean): BlockQuotations =>
  readQuotations(stretch, words.scan(stretch.text), language, spoke);

/** What else a stretch of a block says. `organised`: an organisation is named in the block. */
export const readOthers = (stretch: BlockContent, language: Language, organised: boolean): OtherReadings => {
  words.scan(stretch.text);
  return {
    dates: readDates(stretch, words, language),
    states: readStates(stretch, words, language, organised),
    names: readNames(stretch, words),
    acts: readActs(stretch, words, language),
  };
};
