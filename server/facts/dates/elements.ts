// What a date in words is made of: the names of its month and weekday, its day, its year, and what may stand between two
// items of a list.
import { LOWER, UPPER } from '../../draft/words.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** The token after a month's or weekday's word at `i`, its stop included; `i` when there is none. */
export const afterName = (t: Tokens, i: number, what: Role.month | Role.weekday): number => {
  const length = t.is(i, what);
  if (length === 0 || (t.vocabulary.words.capitals && !t.capital(i))) return i;
  const next = i + length;
  return t.is(i, Role.short) > 0 && t.mark(next) === '.' && t.touches(next - 1) ? next + 1 : next;
};

export interface YearRead {
  readonly year: number;
  readonly from: number;
  readonly next: number;
  readonly beforeChrist: boolean;
}

/** "nineteen ninety-six": two numbers side by side that no count has. */
const yearInWords = (t: Tokens, i: number): YearRead | null => {
  const century = t.wordValue(i, Role.number);
  if (century === undefined || century < 15 || century > 20) return null;
  const tens = t.wordValue(i + 1, Role.number);
  if (tens === undefined || tens < 10 || tens > 90) return null;
  let next = i + 2;
  const hyphen = t.mark(next) === '-' && t.touches(next) ? 1 : 0;
  const ones = tens >= 20 ? (t.wordValue(next + hyphen, Role.number) ?? 0) : 0;
  const counts = ones > 0 && ones < 10 && !t.isWord(next + hyphen, Role.articles);
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
    const bc = t.is(i + 1, Role.beforeChrist);
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

/** "10 novembre 93": figures that can be no day, behind a day and month; no noun they would count follows. */
export const shortYearBehind = (t: Tokens, i: number): YearRead | null => {
  const value = t.number(i);
  const next = i + 1;
  if (t.digits(i) !== 2 || value < 32 || (t.touches(i) && t.mark(next) === '')) return null;
  if ('%°€$'.includes(t.mark(next)) && t.mark(next) !== '') return null;
  const goesOn = t.is(next, Role.yearCue) + t.is(next, Role.and) + t.is(next, Role.to) > 0;
  if (t.words.kindAt(next) <= UPPER && next < t.words.count && !goesOn) return null;
  return { year: 1900 + value, from: i, next, beforeChrist: false };
};

/** Behind a month: its year, with the comma or word between. */
export const yearBehind = (t: Tokens, i: number): YearRead | null => {
  if (t.mark(i) === ',') {
    const year = yearAt(t, i + 1);
    return year !== null && t.isNumber(i + 1) ? year : null;
  }
  const k = i + t.is(i, Role.beforeYear);
  return yearAt(t, k);
};

/** "Mon Jan 19 13:14:22 UTC 2026", as programs write it. */
export const yearBehindTime = (t: Tokens, i: number): YearRead | null => {
  let k = i;
  if (!t.isNumber(k) || !isClock(t, k + 1)) return null;
  while (k < i + 5 && (t.isNumber(k) || t.mark(k) === ':')) k++;
  if (t.words.kindAt(k) === 3) k++;
  return t.digits(k) === 4 ? yearAt(t, k) : null;
};

interface DayRead {
  readonly day: number;
  readonly from: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly word: boolean;
}

export const dayAt = (t: Tokens, i: number): DayRead | null => {
  const word = t.value(i, Role.dayWord);
  if (word !== undefined) {
    const length = t.is(i, Role.dayWord);
    return { day: word, from: i, next: i + length, ordinal: true, word: true };
  }
  const digits = t.digits(i);
  if (digits === 0 || digits > 2) return null;
  // "4.30" and "1,5" are no days, nor is what hangs on a letter or another figure.
  if (i > 0 && t.touches(i - 1) && !opens(t, i - 1)) return null;
  let next = i + 1;
  let ordinal = false;
  if (t.touches(i)) {
    const ending = t.is(next, Role.dayEnding);
    if (ending > 0) {
      ordinal = t.mark(next) === '';
      next += ending;
    } else {
      const joint = t.mark(next);
      if (
        (joint === '-' || joint === ':' || joint === '’' || joint === "'") &&
        t.touches(next) &&
        t.is(next + 1, Role.dayEnding) > 0
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
  next += t.is(next, Role.afterDay);
  return { day: t.number(i), from: i, next, ordinal, word: false };
};

/** A mark that a day may touch on its left: an opening one, a dash or an apostrophe ("it-30", "l'8"). */
const opens = (t: Tokens, i: number): boolean => {
  const mark = t.mark(i);
  if (mark === '' || '.,:/$€£#%&*+=@\\_~'.includes(mark)) return false;
  return true;
};

export const isClock = (t: Tokens, i: number): boolean =>
  t.mark(i) === ':' && t.touches(i - 1) && t.touches(i) && t.isNumber(i + 1);

/** After "August 29 and", a day ends the date: no noun it would count. */
export const isListEnd = (t: Tokens, i: number): boolean => {
  if (!t.isNumber(i) || t.digits(i) > 2) return false;
  const next = dayAt(t, i)?.next ?? i + 1;
  if (t.words.kindAt(next) !== LOWER || t.before(next, Role.afterDay) >= 0) return true;
  return t.is(next, Role.yearCue) > 0 || t.is(next, Role.and) > 0 || t.is(next, Role.between) > 0;
};

/** The token after what may stand between two items of a list or range; `i` when there is none. */
export const separator = (t: Tokens, i: number): number => {
  if (t.dash(i)) return i + 1;
  let k = i;
  if (t.mark(k) === ',' || t.mark(k) === '/' || t.mark(k) === '&') k++;
  const word = t.is(k, Role.and) || t.is(k, Role.to);
  return k + word;
};
