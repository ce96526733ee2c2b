// rapporteur merge: the reports of all shards as the one report of a single machine.
import { decodeData } from './decode.ts';
import { Failure, readWhole, reasonOf } from './failure.ts';
import type { Arguments } from './options.ts';
import { Output, say, sayTooMany } from './output.ts';
import { writeJson, writeNdjson } from './reporters/json.ts';
import type { Summary } from './reporters/reporter.ts';
import { type SarifParts, writeSarif } from './reporters/sarif.ts';
import { printable } from './terminal.ts';

/** What a report says of one draft, as it was written. */
interface Entry {
  readonly path: string;
  readonly findings: readonly { readonly severity: string }[];
}

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: SarifParts['tool'];
      readonly results: readonly {
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
      readonly invocations: readonly [
        { readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[] },
      ];
    },
  ];
}

type Report = { readonly file: string } & (
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'sarif'; readonly sarif: Sarif }
);

export const run = async (args: Arguments): Promise<number> => {
  const mostWarnings = args.number('max-warnings', 0) ?? Number.POSITIVE_INFINITY;
  if (args.positionals.length === 0) throw new Failure('merge takes the reports of all shards: ndjson, json or sarif.');
  const reports = args.positionals.map(readReport);
  const kinds = new Set(reports.map((report) => report.kind));
  if (kinds.size > 1) throw new Failure('merge takes reports of one kind: these are of both.');
  const file = args.value('output');
  const format = args.value('format') ?? (kinds.has('sarif') ? 'sarif' : 'ndjson');
  if (kinds.has('sarif') !== (format === 'sarif'))
    throw new Failure(
      `merge cannot make ${format} from these: json and ndjson give json or ndjson, sarif gives sarif.`,
    );
  const out = file === undefined ? Output.standard() : Output.file(file);
  const { error, warning, whole } =
    format === 'sarif' ? mergeSarif(reports, out) : { ...mergeEntries(reports, format, out), whole: true };
  out.close();
  sayTooMany(warning, mostWarnings);
  if (!whole) return 2;
  return error > 0 || warning > mostWarnings ? 1 : 0;
};

const readReport = (file: string): Report => {
  let text: string;
  try {
    const found = decodeData(readWhole(file));
    if ('wrong' in found) throw new Failure(`${printable(file)} ${found.wrong}.`);
    text = found.text;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${printable(file)} ${reasonOf(error)}.`);
  }
  const whole = parse(text) as { files?: unknown; runs?: unknown } | undefined;
  if (Array.isArray(whole?.runs)) {
    if (!isSarif(whole.runs)) throw new Failure(`${printable(file)} is no SARIF that Rapporteur has written.`);
    return { file, kind: 'sarif', sarif: whole as unknown as Sarif };
  }
  const entries = Array.isArray(whole?.files)
    ? (whole.files as unknown[])
    : text.split('\n').filter(Boolean).map(parse);
  const wrong = entries.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) throw new Failure(`${printable(file)} is no report of drafts (entry ${wrong + 1}).`);
  return { file, kind: 'entries', entries: entries as Entry[] };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Entry).path === 'string' &&
  Array.isArray((value as Entry).findings);

type Loose = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const listOf = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

/** Whether all is there that is needed of a log here. */
const isSarif = (runs: readonly unknown[]): boolean => {
  const [run] = runs.map(asObject);
  if (run === undefined || runs.length > 1 || asObject(asObject(run.tool).driver).name !== 'Rapporteur') return false;
  const notes = listOf(run.invocations)?.flatMap((one) => listOf(asObject(one).toolExecutionNotifications) ?? []);
  if (!notes?.every((note) => typeof asObject(asObject(note).message).text === 'string')) return false;
  return (
    listOf(run.results)?.every((result) => {
      const [location] = listOf(asObject(result).locations) ?? [];
      const { uri } = asObject(asObject(asObject(location).physicalLocation).artifactLocation);
      return typeof uri === 'string' && !/%(?![\da-f]{2})/i.test(uri);
    }) ?? false
  );
};

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

const mergeEntries = (reports: readonly Report[], format: string, out: Output): Summary => {
  const all = new Map<string, Entry>();
  for (const report of reports) {
    if (report.kind !== 'entries') continue;
    for (const entry of report.entries) {
      const other = all.get(entry.path);
      if (other !== undefined && JSON.stringify(other) !== JSON.stringify(entry))
        throw new Failure(`${printable(entry.path)} is in two reports that do not agree: they are not of one run.`);
      all.set(entry.path, entry);
    }
  }
  const summary = { files: all.size, error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of all.values())
    for (const { severity } of findings) if (severity in summary) summary[severity as keyof typeof summary]++;
  const { entry, end } = (format === 'json' ? writeJson : writeNdjson)(out);
  for (const one of [...all.values()].sort(byPath)) entry(one);
  end(summary);
  return summary;
};

/** `whole`: every shard could do all its work. */
const mergeSarif = (reports: readonly Report[], out: Output): { error: number; warning: number; whole: boolean } => {
  const runs = reports.flatMap((report) => (report.kind === 'sarif' ? [report.sarif.runs[0]] : []));
  const [first] = runs;
  if (first === undefined || runs.some((run) => JSON.stringify(run?.tool) !== JSON.stringify(first.tool)))
    throw new Failure('These reports are not of one version of Rapporteur.');
  const results = runs.flatMap((run) =>
    run.results.map((result) => ({
      path: decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri),
      result,
    })),
  );
  const problems = new Set(
    runs.flatMap((run) => (run.invocations[0].toolExecutionNotifications ?? []).map(({ message }) => message.text)),
  );
  for (const sentence of problems) say(sentence);
  const writer = writeSarif(out, first.tool);
  for (const { result } of results.sort(byPath)) writer.result(result);
  writer.end([...problems]);
  const count = (level: string): number => results.filter(({ result }) => result.level === level).length;
  return { error: count('error'), warning: count('warning'), whole: problems.size === 0 };
};
