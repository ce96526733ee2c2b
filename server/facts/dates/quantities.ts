// How many of which unit: "two and a half years", "twenty-one", "fiscal year".
import { LOWER } from '../../draft/words.ts';
import { yearAt } from './elements.ts';
import { Role, type Unit } from './roles.ts';
import type { Tokens } from './tokens.ts';

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
    const scale = t.wordValue(next, Role.number) ?? 0;
    return scale >= 100 ? { amount: amount * scale, next: next + 1, article: false } : { amount, next, article: false };
  }
  const vague = t.is(i, Role.vague);
  if (vague > 0) {
    const inner = t.wordValue(i + vague, Role.number);
    // "the last few hundred years"
    return { amount: null, next: i + vague + (inner === undefined ? 0 : 1), article: false };
  }
  let amount = t.value(i, Role.number);
  if (amount === undefined) return null;
  let next = i + t.is(i, Role.number);
  const article = t.is(i, Role.articles) > 0;
  for (let n = 0; n < 4; n++) {
    const hyphen = t.mark(next) === '-' && t.touches(next) ? 1 : 0;
    const more = t.wordValue(next + hyphen, Role.number);
    // "33 million a year"
    if (more === undefined || t.isWord(next + hyphen, Role.articles)) break;
    if (more >= 100 && amount < more) amount *= more;
    else if (amount >= 20 && more < amount && more < 10 * (amount % 100 === 0 ? 10 : 1)) amount += more;
    else break;
    next += hyphen + 1;
  }
  return { amount, next, article: article && amount === 1 };
};

/** "two and a half years", "two-and-a-half-year", "2 1/2 years": the token behind the half at `i`; `i` when there is none. */
export const halfAt = (t: Tokens, i: number): number => {
  const hyphen = (k: number): number => (t.mark(k) === '-' && t.touches(k) ? 1 : 0);
  if (t.number(i) === 1 && t.mark(i + 1) === '/' && t.number(i + 2) === 2) return i + 3;
  if (t.mark(i) === '½') return i + 1;
  let k = i + hyphen(i);
  const and = t.is(k, Role.and);
  if (and === 0) return i;
  k += and;
  k += hyphen(k);
  k += t.is(k, Role.articles);
  k += hyphen(k);
  const half = t.is(k, Role.half);
  return half === 0 ? i : k + half;
};

/** "a year or so": the token after it; `i` when there is none. */
export const orSo = (t: Tokens, i: number): number => (t.isWord(i, Role.and) ? i + t.is(i, Role.approximately) : i);

/** "two to three weeks": the upper bound. */
export const quantityRange = (t: Tokens, i: number): Quantity | null => {
  const quantity = quantityAt(t, i);
  if (quantity === null || quantity.article || quantity.amount === null) return quantity;
  const joint = t.dash(quantity.next) ? 1 : t.is(quantity.next, Role.to);
  const upper = joint > 0 ? quantityAt(t, quantity.next + joint) : null;
  return upper !== null && upper.amount !== null && !upper.article && unitAt(t, upper.next) !== null ? upper : quantity;
};

interface UnitRead {
  readonly unit: Unit;
  readonly next: number;
  readonly plural: boolean;
}

export const unitAt = (t: Tokens, i: number): UnitRead | null => {
  // "fiscal year", "financial quarter"
  const other = t.is(i, Role.otherYears);
  const of = other > 0 ? plainUnitAt(t, i + other) : null;
  return of !== null && (of.unit === 'Y' || of.unit === 'Q') ? of : plainUnitAt(t, i);
};

const plainUnitAt = (t: Tokens, i: number): UnitRead | null => {
  const unit = t.value(i, Role.unit);
  if (unit !== undefined) {
    const length = t.is(i, Role.unit);
    return { unit, next: i + length, plural: t.is(i, Role.plural) > 0 };
  }
  const quarter = t.is(i, Role.quarter);
  if (quarter > 0) return { unit: 'Q', next: i + quarter, plural: t.is(i, Role.plural) > 0 };
  const century = t.is(i, Role.century);
  return century > 0 ? { unit: 'CE', next: i + century, plural: t.is(i, Role.plural) > 0 } : null;
};

/** "-long" and, where it is no age, "-old" behind a unit: the token after it; `i` when there is none. */
export const longBehind = (t: Tokens, i: number): number => {
  if (t.mark(i) !== '-' || !t.touches(i - 1)) return i;
  const plural = t.is(i - 1, Role.plural) > 0;
  return t.is(i + 1, Role.long) > 0 || (plural && t.is(i + 1, Role.old) > 0) ? i + 2 : i;
};

/** "700 seats a week": how often, of something that was counted. */
export const isRate = (t: Tokens, i: number): boolean => {
  const noun = t.words.kindAt(i - 1) === LOWER && !t.isWord(i - 1, Role.number);
  if (t.is(i - 1, Role.and) + t.is(i - 1, Role.lasting) + t.is(i - 1, Role.yearCue) > 0) return false;
  if (!noun) return false;
  return t.isNumber(i - 2)
    ? yearAt(t, i - 2) === null
    : t.isWord(i - 2, Role.number) && !t.isWord(i - 2, Role.articles);
};
