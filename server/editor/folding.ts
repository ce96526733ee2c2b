// What can be folded away: the front matter, the text under a heading, and pieces of several lines.
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import type { OpenDraft } from './open-draft.ts';
import { headingsOf } from './symbols.ts';

export const foldingOf = (draft: OpenDraft): FoldingRange[] => {
  const { document, text } = draft;
  const { frontMatter, sections, ignores } = draft.draft;
  const ranges: FoldingRange[] = [];
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind): void => {
    const startLine = document.positionAt(start).line;
    // Blank lines at the end stay outside.
    const endLine = document.positionAt(start + text.slice(start, end).trimEnd().length).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  if (frontMatter !== null) fold(frontMatter, FoldingRangeKind.Region);
  for (const heading of headingsOf(draft)) fold(heading);
  for (const section of sections) if (section.type !== 'Paragraph') fold(section);
  for (const ignore of ignores) {
    if (ignore.kind !== 'start') continue;
    const end = ignores.find((i) => i.kind === 'end' && i.start >= ignore.end);
    if (end !== undefined) fold({ start: ignore.start, end: end.end }, FoldingRangeKind.Region);
  }
  return ranges;
};
