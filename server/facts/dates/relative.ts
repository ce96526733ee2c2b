// Time that counts from somewhere: "last week", "two days ago", "the next day", "every Monday", "a two-day meeting".
import { LOWER } from '../../draft/words.ts';
import { type Found, readCalendar, span, yearAt } from './calendar.ts';
import { blank, type WrittenDate } from './date.ts';
import type { Tokens } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

export interface Quantity {
  /** null: "a few" */
  readonly amount: number | null;
  readonly next: number;
  /** "a" or "an" alone. */
  readonly article: boolean;
}

/** How many, in figures or words, at `i`. */
export const quantityAt = (t: Tokens, i: number): Quantity | null => {
  if (t.isNumber(i)) {
    if (i > 0 && t.touches(i - 1) && '.,$€£'.includes(t.mark(i - 1)) && t.mark(i - 1) !== '') return null;
    let amount = t.number(i);
    let next = i + 1;
    const joint = t.mark(next);
    if ((joint === '.' || joint === ',') && t.touches(i) && t.touches(next) && t.isNumber(next + 1)) {
      amount =
        t.digits(next + 1) === 3 ? amount * 1000 + t.number(next + 1) : Number(`${amount}.${t.words.at(next + 1)}`);
      next += 2;
    }
    if (Number.isNaN(amount)) return null;
    const scale = t.term(next).number ?? 0;
    return scale >= 100 ? { amount: amount * scale, next: next + 1, article: false } : { amount, next, article: false };
  }
  const vague = t.is(i, 'vague');
  if (vague > 0) {
    const inner = t.term(i + vague).number;
    // "the last few hundred years"
    return { amount: null, next: i + vague + (inner === undefined ? 0 : 1), article: false };
  }
  let amount = t.phrase(i).number;
  let next = i + t.phraseLength(i);
  if (amount === undefined) {
    amount = t.term(i).number;
    next = i + 1;
  }
  if (amount === undefined) return null;
  const article = t.is(i, 'articles') > 0;
  for (let n = 0; n < 4; n++) {
    const hyphen = t.mark(next) === '-' && t.touches(next) ? 1 : 0;
    const more = t.term(next + hyphen).number;
    // "33 million a year"
    if (more === undefined || t.term(next + hyphen).articles) break;
    if (more >= 100 && amount < more) amount *= more;
    else if (amount >= 20 && more < amount && more < 10 * (amount % 100 === 0 ? 10 : 1)) amount += more;
    else break;
    next += hyphen + 1;
  }
  return { amount, next, article: article && amount === 1 };
};

/** "two and a half years", "two-and-a-half-year", "2 1/2 years": the token behind the half at `i`; `i` when there is none. */
const halfAt = (t: Tokens, i: number): number => {
  const hyphen = (k: number): number => (t.mark(k) === '-' && t.touches(k) ? 1 : 0);
  if (t.number(i) === 1 && t.mark(i + 1) === '/' && t.number(i + 2) === 2) return i + 3;
  if (t.mark(i) === '½') return i + 1;
  let k = i + hyphen(i);
  const and = t.is(k, 'and');
  if (and === 0) return i;
  k += and;
  k += hyphen(k);
  k += t.is(k, 'articles');
  k += hyphen(k);
  const half = t.is(k, 'half');
  return half === 0 ? i : k + half;
};

export const unitAt = (t: Tokens, i: number): { unit: Unit; next: number; plural: boolean } | null => {
  const unit = t.value(i, 'unit');
  if (unit !== undefined) {
    const length = t.is(i, 'unit');
    return { unit, next: i + length, plural: t.value(i, 'plural') === true };
  }
  // "fiscal year"
  const other = t.is(i, 'otherYears');
  const of = other > 0 ? unitAt(t, i + other) : null;
  if (of !== null && (of.unit === 'Y' || of.unit === 'Q')) return of;
  const quarter = t.is(i, 'quarter');
  if (quarter > 0) return { unit: 'Q', next: i + quarter, plural: t.value(i, 'plural') === true };
  const century = t.is(i, 'century');
  return century > 0 ? { unit: 'CE', next: i + century, plural: t.value(i, 'plural') === true } : null;
};

/** "two to three weeks": the upper bound. */
const quantityRange = (t: Tokens, i: number): Quantity | null => {
  const quantity = quantityAt(t, i);
  if (quantity === null || quantity.article || quantity.amount === null) return quantity;
  const joint = t.dash(quantity.next) ? 1 : t.is(quantity.next, 'to');
  const upper = joint > 0 ? quantityAt(t, quantity.next + joint) : null;
  return upper !== null && upper.amount !== null && !upper.article && unitAt(t, upper.next) !== null ? upper : quantity;
};

const ADJECTIVES = ['last', 'current', 'next', 'preceding', 'following', 'same'] as const;
type Adjective = (typeof ADJECTIVES)[number];
export const SHIFT: Readonly<Record<Adjective, number>> = {
  last: -1,
  current: 0,
  next: 1,
  preceding: -1,
  following: 1,
  same: 0,
};

export const adjectiveAt = (t: Tokens, i: number): { adjective: Adjective; length: number } | null => {
  for (const adjective of ADJECTIVES) {
    const length = t.is(i, adjective);
    if (length > 0) return { adjective, length };
  }
  return null;
};

const found = (t: Tokens, date: WrittenDate, from: number, next: number): Found => {
  date.start = t.words.startOf(from);
  date.end = t.words.endOf(next - 1);
  return { date, from, next };
};

/** What "last", "this" or "next" can stand on, at `i`: a unit, weekday, month, season, weekend or part of the day. */
const headAt = (t: Tokens, i: number): { date: WrittenDate; next: number; plural?: boolean } | null => {
  const unit = unitAt(t, i);
  if (unit !== null) {
    const date = blank('relative', 0, 0);
    date.unit = unit.unit;
    return { date, next: unit.next, plural: unit.plural };
  }
  const weekend = t.is(i, 'weekend');
  if (weekend > 0) return { date: blank('weekend', 0, 0), next: i + weekend };
  const feast = t.value(i, 'feast');
  if (feast !== undefined) {
    const date = blank('feast', 0, 0);
    date.feast = feast;
    return { date, next: i + t.is(i, 'feast') };
  }
  const period = t.is(i, 'period');
  if (period > 0) {
    const date = blank('relative', 0, 0);
    date.unit = 'Q';
    date.period = true;
    return { date, next: i + period };
  }
  const season = t.value(i, 'season');
  if (season !== undefined) {
    const date = blank('season', 0, 0);
    date.season = season;
    return { date, next: i + t.is(i, 'season') };
  }
  const daypart = t.value(i, 'daypart');
  if (daypart !== undefined) {
    const date = blank('relative', 0, 0);
    date.unit = 'D';
    date.clock = daypart.startsWith('T') ? daypart : `T${daypart}`;
    return { date, next: i + t.is(i, 'daypart') };
  }
  const [calendar] = readCalendar(t, i);
  if (calendar === undefined || calendar.date.year !== null) return null;
  if (calendar.date.kind !== 'weekday' && calendar.date.kind !== 'month' && calendar.date.kind !== 'day') return null;
  return { date: calendar.date, next: calendar.next };
};

/** "last week", "the following day", "la semaine dernière", "the past two months". */
const readShifted = (t: Tokens, i: number): Found | null => {
  const article = t.is(i, 'articles');
  const k = i + article;
  // "am Wochenende", "nel fine settimana"
  if (article === 0 && t.is(i, 'weekend') > 0 && t.before(i, 'on') >= 0)
    return found(t, blank('weekend', 0, 0), i, i + t.is(i, 'weekend'));
  const before = adjectiveAt(t, k);
  if (before !== null) {
    const afterAdjective = k + before.length;
    const head = headAt(t, afterAdjective);
    // "the coming months": how many, nobody counted.
    if (head?.plural && head.date.unit !== null && t.vocabulary.pluralTells)
      return duration(t, i, head.next, head.date.unit, null);
    if (head !== null) return shifted(t, head.date, before.adjective, i, head.next, article > 0);
    // "the next two weeks", "the past few years"
    const quantity = quantityRange(t, afterAdjective);
    if (quantity !== null && !quantity.article) {
      const unit = unitAt(t, quantity.next);
      if (unit !== null) return duration(t, i, unit.next, unit.unit, quantity.amount);
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
  if (behind === null || behind.adjective === 'same' || behind.adjective === 'current') return null;
  // "los últimos años" has it before, "les années dernières" behind.
  if (head.plural && head.date.unit !== null && t.vocabulary.pluralTells)
    return duration(t, i, head.next + behind.length, head.date.unit, null);
  return shifted(t, head.date, behind.adjective, i, head.next + behind.length, article > 0);
};

/** "the nine months", "the first nine months", "the weekend". `k` is behind the article. */
const readDefinite = (t: Tokens, i: number, k: number): Found | null => {
  const weekend = t.is(k, 'weekend');
  if (weekend > 0) return found(t, blank('weekend', 0, 0), i, k + weekend);
  const ordinal = t.term(k).ordinal === 1 ? 1 : 0;
  const quantity = quantityAt(t, k + ordinal);
  // "the 1988 quarter"
  if (yearAt(t, k) !== null) return null;
  if (quantity === null || quantity.article || quantity.amount === null || t.is(i, 'number') > 0) return null;
  const unit = unitAt(t, quantity.next);
  return unit === null ? null : duration(t, i, unit.next, unit.unit, quantity.amount);
};

/** 's behind a word. */
export const isPossessive = (t: Tokens, i: number): boolean =>
  (t.mark(i) === "'" || t.mark(i) === '’') && t.touches(i - 1) && t.touches(i) && t.words.at(i + 1) === 's';

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
  const text = adjective === 'following' || adjective === 'preceding' || adjective === 'same';
  const fromText =
    text ||
    (article &&
      adjective === 'next' &&
      (date.unit === 'D' || date.unit === 'M' || date.unit === 'Y' || date.unit === 'W'));
  date.anchor = fromText ? 'text' : 'dateline';
  // "next year's first quarter"
  if (date.unit === 'Y' && isPossessive(t, next)) {
    const part = readOrdinalPart(t, next + 2);
    if (part !== null && part.date.year === null && part.date.shift === null) {
      part.date.shift = date.shift;
      part.date.anchor = date.anchor;
      return found(t, part.date, from, part.next);
    }
  }
  return found(t, date, from, next);
};

const duration = (t: Tokens, from: number, next: number, unit: Unit, amount: number | null): Found => {
  const date = blank('duration', 0, 0);
  date.unit = unit;
  date.amount = amount;
  return found(t, date, from, next);
};

/** "two days", "a two-day", "three weeks ago", "il y a deux jours", "a year later", "nearly forty years". */
const readCounted = (t: Tokens, i: number): Found | null => {
  let k = i;
  const opener =
    t.is(k, 'agoBefore') > 0
      ? 'agoBefore'
      : t.is(k, 'laterBefore') > 0
        ? 'laterBefore'
        : t.is(k, 'inBefore') > 0
          ? 'inBefore'
          : null;
  if (opener !== null) k += t.is(k, opener);
  const lead = k;
  const approx = t.is(k, 'approximately');
  k += approx;
  // "half an hour"
  const halved = t.is(k, 'half');
  const ofHalf = halved > 0 && t.is(k + halved, 'articles') > 0 ? unitAt(t, k + halved + 1) : null;
  if (ofHalf !== null) return duration(t, lead, ofHalf.next, ofHalf.unit, 0.5);
  let quantity = quantityRange(t, k);
  // "a year-earlier loss"
  if (quantity === null || (quantity.article && t.is(quantity.next, 'shift') > 0)) return null;
  k = quantity.next;
  const half = quantity.amount === null ? k : halfAt(t, k);
  if (half > k && quantity.amount !== null && unitAt(t, half + (t.mark(half) === '-' ? 1 : 0)) !== null) {
    quantity = { ...quantity, amount: quantity.amount + 0.5, article: false };
    k = half;
  }
  const hyphen = t.mark(k) === '-' && t.touches(k) && t.touches(k - 1) ? 1 : 0;
  k += hyphen;
  // "two more weeks", "eight working days"
  const extra = hyphen === 0 ? t.is(k, 'extra') : 0;
  k += extra;
  const unit = unitAt(t, k);
  // "three quarters of the budget" counts no time.
  if (unit === null || (unit.unit === 'Q' && quantity.amount !== null)) return null;
  const { next } = unit;
  // An age: "44-year-old", "37 years old".
  const behind = t.mark(next) === '-' && t.touches(next) ? next + 1 : next;
  if (unit.unit === 'Y' && t.is(behind, 'old') > 0) return null;
  // "Jean Martin, 87 ans, …"
  if (unit.unit === 'Y' && t.isNumber(i) && t.mark(i - 1) === ',' && (t.mark(next) === ',' || t.mark(next) === '.'))
    return null;
  if (opener === 'agoBefore') return counted(t, i, next, unit.unit, quantity.amount, -1, 'dateline');
  if (opener === 'laterBefore') return counted(t, i, next, unit.unit, quantity.amount, 1, 'text');
  if (opener === 'inBefore' && hyphen === 0 && !quantity.article) {
    const date = counted(t, lead, next, unit.unit, quantity.amount, 1, 'dateline');
    // "in two days" may as well be how long it took: a duration unless the clause looks ahead.
    date.date.kind = 'duration';
    date.date.amount = quantity.amount;
    date.date.approximate = approx > 0;
    return date;
  }
  // "a week or so ago"
  const roughly = t.is(next, 'approximately');
  const ago = t.is(next + roughly, 'agoAfter');
  if (ago > 0) return counted(t, lead, next + roughly + ago, unit.unit, quantity.amount, -1, 'dateline');
  const later = t.is(next, 'laterAfter');
  if (later > 0 && quantity.amount !== null)
    return counted(t, lead, next + later, unit.unit, quantity.amount, 1, 'text');
  const earlier = t.is(next, 'earlierAfter');
  if (earlier > 0) return counted(t, lead, next + earlier, unit.unit, quantity.amount, -1, 'text');
  if (quantity.article && (longBehind(t, next) > next || (hyphen === 0 && isRate(t, i)))) return null;
  const read = duration(t, lead, next, unit.unit, quantity.amount);
  read.date.approximate = approx > 0 || extra > 0;
  read.date.counts = t.is(next, 'afterEvent') > 0;
  read.date.measures = hyphen > 0 || t.is(next, 'beforeMonth') > 0;
  // "a day": how long, or how often.
  if (hyphen === 0 && quantity.article) read.date.approximate = true;
  return read;
};

/** "700 seats a week": how often, of something that was counted. */
const isRate = (t: Tokens, i: number): boolean => {
  const noun = t.words.kindAt(i - 1) === LOWER && t.term(i - 1).number === undefined;
  if (t.is(i - 1, 'and') + t.is(i - 1, 'lasting') + t.is(i - 1, 'yearCue') > 0) return false;
  if (!noun) return false;
  return t.isNumber(i - 2) ? yearAt(t, i - 2) === null : t.term(i - 2).number !== undefined && !t.term(i - 2).articles;
};

const counted = (
  t: Tokens,
  from: number,
  next: number,
  unit: Unit,
  amount: number | null,
  sign: 1 | -1,
  anchor: 'dateline' | 'text',
): Found => {
  const date = blank('relative', 0, 0);
  date.unit = unit;
  date.anchor = anchor;
  date.amount = amount;
  date.shift = amount === null ? null : sign * amount;
  if (amount === null) date.reference = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return found(t, date, from, next);
};

/** "every Monday", "each year", "every two weeks", "daily". */
const readSet = (t: Tokens, i: number): Found | null => {
  const set = t.value(i, 'set');
  if (set !== undefined) {
    const date = blank('set', 0, 0);
    date.set = set;
    return found(t, date, i, i + t.is(i, 'set'));
  }
  const every = t.is(i, 'every');
  if (every === 0) return null;
  const k = i + every;
  const date = blank('set', 0, 0);
  const unit = unitAt(t, k);
  if (unit !== null) {
    date.set = periodOf(1, unit.unit);
    return found(t, date, i, unit.next);
  }
  const daypart = t.value(k, 'daypart');
  if (daypart !== undefined) {
    date.set = `XXXX-XX-XXT${daypart}`;
    return found(t, date, i, k + t.is(k, 'daypart'));
  }
  const quantity = quantityAt(t, k);
  if (quantity !== null && !quantity.article && quantity.amount !== null) {
    const counted = unitAt(t, quantity.next);
    if (counted !== null) {
      date.set = periodOf(quantity.amount, counted.unit);
      return found(t, date, i, counted.next);
    }
  }
  const [calendar] = readCalendar(t, k);
  if (calendar === undefined || calendar.date.year !== null) return null;
  if (calendar.date.kind === 'weekday') date.set = `XXXX-WXX-${calendar.date.weekday}`;
  else if (calendar.date.kind === 'month') date.set = `XXXX-${String(calendar.date.month).padStart(2, '0')}`;
  else return null;
  date.weekday = calendar.date.weekday;
  return found(t, date, i, calendar.next);
};

/** A TIMEX3 duration, `P2D`, `PT3H`, `PXY` for an amount nobody counted. */
export const periodOf = (amount: number | null, unit: Unit): string => {
  const n = amount === null ? 'X' : String(amount);
  // ISO 8601 has no half of what has a smaller unit: P2Y6M, PT5H30M.
  if (amount !== null && amount % 1 === 0.5 && (unit === 'Y' || unit === 'TH')) {
    const whole = Math.floor(amount);
    if (unit === 'Y') return `P${whole === 0 ? '' : `${whole}Y`}6M`;
    return `PT${whole === 0 ? '' : `${whole}H`}30M`;
  }
  if (unit === 'TM') return `PT${n}M`;
  if (unit === 'TH') return `PT${n}H`;
  if (unit === 'Q') return amount === null ? 'PXQ' : `P${amount}Q`;
  return `P${n}${unit}`;
};

/** "third quarter", "the first half of 2022". `i` may be an article. */
const readOrdinalPart = (t: Tokens, i: number): Found | null => {
  const k = i + t.is(i, 'articles');
  let n = t.value(k, 'ordinal');
  let next = k + (t.phrase(k).ordinal === undefined ? 1 : t.phraseLength(k));
  if (n === undefined && t.isNumber(k) && t.digits(k) === 1 && t.is(k + 1, 'dayEnding') > 0) {
    n = t.number(k);
    next = k + 2;
  }
  if (n === undefined) return null;
  const hyphen = t.mark(next) === '-' && t.touches(next);
  if (hyphen) next++;
  const what = t.is(next, 'quarter') > 0 ? 'quarter' : t.is(next, 'half') > 0 ? 'half' : null;
  if (what === null || n > (what === 'quarter' ? 4 : 2)) return null;
  next += t.is(next, what);
  if (hyphen) i = k;
  const date = blank(what, 0, 0);
  date.n = n;
  const glue = next + t.is(next, 'beforeYear');
  const year = yearAt(t, glue);
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    return found(t, date, i, year.next);
  }
  if (t.is(glue, 'otherYears') > 0) date.otherYear = true;
  // "of last year", "of the year"
  const whole = readShifted(t, glue);
  if (whole !== null && whole.date.kind === 'relative' && whole.date.unit === 'Y') {
    date.shift = whole.date.shift;
    date.anchor = whole.date.anchor;
    return found(t, date, i, whole.next);
  }
  if (what === 'half') {
    const article = t.is(glue, 'articles');
    return article > 0 && t.value(glue + article, 'unit') === 'Y' ? found(t, date, i, glue + article + 1) : null;
  }
  return found(t, date, i, next);
};

/** A season with its year, or alone behind an article or cue. */
export const readSeason = (t: Tokens, i: number): Found | null => {
  const k = i + t.is(i, 'articles');
  const season = t.value(k, 'season');
  if (season === undefined) return null;
  const next = k + t.is(k, 'season');
  const date = blank('season', 0, 0);
  date.season = season;
  const year = yearAt(t, next + t.is(next, 'beforeYear'));
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    return found(t, date, i, year.next);
  }
  // "sports d'hiver", "ropa de verano", but "fin d'été"
  const part = (['early', 'mid', 'late'] as const).some((role) => t.before(i, role) >= 0);
  if (t.before(i, 'beforeMonth') >= 0 && !part) return null;
  // "in the fall", not "the fall of Budapest" or "to fall further".
  if (
    t.value(k, 'homograph') &&
    (t.before(i, 'yearCue') < 0 || t.is(next, 'beforeYear') > 0 || t.words.kindAt(next) === LOWER)
  )
    return null;
  return found(t, date, i, next);
};

/** Relative expressions, durations and sets that begin at token `i`. */
export const readRelative = (t: Tokens, i: number): Found | null => {
  // "estos días" is no number of days.
  if (t.is(i, 'present') > 1) return readReference(t, i);
  // "the year-earlier quarter"
  if (t.term(i).articles && t.value(i + 1, 'shift')?.endsWith('q') && t.is(i, 'number') === 0) {
    const inner = readRelative(t, i + 1);
    if (inner !== null && inner.next > i + 1 + t.is(i + 1, 'shift')) return found(t, inner.date, i, inner.next);
  }
  const days = t.value(i, 'days');
  if (days !== undefined) {
    const date = blank('relative', 0, 0);
    date.unit = 'D';
    date.shift = days;
    return found(t, date, i, i + t.is(i, 'days'));
  }
  const shift = t.value(i, 'shift');
  if (shift !== undefined) {
    const date = blank('relative', 0, 0);
    // `q`: the same stretch of that year, if the text is about a quarter.
    const split = /^(-?\d+)([A-Z]+)(q?)$/.exec(shift);
    date.unit = (split?.[2] ?? 'Y') as Unit;
    date.shift = Number(split?.[1] ?? 0);
    let next = i + t.is(i, 'shift');
    if (split?.[3] === 'q') {
      date.amount = 1;
      // "the year-ago third quarter"
      const part = readOrdinalPart(t, next);
      if (part !== null && part.date.year === null) {
        part.date.shift = date.shift;
        return found(t, part.date, i, part.next);
      }
      next += t.is(next, 'quarter') || t.is(next, 'period');
    }
    return found(t, date, i, next);
  }
  const daypartDay = t.value(i, 'daypartDay');
  if (daypartDay !== undefined) {
    const date = blank('relative', 0, 0);
    const split = /^(-?\d+)(\w+)$/.exec(daypartDay);
    date.unit = 'D';
    date.shift = Number(split?.[1] ?? 0);
    date.clock = `T${split?.[2] ?? ''}`;
    return found(t, date, i, i + t.is(i, 'daypartDay'));
  }
  const decade = t.value(i, 'decade');
  if (decade !== undefined) {
    const date = blank('decade', 0, 0);
    date.n = decade;
    return found(t, date, i, i + t.is(i, 'decade'));
  }
  const feast = t.value(i, 'feast');
  if (feast !== undefined) {
    const date = blank('feast', 0, 0);
    date.feast = feast;
    let next = i + t.is(i, 'feast');
    const year = yearAt(t, next + t.is(next, 'beforeYear'));
    if (year !== null) {
      date.year = year.year;
      next = year.next;
    }
    return found(t, date, i, next);
  }
  return (
    readSet(t, i) ??
    readOrdinalPart(t, i) ??
    readShifted(t, i) ??
    readCounted(t, i) ??
    readReference(t, i) ??
    readLasting(t, i) ??
    readWeekend(t, i) ??
    readSeason(t, i)
  );
};

/** "-long" and, where it is no age, "-old" behind a unit: the token after it; `i` when there is none. */
const longBehind = (t: Tokens, i: number): number => {
  if (t.mark(i) !== '-' || !t.touches(i - 1)) return i;
  const plural = t.value(i - 1, 'plural') === true;
  return t.is(i + 1, 'long') > 0 || (plural && t.is(i + 1, 'old') > 0) ? i + 2 : i;
};

/** "for years", "within days": a plural nobody counted. */
const readLasting = (t: Tokens, i: number): Found | null => {
  if (!t.vocabulary.pluralTells) return null;
  const unit = unitAt(t, i);
  // "day-long talks", "a decades-old dispute"
  const next = unit === null ? i : longBehind(t, unit.next);
  if (unit !== null && next > unit.next) {
    const long = duration(t, i, next, unit.unit, unit.plural ? null : 1);
    long.date.approximate = true;
    return long;
  }
  if (t.before(i, 'lasting') < 0) return null;
  if (unit === null || !unit.plural || unit.unit === 'Q' || t.is(unit.next, 'agoAfter') > 0) return null;
  return duration(t, i, unit.next, unit.unit, null);
};

/** "am Wochenende", "at weekends" */
const readWeekend = (t: Tokens, i: number): Found | null => {
  const weekend = t.is(i, 'weekend');
  // A language without articles says it by the case: "nädalavahetusel".
  const bare = t.vocabulary.relative?.articles === '';
  if (weekend === 0 || (!bare && t.before(i, 'on') < 0 && t.before(i, 'yearCue') < 0)) return null;
  return found(t, blank('weekend', 0, 0), i, i + weekend);
};

const readReference = (t: Tokens, i: number): Found | null => {
  for (const [role, reference] of REFERENCES) {
    const length = t.is(i, role);
    if (length === 0) continue;
    // "former" as an adjective has its noun; "the past two years" is read before.
    const date = blank('reference', 0, 0);
    date.reference = reference;
    return found(t, date, i, i + length);
  }
  return null;
};

const REFERENCES = [
  ['present', 'PRESENT_REF'],
  ['past', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
] as const;
