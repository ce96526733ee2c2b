// The command line at scale: start, a thousand drafts, the cache, and shards that together are the whole.
//   node bench/scale.mjs [--drafts 100000]
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { briefing } from './drafts.mjs';
import { median, run } from './process.mjs';

const cli = path.resolve(import.meta.dirname, '../dist/cli.js');
const at = process.argv.indexOf('--drafts');
const many = at < 0 ? 10_000 : Number(process.argv[at + 1]);
const dir = mkdtempSync(path.join(tmpdir(), 'rapporteur-scale-'));
const say = (what, value) => console.log(what.padEnd(52), value);

const put = (folder, count) => {
  for (let i = 0; i < count; i++) {
    const below = path.join(dir, folder, String(i % 100));
    mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `${i}.brief.md`), briefing(5e3, i + 1));
  }
};
const check = (folder, ...args) => run([cli, 'check', ...args], { cwd: path.join(dir, folder), limit: 3_600_000 });
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(path.join(dir, name)))
    .digest('hex');
const seconds = ({ ms, mb }) => `${(ms / 1000).toFixed(2)} s, ${mb?.toFixed(0) ?? '?'} MB`;

try {
  put('one', 0);
  mkdirSync(path.join(dir, 'one'));
  writeFileSync(path.join(dir, 'one/a.brief.md'), '# A note\n\nNothing to see.\n');
  const bare = [];
  const one = [];
  for (let i = 0; i < 15; i++) {
    bare.push((await run(['-e', '0'])).ms);
    one.push((await check('one', 'a.brief.md')).ms);
  }
  say('start on one small draft, above bare node', `${(median(one) - median(bare)).toFixed(0)} ms`);

  put('thousand', 1000);
  const output = ['--format', 'ndjson', '--output', '../out'];
  const read = (name = 'out') => readFileSync(path.join(dir, name), 'utf8');
  say('1,000 drafts of 5 KB, one thread', seconds(await check('thousand', '--jobs', '1', ...output)));
  const whole = read();
  say(
    `1,000 drafts of 5 KB, as it chooses on ${availableParallelism()} cores`,
    seconds(await check('thousand', ...output)),
  );
  say('  the same bytes', read() === whole);
  const cold = await check('thousand', '--cache', '--jobs', '1', ...output);
  say('1,000 drafts, cold cache', seconds(cold));
  const warm = [];
  for (let i = 0; i < 5; i++) warm.push(await check('thousand', '--cache', ...output));
  say(
    '1,000 drafts, warm cache',
    `${seconds(warm[0])}: ${(cold.ms / median(warm.map((r) => r.ms))).toFixed(1)} times faster`,
  );
  say('  the same bytes', read() === whole);

  put('many', many);
  for (const count of [1000, 3000, 6000, 10_000].filter((count) => count <= many)) {
    const few = Array.from({ length: count }, (_, i) => `${i % 100}/${i}.brief.md`);
    const ms = { 1: [], 2: [] };
    for (let i = 0; i < 5; i++)
      for (const jobs of [1, 2]) ms[jobs].push((await check('many', ...few, '--jobs', String(jobs), ...output)).ms);
    say(
      `  ${count} drafts, two threads against one`,
      `${(Math.min(...ms[1]) / Math.min(...ms[2])).toFixed(2)} times as fast`,
    );
  }

  const all = await check('many', '--cache=../kept', ...output);
  say(`${many} drafts, whole`, `${seconds(all)}: ${Math.round((many / all.ms) * 1000)} drafts a second`);
  const sum = hashOf('out');
  const again = await check('many', '--cache=../kept', ...output);
  say('  warm cache', `${seconds(again)}: ${(all.ms / again.ms).toFixed(1)} times faster`);
  say('  the same bytes', hashOf('out') === sum);
  for (const shards of [2, 4]) {
    let slowest = 0;
    const parts = [];
    for (let i = 1; i <= shards; i++) {
      parts.push(`part${i}of${shards}`);
      const to = ['--format', 'ndjson', '--output', `../part${i}of${shards}`];
      slowest = Math.max(slowest, (await check('many', '--shard', `${i}/${shards}`, ...to)).ms);
    }
    say(
      `  the slowest of ${shards} shards`,
      `${(slowest / 1000).toFixed(2)} s: ${Math.round((many / slowest) * 1000)} drafts a second, ${(all.ms / slowest).toFixed(1)} times faster`,
    );
    const merged = await run([cli, 'merge', ...parts, '--output', 'merged'], { cwd: dir });
    say('  merged', `${seconds(merged)}; the same bytes: ${hashOf('merged') === sum}`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
