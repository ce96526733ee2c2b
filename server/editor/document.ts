// A document that is being edited. The protocol's own copies the whole text for each key.
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Edit } from '../draft/read.ts';
import { Pieces } from './pieces.ts';

/** As the protocol's: what lies behind the end of a line is its end, and what lies behind the last is the text's. */
export class EditedDocument {
  text: Pieces;

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.text = Pieces.of(text);
  }

  /** What the change replaces. */
  change(change: TextDocumentContentChangeEvent): Edit {
    if (!('range' in change)) {
      const oldEnd = this.text.length;
      this.text = Pieces.of(change.text);
      return { start: 0, oldEnd, newEnd: change.text.length };
    }
    const a = this.offsetAt(change.range.start);
    const b = this.offsetAt(change.range.end);
    const start = Math.min(a, b);
    const oldEnd = Math.max(a, b);
    this.text = this.text.edited(start, oldEnd, change.text);
    return { start, oldEnd, newEnd: start + change.text.length };
  }

  positionAt(offset: number): Position {
    const { text } = this;
    const at = Math.max(0, Math.min(offset, text.length));
    const line = text.breaksBefore(at);
    const start = text.lineStart(line);
    return { line, character: this.beforeBreak(at, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    const { text } = this;
    if (line > text.breaks) return text.length;
    if (line < 0) return 0;
    const start = text.lineStart(line);
    if (character <= 0) return start;
    const next = line < text.breaks ? text.lineStart(line + 1) : text.length;
    return this.beforeBreak(Math.min(start + character, next), start);
  }

  private beforeBreak(offset: number, lineStart: number): number {
    let at = offset;
    while (at > lineStart && isBreak(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}

const isBreak = (unit: number): boolean => unit === 13 || unit === 10;
