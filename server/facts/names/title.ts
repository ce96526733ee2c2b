// What stands before a name without being part of it: Mr, Minister, Professor.
import { Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { ROLE, speechOf, TITLE } from '../quotations/lexicon.ts';

const words = new Words();

/** True for a title, or for a role used as one; an abbreviation's full stop may follow. */
export const isTitle = (word: string, language: Language): boolean => {
  words.scan(word.replace(/\.$/, ''));
  const match = speechOf(language)?.words.match(words, 0) ?? null;
  return match !== null && match.length === words.count && (match.value & (TITLE | ROLE)) !== 0;
};

/** A name without the titles before it: "Rask" for "Mr. Rask". */
export const withoutTitles = (name: string, language: Language): string => {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !isTitle(word, language));
  return words.slice(Math.max(0, first)).join(' ');
};
