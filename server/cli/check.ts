// rapporteur check: the linter.
import type { Severity } from '../rules/rule.ts';
import { inputsOf } from './inputs.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { Output } from './output.ts';
import type { MakeReporter, Reporter } from './reporters/reporter.ts';
import { paletteFor } from './terminal.ts';

const REPORTERS: Readonly<Record<string, () => Promise<MakeReporter>>> = {
  pretty: async () => (await import('./reporters/pretty.ts')).pretty,
  json: async () => (await import('./reporters/json.ts')).json,
  ndjson: async () => (await import('./reporters/json.ts')).ndjson,
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const run = async (args: Arguments): Promise<number> => {
  const least = SEVERITIES.indexOf((args.value('severity') ?? 'hint') as Severity);
  const mostWarnings = args.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY;

  const file = args.value('output');
  const make = await REPORTERS[args.value('format') ?? 'pretty']?.();
  const out = file === undefined ? Output.standard() : Output.file(file);
  const palette = paletteFor(out.fd, args.value('color') ?? 'auto');
  const reporter = make?.({ out, palette, quiet: args.has('quiet') }) as Reporter;

  const { workspace, drafts, problems, textOf } = await inputsOf(args);
  const summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  for (const draft of drafts) {
    const text = textOf(draft);
    if (text === null) continue;
    const { findings } = workspace.check(draft, text);
    summary.files++;
    for (const { severity } of findings) summary[severity]++;
    const shown = findings.filter((f) => SEVERITIES.indexOf(f.severity) <= least);
    reporter.file({ path: draft.path, lines: new Lines(text), findings: shown });
  }
  reporter.end(summary);
  out.close();
  if (problems.any) return 2;
  return summary.error > 0 || summary.warning > mostWarnings ? 1 : 0;
};
