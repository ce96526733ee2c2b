import { dayNumber } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Rule } from './rule.ts';

export const dateDuration: Rule = {
  id: 'date-duration',
  level: 'warning',
  summary: 'A duration that its own dates do not make: “two-day talks on 29–31 August”.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts) {
    for (const range of facts.dateRanges) {
      const from = facts.dates[range.from];
      const to = facts.dates[range.to];
      const duration = facts.dates[range.from - 1];
      if (from?.day == null || to?.day == null || duration === undefined) continue;
      if (from.reading.kind !== 'day' || to.reading.kind !== 'day' || !measures(facts, duration, from)) continue;
      const { amount, unit } = duration.reading;
      if (amount === null || !Number.isInteger(amount)) continue;
      const days = dayNumber(to.day) - dayNumber(from.day) + 1;
      if (days < 1 || fits(days, amount, unit)) continue;
      yield {
        start: duration.start,
        end: duration.end,
        message: ['{0} to {1} is {2} days, both included.', from.day, to.day, days],
        related: [{ start: range.start, end: range.end, message: ['The dates'] }],
      };
    }
  },
};

/** Words between a duration and the dates it is of. */
const APART = 60;

/** "two-day talks on", "three days of talks (": nothing between that ends the thought. */
const measures = (facts: Facts, duration: DateFact, from: DateFact): boolean => {
  const { reading } = duration;
  if (reading.kind !== 'duration' || !reading.measures || reading.approximate || duration.block !== from.block)
    return false;
  if (reading.sentence !== from.reading.sentence) return false;
  const between = facts.draft.text.slice(duration.end, from.start);
  return between.length <= APART && !/[,;:.]/.test(between);
};

/** Days are counted with both ends; longer units by some from day to day, and weeks without their weekend. */
const fits = (days: number, amount: number, unit: string | null): boolean => {
  if (unit === 'D') return amount <= 10 ? days === amount : Math.abs(days - amount) <= 1;
  if (unit === 'W') return Math.abs(days - 7 * amount) <= 3;
  if (unit === 'M') return days >= 28 * amount - 3 && days <= 31 * amount + 3;
  if (unit === 'Y') return Math.abs(days - 365.25 * amount) <= 31;
  return true;
};
