// The words of attribution of one language, as bits of one dictionary: one probe a word.
import { imageOf, Lexicon, type LexiconImage, listed } from '../../draft/lexicon.ts';
import type { Language } from '../../languages/index.ts';
import type { SpeechWords } from '../../languages/language.ts';
import { imagesFor } from '../images.ts';

export const SAYS = 1;
export const TELLS = 1 << 1;
export const DEEMS = 1 << 2;
export const SAYING = 1 << 3;
export const INFINITIVE = 1 << 4;
export const PARTICIPLE = 1 << 5;
export const UTTERANCE = 1 << 6;
export const ACCORDING = 1 << 7;
export const ACCORDING_AFTER = 1 << 8;
export const PRONOUN = 1 << 9;
export const IMPERSONAL = 1 << 10;
export const POSSESSIVE = 1 << 11;
export const DETERMINER = 1 << 12;
export const PREPOSITION = 1 << 13;
export const LINK = 1 << 14;
export const CONJUNCTION = 1 << 15;
export const SUBORDINATOR = 1 << 16;
export const RELATIVE = 1 << 17;
export const AUXILIARY = 1 << 18;
export const PASSIVE = 1 << 19;
export const ADVERB = 1 << 20;
export const TIME = 1 << 21;
export const ROLE = 1 << 22;
export const TITLE = 1 << 23;
export const BODY = 1 << 24;
export const DOCUMENT = 1 << 25;
export const WORK = 1 << 26;
export const NAMING = 1 << 27;
export const JOIN = 1 << 28;
export const PLURAL = 1 << 29;
export const AUTHOR = 1 << 30;
export const ABSOLUTE = 1 << 31;

/** Finite verbs that report. */
export const FINITE = SAYS | TELLS | DEEMS;
/** Nouns that can speak. */
export const SPEAKING = ROLE | BODY | DOCUMENT;
/** Words that no noun phrase holds inside. */

const BITS: Readonly<
  Record<
    Exclude<
      keyof SpeechWords,
      | 'elisions'
      | 'adverbEndings'
      | 'participleEndings'
      | 'participleLast'
      | 'verbSecond'
      | 'reported'
      | 'incise'
      | 'capitalNouns'
      | 'dropsSubject'
      | 'outerStop'
    >,
    number
  >
> = {
  says: SAYS,
  tells: TELLS,
  deems: DEEMS,
  plural: PLURAL,
  saying: SAYING,
  infinitives: INFINITIVE,
  participles: PARTICIPLE,
  utterances: UTTERANCE,
  accordingTo: ACCORDING,
  accordingAfter: ACCORDING_AFTER,
  authors: AUTHOR,
  absolutes: ABSOLUTE,
  pronouns: PRONOUN,
  impersonal: IMPERSONAL,
  possessives: POSSESSIVE,
  determiners: DETERMINER,
  prepositions: PREPOSITION,
  links: LINK,
  joins: JOIN,
  conjunctions: CONJUNCTION,
  subordinators: SUBORDINATOR,
  relatives: RELATIVE,
  auxiliaries: AUXILIARY,
  passive: PASSIVE,
  adverbs: ADVERB,
  times: TIME,
  roles: ROLE,
  titles: TITLE,
  bodies: BODY,
  documents: DOCUMENT,
  works: WORK,
  naming: NAMING,
};

/** What a reading has to know of a language beside what its words are. */
interface Syntax {
  readonly pronouns: readonly string[];
  readonly elisions: readonly string[];
  readonly adverbEndings: readonly string[];
  readonly participleEndings: readonly string[];
  readonly participleLast: boolean;
  readonly verbSecond: boolean;
  readonly reported: { readonly forms: readonly string[]; readonly self: string } | null;
  readonly incise: boolean;
  readonly capitalNouns: boolean;
  readonly dropsSubject: boolean;
  readonly outerStop: boolean;
}

export interface SpeechLexicon extends Syntax {
  readonly words: Lexicon<number>;
}

/** What is made of a language's lists, as a bundle can hold it. */
export interface SpeechImage extends Syntax {
  readonly words: LexiconImage<number>;
}

const listOf = (list: string): string[] => Array.from(listed(list, true), ([word]) => word);
const endings = (list: string): string[] => list.split(' ').filter((e) => e !== '');

export const speechImageOf = (speech: SpeechWords): SpeechImage => {
  const bits = new Map<string, number>();
  const put = (form: string, bit: number): void => {
    bits.set(form, (bits.get(form) ?? 0) | bit);
  };
  for (const key of Object.keys(BITS) as (keyof typeof BITS)[])
    for (const word of listOf(speech[key])) {
      const form = word.toLowerCase();
      put(form, BITS[key]);
      if (form.includes("'")) put(form.replaceAll("'", '’'), BITS[key]);
    }
  return {
    words: imageOf(bits),
    pronouns: listOf(speech.pronouns),
    elisions: listOf(speech.elisions),
    adverbEndings: endings(speech.adverbEndings),
    participleEndings: endings(speech.participleEndings),
    participleLast: speech.participleLast,
    verbSecond: speech.verbSecond,
    reported: speech.reported === null ? null : { ...speech.reported, forms: listOf(speech.reported.forms) },
    incise: speech.incise,
    capitalNouns: speech.capitalNouns,
    dropsSubject: speech.dropsSubject,
    outerStop: speech.outerStop,
  };
};

const built = new WeakMap<Language, SpeechLexicon | null>();

/** Null for a language whose words of attribution are not known. */
export const speechOf = (language: Language): SpeechLexicon | null => {
  let lexicon = built.get(language);
  if (lexicon === undefined) {
    // Its own lists are made of many verbs, and only where there is no image of them.
    const image = imagesFor(language)?.speech ?? (language.speech === null ? null : speechImageOf(language.speech));
    lexicon = image === null ? null : { ...image, words: new Lexicon(image.words) };
    built.set(language, lexicon);
  }
  return lexicon;
};
