// Time gone by since an event that is not named: "in its seventh month", "the tenth anniversary".
import type { WrittenElapsed } from './date.ts';
import { unitAt } from './quantities.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** "in its seventh month", "the tenth anniversary", "its 10th anniversary". */
export const readElapsed = (t: Tokens): (WrittenElapsed & { readonly token: number })[] => {
  const all: (WrittenElapsed & { readonly token: number })[] = [];
  if (t.vocabulary.relative === null) return all;
  for (let n = 0; n < t.triggerCount; n++) {
    const i = t.triggers[n] as number;
    const age = ageAt(t, i);
    if (age > i) {
      all.push({
        start: t.words.startOf(i),
        end: t.words.endOf(age - 1),
        n: t.number(i),
        unit: 'Y',
        anniversary: false,
        age: true,
        sentence: 0,
        token: i,
      });
      continue;
    }
    let count: number | undefined;
    let length = t.is(i, Role.ordinal);
    if (length > 0) count = t.value(i, Role.ordinal);
    else if (t.digits(i) > 0 && t.digits(i) <= 3) {
      const ending = t.touches(i) ? t.is(i + 1, Role.dayEnding) : 0;
      if (ending === 0) continue;
      count = t.number(i);
      length = 1 + ending;
    }
    if (count === undefined) continue;
    const next = i + length;
    const anniversary = t.is(next, Role.anniversary);
    const unit = anniversary > 0 ? null : unitAt(t, next);
    if (anniversary === 0 && (unit === null || t.before(i, Role.itsOwn) < 0 || unit.unit === 'Q')) continue;
    const end = anniversary > 0 ? next + anniversary : (unit?.next ?? next);
    all.push({
      start: t.words.startOf(i),
      end: t.words.endOf(end - 1),
      n: count,
      unit: unit?.unit ?? 'Y',
      anniversary: anniversary > 0,
      age: false,
      sentence: 0,
      token: i,
    });
  }
  return all;
};

/** The token behind an age in figures at `i`: "aged 38", "38-year-old", "38 ans" behind "âgé de"; `i` when there is none. */
const ageAt = (t: Tokens, i: number): number => {
  const n = t.number(i);
  if (!(n > 0 && n <= 120)) return i;
  const hyphen = t.mark(i + 1) === '-' && t.touches(i) ? 1 : 0;
  const unit = unitAt(t, i + 1 + hyphen);
  const next = unit?.unit === 'Y' ? unit.next : i + 1;
  const old = next + (hyphen > 0 && t.mark(next) === '-' ? 1 : 0);
  if (next > i + 1 && t.is(old, Role.old) > 0) return old + t.is(old, Role.old);
  return t.before(i, Role.aged) >= 0 ? next : i;
};
