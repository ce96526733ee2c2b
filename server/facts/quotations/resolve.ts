// Second pass: what a quotation needs its neighbours for. Attribution goes from paragraph to paragraph: by a colon, by a
// quotation that runs on, by an attribution line, by a citation.
import type { Block, Region, Span } from '../../draft/draft.ts';
import { goesOn } from '../../draft/stretches.ts';
import type { Passage } from '../context.ts';
import type { BlockReading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import { beginsWith, isOpen, namedIn, type QuotationsAhead } from './ahead.ts';
import { blockQuotationAt } from './block.ts';
import {
  type Building,
  citeSources,
  goingOn,
  goOn,
  imply,
  isUnnamed,
  type NamedBehind,
  nameBefore,
  takeOver,
} from './given.ts';
import { attributionOf, quotationOf } from './placed.ts';
import type { Attribution, How, Quotation, Speaker } from './quotation.ts';
import type { BlockAttribution, BlockQuotations } from './read.ts';

/** What a section hands on to the next. */
export interface QuotationsCarry {
  /** The quotation that the last block of more than a word or two leaves open. */
  readonly open: Quotation | null;
  /** Who is introduced, or goes on speaking, for a paragraph that opens with a quotation. */
  readonly handed: Attribution | null;
  /** Whom the last block reports, and so perhaps who is quoted next. */
  readonly implied: string | null;
  /** The last block ends with speech that nobody is named for. */
  readonly unnamed: boolean;
  /** The region of the last block. */
  readonly region: Region | null;
}

export const NO_QUOTATIONS: QuotationsCarry = {
  open: null,
  handed: null,
  implied: null,
  unnamed: false,
  region: null,
};

/** The same, at least as far as they concern a section that names who speaks in it. */
export const sameQuotationsCarry = (a: QuotationsCarry, b: QuotationsCarry, namesItsOwn: boolean): boolean =>
  a.open === b.open &&
  a.region === b.region &&
  a.implied === b.implied &&
  a.unnamed === b.unnamed &&
  (namesItsOwn || sameAttribution(a.handed, b.handed));

const sameAttribution = (a: Attribution | null, b: Attribution | null): boolean =>
  a === b || (a !== null && b !== null && a.how === b.how && a.speaker === b.speaker && a.cue === b.cue);

export interface ResolvedQuotations {
  readonly quotations: readonly Quotation[];
  /** The speakers named in the section, in order. */
  readonly speakers: readonly Speaker[];
  /** What is closed behind it makes a difference. */
  readonly leavesOpen: boolean;
  readonly carry: QuotationsCarry;
}

export const resolveQuotations = (
  passage: Passage,
  own: NamedBehind | null,
  before: QuotationsCarry,
  { declared }: Setting,
  ahead: QuotationsAhead,
): ResolvedQuotations => {
  const { blocks, readings, place } = passage;
  const found: Building[] = [];
  const declaredIds = declared.speakers.length === 0 ? NONE : new Set(declared.speakers.map((s) => s.id));
  // A name alone is a speaker's where words above it want one.
  const signs = own !== null && own.kind !== 'again' && (own.kind !== 'name' || before.unnamed);
  const speakers: Speaker[] = signs && own.attribution.speaker !== null ? [own.attribution.speaker] : [];
  const named = (block: Block, attribution: BlockAttribution, how: How): Attribution => {
    const made = attributionOf(place, block, attribution, how);
    if (made.speaker !== null) speakers.push(made.speaker);
    return made;
  };
  let { handed, implied, region }: { -readonly [Key in keyof QuotationsCarry]: QuotationsCarry[Key] } = before;
  /** The quotation left open last, and the one that the next paragraph may go on with. */
  let open: Building | null = null;
  let going = before.open;
  /** A block quotation and its last block. */
  let quoted: Building | null = null;
  let quotedTo = -1;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const { quotations } = readings[b] as BlockReading;
    const begun = blockQuotationAt(passage, b);
    if (begun !== null) {
      quoted = begun.quotation;
      quotedTo = begun.last;
      if (handed !== null) quoted.attribution = handed;
      found.push(quoted);
    }
    const from = found.length;
    const [first] = quotations.found;
    // Opened anew at the start of the paragraph, or going on without a mark to one that closes.
    const continued = first !== undefined && beginsWith(block, first) ? going : null;
    if (open !== null && ((continued !== null && continued === open) || quotations.stray >= 0)) {
      open.closed = 'later';
      open = null;
    }
    if (continued !== null || quotations.stray >= 0) going = null;
    let opened: Building | null = null;
    for (const q of quotations.found) {
      const isFirst = q === first;
      const quotation = quotationOf(place, block, q, b <= quotedTo ? 1 : 0, named);
      // A provision quoted after a colon that names nobody goes on over paragraphs that nothing marks.
      if (
        quotation.closed === 'never' &&
        handed !== null &&
        (handed.speaker === null || handed.cue === null) &&
        isFirst &&
        beginsWith(block, q)
      )
        quotation.closed = 'later';
      if (quotation.depth === 0 && isOpen(block, q, isFirst)) {
        open = quotation;
        opened = quotation;
      }
      found.push(quotation);
    }
    const behind = namedIn(block, quotations);
    if (behind !== null && found.length > 0) {
      const { kind } = behind;
      const again = kind === 'again' ? found[from]?.attribution : null;
      const attribution = again ?? (b === 0 && own !== null ? own.attribution : named(block, behind.by, behind.by.how));
      nameBefore(found, from, blocks, b, quotedTo === b - 1 ? quoted : null, { attribution, kind });
    }
    const carried: Attribution | null = continued?.attribution ?? handed;
    const apart = carried?.how === 'carried' && region !== block.content.region;
    if (carried !== null && !apart && first !== undefined && beginsWith(block, first)) takeOver(found, from, carried);
    const inside = goesOn(block.content.part);
    if (inside && handed !== null) goOn(found, from, handed);
    citeSources(place, found, from, block, declaredIds);
    if (implied !== null && region === block.content.region && first !== undefined && beginsWith(block, first))
      imply(found, from, implied);
    region = block.content.region;
    // What somebody does between two things they say hands on who speaks.
    if (quotations.short) {
      if (opened !== null) going = null;
      continue;
    }
    // “…” ¶ Questo il commento di X. ¶ “…”: between two things that somebody says.
    const between = b === 0 && own?.kind === 'recalled' && before.unnamed && quotations.found.length === 0;
    if (between) handed = goingOn(own.attribution);
    else if (block.content.part === 'first' || block.content.part === 'middle')
      handed = speakingAfter(found, from, inside ? handed : null);
    else handed = signs && b === 0 ? null : handsOn(block, quotations, found, from, named);
    implied = impliedAfter(block, quotations, found.at(-1) ?? null, implied);
    going = opened;
  }
  if (open !== null && (ahead.closes === 2 || (ahead.closes === 1 && open === going))) open.closed = 'later';
  const last = found.at(-1);
  const unnamed = last !== undefined && last.block === blocks.at(-1) && isUnnamed(last);
  if (ahead.named !== null && blocks.length > 0)
    nameBefore(found, found.length, blocks, blocks.length, quotedTo === blocks.length - 1 ? quoted : null, ahead.named);
  return {
    quotations: found,
    speakers,
    leavesOpen: open !== null,
    carry: { open: going, handed, implied, unnamed, region },
  };
};

const NONE: ReadonlySet<string> = new Set();

const impliedAfter = (
  { content }: Block,
  { reports, endsSpeaking, found }: BlockQuotations,
  last: Quotation | null,
  implied: string | null,
): string | null => {
  if (reports !== null) return content.text.slice(reports.start, reports.end);
  return found.length > 0 && endsSpeaking && last?.implied != null ? implied : null;
};

/** What a block hands on: whom its colon introduces, or who speaks at its end. */
const handsOn = (
  block: Block,
  { introduces, names, endsSpeaking }: BlockQuotations,
  found: readonly Quotation[],
  from: number,
  named: (block: Block, attribution: BlockAttribution, how: How) => Attribution,
): Attribution | null => {
  if (introduces !== null) return named(block, introduces, introduces.how === 'heading' ? 'heading' : 'colon');
  if (names?.office === true) return named(block, names.name, 'heading');
  let title: Quotation | null = null;
  for (let i = found.length - 1; i >= from; i--) {
    const q = found[i] as Quotation;
    const { depth, attribution, kind } = q;
    if (depth > 0) continue;
    if ((kind === 'title' || kind === 'term') && title === null) {
      title = q;
      continue;
    }
    if (attribution === null || kind !== 'speech' || (title !== null && !isOfCue(title, attribution))) return null;
    return endsSpeaking ? goingOn(attribution) : null;
  }
  return null;
};

/** Who goes on speaking where the paragraph of a stretch does. `before`: who spoke in the stretches before. */
const speakingAfter = (found: readonly Quotation[], from: number, before: Attribution | null): Attribution | null => {
  for (let i = found.length - 1; i >= from; i--) {
    const { depth, kind, attribution } = found[i] as Quotation;
    if (depth > 0) continue;
    if (attribution !== null) return goingOn(attribution);
    if (kind === 'speech') return null;
  }
  return before;
};

/** To whom it is said may follow the speaker. */
const TOLD = 30;

/** “…,” the book “Harbours” says; “…“, sagte Rask der „Hafenzeitung“: a title that belongs to who said it. */
const isOfCue = ({ start, end }: Span, { cue, speaker }: Attribution): boolean =>
  cue !== null &&
  (end <= cue.start ||
    (speaker !== null && cue.end <= speaker.start && speaker.end < start && start - speaker.end < TOLD));
