// Completion: which kind of place the cursor is in, and who answers for it.
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { OpenDossier } from '../open-dossier.ts';
import type { OpenDraft } from '../open-draft.ts';
import { completeDate } from './dates.ts';
import { completeDossier, completeFrontMatter } from './front-matter.ts';
import { completeIgnore } from './ignores.ts';
import { completeReference } from './references.ts';
import { completeSnippet } from './snippets.ts';
import { completeState } from './states.ts';

/** Where the cursor is in a text. */
export interface Line {
  readonly offset: number;
  readonly lineStart: number;
  /** The line up to the cursor, and from it on. */
  readonly before: string;
  readonly after: string;
  /** Typed character that asked, or '' when the writer did. */
  readonly trigger: string;
}

export interface Cursor extends Line {
  readonly draft: OpenDraft;
}

export const TRIGGERS = ['@', ' ', ',', '-'];

/** More of a line than any of the answers needs. */
const LONGEST_LINE = 2000;

export const completionsAt = (
  place: OpenDraft | OpenDossier,
  { position, context }: CompletionParams,
): CompletionList | null => {
  const { document } = place;
  const { text } = document;
  const offset = document.offsetAt(position);
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST_LINE);
  const lineEnd = text.indexOf('\n', offset);
  const line: Line = {
    offset,
    lineStart,
    before: text.slice(lineStart, offset),
    after: text.slice(offset, Math.min(lineEnd < 0 ? text.length : lineEnd, offset + LONGEST_LINE)).trimEnd(),
    trigger: context?.triggerCharacter ?? '',
  };
  const items = place instanceof OpenDossier ? completeDossier(place, line) : answer({ ...line, draft: place });
  return items === null ? null : { isIncomplete: false, items };
};

const answer = (cursor: Cursor): CompletionItem[] | null => {
  const { draft, offset, trigger } = cursor;
  const front = draft.draft.frontMatter;
  const inFront = front !== null && offset > front.start && offset < front.end && draft.format !== 'plain';
  if (inFront) return completeFrontMatter(cursor);
  const ignore = completeIgnore(cursor);
  if (ignore !== null) return ignore;
  const reference = completeReference(cursor);
  if (reference !== null) return reference;
  // A space asks only where the next word is all but certain.
  if (trigger !== '' && trigger !== ' ') return null;
  const dates = completeDate(cursor);
  if (dates !== null) return trigger === '' || dates.certain ? dates.items : null;
  return trigger === '' ? [...completeState(cursor), ...completeSnippet(cursor)] : null;
};
