// Brings real VS Code builds for the tests into test/host/node_modules, from the npm registry alone: the server that
// `code-server` carries, and the pure web build. Nothing is compiled and no install script runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const home = path.resolve(import.meta.dirname, '../test/host');
const lock = createHash('sha256')
  .update(readFileSync(path.join(home, 'package-lock.json')))
  .digest('hex');
const stamp = path.join(home, 'node_modules/.ready');
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const npm = (folder, ...args) =>
  execFileSync('npm', [...args, ...quiet], {
    cwd: path.join(home, folder),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  npm('.', 'ci');
  // The server's own packages, at the versions of the shrinkwrap files inside its package.
  npm('node_modules/code-server/lib/vscode', 'install', '--omit=dev');
  npm('node_modules/code-server/lib/vscode/extensions', 'install', '--omit=dev');
  writeFileSync(stamp, lock);
}
