// Findings and their repair in an open draft, through VS Code's own interfaces.
import * as vscode from 'vscode';
import { behind, closeAll, findings, found, open, type, untilFound, untitled, uriOf } from '../editing.ts';
import { equal, ok, until } from '../expect.ts';
import { MARK } from '../report.ts';

const fixesAt = (document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    5,
  );

const apply = async (action: vscode.CodeAction | undefined): Promise<void> => {
  if (action?.edit === undefined) throw new Error('no such action, or one without an edit');
  ok(await vscode.workspace.applyEdit(action.edit), `“${action.title}” could not be applied`);
};

/** The rules that the draft of defects breaks. */
const DEFECTS = ['date-weekday', 'reference-undeclared'];

describe('writing', () => {
  afterEach(closeAll);

  it('the extension is the packaged one', () => {
    const extension = vscode.extensions.getExtension('rapporteur.rapporteur');
    ok(extension, 'it is not installed');
    console.log(`${MARK}    (VS Code ${vscode.version}, ${vscode.env.appHost}; ${extension?.extensionPath})`);
  });

  it('a draft is a brief; its findings name their rule and its page', async () => {
    const editor = await open('defects.brief.md');
    equal(editor.document.languageId, 'brief');
    const there = await untilFound(editor, ...DEFECTS);
    equal(found(editor), [
      ['date-weekday', 'Monday, 30 August 2022'],
      ['reference-undeclared', '@nobody'],
    ]);
    for (const { severity, code } of there) {
      equal(severity, vscode.DiagnosticSeverity.Error);
      ok(typeof code === 'object' && code.target.path.includes(String(code.value)), 'its code links to no page');
    }
  });

  it('a clean draft and plain Markdown stay silent', async () => {
    await vscode.workspace.fs.writeFile(uriOf('notes.md'), new TextEncoder().encode('Nobody [@nobody].\n'));
    const clean = await open('clean.brief.md');
    const notes = await open('notes.md');
    const bad = await open('defects.brief.md');
    // When the last one has its findings, the server has been over the others.
    await untilFound(bad, ...DEFECTS);
    equal([found(clean), found(notes)], [[], []]);
  });

  it('a draft that no file holds is checked', async () => {
    const editor = await untitled('Nobody knows [@nobody].\n');
    await untilFound(editor, 'reference-undeclared');
  });

  it('a finding goes when its place is mended, and comes with a defect', async () => {
    const editor = await open('defects.brief.md');
    await untilFound(editor, ...DEFECTS);
    const day = behind(editor, 'met on ');
    await editor.edit((edit) => edit.replace(new vscode.Range(day, day.translate(0, 'Monday'.length)), 'Tuesday'));
    await untilFound(editor, 'reference-undeclared');
    await type(editor, behind(editor, 'sent a note '), '[@somebody] ');
    await untilFound(editor, 'reference-undeclared', 'reference-undeclared');
  });

  it('a fix is applied', async () => {
    const editor = await open('mend.brief.md');
    const there = await until('the misspelt key', () =>
      findings(editor.document.uri).find((d) => editor.document.getText(d.range) === 'titel'),
    );
    const actions = await fixesAt(editor.document, there.range, vscode.CodeActionKind.QuickFix);
    await apply(actions.find((action) => action.title === 'Change to "title"'));
    equal(editor.document.lineAt(1).text, 'title: The quay wall, a second look');
    await until('the finding to go', () => !found(editor).some(([, words]) => words === 'titel'));
  });

  it('a name is accepted for the whole team', async () => {
    const config = uriOf('team/rapporteur.json');
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(config, encode('{\n  // Ours.\n  "lang": "en"\n}\n'));
    await vscode.workspace.fs.writeFile(uriOf('team/rain.brief.md'), encode('In Portugual it rained.\n'));
    const editor = await open('team/rain.brief.md');
    const [there] = await untilFound(editor, 'state-misspelt');
    const range = there?.range ?? new vscode.Range(0, 0, 0, 0);
    const actions = await fixesAt(editor.document, range, vscode.CodeActionKind.QuickFix);
    await apply(actions.find((action) => action.title === 'Accept "Portugual" in rapporteur.json'));
    const changed = await vscode.workspace.openTextDocument(config);
    await changed.save();
    equal(changed.getText().replace(/\s+/g, ' '), '{ // Ours. "lang": "en", "accept": [ "Portugual" ] } ');
    await untilFound(editor);
  });

  it('all safe fixes are applied at once, and only those', async () => {
    const editor = await open('mend.brief.md');
    await until('findings', () => found(editor).length > 2);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const [all] = await fixesAt(editor.document, whole, vscode.CodeActionKind.SourceFixAll.append('rapporteur'));
    await apply(all);
    const text = editor.document.getText();
    ok(text.includes('\ntitle: ') && text.includes('brief. “The wall'), text);
    ok(text.includes('[@minuts]'), 'what needs a decision was decided');
  });
});
