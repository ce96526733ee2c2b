// Offsets are what the draft counts in; lines and characters are what an editor asks in.
import type { Range } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import type { EditedDocument } from './document.ts';

export const rangeOf = (document: EditedDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const spanOf = (document: EditedDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** The thing at `offset` among spans in any order; the shortest where they nest, ends included. */
export const spanAtOffset = <T extends Span>(spans: Iterable<T>, offset: number): T | null => {
  let found: T | null = null;
  for (const span of spans) {
    if (span.start > offset || span.end < offset) continue;
    if (found === null || span.end - span.start < found.end - found.start) found = span;
  }
  return found;
};
