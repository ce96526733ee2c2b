// Days that are told without their year: which one is meant.
import { addDays, type CivilDate, dayNumber, easterOf, weekdayOf } from '../civil.ts';
import type { WrittenDate } from './date.ts';

/** The day of a feast in a year: `12-25`, `11-4W4`, `E-2`. */
export const feastOf = (feast: string, year: number): CivilDate | null => {
  if (feast.startsWith('E')) return addDays(easterOf(year), Number(feast.slice(1)));
  const [month = '', day = ''] = feast.split('-');
  const nth = /^(\d)W(\d)$/.exec(day);
  if (nth === null) return { year, month: Number(month), day: Number(day) };
  const first = { year, month: Number(month), day: 1 };
  return addDays(first, ((Number(nth[2]) - weekdayOf(first) + 7) % 7) + 7 * (Number(nth[1]) - 1));
};

/**
 * Nobody leaves the year away when it is far: the other way than the clause looks counts three times as far and more, and
 * without a clause the future half as far again.
 */
const cost = (ahead: number, tense: 'future' | 'past' | null): number => {
  const future = tense === 'past' ? 3.01 : tense === null ? 1.5 : 1;
  return ahead >= 0 ? ahead * future : -ahead * (tense === 'future' ? 3 : 1);
};

/** The year that puts a day or month nearest to today, looking the way the clause looks. */
export const nearestYear = (
  today: CivilDate,
  month: number,
  day: number | null,
  tense: 'future' | 'past' | null,
): number => {
  const now = day === null ? today.year * 12 + today.month : dayNumber(today);
  const at = (year: number): number => (day === null ? year * 12 + month : dayNumber({ year, month, day }));
  let best = today.year;
  for (const year of [today.year - 1, today.year + 1])
    if (cost(at(year) - now, tense) < cost(at(best) - now, tense)) best = year;
  return best;
};

/** The days from one weekday to the other that is meant: the one the words step to, or the nearest the clause allows. */
export const daysTo = (weekday: number, from: number, { shift, clause }: WrittenDate): number => {
  const step = weekday - from;
  if (shift !== null && shift < 0) return step >= 0 ? step - 7 : step;
  if (shift !== null && shift > 0) return step <= 0 ? step + 7 : step;
  if (shift !== null) return step;
  const ahead = (step + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  const tense = clause.tense ?? 'past';
  // "She was told Monday": said so close, the past is no slip.
  const over = tense === 'past' && clause.plain;
  // "They will meet Thursday", said on a Friday.
  if (tense === 'future' && clause.plain && !clause.reported) return ahead;
  return !over && cost(ahead, tense) < cost(back, tense) ? ahead : back;
};
