// --format github: annotations as workflow commands, and a summary of the job where GitHub asks for one.
import { appendFileSync } from 'node:fs';
import type { Severity } from '../../rules/rule.ts';
import { reasonOf } from '../failure.ts';
import { say } from '../output.ts';
import { pageUrl } from '../pages.ts';
import { printable } from '../terminal.ts';
import { pathInRepository } from './place.ts';
import type { MakeReporter, Summary } from './reporter.ts';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/**
 * GitHub shows ten annotations of a kind, and no summary at all of more than a megabyte, to which all steps of a job may
 * add: the rest is in the log.
 */
const MOST_ROWS = 500;
const MOST_BYTES = 400_000;

const data = (text: string): string => printable(text).replaceAll('%', '%25');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Markdown would read these as its own. */
const cell = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>()#+!|@~&$-]/g, '\\$&');

export const github: MakeReporter = ({ out, problems }) => {
  const lines: Record<Severity, string[]> = { error: [], warning: [], info: [], hint: [] };
  const rows: string[] = [];
  let bytes = 0;
  const addRow = (row: string): void => {
    bytes += Buffer.byteLength(row, 'utf8');
    if (rows.length < MOST_ROWS && bytes < MOST_BYTES) rows.push(row);
  };
  const pathOf = pathInRepository();
  return {
    file(file) {
      const path = pathOf(file.path);
      for (const finding of file.findings) {
        const from = file.lines.at(finding.start);
        const to = file.lines.at(finding.end);
        const place =
          `file=${property(path)},line=${from.line},endLine=${to.line}` +
          (from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '');
        lines[finding.severity].push(
          `::${COMMAND[finding.severity]} ${place},title=${property(finding.rule)}::${data(finding.message)}\n`,
        );
        addRow(
          `| ${finding.severity} | ${cell(path)}:${from.line} | ${cell(finding.message)} | [${finding.rule}](${pageUrl(finding.rule)}) |\n`,
        );
      }
    },
    end(summary) {
      // The worst first: what comes after the tenth of a kind is not shown beside the lines.
      for (const severity of ORDER) for (const line of lines[severity]) out.write(line);
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (file === undefined || file === '') return;
      try {
        appendFileSync(file, page(summary, rows, problems()));
      } catch (error) {
        say(`The job summary cannot be written: its file ${reasonOf(error)}.`);
      }
    },
  };
};

const page = (summary: Summary, rows: readonly string[], problems: readonly string[]): string => {
  const total = ORDER.reduce((sum, severity) => sum + summary[severity], 0);
  const counts = ORDER.map((severity) => `${summary[severity]} ${severity}`).join(', ');
  const table = rows.length === 0 ? '' : `\n| | Draft | Finding | Rule |\n|---|---|---|---|\n${rows.join('')}`;
  const more = total > rows.length ? `\nThe first ${rows.length} of ${total}.\n` : '';
  const wrong = problems.map((sentence) => `\n- ${cell(sentence)}`).join('');
  return `## Rapporteur\n\n${counts} in ${summary.files} ${summary.files === 1 ? 'draft' : 'drafts'}.\n${table}${more}${wrong === '' ? '' : `${wrong}\n`}`;
};
