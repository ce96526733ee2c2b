// --format checkstyle
import type { MakeReporter } from './reporter.ts';
import { attributes } from './xml.ts';

export const checkstyle: MakeReporter = ({ out }) => {
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n');
  return {
    file({ path, lines, findings }) {
      out.write(`  <file${attributes({ name: path })}>\n`);
      for (const { start, severity, message, rule } of findings) {
        const level = severity === 'hint' ? 'info' : severity;
        const error = { ...lines.at(start), severity: level, message, source: `rapporteur.${rule}` };
        out.write(`    <error${attributes(error)}/>\n`);
      }
      out.write('  </file>\n');
    },
    end: () => out.write('</checkstyle>\n'),
  };
};
