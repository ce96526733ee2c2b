// An open draft, as the tests inside VS Code handle it.
import * as vscode from 'vscode';
import { until } from './expect.ts';

export const uriOf = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};

export const open = async (name: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));

/** A draft that no file holds. */
export const untitled = async (content: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'brief', content }));

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'rapporteur');

/** Rule and words of each finding. */
export const found = ({ document }: vscode.TextEditor): [unknown, string][] =>
  findings(document.uri).map((d) => [typeof d.code === 'object' ? d.code.value : d.code, document.getText(d.range)]);

/** Waits for findings that are as wanted, which they are some time after an edit. */
export const untilFound = (editor: vscode.TextEditor, ...rules: string[]): Promise<vscode.Diagnostic[]> =>
  until(`the findings ${rules.join(', ') || 'to go'}; there are ${JSON.stringify(found(editor))}`, () => {
    const there = found(editor).map(([rule]) => rule);
    return JSON.stringify(there.sort()) === JSON.stringify([...rules].sort()) && findings(editor.document.uri);
  });

/** The place right behind the first such words. */
export const behind = ({ document }: vscode.TextEditor, words: string): vscode.Position => {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`no “${words}” in the draft`);
  return document.positionAt(at + words.length);
};

export const type = async (editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> => {
  await editor.edit((edit) => edit.insert(at, text));
  const end = editor.document.positionAt(editor.document.offsetAt(at) + text.length);
  editor.selection = new vscode.Selection(end, end);
};

/** Closes all editors without saving. */
export const closeAll = async (): Promise<void> => {
  for (const { document } of vscode.window.visibleTextEditors)
    if (document.isDirty) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
};
