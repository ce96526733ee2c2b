// The same words quoted twice: within a draft, or in another draft of its dossier.
import type { Span } from '../../draft/draft.ts';
import { keptIn } from '../../draft/kept.ts';
import { EMPTY, tight } from '../../draft/tight.ts';
import type { DraftDigest } from '../digest.ts';
import type { Dossier, Facts, Part } from '../facts.ts';
import { Gathered, gathering } from '../gathered.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { align, changedWords, type Difference, indexWords } from './align.ts';
import { AlikeIndex, mayChange, type Worded, Wording } from './alike.ts';
import { outermost, readBetween, textOffset } from './between.ts';
import { type NamedSpeaker, namedSpeaker } from './speaker.ts';

/** A quotation as it is compared. */
export interface Compared extends Worded {
  readonly speaker: NamedSpeaker | null;
}

export interface ComparedHere extends Worded {
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

/** The quotations that are long enough to be told from others. */
export const comparedHere = (facts: Facts): readonly ComparedHere[] => wordings(facts).quotations;

/** The words of a quotation without markup. */
const textOf = ({ blocks }: Part, { inner, block, form }: Quotation): string =>
  form === 'block'
    ? readBetween({ sectionAt: () => blocks }, inner).text
    : block.content.text.slice(textOffset(block, inner.start), textOffset(block, inner.end));

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
      for (const { text, speaker } of quotations) index.add({ wording: new Wording(text), path, speaker, at: at++ });
    indexes.set(drafts, index);
  }
  return index;
};

/** So many of the quotations worded like one are looked at, the most alike first. */
const MOST = 3;

/** A quotation and those worded like it, of its draft before it and of other drafts. */
class Quoted implements ComparedHere {
  within: readonly Alike<Quoted>[] = EMPTY;
  elsewhere: readonly Alike<Elsewhere>[] = EMPTY;
  /** What `elsewhere` was looked for in. */
  others: readonly DraftDigest[] | null = null;

  constructor(
    readonly wording: Wording,
    public quotation: Quotation,
  ) {}
}

/** Its speaker is looked for when it is asked for: most that are alike are the same. */
class Named implements Compared, ComparedHere {
  readonly wording: Wording;
  readonly quotation: Quotation;

  constructor(
    private readonly facts: Facts,
    { wording, quotation }: Quoted,
  ) {
    this.wording = wording;
    this.quotation = quotation;
  }

  get speaker(): NamedSpeaker | null {
    return namedSpeaker(this.facts, this.quotation);
  }
}

const isCompared = ({ wording }: Quoted): boolean => wording.count >= SHORTEST;

interface Alike<T> {
  readonly other: T;
  readonly differences: readonly Difference[];
  /** The most alike of all. */
  readonly nearest: boolean;
}

const alike = <T extends Worded>(here: Wording, candidates: readonly T[]): readonly Alike<T>[] =>
  candidates.length === 0
    ? EMPTY
    : candidates.slice(0, MOST).flatMap((other, i) => {
        const differences = compare(here, other.wording);
        const most = mayChange(Math.min(here.count, other.wording.count));
        return differences === null || changedWords(differences) > most
          ? []
          : [{ other, differences, nearest: i === 0 }];
      });

/** The quotations of a draft that are long enough to be compared, with those worded alike. */
class Wordings extends Gathered<Quoted[]> {
  private readonly index = new AlikeIndex<Quoted>(({ quotation }) => quotation.start, SHORTEST);
  private readonly changed = new Set<Quoted>();
  private readonly repeated = new Set<Quoted>();
  private readonly noteChanged = (behind: Quoted): void => {
    this.changed.add(behind);
  };

  /** In the order of the text. */
  get quotations(): readonly Quoted[] {
    return this.entries.flat().filter(isCompared);
  }

  override update(facts: Facts): this {
    super.update(facts);
    for (const quoted of this.changed) this.found(quoted, this.index.find(quoted.wording, quoted.quotation.start));
    this.changed.clear();
    return this;
  }

  private found(quoted: Quoted, candidates: readonly Quoted[]): void {
    quoted.within = alike(quoted.wording, candidates);
    if (quoted.within.length > 0) this.repeated.add(quoted);
    else this.repeated.delete(quoted);
  }

  repetitions(facts: Facts, dossier: Dossier | null): Repetition[] {
    const found: Repetition[] = [];
    const named = (quoted: Quoted): Named => new Named(facts, quoted);
    for (const here of this.repeated)
      for (const { other, differences, nearest } of here.within)
        found.push({
          here: named(here),
          there: named(other),
          earlier: other.quotation,
          path: null,
          differences,
          nearest,
        });
    if (dossier?.drafts !== undefined)
      for (const entry of this.entries)
        for (const here of entry.filter(isCompared))
          for (const { other, differences, nearest } of elsewhere(here, dossier, dossier.drafts))
            found.push({ here: named(here), there: other, earlier: null, path: other.path, differences, nearest });
    return found.sort((a, b) => a.here.quotation.start - b.here.quotation.start);
  }

  /** Of quotations worded alike, those that stand apart and nobody is named for, where somebody is for the other. */
  pulled(): Quotation[] {
    const found: Quotation[] = [];
    for (const { quotation, within } of this.repeated)
      for (const { other, differences } of within) {
        if (differences.length > 0 || isNamed(quotation) === isNamed(other.quotation)) continue;
        const pulled = isNamed(quotation) ? other.quotation : quotation;
        if (standsApart(pulled)) found.push(pulled);
      }
    return found;
  }

  protected read(section: Part): Quoted[] {
    const quoted: Quoted[] = [];
    for (const quotation of outermost(section.facts.quotations)) {
      const { kind, words } = quotation;
      if (words < SHORTEST || kind === 'title' || kind === 'term') continue;
      quoted.push(new Quoted(new Wording(textOf(section, quotation)), quotation));
    }
    return tight(quoted) as Quoted[];
  }

  protected override exchange(gone: readonly Quoted[][], fresh: readonly Quoted[][]): void {
    const [before] = gone;
    const [now] = fresh;
    if (before === undefined || now === undefined || gone.length + fresh.length > 2) {
      let words = 0;
      for (const all of fresh) for (const { quotation } of all) words += quotation.words;
      this.index.expect(words);
      super.exchange(gone, fresh);
      return;
    }
    // In a section that was edited most quotations are as they were, and stand elsewhere.
    const shorter = Math.min(before.length, now.length);
    const stays = (old: number, at: number): boolean => {
      const quoted = before[old] as Quoted;
      const { wording, quotation } = now[at] as Quoted;
      if (quoted.wording.text !== wording.text) return false;
      quoted.quotation = quotation;
      now[at] = quoted;
      return true;
    };
    let head = 0;
    while (head < shorter && stays(head, head)) head++;
    let tail = 0;
    while (tail < shorter - head && stays(before.length - 1 - tail, now.length - 1 - tail)) tail++;
    this.remove(before.slice(head, before.length - tail));
    this.add(now.slice(head, now.length - tail));
  }

  protected add(all: readonly Quoted[]): void {
    // What is gone is gone, and what is new comes in the order of the text: all that stands before is known.
    for (const quoted of all) this.found(quoted, this.index.add(quoted, this.noteChanged));
  }

  protected remove(all: readonly Quoted[]): void {
    for (const quoted of all) {
      this.index.remove(quoted, this.noteChanged);
      this.changed.delete(quoted);
      this.repeated.delete(quoted);
    }
  }
}

const elsewhere = (here: Quoted, { path }: Dossier, drafts: readonly DraftDigest[]): readonly Alike<Elsewhere>[] => {
  if (here.others !== drafts) {
    here.others = drafts;
    here.elsewhere = alike(
      here.wording,
      dossierIndex(drafts)
        .find(here.wording)
        .filter((other) => other.path !== path),
    );
  }
  return here.elsewhere;
};

const isNamed = ({ attribution }: Quotation): boolean => attribution !== null && attribution.speaker !== null;

/** Nothing else stands in its paragraph. */
const standsApart = ({ form, block, start, end }: Quotation): boolean =>
  form === 'block' ||
  (block.content.text.slice(0, textOffset(block, start)).trim() === '' &&
    block.content.text.slice(textOffset(block, end)).trim() === '');

const wordings = gathering(() => new Wordings());

const found = keptIn((_facts: Facts): { repetitions: readonly Repetition[] | null } => ({ repetitions: null }));

/** The quotations of a draft that are worded like another, each with the few most alike. Found once for its facts. */
export const repetitionsOf = (facts: Facts, dossier: Dossier | null): readonly Repetition[] => {
  const known = found(facts);
  known.repetitions ??= wordings(facts).repetitions(facts, dossier);
  return known.repetitions;
};

/** The words, as they are written, of quotations in a paragraph of their own that stand in the text with their speaker. */
export const pullQuotes = (facts: Facts): readonly string[] =>
  wordings(facts)
    .pulled()
    .map(({ inner }) => facts.draft.text.slice(inner.start, inner.end));

/** Where two wordings differ; null when one has a stretch that is nowhere in the other. */
const compare = (here: Wording, there: Wording): Difference[] | null => {
  // The shorter one is laid along the longer one: it may quote only a part.
  const shorter = here.count <= there.count;
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
