// Growing the selection as a writer thinks: sentence, quotation, paragraph, piece, text under the heading, all.
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type Block, offsetAt, type Span, spanAt } from '../draft/draft.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { paragraphOf } from '../draft/stretches.ts';
import { Words } from '../draft/words.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';
import { headingsOf } from './symbols.ts';

export const selectionAt = (draft: OpenDraft, positions: readonly Position[]): SelectionRange[] =>
  positions.map((position) => growing(draft, draft.document.offsetAt(position)));

const words = new Words();

const growing = (draft: OpenDraft, offset: number): SelectionRange => {
  const { document, facts, text } = draft;
  const around: Span[] = [{ start: 0, end: text.length }];
  const add = (span: Span | undefined): void => {
    if (span !== undefined && span.start <= offset && span.end >= offset) around.push(span);
  };
  for (const heading of headingsOf(draft)) add(heading);
  if (draft.draft.frontMatter !== null) add(draft.draft.frontMatter);
  const { sections } = draft.draft;
  const section = sections.findIndex((s) => s.start <= offset && s.end >= offset);
  if (section >= 0) add(paragraphOf(sections, section));
  const block = facts.blockAt(offset);
  if (block !== null) {
    add({ start: offsetAt(block, 0), end: offsetAt(block, block.content.text.length) });
    for (const span of sentenceAndWord(draft, block, offset)) add(span);
  }
  for (const quotation of facts.quotations) {
    if (quotation.start > offset) break;
    add(quotation);
    add({ start: quotation.start + 1, end: quotation.end - 1 });
  }
  for (const fact of [...facts.dates, ...facts.states]) add(fact);
  // Each must hold the next: what crosses another is left out.
  around.sort((a, b) => b.end - b.start - (a.end - a.start));
  let grown: SelectionRange | undefined;
  let last: Span | null = null;
  for (const span of around) {
    if (last !== null) {
      const same = span.start === last.start && span.end === last.end;
      if (same || span.start < last.start || span.end > last.end) continue;
    }
    last = span;
    grown = { range: rangeOf(document, span), ...(grown === undefined ? {} : { parent: grown }) };
  }
  return grown ?? { range: rangeOf(document, { start: offset, end: offset }) };
};

const sentenceAndWord = function* ({ facts }: OpenDraft, block: Block, offset: number): Generator<Span> {
  words.scan(block.content.text);
  const starts = sentencesOf(words, facts.language);
  for (let i = 0; i + 1 < starts.length; i++) {
    const first = starts[i] ?? 0;
    const next = starts[i + 1] ?? words.count;
    if (next <= first) continue;
    const span = spanAt(block, words.startOf(first), words.endOf(next - 1));
    if (span.start > offset || span.end < offset) continue;
    yield span;
    for (let w = first; w < next; w++) yield spanAt(block, words.startOf(w), words.endOf(w));
    return;
  }
};
