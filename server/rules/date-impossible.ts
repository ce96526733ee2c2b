import { daysInMonth, isLeapYear } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import { partSpan } from '../facts/dates/resolve.ts';
import type { Facts } from '../facts/facts.ts';
import type { Message } from './message.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

/** A year of five figures is a slip of the hand. */
const LAST_YEAR = 9999;

export const dateImpossible: Rule = {
  id: 'date-impossible',
  level: 'error',
  scope: 'section',
  summary: 'A day, month or year that no calendar has: 31 June, 29 February 2023, 2022-02-30.',
  inQuotations: 'softer',
  inFootnotes: 'same',
  *check(facts) {
    for (const fact of facts.dates) {
      const { kind, beforeChrist, kept } = fact.reading;
      if (beforeChrist || kept) continue;
      if (kind === 'day') {
        const report = ofDay(facts, fact);
        if (report !== null) yield report;
      }
      const report = ofYear(facts, fact);
      if (report !== null) yield report;
    }
  },
};

const ofDay = (facts: Facts, fact: DateFact): Report | null => {
  const { year, month, day, oldStyle, form } = fact.reading;
  if (month === null || day === null) return null;
  const span = { start: fact.start, end: fact.end };
  if (month < 1 || month > 12)
    return { ...span, message: ['There is no month {0}.', month], fixes: swapFix(facts, fact, month, day) };
  // Without a year 29 February may be right; in the Julian calendar every fourth year has it.
  const leap = year === null || (oldStyle && year % 4 === 0);
  const last = leap && month === 2 ? 29 : daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= last) return null;
  // A figure above any day beside a month is a date only with more of one.
  if (day > 39 && year === null) return null;
  const message: Message =
    day === 29 && month === 2 && year !== null
      ? ['{0} is no leap year: February has 28 days.', year]
      : day === 0
        ? ['There is no day 0.']
        : ['{0} has {1} days.', { monthOfYear: month }, last];
  const swapped = form === 'numeric' || form === 'iso' ? swapFix(facts, fact, month, day) : [];
  return { ...span, message, fixes: [...dayFixes(facts, fact, last), ...swapped, ...yearFixes(fact)] };
};

const dayFixes = (facts: Facts, fact: DateFact, last: number): ReportedFix[] => {
  const at = partSpan(fact, 'day');
  if (at === null) return [];
  const written = facts.draft.text.slice(at.start, at.end);
  const figures = /^\d+/.exec(written)?.[0];
  if (figures === undefined) return [];
  return [
    {
      title: ['Change the day to {0}', last],
      safe: false,
      edits: [{ start: at.start, end: at.start + figures.length, text: String(last) }],
    },
  ];
};

/** 29 February in the leap year next to the one written. */
const yearFixes = (fact: DateFact): ReportedFix[] => {
  const { year, month, day } = fact.reading;
  const at = partSpan(fact, 'year');
  if (at === null || year === null || month !== 2 || day !== 29 || at.end - at.start !== 4) return [];
  const near = [year + 1, year - 1, year + 2, year - 2].find(isLeapYear);
  if (near === undefined) return [];
  return [{ title: ['Change the year to {0}', near], safe: false, edits: [{ ...at, text: String(near) }] }];
};

/** Day and month in each other's place: 2022-13-04. */
const swapFix = (facts: Facts, fact: DateFact, month: number, day: number): ReportedFix[] => {
  const a = partSpan(fact, 'day');
  const b = partSpan(fact, 'month');
  if (a === null || b === null || day > 12 || month > daysInMonth(fact.reading.year ?? 2000, day)) return [];
  const { text } = facts.draft;
  const edits = [
    { ...a, text: text.slice(b.start, b.end) },
    { ...b, text: text.slice(a.start, a.end) },
  ].sort((x, y) => x.start - y.start);
  return [{ title: ['Swap day and month'], safe: false, edits }];
};

const ofYear = (facts: Facts, fact: DateFact): Report | null => {
  const { year } = fact.reading;
  const at = partSpan(fact, 'year');
  if (year === null || year <= LAST_YEAR || at === null) return null;
  const figures = facts.draft.text.slice(at.start, at.end);
  const near = facts.dateline === null ? null : Number(facts.dateline.date.slice(0, 4));
  const shorter = new Set([...figures].map((_, i) => figures.slice(0, i) + figures.slice(i + 1)));
  const fixes = [...shorter]
    .map(Number)
    .filter((y) => y >= 1000 && y < 2200)
    .sort((a, b) => Math.abs(a - (near ?? b)) - Math.abs(b - (near ?? a)))
    .slice(0, 2)
    .map(
      (y): ReportedFix => ({ title: ['Change the year to {0}', y], safe: false, edits: [{ ...at, text: String(y) }] }),
    );
  return { start: fact.start, end: fact.end, message: ['{0} is no year: it has five figures.', figures], fixes };
};
