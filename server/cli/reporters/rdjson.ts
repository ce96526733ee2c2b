// --format rdjson: Reviewdog's diagnostic format, whose columns are bytes of UTF-8.
import type { Span } from '../../draft/draft.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Lines } from '../lines.ts';
import { PROJECT_URL, pageUrl } from '../pages.ts';
import type { MakeReporter } from './reporter.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

const rangeOf = (lines: Lines, { start, end }: Span): unknown => ({
  start: lines.bytesAt(start),
  end: lines.bytesAt(end),
});

export const rdjson: MakeReporter = ({ out }) => {
  let before = '\n';
  out.write(`{"source":{"name":"rapporteur","url":"${PROJECT_URL}"},"diagnostics":[`);
  return {
    file({ path, lines, findings }) {
      for (const finding of findings) {
        const diagnostic = {
          message: finding.message,
          location: { path, range: rangeOf(lines, finding) },
          severity: SEVERITY[finding.severity],
          code: { value: finding.rule, url: pageUrl(finding.rule) },
          // A suggestion is one edit: a fix of several would be offered in parts.
          suggestions: finding.fixes.flatMap(({ edits: [edit, another] }) =>
            edit === undefined || another !== undefined ? [] : [{ range: rangeOf(lines, edit), text: edit.text }],
          ),
        };
        out.write(before + JSON.stringify(diagnostic));
        before = ',\n';
      }
    },
    end: () => out.write('\n]}\n'),
  };
};
