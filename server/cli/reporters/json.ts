// --format json and ndjson, as docs/interfaces.md has them.
import type { CheckedFile, MakeReporter } from './reporter.ts';

/** A draft's entry: `files[…]` in json, a line in ndjson. */
export const entryOf = ({ path, lines, findings }: CheckedFile): unknown => ({
  path,
  findings: findings.map(({ rule, severity, message, start, end, fixes, related }) => {
    const from = lines.at(start);
    const to = lines.at(end);
    return {
      rule,
      severity,
      message,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      fixes,
      related,
    };
  }),
});

export const json: MakeReporter = ({ out }) => {
  let before = '{"version":1,"files":[\n';
  return {
    file(file) {
      out.write(before + JSON.stringify(entryOf(file)));
      before = ',\n';
    },
    end({ files, error, warning, info, hint }) {
      if (files === 0) out.write(before);
      out.write(`\n],"summary":${JSON.stringify({ files, error, warning, info, hint })}}\n`);
    },
  };
};

export const ndjson: MakeReporter = ({ out }) => ({
  file: (file) => out.write(`${JSON.stringify(entryOf(file))}\n`),
  end() {},
});
