// What a VS Code with a Node extension host loads (`extensionTestsPath` of @vscode/test-electron): runs the suite.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { printMarked } from './report.ts';

export const run = async (): Promise<void> => {
  Mocha.reporters.Base.consoleLog = printMarked;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false });
  const suite = path.join(__dirname, 'suite');
  for (const file of readdirSync(suite)) if (file.endsWith('.test.cjs')) mocha.addFile(path.join(suite, file));
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
};
