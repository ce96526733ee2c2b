// Where a draft says who is a member state, and how many there are: noun phrases around "member state".
import { CAPITAL, LOWER, UPPER } from '../../draft/words.ts';
import type { Circle } from '../../knowledge/membership.ts';
import type { NumberWords } from './grammar.ts';
import { COUNTRY, EURO, MEMBER, OF_UNION, ORGANISATION, PLURAL, SCHENGEN, UNION } from './lexicon.ts';
import { type Hit, type Item, type Reading, readList, type StateList } from './reading.ts';
import type { CountClaim } from './state.ts';

/** A noun phrase: `all 27 EU member states of the Union`. Tokens. */
interface Phrase {
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
  /** Not of the Union, or not members. */
  readonly ruledOut: boolean;
}

const circleOf = (roles: number): Circle | null =>
  (roles & EURO) !== 0 ? 'euro' : (roles & SCHENGEN) !== 0 ? 'schengen' : (roles & UNION) !== 0 ? 'union' : null;

/** Everything said around one noun. */
export const readMembers = (r: Reading, head: Hit): void => {
  const phrase = phraseOf(r, head);
  if (phrase === null || phrase.ruledOut) return;
  count(r, phrase);
  if (phrase.circle !== 'union' || !speaksOfUnion(r, phrase)) return;
  behind(r, phrase);
  beside(r, phrase);
  before(r, phrase);
};

const phraseOf = (r: Reading, head: Hit): Phrase | null => {
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
    else if (ofUnion > 0) ruledOut = true;
  }
  if ((head.entry.roles & COUNTRY) !== 0 && !union) return null;
  return { head, from: at, to, union, after, circle, number, newcomer, other, ruledOut };
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
const speaksOfUnion = (r: Reading, phrase: Phrase): boolean => {
  if (phrase.union) return true;
  if (r.has(ORGANISATION)) return false;
  return r.namesUnion(phrase.head.from) || (r.language.tag === 'en' && r.isCapitalised(phrase.head.from));
};

/** "EU members Norway and Sweden", "member states such as Norway". */
const behind = (r: Reading, phrase: Phrase): void => {
  const { grammar, words } = r;
  if (grammar === null || phrase.other >= 0 || hedged(r, phrase.from)) return;
  const plural = (phrase.head.entry.roles & PLURAL) !== 0;
  let at = phrase.to;
  const comma = words.isMark(at, ',') ? 1 : 0;
  const cue = grammar.at('introduces', words, at + comma);
  if (cue > 0) {
    at += comma + cue;
    if (words.isMark(at, ',') || words.isMark(at, ':')) at++;
    const list = readList(r, at);
    for (const item of enough(list, words.isMark(list.to, ')'))) assert(r, phrase, item, list);
    return;
  }
  const mark = ['(', ':', '–', '—', '-'].find((m) => words.isMark(at, m) && (m !== '-' || !words.touchesNext(at)));
  if (mark !== undefined) {
    if (!plural) return;
    const list = readList(r, at + 1);
    const end = list.to;
    const closes =
      mark === '(' ? words.isMark(end, ')') : words.isMark(end, mark) || words.isMark(end, '.') || end >= words.count;
    if (closes && list.items.length > 1) for (const item of list.items) assert(r, phrase, item, list);
    return;
  }
  if (comma > 0 || (!phrase.union && !r.isCapitalised(phrase.head.from) && plural)) return;
  const list = readList(r, at);
  if (plural ? list.items.length > 1 && list.closed : list.items.length > 0)
    for (const item of plural ? list.items : list.items.slice(0, 1)) assert(r, phrase, item, list);
};

/** Without an "and", what follows a comma may be the next clause. */
const enough = (list: StateList, bracketed: boolean): readonly Item[] =>
  list.closed || bracketed ? list.items : list.items.slice(0, 1);

/** "Norway and other member states". */
const before = (r: Reading, phrase: Phrase): void => {
  const { grammar, words } = r;
  if (grammar === null || phrase.other < 0) return;
  let at = phrase.other;
  at -= grammar.before('articles', words, at);
  const and = grammar.before('and', words, at);
  if (and === 0) return;
  const hit = r.hitBefore(at - and);
  if (hit !== null && r.nameOf(hit) !== '' && !hedged(r, hit.from))
    assert(r, phrase, { from: hit.from, to: hit.to, hit }, null);
};

/** "Norway is an EU member", "Norway, an EU member state," */
const beside = (r: Reading, phrase: Phrase): void => {
  const { grammar, words } = r;
  if (grammar === null || phrase.number !== null) return;
  const plural = (phrase.head.entry.roles & PLURAL) !== 0;
  for (let at = phrase.from; at <= phrase.head.from; at++) {
    const present = grammar.before(plural ? 'are' : 'is', words, at);
    const past = grammar.before(plural ? 'were' : 'was', words, at);
    let subject = at - (present || past);
    let how: 'present' | 'past' = past > present ? 'past' : 'present';
    if (present === 0 && past === 0) {
      if (plural) continue;
      const article = grammar.before('apposition', words, at);
      if (article === 0 && r.language.tag === 'en') continue;
      subject = at - article;
      if (!words.isMark(subject - 1, ',')) continue;
      // Closed again by a comma or the sentence's end, or gone on with, so that no list is torn.
      const closed = [',', '.', ')', ';', '–', '—'].some((m) => words.isMark(phrase.to, m)) || phrase.to >= words.count;
      if (!closed && grammar.at('prepositions', words, phrase.to) === 0) continue;
      subject--;
      how = 'present';
    } else {
      const relative = grammar.before('relative', words, subject);
      subject -= relative;
      if (relative > 0 && words.isMark(subject - 1, ',')) subject--;
    }
    const hit = r.hitBefore(subject);
    if (hit === null && present > 0 && !plural) unknownSubject(r, phrase, subject - 1);
    if (hit === null || r.nameOf(hit) === '' || hedged(r, hit.from) || isQuestion(r, hit.from)) return;
    assert(r, phrase, { from: hit.from, to: hit.to, hit }, null, how);
    const and = plural ? grammar.before('and', words, hit.from) : 0;
    const partner = and > 0 ? r.hitBefore(hit.from - and) : null;
    if (partner !== null && r.nameOf(partner) !== '')
      assert(r, phrase, { from: partner.from, to: partner.to, hit: partner }, null, how);
    return;
  }
};

/** "Ruritania is an EU member state": one capitalised word that opens the sentence or follows a small one. */
const unknownSubject = (r: Reading, phrase: Phrase, token: number): void => {
  const { words, grammar, lexicon } = r;
  if (grammar === null || r.language.tag === 'de' || (phrase.head.entry.roles & MEMBER) === 0 || !phrase.union) return;
  if (words.kindAt(token) !== CAPITAL || words.endOf(token) - words.startOf(token) < 5) return;
  if (
    r.isCapitalised(token - 1) ||
    words.touchesNext(token - 1) ||
    lexicon.lookalikes.has(words.at(token).toLowerCase())
  )
    return;
  const small = (
    ['articles', 'prepositions', 'and', 'of', 'other', 'relative', 'hedges', 'institutions', 'afterMember'] as const
  ).some((list) => grammar.at(list, words, token) > 0);
  if (small || grammar.before('articles', words, token) > 0 || isQuestion(r, token) || hedged(r, token)) return;
  r.claim(token, token + 1, { kind: 'member', state: null, how: 'present' });
};

/** "if", "whether", "unlike" in the words before. */
const hedged = (r: Reading, token: number): boolean => {
  const { grammar, words } = r;
  if (grammar === null) return true;
  for (let at = token; at > 0 && at > token - 4; at--) {
    if (grammar.before('hedges', words, at) > 0) return true;
    if (!r.isWord(at - 1)) return false;
  }
  return false;
};

const isQuestion = (r: Reading, token: number): boolean => {
  const [, to] = r.sentence(token);
  for (let i = to - 1; i >= to - 3; i--) if (r.words.isMark(i, '?')) return true;
  return false;
};

const assert = (
  r: Reading,
  phrase: Phrase,
  item: Item,
  list: StateList | null,
  how: 'present' | 'past' = 'present',
): void => {
  const said = phrase.newcomer ? 'new' : how;
  const { hit } = item;
  if (hit !== null) {
    const state = r.nameOf(hit);
    if (state !== '') r.claim(item.from, item.to, { kind: 'member', state, how: said });
    return;
  }
  if (list === null || !isUnknown(r, phrase, item, list)) return;
  r.claim(item.from, item.to, { kind: 'member', state: null, how: said });
};

/** A capitalised word where only a state can stand: with states beside it in a list, or behind a noun in small letters. */
const isUnknown = (r: Reading, phrase: Phrase, item: Item, list: StateList): boolean => {
  const { words, grammar, lexicon, block } = r;
  if (grammar === null || block.region === 'heading' || grammar.at('afterMember', words, item.from) > 0) return false;
  if (lexicon.lookalikes.has(words.at(item.from).toLowerCase())) return false;
  if (list.items.length > 1) return list.known * 2 >= list.items.length;
  if (r.language.tag === 'de') return false;
  return phrase.union && words.kindAt(phrase.head.to - 1) === LOWER && item.from === phrase.to;
};

/** "All 28 member states". */
const count = (r: Reading, phrase: Phrase): void => {
  const { grammar, words } = r;
  const { number } = phrase;
  if (grammar === null || number === null || phrase.other >= 0 || phrase.newcomer) return;
  if ((phrase.head.entry.roles & PLURAL) === 0) return;
  if (phrase.circle === 'union' && !speaksOfUnion(r, phrase)) return;
  if (grammar.at('restricts', words, phrase.to) > 0) return;
  const whole =
    grammar.before('all', words, number.from) > 0 ||
    (phrase.from < number.from && r.hitAt(phrase.from) !== null) ||
    (phrase.after &&
      (grammar.before('ofAll', words, number.from) > 0 || number.from === 0 || words.isMark(number.from - 1, '(')));
  if (!whole) return;
  r.claim(number.from, phrase.to, total(r, phrase.circle, number));
};

const total = (r: Reading, circle: Circle, { value, from, to, words }: NumberWords): CountClaim => ({
  kind: 'count',
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
    if (number !== null) r.claim(number.from, hit.to, total(r, circle, number));
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
  r.claim(at, head.to, total(r, circle, number));
};

/** True for a block that ends by introducing a list of member states: "the following member states:". */
export const introducesMembers = (r: Reading): boolean => {
  const { words } = r;
  if (r.grammar === null || !words.isMark(words.count - 1, ':')) return false;
  const head = r.hitBefore(words.count - 1) ?? null;
  const last = head ?? r.hits.findLast((h) => (h.entry.roles & (MEMBER | COUNTRY)) !== 0) ?? null;
  if (last === null || (last.entry.roles & PLURAL) === 0 || words.count - 1 - last.to > 6) return false;
  const phrase = phraseOf(r, last);
  return (
    phrase !== null && !phrase.ruledOut && !phrase.newcomer && phrase.circle === 'union' && speaksOfUnion(r, phrase)
  );
};
