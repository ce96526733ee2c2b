// A Markdown block quotation is a quotation without marks: its words need a speaker as well.
import { type Block, offsetAt, spanAt } from '../../draft/draft.ts';
import { isSpace } from '../../draft/words.ts';
import type { Passage } from '../context.ts';
import type { Quotation } from './quotation.ts';

/** The block quotation that begins with block `b`, and the last block of its words; null when none begins there. */
export const blockQuotationAt = (
  { blocks, readings, place }: Passage,
  b: number,
): { readonly quotation: Quotation; readonly last: number } | null => {
  const first = blocks[b];
  if (first === undefined || !isQuoted(first)) return null;
  const before = blocks[b - 1];
  if (before !== undefined && isTogether(before, first)) return null;
  // Words in marks of their own are quoted by them.
  const marked = readings[b]?.quotations.found[0];
  if (marked !== undefined && isBlank(first.content.text, marked.start)) return null;
  let last = b;
  let words = 0;
  for (let next: Block | undefined = first; next !== undefined; next = blocks[last + 1]) {
    if (next !== first) {
      if (!isQuoted(next) || !isTogether(first, next)) break;
      last++;
    }
    words += wordsIn(next.content.text);
  }
  const end = blocks[last] ?? first;
  const text = end.content.text.trimEnd();
  const inner = place({ start: offsetAt(first, 0), end: spanAt(end, 0, text.length).end });
  const cited = end.content.marks.filter((m) => m.kind !== 'reference').at(-1);
  const cue = cited && place({ start: end.base + cited.start, end: end.base + cited.end, text: cited.id });
  const quotation = place<Quotation>({
    start: inner.start,
    end: inner.end,
    kind: 'speech',
    region: 'blockquote',
    attribution: cue === undefined ? null : { how: 'citation', speaker: null, cue },
    block: first,
    form: 'block',
    open: '',
    close: '',
    inner,
    depth: 0,
    closed: 'here',
    glued: null,
    words,
    // A label such as "Note:", or a title on a line of its own, makes it a box, not somebody's words.
    alone: STOPPED.test(text) && !/^[^\s]+:/.test(first.content.text) && !(last > b && isTitle(first)),
    implied: null,
    citations: end.content.marks.filter((m) => m.kind === 'citation').map((m) => m.id),
  });
  return { quotation, last };
};

const STOPPED = /[.!?…]["”'’)»]?$/;

const isTitle = ({ content }: Block): boolean => !/[.!?…:;,—–]["”'’)»]?$/.test(content.text.trimEnd());

const isQuoted = ({ content }: Block): boolean => content.region === 'blockquote' && !content.attributionLine;

const isTogether = (a: Block, b: Block): boolean =>
  a.base === b.base && a.content.region === 'blockquote' && a.content.group === b.content.group;

const isBlank = (text: string, end: number): boolean => {
  for (let i = 0; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
};

const wordsIn = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++)
    if (!isSpace(text.charCodeAt(i)) && (i === 0 || isSpace(text.charCodeAt(i - 1)))) count++;
  return count;
};
