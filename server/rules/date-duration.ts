import { dayNumber } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report, Rule } from './rule.ts';

export const dateDuration: Rule = {
  id: 'date-duration',
  level: 'warning',
  scope: 'section',
  summary: 'A duration that its own dates do not make: “two-day talks on 29–31 August”.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts) {
    for (const range of facts.dateRanges) {
      const from = facts.dates[range.from];
      const to = facts.dates[range.to];
      if (from?.day == null || to?.day == null || from.reading.kind !== 'day' || to.reading.kind !== 'day') continue;
      if (from.reading.approximate || to.reading.approximate) continue;
      const before = facts.dates[range.from - 1];
      const after = facts.dates[range.to + 1];
      const duration =
        before !== undefined && measures(facts, before, from)
          ? before
          : after !== undefined && isMeasured(facts, to, after)
            ? after
            : null;
      if (duration === null) continue;
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
    yield* lists(facts);
  },
};

/** "two-day talks on 5, 6 and 7 September": the days of a list that shares its month. */
const lists = function* (facts: Facts): Generator<Report> {
  const ranged = new Set(facts.dateRanges.flatMap(({ from, to }) => [from, to]));
  const { dates } = facts;
  for (let from = 0; from < dates.length; ) {
    let to = from + 1;
    while (to < dates.length && shareMonth(facts, dates[to - 1] as DateFact, dates[to] as DateFact)) to++;
    const first = dates[from] as DateFact;
    const last = dates[to - 1] as DateFact;
    const duration = dates[from - 1];
    const days = to - from;
    const listed = days > 1 && !ranged.has(from) && !ranged.has(to - 1);
    from = to;
    if (!listed || duration === undefined || !measures(facts, duration, first)) continue;
    const { amount, unit } = duration.reading;
    if (unit !== 'D' || amount === null || amount === days) continue;
    yield {
      start: duration.start,
      end: duration.end,
      message: ['{0} days are listed, from {1} to {2}.', days, first.text, last.text],
      related: [{ start: first.start, end: last.end, message: ['The dates'] }],
    };
  }
};

/** Side by side, with the month and nothing but a comma or a small word between. */
const shareMonth = ({ draft }: Facts, a: DateFact, b: DateFact): boolean =>
  a.reading.kind === 'day' &&
  b.reading.kind === 'day' &&
  a.block === b.block &&
  (a.reading.sharedMonth || b.reading.sharedMonth) &&
  a.reading.month === b.reading.month &&
  b.start - a.end <= LISTED &&
  !/\d/.test(draft.text.slice(a.end, b.start));

/** Characters between two days of a list: a comma, "and the". */
const LISTED = 9;

/** Words between a duration and the dates it is of. */
const APART = 60;

/** "two-day talks on", "three days of talks (": nothing between that ends the thought. */
const measures = (facts: Facts, duration: DateFact, from: DateFact): boolean => {
  const { reading } = duration;
  if (reading.kind !== 'duration' || !reading.measures || reading.approximate || duration.block !== from.block)
    return false;
  if (reading.sentence !== from.reading.sentence) return false;
  const between = facts.draft.text.slice(duration.end, from.start);
  // A comma ends the thought unless the dates follow at once: "two-day talks, on 29–31 August".
  const words = between.replace(/,\s*\p{L}{0,4}\s*$/u, '');
  return between.length <= APART && !/[,;:.]/.test(words);
};

/** "on 29–31 August for two-day talks", "29–31 August (two days)". */
const isMeasured = (facts: Facts, to: DateFact, duration: DateFact): boolean => {
  const { reading } = duration;
  if (reading.kind !== 'duration' || reading.approximate || duration.block !== to.block) return false;
  if (reading.sentence !== to.reading.sentence) return false;
  const { text } = facts.draft;
  const between = text.slice(to.end, duration.start);
  if (between.trim() === '(') return text.charAt(duration.end) === ')';
  return reading.measures && between.length <= 8 && /^\s\p{L}+\s(\p{L}\s)?$/u.test(between);
};

/** Days are counted with both ends; longer units by some from day to day, and weeks without their weekend. */
const fits = (days: number, amount: number, unit: string | null): boolean => {
  if (unit === 'D') return amount <= 10 ? days === amount : Math.abs(days - amount) <= 1;
  if (unit === 'W') return Math.abs(days - 7 * amount) <= 3;
  if (unit === 'M') return days >= 28 * amount - 3 && days <= 31 * amount + 3;
  if (unit === 'Y') return Math.abs(days - 365.25 * amount) <= 31;
  return true;
};
