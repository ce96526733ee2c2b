// rapporteur check: the linter.
import { type CheckOptions, type Finding, factsOf, findingsOf } from '../check.ts';
import { formatOf, readDraft } from '../draft/read.ts';
import { RULES } from '../rules/index.ts';
import type { Severity } from '../rules/rule.ts';
import type { RuleSetting } from '../settings.ts';
import { draftsOf, readingOf } from './drafts.ts';
import { Failure } from './failure.ts';
import { Lines } from './lines.ts';
import { type Arguments, didYouMean } from './options.ts';
import { Output, say } from './output.ts';
import type { MakeReporter, Reporter } from './reporters/reporter.ts';
import { paletteFor, printable } from './terminal.ts';

const REPORTERS: Readonly<Record<string, () => Promise<MakeReporter>>> = {
  pretty: async () => (await import('./reporters/pretty.ts')).pretty,
  json: async () => (await import('./reporters/json.ts')).json,
  ndjson: async () => (await import('./reporters/json.ts')).ndjson,
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const run = async (args: Arguments): Promise<number> => {
  const { lang, date } = readingOf(args);
  const options: CheckOptions = { lang, date, settings: { rules: rulesGiven(args.values('rule')) } };
  const least = SEVERITIES.indexOf((args.value('severity') ?? 'hint') as Severity);
  const mostWarnings = args.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY;

  const file = args.value('output');
  const make = await REPORTERS[args.value('format') ?? 'pretty']?.();
  const out = file === undefined ? Output.standard() : Output.file(file);
  const palette = paletteFor(out.fd, args.value('color') ?? 'auto');
  const reporter = make?.({ out, palette, quiet: args.has('quiet') }) as Reporter;

  let failed = false;
  const problem = (sentence: string): void => {
    failed = true;
    say(sentence);
  };
  const summary = { files: 0, error: 0, warning: 0, info: 0, hint: 0 };
  for await (const { path, text } of draftsOf(args, problem)) {
    const all: Finding[] = findingsOf(factsOf(readDraft(text, formatOf(path)), options), options);
    summary.files++;
    const findings = all.filter((f) => SEVERITIES.indexOf(f.severity) <= least);
    for (const { severity } of all) summary[severity]++;
    reporter.file({ path, lines: new Lines(text), findings });
  }
  reporter.end(summary);
  out.close();
  if (failed) return 2;
  return summary.error > 0 || summary.warning > mostWarnings ? 1 : 0;
};

/** `--rule ID=LEVEL`, checked. */
const rulesGiven = (given: readonly string[]): Record<string, RuleSetting> => {
  const ids = RULES.map((rule) => rule.id);
  const levels = ['off', 'hint', 'info', 'warning', 'error'] as const;
  const rules: Record<string, RuleSetting> = {};
  for (const text of given) {
    const equals = text.indexOf('=');
    if (equals < 0) throw new Failure(`--rule needs the form ID=LEVEL, not "${printable(text)}".`);
    const id = text.slice(0, equals);
    const level = levels.find((l) => l === text.slice(equals + 1));
    if (!ids.includes(id)) throw new Failure(`No rule is called "${printable(id)}".${didYouMean(id, ids)}`);
    if (level === undefined)
      throw new Failure(
        `The level of ${id} cannot be "${printable(text.slice(equals + 1))}".${didYouMean(text.slice(equals + 1), levels) || ` It can be ${levels.join(', ')}.`}`,
      );
    rules[id] = level;
  }
  return rules;
};
