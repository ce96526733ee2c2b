// The outline: headings as they nest, under each what is quoted there; and what the front matter declares.
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type Block, offsetAt, type Span } from '../draft/draft.ts';
import { render } from '../rules/message.ts';
import { declaredIn, describe } from './marks.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';

export const symbolsOf = (draft: OpenDraft): DocumentSymbol[] => {
  const { document, facts, text } = draft;
  const top: DocumentSymbol[] = [];
  const { frontMatter } = draft.draft;
  const declared = frontMatter === null ? [] : declaredIn(frontMatter);
  if (frontMatter !== null && declared.length > 0)
    top.push({
      name: frontMatter.title?.text || render(['front matter'], draft.checkOptions.catalogue),
      kind: SymbolKind.Namespace,
      range: rangeOf(document, frontMatter),
      selectionRange: rangeOf(document, { start: frontMatter.start, end: frontMatter.start }),
      children: declared.map((d) => ({
        name: d.entry.id,
        detail: describe(d),
        kind: d.kind === 'speaker' ? SymbolKind.Class : d.kind === 'event' ? SymbolKind.Event : SymbolKind.File,
        range: rangeOf(document, d.entry),
        selectionRange: rangeOf(document, d.entry),
      })),
    });
  const headings = headingsOf(draft);
  const names = new Map(facts.declared.speakers.map((s) => [s.id, s.name.text]));
  const quotations = facts.quotations
    .filter((q) => q.kind === 'speech')
    .map((q) => {
      const speaker = q.attribution?.speaker;
      const who = speaker == null ? '?' : (names.get(speaker.id ?? '') ?? speaker.text);
      return { start: q.start, end: q.end, name: `${oneLine(who, 40)}: ${oneLine(text.slice(q.start, q.end), 60)}` };
    });
  // One walk through both: a stack of the headings that are open.
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [{ level: 0, children: top }];
  let next = 0;
  const takeUntil = (end: number): void => {
    for (let q = quotations[next]; q !== undefined && q.start < end; q = quotations[++next])
      open.at(-1)?.children.push({
        name: q.name,
        kind: SymbolKind.String,
        range: rangeOf(document, q),
        selectionRange: rangeOf(document, q),
      });
  };
  for (const heading of headings) {
    takeUntil(heading.start);
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const children: DocumentSymbol[] = [];
    open.at(-1)?.children.push({
      name: heading.name,
      kind: SymbolKind.String,
      range: rangeOf(document, heading),
      selectionRange: rangeOf(document, heading.title),
      children,
    });
    open.push({ level: heading.level, children });
  }
  takeUntil(text.length + 1);
  return top;
};

export interface HeadingPlace extends Span {
  readonly name: string;
  readonly level: number;
  readonly title: Span;
}

/** Headings in order; each reaches to the next of its level or above. */
export const headingsOf = ({ facts, text }: OpenDraft): HeadingPlace[] => {
  const blocks = facts.blocks.filter((b: Block) => b.content.level > 0);
  const starts = blocks.map((b) => text.lastIndexOf('\n', offsetAt(b, 0) - 1) + 1);
  const ends: number[] = [];
  const open: number[] = [];
  for (let i = 0; i <= blocks.length; i++) {
    const level = blocks[i]?.content.level ?? 0;
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if ((blocks[last]?.content.level ?? 0) < level) break;
      ends[last] = starts[i] ?? text.length;
      open.pop();
    }
    open.push(i);
  }
  return blocks.map((block, i) => ({
    name: oneLine(block.content.text, 120) || '#',
    level: block.content.level,
    start: starts[i] ?? 0,
    end: ends[i] ?? text.length,
    title: { start: offsetAt(block, 0), end: offsetAt(block, block.content.text.length) },
  }));
};

export const oneLine = (text: string, longest: number): string => {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
};
