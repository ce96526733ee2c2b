// One block's words with the states found in them: what the patterns of a block are read from.
import type { BlockContent } from '../../draft/draft.ts';
import { sentencesOf } from '../../draft/sentences.ts';
import { CAPITAL, LOWER, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { type Entry, UNION } from './entry.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type StateLexicon, stateLexicon } from './lexicon.ts';
import type { BlockClaim, Claim } from './state.ts';

/** An entry of the lexicon where the block has it; `from`/`to` are tokens, `to` the one after. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

const NONE = -1;
let begins = new Int32Array(256);
let ends = new Int32Array(256);

/** Reads one block; used up once the block's facts are made. */
export class Reading {
  readonly lexicon: StateLexicon;
  readonly grammar: Grammar | null;
  readonly hits: Hit[] = [];
  readonly claims: BlockClaim[] = [];
  private sentences: readonly number[] | null = null;
  private roles = 0;
  /** The tokens at which the Union is named. */
  private readonly unions: number[] = [];

  constructor(
    readonly block: BlockContent,
    readonly words: Words,
    readonly language: Language,
  ) {
    this.lexicon = stateLexicon(language);
    this.grammar = grammarOf(language);
    if (begins.length <= words.count) {
      begins = new Int32Array(words.count * 2);
      ends = new Int32Array(words.count * 2);
    }
  }

  add(hit: Hit): void {
    this.hits.push(hit);
    this.roles |= hit.entry.roles;
    if ((hit.entry.roles & UNION) !== 0) this.unions.push(hit.from);
  }

  /** True when something in this role stands anywhere in the block. */
  has(role: number): boolean {
    return (this.roles & role) !== 0;
  }

  /** True when the Union is named in the sentence of a token. */
  namesUnion(token: number): boolean {
    const [from, to] = this.sentence(token);
    let low = 0;
    let high = this.unions.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.unions[mid] as number) < from) low = mid + 1;
      else high = mid;
    }
    return (this.unions[low] ?? to) < to;
  }

  /** Makes `hitAt` and `hitBefore` answer; once all hits are in. */
  index(): void {
    begins.fill(NONE, 0, this.words.count + 1);
    ends.fill(NONE, 0, this.words.count + 1);
    this.hits.forEach((hit, i) => {
      begins[hit.from] = i;
      ends[hit.to] = i;
    });
  }

  hitAt(token: number): Hit | null {
    return token < 0 || token > this.words.count ? null : (this.hits[begins[token] as number] ?? null);
  }

  /** The hit that ends before a token. */
  hitBefore(token: number): Hit | null {
    return token < 0 || token > this.words.count ? null : (this.hits[ends[token] as number] ?? null);
  }

  /** The first token of the sentence of a token, and the one after its last. */
  sentence(token: number): readonly [from: number, to: number] {
    this.sentences ??= sentencesOf(this.words, this.language);
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((sentences[mid] as number) <= token) low = mid;
      else high = mid - 1;
    }
    return [sentences[low] ?? 0, sentences[low + 1] ?? this.words.count];
  }

  /** Takes a claim about the tokens `from` to `to`. */
  claim(from: number, to: number, claim: Claim): void {
    const { words } = this;
    const [first, last] = this.sentence(from);
    this.claims.push({
      start: words.startOf(from),
      end: words.endOf(to - 1),
      claim,
      from: words.startOf(first),
      to: words.endOf(last - 1),
    });
  }

  /** The state a hit names as such, by its short or full name; '' for none. */
  nameOf(hit: Hit | null): string {
    if (hit === null || hit.entry.foreign) return '';
    const { state, form } = hit.entry;
    return form === 'name' || form === 'long' ? state : '';
  }

  isCapitalised(token: number): boolean {
    const kind = this.words.kindAt(token);
    return kind === CAPITAL || kind === UPPER;
  }

  isWord(token: number): boolean {
    const kind = this.words.kindAt(token);
    return kind === LOWER || kind === CAPITAL || kind === UPPER;
  }

  isNumber(token: number): boolean {
    return this.words.kindAt(token) === NUMBER;
  }

  textOf(from: number, to: number): string {
    return this.words.text.slice(this.words.startOf(from), this.words.endOf(to - 1));
  }
}

/** An item of a list of states. */
export interface Item {
  readonly from: number;
  readonly to: number;
  /** null: a capitalised word that is no state. */
  readonly hit: Hit | null;
}

export interface StateList {
  readonly items: readonly Item[];
  /** The token after it. */
  readonly to: number;
  /** Its last item is joined by "and". */
  readonly closed: boolean;
  /** How many of its items are states. */
  readonly known: number;
}

const SEPARATORS = [',', ';', '/', '•'];

/** The list of names that begins at a token. What is no name ends it. */
export const readList = (r: Reading, start: number): StateList => {
  const { words, grammar } = r;
  const items: Item[] = [];
  let at = start;
  let to = start;
  let closed = false;
  let known = 0;
  if (grammar === null) return { items, to, closed, known };
  for (;;) {
    let i = at;
    while (grammar.at('articles', words, i) > 0 && r.hitAt(i) === null) i += grammar.at('articles', words, i);
    const item = itemAt(r, i);
    if (item === null) break;
    // "– Russia's neighbours": the list ended before it.
    if (grammar.at('genitive', words, item.to) > 0 && words.touchesNext(item.to - 1)) break;
    items.push(item);
    if (r.nameOf(item.hit) !== '') known++;
    to = item.to;
    if (closed) break;
    let next = item.to;
    let separated = false;
    while (SEPARATORS.some((s) => words.isMark(next, s))) {
      next++;
      separated = true;
    }
    const and = grammar.at('and', words, next);
    if (and > 0) {
      next += and;
      closed = true;
    } else if (!separated) break;
    at = next;
  }
  // "and" with no name behind it closed nothing.
  return { items, to, closed: closed && at <= to, known };
};

const itemAt = (r: Reading, i: number): Item | null => {
  const hit = r.hitAt(i);
  if (hit !== null) {
    const { state, form, group, letters, roles, right } = hit.entry;
    if (right !== '') return { from: i, to: hit.to, hit };
    if (state !== '' && !hit.entry.foreign && (form === 'name' || form === 'long')) return { from: i, to: hit.to, hit };
    // A group, or a place that is no state, may stand among them.
    const opaque = group !== '' || (letters === 'capital' && roles === 0 && state === '');
    return opaque || (state !== '' && form === 'capital') ? { from: i, to: hit.to, hit } : null;
  }
  if (r.words.kindAt(i) !== CAPITAL || r.words.endOf(i) - r.words.startOf(i) < 4) return null;
  if (r.isCapitalised(i + 1) || r.words.touchesNext(i) !== endsHere(r, i)) return null;
  return { from: i, to: i + 1, hit: null };
};

/** True when what touches a word's end is the end of an item. */
const endsHere = (r: Reading, i: number): boolean => {
  if (!r.words.touchesNext(i)) return false;
  return [',', ';', '.', ')', ':'].some((mark) => r.words.isMark(i + 1, mark));
};
