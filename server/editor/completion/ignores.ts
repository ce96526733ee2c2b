// Rule ids inside ignore comments.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { unsilenced } from '../../check.ts';
import { RULES } from '../../rules/index.ts';
import { render } from '../../rules/message.ts';
import type { Cursor } from './completion.ts';

const COMMENT = /<!--\s*(rapporteur[a-z-]*)?$/;
const LIST = /<!--\s*rapporteur-ignore(?:-(?:next|start|end|file))?\s[^:>]*$/;
export const IGNORE_KINDS: readonly (readonly [kind: string, detail: string])[] = [
  ['next', 'Silences the next block.'],
  ['start', 'Silences everything up to rapporteur-ignore-end.'],
  ['end', 'Ends what rapporteur-ignore-start began.'],
  ['file', 'Silences the whole draft.'],
];

/** null outside a comment. */
export const completeIgnore = ({ before, draft, offset }: Cursor): CompletionItem[] | null => {
  if (!before.includes('<!--') || before.lastIndexOf('-->') > before.lastIndexOf('<!--')) return null;
  const comment = before.slice(before.lastIndexOf('<!--'));
  if (LIST.test(comment)) {
    // What is found just below comes first: that is what the comment is for.
    const near = new Set(
      unsilenced(draft.facts, draft.checkOptions)
        .filter((f) => f.start >= offset)
        .sort((a, b) => a.start - b.start)
        .slice(0, 5)
        .map((f) => f.rule),
    );
    const written = new Set(comment.match(/[a-z]+(?:-[a-z]+)+/g) ?? []);
    return RULES.filter(({ id }) => id !== 'ignore-unused' && !written.has(id)).map(({ id, summary }) => ({
      label: id,
      kind: CompletionItemKind.EnumMember,
      detail: render([summary], draft.checkOptions.catalogue),
      sortText: `${near.has(id) ? 0 : 1}${id}`,
    }));
  }
  const head = COMMENT.exec(comment);
  if (head === null) return [];
  const position = draft.document.positionAt(offset);
  const start = { line: position.line, character: position.character - (head[1]?.length ?? 0) };
  return IGNORE_KINDS.map(([kind, detail], i) => ({
    label: `rapporteur-ignore-${kind}`,
    kind: CompletionItemKind.Keyword,
    detail: render([detail], draft.checkOptions.catalogue),
    sortText: String(i),
    textEdit: { range: { start, end: position }, newText: `rapporteur-ignore-${kind}` },
  }));
};
