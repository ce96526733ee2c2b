// Which sources a quotation is cited to.
import type { Block, Mark } from '../../draft/draft.ts';
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
  const { blocks } = facts;
  const last = facts.blockAt(Math.max(quotation.start, quotation.end - 1));
  const block = blocks[last];
  if (block === undefined) return [];
  const end = textOffset(block, quotation.end);
  const marks =
    quotation.region === 'blockquote'
      ? marksOfGroup(blocks, last, end)
      : marksOfSentence(block.content.text, block, end);
  return marks.flatMap((mark) => (mark.kind === 'footnote' ? citedInFootnote(blocks, mark.id) : [mark.id]));
};

const isCiting = ({ kind }: Mark): boolean => kind === 'citation' || kind === 'footnote';

const marksOfSentence = (text: string, block: Block, end: number): Mark[] => {
  const first = block.content.marks.find((mark) => isCiting(mark) && mark.at >= end);
  if (first === undefined || first.at - end > REACH) return [];
  // A full stop with words behind it: the citation is another sentence's. An initial or "Mr." ends none.
  if (/(?:\p{L}{3}|[\p{Pe}\p{Pf}"'’”])[.!?…]+["'’”»“)\]]*\s+\S/u.test(text.slice(end, first.at))) return [];
  return block.content.marks.filter((mark) => isCiting(mark) && mark.at >= first.at && mark.at <= first.at + 2);
};

const marksOfGroup = (blocks: readonly Block[], from: number, end: number): Mark[] => {
  const first = blocks[from] as Block;
  const marks = first.content.marks.filter((mark) => isCiting(mark) && mark.at >= end);
  for (let i = from + 1; i < blocks.length; i++) {
    const { section, content } = blocks[i] as Block;
    if (section !== first.section || content.group !== first.content.group) break;
    marks.push(...content.marks.filter(isCiting));
  }
  return marks;
};

const citedInFootnote = (blocks: readonly Block[], label: string): string[] =>
  blocks
    .filter(({ content }) => content.region === 'footnote' && content.label === label)
    .flatMap(({ content }) => content.marks.filter(({ kind }) => kind === 'citation').map(({ id }) => id));
