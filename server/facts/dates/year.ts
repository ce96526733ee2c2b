// The year of a date that does not name it: the one its words step to, that of its sentence or story, or the nearest.
import { type CivilDate, weekdayOf } from '../civil.ts';
import type { Mentioned } from './carry.ts';
import type { Because, WrittenDate } from './date.ts';
import { nearestYear } from './near.ts';

/** What the text has said so far of when it is. */
export interface Known {
  readonly today: CivilDate | null;
  /** A text about years long before its own day. */
  readonly narrative: boolean;
  readonly mentioned: Mentioned | null;
}

interface YearOf {
  readonly year: number | null;
  readonly because: Because;
}

/** The year of a day or month: written, or the nearest the words allow. */
export const yearOf = (date: WrittenDate, block: number, { today, narrative, mentioned }: Known): YearOf => {
  if (date.year !== null) return { year: date.year, because: 'written' };
  const month = date.month ?? 1;
  if (date.yearShift !== null && date.anchor === 'text' && mentioned !== null)
    return { year: mentioned.year + date.yearShift, because: 'text' };
  if (date.yearShift !== null && today !== null) return { year: today.year + date.yearShift, because: 'dateline' };
  if (date.shift !== null && today !== null) {
    // "last March", "next 5 May"
    const order = month === today.month && date.day !== null ? date.day - today.day : month - today.month;
    if (date.shift < 0) return { year: order < 0 ? today.year : today.year - 1, because: 'dateline' };
    if (date.shift > 0) return { year: order > 0 ? today.year : today.year + 1, because: 'dateline' };
    return { year: today.year, because: 'dateline' };
  }
  if (
    mentioned !== null &&
    (narrative ||
      (mentioned.block === block &&
        mentioned.sentence === date.sentence &&
        mentioned.year !== today?.year &&
        mentioned.written &&
        !(date.clause.tense === 'future' && mentioned.year < (today?.year ?? 0))))
  ) {
    if (narrative && isAside(date, mentioned)) return { year: mentioned.dated, because: 'text' };
    return { year: mentioned.year, because: narrative ? 'text' : mentioned.bare ? 'sentence' : 'neighbour' };
  }
  if (today === null) return { year: null, because: 'nothing' };
  return { year: nearestYear(today, month, date.day, date.clause.tense), because: 'dateline' };
};

/** "6–10 November 2023 … founded in 2016 … Tuesday 7 November": the weekday tells which of two years is meant. */
const isAside = ({ weekday, month, day }: WrittenDate, { year, dated }: Mentioned): boolean => {
  if (weekday === null || month === null || day === null || dated === null || dated === year) return false;
  return weekdayOf({ year, month, day }) !== weekday && weekdayOf({ year: dated, month, day }) === weekday;
};

/** The year of a quarter, half or season whose middle or end is that month; `base`: the day its steps count from. */
export const yearOfPart = (
  date: WrittenDate,
  month: number,
  base: CivilDate | null,
  { today, narrative, mentioned }: Known,
): YearOf => {
  if (date.year !== null) return { year: date.year, because: 'written' };
  if ((date.yearShift !== null || date.shift !== null) && base === null) return { year: null, because: 'nothing' };
  if (date.yearShift !== null && base !== null) return { year: base.year + date.yearShift, because: 'dateline' };
  if (date.shift !== null && base !== null) {
    // "the last quarter of the year", said in January
    const over = date.period && month > base.month + 6 && base.month <= 2 && date.clause.tense !== 'future';
    if (date.kind !== 'season' && over) return { year: base.year - 1, because: 'dateline' };
    if (date.kind !== 'season') return { year: base.year + date.shift, because: 'dateline' };
    const passed = month < base.month - 1;
    if (date.shift < 0) return { year: passed ? base.year : base.year - 1, because: 'dateline' };
    if (date.shift > 0) return { year: month > base.month ? base.year : base.year + 1, because: 'dateline' };
    return { year: base.year, because: 'dateline' };
  }
  if (narrative && mentioned !== null) return { year: mentioned.year, because: 'text' };
  if (today === null) return { year: null, because: 'nothing' };
  if (date.clause.tense === 'future') return { year: nearestYear(today, month, null, 'future'), because: 'dateline' };
  return { year: month <= today.month + 2 ? today.year : today.year - 1, because: 'dateline' };
};
