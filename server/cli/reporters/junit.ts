// --format junit: a suite for each draft. Errors and warnings fail; what is softer is told in the suite's output.
import type { Finding } from '../../check.ts';
import type { CheckedFile, MakeReporter } from './reporter.ts';
import { attributes, xml } from './xml.ts';

/** Without clock and host name, which the format asks for, the same drafts give the same bytes. */
const ENVIRONMENT = { timestamp: '1970-01-01T00:00:00', hostname: 'localhost' };

export const junit: MakeReporter = ({ out, problems }) => {
  let id = 0;
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  const suite = (name: string, cases: readonly string[], failures: number, errors: number, told: string): void => {
    const tests = cases.length;
    const head = { name, package: 'rapporteur', id: id++, ...ENVIRONMENT, tests, failures, errors, time: 0 };
    out.write(
      `  <testsuite${attributes(head)}>\n    <properties/>\n${cases.join('')}    <system-out>${xml(told)}</system-out>\n    <system-err/>\n  </testsuite>\n`,
    );
  };
  const testcase = (classname: string, name: string, inside: string): string =>
    `    <testcase${attributes({ classname, name, time: 0 })}${inside === '' ? '/>' : `>${inside}</testcase>`}\n`;
  const cases = ({ path, lines, findings }: CheckedFile): string[] =>
    findings.map(({ rule, severity, message, start }) => {
      const { line, column } = lines.at(start);
      const name = `${rule} ${line}:${column}`;
      const said = `${xml(path)}:${line}:${column} ${severity} ${rule}: ${xml(message)}`;
      return testcase(path, name, `<failure${attributes({ message, type: severity })}>${said}</failure>`);
    });
  return {
    file(file) {
      const isFailing = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
      const told = file.findings
        .filter((f) => !isFailing(f))
        .map((f) => `${file.lines.at(f.start).line} ${f.severity} ${f.rule}: ${f.message}\n`)
        .join('');
      const failed = cases({ ...file, findings: file.findings.filter(isFailing) });
      suite(file.path, failed.length > 0 ? failed : [testcase(file.path, 'rapporteur', '')], failed.length, 0, told);
    },
    end() {
      const sentences = problems();
      const errors = sentences.map((message, i) =>
        testcase('rapporteur', `problem ${i + 1}`, `<error${attributes({ message, type: 'problem' })}/>`),
      );
      if (errors.length > 0) suite('rapporteur', errors, 0, errors.length, '');
      out.write('</testsuites>\n');
    },
  };
};
