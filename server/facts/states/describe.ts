// What is known of a state, for completion and hover: names, code, capital, status on a day. Pure tables, no draft.
import { ARTICLES } from '../../knowledge/articles.ts';
import { CAPITALS, OTHER_CAPITALS } from '../../knowledge/capitals.ts';
import { DEMONYMS, LONG_NAMES, NATIVE_NAMES } from '../../knowledge/demonyms.ts';
import { GROUPS, type Group, groupById } from '../../knowledge/groups.ts';
import { isMemberOn, membersOn, type Status, statusOn } from '../../knowledge/membership.ts';
import { NAME_LANGUAGES, NAMES, OTHER_COUNTRIES } from '../../knowledge/names.ts';
import { presidencyOn } from '../../knowledge/presidencies.ts';
import { STATES, stateByCode } from '../../knowledge/states.ts';
import { type CivilDate, parseIso } from '../civil.ts';

/** A sentence as the messages of rules are: an English template and its arguments. */
export type Part = readonly [template: string, ...args: (string | number | CivilDate)[]];

const THREE = ['en', 'fr', 'de'];
const cell = (row: readonly string[] | undefined, languages: readonly string[], lang: string): string =>
  row?.[languages.indexOf(lang)] ?? '';

/** The short name in a language, in English where there is none; the code itself for a code that is unknown. */
export const stateName = (code: string, lang: string): string =>
  cell(NAMES.get(code), NAME_LANGUAGES, lang) ||
  cell(NAMES.get(code), NAME_LANGUAGES, 'en') ||
  cell(OTHER_COUNTRIES.get(code), THREE, lang) ||
  cell(OTHER_COUNTRIES.get(code), THREE, 'en') ||
  code;

/** The name as it stands in a sentence: "the Netherlands", "l’Autriche". */
export const nameInProse = (code: string, lang: string): string => {
  const article = ARTICLES[lang]?.[code] ?? '';
  return article + (article === '' || article.endsWith('’') ? '' : ' ') + stateName(code, lang);
};

/** '' where none is known. */
export const capitalName = (code: string, lang: string): string =>
  cell(CAPITALS.get(code), NAME_LANGUAGES, lang) ||
  cell(OTHER_CAPITALS.get(code), THREE, lang) ||
  cell(OTHER_CAPITALS.get(code), THREE, 'en') ||
  cell(CAPITALS.get(code), NAME_LANGUAGES, 'en');

export interface StateDescription {
  readonly code: string;
  readonly name: string;
  /** The name in full, in the language or in English; '' where none is known. */
  readonly long: string;
  /** Short and full name in the state's own languages; '' where none is known. */
  readonly native: string;
  readonly nativeLong: string;
  /** English, French and German only, else ''. */
  readonly adjective: string;
  readonly capital: string;
  readonly status: Status;
  /** Status, euro, Schengen and presidency on the day, a sentence each. */
  readonly parts: readonly Part[];
}

/** Day: ISO 8601; null: as things stand at the tables' last change. */
export const describeState = (code: string, day: string | null, lang: string): StateDescription => {
  const [native = '', nativeLong = ''] = NATIVE_NAMES.get(code) ?? [];
  const status = statusOn(code, day);
  return {
    code,
    name: stateName(code, lang),
    long: cell(LONG_NAMES.get(code), THREE, lang) || cell(LONG_NAMES.get(code), THREE, 'en'),
    native,
    nativeLong,
    adjective: adjectiveOf(code, lang),
    capital: capitalName(code, lang),
    status,
    parts: [statusPart(status), ...circleParts(code, day)],
  };
};

const adjectiveOf = (code: string, lang: string): string => {
  const [en = '', , fr = '', de = ''] = DEMONYMS.get(code) ?? [];
  const forms = lang === 'en' ? en : lang === 'fr' ? fr : lang === 'de' ? de : '';
  return forms.split(',')[0] ?? '';
};

const dated = (template: string, day: string): Part => {
  const date = parseIso(day);
  return date === null ? [template, day] : [template, date];
};

/** What a state is to the Union, as a sentence. */
export const statusPart = (status: Status): Part => {
  switch (status.kind) {
    case 'member':
      return dated('Member state since {0}.', status.since);
    case 'left':
      return dated('Not a member state since {0}.', status.on);
    case 'joins':
      return dated('Not yet a member state; joined on {0}.', status.on);
    case 'candidate':
      return dated('Candidate for membership since {0}.', status.since);
    case 'eea':
      return ['In the EEA, not the EU.'];
    case 'efta':
      return ['In EFTA, neither in the EU nor in the EEA.'];
    default:
      return ['Not a member state.'];
  }
};

const circleParts = (code: string, day: string | null): Part[] => {
  const state = stateByCode(code);
  if (state === null) return [];
  const on = day ?? '9999-12-31';
  const parts: Part[] = [];
  if (isMemberOn(code, on, 'euro')) parts.push(dated('In the euro area since {0}.', state.euro));
  if (state.schengen !== '' && state.schengen <= on) parts.push(dated('In Schengen since {0}.', state.schengen));
  const presidency = day === null ? null : presidencyOn(day);
  if (presidency?.state === code) parts.push(dated('Holds the Presidency of the Council until {0}.', presidency.last));
  return parts;
};

/** Everything a completion may offer: all states with a row of their own. */
export const describeStates = (day: string | null, lang: string): StateDescription[] =>
  STATES.map(({ code }) => describeState(code, day, lang));

const AND: Readonly<Record<string, string>> = { en: ' and ', fr: ' et ', de: ' und ' };

/** Names joined as a sentence has them: commas and a final "and". */
export const listOfNames = (codes: readonly string[], lang: string): string => {
  const names = codes.map((code) => nameInProse(code, lang));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : names.join(', ') + (AND[lang] ?? ', ') + last;
};

/** The members of the Union on a day, in protocol order, as codes and as the words of a sentence. */
export const memberList = (day: string, lang: string): { readonly codes: readonly string[]; readonly text: string } => {
  const codes = membersOn(day);
  return { codes, text: listOfNames(codes, lang) };
};

export interface GroupDescription {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
  readonly text: string;
}

const describe = (group: Group, lang: string): GroupDescription => {
  const names = lang === 'fr' ? group.names.fr : lang === 'de' ? group.names.de : group.names.en;
  return {
    id: group.id,
    name: names.split(',')[0] ?? group.id,
    codes: group.members,
    text: listOfNames(group.members, lang),
  };
};

/** The named groups of states, such as the Visegrád Group, with their members. */
export const describeGroups = (lang: string): GroupDescription[] => GROUPS.map((group) => describe(group, lang));

/** Null for an id that is none. */
export const describeGroup = (id: string, lang: string): GroupDescription | null => {
  const group = groupById(id);
  return group === null ? null : describe(group, lang);
};
