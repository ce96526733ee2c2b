// Names of months and weekdays as a language writes them in a date.
import type { CivilDate } from '../facts/civil.ts';

export interface Calendar {
  /** In the form that follows a day: `30 sierpnia`. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** The last weekday named in a text, 1–7, or null. */
  weekdayIn(text: string): number | null;
  /** `30 August` */
  dayAndMonth(date: CivilDate): string;
  /** `30 August 2022` */
  full(date: CivilDate): string;
  /** `yesterday`, `in 3 days` */
  distance(days: number): string;
}

const made = new Map<string, Calendar>();

/** The calendar of a language's tag; English where the platform does not know the language. */
export const calendarOf = (tag: string): Calendar => {
  const known = made.get(tag);
  if (known !== undefined) return known;
  // British English writes the day first.
  const locale = tag === 'en' ? 'en-GB' : tag;
  const [supported = 'en-GB'] = Intl.DateTimeFormat.supportedLocalesOf([locale]);
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(supported, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
  const withDay = format({ day: 'numeric', month: 'long' });
  const withYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const long = format({ weekday: 'long' });
  const months = Array.from({ length: 12 }, (_, i) => {
    const parts = withDay.formatToParts(Date.UTC(2000, i, 1));
    return parts.find((p) => p.type === 'month')?.value ?? '';
  });
  // 2024-01-01 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, i) => long.format(Date.UTC(2024, 0, 1 + i)));
  const lower = weekdays.map((w) => w.toLowerCase());
  const relative = new Intl.RelativeTimeFormat(supported, { numeric: 'auto' });
  const calendar: Calendar = {
    months,
    weekdays,
    weekdayIn(text) {
      const words =
        text
          .slice(-60)
          .toLowerCase()
          .match(/[\p{L}-]+/gu) ?? [];
      const last = words.findLastIndex((w) => lower.includes(w));
      // Only just before: a weekday three words away is another date's.
      return last < 0 || last < words.length - 1 ? null : lower.indexOf(words[last] ?? '') + 1;
    },
    dayAndMonth: (date) => withDay.format(utc(date)),
    full: (date) => withYear.format(utc(date)),
    distance: (days) => relative.format(days, 'day'),
  };
  made.set(tag, calendar);
  return calendar;
};

const utc = ({ year, month, day }: CivilDate): number => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  return date.setUTCFullYear(year);
};
