// First pass: the states one block names and what it says of them, from its words alone.
import type { BlockContent, Span } from '../../draft/draft.ts';
import { EMPTY, tight } from '../../draft/tight.ts';
import { CAPITAL, CYRILLIC, GREEK, LATIN, LOWER, MARK, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import { SURNAMES } from '../../knowledge/demonyms.ts';
import type { Language } from '../../languages/index.ts';
import { readTotals } from './counts.ts';
import { CAPITAL_NOUN, COUNTRY, type Entry, EURO, MEMBER, PRESIDENCY, SCHENGEN, UNION } from './entry.ts';
import { stateLexicon } from './lexicon.ts';
import { introducesMembers, readMembers } from './members.ts';
import { type Hit, Reading } from './reading.ts';
import { readCapital, readGroup, readPresidency } from './relations.ts';
import { isNear, readListed, readMixed, readNear } from './spelling.ts';
import type { BlockClaim, StateForm } from './state.ts';

/** A state where a block names it. Offsets are those of the block's text. */
export interface Mention extends Span {
  readonly state: string;
  readonly form: StateForm;
}

/** What a list item or table cell holds and nothing else. */
export interface LoneItem extends Span {
  readonly text: string;
  /** Code; null: no state is called so. */
  readonly state: string | null;
}

/** Offsets are those of the block's text. */
export interface BlockStates {
  readonly found: readonly Mention[];
  readonly claims: readonly BlockClaim[];
  readonly item: LoneItem | null;
  /** It ends by introducing a list of member states. */
  readonly introduces: boolean;
}

const NOTHING: BlockStates = { found: EMPTY, claims: EMPTY, item: null, introduces: false };

const MEMBER_NOUN = MEMBER | COUNTRY;
const TOTALS = UNION | EURO | SCHENGEN;

export const readStates = (block: BlockContent, words: Words, language: Language): BlockStates => {
  const r = new Reading(block, words, language);
  const { entries } = r.lexicon;
  const near: number[] = [];
  const mixed: number[] = [];
  for (let i = 0; i < words.count; ) {
    const kind = words.kind[i] as number;
    if (kind === NUMBER || kind === MARK) {
      i++;
      continue;
    }
    const scripts = words.scripts[i] as number;
    if (scripts !== LATIN && scripts !== GREEK && scripts !== CYRILLIC && (scripts & (scripts - 1)) !== 0)
      mixed.push(i);
    const match = entries.match(words, i);
    if (match !== null && hasLetters(match.value, kind, words, i)) {
      r.add({ from: i, to: i + match.length, entry: match.value });
      i += match.length;
      continue;
    }
    if (kind === CAPITAL && isNear(r, i)) near.push(i);
    i++;
  }
  const item = block.region === 'list' || block.region === 'table' ? loneItem(r) : null;
  if (r.hits.length === 0 && mixed.length === 0 && near.length === 0)
    return item === null ? NOTHING : { found: EMPTY, claims: EMPTY, item, introduces: false };
  r.index();
  for (const hit of r.hits) readHit(r, hit);
  for (const token of near) readNear(r, token, null, near);
  for (const token of mixed) readMixed(r, token);
  lists(r);
  return {
    found: tight(mentions(r)),
    claims: tight(r.claims),
    item: item === null ? null : loneItem(r),
    introduces: introducesMembers(r),
  };
};

/** A name has a capital, an abbreviation all of them. */
const hasLetters = (entry: Entry, kind: number, words: Words, i: number): boolean => {
  if (entry.letters === 'any') return true;
  if (entry.letters === 'capital') return kind !== LOWER;
  return kind === UPPER || (kind === CAPITAL && words.endOf(i) - words.startOf(i) === 1);
};

const readHit = (r: Reading, hit: Hit): void => {
  const { roles, right, group, confused, unofficial, state, form, foreign } = hit.entry;
  if (right !== '') readListed(r, hit);
  if ((roles & MEMBER_NOUN) !== 0) readMembers(r, hit);
  if ((roles & TOTALS) !== 0) readTotals(r, hit);
  if ((roles & CAPITAL_NOUN) !== 0) readCapital(r, hit);
  if ((roles & PRESIDENCY) !== 0) readPresidency(r, hit);
  if (group !== '') readGroup(r, hit);
  if (confused > 0) r.claim(hit.from, hit.to, { kind: 'confused', which: confused });
  if (unofficial !== null && !isSomethingElse(r, hit.from, hit.to, hit.entry))
    r.claim(hit.from, hit.to, { kind: 'unofficial', state, form, since: unofficial });
  if (foreign && hit.to === hit.from + 1) readNear(r, hit.from, hit);
};

const mentions = (r: Reading): Mention[] => {
  const found: Mention[] = [];
  for (const { from, to, entry } of r.hits) {
    if (entry.state === '' || entry.group !== '' || isSomethingElse(r, from, to, entry)) continue;
    found.push({ start: r.words.startOf(from), end: r.words.endOf(to - 1), state: entry.state, form: entry.form });
  }
  return found;
};

/** "Mr Ireland", "Jill Ireland", "Malta Street": a person's name, a street's. */
const isSomethingElse = (r: Reading, from: number, to: number, { form, state, unofficial }: Entry): boolean => {
  const { words, grammar } = r;
  if (grammar === null || to !== from + 1 || (form !== 'name' && form !== 'capital')) return false;
  // « Hollande a dit »: French has an article or « en » before a country.
  if (r.language.tag === 'fr' && form === 'name' && unofficial !== null && words.kindAt(from) === CAPITAL)
    if (grammar.before('articles', words, from) === 0 && grammar.before('prepositions', words, from) === 0) return true;
  if (r.isCapitalised(to) && grammar.at('placeNouns', words, to) > 0) return true;
  const dot = words.isMark(from - 1, '.') ? 1 : 0;
  if (grammar.before('titles', words, from - dot) > 0) return true;
  if (!SURNAMES.has(words.at(from)) || words.kindAt(from - 1) !== CAPITAL || r.hitBefore(from) !== null) return false;
  const small = (['articles', 'prepositions', 'and', 'of', 'institutions'] as const).some(
    (list) => grammar.before(list, words, from) > 0,
  );
  return !small && state !== '';
};

/** Runs of states with nothing but separators between them. */
const lists = (r: Reading): void => {
  const { words, grammar, hits } = r;
  if (grammar === null) return;
  let run: Hit[] = [];
  const end = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (run.length >= 3 && first !== undefined && last !== undefined)
      r.claim(first.from, last.to, {
        kind: 'list',
        states: run.map((h) => h.entry.state),
        items: run.map((h) => ({ start: words.startOf(h.from), end: words.endOf(h.to - 1) })),
        long: run.some((h) => h.entry.form === 'long' && h.entry.state !== 'CZ' && h.entry.state !== 'SK'),
      });
    run = [];
  };
  for (const hit of hits) {
    if (r.nameOf(hit) === '') {
      end();
      continue;
    }
    const last = run.at(-1);
    if (last !== undefined) {
      let at = last.to;
      if (words.isMark(at, ',') || words.isMark(at, ';')) at++;
      at += grammar.at('and', words, at);
      const separated = at > last.to;
      at += grammar.at('articles', words, at);
      if (!separated || at !== hit.from) end();
    }
    run.push(hit);
  }
  end();
};

/** The whole of a short block, if it can be a name: "Ruritania", "the Netherlands", "GR". */
const loneItem = (r: Reading): LoneItem | null => {
  const { words } = r;
  if (words.count === 0 || words.count > 8) return null;
  let to = words.count;
  while (to > 1 && [';', ',', '.'].some((m) => words.isMark(to - 1, m))) to--;
  let from = 0;
  if (r.grammar !== null && to > 1 && words.kindAt(0) === LOWER) from += r.grammar.at('articles', words, 0);
  for (let i = from; i < to; i++)
    if (!r.isWord(i) && !["'", '’', '-', '&'].some((m) => words.isMark(i, m))) return null;
  if (!r.isCapitalised(from)) return null;
  const text = r.textOf(from, to);
  const state = stateLexicon(r.language).codes.get(text.toLowerCase()) ?? null;
  if (state === null && (to - from > 4 || words.kindAt(from) === UPPER)) return null;
  return { start: words.startOf(from), end: words.endOf(to - 1), text, state };
};
