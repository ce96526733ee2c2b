import type { DateFact, Form } from '../facts/dates/date.ts';
import { calendarSpan } from '../facts/dates/resolve.ts';
import { rewritten } from '../facts/dates/write.ts';
import type { Facts } from '../facts/facts.ts';
import { tallying } from '../facts/gathered.ts';
import type { SectionFacts } from '../facts/section.ts';
import type { Language } from '../languages/index.ts';
import { formsOf } from '../languages/notation.ts';
import type { House, Report, Rule } from './rule.ts';

export const dateFormat: Rule = {
  id: 'date-format',
  level: 'info',
  scope: 'section',
  summary: 'Dates written in several forms in one draft, or against the house style; “30th of August”.',
  inQuotations: 'off',
  inFootnotes: 'off',
  survey: (facts, { dates }) => (dates === undefined ? majority(formsIn(facts)) : HOUSE[dates]),
  *check(facts, { house, survey }) {
    const form = survey === '' ? null : (survey as Form);
    for (const date of running(facts, facts.language)) {
      const report = (form === null ? null : against(facts, date, form, house)) ?? ordinal(facts, date);
      if (report !== null) yield report;
    }
  },
};

/** 4.5.2016, as the Official Journal is cited, where the language itself puts no stop behind a day. */
const isOfJournal = (language: Language, { form }: DateFact['reading'], text: string): boolean =>
  form === 'numeric' && text.includes('.') && !formsOf(language.dates?.dayEndings ?? '').includes('.');

const HOUSE: Readonly<Record<NonNullable<House['dates']>, Form>> = {
  'day-month': 'dmy',
  'month-day': 'mdy',
  iso: 'iso',
};

/** Whole dates in running text; tables and the dates of acts have forms of their own. */
const running = ({ dates, acts }: SectionFacts, language: Language): DateFact[] => {
  const whole = dates.filter((date) => counts(language, date));
  if (whole.length === 0 || acts.length === 0) return whole;
  const ofActs = new Set(acts.map(({ date }) => date));
  return whole.filter((date) => !ofActs.has(date));
};

const counts = (language: Language, { region, reading, text }: DateFact): boolean =>
  reading.kind === 'day' &&
  reading.form !== null &&
  reading.year !== null &&
  !reading.sharedYear &&
  (region === 'prose' || region === 'list') &&
  !isOfJournal(language, reading, text);

const formsIn = tallying((section, { language }) =>
  running(section, language).map(({ reading }) => reading.form ?? ''),
);

/** The form of most dates; of two as frequent, the first. Empty: only one is used. */
const majority = (tally: ReadonlyMap<string, number>): string =>
  tally.size < 2 ? '' : [...tally].reduce((best, one) => (one[1] > best[1] ? one : best))[0];

const NAMES: Readonly<Record<Form, string>> = {
  dmy: '30 August 2022',
  mdy: 'August 30, 2022',
  ymd: '2022 August 30',
  ydm: '2022, 30 August',
  numeric: '30/08/2022',
  iso: '2022-08-30',
};

const against = (facts: Facts, fact: DateFact, form: Form, house: House): Report | null => {
  const own = fact.reading.form;
  if (own === null || own === form) return null;
  const text = fact.reading.ambiguous ? null : rewritten(facts.language, fact, form);
  return {
    start: fact.start,
    end: fact.end,
    message:
      house.dates === undefined
        ? ['Most dates of this draft are written as in "{0}".', NAMES[form]]
        : ['The house style writes dates as in "{0}".', NAMES[form]],
    fixes: text === null ? [] : [{ title: ['Write {0}', text], safe: true, edits: [{ ...calendarSpan(fact), text }] }],
  };
};

const ordinal = (facts: Facts, fact: DateFact): Report | null => {
  if (!fact.reading.ordinalDay || facts.language.tag !== 'en') return null;
  const text = fact.reading.form === null ? null : rewritten(facts.language, fact, fact.reading.form);
  // "on the 30th of August" loses its article too.
  const { start, end } = calendarSpan(fact);
  const article = /\bthe\s$/i.exec(facts.draft.text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
  return {
    start: fact.start,
    end: fact.end,
    severity: 'hint',
    message: ['A day of the month is written in plain figures.'],
    fixes:
      text === null ? [] : [{ title: ['Write {0}', text], safe: true, edits: [{ start: start - article, end, text }] }],
  };
};
