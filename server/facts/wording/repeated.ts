// The same words quoted twice: within a draft, or in another draft of its dossier.
import type { BlockContent, Span } from '../../draft/draft.ts';
import type { DraftDigest } from '../digest.ts';
import type { Dossier, Facts } from '../facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { align, type Difference, indexWords } from './align.ts';
import { AlikeIndex, type Runs, withRuns } from './alike.ts';
import { outermost, readBetween } from './between.ts';
import { type NamedSpeaker, namedSpeaker } from './speaker.ts';
import { quotedWords } from './words.ts';

/** A quotation as it is compared. */
export interface Compared extends Runs {
  readonly speaker: NamedSpeaker | null;
}

export interface ComparedHere extends Compared {
  readonly quotation: Quotation;
}

/** A quotation and an earlier one, or another draft's, that is worded like it. */
export interface Repetition {
  readonly here: ComparedHere;
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
    const said = wordsOf(facts, quotation);
    if (said.words.count >= SHORTEST) yield { ...said, quotation, speaker: namedSpeaker(facts, quotation) };
  }
};

const kept = new WeakMap<BlockContent, Map<number, Runs>>();

/** The words of a quotation, kept with its block from edit to edit. */
const wordsOf = (facts: Facts, { inner, block: b }: Quotation): Runs => {
  const block = facts.blocks[b];
  const read = (): Runs => withRuns(quotedWords(readBetween(facts, inner).text));
  if (block === undefined || facts.blockAt(inner.end) !== b) return read();
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
  const repetitions: Repetition[] = [];
  const own = new AlikeIndex<ComparedHere>();
  const others = dossier?.drafts === undefined ? null : dossierIndex(dossier.drafts);
  for (const here of comparedHere(facts)) {
    own
      .find(here)
      .slice(0, MOST)
      .forEach((before, i) => {
        add(repetitions, here, before, { earlier: before.quotation, path: null, nearest: i === 0 });
      });
    others
      ?.find(here)
      .filter((other) => other.path !== dossier?.path)
      .slice(0, MOST)
      .forEach((other, i) => {
        add(repetitions, here, other, { earlier: null, path: other.path, nearest: i === 0 });
      });
    own.add(here);
  }
  found.set(facts, repetitions);
  return repetitions;
};

const add = (
  repetitions: Repetition[],
  here: ComparedHere,
  there: Compared,
  where: Pick<Repetition, 'earlier' | 'path' | 'nearest'>,
): void => {
  // The shorter one is laid along the longer one: it may quote only a part.
  const shorter = here.words.count <= there.words.count;
  const stretches = shorter ? align(here.words, indexWords(there.words)) : align(there.words, indexWords(here.words));
  const differences: Difference[] = [];
  for (const { differences: some } of stretches) {
    if (some === null) return;
    differences.push(...(shorter ? some : some.map(turned)));
  }
  repetitions.push({ here, there, differences, ...where });
};

const turned = ({ from, to, otherFrom, otherTo }: Difference): Difference => ({
  from: otherFrom,
  to: otherTo,
  otherFrom: from,
  otherTo: to,
});
