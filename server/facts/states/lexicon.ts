// The words of states in one language, put together once: names, adjectives, peoples, capitals and codes, other
// languages' names as foreign forms, and the nouns around which membership is said.
import { imageOf, Lexicon, type LexiconImage, letterOf, valueIn } from '../../draft/lexicon.ts';
import { CAPITAL_VARIANTS, CAPITALS, OTHER_CAPITALS } from '../../knowledge/capitals.ts';
import { DEMONYMS, LONG_NAMES, NAME_VARIANTS, NOT_STATES } from '../../knowledge/demonyms.ts';
import { GROUPS } from '../../knowledge/groups.ts';
import { lookalikesOf } from '../../knowledge/lookalikes.ts';
import { everMember } from '../../knowledge/membership.ts';
import { MISSPELLINGS } from '../../knowledge/misspellings.ts';
import { NAME_LANGUAGES, NAMES, OTHER_COUNTRIES } from '../../knowledge/names.ts';
import { STATES } from '../../knowledge/states.ts';
import { OLD_CAPITALS, UNOFFICIAL } from '../../knowledge/unofficial.ts';
import type { Language } from '../../languages/index.ts';
import { formsOf } from '../../languages/notation.ts';
import { imagesFor } from '../images.ts';
import {
  CAPITAL_NOUN,
  COUNCIL_PRESIDENCY,
  COUNTRY,
  type Entry,
  EURO,
  entryOf,
  MEMBER,
  OF_UNION,
  ORGANISATION,
  PLURAL,
  PRESIDENCY,
  SCHENGEN,
  UNION,
} from './entry.ts';
import { type NearImage, NearIndex, nearImageOf, type Target } from './near.ts';
import type { StateForm } from './state.ts';

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

export interface StateLexicon {
  readonly entries: Lexicon<Entry>;
  readonly near: NearIndex;
  readonly lookalikes: ReadonlySet<string>;
  /** What is a state's name or code where nothing else can stand: in front matter and tables. Lower case. */
  readonly codes: ReadonlyMap<string, string>;
}

const PROSE = ['en', 'fr', 'de'] as const;
type Prose = (typeof PROSE)[number];
export const proseLanguage = (tag: string): Prose | null => PROSE.find((l) => l === tag) ?? null;

/** What is made of the tables for a language, as a bundle can hold it. An entry says only what is not as in most. */
export interface StateImage {
  readonly entries: LexiconImage<Partial<Entry>>;
  readonly near: NearImage;
}

const kept = new WeakMap<Language, StateLexicon>();

export const stateLexicon = (language: Language): StateLexicon => {
  let lexicon = kept.get(language);
  if (lexicon === undefined) {
    lexicon = build(language);
    kept.set(language, lexicon);
  }
  return lexicon;
};

/** Both apostrophes, whichever a list has. */
export const spellings = (text: string): string[] =>
  text.includes("'") || text.includes('’') ? [text.replaceAll("'", '’'), text.replaceAll('’', "'")] : [text];

/** English words of states are everywhere in French and German text and are no slips of theirs. */
const unflagged = (prose: Prose): ReadonlySet<string> => {
  if (prose === 'en') return lookalikesOf('en');
  const words = new Set(lookalikesOf(prose));
  for (const [adjective = '', people = ''] of DEMONYMS.values())
    for (const word of `${adjective},${people}`.split(',')) words.add(word.toLowerCase());
  return words;
};

class Builder {
  private readonly found = new Map<string, Draft>();
  private readonly aims: [text: string, state: string, form: StateForm][] = [];

  constructor(private readonly tag: string) {}

  put(text: string, values: Partial<Entry>): Draft | null {
    let last: Draft | null = null;
    for (const spelling of spellings(text.trim())) {
      if (spelling === '') continue;
      const key = spelling.toLowerCase();
      const known = this.found.get(key);
      if (known === undefined) {
        last = entryOf(values);
        this.found.set(key, last);
        continue;
      }
      // The first meaning of a word stands; what it is besides is added.
      const { state = '', roles = 0, ...rest } = values;
      if (known.state === '' && state !== '' && known.group === '' && known.roles === 0) {
        known.state = state;
        known.form = values.form ?? 'name';
        known.letters = values.letters ?? known.letters;
      }
      known.roles |= roles;
      if (known.capitalOf === '') known.capitalOf = rest.capitalOf ?? '';
      if (known.group === '') known.group = rest.group ?? '';
      if (known.confused === 0) known.confused = rest.confused ?? 0;
      last = known;
    }
    return last;
  }

  state(text: string, state: string, form: StateForm, values: Partial<Entry> = {}): void {
    const letters = text.length <= 6 && text === text.toUpperCase() ? 'upper' : 'capital';
    const { foreign = false, capitalOf = '' } = values;
    this.put(text, { state, form, letters, foreign, capitalOf });
    if (values.foreign !== true && letters === 'capital') this.target(text, state, form);
  }

  target(text: string, state: string, form: StateForm): void {
    if (text.length >= 5) this.aims.push([text, state, form]);
  }

  /** What a word may be near to. */
  targets(): Target[] {
    return this.aims
      .filter(([text]) => /^\p{L}{5,}$/u.test(text))
      .map(([text, state, form]) => ({ text, lower: text.toLowerCase(), state, form, limit: this.limit(text, state) }));
  }

  /**
   * Short names have too many neighbours, and so have those of states further away. German, which writes all nouns with
   * a capital and joins them, has more.
   */
  private limit(text: string, state: string): number {
    if (text.length < (this.tag === 'de' ? 9 : 7) || !(state === '' || everMember(state))) return 1;
    return text.length < 12 ? 2 : 3;
  }

  knows(text: string): boolean {
    return this.found.has(text.toLowerCase());
  }

  entries(): [string, Entry][] {
    return [...this.found];
  }
}

const build = (language: Language): StateLexicon => {
  const prose = proseLanguage(language.tag);
  const image = imagesFor(language)?.states ?? stateImageOf(language);
  const { values } = image.entries;
  // Most drafts have few of the words, and no word that needs the others.
  let near: NearIndex | null = null;
  let lookalikes: ReadonlySet<string> | null = null;
  let all: ReadonlyMap<string, string> | null = null;
  return {
    entries: new Lexicon({ ...image.entries, values: { at: (place) => entryOf(values.at(place) ?? {}) } }),
    get near() {
      near ??= new NearIndex(image.near);
      return near;
    },
    get lookalikes() {
      lookalikes ??= prose === null ? new Set<string>() : unflagged(prose);
      return lookalikes;
    },
    get codes() {
      all ??= codes(NAME_LANGUAGES.indexOf(language.tag), prose);
      return all;
    },
  };
};

export const stateImageOf = (language: Language): StateImage => {
  const b = new Builder(language.tag);
  const prose = proseLanguage(language.tag);
  const column = NAME_LANGUAGES.indexOf(language.tag);
  if (prose !== null) phrases(b, prose, language);
  names(b, language, column);
  if (prose !== null) {
    demonyms(b, prose, language);
    listed(b, prose, language);
  }
  foreign(b, column, prose === null ? new Set<string>() : unflagged(prose));
  return { entries: imageOf(b.entries()), near: nearImageOf(b.targets()) };
};

/** The image as a bundle holds it: entries that mean the same are one, and say only what `entryOf` would not give them. */
export const sparseImageOf = (language: Language): StateImage => {
  const { entries, near } = stateImageOf(language);
  const places = new Map<string, string>();
  const values: Partial<Entry>[] = [];
  const placeOf = (old: string): string => {
    const entry = sparse(valueIn(entries, old) ?? {});
    const text = JSON.stringify(entry);
    let place = places.get(text);
    if (place === undefined) {
      place = letterOf(values.push(entry) - 1);
      places.set(text, place);
    }
    return place;
  };
  return { entries: { ...entries, places: Array.from(entries.places, placeOf).join(''), values }, near };
};

const sparse = (entry: Partial<Entry>): Partial<Entry> =>
  Object.fromEntries(Object.entries(entry).filter(([key, value]) => value !== NOTHING[key as keyof Entry]));

const NOTHING = entryOf({});

/** Longer things a state's name is part of, and what patterns are read around. */
const phrases = (b: Builder, prose: Prose, language: Language): void => {
  for (const text of NOT_STATES[prose].split(',')) b.put(text.trim().replace(/\s+/g, ' '), { letters: 'capital' });
  const words = language.membership;
  if (words === null) return;
  const roles = (list: string, roles: number): void => {
    for (const text of formsOf(list)) b.put(text, { roles });
  };
  const bodies = (list: string, roles: number): void => {
    for (const text of formsOf(list)) b.put(text, { roles, letters: /^\p{Lu}/u.test(text) ? 'capital' : 'any' });
  };
  roles(words.member, MEMBER);
  roles(words.members, MEMBER | PLURAL);
  roles(words.unionMember, MEMBER | OF_UNION);
  roles(words.unionMembers, MEMBER | OF_UNION | PLURAL);
  roles(words.country, COUNTRY);
  roles(words.countries, COUNTRY | PLURAL);
  bodies(words.union, UNION);
  bodies(words.organisations, ORGANISATION);
  roles(words.euro, EURO);
  roles(words.schengen, SCHENGEN);
  roles(words.capital, CAPITAL_NOUN);
  roles(words.presidency, PRESIDENCY);
  roles(words.councilPresidency, PRESIDENCY | COUNCIL_PRESIDENCY);
  for (const { id, names } of GROUPS)
    for (const text of formsOf(names[prose]))
      b.put(text, { group: id, letters: /^\p{Lu}/u.test(text) ? 'capital' : 'any' });
  for (const pair of words.confused.split(',')) {
    const [text = '', which = ''] = pair.trim().replace(/\s+/g, ' ').split('=');
    b.put(text, { confused: Number(which) });
  }
};

const names = (b: Builder, language: Language, column: number): void => {
  const third = PROSE.indexOf(language.tag as Prose);
  for (const [code, cells] of NAMES) {
    const name = cells[column] ?? '';
    if (name !== '') b.state(name, code, 'name');
  }
  const prose = proseLanguage(language.tag);
  if (prose !== null) {
    for (const [text, [code = '', since = '']] of UNOFFICIAL[prose])
      b.put(text.replace(/_/g, ' '), { state: code, form: 'name', letters: 'capital', unofficial: since });
    for (const [text, [code = '', since = '']] of OLD_CAPITALS[prose])
      b.put(text, { state: code, form: 'capital', capitalOf: code, letters: 'capital', unofficial: since });
  }
  for (const [code, lang, list] of NAME_VARIANTS)
    if (lang === language.tag) for (const name of formsOf(list)) b.state(name, code, 'name');
  for (const [code, cells] of LONG_NAMES) if (third >= 0) b.state(cells[third] ?? '', code, 'long');
  for (const [code, cells] of OTHER_COUNTRIES)
    if (third >= 0) b.put(cells[third] ?? '', { state: code, letters: 'capital' });
  for (const [code, cells] of CAPITALS) {
    const city = cells[column] ?? '';
    if (city !== '') b.state(city, code, 'capital', { capitalOf: code });
  }
  for (const [code, cells] of OTHER_CAPITALS)
    if (third >= 0) b.state(cells[third] ?? '', code, 'capital', { capitalOf: code });
  for (const [code, lang, city] of CAPITAL_VARIANTS)
    if (lang === language.tag) b.state(city, code, 'capital', { capitalOf: code });
};

const demonyms = (b: Builder, prose: Prose, language: Language): void => {
  const endings = (language.membership?.adjectiveEndings ?? '').split('|');
  for (const [code, [adjective = '', people = '', french = '', stem = '', germans = '']] of DEMONYMS) {
    if (prose === 'en') {
      for (const text of adjective.split(',')) b.state(text, code, 'adjective');
      for (const text of people.split(',')) b.state(text, code, 'people');
    } else if (prose === 'fr') {
      for (const form of french.split(','))
        for (const text of /[sx]$/.test(form) ? [form] : [form, `${form}s`]) {
          b.put(text, { state: code, form: 'adjective' });
          b.target(text.charAt(0).toUpperCase() + text.slice(1), code, 'people');
        }
    } else {
      for (const form of stem.split(','))
        for (const ending of endings) b.put(form + ending, { state: code, form: 'adjective' });
      for (const text of germans.split(',')) b.state(text, code, 'people');
    }
  }
  const genitive = language.membership?.genitiveEnding ?? '';
  if (genitive === '') return;
  for (const [text, entry] of b.entries())
    if (
      entry.state !== '' &&
      (entry.form === 'name' || entry.form === 'capital') &&
      entry.letters === 'capital' &&
      !text.endsWith('s')
    )
      b.put(text + genitive, {
        state: entry.state,
        form: entry.form,
        capitalOf: entry.capitalOf,
        letters: 'capital',
        unofficial: entry.unofficial,
      });
};

/** Right forms by a region that is no state are targets too. */
const listed = (b: Builder, prose: Prose, language: Language): void => {
  const endings = (language.membership?.adjectiveEndings ?? '').split('|').filter((e) => e !== '');
  for (const [key, wrong] of MISSPELLINGS[prose]) {
    const right = key.replace(/_/g, ' ');
    if (!b.knows(right)) b.target(right, '', /n$/.test(right) ? 'adjective' : 'name');
    for (const cell of wrong) {
      const text = cell.replace('~', '');
      b.put(text, { right, variant: cell !== text, letters: /^\p{Lu}/u.test(text) ? 'capital' : 'any' });
    }
    // A German adjective is misspelt in all its forms.
    if (/^\p{Ll}.*isch$/u.test(right))
      for (const ending of endings) for (const text of wrong) b.put(text + ending, { right: right + ending });
  }
};

/** What the other official languages call them; a word of this language that is spelt alike stays one. */
const foreign = (b: Builder, column: number, lookalikes: ReadonlySet<string>): void => {
  for (const table of [NAMES, CAPITALS])
    for (const [code, cells] of table)
      for (let i = 0; i < cells.length; i++) {
        const text = cells[i] ?? '';
        if (i === column || text.length < 4 || b.knows(text) || lookalikes.has(text.toLowerCase())) continue;
        b.state(text, code, table === NAMES ? 'name' : 'capital', {
          foreign: true,
          capitalOf: table === NAMES ? '' : code,
        });
      }
};

/** Lower-case names and codes, as a table or the front matter has them: name in any language → code. */
const codes = (column: number, prose: Prose | null): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const put = (text: string, code: string): void => {
    const key = text.toLowerCase();
    if (key !== '' && !found.has(key)) found.set(key, code);
  };
  for (const [code, cells] of NAMES) put(cells[column] ?? '', code);
  const third = prose === null ? 0 : PROSE.indexOf(prose);
  for (const table of [LONG_NAMES, OTHER_COUNTRIES]) for (const [code, cells] of table) put(cells[third] ?? '', code);
  for (const [code, lang, list] of NAME_VARIANTS)
    if (lang === (prose ?? 'en')) for (const name of formsOf(list)) put(name, code);
  for (const [code, cells] of NAMES) for (const name of cells) put(name, code);
  for (const { code, iso2, iso3 } of STATES) for (const text of [code, iso2, iso3]) put(text, code);
  for (const [code] of OTHER_COUNTRIES) put(code, code);
  return found;
};
