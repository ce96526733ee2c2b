// Dates in figures: 2022-08-30, 30.8.2022, 30/08/2022; years, decades and Q3.
import { LOWER } from '../../draft/words.ts';
import { blank } from './date.ts';
import { yearAt } from './elements.ts';
import { type Found, span } from './found.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

const PLAUSIBLE = { first: 1500, last: 2100 };
/** The most years by which the ends of a stretch are put in each other's place, where nothing says that they are years. */
const BACKWARDS = 10;

/** Nothing that makes figures part of something longer: a version, a file name, a sum. */
export const freeBefore = (t: Tokens, i: number): boolean => {
  // "section 31.11.2021", "§ 3.5.2022"
  if (t.before(i, Role.numbered) >= 0 || (t.mark(i - 1) === '§' && !t.touches(i - 2))) return false;
  if (i === 0 || !t.touches(i - 1)) return true;
  const mark = t.mark(i - 1);
  if (mark === '-' && t.is(i - 2, Role.mid) > 0) return true;
  return mark !== '' && !'.,/:$€£#%&*+=@\\_~-'.includes(mark);
};

export const freeAfter = (t: Tokens, next: number): boolean => {
  if (!t.touches(next - 1)) return true;
  const mark = t.mark(next);
  if (mark === '') return false;
  // "2022-02-30.csv" is a file.
  if ('.,:'.includes(mark))
    return !(
      t.touches(next) &&
      next + 1 < t.words.count &&
      (t.isNumber(next + 1) || (mark === '.' && t.words.kindAt(next + 1) === LOWER))
    );
  return !'/\\_@=%'.includes(mark) && !(mark === '-' && t.touches(next));
};

/** A full date in figures at `i`. A day or month that cannot be is kept as written. */
export const readNumeric = (t: Tokens, i: number): Found | null => {
  const first = t.digits(i);
  const sep = t.mark(i + 1);
  if (first === 0 || first > 4 || first === 3 || !t.touches(i) || !('./-'.includes(sep) && sep !== '')) return null;
  const second = i + 2;
  const spaced = sep === '.' && !t.touches(i + 1);
  if (t.digits(second) === 0 || t.digits(second) > 2 || !t.touches(second) || t.mark(second + 1) !== sep) return null;
  if (!spaced && !t.touches(i + 1)) return null;
  const third = second + 2;
  if (!spaced && !t.touches(second + 1)) return null;
  const thirdDigits = t.digits(third);
  if (!freeBefore(t, i)) return null;
  let next = third + 1;
  const date = blank('day', t.words.startOf(i), t.words.endOf(third));
  const place = (k: number): { start: number; end: number } => span(t, k, k + 1);
  if (first === 4) {
    const year = t.number(i);
    if (thirdDigits === 0 || thirdDigits > 2 || year < 1000 || year > 2999) return null;
    // "2022-08-30T10:00"
    const time = t.touches(third) && /^t$/i.test(t.words.at(next));
    if (time && t.touches(next) && t.isNumber(next + 1) && t.mark(next + 2) === ':') {
      date.clock = `T${t.words.at(next + 1)}:${t.words.at(next + 3)}`;
      date.end = t.words.endOf(next + 3);
      next += 4;
    } else if (!freeAfter(t, next)) return null;
    date.form = sep === '-' ? 'iso' : 'numeric';
    date.year = year;
    date.month = t.number(second);
    date.day = t.number(third);
    date.at.year = place(i);
    date.at.month = place(second);
    date.at.day = place(third);
    // 2022.13.1 and 2022-99-99 are versions and numbers: a date slips in one part, not so far.
    if ((date.month > 12 && date.day > 12) || date.month > 31 || date.day > 39 || date.day === 0 || date.month === 0)
      return null;
    if (sep !== '-' && (date.month > 12 || (date.day > 31 && !spaced))) return null;
    return { date, from: i, next };
  }
  if (!freeAfter(t, next)) return null;
  let year = t.number(third);
  if (thirdDigits === 2 && !spaced) year += year > 40 ? 1900 : 2000;
  else if (thirdDigits !== 4 || year < 1000 || year > 2999) return null;
  const a = t.number(i);
  const b = t.number(second);
  // Two figures behind two others need more than a look: 1.2.22 may be a section, 10/12/22 is a date.
  if (thirdDigits === 2 && (a > 31 || b > 31 || a === 0 || b === 0 || (a > 12 && b > 12) || sep === '-')) return null;
  if (thirdDigits === 2 && sep === '.' && (t.vocabulary.tag === 'en' || first + t.digits(second) < 3)) return null;
  if (a > 39 || b > 39 || a === 0 || b === 0) return null;
  const monthFirst = sep === '/' && t.vocabulary.monthFirstNumbers && a <= 12 && b > 12;
  date.form = 'numeric';
  date.year = year;
  date.day = monthFirst ? b : a;
  date.month = monthFirst ? a : b;
  date.ambiguous = sep === '/' && t.vocabulary.monthFirstNumbers && a <= 12 && b <= 12 && a !== b;
  date.at.year = place(third);
  date.at.day = place(monthFirst ? second : i);
  date.at.month = place(monthFirst ? i : second);
  return { date, from: i, next };
};

/**
 * "am 30.11.", "Montag (30.11.)", where days and months have a stop behind them: figures behind a word that wants a day,
 * or a weekday.
 */
export const readDayMonth = (t: Tokens, i: number): Found | null => {
  if (!t.vocabulary.stopBehind || t.digits(i) === 0 || t.digits(i) > 2) return null;
  const second = i + 2;
  const stop = second + 1;
  for (let k = i; k < second; k++) if (!t.touches(k)) return null;
  if (t.mark(i + 1) !== '.' || t.digits(second) === 0 || t.digits(second) > 2) return null;
  const weekday = t.before(i - 1, Role.weekday) >= 0;
  const bracketed = weekday && t.mark(i - 1) === '(';
  const stopped = t.mark(stop) === '.' && t.touches(second);
  if (!stopped && !(bracketed && t.mark(stop) === ')')) return null;
  const listed = weekday && t.mark(i - 1) === ',';
  const wanted = [Role.beforeDay, Role.from, Role.to].some((role) => t.before(i, role) >= 0);
  if (!bracketed && !listed && !wanted && t.before(i, Role.weekday) < 0) return null;
  // "am 3.4.1": a longer number; "am 3. 4. 2022" has been read.
  if (stopped && (t.touches(stop) || stop + 1 === t.words.count) && t.isNumber(stop + 1)) return null;
  const day = t.number(i);
  const month = t.number(second);
  if (day === 0 || day > 31 || month === 0 || month > 12) return null;
  const next = stopped ? stop + 1 : stop;
  const date = blank('day', t.words.startOf(i), t.words.endOf(next - 1));
  date.form = 'numeric';
  date.day = day;
  date.month = month;
  date.at.day = span(t, i, i + 1);
  date.at.month = span(t, second, stop);
  return { date, from: i, next };
};

/** "Q3 2022", "Q3/2022", "2022-Q3", "H1 2022". `i` is the letter. */
export const readQuarter = (t: Tokens, i: number): Found | null => {
  const half = t.is(i, Role.halfLetter) === 1;
  if ((!half && t.is(i, Role.quarterLetter) !== 1) || !t.touches(i) || t.digits(i + 1) !== 1 || !t.capital(i))
    return null;
  const n = t.number(i + 1);
  if (n < 1 || n > (half ? 2 : 4) || (t.touches(i + 1) && t.mark(i + 2) === '')) return null;
  const date = blank(half ? 'half' : 'quarter', t.words.startOf(i), t.words.endOf(i + 1));
  date.n = n;
  let next = i + 2;
  const glued =
    t.mark(next) === '/' || t.mark(next) === '-' || t.mark(next) === ','
      ? next + 1
      : next + t.is(next, Role.beforeYear);
  const year = yearAt(t, glued);
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    date.end = date.at.year.end;
    next = year.next;
  } else if (half) return null;
  else if (t.is(glued, Role.otherYears) > 0) date.otherYear = true;
  return { date, from: i, next };
};

export const isApostrophe = (t: Tokens, i: number): boolean => ["'", '’', '‘'].includes(t.mark(i));

/** "in '92", "nell'81": the figures at `i`, with an apostrophe before them and a word that makes them a year. */
export const readShortYear = (t: Tokens, i: number): Found | null => {
  const apostrophe = i - 1;
  if (t.digits(i) !== 2 || !isApostrophe(t, apostrophe)) return null;
  // "in '12 Angry Men'"
  if (!t.touches(apostrophe) || !freeAfter(t, i + 1) || t.capital(i + 1)) return null;
  // "l'83 per cento" counts.
  const counts = t.words.kindAt(i + 1) === LOWER;
  const cued = (k: number): boolean => t.before(k, Role.yearCue) >= 0 || (!counts && t.before(k, Role.articles) >= 0);
  if (!cued(apostrophe) && !cued(i)) return null;
  const value = t.number(i);
  const from = t.touches(apostrophe - 1) ? i : apostrophe;
  const date = blank('year', t.words.startOf(from), t.words.endOf(i));
  date.year = value + (value > 40 ? 1900 : 2000);
  date.at.year = span(t, from, i + 1);
  return { date, from, next: i + 1 };
};

/** "2021/22", "2021-27", "2014–2020": the first year as its own date, and the second. */
export const readYears = (t: Tokens, i: number): Found[] => {
  const bcRange = readBeforeChristRange(t, i);
  if (bcRange.length > 0) return bcRange;
  const year = yearAt(t, i);
  if (year !== null && t.value(i, Role.number) !== undefined) {
    const { start, end } = span(t, i, year.next);
    const date = blank('year', start, end);
    date.year = year.year;
    date.at.year = { start, end };
    return [{ date, from: i, next: year.next }];
  }
  if (year === null || !t.isNumber(i) || year.beforeChrist || t.digits(i) !== 4)
    return year?.beforeChrist ? [bc(t, i)] : [];
  if (
    year.year < (t.before(i, Role.yearCue) >= 0 ? 1000 : PLAUSIBLE.first) ||
    year.year > PLAUSIBLE.last ||
    !freeBefore(t, i)
  )
    return [];
  const first = blank('year', t.words.startOf(i), t.words.endOf(i));
  first.year = year.year;
  first.at.year = span(t, i, i + 1);
  const one: Found = { date: first, from: i, next: i + 1 };
  const joint = i + 1;
  if ((t.dash(joint) || t.mark(joint) === '/') && t.touches(i) && t.touches(joint) && t.isNumber(joint + 1)) {
    const digits = t.digits(joint + 1);
    const last = t.number(joint + 1);
    if (!freeAfter(t, joint + 2)) return [];
    if (t.mark(joint) === '/') {
      const next = digits === 2 ? (year.year + 1) % 100 : year.year + 1;
      if (last !== next || (digits !== 2 && digits !== 4)) return [];
      first.otherYear = true;
      first.end = t.words.endOf(joint + 1);
      return [{ ...one, next: joint + 2 }];
    }
    if (digits !== 2 && digits !== 4) return [];
    const full = digits === 2 ? Math.floor(year.year / 100) * 100 + last : last;
    if (full < PLAUSIBLE.first || full > PLAUSIBLE.last) return [];
    // "2024-01" is a month as ISO 8601 writes it, where it can be no range.
    if (digits === 2 && full < year.year && last >= 1 && last <= 12 && t.mark(joint) === '-') {
      first.kind = 'month';
      first.form = 'iso';
      first.month = last;
      first.at.month = span(t, joint + 1, joint + 2);
      first.end = t.words.endOf(joint + 1);
      return [{ ...one, next: joint + 2 }];
    }
    if (digits === 2 && full <= year.year && t.before(i, Role.yearCue) < 0) return [];
    // "Seats 2021–1987": no stretch of years is written so far backwards.
    const apart = t.before(i, Role.yearCue) < 0 && t.mark(i - 1) !== '(';
    if (apart && year.year - full > BACKWARDS) return [];
    const second = blank('year', t.words.startOf(joint + 1), t.words.endOf(joint + 1));
    second.year = full;
    second.at.year = span(t, joint + 1, joint + 2);
    second.sharedYear = digits === 2;
    return [one, { date: second, from: joint + 1, next: joint + 2 }];
  }
  if (!freeAfter(t, i + 1)) return [];
  return speaksOfYear(t, i) ? [one] : [];
};

/** "264–146 BC", "from 499 to 493 BC" */
const readBeforeChristRange = (t: Tokens, i: number): Found[] => {
  if (!t.isNumber(i) || t.digits(i) > 4) return [];
  const second = t.dash(i + 1) ? i + 2 : i + 1 + (t.is(i + 1, Role.to) || t.is(i + 1, Role.and));
  if (second === i + 1 || t.digits(second) === 0 || t.digits(second) > 4) return [];
  if (t.is(second + 1, Role.beforeChrist) === 0) return [];
  const first = blank('year', t.words.startOf(i), t.words.endOf(i));
  first.year = t.number(i);
  first.beforeChrist = true;
  return [{ date: first, from: i, next: i + 1 }, bc(t, second)];
};

const bc = (t: Tokens, i: number): Found => {
  const year = yearAt(t, i) as NonNullable<ReturnType<typeof yearAt>>;
  const date = blank('year', t.words.startOf(i), t.words.endOf(year.next - 1));
  date.year = year.year;
  date.beforeChrist = true;
  date.at.year = span(t, i, i + 1);
  return { date, from: i, next: year.next };
};

/** Four figures are a year unless they count or number something. */
const speaksOfYear = (t: Tokens, i: number): boolean => {
  // "and" and "to" tie it to what stands before them: another year, or anything.
  const tied = Math.max(t.before(i, Role.and), t.before(i, Role.to));
  const year = tied > 0 && t.digits(tied - 1) === 4;
  const value = t.number(i);
  const before = t.mark(i - 1);
  if ('$€£#№§%'.includes(before) && before !== '') return false;
  const next = i + 1;
  if ('%°€$'.includes(t.mark(next)) && t.mark(next) !== '') return false;
  // "1960 miliardi"
  if ((t.value(next, Role.number) ?? 0) >= 1000) return false;
  // "(1793)"
  if (before === '(' && t.mark(next) === ')') return value >= 1500 && value <= 2059;
  const likely = value >= 1800 && value <= 2059;
  // "2022 people": a small word behind that is none of a date's own counts for a noun.
  const noun = t.words.kindAt(next) === LOWER && !t.isKnown(next);
  // "1632. aastal", "2022 r."
  const named = t.is(next, Role.afterYear) > 0 || (t.mark(next) === '.' && t.is(next + 1, Role.afterYear) > 0);
  const cued = named || t.before(i, Role.yearCue) >= 0 || year || (tied >= 0 && !noun);
  if (cued) return likely || value >= 1500 ? true : value >= 1000 && !noun;
  if (!likely) return false;
  if (t.is(next, Role.unit) > 0) return false;
  // "2000 personas", "2000 Quadratmeter": round figures count what follows.
  if (value % 100 === 0 && (noun || (t.capital(next) && t.before(i, Role.articles) < 0))) return false;
  // "its unsuccessful 1996 campaign", and a sentence that opens with its year: neither place is a count's.
  return !noun || (tied < 0 && before !== ',' && before !== ';');
};
