// What stands at the cursor and could be declared, in the draft or for all drafts of its dossier.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import { isoOf, parseIso } from '../facts/civil.ts';
import type { Quotation } from '../facts/quotations/quotation.ts';
import { type Message, render } from '../rules/message.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Sharers } from './accept.ts';
import { addToDossierMap, addToMap, idFor, type MapKey } from './declare.ts';
import type { EditedDocument } from './document.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';

interface Declarable {
  readonly key: MapKey;
  /** Its short name is made of this one. */
  readonly name: string;
  readonly value: string;
  readonly inDraft: Message;
  readonly inDossier: Message;
}

export const declarations = async (draft: OpenDraft, span: Span, sharers: Sharers): Promise<CodeAction[]> => {
  const found = [speakerAt(draft, span), dayAt(draft, span)].filter((d) => d !== null);
  if (found.length === 0) return [];
  const { speakers, events, sources } = draft.facts.declared;
  const taken = [...speakers, ...events, ...sources].map((d) => d.id);
  const action = (title: Message, document: EditedDocument, edit: TextEdit): CodeAction => ({
    title: render(title, draft.checkOptions.catalogue),
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [document.uri]: [{ range: rangeOf(document, edit), newText: edit.text }] } },
  });
  const dossier = await sharers.dossierOf(draft);
  return found.flatMap(({ key, name, value, inDraft, inDossier }) => {
    const id = idFor(name, taken);
    const here = action(inDraft, draft.document, addToMap(draft.draft, key, id, value));
    if (dossier === null) return [here];
    const { document } = dossier;
    return [here, action(inDossier, document, addToDossierMap(document.text, key, id, value))];
  });
};

/** Speech at the span whose speaker is named but not declared. */
const speakerAt = (draft: OpenDraft, span: Span): Declarable | null => {
  if (draft.format === 'plain') return null;
  const at = (q: Quotation): boolean => {
    const speaker = q.attribution?.speaker;
    return speaker != null && speaker.id === null && speaker.start <= span.end && speaker.end >= span.start;
  };
  const name = draft.facts.quotations.find(at)?.attribution?.speaker?.text ?? null;
  // A pronoun or "the minister" is nobody's name.
  if (name === null || !/^\p{Lu}/u.test(name) || name.includes('\n')) return null;
  return {
    key: 'speakers',
    name,
    value: name,
    inDraft: ['Declare {0} as a speaker', name],
    inDossier: ['Declare {0} as a speaker in the dossier', name],
  };
};

/** The day under the cursor, if it is one that no event has yet. */
const dayAt = (draft: OpenDraft, span: Span): Declarable | null => {
  if (draft.format === 'plain' || span.start < (draft.draft.frontMatter?.end ?? 0)) return null;
  const date = draft.facts.dates.find((d) => d.start <= span.end && d.end >= span.start);
  const day = date?.type === 'DATE' ? parseIso(date.value ?? '') : null;
  if (day === null || draft.facts.declared.events.some((e) => e.date?.text === isoOf(day))) return null;
  return {
    key: 'events',
    name: 'event',
    value: isoOf(day),
    inDraft: ['Declare an event on {0}', day],
    inDossier: ['Declare an event on {0} in the dossier', day],
  };
};
