// rapporteur check: the linter.
import type { Severity } from '../rules/rule.ts';
import { openBaseline } from './baseline.ts';
import { Cache, DEFAULT_CACHE } from './cache.ts';
import { changesSince } from './changed.ts';
import { Failure } from './failure.ts';
import { inputsOf, Problems } from './inputs.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { printConfig } from './print-config.ts';
import { Sinks } from './reporters/sinks.ts';
import { checkAll } from './run.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const run = async (args: Arguments): Promise<number> => {
  if (args.has('print-config')) return printConfig(args);
  const least = SEVERITIES.indexOf((args.value('severity') ?? 'hint') as Severity);
  const mostWarnings = args.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY;
  if (args.has('update-baseline') && !args.has('baseline'))
    throw new Failure('--update-baseline needs --baseline FILE, the file to write.');
  const jobs = args.number('jobs', 1);
  const problems = new Problems();
  const baseline = args.has('baseline') ? openBaseline(args) : null;
  const cache = args.has('cache') ? new Cache(args.value('cache') || DEFAULT_CACHE) : null;
  const inputs = await inputsOf(args, problems, cache);
  const changes = args.has('changed') ? changesSince(args, inputs) : null;
  const sinks = await Sinks.open(args, () => problems.sentences);
  const summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  for await (const { path, text, findings } of checkAll({ inputs, jobs, cache, problem: problems.add })) {
    const lines = new Lines(text);
    let counted = baseline === null ? findings : baseline.unknown(path, lines, findings);
    if (changes !== null) counted = changes.among(path, lines, counted);
    summary.files++;
    for (const { severity } of counted) summary[severity]++;
    sinks.file({ path, lines, findings: counted.filter((f) => SEVERITIES.indexOf(f.severity) <= least) });
  }
  sinks.end(summary);
  baseline?.end();
  if (problems.any) return 2;
  return summary.error > 0 || summary.warning > mostWarnings ? 1 : 0;
};
