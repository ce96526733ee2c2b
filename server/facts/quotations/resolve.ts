// Second pass: what a quotation needs its neighbours for. Attribution goes from paragraph to paragraph: by a colon, by a
// quotation that runs on, by an attribution line, by a citation.
import { type Block, offsetAt, type Region, type Span, spanAt } from '../../draft/draft.ts';
import { isLetter, isSpace } from '../../draft/words.ts';
import type { Passage } from '../context.ts';
import type { BlockReading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import { blockQuotationAt } from './block.ts';
import {
  type Building,
  citedAt,
  citeSources,
  goingOn,
  goOn,
  imply,
  isUnnamed,
  type NamedBehind,
  nameBefore,
  takeOver,
} from './given.ts';
import type { Attribution, Closed, How, Quotation, Speaker } from './quotation.ts';
import type { BlockAttribution, BlockQuotation, BlockQuotations } from './read.ts';

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

export const sameQuotationsCarry = (a: QuotationsCarry, b: QuotationsCarry): boolean =>
  a.open === b.open &&
  a.region === b.region &&
  a.implied === b.implied &&
  a.unnamed === b.unnamed &&
  sameAttribution(a.handed, b.handed);

const sameAttribution = (a: Attribution | null, b: Attribution | null): boolean =>
  a === b || (a !== null && b !== null && a.how === b.how && a.speaker === b.speaker && a.cue === b.cue);

/** Which quotations that a section leaves open are closed behind it: none, one in its last block, or any. */
export type Closes = 0 | 1 | 2;

/** What the sections behind one do to its quotations. */
export interface QuotationsAhead {
  readonly closes: Closes;
  readonly named: NamedBehind | null;
}

export const NOTHING_AHEAD: QuotationsAhead = { closes: 0, named: null };

/** Which open quotations a section closes, by what those behind it close: an index of `Closes` → the same in front of it. */
export type Closing = readonly [Closes, Closes, Closes];

export const closingOf = (blocks: readonly Block[], readings: readonly BlockReading[]): Closing => {
  let closing = UNCHANGED;
  for (let b = 0; b < blocks.length; b++) {
    // What stands in front of a block goes by what the block makes of what stands behind it.
    const of = closingOfBlock(blocks[b] as Block, (readings[b] as BlockReading).quotations);
    closing = CLOSINGS[9 * closing[of[0]] + 3 * closing[of[1]] + closing[of[2]]] as Closing;
  }
  return closing;
};

/** Every one there is, so that no section has to keep its own. */
const CLOSES: readonly Closes[] = [0, 1, 2];
const CLOSINGS: readonly Closing[] = CLOSES.flatMap((none) =>
  CLOSES.flatMap((last) => CLOSES.map((any): Closing => [none, last, any])),
);
const UNCHANGED: Closing = [0, 1, 2];
const CLOSES_ANY: Closing = [2, 2, 2];
const CLOSES_NONE: Closing = [0, 0, 0];
const CLOSES_LAST: Closing = [1, 1, 1];
const GOES_ON: Closing = [1, 1, 2];
const SAYS_MORE: Closing = [0, 0, 2];

const closingOfBlock = (block: Block, { found, stray, short }: BlockQuotations): Closing => {
  // Going on without a mark to one that closes; or opened anew at the start of the paragraph.
  if (stray >= 0) return CLOSES_ANY;
  const [first] = found;
  const goesOn = first !== undefined && beginsWith(block, first);
  const opens = block.content.region !== 'blockquote' && found.some((q) => isOpen(block, q, q === first));
  if (goesOn) return opens ? CLOSES_LAST : GOES_ON;
  if (opens) return CLOSES_NONE;
  return short ? UNCHANGED : SAYS_MORE;
};

const isOpen = (block: Block, q: BlockQuotation, isFirst: boolean): boolean =>
  q.closeLength === 0 &&
  q.depth === 0 &&
  ((isFirst && beginsWith(block, q)) || q.end === block.content.text.trimEnd().length);

/** The section is part of a quotation that goes on behind it: who is named there speaks here and before as well. */
export const isPassedOn = (blocks: readonly Block[], readings: readonly BlockReading[]): boolean => {
  const [block] = blocks;
  const first = readings[0]?.quotations.found[0];
  if (block === undefined || first === undefined || blocks.length > 1) return false;
  return first.attribution === null && beginsWith(block, first) && isOpen(block, first, true);
};

/** What the first block of a section names for the quotations before it. */
export const namedBehind = ({ blocks, readings, place }: Passage): NamedBehind | null => {
  const [block] = blocks;
  const quotations = readings[0]?.quotations;
  const named = block === undefined || quotations === undefined ? null : namedIn(block, quotations);
  if (block === undefined || named === null) return null;
  return { attribution: attributionOf(place, block, named.by, named.by.how), kind: named.kind };
};

const namedIn = (
  block: Block,
  { line, recalls, names, found }: BlockQuotations,
): { readonly by: BlockAttribution; readonly kind: NamedBehind['kind'] } | null => {
  if (line !== null) return { by: line, kind: 'line' };
  if (recalls !== null) return { by: recalls, kind: 'recalled' };
  const [first] = found;
  if (first?.attribution?.how === 'after' && beginsWith(block, first)) return { by: first.attribution, kind: 'again' };
  return names === null ? null : { by: names.name, kind: 'name' };
};

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
    const inside = block.content.part === 'middle' || block.content.part === 'last';
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

/** Whatever mark plain text has in front of an item of a list. */
const BULLETS = '•‣▪●◦·*-–';

const beginsWith = ({ content }: Block, { start }: BlockQuotation): boolean => {
  const { text } = content;
  let bullets = 0;
  for (let i = 0; i < start; i++)
    if (!isSpace(text.charCodeAt(i)) && (!BULLETS.includes(text.charAt(i)) || ++bullets > 1)) return false;
  return true;
};

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

const quotationOf = (
  place: Passage['place'],
  block: Block,
  q: BlockQuotation,
  within: 0 | 1,
  named: (block: Block, attribution: BlockAttribution, how: How) => Attribution,
): Building => {
  const { text, region, marks } = block.content;
  let word = q.start;
  if (q.glued) while (word > 0 && isLetter(text.charCodeAt(word - 1))) word--;
  const closed: Closed = q.closeLength > 0 ? 'here' : 'never';
  const { start, end } = spanAt(block, q.start, q.end);
  return place<Building>({
    start,
    end,
    kind: q.kind,
    region,
    attribution: q.attribution === null ? null : named(block, q.attribution, q.attribution.how),
    block,
    form: 'marks',
    open: marksAt(text, q.start, q.openLength),
    close: marksAt(text, q.end - q.closeLength, q.closeLength),
    inner: place({ start: offsetAt(block, q.start + q.openLength), end: offsetAt(block, q.end - q.closeLength) }),
    depth: q.depth + within,
    closed,
    glued: q.glued ? place(spanAt(block, word, q.start)) : null,
    words: q.words,
    alone: q.alone,
    citations: citedAt(marks, q.end),
    implied: null,
  });
};

/** By their UTF-16 unit. */
const written = new Map<number, string>();

/** Marks as they are written: one text for all that are alike, as a cut makes a new one each time. */
const marksAt = (text: string, at: number, length: number): string => {
  const known = length === 1 ? written.get(text.charCodeAt(at)) : undefined;
  if (known !== undefined) return known;
  const cut = text.slice(at, at + length);
  if (length === 1) written.set(text.charCodeAt(at), cut);
  return cut;
};

const attributionOf = (place: Passage['place'], block: Block, found: BlockAttribution, how: How): Attribution => {
  const { text } = block.content;
  const written = ({ start, end }: Span): Span & { readonly text: string } => {
    const span = spanAt(block, start, end);
    return place({ start: span.start, end: span.end, text: text.slice(start, end) });
  };
  let speaker: Speaker | null = null;
  if (found.speaker !== null) {
    const span = spanAt(block, found.speaker.start, found.speaker.end);
    speaker = place({
      start: span.start,
      end: span.end,
      text: text.slice(found.speaker.start, found.speaker.end),
      id: null,
    });
  }
  return { how, speaker, cue: found.cue === null ? null : written(found.cue) };
};
