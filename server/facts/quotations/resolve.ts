// Second pass: what a quotation needs its neighbours for. Attribution goes from paragraph to paragraph: by a colon, by a
// quotation that runs on, by an attribution line, by a citation.
import { type Block, type Mark, offsetAt, type Span, spanAt } from '../../draft/draft.ts';
import { isLetter, isSpace } from '../../draft/words.ts';
import type { Context } from '../context.ts';
import { identifySpeakers } from '../people.ts';
import { blockQuotationAt } from './block.ts';
import type { Attribution, Closed, How, Quotation } from './quotation.ts';
import type { BlockAttribution, BlockQuotation, BlockQuotations } from './read.ts';

/** A block quotation, as an index of the quotations found, and its last block. */
interface Enclosing {
  readonly index: number;
  readonly last: number;
}

export const resolveQuotations = (context: Context): Quotation[] => {
  const { blocks, readings } = context;
  const found: Quotation[] = [];
  const speakers = new Set(context.declared.speakers.map((s) => s.id));
  /** The quotation that a block before this one left open, as an index of `found`. */
  let open = -1;
  let enclosing: Enclosing | null = null;
  /** The last block that is more than a word or two. */
  let previous = -1;
  /** What the block before hands on to a paragraph that opens with a quotation. */
  let handed: Attribution | null = null;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const quotations = readings[b]?.quotations;
    if (quotations === undefined) continue;
    const begun = blockQuotationAt(context, b);
    if (begun !== null) {
      enclosing = { index: found.length, last: begun.last };
      found.push(handed === null ? begun.quotation : { ...begun.quotation, attribution: handed });
    }
    const within = enclosing !== null && b <= enclosing.last;
    const from = found.length;
    const textEnd = block.content.text.trimEnd().length;
    const first = quotations.found[0];
    let continues = -1;
    if (open >= 0) {
      const opened = found[open] as Quotation;
      // Opened anew at the start of the paragraph, or going on without a mark to one that closes.
      const goesOn = opened.block === previous && first !== undefined && beginsWith(block, first);
      if (goesOn || quotations.stray >= 0) found[open] = { ...opened, closed: 'later' };
      if (goesOn) continues = open;
      if (goesOn || quotations.stray >= 0) open = -1;
    }
    for (const q of quotations.found) {
      const quotation = quotationOf(block, b, within ? { ...q, depth: q.depth + 1 } : q, q === first ? continues : -1);
      const opens = q === first && beginsWith(block, q);
      // A provision quoted after a colon that names nobody goes on over paragraphs that nothing marks.
      const provision =
        opens && quotation.closed === 'never' && handed !== null && (handed.speaker === null || handed.cue === null);
      if (q.closeLength === 0 && q.depth === 0 && (opens || q.end === textEnd)) open = found.length;
      found.push(provision ? { ...quotation, closed: 'later' } : quotation);
    }
    const named = quotations.line ?? quotations.recalls;
    if (named !== null) {
      const attribution = attributionOf(block, named, named.how);
      const quoted = enclosing === null || enclosing.last !== b - 1 ? undefined : found[enclosing.index];
      if (quoted === undefined) attributeBefore(found, from, b, attribution);
      else if (quotations.line !== null || quoted.attribution === null)
        found[(enclosing as Enclosing).index] = { ...quoted, attribution };
    }
    const carried = continues >= 0 ? ((found[continues] as Quotation).attribution ?? handed) : handed;
    const apart = carried?.how === 'carried' && blocks[b - 1]?.content.region !== block.content.region;
    if (carried !== null && !apart && first !== undefined && beginsWith(block, first)) takeOver(found, from, carried);
    citeSources(found, from, block, speakers);
    // What somebody does between two things they say hands on who speaks.
    if (quotations.short) continue;
    handed = handsOn(block, quotations, found, from);
    previous = b;
  }
  return identifySpeakers(context, found);
};

const beginsWith = ({ content }: Block, { start }: BlockQuotation): boolean => {
  for (let i = 0; i < start; i++) if (!isSpace(content.text.charCodeAt(i))) return false;
  return true;
};

/** The quotations that open a paragraph and have no speaker of their own get the one handed on. */
const takeOver = (found: Quotation[], from: number, carried: Attribution): void => {
  for (let i = from; i < found.length; i++) {
    const q = found[i] as Quotation;
    if (q.depth > 0) continue;
    if (q.attribution !== null || !q.alone) return;
    const how: How = i === from ? carried.how : 'carried';
    found[i] = { ...q, attribution: { ...carried, how } };
  }
};

/** What a block hands on: whom its colon introduces, or who speaks at its end. */
const handsOn = (
  block: Block,
  quotations: BlockQuotations,
  found: readonly Quotation[],
  from: number,
): Attribution | null => {
  if (quotations.introduces !== null)
    return attributionOf(block, quotations.introduces, quotations.introduces.how === 'heading' ? 'heading' : 'colon');
  for (let i = found.length - 1; i >= from; i--) {
    const q = found[i] as Quotation;
    if (q.depth > 0) continue;
    if (q.attribution === null || q.kind !== 'speech') return null;
    return quotations.endsSpeaking ? { ...q.attribution, how: 'carried' } : null;
  }
  return null;
};

/** The ids cited right after an offset of the text; `marks` are in its order. */
const citedAt = (marks: readonly Mark[], end: number): string[] => {
  if (marks.length === 0) return [];
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((marks[mid]?.at ?? 0) < end) low = mid + 1;
    else high = mid;
  }
  const ids: string[] = [];
  for (let m = marks[low]; m !== undefined && m.at <= end + CITED; m = marks[++low])
    if (m.kind === 'citation') ids.push(m.id);
  return ids;
};

/** How far a citation may stand behind the closing mark: a full stop and a space. */
const CITED = 3;

/** `[@id]` and `[^1]` right after a quotation, or at the end of its paragraph, stand for its speaker. */
const citeSources = (found: Quotation[], from: number, block: Block, speakers: ReadonlySet<string>): void => {
  const { marks, text } = block.content;
  const cited = marks.filter((m) => m.kind !== 'reference');
  const last = cited.at(-1);
  let m = 0;
  for (let i = from; i < found.length && last !== undefined; i++) {
    const q = found[i] as Quotation;
    while (m < cited.length && offsetAt(block, cited[m]?.at ?? 0) < q.end) m++;
    const next = cited[m];
    if (next === undefined) return;
    if (q.attribution !== null) continue;
    const near = offsetAt(block, next.at) <= q.end + CITED;
    const closes = i === found.length - 1 && last.at >= text.trimEnd().length;
    if (!near && !closes) continue;
    const mark = near ? next : last;
    const span = { start: block.base + mark.start, end: block.base + mark.end };
    // Who is cited by a declared id has said it.
    const speaker = speakers.has(mark.id) ? { ...span, text: mark.id, id: mark.id } : null;
    found[i] = { ...q, attribution: { how: 'citation', speaker, cue: { ...span, text: mark.id } } };
  }
};

/** A line such as "— Ilona Varga, Prague" under a quotation, or a paragraph that begins "The statement by …". */
const attributeBefore = (found: Quotation[], from: number, b: number, named: Attribution | null): void => {
  for (let i = from - 1; i >= 0; i--) {
    const q = found[i] as Quotation;
    if (q.block < b - 1) return;
    if ((q.attribution === null || q.attribution.how === 'carried') && q.depth === 0)
      found[i] = { ...q, attribution: named };
  }
};

const quotationOf = (block: Block, b: number, q: BlockQuotation, continues: number): Quotation => {
  const { text, region, marks } = block.content;
  let word = q.start;
  if (q.glued) while (word > 0 && isLetter(text.charCodeAt(word - 1))) word--;
  const closed: Closed = q.closeLength > 0 ? 'here' : 'never';
  const { start, end } = spanAt(block, q.start, q.end);
  // Spelled out: spreading is what a keystroke in a long draft would spend most of its time on.
  return {
    start,
    end,
    kind: q.kind,
    region,
    attribution: attributionOf(block, q.attribution, q.attribution?.how ?? 'before'),
    block: b,
    form: 'marks',
    open: text.slice(q.start, q.start + q.openLength),
    close: text.slice(q.end - q.closeLength, q.end),
    inner: { start: offsetAt(block, q.start + q.openLength), end: offsetAt(block, q.end - q.closeLength) },
    depth: q.depth,
    closed,
    continues,
    glued: q.glued ? spanAt(block, word, q.start) : null,
    words: q.words,
    alone: q.alone,
    citations: citedAt(marks, q.end),
  };
};

const attributionOf = (block: Block, found: BlockAttribution | null, how: How): Attribution | null => {
  if (found === null) return null;
  const { text } = block.content;
  const written = ({ start, end }: Span): Span & { readonly text: string } => {
    const span = spanAt(block, start, end);
    return { start: span.start, end: span.end, text: text.slice(start, end) };
  };
  const speaker = found.speaker === null ? null : written(found.speaker);
  return {
    how,
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end, text: speaker.text, id: null },
    cue: found.cue === null ? null : written(found.cue),
  };
};
