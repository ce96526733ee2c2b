// rapporteur check: the linter.
import type { Severity } from '../rules/rule.ts';
import { openBaseline } from './baseline.ts';
import { Cache, DEFAULT_CACHE } from './cache.ts';
import { changesSince } from './changed.ts';
import { Failure } from './failure.ts';
import { inputsOf, Problems } from './inputs.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { sayTooMany } from './output.ts';
import { printConfig } from './print-config.ts';
import { Progress } from './progress.ts';
import { Sinks } from './reporters/sinks.ts';
import { checkAll } from './run.ts';
import { readShard, shardOf } from './shard.ts';
import { Stats } from './stats.ts';
import { watch } from './watch.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const run = async (args: Arguments): Promise<number> => {
  if (args.has('print-config')) return printConfig(args);
  if (args.has('update-baseline') && !args.has('baseline'))
    throw new Failure('--update-baseline needs --baseline FILE, the file to write.');
  const file = args.has('cache') ? args.value('cache') || DEFAULT_CACHE : null;
  if (!args.has('watch')) return once(args, file === null ? null : new Cache(file));
  if (args.positionals.includes('-')) throw new Failure('Standard input cannot be watched.');
  const own = [...args.values('output'), ...args.values('baseline'), file ?? DEFAULT_CACHE];
  const cache = new Cache(file);
  const asked = [...args.positionals, ...args.values('config')];
  return watch(process.cwd(), asked, own, () => once(args, cache));
};

const once = async (args: Arguments, cache: Cache | null): Promise<number> => {
  const least = SEVERITIES.indexOf((args.value('severity') ?? 'hint') as Severity);
  const mostWarnings = args.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY;
  const jobs = args.number('jobs', 1);
  const problems = new Problems();
  const baseline = args.has('baseline') ? openBaseline(args) : null;
  const shard = args.value('shard');
  const all = await inputsOf(args, problems, cache);
  const inputs = shard === undefined ? all : { ...all, drafts: shardOf(all.drafts, readShard(shard), all.workspace) };
  const changes = args.has('changed') ? changesSince(args, inputs) : null;
  const sinks = await Sinks.open(args, () => problems.sentences);
  const stats = args.has('stats') ? new Stats() : null;
  const progress = args.has('quiet') ? null : new Progress(inputs.drafts.length);
  const summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  let errors = 0;
  let warnings = 0;
  for await (const { path, text, findings } of checkAll({ inputs, jobs, cache, problem: problems.add })) {
    const lines = new Lines(text);
    let counted = baseline === null ? findings : baseline.unknown(path, lines, findings);
    if (changes !== null) counted = changes.among(path, lines, counted);
    errors += counted.filter((f) => f.severity === 'error').length;
    warnings += counted.filter((f) => f.severity === 'warning').length;
    const shown = counted.filter((f) => SEVERITIES.indexOf(f.severity) <= least);
    summary.files++;
    for (const { severity } of shown) summary[severity]++;
    stats?.add(counted);
    sinks.file({ path, lines, findings: shown });
    progress?.step();
  }
  progress?.clear();
  sinks.end(summary);
  stats?.end(summary.files);
  baseline?.end();
  sayTooMany(warnings, mostWarnings);
  if (problems.any) return 2;
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
};
