// dist/types: the declarations behind the program interface, and no others.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /(\bfrom\s+|\bimport\()(['"])(\.[^'"]*)\.ts\2/g;

/** Writes `dist/types/api.d.ts` and what it reaches. The import paths say `.js`, as every resolution takes them. */
export const writeTypes = () => {
  const all = 'dist/all-types';
  execFileSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', '.', '--outDir', all],
    ],
    { stdio: 'inherit' },
  );
  const seen = new Set();
  const waiting = ['api.d.ts'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(path.join(all, 'server', file), 'utf8');
    for (const [, , , target] of text.matchAll(IMPORT)) waiting.push(path.join(path.dirname(file), `${target}.d.ts`));
    const target = path.join('dist/types', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text.replace(IMPORT, '$1$2$3.js$2'));
  }
  rmSync(all, { recursive: true });
};
