// npm run demo: checks the example drafts with the command line, from a fresh clone on.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { installed } from './install.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
installed();
execFileSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
console.log('$ rapporteur check examples');
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], { stdio: 'inherit' });
// Findings are what the examples are for; that the check could not be done is not.
process.exitCode = status === 0 || status === 1 ? 0 : 1;
