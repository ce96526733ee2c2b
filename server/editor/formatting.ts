// Formatting, on request only, of what has one right form: attribution lines and the spacing of the front matter. A
// writer's words are left alone.
import type { TextEdit } from 'vscode-languageserver';
import { spanAt } from '../draft/draft.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';

const DASH = /^\s*(?:[—–]|--?)\s*/;

export const formattingOf = (draft: OpenDraft): TextEdit[] => {
  const { document, facts, text } = draft;
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, newText: string): void => {
    if (text.slice(start, end) !== newText) edits.push({ range: rangeOf(document, { start, end }), newText });
  };
  const front = draft.draft.frontMatter;
  if (front?.problems.every((problem) => problem.kind !== 'syntax')) {
    let at = front.start;
    for (const line of text.slice(front.start, front.end).split('\n')) {
      const words = line.trimEnd();
      // In a block scalar a line that looks like a key may be prose: only spaces go, never words.
      const key = /^(\s*(?:- )?[\w-]+:)[ \t]{2,}(?=\S)/.exec(words);
      if (key !== null) replace(at + (key[1] ?? '').length, at + key[0].length, ' ');
      replace(at + words.length, at + line.length - (line.endsWith('\r') ? 1 : 0), '');
      at += line.length + 1;
    }
  }
  for (const block of facts.blocks) {
    const dash = block.content.attributionLine ? DASH.exec(block.content.text) : null;
    if (dash === null || dash[0].length === block.content.text.length) continue;
    const { start, end } = spanAt(block, 0, dash[0].length);
    replace(start, end, '— ');
  }
  return edits;
};
