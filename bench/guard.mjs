// Fails when checking has become slower than it was recorded to be, or no longer grows with the text.
//   node bench/guard.mjs             judges
//   node bench/guard.mjs --record    writes what is measured to guard.json
// Seconds say nothing from one machine to the next, nor on a busy one: what is measured is processor time, as a multiple of
// a calibrating loop that runs in the same process between the measurements, each the least of many short rounds. More rounds
// are run as long as something looks too slow: noise only ever adds.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { noImages } from '../tools/images.mjs';
import { briefing, nasty } from './drafts.mjs';

const FILE = path.join(import.meta.dirname, 'guard.json');
/** On the kind of machine that was recorded; another kind may differ by itself. */
const SLOWER = 1.15;
const SLOWER_ELSEWHERE = 1.5;
const STEEPEST = 1.1;
const ROUNDS = 100;
const MOST_ROUNDS = 400;
const MOST_GROWTH_ROUNDS = 10;
/** Processes: one that passes will do, as noise only ever adds. */
const RUNS = 5;

const { outputFiles } = await build({
  stdin: {
    contents:
      'export { readDraft } from "./server/draft/read.ts"; export { factsOf, findingsOf } from "./server/check.ts";',
    resolveDir: path.join(import.meta.dirname, '..'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  alias: { yaml: path.join(import.meta.dirname, '../node_modules/yaml/browser/dist/index.js') },
  supported: { 'regexp-unicode-property-escapes': true },
  define: { VERSION: '"guard"' },
  plugins: [noImages],
  logLevel: 'error',
});
const { readDraft, factsOf, findingsOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const check = (draft) => findingsOf(factsOf(draft, {}), {}).length;

/** Processor time of this process in milliseconds. */
const timed = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** What checking is made of, none of it ours: letters by class, words by hash, small objects, looking up. */
const WORD = Uint8Array.from({ length: 256 }, (_, c) => Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(c))));
const calibrate = (text) => {
  const seen = new Map();
  const words = [];
  let hash = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32;
    if (c > 255 || WORD[c] === 1) {
      hash = (Math.imul(hash, 31) + c) | 0;
      continue;
    }
    if (i > from) {
      words.push({ start: from, end: i, hash });
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
    from = i + 1;
    hash = 0;
  }
  let once = 0;
  for (const word of words) if (seen.get(word.hash) === 1) once += text.slice(word.start, word.end).length;
  return once;
};

/** Letter by letter without anything made: what is linear whatever the size. */
const COUNTS = new Int32Array(256);
const scan = (text) => {
  for (let i = 0; i < text.length; i++) COUNTS[text.charCodeAt(i) & 255]++;
};

const small = briefing(20_000);
const long = briefing(200_000);
const at = long.indexOf(' ', long.length >> 1);
const typed = `${long.slice(0, at)}x${long.slice(at)}`;
let open = readDraft(long, 'brief');
check(open);
let isTyped = false;
/** Types a letter in the middle, or takes it back. */
const type = () => {
  isTyped = !isTyped;
  const [before, after] = isTyped ? [at, at + 1] : [at + 1, at];
  open = readDraft(isTyped ? typed : long, 'brief', open, { start: at, oldEnd: before, newEnd: after });
  check(open);
};

/** name → work; the calibrating loop first. */
const RATIOS = {
  calibration: () => calibrate(small),
  'a check of 20 KB': () => check(readDraft(small, 'brief')),
  'a letter typed in 200 KB': type,
};

const SMALL = 30_000;
const LARGE = 1_000_000;
const GROWTH = Object.fromEntries(
  Object.keys(nasty(1000))
    .map((name) => [name, nasty(SMALL)[name], nasty(LARGE)[name]])
    .concat([['a briefing', briefing(SMALL, 5), briefing(LARGE, 5)]])
    .map(([name, less, more]) => [name, { less, more }]),
);

const best = {};
const least = (name, work) => {
  best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, timed(work));
};
const ratioOf = (name) => best[name] / best.calibration;
/** Of the check against that of the loop, which is linear: memory slows both by the same. */
const exponentOf = (name) => {
  const { less, more } = GROWTH[name];
  const per = (size) => best[`${name} ${size}`] / best[`${name} ${size}, loop`];
  return 1 + Math.log(per('more') / per('less')) / Math.log(more.length / less.length);
};
const judged = Object.keys(RATIOS).slice(1);

const measureRatios = () => {
  for (const [name, work] of Object.entries(RATIOS)) least(name, work);
};
const measureGrowth = (name) => {
  for (const [size, text] of Object.entries(GROWTH[name])) {
    least(`${name} ${size}`, () => check(readDraft(text, 'brief')));
    least(`${name} ${size}, loop`, () => {
      // As long as the check takes about, so that both are disturbed alike.
      for (let i = 0; i < 20; i++) scan(text);
    });
  }
};

const here = { node: process.versions.node.split('.')[0], cpu: cpus()[0]?.model ?? '' };
const recorded = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { ratios: {} };
const isSame = recorded.node === here.node && recorded.cpu === here.cpu;
/** name → the most that it may be. */
const LIMITS = {
  ...Object.fromEntries(judged.map((name) => [name, recorded.ratios[name] * (isSame ? SLOWER : SLOWER_ELSEWHERE)])),
  ...Object.fromEntries(Object.keys(GROWTH).map((name) => [name, STEEPEST])),
};
const isWithin = (name, value) => value <= LIMITS[name];

/** What one process measures. */
const measured = () => {
  for (let i = 0; i < MOST_ROUNDS && (i < ROUNDS || !judged.every((name) => isWithin(name, ratioOf(name)))); i++)
    measureRatios();
  for (const name of Object.keys(GROWTH))
    for (let i = 0; i < MOST_GROWTH_ROUNDS && (i < 3 || !isWithin(name, exponentOf(name))); i++) measureGrowth(name);
  return Object.fromEntries(
    Object.keys(LIMITS).map((name) => [name, name in GROWTH ? exponentOf(name) : ratioOf(name)]),
  );
};

/** The same in a process of its own, because the engine may compile the same program more or less well. */
const measuredAgain = () =>
  JSON.parse(
    spawnSync(process.execPath, [import.meta.filename, '--measure'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    }).stdout,
  );

if (process.argv.includes('--measure')) console.log(JSON.stringify(measured()));
else if (process.argv.includes('--record')) {
  rmSync(FILE, { force: true });
  const runs = Array.from({ length: RUNS }, measuredAgain);
  const ratios = Object.fromEntries(
    judged.map((name) => [name, Number(Math.max(...runs.map((run) => run[name])).toFixed(2))]),
  );
  writeFileSync(FILE, `${JSON.stringify({ ...here, ratios }, null, 2)}\n`);
  console.log(JSON.stringify(ratios));
} else {
  const least = {};
  for (let i = 0; i < RUNS && !Object.keys(LIMITS).every((name) => isWithin(name, least[name])); i++)
    for (const [name, value] of Object.entries(measuredAgain())) least[name] = Math.min(least[name] ?? value, value);
  let failing = 0;
  for (const [name, value] of Object.entries(least)) {
    if (!isWithin(name, value)) failing++;
    const what = name in GROWTH ? 'grows with exponent' : 'takes, in calibrating loops,';
    console.log(
      `  ${isWithin(name, value) ? '✔' : '✖'} ${name} ${what} ${value.toFixed(2)} (at most ${LIMITS[name].toFixed(2)})`,
    );
  }
  if (!isSame) console.log('  The ratios were recorded on another processor or Node: more is allowed.');
  console.log(`\n  ${Object.keys(LIMITS).length - failing} passing\n  ${failing} failing`);
  process.exitCode = failing > 0 ? 1 : 0;
}
