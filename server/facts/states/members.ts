// Where a draft says who is a member state.
import { CAPITAL, LOWER } from '../../draft/words.ts';
import { readCount } from './counts.ts';
import { COUNTRY, MEMBER, PLURAL } from './entry.ts';
import { type Phrase, phraseOf, speaksOfUnion } from './phrase.ts';
import { type Hit, type Item, type Reading, readList, type StateList } from './reading.ts';

/** Everything said around one noun. */
export const readMembers = (r: Reading, head: Hit): void => {
  const phrase = phraseOf(r, head);
  if (phrase === null || phrase.ruledOut) return;
  readCount(r, phrase);
  if (phrase.circle !== 'union' || !speaksOfUnion(r, phrase)) return;
  behind(r, phrase);
  beside(r, phrase);
  before(r, phrase);
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
