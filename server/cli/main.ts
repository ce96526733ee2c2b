#!/usr/bin/env node
// The entry. Node keeps what it has compiled, where it can (from 22.1 on), which a start mostly waits for.
const module = process.getBuiltinModule('node:module') as { enableCompileCache?: () => unknown };
module.enableCompileCache?.();
const { main } = await import('./command.ts');
process.exitCode = await main(process.argv.slice(2));

export {};
