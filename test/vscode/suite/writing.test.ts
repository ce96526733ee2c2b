// What a writer meets in an open draft, through VS Code's own interfaces.
import * as vscode from 'vscode';
import { equal, ok, until } from '../expect.ts';

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error('no folder is open');
  return first.uri;
};

const open = async (name: string): Promise<vscode.TextEditor> =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name)));

const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'rapporteur');

const ruleOf = (diagnostic: vscode.Diagnostic): unknown =>
  typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;

describe('writing', () => {
  it('says where it runs', () => {
    console.log(`› VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.UIKind[vscode.env.uiKind]}`);
    ok(vscode.extensions.getExtension('rapporteur.rapporteur'), 'the extension is not installed');
  });

  it('a draft is a brief, and its findings are there with their rules', async () => {
    const { document } = await open('defects.brief.md');
    equal(document.languageId, 'brief');
    const found = await until('findings', () => findings(document.uri).length > 0 && findings(document.uri));
    equal(
      found.map((d) => [ruleOf(d), document.getText(d.range)]),
      [['reference-undeclared', '@nobody']],
    );
  });
});
