// Decades: "1990s", "the '90s", "1990er Jahre", "anni '80", "the 470s BC".
import { blank } from './date.ts';
import type { Found } from './found.ts';
import { freeAfter, isApostrophe } from './numeric.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** "1990s", "the '90s", "1990er Jahre", "1990. aastatel"; "anni '80", "años setenta", "années 1990". */
export const readDecade = (t: Tokens, i: number): Found | null => {
  const found = t.isNumber(i) ? decadeBehind(t, i) : decadeBefore(t, i);
  if (found === null || found.n % 10 !== 0) return null;
  // "the 470s BC"
  const bc = t.is(found.next, Role.beforeChrist);
  if (bc === 0 && found.n >= 100 && (found.n < 1000 || found.n > 2090)) return null;
  const next = found.next + bc;
  const date = blank('decade', t.words.startOf(found.from), t.words.endOf(next - 1));
  date.n = found.n >= 100 || bc > 0 ? found.n : found.n + (found.n < 30 && !found.word ? 2000 : 1900);
  date.beforeChrist = bc > 0;
  return { date, from: found.from, next };
};

interface DecadeRead {
  /** As written, of two figures or four. */
  readonly n: number;
  readonly from: number;
  readonly next: number;
  readonly word: boolean;
}

/** The figures before what makes them a decade. */
const decadeBehind = (t: Tokens, i: number): DecadeRead | null => {
  const short = t.digits(i) === 2;
  if (!t.touches(i) || (!short && t.digits(i) !== 4 && t.digits(i) !== 3)) return null;
  const joined = t.touches(i + 1) && (isApostrophe(t, i + 1) || t.mark(i + 1) === '-');
  const next = joined ? i + 2 : i + 1;
  const ending = t.is(next, Role.decadeAfter);
  if (ending === 0) return null;
  const apostrophe = isApostrophe(t, i - 1) && t.touches(i - 1);
  // "in his 60s" is an age.
  if (short && !apostrophe && !joined && ending === 1 && t.before(i, Role.articles) < 0) return null;
  return { n: t.number(i), from: short && apostrophe ? i - 1 : i, next: next + ending, word: false };
};

/** The word for years or decade before its figures or number. */
const decadeBefore = (t: Tokens, i: number): DecadeRead | null => {
  const length = t.is(i, Role.decadeBefore);
  if (length === 0) return null;
  const at = i + length + (isApostrophe(t, i + length) ? 1 : 0);
  const n = t.value(at, Role.number) ?? 0;
  if (!t.isNumber(at)) return n >= 20 && n < 100 ? { n, from: i, next: at + t.is(at, Role.number), word: true } : null;
  if ((t.digits(at) !== 2 && t.digits(at) !== 4) || !freeAfter(t, at + 1)) return null;
  // "les années 2010, 2011 et 2012"
  const after =
    at + 1 + (t.dash(at + 1) || t.mark(at + 1) === ',' ? 1 : t.is(at + 1, Role.and) || t.is(at + 1, Role.to));
  if (after > at + 1 && t.digits(after) === 4 && t.number(after) % 10 !== 0) return null;
  return { n: t.number(at), from: i, next: at + 1, word: false };
};
