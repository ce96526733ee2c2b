import { type ActFact, eliOf, isDirective, isRegulation, ONE_SERIES } from '../facts/acts/act.ts';
import { domainOfYear, isIrregular, isReversed, numberText } from '../facts/acts/write.ts';
import { type CivilDate, daysInMonth, isoOf } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import type { ActWords } from '../languages/language.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

export const dateAct: Rule = {
  id: 'date-act',
  level: 'warning',
  scope: 'draft',
  summary: 'An act whose number and date disagree; a malformed citation of an act.',
  inQuotations: 'softer',
  inFootnotes: 'same',
  *check({ acts, language }) {
    const dated = new Map<string, { readonly act: ActFact; readonly day: CivilDate }>();
    for (const act of acts) {
      const day = dayOf(act.date);
      if (act.date !== null && day !== null) {
        const report = againstDate(act, act.date, day);
        if (report !== null) yield report;
        else {
          // Decisions had two series, one with "No".
          const key = `${eliOf(act)} ${act.yearFirst}`;
          const first = dated.get(key);
          if (first === undefined) dated.set(key, { act, day });
          else if (isoOf(first.day) !== isoOf(day)) yield twoDates(act, act.date, day, first);
        }
      }
      if (language.acts !== null && act.domains.length > 0) yield* malformed(act, language.acts);
    }
  },
};

/** The day as written, when it is whole and exists. */
const dayOf = (date: DateFact | null): CivilDate | null => {
  if (date?.type !== 'DATE') return null;
  const { year, month, day } = date.reading;
  if (year === null || month === null || day === null) return null;
  return day <= daysInMonth(year, month) ? { year, month, day } : null;
};

const againstDate = (act: ActFact, date: DateFact, day: CivilDate): Report | null => {
  const years = act.year - day.year;
  const span = { start: act.start, end: date.end };
  // Directives and decisions had their numbers before they were signed: Directive 2008/122/EC is of 14 January 2009.
  const early = act.yearFirst && act.year < ONE_SERIES && years === -1 && day.month <= 2;
  if (years < 0 && !early)
    return {
      ...span,
      message: [
        'Number {0} is of {1}, but the act is dated {2}: acts are numbered in the year of their date or later.',
        act.code.text,
        act.year,
        day,
      ],
      severity: 'error',
      fixes: yearFixes(act, date, day),
    };
  // Numbers are given on publication. Decisions wait for it for years, delegated and implementing acts for months.
  if (years <= 0 || !(isRegulation(act.type) || isDirective(act.type))) return null;
  if (years === 1 && (day.month >= 10 || act.type.includes('_'))) return null;
  return {
    ...span,
    message: [
      'Number {0} is of {1}, but the act is dated {2}: only what is adopted late in a year is numbered in the next.',
      act.code.text,
      act.year,
      day,
    ],
    fixes: yearFixes(act, date, day),
  };
};

/** The date's year for the number's, and the other way round. */
const yearFixes = (act: ActFact, date: DateFact, day: CivilDate): ReportedFix[] => {
  const swap = (
    where: { readonly start: number; readonly text: string },
    from: number,
    to: number,
    tail: string,
  ): ReportedFix[] => {
    const at = where.text.lastIndexOf(`${from}${tail}`);
    if (at < 0) return [];
    const start = where.start + at;
    const edit = { start, end: start + String(from).length, text: String(to) };
    return [{ title: ['Change {0} to {1}', from, to], safe: false, edits: [edit] }];
  };
  const dates = day.day <= daysInMonth(act.year, day.month) ? swap(date, day.year, act.year, '') : [];
  return [...dates, ...swap(act.code, act.year, day.year, act.yearFirst ? '/' : '')];
};

const twoDates = (
  act: ActFact,
  date: DateFact,
  day: CivilDate,
  first: { readonly act: ActFact; readonly day: CivilDate },
): Report => ({
  start: act.start,
  end: date.end,
  message: ['{0} is dated {1} here, but {2} elsewhere in the draft.', act.code.text, day, first.day],
  related: [{ start: first.act.start, end: first.act.date?.end ?? first.act.end, message: ['dated {0}', first.day] }],
});

const malformed = function* (act: ActFact, words: ActWords): Generator<Report> {
  const wrong = act.domains.find((domain) => domainOfYear(domain, act) !== null);
  const domains = act.domains.map((domain) => domainOfYear(domain, act) ?? domain);
  const text = numberText(act, domains, words);
  const fixes: ReportedFix[] = [
    { title: ['Change to "{0}"', text], safe: false, edits: [{ start: act.code.start, end: act.code.end, text }] },
  ];
  const span = { start: act.start, end: act.end };
  if (wrong !== undefined) {
    const right = domainOfYear(wrong, act) ?? wrong;
    const change: CivilDate =
      wrong === 'EU' || right === 'EU' ? { year: 2009, month: 12, day: 1 } : { year: 1993, month: 11, day: 1 };
    yield {
      ...span,
      message: [
        'An act of {0} bears "{1}", not "{2}": the one took the place of the other on {3}.',
        act.year,
        words.domains[right],
        words.domains[wrong],
        change,
      ],
      fixes,
    };
  } else if (isReversed(act))
    yield {
      ...span,
      message: act.yearFirst
        ? ['A regulation of {0} has its year last: {1}.', act.year, text]
        : ['The year of this act comes first: {0}.', text],
      fixes,
    };
  else if (isIrregular(act)) {
    // A missing "No" is left out on purpose by some; a form of other years is a slip.
    const slight = !act.numbered && !isIrregular({ ...act, numbered: true });
    yield { ...span, message: ['The number is written {0}.', text], ...(slight ? { severity: 'hint' } : {}), fixes };
  }
};
