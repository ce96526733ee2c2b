// Steps from the draft's day or the text's: "last week", "the next two years", "the third quarter of last year".
import { readCalendar } from './calendar.ts';
import { readCentury } from './century.ts';
import { duration } from './counted.ts';
import { blank, type WrittenDate } from './date.ts';
import { readDecade } from './decade.ts';
import { yearAt } from './elements.ts';
import { type Found, found, span } from './found.ts';
import { halfAt, orSo, quantityAt, quantityRange, unitAt } from './quantities.ts';
import { ADJECTIVES, type Adjective, Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

export const SHIFT: Readonly<Record<Adjective, number>> = {
  [Role.last]: -1,
  [Role.current]: 0,
  [Role.next]: 1,
  [Role.preceding]: -1,
  [Role.following]: 1,
  [Role.same]: 0,
};
export const adjectiveAt = (t: Tokens, i: number): { adjective: Adjective; length: number } | null => {
  if (t.is(i, Role.adjective) === 0) return null;
  for (const adjective of ADJECTIVES) {
    const length = t.is(i, adjective);
    if (length > 0) return { adjective, length };
  }
  return null;
};

/** 's behind a word. */
export const isPossessive = (t: Tokens, i: number): boolean =>
  (t.mark(i) === "'" || t.mark(i) === '’') && t.touches(i - 1) && t.touches(i) && t.words.at(i + 1) === 's';

/** What "last", "this" or "next" can stand on, at `i`: a unit, weekday, month, season, weekend or part of the day. */
const headAt = (t: Tokens, i: number): { date: WrittenDate; next: number; plural?: boolean } | null => {
  const unit = unitAt(t, i);
  if (unit !== null) {
    const date = blank('relative', 0, 0);
    date.unit = unit.unit;
    return { date, next: unit.next, plural: unit.plural };
  }
  const weekend = t.is(i, Role.weekend);
  if (weekend > 0) return { date: blank('weekend', 0, 0), next: i + weekend };
  const feast = t.value(i, Role.feast);
  if (feast !== undefined) {
    const date = blank('feast', 0, 0);
    date.feast = feast;
    return { date, next: i + t.is(i, Role.feast) };
  }
  const period = t.is(i, Role.period);
  if (period > 0) {
    const date = blank('relative', 0, 0);
    date.unit = 'Q';
    date.period = true;
    return { date, next: i + period };
  }
  const season = t.value(i, Role.season);
  if (season !== undefined) {
    const date = blank('season', 0, 0);
    date.season = season;
    return { date, next: i + t.is(i, Role.season) };
  }
  const daypart = t.is(i, Role.weekday) > 0 ? undefined : t.value(i, Role.daypart);
  if (daypart !== undefined) {
    const date = blank('relative', 0, 0);
    date.unit = 'D';
    date.clock = daypart.startsWith('T') ? daypart : `T${daypart}`;
    return { date, next: i + t.is(i, Role.daypart) };
  }
  const [calendar] = readCalendar(t, i);
  if (calendar === undefined || calendar.date.year !== null) return null;
  if (calendar.date.kind !== 'weekday' && calendar.date.kind !== 'month' && calendar.date.kind !== 'day') return null;
  return { date: calendar.date, next: calendar.next };
};

/** "last week", "the following day", "la semaine dernière", "the past two months". */
export const readShifted = (t: Tokens, i: number): Found | null => {
  // "at least the past 18 months"; "over the past year" measures nothing.
  const roughly = t.isWord(i, Role.and) ? 0 : t.is(i, Role.approximately);
  if (roughly > 1 && t.is(i + roughly, Role.articles) > 0) {
    const inner = readShifted(t, i + roughly);
    return inner === null || inner.date.kind !== 'duration' ? null : found(t, inner.date, i, inner.next);
  }
  // "this coming Sunday", "this past spring"
  const doubled =
    t.is(i, Role.current) > 0 && t.is(i + 1, Role.last) + t.is(i + 1, Role.next) > 0 ? t.is(i, Role.current) : 0;
  const article = doubled > 0 ? doubled : t.is(i, Role.articles);
  const k = i + article;
  // "am Wochenende", "nel fine settimana"
  if (article === 0 && t.is(i, Role.weekend) > 0 && t.before(i, Role.on) >= 0)
    return found(t, blank('weekend', 0, 0), i, i + t.is(i, Role.weekend));
  const before = adjectiveAt(t, k);
  if (before !== null) {
    const afterAdjective = k + before.length;
    const head = headAt(t, afterAdjective);
    // "the coming months": how many, nobody counted.
    if (head?.plural && head.date.unit !== null && t.vocabulary.pluralTells)
      return duration(t, i, head.next, head.date.unit, null);
    if (head !== null && head.date.unit !== null && head.date.clock === null) {
      // "the past year", "the last hour", "the past year and a half"
      const half = halfAt(t, head.next);
      const stretch = half > head.next || head.date.unit === 'TH' || head.date.unit === 'TM';
      if (!head.date.period && (stretch || (article > 0 && t.is(k, Role.upToNow) > 0)))
        return duration(t, i, half, head.date.unit, half > head.next ? 1.5 : 1);
    }
    if (head !== null) return shifted(t, head.date, before.adjective, i, head.next, article > 0);
    // "the next two weeks", "the past few years"
    const quantity = quantityRange(t, afterAdjective);
    // "is expected to last two weeks"
    const verb =
      before.adjective === Role.last && article === 0 && t.is(i - 1, Role.to) + t.is(i - 1, Role.futureVerbs) > 0;
    if (quantity !== null && !quantity.article && !verb) {
      // "the past two and a half years"
      const half = quantity.amount === null ? quantity.next : halfAt(t, quantity.next);
      const unit = unitAt(t, half + (half > quantity.next && t.mark(half) === '-' ? 1 : 0)) ?? unitAt(t, quantity.next);
      const more = unit !== null && half > quantity.next && unit.next > half ? 0.5 : 0;
      if (unit !== null)
        return duration(t, i, unit.next, unit.unit, quantity.amount === null ? null : quantity.amount + more);
    }
    return null;
  }
  if (article > 0) {
    const whole = readDefinite(t, i, k);
    if (whole !== null) return whole;
  }
  if (t.vocabulary.relative?.adjective !== 'both') return null;
  const head = headAt(t, k);
  if (head === null) return null;
  const behind = adjectiveAt(t, head.next);
  if (behind === null || behind.adjective === Role.same || behind.adjective === Role.current) return null;
  // "los últimos años" has it before, "les années dernières" behind.
  if (head.plural && head.date.unit !== null && t.vocabulary.pluralTells)
    return duration(t, i, head.next + behind.length, head.date.unit, null);
  return shifted(t, head.date, behind.adjective, i, head.next + behind.length, article > 0);
};

/** "the nine months", "the first nine months", "the weekend". `k` is behind the article. */
const readDefinite = (t: Tokens, i: number, k: number): Found | null => {
  const weekend = t.is(k, Role.weekend);
  if (weekend > 0) return found(t, blank('weekend', 0, 0), i, k + weekend);
  const ordinal = t.wordValue(k, Role.ordinal) === 1 ? 1 : 0;
  const quantity = quantityAt(t, k + ordinal);
  // "the 1988 quarter"
  if (yearAt(t, k) !== null) return null;
  if (quantity === null || quantity.article || quantity.amount === null || t.is(i, Role.number) > 0) return null;
  const unit = unitAt(t, quantity.next);
  // "der 16 Jahre alte Bau"
  if (unit === null || t.is(unit.next, Role.old) > 0) return null;
  // "the two day rally": the article is the noun's.
  const attributive = t.vocabulary.pluralTells && !unit.plural && quantity.amount !== 1 && quantity.amount % 1 === 0;
  return duration(t, attributive ? k : i, unit.next, unit.unit, quantity.amount);
};

const shifted = (
  t: Tokens,
  date: WrittenDate,
  adjective: Adjective,
  from: number,
  next: number,
  article: boolean,
): Found | null => {
  const both = t.vocabulary.relative;
  if (both === null) return null;
  date.shift = SHIFT[adjective];
  // "the next day" counts from the text, "next week" from the draft's day.
  const text = adjective === Role.following || adjective === Role.preceding || adjective === Role.same;
  const fromText =
    text ||
    (article &&
      both.adjective === 'before' &&
      adjective === Role.next &&
      (date.unit === 'D' || date.unit === 'M' || date.unit === 'Y' || date.unit === 'W'));
  // "an diesem Tag", "ce jour-là", but "à ce jour"
  const sameDay =
    adjective === Role.current &&
    date.unit === 'D' &&
    date.clock === null &&
    (both.adjective === 'before' || t.mark(next) === '-');
  date.anchor = fromText || sameDay ? 'text' : 'dateline';
  // "next year's first quarter"
  if (date.unit === 'Y' && isPossessive(t, next)) {
    const part = readOrdinalPart(t, next + 2, 'whole');
    if (part !== null && part.date.year === null && part.date.shift === null) {
      part.date.shift = date.shift;
      part.date.anchor = date.anchor;
      return found(t, part.date, from, part.next);
    }
  }
  return found(t, date, from, orSo(t, next));
};

/** "third quarter", "the first half of 2022". `i` may be an article; `of`: the year before it is its whole. */
export const readOrdinalPart = (t: Tokens, i: number, of: 'whole' | 'any' = 'any'): Found | null => {
  const article = i + t.is(i, Role.articles);
  // "the fiscal first quarter"
  const other = t.is(article, Role.otherYears);
  const k = article + other + (other > 0 && t.mark(article + other) === '-' ? 1 : 0);
  let n = t.value(k, Role.ordinal);
  let next = k + t.is(k, Role.ordinal);
  if (n === undefined && t.isNumber(k) && t.digits(k) === 1 && t.is(k + 1, Role.dayEnding) > 0) {
    n = t.number(k);
    next = k + 2;
  }
  // "the last quarter of 2021"
  const last = n === undefined ? t.is(k, Role.last) : 0;
  if (last > 0) {
    n = 1;
    next = k + last;
  }
  if (n === undefined) return null;
  const hyphen = t.mark(next) === '-' && t.touches(next);
  if (hyphen) next++;
  const alone = t.is(next, Role.halfYear) > 0 && last === 0;
  const what = t.is(next, Role.quarter) > 0 ? 'quarter' : t.is(next, Role.half) > 0 ? 'half' : null;
  if (what === null || n > (what === 'quarter' ? 4 : 2)) return null;
  next += t.is(next, what === 'quarter' ? Role.quarter : Role.half);
  if (hyphen) i = k;
  const date = blank(what, 0, 0);
  date.otherYear = other > 0;
  date.n = last === 0 ? n : what === 'quarter' ? 4 : 2;
  const glue = next + t.is(next, Role.beforeYear);
  const year = yearAt(t, glue);
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    return found(t, date, i, year.next);
  }
  // "the second half of the 20th century"
  const long = glue > next ? glue + t.is(glue, Role.articles) : next;
  const longer =
    long > next
      ? (readDecade(t, t.isNumber(long + 1) && t.touches(long) ? long + 1 : long) ?? readCentury(t, long))
      : null;
  if (longer !== null) return found(t, longer.date, i, longer.next);
  if (t.is(glue, Role.otherYears) > 0) date.otherYear = true;
  // "of last year", "of the year"
  // … and where "del año" would be the glue: "del año pasado"
  const whole = readShifted(t, glue) ?? (t.isWord(next, Role.beforeYear) ? readShifted(t, next + 1) : null);
  if (whole !== null && whole.date.kind === 'relative' && whole.date.unit === 'Y') {
    date.shift = whole.date.shift;
    date.anchor = whole.date.anchor;
    return found(t, date, i, whole.next);
  }
  const the = glue > next ? t.is(glue, Role.articles) : 0;
  if (the > 0 && t.value(glue + the, Role.unit) === 'Y' && yearAt(t, glue + the + 1) === null) {
    date.shift = 0;
    date.period = true;
    return found(t, date, i, glue + the + 1);
  }
  if (of === 'any' && (last > 0 || (what === 'half' && !alone))) return null;
  return found(t, date, i, next);
};
