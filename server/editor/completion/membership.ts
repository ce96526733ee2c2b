// Whether what is being written is the name of a member state: "EU members such as Estonia, Latvia and |".

import { spellings } from '../../facts/states/lexicon.ts';
import type { Language } from '../../languages/index.ts';
import { formsOf } from '../../languages/notation.ts';

interface Words {
  readonly nouns: readonly string[];
  /** Between the noun and its list. */
  readonly introducers: readonly string[];
  readonly articles: readonly string[];
  readonly and: readonly string[];
}

const known = new WeakMap<Language, Words | null>();

const wordsOf = (language: Language): Words | null => {
  const found = known.get(language);
  if (found !== undefined) return found;
  const { membership } = language;
  // The longest first: "member states" before "member".
  const forms = (...texts: readonly string[]): string[] =>
    texts
      .flatMap((text) => formsOf(text).flatMap(spellings))
      .map((form) => form.toLowerCase())
      .filter((form) => form !== '')
      .sort((a, b) => b.length - a.length);
  const words =
    membership === null
      ? null
      : {
          nouns: forms(membership.unionMember, membership.unionMembers, membership.member, membership.members),
          introducers: forms(membership.introduces, membership.namely),
          articles: forms(membership.articles),
          and: forms(membership.and),
        };
  known.set(language, words);
  return words;
};

/** A list longer than this is no sentence. */
const MOST = 30;

/** `before` is the line up to the word being typed; `names` are names of states in the language. */
export const namesMember = (before: string, language: Language, names: readonly string[]): boolean => {
  const words = wordsOf(language);
  if (words === null) return false;
  const states = names.map((name) => name.toLowerCase());
  let rest = before.toLowerCase().trimEnd();
  for (let i = 0; i < MOST; i++) {
    rest = without(rest, words.articles);
    const joint = /[,;]$/.test(rest) ? rest.slice(0, -1).trimEnd() : without(rest, words.and);
    const list = without(joint, states);
    if (joint === rest || list === joint) break;
    rest = list;
  }
  rest = without(rest.replace(/[,:(]$/, '').trimEnd(), words.introducers);
  rest = rest.replace(/[,:(]$/, '').trimEnd();
  return words.nouns.some((noun) => endsInWord(rest, noun));
};

/** Without the phrase it ends in, if it ends in one of these. */
const without = (text: string, phrases: readonly string[]): string => {
  const phrase = phrases.find((p) => endsInWord(text, p));
  return phrase === undefined ? text : text.slice(0, text.length - phrase.length).trimEnd();
};

const endsInWord = (text: string, phrase: string): boolean =>
  text.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(text.charAt(text.length - phrase.length - 1));
