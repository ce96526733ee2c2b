// All languages a draft may be written in. A new one is a file beside this and a line here.
import type { Language } from './language.ts';

export type { Language } from './language.ts';

declare const require: (file: string) => Readonly<Record<string, Language>>;

/** A pack is evaluated when it is first asked for: bundled, a call of `require` is what runs a module. */
const PACKS: Readonly<Record<string, () => Language | undefined>> = {
  bg: () => require('./bg.ts').bg,
  cs: () => require('./cs.ts').cs,
  da: () => require('./da.ts').da,
  de: () => require('./de.ts').de,
  el: () => require('./el.ts').el,
  en: () => require('./en.ts').en,
  es: () => require('./es.ts').es,
  et: () => require('./et.ts').et,
  fi: () => require('./fi.ts').fi,
  fr: () => require('./fr.ts').fr,
  ga: () => require('./ga.ts').ga,
  hr: () => require('./hr.ts').hr,
  hu: () => require('./hu.ts').hu,
  it: () => require('./it.ts').it,
  lt: () => require('./lt.ts').lt,
  lv: () => require('./lv.ts').lv,
  mt: () => require('./mt.ts').mt,
  nl: () => require('./nl.ts').nl,
  pl: () => require('./pl.ts').pl,
  pt: () => require('./pt.ts').pt,
  ro: () => require('./ro.ts').ro,
  sk: () => require('./sk.ts').sk,
  sl: () => require('./sl.ts').sl,
  sv: () => require('./sv.ts').sv,
};

/** The tags of all languages, in alphabetical order. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(PACKS);

const MARKS = { primary: ['“', '”'], secondary: ['‘', '’'] } as const;

/** The pack of a BCP 47 tag (`en-GB` is `en`); for a language that is not known one without words, which keeps silent. */
export const languageOf = (tag: string): Language => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const known = Object.hasOwn(PACKS, primary) ? PACKS[primary]?.() : undefined;
  if (known !== undefined) return known;
  return {
    tag: primary,
    name: tag,
    marks: MARKS,
    abbreviations: '',
    dates: null,
    speech: null,
    membership: null,
    acts: null,
  };
};
