// A name that is right however it looks: said in the draft, or for everybody in the dossier or the team's config.
import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { type Finding, findingsOf } from '../check.ts';
import { acceptInConfig } from '../config.ts';
import { type Message, render } from '../rules/message.ts';
import type { TextEdit } from '../rules/rule.ts';
import { addToDossier, addToList } from './declare.ts';
import { EditedDocument } from './document.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';

/** Who speaks for a draft besides itself. */
export interface Sharers {
  dossierOf(draft: OpenDraft): Promise<OpenDossier | null>;
  /** The team's config as an editor shows it. */
  configOf(draft: OpenDraft): Promise<{ readonly uri: string; readonly text: string } | null>;
}

export const acceptances = async (
  draft: OpenDraft,
  finding: Finding,
  diagnostic: Diagnostic,
  sharers: Sharers,
): Promise<CodeAction[]> => {
  const word = draft.text.slice(finding.start, finding.end);
  if (!acceptable(draft, finding, word)) return [];
  const actions: CodeAction[] = [];
  const offer = (title: Message, document: EditedDocument, edits: readonly TextEdit[]): void => {
    if (edits.length === 0) return;
    const changes: WorkspaceEdit['changes'] = {
      [document.uri]: edits.map((e) => ({ range: rangeOf(document, e), newText: e.text })),
    };
    actions.push({
      title: render(title, draft.checkOptions.catalogue),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes },
    });
  };
  if (draft.format !== 'plain')
    offer(['Accept "{0}" in this draft', word], draft.document, [addToList(draft.draft, 'accept', word)]);
  const dossier = await sharers.dossierOf(draft);
  if (dossier !== null) {
    const { document } = dossier;
    offer(['Accept "{0}" in the dossier', word], document, [addToDossier(document.text, 'accept', word)]);
  }
  const config = await sharers.configOf(draft);
  if (config !== null)
    offer(
      ['Accept "{0}" in rapporteur.json', word],
      new EditedDocument(config.uri, 0, config.text),
      acceptInConfig(config.text, word),
    );
  return actions;
};

/** Whether accepting the word is what would silence the finding: asked of the rules, not of a list of them. */
const acceptable = (draft: OpenDraft, finding: Finding, word: string): boolean => {
  if (word.length === 0 || word.length > 60 || word.includes('\n')) return false;
  const { settings = {} } = draft.checkOptions;
  const accepting = { ...draft.checkOptions, settings: { ...settings, accept: [...(settings.accept ?? []), word] } };
  return !findingsOf(draft.facts, accepting).some((f) => f.rule === finding.rule && f.start === finding.start);
};
