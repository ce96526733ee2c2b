// Days, months and years in words: "Monday, 30 August 2022", "August 30", "2022. augusztus 30-án", and lists that share
// one month.

import { LOWER, UPPER } from '../../draft/words.ts';
import { blank, type Part, type WrittenDate } from './date.ts';
import type { Tokens } from './tokens.ts';

/** A date with the tokens it takes. */
export interface Found {
  readonly date: WrittenDate;
  readonly from: number;
  /** The first token after it. */
  readonly next: number;
}

export const span = (t: Tokens, from: number, next: number): { start: number; end: number } => ({
  start: t.words.startOf(from),
  end: t.words.endOf(next - 1),
});

/** A date that takes these tokens. */
export const found = (t: Tokens, date: WrittenDate, from: number, next: number): Found => {
  date.start = t.words.startOf(from);
  date.end = t.words.endOf(next - 1);
  return { date, from, next };
};

/** The token after a month's or weekday's word at `i`, its stop included; `i` when there is none. */
const afterName = (t: Tokens, i: number, what: 'month' | 'weekday'): number => {
  const length = t.is(i, what);
  if (length === 0 || (t.vocabulary.words.capitals && !t.capital(i))) return i;
  const next = i + length;
  return t.value(i, 'short') && t.mark(next) === '.' && t.touches(next - 1) ? next + 1 : next;
};

interface YearRead {
  readonly year: number;
  readonly from: number;
  readonly next: number;
  readonly beforeChrist: boolean;
}

/** "nineteen ninety-six": two numbers side by side that no count has. */
const yearInWords = (t: Tokens, i: number): YearRead | null => {
  const century = t.term(i).number;
  if (century === undefined || century < 15 || century > 20) return null;
  const tens = t.term(i + 1).number;
  if (tens === undefined || tens < 10 || tens > 90) return null;
  let next = i + 2;
  const hyphen = t.mark(next) === '-' && t.touches(next) ? 1 : 0;
  const ones = tens >= 20 ? (t.term(next + hyphen).number ?? 0) : 0;
  const counts = ones > 0 && ones < 10 && t.term(next + hyphen).articles === undefined;
  if (counts) next += hyphen + 1;
  // "fifteen twenty-dollar notes"
  else if (hyphen > 0) return null;
  return { year: century * 100 + tens + (counts ? ones : 0), from: i, next, beforeChrist: false };
};

/** A year at `i`: four digits, three or fewer before BC, five by a slip of the hand, '21, or in words. */
export const yearAt = (t: Tokens, i: number): YearRead | null => {
  let at = i;
  let year = Number.NaN;
  if (t.isNumber(i)) {
    const bc = t.is(i + 1, 'beforeChrist');
    const digits = t.digits(i);
    if (bc > 0 && digits <= 4) return { year: t.number(i), from: i, next: i + 1 + bc, beforeChrist: true };
    const value = t.number(i);
    if (digits === 4 && value >= 1000 && value < 3000) year = value;
    else if (digits === 5 && (value >= 20000 || (value >= 19000 && value < 20000)) && value < 21000) year = value;
    if (t.touches(i)) {
      const mark = t.mark(i + 1);
      const more = t.touches(i + 1) && t.isNumber(i + 2);
      if ((mark === '.' || mark === ',' || mark === ':') && more) return null;
      // "2022a", "1990s" and "1000km" are no years.
      if (mark === '') return null;
      if (mark === '%' || mark === '°') return null;
    }
  } else if ((t.mark(i) === "'" || t.mark(i) === '’' || t.mark(i) === '‘') && t.touches(i) && t.digits(i + 1) === 2) {
    at = i + 1;
    const value = t.number(at);
    year = value + (value > 40 ? 1900 : 2000);
    if (t.touches(at) && t.mark(at + 1) === '') return null;
  } else return yearInWords(t, i);
  return Number.isNaN(year) ? null : { year, from: i, next: at + 1, beforeChrist: false };
};

interface DayRead {
  readonly day: number;
  readonly from: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly word: boolean;
}

const dayAt = (t: Tokens, i: number): DayRead | null => {
  const { term } = { term: t.value(i, 'dayWord') };
  if (term !== undefined) {
    const length = t.phrase(i).dayWord === undefined ? 1 : t.phraseLength(i);
    return { day: term, from: i, next: i + length, ordinal: true, word: true };
  }
  const digits = t.digits(i);
  if (digits === 0 || digits > 2) return null;
  // "4.30" and "1,5" are no days, nor is what hangs on a letter or another figure.
  if (i > 0 && t.touches(i - 1) && !opens(t, i - 1)) return null;
  let next = i + 1;
  let ordinal = false;
  if (t.touches(i)) {
    const ending = t.is(next, 'dayEnding');
    if (ending > 0) {
      ordinal = t.mark(next) === '';
      next += ending;
    } else {
      const joint = t.mark(next);
      if (
        (joint === '-' || joint === ':' || joint === '’' || joint === "'") &&
        t.touches(next) &&
        t.is(next + 1, 'dayEnding') > 0
      )
        next += 2;
      else if (joint === '' || joint === '%') return null;
      else if (
        (joint === '.' || joint === ',' || joint === ':' || joint === '/') &&
        t.touches(next) &&
        t.isNumber(next + 1)
      )
        return null;
    }
  }
  next += t.is(next, 'afterDay');
  return { day: t.number(i), from: i, next, ordinal, word: false };
};

/** A mark that a day may touch on its left: an opening one, a dash or an apostrophe ("it-30", "l'8"). */
const opens = (t: Tokens, i: number): boolean => {
  const mark = t.mark(i);
  if (mark === '' || '.,:/$€£#%&*+=@\\_~'.includes(mark)) return false;
  return true;
};

/** "10 novembre 93": figures that can be no day, behind a day and month; no noun they would count follows. */
const shortYearBehind = (t: Tokens, i: number): YearRead | null => {
  const value = t.number(i);
  const next = i + 1;
  if (t.digits(i) !== 2 || value < 32 || (t.touches(i) && t.mark(next) === '')) return null;
  if ('%°€$'.includes(t.mark(next)) && t.mark(next) !== '') return null;
  const goesOn = t.is(next, 'yearCue') + t.is(next, 'and') + t.is(next, 'to') > 0;
  if (t.words.kindAt(next) <= UPPER && next < t.words.count && !goesOn) return null;
  return { year: 1900 + value, from: i, next, beforeChrist: false };
};

/** Behind a month: its year, with the comma or word between. */
const yearBehind = (t: Tokens, i: number): YearRead | null => {
  if (t.mark(i) === ',') {
    const year = yearAt(t, i + 1);
    return year !== null && t.isNumber(i + 1) ? year : null;
  }
  const k = i + t.is(i, 'beforeYear');
  return yearAt(t, k);
};

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
  const next = afterName(t, i, 'weekday');
  if (next === i) return null;
  let date = next;
  if (t.mark(date) === ',') date++;
  date += t.is(date, 'beforeDay');
  return { weekday: t.value(i, 'weekday') as number, from: i, next, date };
};

/** A weekday behind a date: in brackets, in a year-first language also after a comma, or ", a Tuesday". */
const weekdayBehind = (t: Tokens, found: Found): Found => {
  const { date } = found;
  if (date.weekday !== null) return found;
  let i = found.next;
  let close = '';
  if (t.mark(i) === '(') {
    close = ')';
    i++;
  } else if (t.mark(i) === ',') {
    i++;
    const article = t.is(i, 'articles');
    if (article === 0 && !t.vocabulary.yearFirst) return found;
    if (!t.vocabulary.yearFirst) close = '*';
    i += article;
  } else if (!t.vocabulary.yearFirst) return found;
  const next = afterName(t, i, 'weekday');
  if (next === i) return found;
  if (close === ')' && t.mark(next) !== ')') return found;
  if (close === '*' && t.mark(next) === '' && next < t.words.count) return found;
  if (close === '' && t.isNumber(next)) return found;
  date.weekday = t.value(i, 'weekday') as number;
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
  k += t.is(k, 'afterYear');
  if (t.mark(k) === ',') k++;
  const days = afterName(t, k, 'month') === k;
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
  const monthNext = afterName(t, i, 'month');
  if (monthNext === i) return [];
  const month = t.value(i, 'month') as number;
  const spanOfMonth = at(t, i, monthNext);
  const start = t.words.startOf(from);
  let k = monthNext;
  if (t.vocabulary.monthFirst) {
    const found: Found[] = [];
    k += t.is(k, 'beforeDay');
    for (let n = 0; n < 12; n++) {
      const day = dayAt(t, k);
      if (day === null || (day.word && t.is(day.next, 'unit') > 0) || isClock(t, day.next)) break;
      // "May 3 April": the figure is the next date's.
      if (!day.word && n > 0 && afterName(t, day.next, 'month') > day.next) break;
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

/** "Mon Jan 19 13:14:22 UTC 2026", as programs write it. */
const yearBehindTime = (t: Tokens, i: number): YearRead | null => {
  let k = i;
  if (!t.isNumber(k) || !isClock(t, k + 1)) return null;
  while (k < i + 5 && (t.isNumber(k) || t.mark(k) === ':')) k++;
  if (t.words.kindAt(k) === 3) k++;
  return t.digits(k) === 4 ? yearAt(t, k) : null;
};

const isClock = (t: Tokens, i: number): boolean =>
  t.mark(i) === ':' && t.touches(i - 1) && t.touches(i) && t.isNumber(i + 1);

/** After "August 29 and", a day ends the date: no noun it would count. */
const isListEnd = (t: Tokens, i: number): boolean => {
  if (!t.isNumber(i) || t.digits(i) > 2) return false;
  const next = dayAt(t, i)?.next ?? i + 1;
  if (t.words.kindAt(next) !== LOWER || t.before(next, 'afterDay') >= 0) return true;
  return t.is(next, 'yearCue') > 0 || t.is(next, 'and') > 0 || t.is(next, 'between') > 0;
};

/** The token after what may stand between two items of a list or range; `i` when there is none. */
export const separator = (t: Tokens, i: number): number => {
  if (t.dash(i)) return i + 1;
  let k = i;
  if (t.mark(k) === ',' || t.mark(k) === '/' || t.mark(k) === '&') k++;
  const word = t.is(k, 'and') || t.is(k, 'to');
  return k + word;
};

/** Day first: one or more days, the last with the month: "29, 30 and 31 August 2022". */
const dayFirst = (t: Tokens, i: number): Found[] => {
  const found: Found[] = [];
  let k = i;
  for (let n = 0; n < 12; n++) {
    const weekday = weekdayBefore(t, k);
    const from = k;
    if (weekday !== null) k = weekday.date;
    else if (n > 0) k += t.is(k, 'beforeDay');
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
    let m = day.next;
    const glue = t.is(m, 'beforeMonth');
    m += glue;
    const monthNext = afterName(t, m, 'month');
    if (monthNext > m && !(day.word && glue === 0 && t.vocabulary.monthFirstNumbers)) {
      date.month = t.value(m, 'month') as number;
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
    if (day.word || day.day > 99) return [];
    found.push({ date, from: start, next: day.next });
    const sep = separator(t, day.next);
    if (sep === day.next) return [];
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
  if (t.value(i, 'dayWord') !== undefined) return behind(t, dayFirst(t, i));
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
  if (last?.date.kind === 'day') found[found.length - 1] = weekdayBehind(t, last);
  return found;
};

/** `early`, `mid` or `late` at `i`: as a phrase, "Anfang des", and as its first word alone. */
export const partsAt = (t: Tokens, i: number): { part: Part; length: number }[] => {
  const parts: { part: Part; length: number }[] = [];
  for (const part of ['early', 'mid', 'late'] as const) {
    const length = t.is(i, part);
    if (length > 0) parts.push({ part, length });
    if (length > 1 && t.term(i)[part] !== undefined) parts.push({ part, length: 1 });
  }
  return parts;
};
