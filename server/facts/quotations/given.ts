// What quotations get from their neighbours: a speaker handed on, cited behind them, or named on a line of its own.
import type { Block, Mark } from '../../draft/draft.ts';
import type { Passage } from '../context.ts';
import type { Attribution, Quotation } from './quotation.ts';

/** Whom the first block behind a quotation names for it: a line such as "— Ilona Varga, Prague", or "The statement by …". */
export interface NamedBehind {
  readonly attribution: Attribution;
  /**
   * A line behind a dash names whatever stands above it; a name alone only what nobody else is named for; a paragraph
   * that opens a quotation again only what was left open.
   */
  readonly kind: 'line' | 'recalled' | 'again' | 'name';
}

export type Building = { -readonly [Part in keyof Quotation]: Quotation[Part] };

/** The quotations that open a paragraph and have no speaker of their own get the one handed on. */
export const takeOver = (found: readonly Building[], from: number, carried: Attribution): void => {
  for (let i = from; i < found.length; i++) {
    const q = found[i] as Building;
    if (q.depth > 0) continue;
    if (q.attribution !== null || !q.alone) return;
    q.attribution = i === from ? carried : goingOn(carried);
  }
};

/** What is said in a stretch of a paragraph before anybody is named in it is by who spoke in the one before. */
export const goOn = (found: readonly Building[], from: number, carried: Attribution): void => {
  for (let i = from; i < found.length; i++) {
    const q = found[i] as Building;
    if (q.depth > 0) continue;
    if (q.attribution !== null) return;
    if (q.kind === 'speech') q.attribution = carried;
  }
};

/** What opens a paragraph and has no speaker is perhaps by whom the paragraph before reports. */
export const imply = (found: readonly Building[], from: number, speaker: string): void => {
  for (let i = from; i < found.length; i++) {
    const q = found[i] as Building;
    if (q.depth > 0) continue;
    if (q.attribution !== null || !q.alone) return;
    q.implied = speaker;
  }
};

export const goingOn = ({ speaker, cue }: Attribution): Attribution => ({ how: 'carried', speaker, cue });

/** The ids cited right after an offset of the text; `marks` are in its order. */
export const citedAt = (marks: readonly Mark[], end: number): readonly string[] => {
  if (marks.length === 0) return NONE;
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

const NONE: readonly string[] = [];

/** How far a citation may stand behind the closing mark: a full stop and a space. */
const CITED = 3;

/** `[@id]` and `[^1]` right after a quotation, or at the end of its paragraph, stand for its speaker. */
export const citeSources = (
  place: Passage['place'],
  found: readonly Building[],
  from: number,
  block: Block,
  speakers: ReadonlySet<string>,
): void => {
  const { marks, text } = block.content;
  if (marks.length === 0) return;
  const cited = marks.filter((m) => m.kind !== 'reference');
  const last = cited.at(-1);
  let m = 0;
  for (let i = from; i < found.length && last !== undefined; i++) {
    const q = found[i] as Building;
    while (m < cited.length && block.base + (cited[m]?.start ?? 0) < q.end) m++;
    const next = cited[m];
    if (next === undefined) return;
    const near = block.base + next.start <= q.end + CITED;
    // What is introduced by nobody's name is by whom it cites.
    if (q.attribution !== null && !(near && q.attribution.speaker === null && speakers.has(next.id))) continue;
    const closes = i === found.length - 1 && last.at >= text.trimEnd().length;
    if (!near && !closes) continue;
    const mark = near ? next : last;
    const span = { start: block.base + mark.start, end: block.base + mark.end };
    // Who is cited by a declared id has said it.
    const speaker = speakers.has(mark.id) ? place({ ...span, text: mark.id, id: mark.id }) : null;
    q.attribution = { how: 'citation', speaker, cue: place({ ...span, text: mark.id }) };
  }
};

/** Gives whom block `b` names to the quotations of the block before it, or to the block quotation that ends there. */
export const nameBefore = (
  found: readonly Building[],
  from: number,
  blocks: readonly Block[],
  b: number,
  quoted: Building | null,
  { attribution, kind }: NamedBehind,
): void => {
  if (quoted !== null) {
    if (kind === 'line' || quoted.attribution === null) quoted.attribution = attribution;
    return;
  }
  if (kind === 'again') {
    nameOpen(found, from, blocks, b, attribution);
    return;
  }
  if (kind === 'line' && tellsItself(found, from)) return;
  for (let i = from - 1; i >= 0; i--) {
    const q = found[i] as Building;
    if (q.block !== blocks[b] && q.block !== blocks[b - 1]) return;
    if (q.depth > 0 || (kind === 'name' && !isUnnamed(q))) continue;
    if (q.attribution === null || q.attribution.how === 'carried') q.attribution = attribution;
  }
};

/** Gives who speaks to the quotation that the paragraph before block `b` left open, and to those that it goes on with. */
const nameOpen = (
  found: readonly Building[],
  from: number,
  blocks: readonly Block[],
  b: number,
  attribution: Attribution,
): void => {
  let before = b - 1;
  for (let i = from - 1; i >= 0; i--) {
    const q = found[i] as Building;
    if (q.block !== blocks[before] || q.closed !== 'later' || q.depth > 0 || q.attribution !== null) return;
    q.attribution = goingOn(attribution);
    before--;
  }
};

/** Beside the last quotation stands a verb with its subject: a line below is the byline of the next paragraph or of this. */
const tellsItself = (found: readonly Building[], from: number): boolean => {
  const block = found[from - 1]?.block;
  for (let i = from - 1; i >= 0 && found[i]?.block === block; i--) {
    const q = found[i] as Building;
    const how = q.attribution?.how;
    if (q.depth === 0 && q.attribution?.cue != null && (how === 'after' || how === 'before' || how === 'inside'))
      return true;
  }
  return false;
};

/** Speech that stands alone, and nobody named for it. */
export const isUnnamed = ({ attribution, alone, kind, depth }: Quotation): boolean =>
  attribution === null && alone && kind === 'speech' && depth === 0;
