// First pass: the dates of one block as they are written, from its words alone. One walk over the tokens that can begin
// a date; what each begins is read with a bounded look ahead, so time grows with the text.
import type { BlockContent } from '../../draft/draft.ts';
import { EMPTY } from '../../draft/tight.ts';
import type { Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { readCalendar, weekdayBehind } from './calendar.ts';
import { readCentury } from './century.ts';
import { clockAt } from './clock.ts';
import { blank, type WrittenDate } from './date.ts';
import { readDaypart, readPartOfDaypart } from './daypart.ts';
import { readDecade } from './decade.ts';
import { readElapsed } from './elapsed.ts';
import { type Found, span } from './found.ts';
import { type BlockDates, finish } from './joined.ts';
import { readDayMonth, readNumeric, readQuarter, readShortYear, readYears } from './numeric.ts';
import {
  inYear,
  partsAt,
  readDayNumber,
  stands,
  withAdjective,
  withDaypart,
  withNumeric,
  withYear,
} from './qualified.ts';
import { readRelative, readSeason } from './relative.ts';
import { Role } from './roles.ts';
import { readRomanMonth } from './roman.ts';
import { Tokens } from './tokens.ts';
import { readTheUnit, readYearsPart, unitFrom } from './units.ts';
import { vocabularyOf } from './vocabulary.ts';

const NONE: BlockDates = { found: EMPTY, ranges: EMPTY, pairs: EMPTY, elapsed: EMPTY };

const tokens = new Tokens();

export const readDates = (_block: BlockContent, words: Words, language: Language): BlockDates => {
  const vocabulary = vocabularyOf(language);
  if (vocabulary === null) return NONE;
  const t = tokens.read(words, vocabulary);
  const found: Found[] = [];
  let next = 0;
  for (let n = 0; n < t.triggerCount; n++) {
    const i = t.triggers[n] as number;
    if (i < next || !t.begins(i)) continue;
    const read = readAt(t, i);
    const last = read.at(-1);
    if (last === undefined) continue;
    for (const one of read) found.push(one);
    next = last.next;
  }
  const elapsed = readElapsed(t);
  if (found.length === 0 && elapsed.length === 0) return NONE;
  return finish(t, found, elapsed, language);
};

/**
 * What begins at token `i`; the longer reading is tried first. `inside`: what stands behind a word that may go before a
 * date, where no second such word may.
 */
const readAt = (t: Tokens, i: number, inside: 'inside' | 'near' | 'alone' = 'alone'): Found[] => {
  const near = inside === 'alone' ? readNear(t, i) : null;
  if (near !== null) return near;
  for (const { part, length } of partsAt(t, i)) {
    // "fine settimana" is a weekend.
    if (t.is(i, Role.weekend) > length) continue;
    const k = i + length;
    const article = t.is(k, Role.articles);
    const hyphen = t.mark(k) === '-' && t.touches(k) ? 1 : 0;
    const inner =
      readDaypart(t, k, false) ??
      readWhole(t, k + hyphen) ??
      (article > 0 ? readWhole(t, k + article) : null) ??
      unitFrom(t, i, k + article);
    const daypart = inner === null ? readPartOfDaypart(t, i, k + hyphen) : null;
    if (daypart !== null) return [dayOfTime(t, daypart) ?? daypart];
    if (inner === null) continue;
    inner.date.part = part;
    inner.date.start = t.words.startOf(i);
    return withDaypart(t, [withArticle(t, { ...inner, from: i })]);
  }
  const earlier =
    t.vocabulary.relative === null || inside === 'inside' ? 0 : t.is(i, Role.earlierAfter) || t.is(i, Role.laterAfter);
  if (earlier === 1) {
    // "earlier this year", "later Sunday"
    // … and "earlier in the year"
    const glue = t.is(i + 1, Role.lasting);
    const whole =
      glue > 0 ? unitFrom(t, i, i + 1 + glue + t.is(i + 1 + glue, Role.articles), ['Y', 'Q', 'M', 'W', 'D']) : null;
    if (whole !== null) return [whole];
    // "later in 1792", "later in the summer"
    const named = glue > 0 ? readWhole(t, i + 1 + glue) : null;
    if (named !== null && (named.date.kind === 'year' || named.date.kind === 'season')) {
      named.date.start = t.words.startOf(i);
      return [{ ...named, from: i }];
    }
    const [inner, more] = readAt(t, i + 1, 'inside');
    if (inner !== undefined && more === undefined && within(inner.date)) {
      inner.date.start = t.words.startOf(i);
      return [{ ...inner, from: i }];
    }
  }
  const numbered = readDayNumber(t, i);
  if (numbered !== null) return [numbered];
  const daypart = readDaypart(t, i, true);
  if (daypart !== null) return [daypart];
  if (t.isNumber(i)) {
    const one =
      readNumeric(t, i) ??
      readDayMonth(t, i) ??
      readRomanMonth(t, i) ??
      readDecade(t, i) ??
      readCentury(t, i) ??
      readShortYear(t, i);
    if (one !== null) return [weekdayBehind(t, withArticle(t, one))];
    const calendar = readCalendar(t, i);
    if (calendar.length > 0) return withDaypart(t, withAdjective(t, withYear(t, calendar)));
    const clock = readClock(t, i);
    if (clock !== null) return [(inside === 'inside' ? null : dayOfTime(t, clock)) ?? clock];
    const counted = readRelative(t, i);
    if (counted !== null) return isAge(t, counted) ? [] : [counted];
    const years = readYears(t, i);
    const [year] = years;
    const part = years.length === 1 && year !== undefined ? readYearsPart(t, year) : null;
    if (part !== null) return [part];
    // "the 1988 second quarter"
    const whole = years.length === 1 && year !== undefined ? readRelative(t, year.next) : null;
    if (year === undefined || whole === null || whole.date.kind !== 'quarter' || whole.date.year !== null) return years;
    whole.date.year = year.date.year;
    whole.date.at.year = year.date.at.year;
    whole.date.start = t.words.startOf(i - t.is(i - 1, Role.articles));
    return [{ ...whole, from: i }];
  }
  const quarter = readDecade(t, i) ?? readQuarter(t, i) ?? readCentury(t, i);
  if (quarter !== null) return [withArticle(t, quarter)];
  const noon = t.value(i, Role.daypart);
  // "après-midi" is no noon.
  if (noon?.startsWith('T') && t.before(i + 1, Role.daypart) === i) {
    const next = i + t.is(i, Role.daypart);
    const { start, end } = span(t, i, next);
    const time: Found = { date: blank('time', start, end), from: i, next };
    time.date.clock = noon;
    return [(inside === 'inside' ? null : dayOfTime(t, time)) ?? time];
  }
  const calendar = withNumeric(t, readCalendar(t, i)).filter(({ date, from }) => stands(t, date, from));
  if (calendar.length > 0) return withDaypart(t, withAdjective(t, withYear(t, calendar)));
  if (t.vocabulary.relative === null) {
    const season = readSeason(t, i);
    return season === null ? [] : [season];
  }
  const words = t.value(i, Role.number) === undefined ? [] : readYears(t, i);
  if (words.length > 0) return words;
  const relative = readRelative(t, i);
  if (relative !== null) return withDaypart(t, [withArticle(t, inYear(t, relative) ?? relative)]);
  const rest = readDecade(t, i) ?? readTheUnit(t, i);
  return rest === null ? [] : [rest];
};

/** "the late 1990s", "the 20th century", "the early hours of 3 May" have their article, "late 2019" none to have. */
const withArticle = (t: Tokens, one: Found): Found => {
  const { kind, clock } = one.date;
  if (kind === 'decade' || kind === 'century' || (kind === 'day' && clock !== null))
    one.date.start = t.words.startOf(one.from - t.is(one.from - 1, Role.articles));
  return one;
};

/** "around 15 June", "sometime next year", "around 5 to 8 May": points in time that are only about right. */
const readNear = (t: Tokens, i: number): Found[] | null => {
  const length = t.is(i, Role.near);
  if (length === 0) return null;
  const read = readAt(t, i + length, 'near');
  const first = read[0];
  if (first === undefined || first.from !== i + length || !read.every(({ date }) => isPoint(date))) return null;
  for (const { date } of read) date.approximate = true;
  first.date.start = t.words.startOf(i);
  return [{ ...first, from: i }, ...read.slice(1)];
};

const isPoint = ({ kind, clock }: WrittenDate): boolean =>
  (kind !== 'weekday' || clock !== null) &&
  kind !== 'duration' &&
  kind !== 'set' &&
  kind !== 'reference' &&
  kind !== 'day of month';

/** "noon Thursday", "8.30 Uhr am Freitag", "15 h 30, hier": the day behind a time of day. */
const dayOfTime = (t: Tokens, time: Found): Found | null => {
  let k = afterTime(t, time.next);
  k += t.is(k, Role.on);
  const [day, more] = readAt(t, k, 'inside');
  if (day === undefined || more !== undefined || day.date.clock !== null || !isDay(day.date)) return null;
  day.date.clock = time.date.clock;
  day.date.start = time.date.start;
  return { ...day, from: time.from };
};

/** What "earlier" and "later" may stand before. */
const within = ({ kind, shift, unit, year, amount }: WrittenDate): boolean =>
  kind === 'weekday' ||
  (kind === 'relative' && (shift === 0 || unit === 'D') && amount === null) ||
  (kind === 'month' && year === null);

/** "Anna Rossi, 51 anni, …": years set off behind a name are an age. */
const isAge = (t: Tokens, { date, from, next }: Found): boolean =>
  date.kind === 'duration' &&
  date.unit === 'Y' &&
  (t.mark(from - 1) === ',' || t.mark(from - 1) === '(') &&
  t.capital(from - 2) &&
  (t.mark(next) === ',' || t.mark(next) === ')');

/** What may have an early, middle or late part. */
const readWhole = (t: Tokens, i: number): Found | null => {
  // "the late '80s": the apostrophe is the decade's.
  const decade =
    readDecade(t, t.isNumber(i + 1) && t.touches(i) && t.mark(i) !== '' ? i + 1 : i) ??
    readQuarter(t, i) ??
    readCentury(t, i);
  if (decade !== null) return decade;
  const [calendar, more] = readCalendar(t, i);
  if (
    calendar !== undefined &&
    more === undefined &&
    (calendar.date.kind === 'month' || calendar.date.kind === 'weekday')
  )
    return withYear(t, [calendar])[0] ?? null;
  if (calendar !== undefined) return null;
  const [year] = readYears(t, i);
  if (year !== undefined) return year;
  const relative = t.vocabulary.relative === null ? readSeason(t, i) : (readRelative(t, i) ?? readTheUnit(t, i));
  if (relative === null) return null;
  const { kind, unit } = relative.date;
  if (kind === 'season' || kind === 'quarter' || kind === 'half' || kind === 'weekend') return relative;
  // "early the next morning"
  return kind === 'relative' && (unit !== 'D' || relative.date.shift === -1 || relative.date.clock !== null)
    ? relative
    : null;
};

const readClock = (t: Tokens, i: number): Found | null => {
  const read = clockAt(t, i);
  if (read === null) return null;
  const { start, end } = span(t, i, read.next);
  const date = blank('time', start, end);
  date.clock = read.clock;
  return { date, from: i, next: read.next };
};

/** Between a time and its day: "5 p.m. EST, Friday". */
const afterTime = (t: Tokens, i: number): number => (t.mark(i) === ',' ? i + 1 : i);

const isDay = ({ kind, unit, shift }: WrittenDate): boolean =>
  kind === 'weekday' || kind === 'day' || (kind === 'relative' && unit === 'D' && shift !== null);
