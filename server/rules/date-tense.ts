import { type CivilDate, dayNumber, daysInMonth, parseIso } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Message } from './message.ts';
import type { Rule } from './rule.ts';

export const dateTense: Rule = {
  id: 'date-tense',
  level: 'warning',
  scope: 'section',
  summary: 'A verb that looks ahead beside a date gone by, or back beside one to come, by the draft’s date.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts) {
    const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
    if (today === null) return;
    const { dates } = facts;
    for (let i = 0; i < dates.length; i++) {
      const fact = dates[i] as DateFact;
      const { clause, on, year, kind } = fact.reading;
      if (clause.tense === null || clause.reported || !on) continue;
      if (kind !== 'day' && kind !== 'month' && kind !== 'year') continue;
      // The sentence's other dates say when that was: "By 2015 the act will have …, it said on …".
      if (fact.reading.otherYear || fact.reading.oldStyle || fact.reading.beforeChrist) continue;
      const days = year !== null ? stretchOf(fact) : hasYearBeside(facts, i) ? null : nearest(fact, today);
      if (days === null) continue;
      const message = messageOf(facts, fact, today, days);
      if (message === null) continue;
      yield {
        start: fact.start,
        end: fact.end,
        message,
        related:
          facts.dateline === null || facts.dateline.from === 'option'
            ? []
            : [{ ...spanOf(facts.dateline), message: ['The draft’s date'] }],
      };
    }
  },
};

/** "On 25 October (7 November) 1917" */
const hasYearBeside = ({ dates }: Facts, i: number): boolean => {
  const fact = dates[i];
  return dates
    .slice(Math.max(0, i - BESIDE), i + BESIDE + 1)
    .some((d) => d.block === fact?.block && d.reading.sentence === fact.reading.sentence && d.reading.year !== null);
};
const BESIDE = 3;

/** Days around the draft's own within which a day without year is of that time, whatever its verb says. */
const NEAR = 60;

/** A day without year just before or behind the draft's: who means it a year off says so. */
const nearest = ({ reading, because }: DateFact, today: CivilDate): readonly [number, number] | null => {
  const { kind, month, day, shift, yearShift } = reading;
  if (kind !== 'day' || month === null || day === null || shift !== null || yearShift !== null) return null;
  if (because !== 'dateline') return null;
  for (const year of [today.year - 1, today.year, today.year + 1]) {
    if (day > daysInMonth(year, month)) continue;
    const n = dayNumber({ year, month, day });
    if (Math.abs(n - dayNumber(today)) <= NEAR) return [n, n];
  }
  return null;
};

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const stretchOf = ({ reading, day }: DateFact): readonly [number, number] | null => {
  const { kind, year, month } = reading;
  if (kind === 'day') return day === null ? null : [dayNumber(day), dayNumber(day)];
  if (year === null) return null;
  if (kind === 'year') return [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 })];
  if (month === null || month < 1 || month > 12) return null;
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return [dayNumber({ year, month, day: 1 }), dayNumber(next) - 1];
};

const messageOf = (
  _facts: Facts,
  { reading, text }: DateFact,
  today: CivilDate,
  [first, last]: readonly [number, number],
): Message | null => {
  const now = dayNumber(today);
  if (reading.clause.tense === 'future' && reading.clause.plain && last < now)
    return ['{0} lies before the draft’s date, {1}, but the verb looks ahead.', text, today];
  if (reading.clause.tense === 'past' && reading.clause.plain && first > now)
    return ['{0} lies after the draft’s date, {1}, but the verb looks back.', text, today];
  return null;
};
