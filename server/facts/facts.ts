// Draft → Facts. The first pass reads each block by itself; the second goes from section to section. Both are kept with
// the section, so that an edit costs what it changed.
import {
  type Block,
  type Declarations,
  type Draft,
  type FrontMatter,
  indexAt,
  type Region,
  type Span,
} from '../draft/draft.ts';
import { type Keeper, keptIn } from '../draft/kept.ts';
import { mapped } from '../draft/tight.ts';
import type { Language } from '../languages/index.ts';
import type { Context } from './context.ts';
import type { Dateline } from './dates/date.ts';
import { inOrder } from './people.ts';
import type { BlockReading } from './reading.ts';
import { regionIn } from './region.ts';
import { NO_FACTS, type SectionFacts } from './section.ts';
import { commonOf, exchanged, sectionsOf } from './sections.ts';
import { languageFor, type ReadingOptions, type Setting, settingOf } from './setting.ts';
import { frontMatterClaims } from './states/resolve.ts';

export type { Dossier, ReadingOptions } from './setting.ts';

/**
 * What a draft says. Offsets are the draft's: facts are kept for the drafts edited from this one and move with them, so
 * those of an earlier draft are not to be asked once a later one is read.
 */
export interface Facts extends Context, SectionFacts, Keeper {
  /** The front matter; null in the facts of a section behind it. */
  readonly frontMatter: FrontMatter | null;
  /** The draft piece by piece: what stands in the front matter, then its sections. */
  readonly parts: readonly Part[];
  /** Their facts. */
  readonly listed: readonly SectionFacts[];
  /** The part that holds a draft offset; null before all. O(log n). */
  partAt(offset: number): Part | null;
  /** The facts of some of them that follow each other. */
  of(parts: readonly Part[]): Facts;
}

/** A section's facts as they are kept. */
export interface Part {
  readonly frontMatter: FrontMatter | null;
  readonly start: number;
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  readonly facts: SectionFacts;
  /** What a host found in the facts, kept with them; null for others. */
  found: unknown;
}

/**
 * Reads what a draft says. Never throws; time grows with what was not yet read or stands elsewhere now, and hardly with
 * the number of sections.
 */
export const readFacts = (draft: Draft, options: ReadingOptions = {}): Facts => {
  const language = languageFor(draft, options);
  const sections = sectionsOf(draft.lineage);
  sections.update(draft, language);
  const setting = settingOf(draft, language, sections, options);
  sections.resolve(draft.text, setting);
  const front = frontIn(setting);
  const parts = [front].concat(sections.read);
  const listed = [front.facts].concat(sections.facts);
  const lists = listsOf(draft.lineage);
  lists.update(listed);
  return new DraftFacts(draft, setting, parts, listed, lists);
};

/** What the front matter claims. */
const frontIn = keptIn((setting: Setting): Part => {
  const { frontMatter } = setting;
  const facts = frontMatter === null ? NO_FACTS : { ...NO_FACTS, stateClaims: frontMatterClaims(frontMatter, setting) };
  return { frontMatter, start: 0, blocks: [], readings: [], facts, found: null };
});

/** The facts of parts put together, each kind when it is first asked for. */
class DraftFacts implements Facts {
  readonly language: Language;
  readonly declared: Declarations;
  readonly dateline: Dateline | null;
  private readonly joined: { -readonly [Kind in keyof SectionFacts]?: SectionFacts[Kind] } = {};
  private keeps: Map<unknown, unknown> | null = null;
  private allBlocks: readonly Block[] | null = null;
  private allReadings: readonly BlockReading[] | null = null;

  constructor(
    readonly draft: Draft,
    private readonly setting: Setting,
    readonly parts: readonly Part[],
    readonly listed: readonly SectionFacts[],
    /** Of the whole draft. */
    private readonly lists: Lists | null,
  ) {
    this.language = setting.language;
    this.declared = setting.declared;
    this.dateline = setting.dateline;
  }

  get kept(): Map<unknown, unknown> {
    this.keeps ??= new Map();
    return this.keeps;
  }

  get frontMatter(): FrontMatter | null {
    return this.parts[0]?.frontMatter ?? null;
  }

  of(parts: readonly Part[]): Facts {
    const listed = mapped(parts, ({ facts }) => facts);
    return new DraftFacts(this.draft, this.setting, parts, listed, null);
  }

  private all<Kind extends Listed>(kind: Kind): SectionFacts[Kind] {
    let all: SectionFacts[Kind] | undefined = this.joined[kind];
    if (all === undefined) {
      all = this.lists?.of(kind, this.listed) ?? joinedOf(kind, this.listed);
      this.joined[kind] = all;
    }
    return all;
  }

  get blocks(): readonly Block[] {
    this.allBlocks ??= joined(this.parts, (part) => part.blocks);
    return this.allBlocks;
  }

  get readings(): readonly BlockReading[] {
    this.allReadings ??= joined(this.parts, (part) => part.readings);
    return this.allReadings;
  }

  get quotations(): SectionFacts['quotations'] {
    return this.all('quotations');
  }

  get dates(): SectionFacts['dates'] {
    return this.all('dates');
  }

  get dateRanges(): SectionFacts['dateRanges'] {
    this.joined.dateRanges ??= joined(this.parts, ({ facts }, from) =>
      from === 0
        ? facts.dateRanges
        : facts.dateRanges.map((range) => ({ ...range, from: from + range.from, to: from + range.to })),
    );
    return this.joined.dateRanges;
  }

  get datePairs(): SectionFacts['datePairs'] {
    this.joined.datePairs ??= joined(this.parts, ({ facts }, from) =>
      from === 0 ? facts.datePairs : facts.datePairs.map(([a, b]) => [from + a, from + b] as const),
    );
    return this.joined.datePairs;
  }

  get elapsed(): SectionFacts['elapsed'] {
    return this.all('elapsed');
  }

  get states(): SectionFacts['states'] {
    return this.all('states');
  }

  get stateClaims(): SectionFacts['stateClaims'] {
    return this.all('stateClaims');
  }

  get acts(): SectionFacts['acts'] {
    return this.all('acts');
  }

  get people(): SectionFacts['people'] {
    this.joined.people ??= inOrder(joined(this.parts, ({ facts }) => facts.people).slice());
    return this.joined.people;
  }

  sectionAt(offset: number): readonly Block[] {
    return this.partAt(offset)?.blocks ?? [];
  }

  blockAt(offset: number): Block | null {
    const blocks = this.sectionAt(offset);
    return blocks[indexAt(blocks, offset)] ?? null;
  }

  regionAt(offset: number): Region {
    const { frontMatter } = this.draft;
    if (frontMatter !== null && offset < frontMatter.end) return 'frontmatter';
    const part = this.partAt(offset);
    const block = part?.blocks[indexAt(part.blocks, offset)];
    return part === null || block === undefined ? 'prose' : regionIn(block, offset, part.facts.quotations);
  }

  partAt(offset: number): Part | null {
    const { parts } = this;
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((parts[mid] as Part).start <= offset) low = mid + 1;
      else high = mid;
    }
    return parts[low - 1] ?? null;
  }
}

/** Kinds of facts that stand in the order of the text from section to section. */
type Listed = 'quotations' | 'dates' | 'elapsed' | 'states' | 'stateClaims' | 'acts';

const joinedOf = <Kind extends Listed>(kind: Kind, listed: readonly SectionFacts[]): SectionFacts[Kind] => {
  const [only] = listed;
  if (only !== undefined && listed.length === 1) return only[kind];
  const all: SectionFacts[Kind][number][] = [];
  for (const facts of listed) for (const one of facts[kind]) all.push(one);
  return all as unknown as SectionFacts[Kind];
};

/** The lists of all facts of a kind in the draft read last, of the kinds that were asked for. */
class Lists {
  private listed: readonly SectionFacts[] = [];
  private readonly lists: { -readonly [Kind in Listed]?: SectionFacts[Kind] } = {};

  /** null: asked by another draft than the last. */
  of<Kind extends Listed>(kind: Kind, listed: readonly SectionFacts[]): SectionFacts[Kind] | null {
    if (listed !== this.listed) return null;
    const known: SectionFacts[Kind] | undefined = this.lists[kind];
    if (known !== undefined) return known;
    const all = joinedOf(kind, listed);
    Object.assign(this.lists, { [kind]: all });
    return all;
  }

  update(listed: readonly SectionFacts[]): void {
    const common = commonOf(listed, this.listed);
    const { head, tail } = common;
    const gone = this.listed.slice(head, this.listed.length - tail);
    const fresh = listed.slice(head, listed.length - tail);
    this.listed = listed;
    const countOf = (some: readonly SectionFacts[], kind: Listed): number =>
      some.reduce((sum, facts) => sum + facts[kind].length, 0);
    const first = listed.slice(0, head);
    for (const kind of Object.keys(this.lists) as Listed[]) {
      const before = this.lists[kind] as readonly Span[];
      // Counted, not looked for: where facts stood that are gone says nothing of where the others stand now.
      const low = countOf(first, kind);
      const left = low + countOf(gone, kind);
      const now = exchanged<Span>(before, { head: low, tail: before.length - left }, joinedOf(kind, fresh));
      Object.assign(this.lists, { [kind]: now });
    }
  }
}

const listsOf = keptIn((_lineage: Keeper) => new Lists());

/** The lists of all parts in one. `from`: how many dates stand in the parts before. */
const joined = <T>(parts: readonly Part[], of: (part: Part, from: number) => readonly T[]): readonly T[] => {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return of(only, 0);
  const all: T[] = [];
  let from = 0;
  for (const part of parts) {
    for (const one of of(part, from)) all.push(one);
    from += part.facts.dates.length;
  }
  return all;
};
