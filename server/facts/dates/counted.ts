// Stretches of time that are counted, and how often: "two weeks ago", "a two-day", "for years", "every Monday".
import { UPPER } from '../../draft/words.ts';
import { readCalendar } from './calendar.ts';
import { blank } from './date.ts';
import { type Found, found } from './found.ts';
import { halfAt, isRate, longBehind, orSo, quantityAt, quantityRange, unitAt } from './quantities.ts';
import { Role, type Unit } from './roles.ts';
import { periodOf } from './timex.ts';
import type { Tokens } from './tokens.ts';

export const duration = (t: Tokens, from: number, end: number, unit: Unit, amount: number | null): Found => {
  const date = blank('duration', 0, 0);
  // "weeks or months": nobody counted either.
  const joint = amount === null && t.vocabulary.pluralTells ? t.is(end, Role.and) : 0;
  const more = joint > 0 ? unitAt(t, end + joint) : null;
  const next = orSo(t, more?.plural ? more.next : end);
  date.unit = unit;
  date.amount = amount;
  return found(t, date, from, next);
};

/** "two days", "a two-day", "three weeks ago", "il y a deux jours", "a year later", "nearly forty years". */
export const readCounted = (t: Tokens, i: number): Found | null => {
  let k = i;
  const opener =
    t.is(k, Role.agoBefore) > 0
      ? Role.agoBefore
      : t.is(k, Role.laterBefore) > 0
        ? Role.laterBefore
        : t.is(k, Role.inBefore) > 0
          ? Role.inBefore
          : null;
  if (opener !== null) k += t.is(k, opener);
  const lead = k;
  // "some days": no number follows
  const approx = t.is(k, Role.vague) > 0 && quantityAt(t, k + 1) === null ? 0 : t.is(k, Role.approximately);
  k += approx;
  // "half an hour", "half-hour"
  const halved = t.is(k, Role.half);
  const ofHalf =
    halved > 0 && (t.is(k + halved, Role.articles) > 0 || (t.mark(k + halved) === '-' && t.touches(k + halved)))
      ? unitAt(t, k + halved + 1)
      : null;
  if (ofHalf !== null && ofHalf.unit !== 'Q')
    return fromThere(t, lead, ofHalf.next, ofHalf.unit, 0.5) ?? duration(t, lead, ofHalf.next, ofHalf.unit, 0.5);
  let quantity = quantityRange(t, k);
  // "ein halbes Jahr"
  const part = quantity?.article ? t.is(quantity.next, Role.half) : 0;
  const ofPart = quantity !== null && part > 0 ? unitAt(t, quantity.next + part) : null;
  if (ofPart !== null && ofPart.unit !== 'Q') {
    const ago = opener === Role.agoBefore ? counted(t, i, ofPart.next, ofPart.unit, 0.5, -1, 'dateline') : null;
    return ago ?? fromThere(t, lead, ofPart.next, ofPart.unit, 0.5) ?? duration(t, lead, ofPart.next, ofPart.unit, 0.5);
  }
  // "a year-earlier loss"
  if (quantity === null || (quantity.article && t.is(quantity.next, Role.shift) > 0)) return null;
  k = quantity.next;
  const half = quantity.amount === null ? k : halfAt(t, k);
  if (half > k && quantity.amount !== null && unitAt(t, half + (t.mark(half) === '-' ? 1 : 0)) !== null) {
    quantity = { ...quantity, amount: quantity.amount + 0.5, article: false };
    k = half;
  }
  const hyphen = t.mark(k) === '-' && t.touches(k) && t.touches(k - 1) ? 1 : 0;
  k += hyphen;
  // "two more weeks", "eight working days"
  const extra = hyphen === 0 ? t.is(k, Role.extra) : 0;
  k += extra;
  const unit = unitAt(t, k);
  // "three quarters of the budget", "in some quarters" count no time.
  if (unit === null || (unit.unit === 'Q' && (quantity.amount !== null || t.is(lead, Role.approximately) > 0)))
    return null;
  // "an hour and a half"
  const more = quantity.amount === null || hyphen > 0 ? unit.next : halfAt(t, unit.next);
  const next = t.wordValue(more, Role.number) === undefined ? more : unit.next;
  if (next > unit.next && quantity.amount !== null)
    quantity = { ...quantity, amount: quantity.amount + 0.5, article: false };
  // An age: "44-year-old", "37 years old".
  const behind = t.mark(next) === '-' && t.touches(next) ? next + 1 : next;
  if (unit.unit === 'Y' && t.is(behind, Role.old) > 0) return null;
  if (unit.unit === 'Y' && isAge(t, i, next)) return null;
  if (opener === Role.agoBefore) return counted(t, i, next, unit.unit, quantity.amount, -1, 'dateline');
  if (opener === Role.laterBefore) return counted(t, i, next, unit.unit, quantity.amount, 1, 'text');
  if (opener === Role.inBefore && hyphen === 0 && !quantity.article) {
    const date = counted(t, lead, next, unit.unit, quantity.amount, 1, 'dateline');
    // "in two days" may as well be how long it took: a duration unless the clause looks ahead.
    date.date.kind = 'duration';
    date.date.amount = quantity.amount;
    date.date.approximate = approx > 0;
    return date;
  }
  const there = fromThere(t, lead, next, unit.unit, quantity.amount);
  if (there !== null) return there;
  // "24 hours a day"
  const often = t.is(next, Role.articles) > 0 ? unitAt(t, next + 1) : null;
  if (often !== null && !often.plural && hyphen === 0 && t.wordValue(next, Role.number) === 1) return null;
  if (quantity.article && (longBehind(t, next) > next || (hyphen === 0 && isRate(t, i)))) return null;
  const read = duration(t, lead, next, unit.unit, quantity.amount);
  read.date.approximate = approx > 0 || extra > 0;
  read.date.counts = t.is(next, Role.afterEvent) > 0;
  // "two-day", "two days of talks", "une réunion de deux jours"
  const of = t.before(lead, Role.beforeMonth);
  read.date.measures =
    hyphen > 0 || t.is(next, Role.beforeMonth) > 0 || (of > 0 && t.words.kindAt(of - 1) <= UPPER && !t.isKnown(of - 1));
  // "a day": how long, or how often.
  if (hyphen === 0 && quantity.article) read.date.approximate = true;
  return read;
};

/**
 * "Jean Martin, 87 ans, …", "une fille de 6 ans", "les 18-25 ans": years somebody has lived, in a language whose words
 * tell them from a stretch of time. `i` is the first token of the count, `next` the one behind the unit.
 */
const isAge = (t: Tokens, i: number, next: number): boolean => {
  const mark = t.mark(next);
  if (t.isNumber(i) && t.mark(i - 1) === ',' && (mark === ',' || mark === '.')) return true;
  if (t.vocabulary.relative?.old === '') return false;
  if (t.before(i, Role.aged) >= 0) return true;
  if (!t.isNumber(i) || t.number(i) > 110) return false;
  // "les 18-25 ans", and its second number
  const first = t.dash(i - 1) && t.touches(i - 1) ? i - 2 : i;
  const group = t.dash(first + 1) && t.touches(first) && t.isNumber(first) && !t.vocabulary.monthFirst;
  if (group && t.is(first - 1, Role.beforeDay) + t.is(first - 1, Role.articles) > 0) return true;
  // "Anna Rossi, di 34 anni"
  const of = i - t.is(i - 1, Role.beforeMonth);
  const name = of - (t.mark(of - 1) === ',' ? 1 : 0);
  return name < i && t.capital(name - 1) && t.capital(name - 2);
};

/** "a week or so ago", "three days later", "a year before, …": `next` is the token behind the unit. */
const fromThere = (t: Tokens, lead: number, next: number, unit: Unit, amount: number | null): Found | null => {
  const roughly = t.is(next, Role.approximately);
  const ago = t.is(next + roughly, Role.agoAfter);
  if (ago > 0) return counted(t, lead, next + roughly + ago, unit, amount, -1, 'dateline');
  // "vingt ans après l’élargissement" counts from the event.
  const event = t.is(next, Role.afterEvent) + t.is(next, Role.before) > 0;
  if (event && closing(t, next, Role.before) + closing(t, next, Role.after) === 0) return null;
  const later = t.is(next, Role.laterAfter);
  // "a few days later": how long, from where the text is; "alcune settimane dopo le dimissioni" counts from an event.
  if (later > 0 && amount === null)
    return t.is(next, Role.afterEvent) + t.is(next, Role.after) > 0
      ? null
      : duration(t, lead, next + later, unit, null);
  if (later > 0) return counted(t, lead, next + later, unit, amount, 1, 'text');
  const earlier = t.is(next, Role.earlierAfter);
  if (earlier > 0) return counted(t, lead, next + earlier, unit, amount, -1, 'text');
  const before = closing(t, next, Role.before);
  if (before > 0) return counted(t, lead, next + before, unit, amount, -1, 'text');
  const after = closing(t, next, Role.after);
  return after > 0 ? counted(t, lead, next + after, unit, amount, 1, 'text') : null;
};

/** "before" or "after" with nothing behind it in its clause; 0 when there is none. */
export const closing = (t: Tokens, i: number, role: Role.before | Role.after): number => {
  if (t.is(i, role) !== 1) return 0;
  const mark = t.mark(i + 1);
  return (mark !== '' && '.,;:!?)'.includes(mark)) || i + 1 === t.words.count ? 1 : 0;
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
  // Geology has no dates.
  const known = amount !== null && (unit !== 'Y' || amount < 10_000);
  date.shift = known ? sign * amount : null;
  // "a few days ago": how long, as far as anybody said.
  if (amount === null) date.reference = periodOf(null, unit);
  else if (!known) date.reference = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  return found(t, date, from, next);
};

/** "for years", "within days": a plural nobody counted. */
export const readLasting = (t: Tokens, i: number): Found | null => {
  // A language without articles: "nädal tagasi".
  const one = t.vocabulary.relative?.articles === '' ? unitAt(t, i) : null;
  const ago = one === null ? 0 : t.is(one.next, Role.agoAfter);
  if (one !== null && ago > 0) return counted(t, i, one.next + ago, one.unit, 1, -1, 'dateline');
  if (!t.vocabulary.pluralTells) return null;
  const unit = unitAt(t, i);
  // "day-long talks", "a decades-old dispute"
  const next = unit === null ? i : longBehind(t, unit.next);
  if (unit !== null && next > unit.next) {
    const long = duration(t, i, next, unit.unit, unit.plural ? null : 1);
    long.date.approximate = true;
    return long;
  }
  // "months ago", "days later"
  const there = unit?.plural ? fromThere(t, i, unit.next, unit.unit, null) : null;
  if (there !== null) return there;
  if (t.before(i, Role.lasting) < 0) return null;
  if (unit === null || !unit.plural || unit.unit === 'Q' || t.is(unit.next, Role.agoAfter) > 0) return null;
  return duration(t, i, unit.next, unit.unit, null);
};

/** "every Monday", "each year", "every two weeks", "daily". */
export const readSet = (t: Tokens, i: number): Found | null => {
  const set = t.value(i, Role.set);
  if (set !== undefined) {
    const date = blank('set', 0, 0);
    date.set = set;
    return found(t, date, i, i + t.is(i, Role.set));
  }
  const date = blank('set', 0, 0);
  // "twice a week"
  const times = t.is(i, Role.times);
  const often = times > 0 && t.is(i + times, Role.articles) > 0 ? unitAt(t, i + times + 1) : null;
  if (often !== null && !often.plural) {
    date.set = periodOf(1, often.unit);
    return found(t, date, i, often.next);
  }
  const every = t.is(i, Role.every);
  if (every === 0) return null;
  // "every other Tuesday"
  const other = t.is(i + every, Role.other);
  const k = i + every + other;
  const unit = unitAt(t, k);
  if (unit !== null) {
    date.set = periodOf(1 + other, unit.unit);
    return found(t, date, i, unit.next);
  }
  const daypart = t.value(k, Role.daypart);
  if (daypart !== undefined) {
    date.set = `XXXX-XX-XXT${daypart}`;
    return found(t, date, i, k + t.is(k, Role.daypart));
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
