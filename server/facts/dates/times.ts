// What times a text is about, by the dates in it: the days around its own, or years long before.
import type { CivilDate } from '../civil.ts';
import type { BlockReading } from '../reading.ts';

/** How many dates of a text are of its own days, and of years long before. */
export interface Times {
  readonly own: number;
  readonly far: number;
  /** Weekdays and days like "yesterday". */
  readonly days: number;
}

export const timesOf = (today: CivilDate | null, readings: readonly BlockReading[]): Times => {
  let own = 0;
  let far = 0;
  let days = 0;
  for (const { dates } of readings)
    for (const { year, kind, sharedYear, beforeChrist, anchor, unit, shift } of dates.found) {
      if (kind === 'weekday' || (kind === 'relative' && unit === 'D' && anchor === 'dateline' && shift !== 0)) days++;
      // "Monday" and "yesterday" are news of the draft's own days.
      if (kind === 'weekday' || (kind === 'relative' && anchor === 'dateline')) own++;
      if (year === null || sharedYear || (kind !== 'day' && kind !== 'month' && kind !== 'year')) continue;
      if (today !== null && !beforeChrist && year >= today.year - 1) own++;
      else far++;
    }
  return { own, far, days };
};

/** A text about years long before its own day: a date without year belongs to the year last named. */
export const isNarrative = (today: CivilDate | null, { own, far }: Times): boolean =>
  today === null || (far >= 4 && far > 2 * own);

/** A text that names years far off and no day around its own: its "today" may be these days. */
export const isEssay = ({ far, days }: Times): boolean => far > 2 && days === 0;
