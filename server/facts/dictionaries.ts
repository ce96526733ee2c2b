// What a bundle holds of a language's dictionaries, made of its lists: run when bundling and by tests.
import type { Language } from '../languages/index.ts';
import { actImageOf } from './acts/read.ts';
import { dateImageOf } from './dates/image.ts';
import type { LanguageImages } from './images.ts';
import { speechImageOf } from './quotations/lexicon.ts';
import { grammarImageOf } from './states/grammar.ts';
import { sparseImageOf } from './states/lexicon.ts';

export const dictionariesOf = (language: Language): LanguageImages => ({
  states: sparseImageOf(language),
  dates: language.dates === null ? null : dateImageOf(language.dates),
  speech: language.speech === null ? null : speechImageOf(language.speech),
  grammar: language.membership === null ? null : grammarImageOf(language.membership),
  acts: language.acts === null ? null : actImageOf(language.acts),
});
