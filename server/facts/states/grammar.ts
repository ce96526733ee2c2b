// The small words around states in one language, as lexicons that are asked only where a pattern may stand.
import { imageOf, Lexicon, type LexiconImage, type Match } from '../../draft/lexicon.ts';
import type { Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { MembershipWords } from '../../languages/language.ts';
import { formsOf, valuesOf } from '../../languages/notation.ts';
import { imagesFor } from '../images.ts';
import { spellings } from './lexicon.ts';

const LISTS = [
  'genitive',
  'articles',
  'and',
  'prepositions',
  'of',
  'ofUnion',
  'notYet',
  'newcomers',
  'introduces',
  'other',
  'is',
  'are',
  'was',
  'were',
  'apposition',
  'relative',
  'hedges',
  'all',
  'ofAll',
  'restricts',
  'past',
  'comprises',
  'strong',
  'notCapital',
  'asCapital',
  'ofCouncil',
  'holds',
  'current',
  'rotating',
  'namely',
  'institutions',
  'afterMember',
  'placeNouns',
  'titles',
] as const satisfies readonly (keyof MembershipWords)[];

export type ListName = (typeof LISTS)[number];

/** A number in figures or words; `from`/`to` are tokens. */
export interface NumberWords {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly words: boolean;
}

/** The longest phrase of a list, in tokens. */
const LONGEST = 6;

/** What is made of a language's lists, as a bundle can hold it. */
export interface GrammarImage {
  readonly lists: Readonly<Record<ListName, LexiconImage<true>>>;
  readonly numbers: LexiconImage<number>;
}

const listImageOf = (words: MembershipWords, name: ListName): LexiconImage<true> =>
  imageOf(formsOf(words[name]).flatMap((form) => spellings(form).map((text) => [text, true] as const)));

const numberImageOf = (words: MembershipWords): LexiconImage<number> =>
  imageOf(valuesOf(words.numbers).map(([word, value]) => [word, Number(value)] as const));

export const grammarImageOf = (words: MembershipWords): GrammarImage => ({
  lists: Object.fromEntries(LISTS.map((name) => [name, listImageOf(words, name)])) as GrammarImage['lists'],
  numbers: numberImageOf(words),
});

/** A list is made when it is asked for: most drafts ask for few. */
export class Grammar {
  private readonly lists: Partial<Record<ListName, Lexicon<true>>> = {};
  private numbers: Lexicon<number> | null = null;

  constructor(
    private readonly words: MembershipWords,
    private readonly image: GrammarImage | null,
  ) {}

  private list(name: ListName): Lexicon<true> {
    let list = this.lists[name];
    if (list === undefined) {
      list = new Lexicon(this.image?.lists[name] ?? listImageOf(this.words, name));
      this.lists[name] = list;
    }
    return list;
  }

  private number(words: Words, i: number): Match<number> | null {
    this.numbers ??= new Lexicon(this.image?.numbers ?? numberImageOf(this.words));
    return this.numbers.match(words, i);
  }

  /** How many tokens a phrase of the list takes that begins at token `i`; 0 for none. */
  at(list: ListName, words: Words, i: number): number {
    return this.list(list).match(words, i)?.length ?? 0;
  }

  /** How many tokens a phrase of the list takes that ends before token `i`; the longest; 0 for none. */
  before(list: ListName, words: Words, i: number): number {
    for (let length = Math.min(LONGEST, i); length > 0; length--)
      if (this.list(list).hasOf(length, words, i - length)) return length;
    return 0;
  }

  /** The number, in figures or words, that ends before token `i`. */
  numberBefore(words: Words, i: number): NumberWords | null {
    const figures = i > 0 ? words.at(i - 1) : '';
    if (/^\d{1,2}$/.test(figures)) return { value: Number(figures), from: i - 1, to: i, words: false };
    for (let length = Math.min(3, i); length > 0; length--) {
      const found = this.number(words, i - length);
      if (found !== null && found.length === length)
        return { value: found.value, from: i - length, to: i, words: true };
    }
    return null;
  }

  /** The number that begins at token `i`, and the token after it. */
  numberAt(words: Words, i: number): NumberWords | null {
    const figures = words.at(i);
    if (/^\d{1,2}$/.test(figures)) return { value: Number(figures), from: i, to: i + 1, words: false };
    const found = this.number(words, i);
    return found === null ? null : { value: found.value, from: i, to: i + found.length, words: true };
  }
}

const kept = new WeakMap<MembershipWords, Grammar>();

export const grammarOf = (language: Language): Grammar | null => {
  const words = language.membership;
  if (words === null) return null;
  let grammar = kept.get(words);
  if (grammar === undefined) {
    grammar = new Grammar(words, imagesFor(language)?.grammar ?? null);
    kept.set(words, grammar);
  }
  return grammar;
};
