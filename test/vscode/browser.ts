// What a VS Code with a web-worker extension host loads: the suite and mocha's browser build in one file, and the
// drafts, since there is no disk to copy them from.
import * as vscode from 'vscode';

// mocha's browser file writes globals and, in a bundle, `module.exports`: hence `export =` at the end, which wins.
require('mocha/mocha.js');

import { printMarked } from './report.ts';

interface BrowserMocha {
  readonly Mocha: { readonly reporters: { readonly Base: { consoleLog: typeof printMarked } } };
  setup(options: Mocha.MochaOptions): void;
  run(done: (failures: number) => void): void;
}
/** Put in when bundling: the drafts' text by name. */
declare const DRAFTS: Readonly<Record<string, string>>;

const run = async (): Promise<void> => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('tmp:/drafts');
  for (const [name, text] of Object.entries(DRAFTS))
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  const { mocha, Mocha } = globalThis as unknown as { mocha: BrowserMocha; Mocha: BrowserMocha['Mocha'] };
  Mocha.reporters.Base.consoleLog = printMarked;
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  require('rapporteur:suite');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
};
export = { run };
