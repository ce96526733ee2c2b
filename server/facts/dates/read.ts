// First pass: the dates of one block as they are written, from its words alone. One walk over the tokens that can begin
// a date; what each begins is read with a bounded look ahead, so time grows with the text.
import type { BlockContent } from '../../draft/draft.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { type Found, partsAt, readCalendar, span, yearAt } from './calendar.ts';
import { clauseAround } from './clause.ts';
import { clockAt } from './clock.ts';
import { blank, type WrittenDate, type WrittenElapsed, type WrittenRange } from './date.ts';
import { readCentury, readDecade, readNumeric, readQuarter, readShortYear, readYears } from './numeric.ts';
import { quantityAt, unitAt } from './quantities.ts';
import { readRelative, readSeason } from './relative.ts';
import { adjectiveAt, isPossessive, SHIFT } from './shifted.ts';
import { Tokens } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Offsets are those of the block's text. */
export interface BlockDates {
  readonly found: readonly WrittenDate[];
  readonly ranges: readonly WrittenRange[];
  /** Indexes of two dates side by side that are one: "yesterday (30 August)". */
  readonly pairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly WrittenElapsed[];
}

const NONE: BlockDates = { found: [], ranges: [], pairs: [], elapsed: [] };

const tokens = new Tokens();

export const readDates = (_block: BlockContent, words: Words, language: Language): BlockDates => {
  const vocabulary = vocabularyOf(language);
  if (vocabulary === null) return NONE;
  const t = tokens.read(words, vocabulary);
  const found: Found[] = [];
  let next = 0;
  for (const i of t.triggers) {
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
const readAt = (t: Tokens, i: number, inside: 'inside' | 'alone' = 'alone'): Found[] => {
  for (const { part, length } of partsAt(t, i)) {
    // "fine settimana" is a weekend.
    if (t.is(i, 'weekend') > length) continue;
    const k = i + length;
    const article = t.is(k, 'articles');
    const hyphen = t.mark(k) === '-' && t.touches(k) ? 1 : 0;
    const inner =
      readWhole(t, k + hyphen) ?? (article > 0 ? readWhole(t, k + article) : null) ?? unitFrom(t, i, k + article);
    if (inner === null) continue;
    inner.date.part = part;
    // "the late 1990s" has its article, "late 2019" none to have.
    const the = inner.date.kind === 'decade' || inner.date.kind === 'century' ? t.is(i - 1, 'articles') : 0;
    inner.date.start = t.words.startOf(i - the);
    return withDaypart(t, [{ ...inner, from: i }]);
  }
  const earlier =
    t.vocabulary.relative === null || inside === 'inside' ? 0 : t.is(i, 'earlierAfter') || t.is(i, 'laterAfter');
  if (earlier === 1) {
    // "earlier this year", "later Sunday"
    // … and "earlier in the year"
    const glue = t.is(i + 1, 'lasting');
    const whole = glue > 0 ? unitFrom(t, i, i + 1 + glue + t.is(i + 1 + glue, 'articles'), 'YQMWD') : null;
    if (whole !== null) return [whole];
    const [inner, more] = readAt(t, i + 1, 'inside');
    if (inner !== undefined && more === undefined && within(inner.date)) {
      inner.date.start = t.words.startOf(i);
      return [{ ...inner, from: i }];
    }
  }
  if (t.isNumber(i)) {
    const one = readNumeric(t, i) ?? readDecade(t, i) ?? readCentury(t, i) ?? readShortYear(t, i);
    if (one !== null) return [one];
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
    whole.date.start = year.date.start;
    return [{ ...whole, from: i }];
  }
  const quarter = readDecade(t, i) ?? readQuarter(t, i) ?? readCentury(t, i);
  if (quarter !== null) return [quarter];
  const noon = t.value(i, 'daypart');
  // "après-midi" is no noon.
  if (noon?.startsWith('T') && t.before(i + 1, 'daypart') === i) {
    const next = i + t.is(i, 'daypart');
    const { start, end } = span(t, i, next);
    const time: Found = { date: { ...blank('time', start, end), clock: noon }, from: i, next };
    return [(inside === 'inside' ? null : dayOfTime(t, time)) ?? time];
  }
  const calendar = withNumeric(t, readCalendar(t, i)).filter(({ date, from }) => stands(t, date, from));
  if (calendar.length > 0) return withDaypart(t, withAdjective(t, withYear(t, calendar)));
  if (t.vocabulary.relative === null) {
    const season = readSeason(t, i);
    return season === null ? [] : [season];
  }
  const words = t.value(i, 'number') === undefined ? [] : readYears(t, i);
  if (words.length > 0) return words;
  const relative = readRelative(t, i);
  if (relative !== null) return withDaypart(t, [inYear(t, relative) ?? relative]);
  const rest = readDecade(t, i) ?? readTheUnit(t, i);
  return rest === null ? [] : [rest];
};

/** "the 1988 quarter", "the 2021 period": the stretch the text reports on, in that year. */
const readYearsPart = (t: Tokens, year: Found): Found | null => {
  const { next } = year;
  if (t.touches(next - 1) || t.value(next, 'plural') === true) return null;
  const length = t.is(next, 'quarter') || t.is(next, 'period');
  if (length === 0) return null;
  const from = year.from - t.is(year.from - 1, 'articles');
  const date = blank('relative', t.words.startOf(from), t.words.endOf(next + length - 1));
  date.year = year.date.year;
  date.at.year = year.date.at.year;
  date.unit = 'Q';
  date.shift = 0;
  date.anchor = 'text';
  date.period = true;
  return { date, from, next: next + length };
};

/** "noon Thursday", "8.30 Uhr am Freitag", "15 h 30, hier": the day behind a time of day. */
const dayOfTime = (t: Tokens, time: Found): Found | null => {
  let k = afterZone(t, time.next);
  k += t.is(k, 'on');
  const [day, more] = readAt(t, k, 'inside');
  if (day === undefined || more !== undefined || day.date.clock !== null || !isDay(day.date)) return null;
  day.date.clock = time.date.clock;
  day.date.start = time.date.start;
  return { ...day, from: time.from };
};

/** "the year", "the quarter": the one the text is in. */
const readTheUnit = (t: Tokens, i: number): Found | null => {
  const article = t.is(i, 'articles');
  if (article === 0 || t.is(i, 'number') > 0) return null;
  // "the full year"
  const k = i + article + t.is(i + article, 'extra');
  const unit = unitAt(t, k);
  // "The day before, …": from the day just named.
  const before = unit === null || unit.plural ? 0 : t.is(unit.next, 'before');
  const after = unit === null || unit.plural ? 0 : t.is(unit.next, 'after');
  if (unit !== null && before + after === 1 && (t.mark(unit.next + 1) !== '' || unit.next + 1 === t.words.count)) {
    const { start, end } = span(t, i, unit.next + 1);
    const date: WrittenDate = { ...blank('relative', start, end), unit: unit.unit, shift: before > 0 ? -1 : 1 };
    date.anchor = 'text';
    return { date, from: i, next: unit.next + 1 };
  }
  return unit === null || unit.plural || (unit.unit !== 'Y' && unit.unit !== 'Q') ? null : unitFrom(t, i, k);
};

/** The unit at `k` the text is in, "year" in "end of the year"; `from` is where the expression begins. */
const unitFrom = (t: Tokens, from: number, k: number, units = 'YQMW'): Found | null => {
  const unit = t.vocabulary.relative === null ? null : unitAt(t, k);
  if (unit === null || !units.includes(unit.unit) || (unit.plural && t.vocabulary.pluralTells)) return null;
  if (t.isNumber(unit.next) || t.mark(unit.next) === '-') return null;
  // "the year two thousand"
  const named = unit.unit === 'Y' ? quantityAt(t, unit.next) : null;
  if (named?.amount != null && named.amount > 1000 && named.amount < 3000) {
    const place = span(t, unit.next, named.next);
    const year = { ...blank('year', place.start, place.end), year: named.amount };
    year.at.year = place;
    return { date: year, from, next: named.next };
  }
  if (unit.unit === 'Y' && yearAt(t, unit.next) !== null) return null;
  const { start, end } = span(t, from, unit.next);
  const date = blank('relative', start, end);
  date.unit = unit.unit;
  date.shift = 0;
  date.anchor = 'text';
  return { date, from, next: unit.next };
};

/** What "earlier" and "later" may stand before. */
const within = ({ kind, shift, year, amount }: WrittenDate): boolean =>
  kind === 'weekday' || (kind === 'relative' && shift === 0 && amount === null) || (kind === 'month' && year === null);

/** "Anna Rossi, 51 anni, …": years set off behind a name are an age. */
const isAge = (t: Tokens, { date, from, next }: Found): boolean =>
  date.kind === 'duration' &&
  date.unit === 'Y' &&
  (t.mark(from - 1) === ',' || t.mark(from - 1) === '(') &&
  t.capital(from - 2) &&
  (t.mark(next) === ',' || t.mark(next) === ')');

/** What may have an early, middle or late part. */
const readWhole = (t: Tokens, i: number): Found | null => {
  const decade = readDecade(t, i) ?? readQuarter(t, i) ?? readCentury(t, i);
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
  return kind === 'relative' && (unit !== 'D' || relative.date.shift === -1) ? relative : null;
};

/** A month or weekday alone that is also another word needs something beside it. */
const stands = (t: Tokens, date: WrittenDate, from: number): boolean => {
  if (date.kind !== 'month' && date.kind !== 'weekday') return true;
  if (date.year !== null) return true;
  const short = t.value(from, 'short') === true;
  // "segunda-feira" is no other word, "segunda" is.
  const word = t.phrase(from)[date.kind] === undefined ? t.term(from) : t.phrase(from);
  if (!short && word.homograph === undefined) return true;
  if (date.kind === 'weekday') return false;
  if (t.before(from, 'yearCue') >= 0 && !t.is(from - 1, 'articles')) return !short || t.mark(from + 1) === '.';
  return false;
};

/** A weekday before figures: "Tuesday 30.8.2022", "Tuesday, 2022-08-30". */
const withNumeric = (t: Tokens, found: Found[]): Found[] => {
  const one = found[0];
  if (found.length !== 1 || one === undefined || one.date.kind !== 'weekday') return found;
  let k = one.next;
  if (t.mark(k) === ',' || t.mark(k) === '(') k++;
  k += t.is(k, 'beforeDay');
  const numeric = readNumeric(t, k);
  if (numeric === null) return found;
  numeric.date.weekday = one.date.weekday;
  numeric.date.at.weekday = one.date.at.weekday;
  numeric.date.start = one.date.start;
  return [{ ...numeric, from: one.from }];
};

/** "vendredi dernier", "13 avril prochain": the adjective behind, where a language has it there. */
const withAdjective = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (t.vocabulary.relative?.adjective !== 'both' || last === undefined || last.date.year !== null) return found;
  if (last.date.kind !== 'weekday' && last.date.kind !== 'month' && last.date.kind !== 'day') return found;
  const behind = adjectiveAt(t, last.next);
  if (behind === null || behind.adjective === 'same' || behind.adjective === 'current') return found;
  last.date.shift = SHIFT[behind.adjective];
  const next = last.next + behind.length;
  last.date.end = t.words.endOf(next - 1);
  return [...found.slice(0, -1), { ...last, next }];
};

/** "July last year": the year in words behind a day or month. */
const withYear = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (t.vocabulary.relative === null || last === undefined || last.date.year !== null || last.date.month === null)
    return found;
  const k = last.next + (t.mark(last.next) === ',' ? 1 : t.is(last.next, 'beforeYear'));
  if (t.is(k, 'last') + t.is(k, 'current') + t.is(k, 'next') + t.is(k, 'articles') + t.is(k, 'unit') === 0)
    return found;
  const year = readRelative(t, k);
  if (
    year === null ||
    year.date.kind !== 'relative' ||
    year.date.unit !== 'Y' ||
    year.date.anchor === 'text' ||
    year.date.amount !== null
  )
    return found;
  last.date.yearShift = year.date.shift;
  last.date.end = year.date.end;
  return [...found.slice(0, -1), { ...last, next: year.next }];
};

/** In a year-first language the year stands before its month or day: "eelmise aasta 20. novembril", "mullu detsembris". */
const inYear = (t: Tokens, year: Found): Found | null => {
  const { kind, unit, anchor, amount, shift, start } = year.date;
  if (!t.vocabulary.yearFirst || kind !== 'relative' || unit !== 'Y' || anchor === 'text' || amount !== null)
    return null;
  const [day, more] = readCalendar(t, year.next);
  if (day === undefined || more !== undefined || day.date.month === null || day.date.year !== null) return null;
  day.date.yearShift = shift;
  day.date.start = start;
  return { ...day, from: year.from };
};

const readClock = (t: Tokens, i: number): Found | null => {
  const read = clockAt(t, i);
  if (read === null) return null;
  const { start, end } = span(t, i, read.next);
  return { date: { ...blank('time', start, end), clock: read.clock }, from: i, next: read.next };
};

/** Behind a time, its zone: "5 p.m. EST, Friday". */
const afterZone = (t: Tokens, i: number): number => {
  const zone = t.words.kindAt(i) === UPPER && t.words.endOf(i) - t.words.startOf(i) <= 4 ? i + 1 : i;
  return t.mark(zone) === ',' ? zone + 1 : zone;
};

const isDay = ({ kind, unit, shift }: WrittenDate): boolean =>
  kind === 'weekday' || kind === 'day' || (kind === 'relative' && unit === 'D' && shift !== null);

/** "Friday night", "hier soir". */
const withDaypart = (t: Tokens, found: Found[]): Found[] => {
  const last = found.at(-1);
  if (last === undefined || last.date.clock !== null) return found;
  const { kind, unit } = last.date;
  if (kind !== 'weekday' && kind !== 'day' && !(kind === 'relative' && unit === 'D')) return found;
  const daypart = t.value(last.next, 'daypart');
  if (daypart === undefined) return found;
  const next = last.next + t.is(last.next, 'daypart');
  last.date.clock = daypart.startsWith('T') ? daypart : `T${daypart}`;
  last.date.end = t.words.endOf(next - 1);
  return [...found.slice(0, -1), { ...last, next }];
};

/** Sentences, clauses, ranges and what dates side by side share. */
const finish = (
  t: Tokens,
  found: Found[],
  elapsed: readonly (WrittenElapsed & { readonly token: number })[],
  language: Language,
): BlockDates => {
  const sentences = sentencesOf(t.words, language);
  const ranges: WrittenRange[] = [];
  const pairs: [number, number][] = [];
  let s = 0;
  found.forEach(({ date, from, next }, index) => {
    while (s + 2 < sentences.length && (sentences[s + 1] as number) <= from) s++;
    date.sentence = s;
    date.clause = clauseAround(t, from, next, sentences[s] as number, sentences[s + 1] ?? t.words.count);
    // "said Monday": right before its day a verb has one tense.
    if (date.kind === 'weekday' && date.clause.tense === 'past' && t.before(from, 'pastVerbs') >= 0)
      date.clause = { ...date.clause, plain: true };
    // "Tuesday's declaration" is made.
    if (date.kind === 'weekday' && isPossessive(t, next)) date.clause = { ...date.clause, tense: 'past' };
    if (date.kind === 'year' && t.term(from - 1).otherYears) date.start = t.words.startOf(from - 1);
    if (t.before(from, 'otherYears') >= 0 || t.before(from - 1, 'otherYears') >= 0 || t.is(next, 'otherYears') > 0)
      date.otherYear = true;
    // "the last fiscal year"
    for (let k = from; k < next && date.kind === 'relative'; k++) if (t.is(k, 'otherYears') > 0) date.otherYear = true;
    if (t.is(next, 'oldStyle') > 0 || t.is(next + 1, 'oldStyle') > 0 || t.before(from, 'oldStyle') >= 0)
      date.oldStyle = true;
    date.indefinite = t.term(from - 1).articles === true && t.term(from - 1).number === 1;
    date.on = t.before(from, 'on') >= 0 || (t.is(from - 1, 'beforeDay') === 1 && t.before(from - 1, 'on') >= 0);
    date.order = orderOf(t, from);
    const previous = found[index - 1];
    const how = previous === undefined ? null : joint(t, previous, { date, from, next });
    // "the night of Monday to Tuesday 30 August"
    if (previous?.date.weekday != null && how !== null)
      for (let k = previous.from; k > previous.from - 4; k--) if (t.before(k, 'night') >= 0) date.night = true;
    // "1. – 15. siječnja": the stop of an ordinal ended no sentence.
    if (previous !== undefined && how !== null) date.sentence = previous.date.sentence;
    if (previous !== undefined && previous.date.sentence === date.sentence) {
      if (how !== null && how !== 'list')
        ranges.push({ from: index - 1, to: index, how, start: previous.date.start, end: date.end });
      if (besides(t, previous.next, from)) pairs.push([index - 1, index]);
    }
  });
  shareYears(t, found);
  betweenTwo(t, found, ranges);
  ranges.sort((a, b) => a.from - b.from);
  let e = 0;
  return {
    found: found.map(({ date }) => date),
    ranges,
    pairs,
    elapsed: elapsed.map(({ token, ...one }) => {
      while (e + 2 < sentences.length && (sentences[e + 1] as number) <= token) e++;
      return { ...one, sentence: e };
    }),
  };
};

/** What stands between a date and the next, as a range or list. */
const joint = (t: Tokens, a: Found, { date, from, next }: Found): WrittenRange['how'] | 'list' | null => {
  let k = a.next;
  // Where a case says "from" and "to": "1. märtsist 3. aprillini", "augusztus 29-től szeptember 2-ig"
  const bare = t.vocabulary.words.from === '' && t.vocabulary.yearFirst && a.date.month !== null;
  if (k === from && bare && a.date.kind === 'day' && date.kind === 'day') return 'from';
  if (k >= from) return null;
  if (t.dash(k) && k + 1 === from) return 'dash';
  if (t.mark(k) === ',') k++;
  const to = t.is(k, 'to');
  const and = t.is(k, 'and');
  let after = k + Math.max(to, and);
  after += t.is(after, 'beforeDay') || t.is(after, 'articles');
  if (after !== from) return null;
  const before = (role: 'from' | 'between'): boolean => t.before(a.from, role) >= 0 || t.before(a.from - 1, role) >= 0;
  if (to > 0) return before('from') ? 'from' : 'dash';
  // "május 3. és 7. között"
  if (and > 0 && (before('between') || t.is(next, 'between') > 0)) return 'between';
  return 'list';
};

/**
 * "from 1 November to 31 March 2023" begins in the year before: the ends are nine months apart at most, or a year but
 * for a day. "From 3 May to 2 April 2022" is neither.
 */
const crossesNewYear = (a: WrittenDate, b: WrittenDate): boolean => {
  if (a.month === null || b.month === null || a.month <= b.month) return false;
  const months = b.month - a.month + 12;
  if (months <= 9 || a.day === null || b.day === null) return true;
  return (a.day === 1 && months === 11 && b.day >= 28) || (months === 12 && a.day === b.day + 1);
};

/** "29 August – 2 September 2022", "29"29 and 30 August and 2 September 2022": the year stands once, behind the last. */
const shareYears = (t: Tokens, found: readonly Found[]): void => {
  // In a year-first language it stands with the first: "nuo 2022 m. rugpjūčio 30 d. iki rugsėjo 2 d."
  for (let i = 1; t.vocabulary.yearFirst && i < found.length; i++) {
    const a = found[i - 1] as Found;
    const b = found[i] as Found;
    if (a.date.year === null || a.date.month === null || b.date.year !== null || b.date.kind !== 'day') continue;
    if (b.date.month === null || crossesNewYear(a.date, b.date) || joint(t, a, b) === null) continue;
    b.date.sharedYear = true;
    b.date.year = a.date.year;
    b.date.at.year = a.date.at.year;
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const a = found[i] as Found;
    const b = found[i + 1] as Found;
    if (a.date.year !== null || b.date.year === null || a.date.sentence !== b.date.sentence || b.date.beforeChrist)
      continue;
    if (a.date.month === null || (b.date.kind !== 'day' && b.date.kind !== 'month')) continue;
    if (!(a.date.kind === 'day' || a.date.kind === 'month')) continue;
    const how = joint(t, a, b);
    if (how === null) continue;
    a.date.sharedYear = true;
    a.date.year = b.date.year - (how !== 'list' && crossesNewYear(a.date, b.date) ? 1 : 0);
    a.date.at.year = b.date.at.year;
  }
};

/** "After the 30 August meeting", "before 30 August": the word before the date, an article at most between. */
const orderOf = (t: Tokens, from: number): WrittenDate['order'] => {
  const k = from - t.is(from - 1, 'articles');
  return t.before(k, 'after') >= 0 ? 'after' : t.before(k, 'before') >= 0 ? 'before' : null;
};

/** Nothing but a comma, bracket or dash and one small word between two dates: the one explains the other. */
const besides = (t: Tokens, next: number, from: number): boolean => {
  let k = next;
  const mark = t.mark(k);
  if (mark === ',' || mark === '(' || t.dash(k)) k++;
  else return false;
  k += t.is(k, 'on');
  k += t.is(k, 'beforeDay') || t.is(k, 'articles');
  return k === from;
};

/** How far apart "between", its two dates and "and" may stand. */
const BETWEEN = 20;

/** "Between its signature on 13 December 2007 and its entry into force on 1 December 2009". */
const betweenTwo = (t: Tokens, found: readonly Found[], ranges: WrittenRange[]): void => {
  const known = new Set(ranges.map((range) => range.from));
  for (let i = 0; i + 1 < found.length; i++) {
    const a = found[i] as Found;
    const b = found[i + 1] as Found;
    if (a.date.kind !== 'day' || b.date.kind !== 'day' || a.date.sentence !== b.date.sentence) continue;
    if (b.from - a.next > BETWEEN || known.has(i)) continue;
    const before = found[i - 1];
    const low = Math.max(a.from - BETWEEN, before === undefined ? 0 : before.next);
    let between = false;
    for (let k = a.from; k > low && !between; k--) between = t.before(k, 'between') >= 0;
    let and = false;
    for (let k = a.next; k < b.from && !and; k++) and = t.is(k, 'and') > 0;
    if (between && and) ranges.push({ from: i, to: i + 1, how: 'between', start: a.date.start, end: b.date.end });
  }
};

/** "in its seventh month", "the tenth anniversary", "its 10th anniversary". */
const readElapsed = (t: Tokens): (WrittenElapsed & { readonly token: number })[] => {
  const all: (WrittenElapsed & { readonly token: number })[] = [];
  if (t.vocabulary.relative === null) return all;
  for (const i of t.triggers) {
    let n = t.value(i, 'ordinal');
    let next = i + (t.phrase(i).ordinal === undefined ? 1 : t.phraseLength(i));
    if (n === undefined && t.isNumber(i) && t.digits(i) <= 3) {
      const ending = t.touches(i) ? t.is(i + 1, 'dayEnding') : 0;
      if (ending === 0) continue;
      n = t.number(i);
      next = i + 1 + ending;
    }
    if (n === undefined) continue;
    const anniversary = t.is(next, 'anniversary');
    const unit = anniversary > 0 ? null : unitAt(t, next);
    if (anniversary === 0 && (unit === null || t.before(i, 'itsOwn') < 0 || unit.unit === 'Q')) continue;
    const end = anniversary > 0 ? next + anniversary : (unit?.next ?? next);
    all.push({
      start: t.words.startOf(i),
      end: t.words.endOf(end - 1),
      n,
      unit: unit?.unit ?? 'Y',
      anniversary: anniversary > 0,
      sentence: 0,
      token: i,
    });
  }
  return all;
};
