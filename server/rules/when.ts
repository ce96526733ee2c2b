// What rules about states say of time: what a claim rests on, and whether it can be true then.
import type { Facts } from '../facts/facts.ts';
import type { Days, When } from '../facts/states/state.ts';
import type { Report } from './rule.ts';

/** The dateline, shown beside a finding that rests on it. */
export const restsOn = (facts: Facts, when: When): NonNullable<Report['related']> => {
  const { dateline } = facts;
  if (when.from !== 'dateline' || dateline === null || dateline.end === 0) return [];
  return [{ start: dateline.start, end: dateline.end, message: ['the draft’s date'] }];
};

/** A stretch and some months around it. */
export const widened = ({ first, last }: Days, months: number): Days => ({
  first: shifted(first, -months),
  last: shifted(last, months),
});

const shifted = (day: string, months: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const n = year * 12 + month - 1 + months;
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
};

/** True when two stretches share a day. */
export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

/** A name at the start of a sentence. */
export const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
