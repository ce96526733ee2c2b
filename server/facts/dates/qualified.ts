// A calendar date with what stands beside it: a weekday before figures, "dernier" behind, "last year", "night", "early".
import { weekdayOf } from '../civil.ts';
import { readCalendar } from './calendar.ts';
import { blank, type Part, type WrittenDate } from './date.ts';
import { dayAt } from './elements.ts';
import { type Found, span } from './found.ts';
import { readDayMonth, readNumeric } from './numeric.ts';
import { readRelative } from './relative.ts';
import { Role } from './roles.ts';
import { readRomanMonth } from './roman.ts';
import { adjectiveAt, SHIFT } from './shifted.ts';
import type { Tokens } from './tokens.ts';

/** A month or weekday alone that is also another word needs something beside it. */
export const stands = (t: Tokens, date: WrittenDate, from: number): boolean => {
  if (date.kind !== 'month' && date.kind !== 'weekday') return true;
  if (date.year !== null) return true;
  const short = t.is(from, Role.short) > 0;
  // "segunda-feira" is no other word, "segunda" is.
  const homograph = t.isPhrase(from, date.kind === 'month' ? Role.month : Role.weekday)
    ? t.isPhrase(from, Role.homograph)
    : t.isWord(from, Role.homograph);
  if (!short && !homograph) return true;
  if (date.kind === 'weekday') return false;
  // "July and August"
  const joint = Math.max(t.before(from, Role.and), t.before(from, Role.to), t.dash(from - 1) ? from - 1 : -1);
  if (!short && joint > 0 && t.isWord(joint - 1, Role.month) && t.capital(joint - 1)) return true;
  // "next month (May)"
  if (!short && t.mark(from - 1) === '(' && t.mark(from + 1) === ')') return true;
  // "March–May 2020"
  const ahead = t.dash(from + 1) ? from + 2 : from + 1 + t.is(from + 1, Role.to);
  if (!short && ahead > from + 1 && t.isWord(ahead, Role.month) && t.capital(ahead)) return true;
  if (t.before(from, Role.yearCue) >= 0 && !t.is(from - 1, Role.articles)) return !short || t.mark(from + 1) === '.';
  return false;
};

/** A weekday before figures: "Tuesday 30.8.2022", "Tuesday, 2022-08-30". */
export const withNumeric = (t: Tokens, found: Found[]): Found[] => {
  const one = found[0];
  if (found.length !== 1 || one === undefined || one.date.kind !== 'weekday') return found;
  let k = one.next;
  if (t.mark(k) === ',' || t.mark(k) === '(') k++;
  k += t.is(k, Role.beforeDay);
  const numeric = readNumeric(t, k) ?? readDayMonth(t, k) ?? readRomanMonth(t, k);
  if (numeric === null) return found;
  numeric.date.weekday = one.date.weekday;
  numeric.date.at.weekday = one.date.at.weekday;
  numeric.date.start = one.date.start;
  if (numeric.date.ambiguous) settleOrder(numeric.date);
  return [{ ...numeric, from: one.from }];
};

/** "Thursday, 09/07/2023": the weekday fits one order of day and month and not the other, and so tells which is meant. */
const settleOrder = (date: WrittenDate): void => {
  const { year, month, day, weekday, at } = date;
  if (year === null || month === null || day === null) return;
  const dayFirst = weekdayOf({ year, month, day }) === weekday;
  const monthFirst = weekdayOf({ year, month: day, day: month }) === weekday;
  if (dayFirst === monthFirst) return;
  date.ambiguous = false;
  if (dayFirst) return;
  date.day = month;
  date.month = day;
  const first = at.day;
  at.day = at.month;
  at.month = first;
};

/** "vendredi dernier", "13 avril prochain": the adjective behind, where a language has it there. */
export const withAdjective = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (t.vocabulary.relative?.adjective !== 'both' || last === undefined || last.date.year !== null) return found;
  if (last.date.kind !== 'weekday' && last.date.kind !== 'month' && last.date.kind !== 'day') return found;
  const behind = adjectiveAt(t, last.next);
  if (behind === null || behind.adjective === Role.same || behind.adjective === Role.current) return found;
  last.date.shift = SHIFT[behind.adjective];
  const next = last.next + behind.length;
  last.date.end = t.words.endOf(next - 1);
  return [...found.slice(0, -1), { ...last, next }];
};

/** "July last year": the year in words behind a day or month. */
export const withYear = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (t.vocabulary.relative === null || last === undefined || last.date.year !== null || last.date.month === null)
    return found;
  const glue = t.mark(last.next) === ',' ? 1 : t.is(last.next, Role.beforeYear);
  // "mayo del año pasado", where "del año" is glue of its own.
  const year = yearInWords(t, last.next + glue) ?? (glue > 1 ? yearInWords(t, last.next + 1) : null);
  if (year === null) return found;
  last.date.yearShift = year.date.shift;
  last.date.anchor = year.date.anchor;
  last.date.end = year.date.end;
  return [...found.slice(0, -1), { ...last, next: year.next }];
};

/** "last year", "of that year", but not "of the year" */
const yearInWords = (t: Tokens, k: number): Found | null => {
  const opens = t.is(k, Role.adjective) + t.is(k, Role.articles) + t.is(k, Role.unit) > 0;
  const year = opens ? readRelative(t, k) : null;
  if (year === null || year.date.kind !== 'relative' || year.date.unit !== 'Y' || year.date.amount !== null)
    return null;
  const { anchor, shift } = year.date;
  const article = t.is(k, Role.articles);
  const named = article > 0 ? t.is(k + article, Role.same) > 0 : shift === 0;
  return anchor === 'text' && !named ? null : year;
};

/** In a year-first language the year stands before its month or day: "eelmise aasta 20. novembril", "mullu detsembris". */
export const inYear = (t: Tokens, year: Found): Found | null => {
  const { kind, unit, anchor, amount, shift, start } = year.date;
  if (!t.vocabulary.yearFirst || kind !== 'relative' || unit !== 'Y' || anchor === 'text' || amount !== null)
    return null;
  const [day, more] = readCalendar(t, year.next);
  if (day === undefined || more !== undefined || day.date.month === null || day.date.year !== null) return null;
  day.date.yearShift = shift;
  day.date.start = start;
  return { ...day, from: year.from };
};

/** "Friday night", "hier soir". */
export const withDaypart = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (last === undefined || last.date.clock !== null) return found;
  const { kind, unit } = last.date;
  if (kind !== 'weekday' && kind !== 'day' && !(kind === 'relative' && unit === 'D')) return found;
  // "Montagabend", "Montagabend, den 3. Mai"
  const own = found.length === 1 && t.is(last.from, Role.weekday) > 0 ? t.value(last.from, Role.daypart) : undefined;
  if (own !== undefined) {
    last.date.clock = `T${own}`;
    return found;
  }
  // "hier en début d’après-midi"
  const glue = t.is(last.next, Role.lasting);
  const part = partsAt(t, last.next + glue)[0];
  const at = last.next + (part === undefined ? 0 : glue + part.length);
  const daypart = t.value(at, Role.daypart);
  if (daypart === undefined) return found;
  const next = at + t.is(at, Role.daypart);
  last.date.clock = daypart.startsWith('T') ? daypart : `T${daypart}`;
  last.date.end = t.words.endOf(next - 1);
  return [...found.slice(0, -1), { ...last, next }];
};

/** "el día 13": of the month the text is in. */
export const readDayNumber = (t: Tokens, i: number): Found | null => {
  const length = t.is(i, Role.dayNumber);
  const day = length === 0 ? null : dayAt(t, i + length);
  if (day === null || day.word || day.day === 0 || day.day > 31 || readCalendar(t, i + length).length > 0) return null;
  const date = blank('day of month', t.words.startOf(i - t.is(i - 1, Role.articles)), t.words.endOf(day.next - 1));
  date.day = day.day;
  date.at.day = span(t, day.from, day.next);
  return { date, from: i, next: day.next };
};

const PARTS = [
  ['early', Role.early],
  ['mid', Role.mid],
  ['late', Role.late],
] as const;

/** `early`, `mid` or `late` at `i`: as a phrase, "Anfang des", and as its first word alone. */
export const partsAt = (t: Tokens, i: number): { part: Part; length: number }[] => {
  const parts: { part: Part; length: number }[] = [];
  if (t.is(i, Role.part) === 0) return parts;
  for (const [part, role] of PARTS) {
    const length = t.is(i, role);
    if (length > 0) parts.push({ part, length });
    if (length > 1 && t.isWord(i, role)) parts.push({ part, length: 1 });
  }
  return parts;
};
