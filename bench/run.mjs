// Everything in one run, interleaved, so that ratios hold whatever else the machine does.
//   npm run bench [-- --quick] [-- --no-peers]
// Writes bench/results.json, bench/results.md and docs/images/speed.svg.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { COMMANDS, SERVERS } from './commands.mjs';
import { briefing, nasty } from './drafts.mjs';
import { structured, type } from './keys.mjs';
import { plot } from './plot.mjs';
import { median, run } from './process.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '..');
const flag = (name) => process.argv.includes(name);
const quick = flag('--quick');
const rounds = quick ? 3 : 5;
const say = (...words) => process.stderr.write(`${words.join(' ')}\n`);

if (!flag('--no-peers') && !existsSync(path.join(here, 'peers/node_modules'))) {
  say('installing the peers in bench/peers …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: path.join(here, 'peers'),
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}
if (!existsSync(path.join(root, 'dist/cli.js')))
  execFileSync(process.execPath, [path.join(root, 'tools/build.mjs')], { cwd: root, stdio: 'inherit' });

const dir = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
const put = (name, text) => {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const inputs = {
  start: [put('small.brief.md', '# A note\n\nNothing to see.\n')],
  '50 KB': [put('50.brief.md', briefing(50e3))],
  '500 KB': [put('500.brief.md', briefing(500e3))],
  '5 MB': [put('5000.brief.md', briefing(5e6))],
  '5 MB in files': Array.from({ length: 100 }, (_, i) => put(`many/${i}.brief.md`, briefing(50e3, i + 1))),
};
const sizes = { start: 30, '50 KB': 50e3, '500 KB': 500e3, '5 MB': 5e6, '5 MB in files': 5e6 };

const results = { node: process.version, rounds, commands: {}, servers: {}, growth: {}, nasty: {} };
try {
  // 1. Command lines
  const commands = COMMANDS.filter((c) => c.name === 'node' || c.name.startsWith('rapporteur') || !flag('--no-peers'));
  for (const [input, files] of Object.entries(inputs)) {
    const taking = commands.filter(
      (c) => (c.only === undefined || c.only.includes(input)) && (c.upTo ?? Number.POSITIVE_INFINITY) >= sizes[input],
    );
    const runs = new Map(taking.map((c) => [c.name, []]));
    for (let round = 0; round < rounds; round++)
      for (const command of taking)
        runs.get(command.name).push(await run(command.argv(files), { cwd: command.cwd ?? dir }));
    for (const [name, list] of runs) {
      results.commands[name] ??= {};
      results.commands[name][input] = {
        ms: median(list.map((r) => r.ms)),
        mb: median(list.map((r) => r.mb ?? 0)),
        ended: list.every((r) => r.code !== null),
      };
      say(
        input.padEnd(14),
        name.padEnd(22),
        `${results.commands[name][input].ms.toFixed(0)} ms`,
        `${results.commands[name][input].mb.toFixed(0)} MB`,
      );
    }
  }
  // 2. Language servers
  for (const size of quick ? [50e3, 500e3] : [50e3, 500e3, 5e6]) {
    for (const server of SERVERS) {
      const own = server.language === 'brief';
      if (!own && (flag('--no-peers') || size > 500e3)) continue;
      const text = own ? briefing(size) : structured(server.language, size);
      const figures = await type(server, text, { keys: server.name === 'yaml server' ? 20 : 150 });
      results.servers[server.name] ??= {};
      results.servers[server.name][size] = figures;
      say(
        `${size / 1e3} KB`.padEnd(14),
        server.name.padEnd(22),
        figures === null
          ? 'none'
          : `p50 ${figures.p50.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms, burst ${figures.burst.toFixed(1)} ms`,
      );
    }
  }
  const paragraph = nasty(340e3)['one paragraph'];
  results.servers.rapporteur['one paragraph of 340 KB'] = await type(SERVERS[1], paragraph, { keys: 60 });
  // 3. Growth, in a warm process
  const { check } = await import(path.join(root, 'dist/api.js'));
  const time = (text, least = 3) => {
    const times = [];
    for (let n = 0; n < least; n++) {
      const from = performance.now();
      check(text);
      times.push(performance.now() - from);
    }
    return Math.min(...times);
  };
  for (let n = 0; n < 40; n++) check(briefing(50e3, n));
  for (const size of [5e3, 50e3, 500e3, 5e6, 10e6]) results.growth[size] = time(briefing(size), size < 1e6 ? 9 : 3);
  for (const name of Object.keys(nasty(1))) {
    const [small, large] = [250e3, 2.5e6].map((size) => time(nasty(size)[name]));
    results.nasty[name] = { small, large, exponent: Math.log10(large / small) };
    say(
      'nasty'.padEnd(14),
      name.padEnd(30),
      `${large.toFixed(0)} ms`,
      `exponent ${results.nasty[name].exponent.toFixed(2)}`,
    );
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}

writeFileSync(path.join(here, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
const { table } = await import('./table.mjs');
writeFileSync(path.join(here, 'results.md'), table(results));
mkdirSync(path.join(root, 'docs/images'), { recursive: true });
writeFileSync(path.join(root, 'docs/images/speed.svg'), plot(results));
process.stdout.write(table(results));
