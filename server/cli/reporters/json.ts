// --format json and ndjson, as docs/command-line.md has them.
import type { Output } from '../output.ts';
import type { CheckedFile, MakeReporter, Summary } from './reporter.ts';

/** A draft's entry: `files[…]` in json, a line in ndjson. */
const entryOf = ({ path, lines, findings }: CheckedFile): unknown => ({
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

/** What writes entries of drafts one after the other. */
interface EntryWriter {
  entry(entry: unknown): void;
  end(summary: Summary): void;
}

export const writeJson = (out: Output): EntryWriter => {
  let before = '{"version":1,"files":[\n';
  return {
    entry(entry) {
      out.write(before + JSON.stringify(entry));
      before = ',\n';
    },
    end({ files, error, warning, info, hint }) {
      if (files === 0) out.write(before);
      out.write(`\n],"summary":${JSON.stringify({ files, error, warning, info, hint })}}\n`);
    },
  };
};

export const writeNdjson = (out: Output): EntryWriter => ({
  entry: (entry) => out.write(`${JSON.stringify(entry)}\n`),
  end() {},
});

const reporter =
  (write: (out: Output) => EntryWriter): MakeReporter =>
  ({ out }) => {
    const { entry, end } = write(out);
    return { file: (file) => entry(entryOf(file)), end };
  };

export const json = reporter(writeJson);
export const ndjson = reporter(writeNdjson);
