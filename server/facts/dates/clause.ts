// How the words around a date speak of it: ahead, back, or as somebody's plan.
import { LOWER } from '../../draft/words.ts';
import type { Clause } from './date.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** Words looked at on each side: clauses are shorter, and a text of one sentence stays linear. */
const REACH = 25;

const TENSES: readonly Clause['tense'][] = [null, 'past', 'future'];
const BOTH = [false, true];

/** Every one there is, so that no date of a long draft has to keep its own. */
const CLAUSES: readonly Clause[] = TENSES.flatMap((tense) =>
  BOTH.flatMap((reported) => BOTH.map((plain) => ({ tense, reported, plain }))),
);

export const clauseOf = (tense: Clause['tense'], reported: boolean, plain: boolean): Clause =>
  CLAUSES[4 * TENSES.indexOf(tense) + (reported ? 2 : 0) + (plain ? 1 : 0)] as Clause;

/** A plain verb stands close before its date. */
const CLOSE = 12;
/** A date that opens its sentence has a word or two before it, and its verb not far behind. */
const OPENING = 3;
const AHEAD = 6;
/** … and a participle beside it, a word or two between. */
const BESIDE = 3;

/** The fewest letters before an ending. */
const STEM = 3;

/** `from` and `next` are the date's tokens. */
export const clauseAround = (
  t: Tokens,
  from: number,
  next: number,
  sentenceFrom: number,
  sentenceNext: number,
): Clause => {
  if (t.vocabulary.relative === null) return clauseOf(null, false, false);
  const low = Math.max(sentenceFrom, from - REACH);
  const high = Math.min(sentenceNext, next + REACH);
  let tense: Clause['tense'] = null;
  let distance = REACH;
  let reported = false;
  let plain = false;
  for (let i = from - 1; i >= low; i--) {
    if (!tells(t, i)) continue;
    if (tense === null) {
      tense = tenseAt(t, i);
      if (tense !== null) {
        distance = from - i;
        plain = isPlain(t, i, from);
      }
    }
    if (isReported(t, i)) reported = true;
  }
  let ahead: Clause['tense'] = null;
  for (let i = next; i < high; i++) {
    if (!tells(t, i)) continue;
    // A verb behind the date counts when it is much nearer than the one before it.
    if (ahead === null) {
      ahead = tenseAt(t, i);
      if (ahead !== null && 2 * (i - next + 1) < distance) {
        // "Later on 30 August the ministers will meet."
        plain = tense === null && ahead === 'future' && from - sentenceFrom <= OPENING && isPlainAhead(t, next, i);
        tense = ahead;
      }
    }
    if (isReported(t, i)) reported = true;
  }
  if (tense === null && isPresentSecond(t, from, next, sentenceFrom)) tense = 'future';
  if (t.before(from, Role.deadline) >= 0 || t.before(from - t.is(from - 1, Role.articles), Role.deadline) >= 0)
    tense = 'future';
  if (isAttribute(t, from)) return clauseOf(null, reported, false);
  if (isDue(t, from, low)) return clauseOf('future', reported, true);
  return clauseOf(tense, reported, plain);
};

/** "die am 12. Mai beschlossenen Regeln", "die Regeln, die am 12. Mai galten": the verb of the sentence is another's. */
const isAttribute = (t: Tokens, from: number): boolean => {
  const on = t.before(from, Role.on);
  return on > 0 && t.is(on, Role.articles) === 0 && t.isWord(on - 1, Role.articles);
};

/** "Am Freitag berät der Rat": the verb second, in the present, of a day to come. */
const isPresentSecond = (t: Tokens, from: number, next: number, sentenceFrom: number): boolean => {
  const { presentEndings } = t.vocabulary;
  if (presentEndings.length === 0 || from - sentenceFrom > OPENING || t.words.kindAt(next) !== LOWER) return false;
  // "Heute fährt hier niemand."
  return t.is(from, Role.days) === 0 && !t.isKnown(next) && endsAsOne(t, next, presentEndings);
};

/** "The deadline for replies is 15 July": what ends that day has not ended. */
const isDue = (t: Tokens, from: number, low: number): boolean => {
  const on = Math.max(t.before(from, Role.on), t.before(from, Role.beforeDay));
  const verb = (on < 0 ? from : on) - 1;
  if (!t.isWord(verb, Role.ends)) return false;
  for (let i = verb - 1; i >= low && i >= verb - CLOSE; i--) {
    if (t.is(i, Role.term) > 0) return true;
    if (t.mark(i) !== '' || tells(t, i)) return false;
  }
  return false;
};

/**
 * A verb that says by itself when the thing happens: one that is future or past and nothing else, in the date's own
 * clause, with no other verb or comma between.
 */
const isPlain = (t: Tokens, i: number, from: number): boolean => {
  const future = isFuture(t, i);
  const past = future ? -1 : t.before(i + 1, Role.finitePast);
  if (from - i > CLOSE || (!future && past < 0)) return false;
  // "was adopted on": a participle may as well go with what stands further on.
  if (!future && past < i && from - i > BESIDE) return false;
  for (let k = i + 1; k < from; k++) {
    // "They met to ban it in 2035."
    if (!future && t.is(k, Role.to) > 0) return false;
    const mark = t.mark(k);
    if (mark !== '' && ',;:()"“”«»'.includes(mark)) return false;
  }
  return true;
};

/**
 * The verb behind a date that opens its sentence: the first there, with its subject between. Right behind the date,
 * German has the present of its passive: "Am 12. Mai wird der Bau begonnen."
 */
const isPlainAhead = (t: Tokens, next: number, i: number): boolean => {
  if (i === next || i - next > AHEAD || !isFuture(t, i)) return false;
  for (let k = next; k < i; k++) {
    const mark = t.mark(k);
    if (mark !== '' && (mark !== ',' || k > next)) return false;
  }
  return true;
};

const tells = (t: Tokens, i: number): boolean =>
  t.is(i, Role.tells) > 0 || t.phraseBefore(i + 1, Role.plainFuture) >= 0 || tenseByEnding(t, i) !== null;

/** "are expected" looks ahead, and "May" is no "may". */
const isReported = (t: Tokens, i: number): boolean =>
  t.is(i, Role.reported) > 0 && !isFuture(t, i) && !(t.isWord(i, Role.month) && t.capital(i));

/** A phrase of one tense that ends here: "are invited" is no past. */
const isFuture = (t: Tokens, i: number): boolean => t.before(i + 1, Role.plainFuture) >= 0;

const tenseAt = (t: Tokens, i: number): Clause['tense'] => {
  if (isFuture(t, i)) return 'future';
  if (t.is(i, Role.futureVerbs) > 0) return 'future';
  if (t.is(i, Role.pastVerbs) > 0) return 'past';
  return tenseByEnding(t, i);
};

/** By its ending alone, as in "landed", "celebrará", "terranno"; only in languages whose words tell. */
const tenseByEnding = (t: Tokens, i: number): Clause['tense'] => {
  const { words, vocabulary } = t;
  if (words.kindAt(i) !== LOWER) return null;
  if (((vocabulary.lastOfEndings >> (words.text.charCodeAt(words.endOf(i) - 1) & 31)) & 1) === 0) return null;
  if (endsAsOne(t, i, vocabulary.futureEndings)) return 'future';
  return endsAsOne(t, i, vocabulary.pastEndings) && !endsAsOne(t, i, vocabulary.notPastEndings) ? 'past' : null;
};

/** True when the word has one of these endings, behind a stem. */
const endsAsOne = ({ words }: Tokens, i: number, endings: readonly string[]): boolean => {
  const start = words.startOf(i);
  const end = words.endOf(i);
  for (const ending of endings) {
    let at = end - 1;
    let k = ending.length - 1;
    while (k >= 0 && words.text.charCodeAt(at) === ending.charCodeAt(k)) {
      at--;
      k--;
    }
    if (k < 0 && at + 1 - start >= STEM) return true;
  }
  return false;
};
