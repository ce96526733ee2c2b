// One command as a process: how long it ran, and the most memory it held.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const probe = path.join(import.meta.dirname, 'probe.cjs');

/** → `{ ms, mb, code }`; `mb` is the peak resident set of the process. `code` is null when the limit struck. */
export const run = async (argv, { cwd, limit = 240_000 } = {}) => {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(dir, 'rss');
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', probe, ...argv], {
    cwd,
    env: { ...process.env, BENCH_RSS: file, NO_COLOR: '1' },
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise((done) => child.on('exit', (c) => done(c)));
  clearTimeout(timer);
  const ms = performance.now() - started;
  let mb = null;
  try {
    mb = Number(readFileSync(file, 'utf8')) / 1024;
  } catch {
    // Killed: no figure.
  }
  rmSync(dir, { recursive: true, force: true });
  return { ms, mb, code };
};

/** The middle value, and that below which 95 of 100 lie. */
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};
export const median = (values) => quantile(values, 0.5);
