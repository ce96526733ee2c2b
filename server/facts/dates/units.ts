// A unit of the calendar the text is in: "the year", "the quarter", "the 2021 period", "the week of 4 March".
import { readCalendar } from './calendar.ts';
import { closing, duration } from './counted.ts';
import { blank } from './date.ts';
import { yearAt } from './elements.ts';
import { type Found, span } from './found.ts';
import { quantityAt, unitAt } from './quantities.ts';
import { Role, type Unit } from './roles.ts';
import { isPossessive, readOrdinalPart } from './shifted.ts';
import type { Tokens } from './tokens.ts';

/** "the 1988 quarter", "the 2021 period": the stretch the text reports on, in that year. */
export const readYearsPart = (t: Tokens, year: Found): Found | null => {
  const { next } = year;
  if (t.touches(next - 1) || t.is(next, Role.plural) > 0) return null;
  const length = t.is(next, Role.quarter) || t.is(next, Role.period);
  if (length === 0) return null;
  const from = year.from - t.is(year.from - 1, Role.articles);
  const date = blank('relative', t.words.startOf(from), t.words.endOf(next + length - 1));
  date.year = year.date.year;
  date.at.year = year.date.at.year;
  date.unit = 'Q';
  date.shift = 0;
  date.anchor = 'text';
  date.period = true;
  return { date, from, next: next + length };
};

/** "the year", "the quarter": the one the text is in. */
export const readTheUnit = (t: Tokens, i: number): Found | null => {
  const article = t.is(i, Role.articles);
  if (article === 0 || t.is(i, Role.number) > 0) return null;
  // "the full year"
  const k = i + article + t.is(i + article, Role.extra);
  const unit = unitAt(t, k);
  // "The day before, …": from the day just named.
  const before = unit === null || unit.plural ? 0 : closing(t, unit.next, Role.before);
  const after = unit === null || unit.plural ? 0 : closing(t, unit.next, Role.after);
  if (unit !== null && before + after === 1) {
    const { start, end } = span(t, i, unit.next + 1);
    const date = blank('relative', start, end);
    date.unit = unit.unit;
    date.shift = before > 0 ? -1 : 1;
    date.anchor = 'text';
    return { date, from: i, next: unit.next + 1 };
  }
  // "the year ended 31 March" is no year of the calendar.
  const ended = unit?.unit === 'Y' && !unit.plural ? t.is(unit.next, Role.ended) : 0;
  const end = unit === null || ended === 0 ? undefined : readCalendar(t, unit.next + ended)[0];
  if (unit !== null && end !== undefined && end.date.month !== null) return duration(t, i, unit.next, 'Y', 1);
  // "the year’s first half"
  const half = unit?.unit === 'Y' && isPossessive(t, unit.next) ? readOrdinalPart(t, unit.next + 2, 'whole') : null;
  if (half !== null && half.date.year === null && half.date.shift === null) {
    half.date.shift = 0;
    half.date.period = true;
    half.date.start = t.words.startOf(i);
    return { ...half, from: i };
  }
  // "in the years that followed"
  if (unit?.unit === 'Y' && unit.plural && t.vocabulary.pluralTells && k === i + article && !t.isNumber(unit.next))
    return duration(t, i, unit.next, 'Y', null);
  // "the week of 4 March"
  const glue = unit?.unit === 'W' && !unit.plural ? t.is(unit.next, Role.beforeMonth) : 0;
  const [day, more] = unit !== null && glue > 0 ? readCalendar(t, unit.next + glue) : [];
  if (day !== undefined && more === undefined && day.date.kind === 'day') {
    day.date.unit = 'W';
    day.date.start = t.words.startOf(i);
    return { ...day, from: i };
  }
  return unit === null || unit.plural || (unit.unit !== 'Y' && unit.unit !== 'Q') ? null : unitFrom(t, i, k);
};

/** The unit at `k` the text is in, "year" in "end of the year"; `from` is where the expression begins. */
export const unitFrom = (
  t: Tokens,
  from: number,
  k: number,
  units: readonly Unit[] = ['Y', 'Q', 'M', 'W', 'DE'],
): Found | null => {
  const unit = t.vocabulary.relative === null ? null : unitAt(t, k);
  if (unit === null || !units.includes(unit.unit) || (unit.plural && t.vocabulary.pluralTells)) return null;
  if (t.isNumber(unit.next) || t.mark(unit.next) === '-') return null;
  // "the year two thousand"
  const named = unit.unit === 'Y' ? quantityAt(t, unit.next) : null;
  if (named?.amount != null && named.amount > 1000 && named.amount < 3000) {
    const place = span(t, unit.next, named.next);
    const year = blank('year', place.start, place.end);
    year.year = named.amount;
    year.at.year = place;
    return { date: year, from: unit.next, next: named.next };
  }
  if (unit.unit === 'Y' && yearAt(t, unit.next) !== null) return null;
  const { start, end } = span(t, from, unit.next);
  const date = blank('relative', start, end);
  date.unit = unit.unit;
  date.shift = 0;
  date.anchor = 'text';
  return { date, from, next: unit.next };
};
