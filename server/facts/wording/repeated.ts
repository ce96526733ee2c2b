// The same words quoted twice: within a draft, or in another draft of its dossier.
import type { BlockContent, Span } from '../../draft/draft.ts';
import type { DraftDigest } from '../digest.ts';
import type { Dossier, Facts } from '../facts.ts';
import { Gathered, gathering } from '../gathered.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { align, changedWords, type Difference, indexWords } from './align.ts';
import { AlikeIndex, mayChange, type Runs, withRuns } from './alike.ts';
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
    const { words, runs, loose } = wordsOf(facts, quotation);
    if (words.count >= SHORTEST) yield { words, runs, loose, quotation };
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
  /** Its place among all quotations of the dossier. */
  readonly at: number;
}

const indexes = new WeakMap<readonly DraftDigest[], AlikeIndex<Elsewhere>>();

const dossierIndex = (drafts: readonly DraftDigest[]): AlikeIndex<Elsewhere> => {
  let index = indexes.get(drafts);
  if (index === undefined) {
    let at = 0;
    index = new AlikeIndex((quotation) => quotation.at);
    for (const { path, quotations } of drafts)
      for (const { text, speaker } of quotations)
        index.add({ ...withRuns(quotedWords(text)), path, speaker, at: at++ });
    indexes.set(drafts, index);
  }
  return index;
};

/** So many of the quotations worded like one are looked at, the most alike first. */
const MOST = 3;

/** A quotation and those worded like it, of its draft before it and of other drafts. */
class Wording implements ComparedHere {
  within: readonly Alike<Wording>[] = [];
  elsewhere: readonly Alike<Elsewhere>[] = [];
  /** What `elsewhere` was looked for in. */
  others: readonly DraftDigest[] | null = null;

  constructor(
    readonly words: ComparedWords,
    readonly runs: Int32Array,
    readonly loose: number,
    readonly quotation: Quotation,
  ) {}
}

interface Alike<T> {
  readonly other: T;
  readonly differences: readonly Difference[];
  /** The most alike of all. */
  readonly nearest: boolean;
}

const alike = <T extends Runs>(here: Runs, candidates: readonly T[]): Alike<T>[] =>
  candidates.slice(0, MOST).flatMap((other, i) => {
    const differences = compare(here, other);
    const most = mayChange(Math.min(here.words.count, other.words.count));
    return differences === null || changedWords(differences) > most ? [] : [{ other, differences, nearest: i === 0 }];
  });

/** The quotations of a draft that are long enough to be compared, with those worded alike. */
class Wordings extends Gathered<readonly Wording[]> {
  private readonly index = new AlikeIndex<Wording>(({ quotation }) => quotation.start);
  private readonly all = new Set<Wording>();
  private readonly changed = new Set<Wording>();
  private readonly repeated = new Set<Wording>();

  override update(facts: Facts): this {
    super.update(facts);
    for (const wording of this.changed) {
      wording.within = alike(wording, this.index.find(wording, wording.quotation.start));
      if (wording.within.length > 0) this.repeated.add(wording);
      else this.repeated.delete(wording);
    }
    this.changed.clear();
    return this;
  }

  repetitions(facts: Facts, dossier: Dossier | null): Repetition[] {
    const found: Repetition[] = [];
    for (const here of this.repeated)
      for (const { other, differences, nearest } of here.within)
        found.push({
          here: { ...compared(here), speaker: namedSpeaker(facts, here.quotation) },
          there: { ...compared(other), speaker: namedSpeaker(facts, other.quotation) },
          earlier: other.quotation,
          path: null,
          differences,
          nearest,
        });
    if (dossier?.drafts !== undefined)
      for (const here of this.all)
        for (const { other, differences, nearest } of elsewhere(here, dossier, dossier.drafts))
          found.push({
            here: { ...compared(here), speaker: namedSpeaker(facts, here.quotation) },
            there: other,
            earlier: null,
            path: other.path,
            differences,
            nearest,
          });
    return found.sort((a, b) => a.here.quotation.start - b.here.quotation.start);
  }

  protected read(section: Facts): readonly Wording[] {
    return Array.from(
      comparedHere(section),
      ({ words, runs, loose, quotation }) => new Wording(words, runs, loose, quotation),
    );
  }

  protected add(wordings: readonly Wording[]): void {
    for (const wording of wordings) {
      this.all.add(wording);
      this.changed.add(wording);
      this.index.add(wording, (behind) => this.changed.add(behind));
    }
  }

  protected remove(wordings: readonly Wording[]): void {
    for (const wording of wordings) {
      this.index.remove(wording, (behind) => this.changed.add(behind));
      this.all.delete(wording);
      this.changed.delete(wording);
      this.repeated.delete(wording);
    }
  }
}

const compared = ({ words, runs, loose, quotation }: ComparedHere): ComparedHere => ({ words, runs, loose, quotation });

const elsewhere = (here: Wording, { path }: Dossier, drafts: readonly DraftDigest[]): readonly Alike<Elsewhere>[] => {
  if (here.others !== drafts) {
    here.others = drafts;
    here.elsewhere = alike(
      here,
      dossierIndex(drafts)
        .find(here)
        .filter((other) => other.path !== path),
    );
  }
  return here.elsewhere;
};

const wordings = gathering(() => new Wordings());

const found = new WeakMap<Facts, readonly Repetition[]>();

/** The quotations of a draft that are worded like another, each with the few most alike. Found once for its facts. */
export const repetitionsOf = (facts: Facts, dossier: Dossier | null): readonly Repetition[] => {
  let repetitions = found.get(facts);
  if (repetitions === undefined) {
    repetitions = wordings(facts).repetitions(facts, dossier);
    found.set(facts, repetitions);
  }
  return repetitions;
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
