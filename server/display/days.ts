// Where a date stands in time, however precise it is.
import { dayNumber, weekdayOf } from '../facts/civil.ts';

/** First month of the quarter of a year that a season is. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 };

/** As `dayNumber` counts. */
export type Days = readonly [first: number, last: number];

/** The first and the last day of a TIMEX3 value; null for one that is no point in time. */
export const daysOf = (value: string | null): Days | null => {
  const m = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})|([A-Z]{2})))?/.exec(value ?? '');
  if (m === null) return null;
  const [year = 0, month, day, quarter, half, week] = m.slice(1, 7).map((part) => (part ? Number(part) : undefined));
  if (day !== undefined) {
    const only = dayNumber({ year, month: month ?? 1, day });
    return [only, only];
  }
  if (week !== undefined) {
    // The first week of a year is the one with 4 January in it (ISO 8601).
    const fourth = { year, month: 1, day: 4 };
    const first = dayNumber(fourth) - weekdayOf(fourth) + 7 * week - 6;
    return [first, first + 6];
  }
  if (month !== undefined) return monthsOf(year, month, 1);
  if (quarter !== undefined) return monthsOf(year, quarter * 3 - 2, 3);
  if (half !== undefined) return monthsOf(year, half * 6 - 5, 6);
  const season = SEASONS[m[7] ?? ''];
  return season === undefined ? monthsOf(year, 1, 12) : monthsOf(year, season, 3);
};

const monthsOf = (year: number, month: number, count: number): Days => {
  const after = month + count;
  const end = after > 12 ? { year: year + 1, month: after - 12 } : { year, month: after };
  return [dayNumber({ year, month, day: 1 }), dayNumber({ ...end, day: 1 }) - 1];
};
