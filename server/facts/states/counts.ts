// How many members there are said to be, of the Union, the euro area or Schengen.
import type { Circle } from '../../knowledge/membership.ts';
import { COUNTRY, MEMBER, ORGANISATION, PLURAL } from './entry.ts';
import type { NumberWords } from './grammar.ts';
import { circleOf, type Phrase, speaksOfUnion } from './phrase.ts';
import type { Hit, Reading } from './reading.ts';
import type { CountClaim } from './state.ts';

/** "All 28 member states". */
export const readCount = (r: Reading, phrase: Phrase): void => {
  const { grammar, words } = r;
  const { number } = phrase;
  if (grammar === null || number === null || phrase.other >= 0 || phrase.newcomer || phrase.qualified) return;
  if ((phrase.head.entry.roles & PLURAL) === 0) return;
  const assumed = phrase.circle === 'union' && !speaksOfUnion(r, phrase);
  if (grammar.at('restricts', words, phrase.to) > 0) return;
  const all = grammar.before('all', words, number.from) > 0;
  // Nobody's name stands by: a briefing's "all 28 member states" are the Union's, unless it speaks of another body.
  if (assumed && (!all || r.has(ORGANISATION))) return;
  const whole =
    all ||
    (phrase.from < number.from && r.hitAt(phrase.from) !== null) ||
    (phrase.after &&
      (grammar.before('ofAll', words, number.from) > 0 || number.from === 0 || words.isMark(number.from - 1, '(')));
  if (!whole || isOfThen(r, number.from)) return;
  r.claim(number.from, phrase.to, { ...total(r, phrase.circle, number), assumed });
};

/** So far from a number words put it back to another day. */
const REACH = 40;

/** "Before Brexit …", "… at the time": the sentence counts on another day, and does not say which. */
const isOfThen = (r: Reading, token: number): boolean => {
  const [from, to] = r.sentence(token);
  for (let i = Math.max(from, token - REACH); i < Math.min(to, token + REACH); i++)
    if ((r.grammar?.at('past', r.words, i) ?? 0) > 0) return true;
  return false;
};

const total = (r: Reading, circle: Circle, { value, from, to, words }: NumberWords): CountClaim => ({
  kind: 'count',
  assumed: false,
  circle,
  n: value,
  number: { start: r.words.startOf(from), end: r.words.endOf(to - 1) },
  words,
});

/** "The euro area, which now comprises 20 countries"; "the 27-nation bloc". */
export const readTotals = (r: Reading, hit: Hit): void => {
  const { grammar, words } = r;
  const circle = circleOf(hit.entry.roles);
  if (grammar === null || circle === null) return;
  const strong = grammar.before('strong', words, hit.from);
  if (strong > 0 && words.isMark(hit.from - strong - 1, '-')) {
    const number = grammar.numberBefore(words, hit.from - strong - 1);
    if (number !== null && !isOfThen(r, hit.from)) r.claim(number.from, hit.to, total(r, circle, number));
    return;
  }
  let at = hit.to;
  if (words.isMark(at, ',')) at++;
  at += grammar.at('relative', words, at);
  const verb = grammar.at('comprises', words, at);
  if (verb === 0) return;
  at += verb;
  at += grammar.at('articles', words, at);
  const number = grammar.numberAt(words, at);
  if (number === null) return;
  let noun = number.to;
  while (
    noun < number.to + 2 &&
    r.isCapitalised(noun) &&
    ((r.hitAt(noun)?.entry.roles ?? 0) & (MEMBER | COUNTRY)) === 0
  )
    noun++;
  const head = r.hitAt(noun);
  if (head === null || (head.entry.roles & PLURAL) === 0 || grammar.at('restricts', words, head.to) > 0) return;
  if (!isOfThen(r, hit.from)) r.claim(at, head.to, total(r, circle, number));
};
