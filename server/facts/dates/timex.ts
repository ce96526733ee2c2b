// TIMEX3 values, as ISO-TimeML has them.
import { type CivilDate, dayNumber, isoOf, weekdayOf } from '../civil.ts';
import type { Unit } from './roles.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

export const yearValue = (year: number): string => pad(year, 4);
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const dayValue = (date: CivilDate): string => isoOf(date);
export const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** The ISO 8601 week a day is in: its year and number. */
export const isoWeek = (date: CivilDate): { year: number; week: number } => {
  // The week's Thursday decides its year.
  const thursday = dayNumber(date) + 4 - weekdayOf(date);
  let { year } = date;
  if (thursday < dayNumber({ year, month: 1, day: 1 })) year--;
  else if (thursday >= dayNumber({ year: year + 1, month: 1, day: 1 })) year++;
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
};

export const weekValue = (date: CivilDate): string => {
  const { year, week } = isoWeek(date);
  return `${pad(year, 4)}-W${pad(week)}`;
};

export const beforeChristValue = (year: number): string => `BC${pad(year, 4)}`;

/** A TIMEX3 duration, `P2D`, `PT3H`, `PXY` for an amount nobody counted. */
export const periodOf = (amount: number | null, unit: Unit): string => {
  const n = amount === null ? 'X' : String(amount);
  // ISO 8601 has no half of what has a smaller unit: P2Y6M, PT5H30M.
  if (amount !== null && amount % 1 === 0.5 && (unit === 'Y' || unit === 'TH')) {
    const whole = Math.floor(amount);
    if (unit === 'Y') return `P${whole === 0 ? '' : `${whole}Y`}6M`;
    return `PT${whole === 0 ? '' : `${whole}H`}30M`;
  }
  // Decades have no letter there either.
  if (unit === 'DE' && amount !== null) return `P${10 * amount}Y`;
  if (unit === 'TM') return `PT${n}M`;
  if (unit === 'TH') return `PT${n}H`;
  if (unit === 'Q') return amount === null ? 'PXQ' : `P${amount}Q`;
  return `P${n}${unit}`;
};
