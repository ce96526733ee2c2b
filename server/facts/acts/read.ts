// First pass: the European acts one block cites, by their numbers.
import type { BlockContent, Span } from '../../draft/draft.ts';
import { imageOf, Lexicon, type LexiconImage, listed } from '../../draft/lexicon.ts';
import { EMPTY } from '../../draft/tight.ts';
import { CAPITAL, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { ActDomain, ActType, ActWords } from '../../languages/language.ts';
import { imagesFor } from '../images.ts';
import { type ActNumber, isRegulation, ONE_SERIES, yearsOf } from './act.ts';

/** Offsets are those of the block's text. */
export interface BlockAct extends Span, ActNumber {
  readonly code: Span;
  /** Where its date would begin; −1: none follows. */
  readonly dateAt: number;
}

export interface BlockActs {
  readonly found: readonly BlockAct[];
}

interface ActTerms {
  types: ActType;
  domains: ActDomain;
  number: true;
  bodies: true;
  dated: true;
  and: true;
}

/** A word can be several of these: "of" stands between bodies and before the date. */
type ActLexicon = { readonly [kind in keyof ActTerms]: Lexicon<ActTerms[kind]> };

/** What is made of a language's lists, as a bundle can hold it. */
export type ActImage = { readonly [kind in keyof ActTerms]: LexiconImage<ActTerms[kind]> };

export const actImageOf = (words: ActWords): ActImage => {
  const types = Object.entries(words.types) as [ActType, string][];
  const domains = Object.entries(words.domains) as [ActDomain, string][];
  return {
    // Written with a straight or a curly apostrophe.
    types: imageOf(
      types.flatMap(([type, forms]) => [...listed(forms, type), ...listed(forms.replaceAll("'", '’'), type)]),
    ),
    // English letters are met in every language.
    domains: imageOf([
      ...domains.map(([domain, letters]) => [letters, domain] as const),
      ...domains.map(([d]) => [d, d] as const),
    ]),
    number: imageOf(listed(words.number, true)),
    bodies: imageOf(listed(words.bodies, true)),
    dated: imageOf(listed(words.dated, true)),
    and: imageOf(listed(words.and, true)),
  };
};

const made = new WeakMap<ActWords, ActLexicon>();

const lexiconOf = (language: Language, words: ActWords): ActLexicon => {
  const known = made.get(words);
  if (known !== undefined) return known;
  const { types, domains, number, bodies, dated, and } = imagesFor(language)?.acts ?? actImageOf(words);
  const lexicon: ActLexicon = {
    types: new Lexicon(types),
    domains: new Lexicon(domains),
    number: new Lexicon(number),
    bodies: new Lexicon(bodies),
    dated: new Lexicon(dated),
    and: new Lexicon(and),
  };
  made.set(words, lexicon);
  return lexicon;
};

const NONE: BlockActs = { found: EMPTY };
/** How many words may stand between a kind and its number, and a number and its date. */
const REACH = 24;

export const readActs = ({ text }: Pick<BlockContent, 'text'>, words: Words, language: Language): BlockActs => {
  const { acts } = language;
  // Every number has a slash: most blocks end here.
  if (acts === null || !text.includes('/')) return NONE;
  const lexicon = lexiconOf(language, acts);
  const found: BlockAct[] = [];
  for (let i = 0; i < words.count; i++) {
    const kind = lexicon.types.match(words, i);
    if (kind === null) continue;
    let start = words.startOf(i);
    let at = pastBodies(words, i + kind.length, lexicon);
    i += kind.length - 1;
    for (;;) {
      const code = readCode(words, at, kind.value, lexicon);
      if (code === null) break;
      const end = words.endOf(code.next - 1);
      found.push({
        ...code.number,
        start,
        end,
        code: { start: words.startOf(at), end },
        dateAt: dateAfter(words, code.next, lexicon),
      });
      i = code.next - 1;
      // "Directives 2004/39/EC and 2011/61/EU", "2004/39/EC (4), 2011/61/EU"
      let next = pastBrackets(words, code.next);
      const comma = words.isMark(next, ',');
      if (comma) next++;
      const and = lexicon.and.match(words, next);
      if (!comma && and === null) break;
      at = next + (and?.length ?? 0);
      start = words.startOf(at);
    }
  }
  return found.length === 0 ? NONE : { found };
};

/** The token after words like "of the European Parliament", from `i`. */
const pastBodies = (words: Words, i: number, { bodies }: ActLexicon): number => {
  let at = i;
  while (at < i + REACH && bodies.has(words, at)) at++;
  return at;
};

/** The token after short brackets, `( 8 )`, `(GDPR)`, from `i`. */
const pastBrackets = (words: Words, i: number): number => {
  if (!words.isMark(i, '(')) return i;
  for (let at = i + 1; at < i + 6; at++) if (words.isMark(at, ')')) return at + 1;
  return i;
};

/** Where a date must begin to be the act's, as an offset; −1 when other words come first. */
const dateAfter = (words: Words, from: number, lexicon: ActLexicon): number => {
  let at = from;
  while (at < from + REACH) {
    const past = pastBrackets(words, at);
    if (past > at) {
      at = past;
      continue;
    }
    const dated = lexicon.dated.match(words, at);
    const next = at + (dated?.length ?? 0);
    const isDate =
      words.kindAt(next) === NUMBER || (words.kindAt(next) === CAPITAL && !lexicon.bodies.has(words, next));
    if (dated !== null && isDate) return words.startOf(next);
    if (!lexicon.bodies.has(words, at) && !words.isMark(at, ',')) return -1;
    at++;
  }
  return -1;
};

/** The number that begins at token `i`, `(EU) No 648/2012`, and the token after it. */
const readCode = (
  words: Words,
  i: number,
  type: ActType,
  lexicon: ActLexicon,
): { readonly number: ActNumber; readonly next: number } | null => {
  const domains: ActDomain[] = [];
  let at = i;
  let form: ActNumber['form'] = 'bare';
  const bracket = words.isMark(at, '(');
  if (bracket) at++;
  for (;;) {
    const domain =
      words.kindAt(at) === UPPER || words.kindAt(at) === CAPITAL ? lexicon.domains.get(words, at) : undefined;
    if (domain === undefined) break;
    domains.push(domain);
    at++;
    if (words.isMark(at, ',') || words.isMark(at, '/')) at++;
  }
  if (domains.length > 0) form = 'prefix';
  if (bracket) {
    if (domains.length === 0 || !words.isMark(at, ')')) return null;
    at++;
  }
  const no = lexicon.number.match(words, at);
  if (no !== null) at += no.length;
  if (words.kindAt(at) !== NUMBER || !words.isMark(at + 1, '/') || words.kindAt(at + 2) !== NUMBER) return null;
  if (!words.touchesNext(at) || !words.touchesNext(at + 1)) return null;
  const first = words.at(at);
  const second = words.at(at + 2);
  at += 3;
  while (words.isMark(at, '/') && words.touchesNext(at - 1) && words.touchesNext(at)) {
    const domain = lexicon.domains.get(words, at + 1);
    // "2016/0288(COD)/3", a fraction, a file number
    if (domain === undefined) return null;
    domains.push(domain);
    if (form === 'bare') form = 'suffix';
    at += 2;
    // "2007/436/EC, Euratom"
    while (words.isMark(at, ',') && lexicon.domains.get(words, at + 1) !== undefined) {
      domains.push(lexicon.domains.get(words, at + 1) as ActDomain);
      at += 2;
    }
  }
  if (words.isMark(at, '/') && words.touchesNext(at - 1)) return null;
  const figures = figuresOf(type, first, second, no !== null, domains);
  if (figures === null) return null;
  // Without a domain only regulations, directives and the subordinate acts are surely the Union's.
  if (form === 'bare' && !/^(?:reg|dir)|_impl$|_del$/.test(type)) return null;
  return { number: { type, ...figures, numbered: no !== null, domains, form }, next: at };
};

/** A year of four figures, or of two: 1999 was the first written in full. */
const yearOf = (figures: string): number | null => {
  const n = Number(figures);
  if (figures.length === 4) return n >= 1952 && n <= 2099 ? n : null;
  if (figures.length !== 2) return null;
  return n >= 52 ? 1900 + n : figures.startsWith('0') ? 2000 + n : null;
};

/**
 * Which figure is the year. Regulations, and whatever has "No", had it last until 2014, directives and the rest first;
 * since then it is first. A reading that does not fit the domain's years is taken only when there is no other.
 */
const figuresOf = (
  type: ActType,
  first: string,
  second: string,
  numbered: boolean,
  domains: readonly ActDomain[],
): Pick<ActNumber, 'year' | 'number' | 'yearFirst' | 'shortYear'> | null => {
  if (first.length > 4 || second.length > 4 || Number(first) === 0 || Number(second) === 0) return null;
  const a = yearOf(first);
  const b = yearOf(second);
  const yearFirst =
    a === null ? null : { year: a, number: Number(second), yearFirst: true, shortYear: first.length === 2 };
  const yearLast =
    b === null ? null : { year: b, number: Number(first), yearFirst: false, shortYear: second.length === 2 };
  const numberedOld = isRegulation(type) || numbered || (first.length < 4 && second.length === 4);
  const oneSeries = a !== null && a >= ONE_SERIES && first.length === 4 && !(numbered && b !== null && b < ONE_SERIES);
  const order = oneSeries || !numberedOld ? [yearFirst, yearLast] : [yearLast, yearFirst];
  const fits = order.find(
    (n) => n !== null && domains.every((d) => n.year >= yearsOf(d, type).first && n.year <= yearsOf(d, type).last),
  );
  return fits ?? order.find((n) => n !== null) ?? null;
};
