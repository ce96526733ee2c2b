// Centuries, in figures, words and Roman numbers: "19th century", "XIXe siècle".

import { blank } from './date.ts';
import type { Found } from './found.ts';
import { Role } from './roles.ts';
import { romanOf } from './roman.ts';
import type { Tokens } from './tokens.ts';

/** "19th century", "the twentieth century", "20. Jahrhundert", "XIXe siècle". `i` is the ordinal. */
export const readCentury = (t: Tokens, i: number): Found | null => {
  let n = t.value(i, Role.ordinal) ?? Number.NaN;
  let next = i + t.is(i, Role.ordinal);
  const before = t.is(i, Role.century);
  if (before > 0) {
    // "siglo XXI"
    const behind = t.mayBeRoman(i + before) ? romanOf(t.words.at(i + before)) : 0;
    if (behind > 0) return centuryOf(t, behind, i, i + before + 1);
    // "XIXe siècle"
    const from = t.mayBeRoman(i - 1) ? i - 1 : t.mayBeRoman(i - 2) && t.touches(i - 2) ? i - 2 : i;
    const ahead = from < i ? romanOf(t.words.at(from)) : 0;
    return ahead === 0 ? null : centuryOf(t, ahead, from, i + before);
  }
  if (t.isNumber(i) && t.digits(i) <= 2) {
    n = t.number(i);
    next = i + 1 + (t.touches(i) ? t.is(i + 1, Role.dayEnding) : 0);
  } else if (Number.isNaN(n)) {
    const roman = t.mayBeRoman(i) ? romanOf(t.words.at(i)) : 0;
    if (roman === 0) return null;
    n = roman;
    next = i + 1;
    if (t.is(next, Role.century) === 0 && t.words.at(next).length <= 2 && t.touches(i)) next++;
  } else if (n >= 20 && t.mark(next) === '-' && (t.value(next + 1, Role.ordinal) ?? 10) < 10) {
    n += t.value(next + 1, Role.ordinal) as number;
    next += 2;
  }
  if (t.mark(next) === '-' && t.touches(next)) next++;
  const word = t.is(next, Role.century);
  if (word === 0 || n < 1 || n > 30) return null;
  return centuryOf(t, n, i, next + word);
};

const centuryOf = (t: Tokens, n: number, from: number, next: number): Found => {
  const bc = t.is(next, Role.beforeChrist);
  const date = blank('century', t.words.startOf(from), t.words.endOf(next + bc - 1));
  date.n = n;
  date.beforeChrist = bc > 0;
  return { date, from, next: next + bc };
};
