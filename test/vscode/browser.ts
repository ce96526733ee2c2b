// What a VS Code with a web-worker extension host loads: the suite and mocha's browser build in one file, and the
// drafts, since there is no disk to copy them from.

// mocha's browser file writes globals and, in a bundle, `module.exports`: hence `export =` at the end, which wins.
require('mocha/mocha.js');

import { writeDrafts } from './drafts.ts';
import { printMarked } from './report.ts';

interface BrowserMocha {
  readonly Mocha: { readonly reporters: { readonly Base: { consoleLog: typeof printMarked } } };
  setup(options: Mocha.MochaOptions): void;
  run(done: (failures: number) => void): void;
}
const run = async (): Promise<void> => {
  await writeDrafts();
  const { mocha, Mocha } = globalThis as unknown as { mocha: BrowserMocha; Mocha: BrowserMocha['Mocha'] };
  Mocha.reporters.Base.consoleLog = printMarked;
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  require('rapporteur:suite');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
};
export = { run };
