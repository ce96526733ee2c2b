// npm test: types, lint, unit tests, the packages, and the real VS Code, with one count over all at the end.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { installed } from './install.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
installed();

const total = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one command, shows what it prints, and adds up the tests it says it ran; one that counts none is one test. */
const step = async (title, command, ...args) => {
  const since = performance.now();
  console.log(`\n— ${title}`);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    from.on('data', (data) => {
      output += data;
      to.write(data);
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  // How every reporter of mocha ends.
  const said = (word) => {
    const last = [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1);
    return last === undefined ? undefined : Number(last[1]);
  };
  const passed = said('passing');
  total.passed += passed ?? (code === 0 ? 1 : 0);
  total.failed += Math.max(said('failing') ?? 0, code === 0 ? 0 : 1);
  total.skipped += said('pending') ?? 0;
  console.log(`— ${title}: ${code === 0 ? 'passed' : `FAILED (${code})`} in ${seconds(since)}`);
  return code === 0;
};

const bin = (name) => path.join('node_modules/.bin', name);
const node = process.execPath;

/** Whether a desktop VS Code can be fetched and shown. */
const hasDesktop = async () => {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );
};

await step('types', bin('tsc'));
// Alone on the machine, before anything else has warmed it; see bench/guard.mjs.
if (process.env.GUARD === '1') await step('speed', node, 'bench/guard.mjs');
await step('lint', bin('biome'), 'check', '.', '--diagnostic-level=error');
if (await step('build', node, 'tools/build.mjs', '--tests', '--vscode-tests')) {
  await step('unit tests', bin('mocha'), 'dist/test/*.test.js');
  if (await step('package', node, 'tools/package.mjs')) {
    await step('what is published', bin('mocha'), 'dist/test/release/*.test.js');
    await inVSCode();
  }
}

async function inVSCode() {
  const desktop = await hasDesktop();
  if (desktop) await step('in VS Code, desktop', node, 'dist/test/vscode/run.js', 'desktop');
  if (!(await step('VS Code from npm', node, 'tools/bring-vscode.mjs'))) return;
  await step('in VS Code, web', node, 'dist/test/vscode/run.js', 'web');
  // The Node that the server wants comes from npm for Linux only.
  if (process.platform !== 'linux') return;
  if (!desktop) await step('in VS Code, server', node, 'dist/test/vscode/run.js', 'server');
  // A journey that fails is walked anew, see test/vscode/host/journey.ts.
  const patient = ['--timeout', '120000', '--retries', '2'];
  await step('journeys in VS Code', bin('mocha'), ...patient, 'dist/test/vscode/journeys/*.test.js');
}

console.log(`\nin ${seconds(started)}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 ? 0 : 1;
