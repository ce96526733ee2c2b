// Which sources a quotation is cited to.
import { type Block, indexAt, type Mark } from '../../draft/draft.ts';
import { keptIn } from '../../draft/kept.ts';
import type { Facts } from '../facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { textOffset } from './between.ts';

/** Between a quotation and its citation: "…," the minister said in Lund on Monday [@minutes]. In UTF-16 units. */
const REACH = 300;

/**
 * The ids cited for a quotation: at the end of its sentence, in the footnote there, or anywhere behind it in a block
 * quotation.
 */
export const citedIds = (facts: Facts, quotation: Quotation): string[] => {
  const at = Math.max(quotation.start, quotation.end - 1);
  const blocks = facts.sectionAt(at);
  const last = indexAt(blocks, at);
  const block = blocks[last];
  if (block === undefined) return [];
  const end = textOffset(block, quotation.end);
  const marks =
    quotation.region === 'blockquote'
      ? marksOfGroup(blocks, last, end)
      : marksOfSentence(block.content.text, block, end);
  return marks.flatMap((mark) => (mark.kind === 'footnote' ? (footnotesIn(facts).get(mark.id) ?? []) : [mark.id]));
};

const isCiting = ({ kind }: Mark): boolean => kind === 'citation' || kind === 'footnote';

const marksOfSentence = (text: string, block: Block, end: number): Mark[] => {
  const { marks } = block.content;
  let i = firstAt(marks, end);
  while (i < marks.length && !isCiting(marks[i] as Mark) && (marks[i] as Mark).at - end <= REACH) i++;
  const first = marks[i];
  if (first === undefined || first.at - end > REACH) return [];
  // A full stop with words behind it: the citation is another sentence's. An initial or "Mr." ends none.
  if (/(?:\p{L}{3}|[\p{Pe}\p{Pf}"'’”])[.!?…]+["'’”»“)\]]*\s+\S/u.test(text.slice(end, first.at))) return [];
  const last = firstAt(marks, first.at + 3);
  return marks.slice(i, last).filter(isCiting);
};

/** The first mark at or behind an offset of the block's text, as an index. */
const firstAt = (marks: readonly Mark[], offset: number): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((marks[mid] as Mark).at < offset) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** Further down a block quotation a citation is that of other words. In blocks. */
const DEEPEST = 20;

const marksOfGroup = (blocks: readonly Block[], from: number, end: number): Mark[] => {
  const first = blocks[from] as Block;
  const marks = first.content.marks.slice(firstAt(first.content.marks, end)).filter(isCiting);
  for (let i = from + 1; i < blocks.length && i <= from + DEEPEST; i++) {
    const { content } = blocks[i] as Block;
    if (content.group !== first.content.group) break;
    marks.push(...content.marks.filter(isCiting));
  }
  return marks;
};

/** Label of each footnote → the ids that it cites. */
const footnotesIn = keptIn((facts: Facts): ReadonlyMap<string, readonly string[]> => {
  const footnotes = new Map<string, string[]>();
  for (const { content } of facts.blocks) {
    if (content.region !== 'footnote') continue;
    const ids = content.marks.filter(({ kind }) => kind === 'citation').map(({ id }) => id);
    const own = footnotes.get(content.label);
    if (own === undefined) footnotes.set(content.label, ids);
    else own.push(...ids);
  }
  return footnotes;
});
