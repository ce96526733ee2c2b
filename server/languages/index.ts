// All languages a draft may be written in. A new one is a file beside this and a line here.
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mt } from './mt.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';

export type { Language } from './language.ts';

const all: readonly Language[] = [
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];

const byTag = new Map(all.map((language) => [language.tag, language]));

/** The tags of all languages, in alphabetical order. */
export const LANGUAGE_TAGS: readonly string[] = all.map((language) => language.tag);

/** The pack of a BCP 47 tag (`en-GB` is `en`); for a language that is not known one without words, which keeps silent. */
export const languageOf = (tag: string): Language => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const known = byTag.get(primary);
  if (known !== undefined) return known;
  return { ...en, tag: primary, name: tag, abbreviations: '', dates: null, speech: null, membership: null, acts: null };
};
