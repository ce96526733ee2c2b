// The project's own packages, when a fresh clone has none yet.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export const installed = () => {
  if (existsSync(path.join(root, 'node_modules/esbuild'))) return;
  console.log('Installing the packages of package-lock.json …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
};
