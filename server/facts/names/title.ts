// What stands before a name without being part of it: Mr, Minister, Professor.
import type { Language } from '../../languages/index.ts';

const kept = new WeakMap<Language, ReadonlySet<string>>();

/** True for a title, or for a role used as one; an abbreviation's full stop may follow. */
export const isTitle = (word: string, language: Language): boolean => {
  let titles = kept.get(language);
  if (titles === undefined) {
    const { speech } = language;
    titles = new Set(
      speech === null ? [] : `${speech.titles},${speech.roles}`.split(/[,\n]/).map((title) => title.trim()),
    );
    kept.set(language, titles);
  }
  return titles.has(word.toLowerCase().replace(/\.$/, ''));
};

/** A name without the titles before it: "Rask" for "Mr. Rask". */
export const withoutTitles = (name: string, language: Language): string => {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !isTitle(word, language));
  return words.slice(Math.max(0, first)).join(' ');
};
