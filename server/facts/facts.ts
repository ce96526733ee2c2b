// Draft → Facts. The first pass reads each block by itself and is kept with it; the second puts the blocks together.
import {
  type Block,
  type BlockContent,
  blocksOf,
  type Declarations,
  type Draft,
  offsetAt,
  type Region,
  type SectionContent,
} from '../draft/draft.ts';
import { Words } from '../draft/words.ts';
import { type Language, languageOf } from '../languages/index.ts';
import type { ActFact } from './acts/act.ts';
import { type BlockActs, readActs } from './acts/read.ts';
import { resolveActs } from './acts/resolve.ts';
import type { Context } from './context.ts';
import type { DateFact, Dateline, DateRange, ElapsedFact } from './dates/date.ts';
import type { BlockDates } from './dates/joined.ts';
import { readDates } from './dates/read.ts';
import { resolveDateline, resolveDates } from './dates/resolve.ts';
import type { DraftDigest } from './digest.ts';
import { type BlockNames, readNames } from './names/read.ts';
import { type PersonFact, resolvePeople } from './people.ts';
import type { Quotation } from './quotations/quotation.ts';
import { type BlockQuotations, readQuotations } from './quotations/read.ts';
import { resolveQuotations } from './quotations/resolve.ts';
import { type BlockStates, readStates } from './states/read.ts';
import { resolveStates } from './states/resolve.ts';
import type { StateClaim, StateFact } from './states/state.ts';

/** What one block says by itself. Offsets are those of the block's text. */
export interface BlockReading {
  readonly quotations: BlockQuotations;
  readonly dates: BlockDates;
  readonly states: BlockStates;
  readonly acts: BlockActs;
  readonly names: BlockNames;
}

export interface Facts extends Context {
  readonly dateline: Dateline | null;
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateFact[];
  readonly dateRanges: readonly DateRange[];
  /** Indexes of two dates side by side that are one: "yesterday (30 August)". */
  readonly datePairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly ElapsedFact[];
  readonly states: readonly StateFact[];
  readonly stateClaims: readonly StateClaim[];
  readonly acts: readonly ActFact[];
  readonly people: readonly PersonFact[];
}

/** What a draft cannot know by itself: its dossier's declarations and the files its sources name. */
export interface Dossier {
  readonly declared: Declarations;
  readonly lang?: string;
  /** The text of a source's `file`, by the path as declared. */
  readonly files?: ReadonlyMap<string, string>;
  /** What its drafts say; the same array for as long as none of them changes, so that it is indexed once. */
  readonly drafts?: readonly DraftDigest[];
  /** The `path` of this draft among `drafts`: it is not compared with itself. */
  readonly path?: string;
}

export interface ReadingOptions {
  /** BCP 47; over the front matter's. */
  readonly lang?: string | undefined;
  /** ISO 8601; over the front matter's. */
  readonly date?: string | undefined;
  readonly dossier?: Dossier | undefined;
  /** The team's default language. */
  readonly defaultLang?: string | undefined;
}

const words = new Words();

const readBlock = (block: BlockContent, language: Language): BlockReading => {
  words.scan(block.text);
  return {
    dates: readDates(block, words, language),
    quotations: readQuotations(block, words, language),
    states: readStates(block, words, language),
    names: readNames(block, words),
    acts: readActs(block, words, language),
  };
};

/** The first pass over a section, done once for each language however often the draft is edited around it. */
const readSection = (content: SectionContent, language: Language): readonly BlockReading[] => {
  if (content.kept?.lang === language.tag) return content.kept.reading as readonly BlockReading[];
  const readings = content.blocks.map((block) => readBlock(block, language));
  content.kept = { lang: language.tag, reading: readings };
  return readings;
};

const NOTHING: Declarations = { speakers: [], events: [], sources: [], accept: [] };

const merge = (own: Declarations, dossier: Declarations): Declarations => {
  const join = <T extends { readonly id: string }>(a: readonly T[], b: readonly T[]): readonly T[] => {
    if (b.length === 0) return a;
    const ids = new Set(a.map((x) => x.id));
    return [...a, ...b.filter((x) => !ids.has(x.id))];
  };
  return {
    speakers: join(own.speakers, dossier.speakers),
    events: join(own.events, dossier.events),
    sources: join(own.sources, dossier.sources),
    accept: [...own.accept, ...dossier.accept],
  };
};

/** Reads what a draft says. Never throws; time grows with what was not yet read and the number of facts. */
export const readFacts = (draft: Draft, options: ReadingOptions = {}): Facts => {
  const tag =
    options.lang ?? draft.frontMatter?.lang?.text ?? options.dossier?.lang ?? options.defaultLang ?? draft.lang;
  const language = languageOf(tag);
  const blocks: Block[] = [...blocksOf(draft)];
  const readings: BlockReading[] = [];
  for (const section of draft.sections) readings.push(...readSection(section.content, language));
  const starts = Int32Array.from(blocks, (block) => offsetAt(block, 0));
  const blockAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((starts[mid] as number) <= offset) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  };
  let quotations: readonly Quotation[] = [];
  const regionAt = (offset: number): Region => {
    if (draft.frontMatter !== null && offset < draft.frontMatter.end) return 'frontmatter';
    const region = blocks[blockAt(offset)]?.content.region ?? 'prose';
    if (region === 'blockquote' || region === 'footnote') return region;
    return insideSpeech(quotations, offset) ? 'quotation' : region;
  };
  const context: Context = {
    draft,
    language,
    declared: merge(draft.frontMatter ?? NOTHING, options.dossier?.declared ?? NOTHING),
    date: options.date ?? null,
    blocks,
    readings,
    blockAt,
    regionAt,
  };
  quotations = resolveQuotations(context);
  const dateline = resolveDateline(context);
  const { dates, ranges: dateRanges, pairs: datePairs, elapsed } = resolveDates(context, dateline);
  const { states, claims: stateClaims } = resolveStates(context, dates, dateline, quotations);
  return {
    ...context,
    dateline,
    quotations,
    dates,
    dateRanges,
    datePairs,
    elapsed,
    states,
    stateClaims,
    acts: resolveActs(context, dates),
    people: resolvePeople(context, quotations),
  };
};

/** True inside a quotation of somebody's words; `quotations` are in order of their start. */
const insideSpeech = (quotations: readonly Quotation[], offset: number): boolean => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotations[mid] as Quotation).start <= offset) low = mid + 1;
    else high = mid;
  }
  // Nested quotations lie within the one before them: a few steps back are enough.
  for (let i = low - 1; i >= 0 && i >= low - 4; i--) {
    const q = quotations[i] as Quotation;
    if (q.end > offset && (q.kind === 'speech' || q.kind === 'fragment')) return true;
  }
  return false;
};
