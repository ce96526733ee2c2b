// Roman numbers: those of centuries, and months of dates as some languages write them: "12.XI.2004", "12 XI 2004 r.".
import { blank } from './date.ts';
import { type Found, span } from './found.ts';
import { freeAfter, freeBefore } from './numeric.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A Roman number up to 30, its ordinal ending (XIXe) let go; 0 when it is none. */
export const romanOf = (word: string): number => {
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const n = ROMAN[word[i] as string];
    if (n === undefined) return i >= 1 && /^(e|ème|è)$/.test(word.slice(i)) ? value : 0;
    const next = ROMAN[word[i + 1] ?? ''] ?? 0;
    value += next > n ? -n : n;
  }
  return word.length > 0 && value <= 30 ? value : 0;
};

const MONTHS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A day, its month in Roman figures and its year, from `i` on; in a year-first language also the other way round. */
export const readRomanMonth = (t: Tokens, i: number): Found | null => {
  const joint = t.touches(i) ? t.mark(i + 1) : '';
  // "12/XI/2004" and "12-XI-2004" are joined by the same mark, "12. XI 2004" and "12 XI 2004" need not be.
  const joined = joint === '/' || joint === '-';
  const second = joint === '' ? i + 1 : i + 2;
  if ((joint !== '' && joint !== '.' && !joined) || !t.mayBeRoman(second)) return null;
  const month = MONTHS.indexOf(t.words.at(second)) + 1;
  const stop = t.touches(second) ? t.mark(second + 1) : '';
  const third = stop === '' ? second + 1 : second + 2;
  if (month === 0 || (joined ? stop !== joint : stop !== '' && stop !== '.')) return null;
  // "… on page 12. I 2004 was told": English has no such dates but in one piece.
  const loose = !t.touches(second - 1) || !t.touches(third - 1);
  if (loose && (t.vocabulary.monthFirstNumbers || joined)) return null;
  const back = t.digits(i) === 4;
  if (back && !t.vocabulary.yearFirst) return null;
  const [day, year] = back ? [third, i] : [i, third];
  if (t.digits(day) < 1 || t.digits(day) > 2 || t.digits(year) !== 4) return null;
  if (t.number(day) < 1 || t.number(day) > 39 || t.number(year) < 1000 || t.number(year) > 2999) return null;
  // "2004. XI. 12-én"
  const ending = t.mark(third + 1) === '-' && t.is(third + 2, Role.dayEnding) > 0;
  if (!freeBefore(t, i) || !(ending || freeAfter(t, third + 1))) return null;
  const date = blank('day', t.words.startOf(i), t.words.endOf(third));
  date.year = t.number(year);
  date.month = month;
  date.day = t.number(day);
  date.at.year = span(t, year, year + 1);
  date.at.month = span(t, second, second + 1);
  date.at.day = span(t, day, day + 1);
  return { date, from: i, next: third + 1 };
};
