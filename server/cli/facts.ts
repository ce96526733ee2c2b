// rapporteur facts: what is read in drafts, whether right or wrong.
import { type Facts, factsAsJson } from '../api.ts';
import { inputsOf, Problems } from './inputs.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { Output } from './output.ts';

interface ReadFile {
  readonly path: string;
  readonly lines: Lines;
  readonly facts: Facts;
}

export const run = async (args: Arguments): Promise<number> => {
  const problems = new Problems();
  const { workspace, drafts, readOf } = await inputsOf(args, problems);
  const file = args.value('output');
  const format = args.value('format') ?? 'json';
  const out = file === undefined ? Output.standard() : Output.file(file);
  let before = format === 'json' ? '{"version":1,"files":[\n' : '';
  if (format === 'csv') out.write(csvLine(['path', 'line', 'column', 'start', 'end', 'fact', 'text', 'value', 'by']));
  for (const draft of drafts) {
    const text = readOf(draft)?.text ?? null;
    if (text === null) continue;
    const { path } = draft;
    const facts = factsAsJson(workspace.read(draft, text).facts);
    if (format === 'csv') {
      for (const row of rowsOf({ path, lines: new Lines(text), facts })) out.write(csvLine(row));
      continue;
    }
    out.write(`${before}${JSON.stringify({ path, ...facts })}`);
    if (format === 'json') before = ',\n';
    else out.write('\n');
  }
  if (format === 'json') out.write(`${before.startsWith('{') ? before : ''}\n]}\n`);
  out.close();
  return problems.any ? 2 : 0;
};

/** Everything that was read, in the order of the text. */
const rowsOf = ({ path, lines, facts }: ReadFile): (string | number)[][] => {
  const row = (
    { start, end }: { readonly start: number; readonly end: number },
    fact: string,
    value: string | null,
    by = '',
  ): { start: number; cells: (string | number)[] } => {
    const { line, column } = lines.at(start);
    const text = lines.text.slice(start, end).replace(/\s+/g, ' ');
    return { start, cells: [path, line, column, start, end, fact, text, value ?? '', by] };
  };
  const rows = [
    ...facts.quotes.map((q) => row(q, 'quotation', q.kind, q.attribution?.speaker?.text)),
    ...facts.dates.map((d) => row(d, 'date', d.value)),
    ...facts.states.map((s) => row(s, 'state', s.state)),
    ...facts.people.map((p) => row(p, 'person', p.id)),
  ];
  return rows.sort((a, b) => a.start - b.start).map(({ cells }) => cells);
};

/** RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe, one that a log would obey is quoted. */
const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => {
      if (typeof cell === 'number') return String(cell);
      const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
      return /[",\r\n]|^\s*::/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',')}\r\n`;
