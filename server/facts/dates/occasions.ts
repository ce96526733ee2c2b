// What a day is the day of, where the words right before it say so: "the Riga summit of 3 May", "was adopted on 3 May".
import type { Span } from '../../draft/draft.ts';
import { LOWER, UPPER } from '../../draft/words.ts';
import type { Found } from './found.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** The longest name of an occasion, in tokens: "summit in New York". */
const NAME = 6;
/** How far before its day a verb of adoption may stand: "adopted the regulation on". */
const VERB = 7;

/** The token where what ties a day to the words before it begins, "on", "of the", "(", ", le": the `tie` of all below. */
export const tieBefore = (t: Tokens, from: number): number => {
  let k = from;
  for (let n = 0; n < 3; n++) {
    const word = tieRightBefore(t, k);
    if (word >= 0) k = word;
    else if (t.mark(k - 1) === ',' || t.mark(k - 1) === '(') k--;
    else break;
  }
  return k;
};

const TIES = [Role.on, Role.beforeDay, Role.beforeMonth, Role.articles] as const;

const tieRightBefore = (t: Tokens, k: number): number => {
  for (const role of TIES) {
    const word = t.before(k, role);
    if (word >= 0) return word;
  }
  return -1;
};

/**
 * The name of the one-off event a day is given for, without its article: a noun of the language's list with a name
 * beside it. Councils, plenaries and whatever meets again have many days.
 */
export const occasionOf = (t: Tokens, from: number, tie: number): Span | null => {
  if (tie === from) return null;
  const verb = t.before(tie, Role.takesPlace);
  const end = verb >= 0 ? verb : tie;
  let head = -1;
  let name = false;
  for (let i = end - 1; i >= end - NAME - 1 && i >= 0; i--) {
    if (t.isWord(i, Role.articles)) return t.wordValue(i, Role.number) === 1 ? null : named(t, i + 1, end, head, name);
    const hyphen = t.mark(i) === '-' && t.touches(i) && t.touches(i - 1);
    if (!hyphen && t.words.kindAt(i) > UPPER) return null;
    if (t.is(i, Role.recurring) > 0) return null;
    if (t.is(i, Role.occasions) > 0) {
      if (head >= 0) return null;
      head = i;
    } else if (t.words.kindAt(i) === LOWER && t.words.kindAt(i - 1) <= UPPER && t.is(i - 1, Role.occasions) === 0)
      return null;
    else if (t.capital(i)) name = true;
  }
  return null;
};

const named = (t: Tokens, from: number, end: number, head: number, name: boolean): Span | null =>
  head < 0 || !name || from >= end ? null : { start: t.words.startOf(from), end: t.words.endOf(end - 1) };

/** True where an act is adopted or signed on the day at `from`. */
export const isAdoption = (t: Tokens, from: number, tie: number): boolean => {
  if (tie === from) return false;
  for (let i = tie; i > tie - VERB && i > 0; i--) {
    if (t.before(i, Role.adopted) >= 0) return true;
    if (t.mark(i - 1) !== '' || t.isNumber(i - 1)) return false;
  }
  return false;
};

/** "born on 3 May 1980", "(geb. 1980)" */
export const isBirth = (t: Tokens, from: number, tie: number): boolean =>
  t.before(tie, Role.born) >= 0 || t.before(from, Role.born) >= 0;

/** "…, and entered into force on": what is in force from the day of `b` is what the day of `a` adopted. */
export const isInForce = (t: Tokens, a: Found, b: Found, tie: number): boolean => {
  const verb = tie === b.from ? -1 : t.before(tie, Role.inForce);
  if (verb < 0) return false;
  const comma = t.mark(a.next) === ',' ? 1 : 0;
  const and = a.next + comma;
  // "Signed on 3 March 2023, it entered into force on …"
  if (comma > 0 && verb === and + 1 && t.words.kindAt(and) === LOWER) return true;
  return verb - and <= 2 && verb >= and && t.is(and, Role.and) > 0;
};
