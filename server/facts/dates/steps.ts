// Steps counted in units of the calendar from a day: "last week", "two years ago", "the next quarter".
import { addDays, type CivilDate } from '../civil.ts';
import { type Because, type Meaning, NOTHING, type WrittenDate } from './date.ts';
import type { Unit } from './roles.ts';
import { dayValue, monthValue, quarterOf, weekValue, yearValue } from './timex.ts';

/** Where the steps begin. */
interface Start {
  readonly base: CivilDate;
  /** `base` was said to the day. */
  readonly exact: boolean;
  readonly because: Because;
  readonly today: CivilDate | null;
}

interface Stepped {
  readonly meaning: Meaning;
  /** What the text is in from here on. */
  readonly named: { readonly year: number; readonly month: number | null; readonly day: number | null } | null;
}

const UNKNOWN: Stepped = { meaning: NOTHING, named: null };

/** Where the steps of a date lead. */
export const stepped = (date: WrittenDate, unit: Unit, { base, exact, because, today }: Start): Stepped => {
  const whole = Math.round(date.shift ?? 0);
  const valued = (value: string, named: Stepped['named'] = null): Stepped => ({
    meaning: { value, day: null, because },
    named,
  });
  switch (unit) {
    case 'D': {
      if (!exact) return UNKNOWN;
      const day = addDays(base, whole);
      return { meaning: { value: dayValue(day), day, because }, named: day };
    }
    case 'W': {
      const day = addDays(base, 7 * whole);
      // Weeks counted by the text keep their day.
      if (because !== 'text' || !exact) return valued(weekValue(day));
      return valued(date.amount === null ? weekValue(day) : dayValue(day), day);
    }
    case 'M': {
      const months = base.year * 12 + base.month - 1 + whole;
      const year = Math.floor(months / 12);
      const month = (months % 12) + 1;
      return valued(monthValue(year, month), { year, month, day: null });
    }
    case 'Q': {
      // "the quarter" a report is about is over.
      const over = date.anchor === 'text' && date.clause.tense !== 'future' && date.shift === 0 ? 1 : 0;
      const now = over > 0 ? (today ?? base) : base;
      const quarters = now.year * 4 + quarterOf(now.month) - 1 + whole - over;
      return valued(`${yearValue(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`);
    }
    case 'Y': {
      const year = base.year + whole;
      return valued(yearValue(year), { year, month: null, day: null });
    }
    case 'DE':
      return valued(yearValue(base.year + 10 * whole).slice(0, 3));
    case 'CE':
      return valued(yearValue(base.year + 100 * whole).slice(0, 2));
    default:
      return UNKNOWN;
  }
};
