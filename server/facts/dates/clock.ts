// Times of day: "8:30 am", "20 Uhr", "17 h 30", "noon", and the parts of a day.
import { UPPER } from '../../draft/words.ts';
import { ZONES } from '../../knowledge/zones.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

export interface ClockRead {
  /** `T08:30` */
  readonly clock: string;
  readonly next: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A time in figures at `i`. */
export const clockAt = (t: Tokens, i: number): ClockRead | null => {
  if (!t.isNumber(i) || t.digits(i) > 2) return null;
  let hour = t.number(i);
  if (hour > 24) return null;
  if (
    i > 0 &&
    t.touches(i - 1) &&
    t.mark(i - 1) !== '(' &&
    !t.dash(i - 1) &&
    t.mark(i - 1) !== "'" &&
    t.mark(i - 1) !== '’'
  )
    return null;
  let minute = 0;
  let next = i + 1;
  let written = false;
  const joint = t.mark(next);
  if ((joint === ':' || joint === '.') && t.touches(i) && t.touches(next) && t.digits(next + 1) === 2) {
    minute = t.number(next + 1);
    if (minute > 59) return null;
    // "12:30:45"
    if (t.mark(next + 2) === joint && t.touches(next + 1) && t.touches(next + 2) && t.isNumber(next + 3)) {
      if (joint === '.') return null;
      next += 2;
    }
    next += 2;
    written = joint === ':' && hour < 24;
  }
  let half = 0;
  if (t.is(next, Role.am) > 0) {
    if (hour === 12) hour = 0;
    half = t.is(next, Role.am);
  } else if (t.is(next, Role.pm) > 0) {
    if (hour < 12) hour += 12;
    half = t.is(next, Role.pm);
  }
  if (half > 0) return hour > 24 ? null : { clock: `T${two(hour)}:${two(minute)}`, next: afterZone(t, next + half) };
  const word = t.is(next, Role.clock);
  if (word > 0) {
    next += word;
    // "17 h 30", "17 Uhr 30"
    if (next === i + 1 + word && t.digits(next) === 2 && t.number(next) < 60 && !t.touches(next)) {
      minute = t.number(next);
      next++;
    } else if (next === i + 1 + word && t.digits(next) === 2 && t.number(next) < 60) {
      const after = t.mark(next + 1);
      if (after === ',' || after === '.' || after === ')' || after === ';') {
        minute = t.number(next);
        next++;
      }
    }
    return { clock: `T${two(hour)}:${two(minute)}`, next: afterZone(t, next) };
  }
  // "23.00 GMT"
  const zone = afterZone(t, next);
  const stop = joint === '.' && next > i + 1 && zone > next;
  return written || stop ? { clock: `T${two(hour)}:${two(minute)}`, next: zone } : null;
};

/** "5 p.m. EST" */
const afterZone = (t: Tokens, i: number): number =>
  t.words.kindAt(i) === UPPER && ZONES.has(t.words.at(i)) ? i + 1 : i;
