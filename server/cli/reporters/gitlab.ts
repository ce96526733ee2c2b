// --format gitlab: GitLab Code Quality.
import type { Severity } from '../../rules/rule.ts';
import { sha256 } from '../builtin.ts';
import { Fingerprints, pathInRepository } from './place.ts';
import type { MakeReporter } from './reporter.ts';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

export const gitlab: MakeReporter = ({ out }) => {
  const pathOf = pathInRepository();
  let before = '[\n';
  return {
    file({ path: shown, lines, findings }) {
      const path = pathOf(shown);
      const fingerprints = new Fingerprints(lines);
      for (const finding of findings) {
        const issue = {
          description: finding.message,
          check_name: finding.rule,
          // GitLab wants it unlike any other's in the whole report.
          fingerprint: sha256(`${path}\n${fingerprints.of(finding)}`).slice(0, 32),
          severity: SEVERITY[finding.severity],
          location: { path, lines: { begin: lines.at(finding.start).line, end: lines.at(finding.end).line } },
        };
        out.write(before + JSON.stringify(issue));
        before = ',\n';
      }
    },
    end: () => out.write(before === '[\n' ? '[]\n' : '\n]\n'),
  };
};
