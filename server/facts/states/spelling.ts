// Words that are no state and look like one: near matches, each held against what stands around it, and words of two
// alphabets.
//
// A near match alone is right three times in a thousand; measured on 2.8 million words of published text, what makes it
// usable is: no ordinary word, no capitalised neighbour or title (a person), and another state or an institution near.
import { EMPTY } from '../../draft/tight.ts';
import { CYRILLIC, GREEK, LATIN } from '../../draft/words.ts';
import { LOOKS_LIKE_LATIN } from '../../knowledge/homoglyphs.ts';
import { capitalName, stateName } from './describe.ts';
import type { Near } from './near.ts';
import { nearOf } from './near.ts';
import type { Hit, Reading } from './reading.ts';

/** UTF-16 units between a near match and the state that vouches for it. */
const REACH = 70;

/** A listed misspelling. One that is a surname too is left alone beside a capitalised word. */
export const readListed = (r: Reading, hit: Hit): void => {
  const { words, lexicon } = r;
  const text = r.textOf(hit.from, hit.to);
  if (words.touchesNext(hit.from - 1) && !isApostrophe(r, hit.from - 1)) return;
  if (isTitled(r, hit.from)) return;
  const surname = lexicon.lookalikes.has(text.toLowerCase());
  if (surname && (hasNeighbour(r, hit.from, hit.to) || isPlace(r, hit))) return;
  r.claim(hit.from, hit.to, {
    kind: 'misspelt',
    right: [hit.entry.right],
    how: hit.entry.variant ? 'variant' : 'listed',
  });
};

const isApostrophe = (r: Reading, token: number): boolean => r.words.isMark(token, "'") || r.words.isMark(token, '’');

/** "in Netherland, Colorado": a place of that name. */
const isPlace = (r: Reading, hit: Hit): boolean =>
  r.words.isMark(hit.to, ',') && r.isCapitalised(hit.to + 1) && r.hitAt(hit.to + 1) === null;

/** True for a word that a near match may be made of, whatever stands around it. */
export const isNear = (r: Reading, token: number): boolean => nearTo(r, token).length > 0;

const nearTo = ({ words, lexicon, grammar, block }: Reading, token: number): readonly Near[] => {
  const length = words.endOf(token) - words.startOf(token);
  if (grammar === null || block.region === 'heading' || length < 4 || length > 20) return EMPTY;
  const hash = words.hash[token] as number;
  if (lexicon.near.isFar(hash)) return EMPTY;
  const word = words.at(token).toLowerCase();
  const found = nearOf(lexicon.near, word);
  if (found.length > 0 && !lexicon.lookalikes.has(word) && found.every(({ target }) => target.lower !== word))
    return found;
  lexicon.near.keepFar(hash);
  return EMPTY;
};

/** A capitalised word that is in no list. */
export const readNear = (r: Reading, token: number, foreign: Hit | null, others: readonly number[] = []): void => {
  const { words } = r;
  const found = nearTo(r, token);
  if (found.length === 0 && foreign === null) return;
  // An elided article is the only thing that may touch it.
  const touched = words.touchesNext(token - 1) && !isApostrophe(r, token - 1) && !isOpening(r, token - 1);
  if (touched || touchesMore(r, token) || hasNeighbour(r, token, token + 1)) return;
  if (r.grammar !== null && r.grammar.at('placeNouns', words, token + 1) > 0) return;
  const slot = slotOf(r, token);
  if (foreign !== null && (slot === 'none' || r.block.region === 'heading')) return;
  if (!hasStateNear(r, token) && !hasInstitution(r, token) && !hasNearNear(r, token, others)) return;
  if (foreign !== null && found.length === 0) {
    if (isMeant(r, token))
      r.claim(token, token + 1, { kind: 'misspelt', right: [ownForm(r, foreign)], how: 'variant' });
    return;
  }
  const right = ranked(found, words.at(token).toLowerCase(), slot);
  // A plural or genitive of another word: "Finns", "Danes" are listed; an adverb or a verb is no slip.
  if (right.length > 0) r.claim(token, token + 1, { kind: 'misspelt', right, how: 'near' });
};

const ownForm = ({ language }: Reading, { entry }: Hit): string =>
  entry.form === 'capital' ? capitalName(entry.state, language.tag) : stateName(entry.state, language.tag);

/** Another language's name, unlike this one's, is quoted more often than meant: "in Bruxelles" is meant. */
const isMeant = (r: Reading, token: number): boolean => {
  const { words, grammar } = r;
  if (grammar === null || words.scripts[token] !== LATIN || grammar.before('prepositions', words, token) === 0)
    return false;
  const next = token + 1;
  const goesOn = next >= words.count || words.isMark(next, '.') || words.isMark(next, ',');
  const small = (['prepositions', 'and', 'of'] as const).some((list) => grammar.at(list, words, next) > 0);
  return (goesOn || small) && hasStateNear(r, token);
};

const isOpening = (r: Reading, token: number): boolean =>
  ['(', '“', '"', '„', '«', '‘', '['].some((m) => r.words.isMark(token, m));

/** Part of a longer thing: a compound, an address, a name with digits. A genitive is none. */
const touchesMore = (r: Reading, token: number): boolean => {
  const { words, grammar } = r;
  if (!words.touchesNext(token)) return false;
  if (grammar !== null && grammar.at('genitive', words, token + 1) > 0) return false;
  return [',', '.', ';', ':', ')', '”', '"', '“', '»', '’', "'", '!', '?', ']'].every(
    (m) => !words.isMark(token + 1, m),
  );
};

/** A capitalised word beside it makes it a person, a company, a place of its own. */
const hasNeighbour = (r: Reading, from: number, to: number): boolean => {
  const { grammar } = r;
  if (grammar === null) return true;
  if (isTitled(r, from)) return true;
  const before = from - 1;
  if (r.isCapitalised(before) && !isKnown(r, before + 1, 'before') && !isSmallWord(r, before + 1)) return true;
  if (r.language.tag === 'de') return false;
  return r.isCapitalised(to) && !isKnown(r, to, 'at');
};

/** Behind a title or an initial: "Mr Portugel", "J. Lichtenstein". */
const isTitled = (r: Reading, from: number): boolean => {
  const { words, grammar } = r;
  if (grammar === null) return true;
  const dot = words.isMark(from - 1, '.') && words.touchesNext(from - 2) ? 1 : 0;
  if (grammar.before('titles', words, from - dot) > 0) return true;
  return dot > 0 && words.endOf(from - 2) - words.startOf(from - 2) === 1;
};

/** A body or a common noun of government. A state is none: what follows "Macedonian" is a noun of its own. */
const isKnown = (r: Reading, token: number, side: 'before' | 'at'): boolean => {
  const hit = side === 'at' ? r.hitAt(token) : r.hitBefore(token);
  if (hit !== null && hit.entry.roles !== 0) return true;
  return side === 'at'
    ? (r.grammar?.at('institutions', r.words, token) ?? 0) > 0
    : (r.grammar?.before('institutions', r.words, token) ?? 0) > 0;
};

/** An article or preposition, capitalised because it opens the sentence. */
const isSmallWord = (r: Reading, token: number): boolean =>
  (['articles', 'prepositions', 'and', 'all', 'of'] as const).some(
    (list) => (r.grammar?.before(list, r.words, token) ?? 0) > 0,
  );

const hasStateNear = (r: Reading, token: number): boolean => {
  const { words, hits } = r;
  const from = words.startOf(token) - REACH;
  const to = words.endOf(token) + REACH;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (words.startOf((hits[mid] as Hit).from) < from) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (words.startOf(hit.from) > to) return false;
    if (hit.from !== token && hit.entry.state !== '' && !hit.entry.foreign) return true;
  }
  return false;
};

/** Another word that is a slip away from a state: two of them in a row are no chance. */
const hasNearNear = (r: Reading, token: number, others: readonly number[]): boolean => {
  const from = r.words.startOf(token) - REACH;
  const to = r.words.endOf(token) + REACH;
  let low = 0;
  let high = others.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (r.words.startOf(others[mid] as number) < from) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < others.length; i++) {
    const other = others[i] as number;
    if (r.words.startOf(other) > to) return false;
    if (other !== token && !hasNeighbour(r, other, other + 1) && r.words.hash[other] !== r.words.hash[token])
      return true;
  }
  return false;
};

type Slot = 'noun' | 'adjective' | 'none';

/** What the words around it leave room for. */
const slotOf = (r: Reading, token: number): Slot => {
  const { words, grammar } = r;
  if (grammar === null) return 'none';
  const next = words.kindAt(token + 1);
  const word = next !== 0 && r.isWord(token + 1) && grammar.at('and', words, token + 1) === 0;
  const article = grammar.before('articles', words, token) > 0;
  if (article && word && !words.touchesNext(token)) return 'adjective';
  const small = (['prepositions', 'of', 'and'] as const).some((list) => grammar.before(list, words, token) > 0);
  const listed = words.isMark(token - 1, ',') || words.isMark(token + 1, ',') || words.isMark(token - 1, '-');
  return small || listed ? 'noun' : article || word ? 'adjective' : 'none';
};

/** "the Portugeuse government", "the government of Portugul". */
const hasInstitution = (r: Reading, token: number): boolean => {
  const { words, grammar } = r;
  if (grammar === null) return false;
  if (grammar.at('institutions', words, token + 1) > 0 && (isSmallWord(r, token) || words.isMark(token - 1, ',')))
    return true;
  let at = token - grammar.before('articles', words, token);
  const of = grammar.before('of', words, at);
  if (of === 0) return false;
  at -= of;
  return grammar.before('institutions', words, at) > 0;
};

/** Right forms, the likeliest first: fewest slips, then what fits the place, then a member state. */
const ranked = (found: readonly Near[], word: string, slot: Slot): string[] => {
  const plural = word.endsWith('s');
  const scored = found.map(({ target, cost }) => {
    const { form, lower } = target;
    let score = cost;
    if (slot === 'adjective' && form === 'adjective') score -= 1;
    if (slot === 'noun' && (form === 'name' || form === 'capital')) score -= 0.6;
    if (plural && lower.endsWith('s')) score -= 0.35;
    if (lower.charAt(0) !== word.charAt(0)) score += 0.6;
    if (lower.charAt(0) === word.charAt(0) && lower.charAt(1) === word.charAt(1)) score -= 0.1;
    return { target, score };
  });
  scored.sort((a, b) => a.score - b.score || (a.target.lower < b.target.lower ? -1 : 1));
  const best = scored[0]?.score ?? 0;
  const seen = new Set<string>();
  const right: string[] = [];
  for (const { target, score } of scored) {
    if (score > best + 1 || seen.has(target.text) || right.length === 3) continue;
    seen.add(target.text);
    right.push(target.text);
  }
  return right;
};

const LONGEST_WORD = 60;

/** "ΕU" with a Greek capital epsilon: looks right, is found by no search. */
export const readMixed = (r: Reading, token: number): void => {
  const text = r.words.at(token);
  if (text.length > LONGEST_WORD) return;
  const own = r.language.tag === 'el' ? GREEK : r.language.tag === 'bg' ? CYRILLIC : LATIN;
  for (const script of own === LATIN ? [LATIN, CYRILLIC, GREEK] : [own, LATIN]) {
    const right = inScript(text, script);
    if (right === null) continue;
    r.claim(token, token + 1, { kind: 'mixed', ...right });
    return;
  }
};

interface Script {
  readonly bit: number;
  readonly name: 'Greek' | 'Cyrillic' | 'Latin';
}

const makeScripts = (): readonly (Script & { readonly test: RegExp })[] => [
  { bit: LATIN, name: 'Latin', test: /\p{Script=Latin}/u },
  { bit: GREEK, name: 'Greek', test: /\p{Script=Greek}/u },
  { bit: CYRILLIC, name: 'Cyrillic', test: /\p{Script=Cyrillic}/u },
];

/** Made when a word of two alphabets is met: no start should wait for it. */
let scripts: ReturnType<typeof makeScripts> | null = null;
const scriptsMet = new Map<string, Script | undefined>();

/** The alphabet of a character; undefined for any but three. */
const scriptOf = (c: string): Script | undefined => {
  if (!scriptsMet.has(c)) {
    scripts ??= makeScripts();
    scriptsMet.set(
      c,
      scripts.find((script) => script.test.test(c)),
    );
  }
  return scriptsMet.get(c);
};

/** A word with every strange letter put into one alphabet; null when one has no double there, as in "μg". */
const inScript = (
  text: string,
  script: number,
): { readonly right: string; readonly strange: string; readonly script: Script['name'] } | null => {
  let right = '';
  let strange = '';
  let from: Script['name'] = 'Latin';
  let kept = 0;
  for (const c of text) {
    const own = scriptOf(c);
    if (own === undefined || own.bit === script) {
      right += c;
      if (own !== undefined) kept++;
      continue;
    }
    const double = LOOKS_LIKE_LATIN.find((pair) => {
      const [latin, greek, cyrillic] = pair;
      return (own.bit === LATIN ? latin : own.bit === GREEK ? greek : cyrillic) === c;
    });
    const into = double === undefined ? '' : script === LATIN ? double[0] : script === GREEK ? double[1] : double[2];
    if (into === '') return null;
    right += into;
    strange += c;
    from = own.name;
  }
  // A beta for ß only inside a word: "β2" and "βeta" are no slips.
  if (kept === 0 || strange === '') return null;
  // A Greek or Cyrillic word with a strange letter is a word: "kΩ" is a unit.
  if (script !== LATIN && kept < 3) return null;
  if (/^[βν]/u.test(strange) && kept < 3) return null;
  return { right, strange, script: from };
};
