// Dates in words, in the orders languages write them: "Monday, 30 August 2022", "August 30", "2022. augusztus 30-án", and
// lists that share one month.

import { blank, type WrittenDate } from './date.ts';
import {
  afterName,
  dayAt,
  isClock,
  isListEnd,
  separator,
  shortYearBehind,
  type YearRead,
  yearAt,
  yearBehind,
  yearBehindTime,
} from './elements.ts';
import { type Found, span } from './found.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

const at = (t: Tokens, from: number, next: number): { start: number; end: number } => span(t, from, next);

const put = (t: Tokens, date: WrittenDate, year: YearRead): number => {
  date.year = year.year;
  date.beforeChrist = year.beforeChrist;
  date.at.year = at(t, year.from, year.next);
  date.end = t.words.endOf(year.next - 1);
  return year.next;
};

/** A weekday before a date, and the token where the date itself may begin. */
const weekdayBefore = (t: Tokens, i: number): { weekday: number; from: number; next: number; date: number } | null => {
  const next = afterName(t, i, Role.weekday);
  if (next === i) return null;
  let date = next;
  if (t.mark(date) === ',') date++;
  date += t.is(date, Role.beforeDay);
  return { weekday: t.value(i, Role.weekday) as number, from: i, next, date };
};

/** A weekday behind a date, in words or figures: in brackets, in a year-first language also after a comma, or ", a Tuesday". */
export const weekdayBehind = (t: Tokens, found: Found): Found => {
  const { date } = found;
  if (date.kind !== 'day' || date.weekday !== null) return found;
  // "30 listopada 2026 r. (poniedziałek)"
  let i = found.next + (date.year === null ? 0 : t.is(found.next, Role.afterYear));
  let close = '';
  if (t.mark(i) === '(') {
    close = ')';
    i++;
    i += t.is(i, Role.articles);
  } else if (t.mark(i) === ',') {
    i++;
    const article = t.is(i, Role.articles);
    if (article === 0 && !t.vocabulary.yearFirst) return found;
    if (!t.vocabulary.yearFirst) close = '*';
    i += article;
  } else if (!t.vocabulary.yearFirst) return found;
  const next = afterName(t, i, Role.weekday);
  if (next === i) return found;
  if (close === ')' && t.mark(next) !== ')') return found;
  if (close === '*' && t.mark(next) === '' && next < t.words.count) return found;
  if (close === '' && t.isNumber(next)) return found;
  date.weekday = t.value(i, Role.weekday) as number;
  date.at.weekday = at(t, i, next);
  if (close === '') {
    date.end = t.words.endOf(next - 1);
    return { ...found, next };
  }
  return { ...found, next: close === ')' ? next + 1 : next };
};

/**
 * Year first: "2022. augusztus 30.", "2022 m. rugpjūčio 29–31 d.", "2022. gada 30. augustā". `i` is the year's token; all
 * days of a list share it.
 */
const yearFirst = (t: Tokens, i: number): Found[] => {
  const year = yearAt(t, i);
  if (year === null || !t.isNumber(i)) return [];
  let k = year.next;
  if (t.mark(k) === '.' && t.touches(k - 1)) k++;
  k += t.is(k, Role.afterYear);
  if (t.mark(k) === ',') k++;
  const days = afterName(t, k, Role.month) === k;
  const found = days ? dayFirst(t, k) : monthFirst(t, k, i);
  if (found.some(({ date }) => date.kind === 'weekday')) return [];
  found.forEach(({ date }, n) => {
    if (days) date.form = 'ydm';
    date.year = year.year;
    date.at.year = at(t, year.from, year.next);
    if (n === 0) date.start = t.words.startOf(i);
    else date.sharedYear = true;
  });
  return found.map((one, n) => (n === 0 ? { ...one, from: i } : one));
};

/** Month first, in a language that writes so: "August 30, 2022", "augusztus 30-án"; else a month with its year or alone. */
const monthFirst = (t: Tokens, i: number, from: number): Found[] => {
  const monthNext = afterName(t, i, Role.month);
  if (monthNext === i) return [];
  const month = t.value(i, Role.month) as number;
  const spanOfMonth = at(t, i, monthNext);
  const start = t.words.startOf(from);
  let k = monthNext;
  if (t.vocabulary.monthFirst) {
    const found: Found[] = [];
    k += t.is(k, Role.beforeDay);
    for (let n = 0; n < 12; n++) {
      const day = dayAt(t, k);
      if (day === null || (day.word && t.is(day.next, Role.unit) > 0) || isClock(t, day.next)) break;
      // "May 3 April": the figure is the next date's.
      if (!day.word && n > 0 && afterName(t, day.next, Role.month) > day.next) break;
      if (t.isNumber(k) && day.day > 31 && from === i && t.mark(day.next) !== ',') break;
      const date = blank('day', n === 0 ? start : t.words.startOf(k), t.words.endOf(day.next - 1));
      date.form = t.vocabulary.yearFirst ? 'ymd' : 'mdy';
      date.month = month;
      date.day = day.day;
      date.ordinalDay = day.ordinal && !day.word;
      date.sharedMonth = n > 0;
      date.at.month = spanOfMonth;
      date.at.day = at(t, day.from, day.next);
      found.push({ date, from: n === 0 ? from : k, next: day.next });
      const sep = separator(t, day.next);
      if (sep === day.next) break;
      // Only a dash or a word tells "29 and 31" from a day and whatever figure comes next.
      if (t.mark(sep - 1) === ',') break;
      if (!t.dash(sep - 1) && !isListEnd(t, sep)) break;
      k = sep;
    }
    const last = found.at(-1);
    if (last !== undefined) {
      const year = yearBehind(t, last.next) ?? yearBehindTime(t, last.next);
      if (year === null || t.vocabulary.yearFirst) return found;
      found[found.length - 1] = { ...last, next: put(t, last.date, year) };
      return found;
    }
  }
  const date = blank('month', start, spanOfMonth.end);
  date.month = month;
  date.at.month = spanOfMonth;
  const year = yearBehind(t, monthNext);
  if (year !== null) return [{ date, from, next: put(t, date, year) }];
  return [{ date, from, next: monthNext }];
};

/** Day first: one or more days, the last with the month: "29, 30 and 31 August 2022". */
const dayFirst = (t: Tokens, i: number): Found[] => {
  const found: Found[] = [];
  let k = i;
  for (let n = 0; n < 12; n++) {
    const weekday = weekdayBefore(t, k);
    const from = k;
    if (weekday !== null) k = weekday.date;
    else if (n > 0) k += t.is(k, Role.beforeDay);
    const day = dayAt(t, k);
    if (day === null) {
      // "Monday to Wednesday 31 August"
      if (weekday === null) return [];
      const alone = blank('weekday', t.words.startOf(from), t.words.endOf(weekday.next - 1));
      alone.weekday = weekday.weekday;
      alone.at.weekday = at(t, from, weekday.next);
      found.push({ date: alone, from, next: weekday.next });
      const sep = separator(t, weekday.next);
      if (sep === weekday.next) return [];
      k = sep;
      continue;
    }
    const glue = t.is(day.next, Role.beforeMonth);
    const m = day.next + glue;
    const monthNext = afterName(t, m, Role.month);
    const named = monthNext > m && !(day.word && glue === 0 && t.vocabulary.monthFirstNumbers);
    const sep = named ? day.next : separator(t, day.next);
    // "27 member states": most numbers are no day.
    if (!named && (day.word || day.day > 99 || sep === day.next)) return [];
    const start = weekday === null ? k : from;
    const date = blank('day', t.words.startOf(start), t.words.endOf(day.next - 1));
    date.day = day.day;
    date.form = 'dmy';
    date.ordinalDay = day.ordinal && !day.word;
    date.at.day = at(t, day.from, day.next);
    if (weekday !== null) {
      date.weekday = weekday.weekday;
      date.at.weekday = at(t, from, weekday.next);
    }
    if (named) {
      date.month = t.value(m, Role.month) as number;
      date.at.month = at(t, m, monthNext);
      date.end = date.at.month.end;
      for (const { date: earlier } of found) {
        if (earlier.kind === 'weekday') continue;
        earlier.month = date.month;
        earlier.at.month = date.at.month;
        earlier.sharedMonth = true;
      }
      const year = yearBehind(t, monthNext) ?? shortYearBehind(t, monthNext);
      const next = year === null ? monthNext : put(t, date, year);
      if (year !== null && !year.beforeChrist)
        for (const { date: earlier } of found) {
          if (earlier.kind === 'weekday') continue;
          earlier.year = date.year;
          earlier.at.year = date.at.year;
          earlier.sharedYear = true;
        }
      found.push({ date, from: start, next });
      return found;
    }
    found.push({ date, from: start, next: day.next });
    k = sep;
  }
  return [];
};

/** The dates in words that begin at token `i`: a list's all, else one, or none. */
export const readCalendar = (t: Tokens, i: number): Found[] => {
  if (t.isNumber(i)) {
    if (t.vocabulary.yearFirst && t.digits(i) === 4) return behind(t, yearFirst(t, i));
    return behind(t, dayFirst(t, i));
  }
  if (t.value(i, Role.dayWord) !== undefined) return behind(t, dayFirst(t, i));
  const weekday = weekdayBefore(t, i);
  if (weekday !== null) {
    const days = dayFirst(t, i);
    if (days.length > 0) return days;
    let found: Found[] = [];
    if (t.isNumber(weekday.date) && t.vocabulary.yearFirst)
      found = yearFirst(t, weekday.date).map((one, n) => (n === 0 ? { ...one, from: i } : one));
    else if (t.vocabulary.monthFirst) found = monthFirst(t, weekday.date, i);
    const first = found[0];
    if (first !== undefined && first.date.kind === 'day') {
      first.date.start = t.words.startOf(i);
      first.date.weekday = weekday.weekday;
      first.date.at.weekday = at(t, i, weekday.next);
      return found;
    }
    const alone = blank('weekday', t.words.startOf(i), t.words.endOf(weekday.next - 1));
    alone.weekday = weekday.weekday;
    alone.at.weekday = at(t, i, weekday.next);
    return [{ date: alone, from: i, next: weekday.next }];
  }
  return behind(t, monthFirst(t, i, i));
};

const behind = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (last !== undefined) found[found.length - 1] = weekdayBehind(t, last);
  return found;
};
