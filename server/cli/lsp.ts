// rapporteur lsp --stdio: the editors' server, a bundle of its own beside this one, which listens once it is loaded.
import { loadBundle } from './dist.ts';
import { Failure } from './failure.ts';
import type { Arguments } from './options.ts';

export const run = async (args: Arguments): Promise<number> => {
  if (!args.has('stdio')) throw new Failure('lsp speaks over standard input and output only: add --stdio.');
  loadBundle('lsp.cjs');
  return 0;
};
