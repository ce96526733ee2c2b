#!/usr/bin/env node
// The entry: as little as can be, because it is compiled anew at each start; the rest is kept compiled.
import { fileURLToPath } from 'node:url';
import { requireCompiled } from './compiled.ts';

const { createRequire, enableCompileCache } = process.getBuiltinModule(
  'node:module',
) as typeof import('node:module') & {
  enableCompileCache?: () => unknown;
};
const require = createRequire(import.meta.url);
const file = fileURLToPath(new URL('cli/command.cjs', import.meta.url));
enableCompileCache?.();
const command = (
  enableCompileCache === undefined ? requireCompiled(file, require) : require(file)
) as typeof import('./command.ts');
process.exitCode = await command.main(process.argv.slice(2));
