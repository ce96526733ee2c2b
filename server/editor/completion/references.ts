// Declared speakers, events and sources after `@` and `[@`.
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import { type Declared, declaredIn, describe } from '../marks.ts';
import type { Cursor } from './completion.ts';

const TYPED = /(?:^|[^\p{L}\p{N}._])(\[?)@([\p{L}\p{N}_-]*)$/u;

/** null where no reference is being written. */
export const completeReference = ({ before, draft, offset }: Cursor): CompletionItem[] | null => {
  const typed = TYPED.exec(before);
  if (typed === null) return null;
  const at = offset - (typed[2] ?? '').length - 1;
  const range: Range = { start: draft.document.positionAt(at), end: draft.document.positionAt(offset) };
  const cited = typed[1] === '[';
  return declaredIn(draft.facts.declared).flatMap((declared) => itemsOf(declared, range, cited));
};

const KIND = {
  speaker: CompletionItemKind.Variable,
  event: CompletionItemKind.Event,
  source: CompletionItemKind.Reference,
} as const;

const itemsOf = (declared: Declared, range: Range, cited: boolean): CompletionItem[] => {
  const { kind, entry } = declared;
  const { id } = entry;
  // Sources are what is cited; people are what is referred to.
  const first = cited === (kind === 'source') ? '0' : '1';
  const items: CompletionItem[] = [
    {
      label: `@${id}`,
      kind: KIND[kind],
      detail: describe(declared),
      filterText: `@${id} ${kind === 'speaker' ? declared.entry.name.text : ''}`,
      sortText: `${first}${id}0`,
      textEdit: { range, newText: `@${id}` },
    },
  ];
  if (kind !== 'speaker' || cited) return items;
  const { name, role } = declared.entry;
  const written = [name.text, ...(role === '' ? [] : [`${name.text}, ${role}`])];
  for (const [i, text] of written.entries())
    items.push({
      label: text,
      kind: CompletionItemKind.Text,
      detail: `@${id}`,
      filterText: `@${id} ${name.text}`,
      sortText: `${first}${id}${i + 1}`,
      textEdit: { range, newText: text },
    });
  return items;
};
