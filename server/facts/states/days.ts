// The days a TIMEX3 value covers.
import { addDays, daysInMonth, isoOf, parseIso } from '../civil.ts';
import type { Days } from './state.ts';

const month = (year: string, first: number, last: number): Days => ({
  first: `${year}-${String(first).padStart(2, '0')}-01`,
  last: `${year}-${String(last).padStart(2, '0')}-${String(daysInMonth(Number(year), last)).padStart(2, '0')}`,
});

/** Null for a value that names no stretch of the calendar: a duration, a set, `PRESENT_REF`. */
export const daysOf = (value: string): Days | null => {
  const m = /^(\d{2,4})(?:-(\d{2}|Q[1-4]|H[12]|W\d{2}|SP|SU|FA|WI)(?:-(\d{2}|WE))?)?(?:T.*)?$/.exec(value);
  if (m === null) return null;
  const [, digits = '', part, day] = m;
  if (digits.length < 4) {
    const missing = 4 - digits.length;
    return { first: `${digits}${'0'.repeat(missing)}-01-01`, last: `${digits}${'9'.repeat(missing)}-12-31` };
  }
  if (part === undefined) return { first: `${digits}-01-01`, last: `${digits}-12-31` };
  if (part.startsWith('Q')) return month(digits, Number(part[1]) * 3 - 2, Number(part[1]) * 3);
  if (part.startsWith('H')) return part === 'H1' ? month(digits, 1, 6) : month(digits, 7, 12);
  if (part.startsWith('W') && part !== 'WI') {
    // ISO week 1 holds 4 January; a week either way makes no difference here.
    const start = addDays({ year: Number(digits), month: 1, day: 1 }, (Number(part.slice(1)) - 1) * 7);
    return { first: isoOf(start), last: isoOf(addDays(start, 6)) };
  }
  if (part === 'SP') return month(digits, 3, 6);
  if (part === 'SU') return month(digits, 6, 9);
  if (part === 'FA') return month(digits, 9, 12);
  if (part === 'WI') return { first: `${digits}-01-01`, last: `${digits}-12-31` };
  const n = Number(part);
  if (n < 1 || n > 12) return null;
  if (day === undefined) return month(digits, n, n);
  const iso = `${digits}-${part}-${day}`;
  return parseIso(iso) === null ? month(digits, n, n) : { first: iso, last: iso };
};
