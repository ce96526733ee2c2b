// Noun phrases around "member state": whose members, how many, and whether they are any.
import { LOWER, UPPER } from '../../draft/words.ts';
import type { Circle } from '../../knowledge/membership.ts';
import { COUNTRY, EURO, OF_UNION, ORGANISATION, SCHENGEN, UNION } from './entry.ts';
import type { NumberWords } from './grammar.ts';
import type { Hit, Reading } from './reading.ts';

/** A noun phrase: `all 27 EU member states of the Union`. Tokens. */
export interface Phrase {
  readonly head: Hit;
  readonly from: number;
  readonly to: number;
  /** The Union is named in the phrase itself. */
  readonly union: boolean;
  /** … behind the noun. */
  readonly after: boolean;
  readonly circle: Circle;
  readonly number: NumberWords | null;
  readonly newcomer: boolean;
  /** `other`: the token it begins at; −1. */
  readonly other: number;
  /** The number counts some of a kind: "15 old member states". */
  readonly qualified: boolean;
  /** Not of the Union, or not members. */
  readonly ruledOut: boolean;
}

/** What a name of the Union, the euro area or Schengen stands for. */
export const circleOf = (roles: number): Circle | null =>
  (roles & EURO) !== 0 ? 'euro' : (roles & SCHENGEN) !== 0 ? 'schengen' : (roles & UNION) !== 0 ? 'union' : null;

/** The phrase around a noun; null for one that speaks of nobody's members. */
export const phraseOf = (r: Reading, head: Hit): Phrase | null => {
  const { words, grammar } = r;
  if (grammar === null) return null;
  let at = head.from;
  let union = (head.entry.roles & OF_UNION) !== 0;
  let circle: Circle = 'union';
  let number: Phrase['number'] = null;
  let newcomer = false;
  let other = -1;
  let ruledOut = false;
  let adjectives = 0;
  let qualified = false;
  let between = 0;
  for (let step = 0; step < 8 && at > 0; step++) {
    const hyphen = words.isMark(at - 1, '-') ? 1 : 0;
    const not = grammar.before('notYet', words, at - hyphen);
    if (not > 0) {
      ruledOut = true;
      break;
    }
    if (hyphen > 0) break;
    const genitive = grammar.before('genitive', words, at);
    if (genitive > 0 && words.touchesNext(at - genitive - 1) && r.hitBefore(at - genitive) !== null) {
      at -= genitive;
      continue;
    }
    const hit = r.hitBefore(at);
    if (hit !== null && circleOf(hit.entry.roles) !== null) {
      union = true;
      between = adjectives;
      circle = circleOf(hit.entry.roles) ?? circle;
      at = hit.from;
      continue;
    }
    if (hit !== null && (hit.entry.roles & ORGANISATION) !== 0) {
      ruledOut = true;
      break;
    }
    const n: Phrase['number'] = number === null ? grammar.numberBefore(words, at) : null;
    if (n !== null) {
      number = n;
      qualified = adjectives > 0;
      at = n.from;
      continue;
    }
    const fellow = grammar.before('other', words, at);
    if (fellow > 0) {
      at -= fellow;
      other = at;
      continue;
    }
    const fresh = grammar.before('newcomers', words, at);
    if (fresh > 0) {
      newcomer = true;
      at -= fresh;
      continue;
    }
    // An acronym before the noun is another body: "ILO Member States".
    if (words.kindAt(at - 1) === UPPER && (hit === null || hit.entry.state === '')) ruledOut = true;
    if (hit !== null || number !== null || words.kindAt(at - 1) !== LOWER || ++adjectives > 2 || isSmall(r, at)) break;
    at--;
  }
  let to = head.to;
  let after = false;
  const ofUnion = grammar.at('ofUnion', words, to);
  if (ofUnion > 0 && !inOrganisation(r, to + ofUnion - 1)) {
    to += ofUnion;
    union = true;
    after = true;
  } else {
    const of = grammar.at('of', words, to) || grammar.at('prepositions', words, to);
    const noun = of > 0 ? to + of + grammar.at('articles', words, to + of) : to;
    const hit = r.hitAt(noun);
    const inside = hit === null || of === 0 ? null : circleOf(hit.entry.roles);
    if (inside !== null && inside !== 'union' && hit !== null) {
      circle = inside;
      to = hit.to;
      union = true;
      after = true;
    } else if (of > 0 && hit !== null && (hit.entry.roles & ORGANISATION) !== 0) ruledOut = true;
    else if (of > 0 && hit === null && words.kindAt(noun) === UPPER) ruledOut = true;
    // "Member States of our Organisation".
    else if (grammar.at('of', words, to) > 0 && !union) ruledOut = true;
    else if (ofUnion > 0) ruledOut = true;
  }
  // "EU neighbourhood countries" are somebody else.
  if ((head.entry.roles & COUNTRY) !== 0 && (!union || (between > 0 && !after))) return null;
  return { head, from: at, to, union, after, circle, number, newcomer, other, qualified, ruledOut };
};

/** True inside the name of a body, such as "the Union for the Mediterranean". */
const inOrganisation = (r: Reading, token: number): boolean => {
  for (let i = token; i >= token - 4; i--) {
    const hit = r.hitAt(i);
    if (hit !== null && hit.to > token && (hit.entry.roles & ORGANISATION) !== 0) return true;
  }
  return false;
};

/** A function word, which is no adjective of the noun. */
const isSmall = (r: Reading, at: number): boolean => {
  const { grammar, words } = r;
  if (grammar === null) return true;
  return (
    [
      'articles',
      'and',
      'prepositions',
      'of',
      'is',
      'are',
      'was',
      'were',
      'all',
      'relative',
      'comprises',
      'holds',
    ] as const
  ).some((list) => grammar.before(list, words, at) > 0);
};

/** "Member state" alone may be anybody's: a capital or the Union near it says whose. */
export const speaksOfUnion = (r: Reading, phrase: Phrase): boolean => {
  if (phrase.union) return true;
  if (r.has(ORGANISATION)) return false;
  return r.namesUnion(phrase.head.from) || (r.language.tag === 'en' && r.isCapitalised(phrase.head.from));
};
