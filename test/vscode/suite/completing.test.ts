// What is offered while a brief is written, and what taking it inserts.
import * as vscode from 'vscode';
import { behind, closeAll, open, type, untitled } from '../editing.ts';
import { equal, ok, until } from '../expect.ts';

const offered = async (editor: vscode.TextEditor): Promise<string[]> => {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

/** Takes the first offer, as Enter does. */
const take = async (editor: vscode.TextEditor): Promise<void> => {
  const before = editor.document.getText();
  await until('an offer', async () => {
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return editor.document.getText() !== before;
  });
};

describe('completing', () => {
  afterEach(closeAll);

  it('the speakers of the dossier after @', async () => {
    const editor = await open('dossier/one.brief.md');
    await type(editor, behind(editor, '[@log].\n'), '\nThe rest is for @');
    await until('speakers and events', async () => {
      const labels = await offered(editor);
      return ['lindqvist', 'varga', 'opening'].every((id) => labels.some((label) => label.includes(id)));
    });
  });

  it('a completion is taken', async () => {
    const editor = await open('dossier/one.brief.md');
    await type(editor, behind(editor, '[@log].\n'), '\nThe rest is for @varg');
    await take(editor);
    ok(editor.document.getText().includes('The rest is for @varga'), editor.document.lineAt(10).text);
  });

  it('members only where the brief says which it is about', async () => {
    const editor = await untitled('---\ndate: 2026-05-12\nstates:\n  - S\n---\n\nText.\n');
    const at = new vscode.Position(3, 5);
    editor.selection = new vscode.Selection(at, at);
    const labels = await until('states', async () => {
      const there = await offered(editor);
      return there.includes('Slovenia') && there;
    });
    ok(labels.includes('Sweden') && !labels.includes('Serbia') && !labels.includes('Switzerland'), labels.join(', '));
  });

  it('keys in the front matter', async () => {
    const editor = await untitled('---\nda\n---\n\nText.\n');
    const at = new vscode.Position(1, 2);
    editor.selection = new vscode.Selection(at, at);
    const labels = await until('keys', async () => {
      const there = await offered(editor);
      return there.length > 0 && there;
    });
    ok(labels.includes('date'), labels.join(', '));
  });

  it('a word is a word in any script', async () => {
    const { document } = await untitled('Überfahrt nach Kardžali, Петра.');
    const words = ['fahrt', 'džali', 'тра'].map((part) => {
      const range = document.getWordRangeAtPosition(document.positionAt(document.getText().indexOf(part)));
      return range === undefined ? null : document.getText(range);
    });
    equal(words, ['Überfahrt', 'Kardžali', 'Петра']);
  });

  it('nothing opens unasked', async () => {
    const editor = await untitled('The lock is open.');
    const quick = vscode.workspace.getConfiguration('editor', editor.document).get<object>('quickSuggestions');
    equal(Object.values(quick ?? {}), ['off', 'off', 'off']);
  });
});
