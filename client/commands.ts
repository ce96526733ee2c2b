// Commands, named as a writer would say them.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place } from '../server/editor/protocol.ts';
import type { FactsOfActive } from './facts.ts';
import { ledgerAsCsv, ledgerAsMarkdown } from './ledger.ts';
import { rangeOf } from './views/node.ts';

export const registerCommands = (client: BaseLanguageClient, facts: FactsOfActive): vscode.Disposable => {
  const on = (name: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`rapporteur.${name}`, run);
  return vscode.Disposable.from(
    on('reveal', reveal),
    on('newBrief', newBrief),
    on('fixAll', fixAll),
    on('restart', async () => {
      await client.stop();
      await client.start();
    }),
    on('exportQuotationsCsv', () => exportLedger(facts, 'csv', ledgerAsCsv)),
    on('exportQuotationsMarkdown', () => exportLedger(facts, 'markdown', ledgerAsMarkdown)),
  );
};

/** Shows a place of a draft, in the editor it is open in if there is one. */
export const reveal = async (uri: string, range: Place['range']): Promise<void> => {
  const target = vscode.Uri.parse(uri, true);
  const open = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === target.toString());
  const selection = rangeOf(range);
  const editor = await vscode.window.showTextDocument(
    target,
    open?.viewColumn === undefined ? { selection } : { selection, viewColumn: open.viewColumn },
  );
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};

const newBrief = async (): Promise<void> => {
  const document = await vscode.workspace.openTextDocument({ language: 'brief' });
  const editor = await vscode.window.showTextDocument(document);
  const title = vscode.l10n.t('Title');
  // The writer's own language first.
  const own = vscode.env.language.split('-')[0];
  const languages = ['en', 'fr', 'de'].sort((a, b) => Number(b === own) - Number(a === own));
  const frontMatter = new vscode.SnippetString(
    `---\ntitle: \${1:${title}}\ndate: \${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\nlang: \${3|${languages.join(',')}|}\n---\n\n$0`,
  );
  // It is refused where the writer typed meanwhile: what was typed stays below.
  const top = new vscode.Position(0, 0);
  for (let tries = 0; tries < 10 && !(await editor.insertSnippet(frontMatter, top)); tries++);
};

const fixAll = async (): Promise<void> => {
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.rapporteur',
    apply: 'first',
  });
};

const exportLedger = async (
  facts: FactsOfActive,
  language: string,
  write: (view: NonNullable<FactsOfActive['current']>) => string,
): Promise<void> => {
  const view = facts.current;
  if (view === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a brief first.'));
    return;
  }
  // Unsaved: where it goes is the writer's affair.
  const document = await vscode.workspace.openTextDocument({ content: write(view), language });
  await vscode.window.showTextDocument(document, { preview: false });
};
