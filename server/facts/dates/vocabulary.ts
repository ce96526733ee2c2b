// A language's words of dates, made ready for one look-up a token.
import { Lexicon } from '../../draft/lexicon.ts';
import type { DateWords, Forms, Language, RelativeWords, Valued } from '../../languages/language.ts';

export type Unit = 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** What a word can be besides a month, a weekday or a number. */
export type Role =
  | 'beforeDay'
  | 'afterDay'
  | 'beforeMonth'
  | 'beforeYear'
  | 'afterYear'
  | 'yearCue'
  | 'dayEnding'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'early'
  | 'mid'
  | 'late'
  | 'quarter'
  | 'half'
  | 'quarterLetter'
  | 'halfLetter'
  | 'century'
  | 'decadeBefore'
  | 'decadeAfter'
  | 'beforeChrist'
  | 'oldStyle'
  | 'otherYears'
  | 'night'
  | 'homograph'
  | 'last'
  | 'current'
  | 'next'
  | 'following'
  | 'preceding'
  | 'same'
  | 'agoAfter'
  | 'agoBefore'
  | 'laterAfter'
  | 'laterBefore'
  | 'earlierAfter'
  | 'inBefore'
  | 'vague'
  | 'approximately'
  | 'articles'
  | 'old'
  | 'present'
  | 'past'
  | 'future'
  | 'every'
  | 'period'
  | 'weekend'
  | 'clock'
  | 'am'
  | 'pm'
  | 'futureVerbs'
  | 'pastVerbs'
  | 'plainFuture'
  | 'finitePast'
  | 'on'
  | 'afterEvent'
  | 'after'
  | 'before'
  | 'deadline'
  | 'lasting'
  | 'extra'
  | 'long'
  | 'anniversary'
  | 'itsOwn'
  | 'reported';

/** All a word or phrase may be in a date. */
export type Term = { [role in Role]?: true } & {
  month?: number;
  weekday?: number;
  /** An abbreviation of a month or weekday. */
  short?: true;
  /** Which of the forms of its month or weekday it is. */
  form?: number;
  season?: Season;
  unit?: Unit;
  /** A unit's plural. */
  plural?: true;
  number?: number;
  ordinal?: number;
  dayWord?: number;
  days?: number;
  shift?: string;
  set?: string;
  daypart?: string;
  daypartDay?: string;
  feast?: string;
  decade?: number;
  /** A date may begin with it; `weak`: only before something that begins one itself. */
  starts?: 'strong' | 'weak';
  /** Says something of its clause. */
  tells?: true;
};

const KEYS: readonly (keyof Term)[] = [
  'month',
  'weekday',
  'short',
  'form',
  'season',
  'unit',
  'plural',
  'number',
  'ordinal',
  'dayWord',
  'days',
  'shift',
  'set',
  'daypart',
  'daypartDay',
  'feast',
  'decade',
  'starts',
  'tells',
  'dayEnding',
  'halfLetter',
  'homograph',
  'extra',
  'long',
];

export interface Vocabulary {
  readonly words: DateWords;
  readonly relative: RelativeWords | null;
  readonly single: Lexicon<Term>;
  readonly phrases: Lexicon<Term>;
  readonly monthFirst: boolean;
  readonly yearFirst: boolean;
  /** A numeric date may have its month first. */
  readonly monthFirstNumbers: boolean;
  readonly pastEndings: readonly string[];
  /** Its words tell a unit's plural. */
  readonly pluralTells: boolean;
  readonly tag: string;
}

/** The forms of a list in the notation of `Forms`, in order; those of one stem follow each other. */
export const formsOf = (list: Forms): string[] => {
  const forms: string[] = [];
  for (const word of list.split(',')) {
    const [stem = '', ...endings] = word.trim().split('|');
    if (endings.length === 0) {
      if (stem !== '') forms.push(stem);
    } else for (const ending of endings) forms.push(stem + ending);
  }
  return forms;
};

/** The pairs of a list in the notation of `Valued`, one for each form. */
export const valuesOf = (list: Valued): [string, string][] =>
  list.split(',').flatMap((pair): [string, string][] => {
    const at = pair.lastIndexOf('=');
    const value = pair.slice(at + 1).trim();
    return formsOf(pair.slice(0, Math.max(0, at))).map((form) => [form, value]);
  });

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
] as const satisfies readonly (Role & keyof DateWords)[];

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
  'reported',
] as const satisfies readonly (Role & keyof RelativeWords)[];

const ALL_KEYS: readonly (keyof Term)[] = [...KEYS, ...ROLES_OF_WORDS, ...ROLES_OF_RELATIVE];

const STRONG: readonly (keyof Term)[] = [
  'month',
  'weekday',
  'season',
  'unit',
  'quarter',
  'half',
  'weekend',
  'period',
  'century',
  'number',
  'ordinal',
  'dayWord',
  'days',
  'shift',
  'set',
  'daypart',
  'daypartDay',
  'feast',
  'decade',
  'quarterLetter',
  'halfLetter',
  'vague',
  'present',
  'past',
  'future',
];
const WEAK: readonly (keyof Term)[] = [
  'early',
  'mid',
  'late',
  'last',
  'current',
  'next',
  'preceding',
  'following',
  'same',
  'agoBefore',
  'laterBefore',
  'inBefore',
  'approximately',
  'articles',
  'every',
  'laterAfter',
  'earlierAfter',
  'otherYears',
  'extra',
];
const TELLS: readonly (keyof Term)[] = ['reported', 'futureVerbs', 'pastVerbs', 'plainFuture', 'finitePast'];

/**
 * A term with every key there is, most of them undefined: terms of one shape are asked for a key several times faster
 * than terms of a hundred shapes.
 */
export const uniform = (term: Term): Term => ({ ...BLANK, ...term });

const BLANK = Object.fromEntries(ALL_KEYS.map((key) => [key, undefined])) as Term;

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
const UNITS = { minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE' } as const;

const build = (tag: string, words: DateWords): Vocabulary => {
  const terms = new Map<string, Term>();
  const add = (form: string, term: Term): void => {
    const key = form.normalize('NFC').toLowerCase();
    // The first meaning of one kind stays: full names are added before abbreviations.
    terms.set(key, { ...term, ...terms.get(key) });
  };
  const addAll = (lists: readonly Forms[], term: (index: number, form: number) => Term): void =>
    lists.forEach((list, index) => {
      for (const [f, form] of formsOf(list).entries()) add(form, term(index, f));
    });
  addAll(words.months, (i, form) => ({ month: i + 1, form }));
  addAll(words.monthsShort, (i, form) => ({ month: i + 1, short: true, form }));
  addAll(words.weekdays, (i, form) => ({ weekday: i + 1, form }));
  addAll(words.weekdaysShort, (i, form) => ({ weekday: i + 1, short: true, form }));
  addAll(words.seasons, (i) => ({ season: SEASONS[i] as Season }));
  addAll([words.homographs], () => ({ homograph: true }));
  addAll([words.dayEndings], () => ({ dayEnding: true }));
  for (const [form, n] of valuesOf(words.dayWords)) add(form, { dayWord: Number(n) });
  for (const [form, n] of valuesOf(words.numbers)) add(form, { number: Number(n) });
  for (const [form, n] of valuesOf(words.ordinals)) add(form, { ordinal: Number(n) });
  for (const [name, unit] of Object.entries(UNITS))
    for (const form of formsOf(words.units[name as keyof typeof UNITS]))
      if (form.startsWith('+')) add(form.slice(1), { unit, plural: true });
      else add(form, { unit });
  for (const role of ROLES_OF_WORDS)
    for (const form of formsOf(words[role]))
      if (form.startsWith('+')) add(form.slice(1), { [role]: true, plural: true });
      else add(form, { [role]: true });
  for (const form of formsOf(words.halfLetter ?? '')) add(form, { halfLetter: true });
  const { relative } = words;
  if (relative !== null) {
    for (const role of ROLES_OF_RELATIVE) addAll([relative[role]], () => ({ [role]: true }));
    for (const form of formsOf(relative.extra ?? '')) add(form, { extra: true });
    for (const form of formsOf(relative.long ?? '')) add(form, { long: true });
    for (const [form, n] of valuesOf(relative.days)) add(form, { days: Number(n) });
    for (const [form, shift] of valuesOf(relative.shifts)) add(form, { shift });
    for (const [form, set] of valuesOf(relative.sets)) add(form, { set });
    for (const [form, daypart] of valuesOf(relative.dayparts)) add(form, { daypart });
    for (const [form, daypartDay] of valuesOf(relative.daypartDays)) add(form, { daypartDay });
    for (const [form, n] of valuesOf(relative.decades)) add(form, { decade: Number(n) });
    for (const [form, feast] of valuesOf(relative.feasts)) add(form, { feast });
  }
  for (const term of terms.values()) {
    const has = (keys: readonly (keyof Term)[]): boolean => keys.some((key) => term[key] !== undefined);
    // "a" and "one" are numbers and articles: what they begin shows in the word behind.
    const article = term.articles === true && term.number === 1;
    if (has(STRONG) && !article) term.starts = 'strong';
    else if (has(WEAK) || article) term.starts = 'weak';
    if (has(TELLS)) term.tells = true;
  }
  const single: [string, Term][] = [];
  const phrases: [string, Term][] = [];
  for (const entry of terms) {
    // One token only when letters alone: "a.m.", "sept." and "o'clock" are phrases.
    const simple = /^[\p{L}\p{M}]+$/u.test(entry[0]);
    (simple ? single : phrases).push([entry[0], uniform(entry[1])]);
  }
  return {
    words,
    relative,
    single: new Lexicon(single),
    phrases: new Lexicon(phrases),
    monthFirst: words.orders.includes('mdy') || words.orders.includes('ymd'),
    yearFirst: words.orders.includes('ymd') || words.orders.includes('ydm'),
    monthFirstNumbers: words.orders.includes('mdy'),
    pluralTells: words.units.year.includes('+'),
    pastEndings: relative === null ? [] : formsOf(relative.pastEndings),
    tag,
  };
};

const built = new WeakMap<Language, Vocabulary>();

/** null where the language has no words of dates. */
export const vocabularyOf = (language: Language): Vocabulary | null => {
  if (language.dates === null) return null;
  let vocabulary = built.get(language);
  if (vocabulary === undefined) {
    vocabulary = build(language.tag, language.dates);
    built.set(language, vocabulary);
  }
  return vocabulary;
};
