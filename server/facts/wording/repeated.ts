// The same words quoted twice: within a draft, or in another draft of its dossier.
import type { BlockContent, Span } from '../../draft/draft.ts';
import type { DraftDigest } from '../digest.ts';
import type { Dossier, Facts } from '../facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { align, type Difference, indexWords } from './align.ts';
import { AlikeIndex, type Runs, withRuns } from './alike.ts';
import { outermost, readBetween } from './between.ts';
import { type NamedSpeaker, namedSpeaker } from './speaker.ts';
import { type ComparedWords, quotedWords } from './words.ts';

/** A quotation as it is compared. */
export interface Compared extends Runs {
  readonly speaker: NamedSpeaker | null;
}

export interface ComparedHere extends Runs {
  readonly quotation: Quotation;
}

/** A quotation and an earlier one, or another draft's, that is worded like it. */
export interface Repetition {
  readonly here: Compared & ComparedHere;
  readonly there: Compared;
  /** Where the earlier one stands in this draft; null for another draft's. */
  readonly earlier: Span | null;
  /** The other draft; null for this one. */
  readonly path: string | null;
  /** `from`–`to` are words here, `otherFrom`–`otherTo` words there. */
  readonly differences: readonly Difference[];
  /** The most alike of all that stand in the same draft, or in others. */
  readonly nearest: boolean;
}

/** Fewer words than this are said by many. */
const SHORTEST = 6;

/** The quotations that are long enough to be told from others, with their words. */
export const comparedHere = function* (facts: Facts): Generator<ComparedHere> {
  for (const quotation of outermost(facts.quotations)) {
    const { kind, words: length } = quotation;
    if (length < SHORTEST || kind === 'title' || kind === 'term') continue;
    const { words, runs } = wordsOf(facts, quotation);
    if (words.count >= SHORTEST) yield { words, runs, quotation };
  }
};

const kept = new WeakMap<BlockContent, Map<number, Runs>>();

/** The words of a quotation, kept with its block from edit to edit. */
const wordsOf = (facts: Facts, { inner, block, form }: Quotation): Runs => {
  const read = (): Runs => withRuns(quotedWords(readBetween(facts, inner).text));
  // A block quotation may have several.
  if (form === 'block') return read();
  let ofBlock = kept.get(block.content);
  if (ofBlock === undefined) {
    ofBlock = new Map();
    kept.set(block.content, ofBlock);
  }
  const at = inner.start - block.base;
  const known = ofBlock.get(at);
  if (known !== undefined) return known;
  const runs = read();
  ofBlock.set(at, runs);
  return runs;
};

interface Elsewhere extends Compared {
  readonly path: string;
}

const indexes = new WeakMap<readonly DraftDigest[], AlikeIndex<Elsewhere>>();

const dossierIndex = (drafts: readonly DraftDigest[]): AlikeIndex<Elsewhere> => {
  let index = indexes.get(drafts);
  if (index === undefined) {
    index = new AlikeIndex();
    for (const { path, quotations } of drafts)
      for (const { text, speaker } of quotations) {
        index.add({ ...withRuns(quotedWords(text)), path, speaker });
      }
    indexes.set(drafts, index);
  }
  return index;
};

/** So many of the quotations worded like one are looked at, the most alike first. */
const MOST = 3;

const found = new WeakMap<Facts, readonly Repetition[]>();

/** The quotations of a draft that are worded like another, each with the few most alike. Found once for its facts. */
export const repetitionsOf = (facts: Facts, dossier: Dossier | null): readonly Repetition[] => {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const here = [...comparedHere(facts)];
  const repetitions = [...within(facts, here), ...elsewhere(facts, here, dossier)];
  repetitions.sort((a, b) => a.here.quotation.start - b.here.quotation.start);
  found.set(facts, repetitions);
  return repetitions;
};

/** Two quotations of one draft by their place among its compared ones. */
interface Pair {
  readonly here: number;
  readonly there: number;
  readonly differences: readonly Difference[];
  readonly nearest: boolean;
}

/** The words of a draft's quotations and what was found among them: an edit outside quotations changes neither. */
interface Paired {
  readonly words: readonly ComparedWords[];
  readonly pairs: readonly Pair[];
}

/** By the draft's first quotation, which most edits leave as it is. */
const paired = new WeakMap<ComparedWords, Paired>();

const pairsOf = (here: readonly ComparedHere[]): readonly Pair[] => {
  const first = here[0]?.words;
  if (first === undefined) return [];
  const before = paired.get(first);
  if (before?.words.length === here.length && here.every(({ words }, i) => words === before.words[i]))
    return before.pairs;
  const pairs: Pair[] = [];
  const index = new AlikeIndex<Runs & { readonly at: number }>();
  here.forEach(({ words, runs }, at) => {
    const one = { words, runs, at };
    let nearest = true;
    for (const other of index.find(one).slice(0, MOST)) {
      const differences = compare(one, other);
      if (differences !== null) pairs.push({ here: at, there: other.at, differences, nearest });
      nearest = false;
    }
    index.add(one);
  });
  paired.set(first, { words: here.map(({ words }) => words), pairs });
  return pairs;
};

const within = (facts: Facts, here: readonly ComparedHere[]): Repetition[] =>
  pairsOf(here).flatMap((pair): Repetition[] => {
    const one = here[pair.here];
    const other = here[pair.there];
    if (one === undefined || other === undefined) return [];
    const { differences, nearest } = pair;
    return [
      {
        here: { ...one, speaker: namedSpeaker(facts, one.quotation) },
        there: { ...other, speaker: namedSpeaker(facts, other.quotation) },
        earlier: other.quotation,
        path: null,
        differences,
        nearest,
      },
    ];
  });

const elsewhere = (facts: Facts, here: readonly ComparedHere[], dossier: Dossier | null): Repetition[] => {
  if (dossier?.drafts === undefined) return [];
  const others = dossierIndex(dossier.drafts);
  return here.flatMap((one) =>
    others
      .find(one)
      .filter((other) => other.path !== dossier.path)
      .slice(0, MOST)
      .flatMap((there, i): Repetition[] => {
        const differences = compare(one, there);
        if (differences === null) return [];
        const speaker = namedSpeaker(facts, one.quotation);
        return [{ here: { ...one, speaker }, there, earlier: null, path: there.path, differences, nearest: i === 0 }];
      }),
  );
};

const comparisons = new WeakMap<ComparedWords, WeakMap<ComparedWords, readonly Difference[] | null>>();

/** Where two wordings differ; null when one has a stretch that is nowhere in the other. Kept while both are. */
const compare = (here: Runs, there: Runs): readonly Difference[] | null => {
  let ofHere = comparisons.get(here.words);
  if (ofHere === undefined) {
    ofHere = new WeakMap();
    comparisons.set(here.words, ofHere);
  }
  let differences = ofHere.get(there.words);
  if (differences === undefined) {
    differences = compareAnew(here, there);
    ofHere.set(there.words, differences);
  }
  return differences;
};

const compareAnew = (here: Runs, there: Runs): Difference[] | null => {
  // The shorter one is laid along the longer one: it may quote only a part.
  const shorter = here.words.count <= there.words.count;
  const stretches = shorter ? align(here.words, indexWords(there.words)) : align(there.words, indexWords(here.words));
  const differences: Difference[] = [];
  for (const { differences: some } of stretches) {
    if (some === null) return null;
    differences.push(...(shorter ? some : some.map(turned)));
  }
  return differences;
};

const turned = ({ from, to, otherFrom, otherTo }: Difference): Difference => ({
  from: otherFrom,
  to: otherTo,
  otherFrom: from,
  otherTo: to,
});
