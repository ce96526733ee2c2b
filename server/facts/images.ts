// Dictionaries made when bundling. The lists in languages and knowledge are their source: what has no image is made of
// them when it is first asked for.
import images from 'rapporteur:images';
import type { Language } from '../languages/index.ts';
import { languageOf } from '../languages/index.ts';
import type { ActImage } from './acts/read.ts';
import type { DateImage } from './dates/image.ts';
import type { SpeechImage } from './quotations/lexicon.ts';
import type { GrammarImage } from './states/grammar.ts';
import type { StateImage } from './states/lexicon.ts';

/** One language's: nothing but text, numbers and lists of such. */
export interface LanguageImages {
  readonly states: StateImage;
  readonly grammar: GrammarImage | null;
  readonly dates: DateImage | null;
  readonly speech: SpeechImage | null;
  readonly acts: ActImage | null;
}

/** Null for a language without, or whose lists are not those that were bundled. */
export const imagesFor = (language: Language): LanguageImages | null =>
  Object.hasOwn(images, language.tag) && languageOf(language.tag) === language
    ? (images[language.tag]?.() ?? null)
    : null;
