#!/usr/bin/env node
// The entry: as little as can be, because it is compiled anew at each start; the rest is kept compiled. Even an `import`
// of a part of Node would cost a millisecond.
import { inlineLess, requireCompiled } from './program.ts';

const args = process.argv.slice(2);
// Without a command it runs nearly nothing, or is a worker that does what `check` has done before.
const use = /^[a-z]+$/.test(args[0] ?? '') ? (args[0] as string) : null;
// Of those that have a command only servers stay.
if (use !== null && use !== 'lsp' && use !== 'mcp') inlineLess();
const command = requireCompiled(`${import.meta.dirname}/cli/command.cjs`, use) as typeof import('./command.ts');
process.exitCode = await command.main(args);
