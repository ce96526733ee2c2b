// What the facts of every section depend on besides its own words: language, declarations, the draft's own day.
import type { Declarations, Draft, FrontMatter } from '../draft/draft.ts';
import { type Keeper, keptIn } from '../draft/kept.ts';
import { type Language, languageOf } from '../languages/index.ts';
import { type CivilDate, parseIso } from './civil.ts';
import type { Dateline } from './dates/date.ts';
import type { FirstParagraph } from './dates/dateline.ts';
import { resolveDateline } from './dates/resolve.ts';
import { isEssay, isNarrative } from './dates/times.ts';
import type { DraftDigest } from './digest.ts';
import type { ReadSection } from './section.ts';
import type { Sections } from './sections.ts';

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

/** The same object for as long as nothing of it changes. */
export interface Setting extends Keeper {
  readonly frontMatter: FrontMatter | null;
  readonly language: Language;
  /** The draft's own declarations before the dossier's; an id once declared in the draft is not repeated. */
  readonly declared: Declarations;
  readonly dateline: Dateline | null;
  /** The dateline's day. */
  readonly today: CivilDate | null;
  /** A text about years long before its own day: a date without year belongs to the year last named. */
  readonly narrative: boolean;
  /** A text that names years far off and no day around its own. */
  readonly essay: boolean;
}

/** The language a draft is read in. */
export const languageFor = ({ frontMatter, lang }: Draft, options: ReadingOptions): Language =>
  languageOf(options.lang ?? frontMatter?.lang?.text ?? options.dossier?.lang ?? options.defaultLang ?? lang);

interface Latest {
  setting: Setting | null;
  dossier: Declarations | null;
}

const latestIn = keptIn((_lineage: Keeper): Latest => ({ setting: null, dossier: null }));

/** The setting of a draft whose sections have had their first pass. */
export const settingOf = (
  draft: Draft,
  language: Language,
  sections: Pick<Sections, 'read' | 'timesBy'>,
  options: ReadingOptions,
): Setting => {
  const latest = latestIn(draft.lineage);
  const before = latest.setting;
  const { frontMatter } = draft;
  const dossier = options.dossier?.declared ?? null;
  const dateline = resolveDateline(draft, language, options.date ?? null, firstParagraph(sections.read));
  const known = before?.dateline ?? null;
  const today =
    dateline === null ? null : dateline.date === known?.date ? (before?.today ?? null) : parseIso(dateline.date);
  const times = sections.timesBy(today);
  const narrative = isNarrative(today, times);
  const essay = isEssay(times);
  if (
    before !== null &&
    before.frontMatter === frontMatter &&
    latest.dossier === dossier &&
    before.language === language &&
    before.narrative === narrative &&
    before.essay === essay &&
    sameDateline(known, dateline)
  )
    return before;
  const setting: Setting = {
    frontMatter,
    language,
    declared: merge(frontMatter ?? NOTHING, dossier ?? NOTHING),
    dateline,
    today,
    narrative,
    essay,
    kept: new Map(),
  };
  Object.assign(latest, { setting, dossier } satisfies Latest);
  return setting;
};

const sameDateline = (a: Dateline | null, b: Dateline | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.date === b.date && a.from === b.from && a.start === b.start && a.end === b.end);

/** The first paragraph with words, where a newsroom has its dateline. */
const firstParagraph = (sections: readonly ReadSection[]): FirstParagraph | null => {
  for (const { blocks, readings } of sections)
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b];
      if (block?.content.region !== 'prose' || block.content.text.trim() === '') continue;
      return { block, dates: readings[b]?.dates.found ?? [] };
    }
  return null;
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
