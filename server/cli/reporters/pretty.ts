// --format pretty: for people at a terminal.
import type { Finding } from '../../check.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Lines } from '../lines.ts';
import { disarmed, type Palette, printable, widthOf } from '../terminal.ts';
import type { MakeReporter, Summary } from './reporter.ts';

/** Letters of the source line shown; paragraphs are often one long line. */
const SHOWN = 100;

export const pretty: MakeReporter = ({ out, palette, quiet }) => {
  let withFindings = 0;
  let safe = 0;
  return {
    file({ path, lines, findings }) {
      if (findings.length > 0) withFindings++;
      for (const finding of findings) {
        out.write(show(path, lines, finding, palette));
        if (finding.fixes.some((fix) => fix.safe)) safe++;
      }
    },
    end(summary) {
      if (quiet || summary.files === 0) return;
      out.write(`${sentence(summary, withFindings)}\n`);
      if (safe > 0) out.write(`${count(safe, 'of them has a safe fix', 'of them have a safe fix')}: rapporteur fix\n`);
    },
  };
};

const show = (path: string, lines: Lines, finding: Finding, palette: Palette): string => {
  const { line, column } = lines.at(finding.start);
  const level = palette[COLOURS[finding.severity]](finding.severity);
  const head = `${palette.bold(printable(`${path}:${line}:${column}`))} ${level} ${finding.rule}: ${printable(finding.message)}\n`;
  const { before, marked, after } = excerpt(lines, finding, line);
  const number = String(line);
  const gutter = palette.grey(`${' '.repeat(number.length)} |`);
  const carets =
    ' '.repeat(widthOf(before)) + palette[COLOURS[finding.severity]]('^'.repeat(Math.max(1, widthOf(marked))));
  let text = `${head}  ${palette.grey(`${number} |`)} ${disarmed(before + marked + after)}\n  ${gutter} ${carets}\n`;
  for (const { start, message } of finding.related) {
    const at = lines.at(start);
    text += `  ${' '.repeat(number.length)} = line ${at.line}:${at.column}: ${printable(message)}\n`;
  }
  for (const { title, safe } of finding.fixes)
    text += `  ${' '.repeat(number.length)} = ${palette.green(safe ? 'fix' : 'could be')}: ${printable(title)}\n`;
  return `${text}\n`;
};

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue', hint: 'grey' } as const satisfies Record<
  Severity,
  unknown
>;

/** The finding's first line, cut to what is shown, ready for the terminal. */
const excerpt = (
  lines: Lines,
  { start, end }: Finding,
  line: number,
): { before: string; marked: string; after: string } => {
  const text = lines.textOf(line);
  const from = Math.min(start - lines.startOf(line), text.length);
  const to = Math.max(from, Math.min(end - lines.startOf(line), text.length));
  const left = from + Math.min(to - from, SHOWN / 2) <= SHOWN ? 0 : boundary(text, from - SHOWN / 4);
  const right = Math.min(text.length, boundary(text, left + SHOWN));
  const inside = Math.min(to, right);
  return {
    before: (left > 0 ? '…' : '') + printable(text.slice(left, Math.min(from, right))),
    marked: printable(text.slice(from, inside)),
    after: printable(text.slice(inside, right)) + (right < text.length ? '…' : ''),
  };
};

/** `at`, or one less between the halves of a surrogate pair. */
const boundary = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const sentence = (summary: Summary, withFindings: number): string => {
  const kinds = [
    count(summary.error, 'error', 'errors'),
    count(summary.warning, 'warning', 'warnings'),
    `${summary.info} info`,
    count(summary.hint, 'hint', 'hints'),
  ].filter((part) => !part.startsWith('0 '));
  const drafts = count(summary.files, 'draft', 'drafts');
  return kinds.length === 0
    ? `Nothing to report in ${drafts}.`
    : `${kinds.join(', ')} in ${withFindings} of ${drafts}.`;
};
