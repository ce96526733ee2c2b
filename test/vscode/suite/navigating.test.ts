// Finding one's way in a draft and in its dossier.
import * as vscode from 'vscode';
import { behind, closeAll, open, uriOf } from '../editing.ts';
import { equal, ok, until } from '../expect.ts';

/** Asks one of VS Code's providers until it answers something. */
const ask = <T>(command: string, ...args: unknown[]): Promise<T[]> =>
  until(command, async () => {
    const answer = await vscode.commands.executeCommand<T[] | undefined>(command, ...args);
    return answer !== undefined && answer.length > 0 && answer;
  });

const textOf = async (uri: vscode.Uri): Promise<string> => (await vscode.workspace.openTextDocument(uri)).getText();

describe('navigating', () => {
  afterEach(closeAll);

  it('the outline has headings and quotations', async () => {
    const { document } = await open('dossier/one.brief.md');
    const symbols = await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', document.uri);
    const flat = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap((symbol) => [symbol.name, ...flat(symbol.children)]);
    const names = flat(symbols).join('\n');
    ok(names.includes('The north lock') && names.includes('The gates close'), names);
  });

  it('a reference leads to its declaration in the dossier', async () => {
    const editor = await open('dossier/two.brief.md');
    const at = behind(editor, 'said @lind');
    const [place] = await ask<vscode.Location | vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      at,
    );
    const target = place === undefined ? '' : 'uri' in place ? place.uri.path : place.targetUri.path;
    ok(target.endsWith('dossier/dossier.yaml'), target);
  });

  it('hovering a speaker says who that is', async () => {
    const editor = await open('dossier/two.brief.md');
    const hovers = await ask<vscode.Hover>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      behind(editor, 'said @lind'),
    );
    const text = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    ok(text.includes('Petra Lindqvist') && text.includes('harbour engineer'), text);
  });

  it('renaming a speaker changes every draft of the dossier', async () => {
    const editor = await open('dossier/two.brief.md');
    const at = behind(editor, 'said @lind');
    const edit = await until('the rename', () =>
      Promise.resolve(
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          editor.document.uri,
          at,
          'petra',
        ),
      ).then(
        (answer) => answer.size === 3 && answer,
        () => undefined,
      ),
    );
    ok(await vscode.workspace.applyEdit(edit), 'the rename could not be applied');
    for (const name of ['dossier.yaml', 'one.brief.md', 'two.brief.md']) {
      const text = await textOf(uriOf(`dossier/${name}`));
      ok(text.includes('petra') && !text.includes('lindqvist'), `${name}: ${text}`);
    }
    // The names of people stay.
    ok((await textOf(uriOf('dossier/dossier.yaml'))).includes('Petra Lindqvist'), 'the name was renamed');
    for (const name of ['dossier.yaml', 'one.brief.md', 'two.brief.md']) {
      await open(`dossier/${name}`);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('every command is there', async () => {
    const extension = vscode.extensions.getExtension('rapporteur.rapporteur');
    const declared = extension?.packageJSON.contributes.commands as { command: string }[];
    await open('clean.brief.md');
    await until('activation', () => extension?.isActive);
    // An activation that fails gives nothing.
    const exported = extension?.exports as { extendMarkdownIt?: unknown } | undefined;
    equal(typeof exported?.extendMarkdownIt, 'function', 'the Markdown preview is not extended');
    const there = await vscode.commands.getCommands();
    equal(
      declared.map((c) => c.command).filter((command) => !there.includes(command)),
      [],
    );
  });
});
