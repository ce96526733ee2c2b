// Draft → Facts. The first pass reads each block by itself; the second goes from section to section. Both are kept with
// the section, so that an edit costs what it changed.
import { type Block, type Declarations, type Draft, type FrontMatter, indexAt, type Region } from '../draft/draft.ts';
import { type Keeper, keptIn } from '../draft/kept.ts';
import type { Language } from '../languages/index.ts';
import type { Context } from './context.ts';
import type { Dateline } from './dates/date.ts';
import { inOrder } from './people.ts';
import { NOTHING_AHEAD, type QuotationsAhead } from './quotations/resolve.ts';
import type { BlockReading } from './reading.ts';
import { regionIn } from './region.ts';
import { type Carry, NO_CARRY, NO_FACTS, type ReadSection, readSection, type SectionFacts } from './section.ts';
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
  /** The facts of one of them alone. */
  of(part: Part): Facts;
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

/** Reads what a draft says. Never throws; time grows with what was not yet read and the number of sections. */
export const readFacts = (draft: Draft, options: ReadingOptions = {}): Facts => {
  const language = languageFor(draft, options);
  const sections = draft.sections.map((section, i) => readSection(section, i, language));
  const setting = settingOf(draft, language, sections, options);
  // What stands behind each section, found from the last to the first.
  const aheads: QuotationsAhead[] = [];
  let ahead = NOTHING_AHEAD;
  for (let i = sections.length - 1; i >= 0; i--) {
    aheads.push(ahead);
    ahead = (sections[i] as ReadSection).aheadOf(ahead);
  }
  let carry: Carry = NO_CARRY;
  const parts: Part[] = [frontIn(setting)];
  for (const section of sections) {
    carry = section.resolve(draft.text, setting, carry, aheads.pop() ?? NOTHING_AHEAD);
    parts.push(section);
  }
  return new DraftFacts(draft, setting, parts);
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
  private allListed: readonly SectionFacts[] | null = null;
  private allBlocks: readonly Block[] | null = null;
  private allReadings: readonly BlockReading[] | null = null;

  constructor(
    readonly draft: Draft,
    private readonly setting: Setting,
    readonly parts: readonly Part[],
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

  of(part: Part): Facts {
    return new DraftFacts(this.draft, this.setting, [part]);
  }

  get listed(): readonly SectionFacts[] {
    this.allListed ??= this.parts.map((part) => part.facts);
    return this.allListed;
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
    this.joined.quotations ??= joined(this.parts, ({ facts }) => facts.quotations);
    return this.joined.quotations;
  }

  get dates(): SectionFacts['dates'] {
    this.joined.dates ??= joined(this.parts, ({ facts }) => facts.dates);
    return this.joined.dates;
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
    this.joined.elapsed ??= joined(this.parts, ({ facts }) => facts.elapsed);
    return this.joined.elapsed;
  }

  get states(): SectionFacts['states'] {
    this.joined.states ??= joined(this.parts, ({ facts }) => facts.states);
    return this.joined.states;
  }

  get stateClaims(): SectionFacts['stateClaims'] {
    this.joined.stateClaims ??= joined(this.parts, ({ facts }) => facts.stateClaims);
    return this.joined.stateClaims;
  }

  get acts(): SectionFacts['acts'] {
    this.joined.acts ??= joined(this.parts, ({ facts }) => facts.acts);
    return this.joined.acts;
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
