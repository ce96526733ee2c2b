// rapporteur lsp --stdio: the editors' server, a bundle of its own beside this one, which listens once it is loaded.
import path from 'node:path';
import { compiled, KEEP_AFTER_MS, readAscii } from '../editor/compiled.ts';
import { DIST } from './dist.ts';
import { Failure } from './failure.ts';
import type { Arguments } from './options.ts';

export const run = async (args: Arguments): Promise<number> => {
  if (!args.has('stdio')) throw new Failure('lsp speaks over standard input and output only: add --stdio.');
  const file = path.join(DIST, 'lsp.cjs');
  const { script, keep } = compiled(file, `(function (require, __filename) {${readAscii(file)}\n})`, 'editor');
  script.runInThisContext()(process.getBuiltinModule('node:module').createRequire(file), file);
  setTimeout(keep, KEEP_AFTER_MS).unref();
  return 0;
};
