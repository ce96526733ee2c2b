// A language's words of dates as a bundle can hold them: one entry for each word or phrase, with its roles and values.
import { imageOf, type LexiconImage } from '../../draft/lexicon.ts';
import type { DateWords, Forms, RelativeWords, Valued } from '../../languages/language.ts';
import { formsOf, valuesOf } from '../../languages/notation.ts';
import {
  ADJECTIVES,
  type NumberRole,
  ROLE_WORDS,
  Role,
  type Season,
  type TextRole,
  type Unit,
  type Values,
} from './roles.ts';

const ROLES_OF_WORDS = [
  'beforeDay',
  'afterDay',
  'beforeMonth',
  'beforeYear',
  'afterYear',
  'yearCue',
  'from',
  'to',
  'between',
  'and',
  'early',
  'mid',
  'late',
  'quarter',
  'half',
  'quarterLetter',
  'century',
  'decadeBefore',
  'decadeAfter',
  'beforeChrist',
  'oldStyle',
  'otherYears',
  'night',
] as const satisfies readonly (keyof typeof Role & keyof DateWords)[];

const ROLES_OF_RELATIVE = [
  'last',
  'current',
  'next',
  'following',
  'preceding',
  'same',
  'agoAfter',
  'agoBefore',
  'laterAfter',
  'laterBefore',
  'earlierAfter',
  'inBefore',
  'vague',
  'approximately',
  'articles',
  'old',
  'present',
  'past',
  'future',
  'every',
  'period',
  'weekend',
  'clock',
  'am',
  'pm',
  'futureVerbs',
  'pastVerbs',
  'plainFuture',
  'finitePast',
  'on',
  'afterEvent',
  'after',
  'before',
  'deadline',
  'lasting',
  'anniversary',
  'itsOwn',
  'occasions',
  'reported',
  'near',
  'extra',
  'long',
  'aged',
  'upToNow',
  'numbered',
  'recurring',
  'takesPlace',
  'adopted',
  'inForce',
  'born',
  'times',
  'other',
  'ended',
  'dayNumber',
  'term',
  'ends',
  'levels',
] as const satisfies readonly (keyof typeof Role & keyof RelativeWords)[];

const STRONG: readonly Role[] = [
  Role.month,
  Role.weekday,
  Role.season,
  Role.unit,
  Role.quarter,
  Role.weekend,
  Role.period,
  Role.century,
  Role.days,
  Role.shift,
  Role.set,
  Role.daypart,
  Role.daypartDay,
  Role.feast,
  Role.lasts,
  Role.decade,
  Role.quarterLetter,
  Role.halfLetter,
  Role.present,
  Role.past,
  Role.future,
];
const COUNTS: readonly Role[] = [Role.number, Role.ordinal, Role.dayWord, Role.half, Role.vague];
const WEAK: readonly Role[] = [
  Role.early,
  Role.mid,
  Role.late,
  ...ADJECTIVES,
  Role.agoBefore,
  Role.laterBefore,
  Role.inBefore,
  Role.approximately,
  Role.near,
  Role.articles,
  Role.every,
  Role.laterAfter,
  Role.earlierAfter,
  Role.otherYears,
  Role.extra,
  Role.times,
  Role.other,
];
/** What is asked more often than each role it stands for. */
const DERIVED: readonly (readonly [Role, readonly Role[]])[] = [
  [Role.tells, [Role.reported, Role.futureVerbs, Role.pastVerbs, Role.plainFuture, Role.finitePast]],
  [Role.part, [Role.early, Role.mid, Role.late]],
  [Role.adjective, ADJECTIVES],
  [Role.named, [Role.days, Role.shift, Role.daypartDay, Role.decade, Role.feast]],
  [Role.reference, [Role.present, Role.past, Role.future]],
];

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
const UNITS = [
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', 'DE'],
] as const satisfies readonly (readonly [keyof DateWords['units'], Unit])[];

/** What a word or phrase is, while the vocabulary is built. */
interface Entry {
  readonly roles: Set<Role>;
  readonly values: Partial<Record<keyof Values, number | string>>;
}

/** What is made of a language's lists, as a bundle can hold it. */
export interface DateImage {
  readonly lexicon: LexiconImage<number>;
  readonly roles: readonly number[];
  readonly values: readonly Values[];
}

export const dateImageOf = (words: DateWords): DateImage => {
  const entries = new Map<string, Entry>();
  /** A form with `+` before it is a plural and nothing else. */
  const add = (form: string, role: Role): Entry => {
    const plural = form.startsWith('+');
    const key = (plural ? form.slice(1) : form).normalize('NFC').toLowerCase();
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { roles: new Set(), values: {} };
      entries.set(key, entry);
    }
    entry.roles.add(role);
    if (plural) entry.roles.add(Role.plural);
    return entry;
  };
  const addAll = (list: Forms, role: Role): void => {
    for (const form of formsOf(list)) add(form, role);
  };
  const addValue = <R extends keyof Values>(form: string, role: R, value: NonNullable<Values[R]>): void => {
    // The first meaning of one kind stays: full names are added before abbreviations.
    add(form, role).values[role] ??= value;
  };
  const addNames = (lists: readonly Forms[], role: Role.month | Role.weekday): void =>
    lists.forEach((list, n) => {
      for (const form of formsOf(list)) addValue(form, role, n + 1);
    });
  const addNumbers = (list: Valued, role: NumberRole): void => {
    for (const [form, n] of valuesOf(list)) addValue(form, role, Number(n));
  };
  const addTexts = (list: Valued, role: TextRole): void => {
    for (const [form, text] of valuesOf(list)) addValue(form, role, text);
  };
  for (const months of [words.months, words.monthsShort]) addNames(months, Role.month);
  for (const weekdays of [words.weekdays, words.weekdaysShort]) addNames(weekdays, Role.weekday);
  for (const list of [...words.monthsShort, ...words.weekdaysShort]) addAll(list, Role.short);
  words.seasons.forEach((list, n) => {
    for (const form of formsOf(list)) addValue(form, Role.season, SEASONS[n] as Season);
  });
  addAll(words.homographs, Role.homograph);
  addAll(words.dayEndings, Role.dayEnding);
  addNumbers(words.dayWords, Role.dayWord);
  addNumbers(words.numbers, Role.number);
  addNumbers(words.ordinals, Role.ordinal);
  for (const [name, unit] of UNITS) for (const form of formsOf(words.units[name])) addValue(form, Role.unit, unit);
  for (const role of ROLES_OF_WORDS) addAll(words[role], Role[role]);
  addAll(words.halfLetter ?? '', Role.halfLetter);
  addAll(words.halfYear ?? '', Role.halfYear);
  const { relative } = words;
  if (relative !== null) {
    for (const role of ROLES_OF_RELATIVE) addAll(relative[role] ?? '', Role[role]);
    addNumbers(relative.days, Role.days);
    addTexts(relative.shifts, Role.shift);
    addTexts(relative.sets, Role.set);
    addTexts(relative.lasts ?? '', Role.lasts);
    addTexts(relative.dayparts, Role.daypart);
    for (const [ending, part] of valuesOf(relative.weekdayParts ?? ''))
      for (const form of words.weekdays.flatMap(formsOf)) if (form.endsWith(ending)) addValue(form, Role.daypart, part);
    addTexts(relative.daypartDays, Role.daypartDay);
    addNumbers(relative.decades, Role.decade);
    addTexts(relative.feasts, Role.feast);
  }
  const numbered: [string, number][] = [];
  const roles = new Array<number>((entries.size + 1) * ROLE_WORDS).fill(0);
  const values: Values[] = [{}];
  for (const [form, entry] of entries) {
    const has = (list: readonly Role[]): boolean => list.some((role) => entry.roles.has(role));
    // "a" and "one" are numbers and articles: what they begin shows in the word behind.
    const article = entry.roles.has(Role.articles) && entry.values[Role.number] === 1;
    if (has(STRONG) && !article) entry.roles.add(Role.strong);
    else if (has(COUNTS) && !article) entry.roles.add(Role.count);
    else if (has(WEAK) || article) entry.roles.add(Role.weak);
    for (const [role, list] of DERIVED) if (has(list)) entry.roles.add(role);
    const n = values.length;
    for (const role of entry.roles) {
      const at = n * ROLE_WORDS + (role >> 5);
      roles[at] = (roles[at] as number) | (1 << (role & 31));
    }
    values.push(entry.values as Values);
    numbered.push([form, n]);
  }
  return { lexicon: imageOf(numbered), roles, values };
};
