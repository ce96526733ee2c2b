// --changed: only findings on lines that differ from a commit of git.
import path from 'node:path';
import type { Finding } from '../check.ts';
import { childProcess } from './builtin.ts';
import { Failure } from './failure.ts';
import type { Inputs } from './inputs.ts';
import type { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { printable } from './terminal.ts';

/** First and last line. */
type Range = readonly [from: number, to: number];

const git = (cwd: string, args: readonly string[]): { readonly ok: boolean; readonly out: string } => {
  const { status, stdout, error } = childProcess().spawnSync('git', ['--no-optional-locks', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (error !== undefined) throw new Failure(`--changed needs git, which cannot be run: ${error.message}.`);
  return { ok: status === 0, out: stdout };
};

/**
 * What differs between the working tree and where it left BASE (`--changed=BASE`; the last commit by default). Throws
 * `Failure` outside of a repository and for what is no commit.
 */
export const changesSince = (args: Arguments, { workspace }: Inputs): Changes => {
  const { cwd } = workspace.options;
  const base = args.value('changed') || 'HEAD';
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) throw new Failure('--changed needs a git repository, and here is none.');
  const root = top.out.replace(/\r?\n$/, '');
  const commit = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (!commit.ok) throw new Failure(`--changed cannot be "${printable(base)}": git knows no such commit.`);
  const common = git(cwd, ['merge-base', commit.out.trim(), 'HEAD']);
  if (!common.ok)
    throw new Failure(`--changed finds no common history with "${printable(base)}": a shallow clone lacks it.`);
  const options = ['-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];
  const diff = git(root, ['diff', ...options, common.out.trim(), '--']);
  if (!diff.ok) throw new Failure(`git could not compare with "${printable(base)}".`);
  const changed = new Map([...rangesOf(diff.out)].map(([file, ranges]) => [path.resolve(root, file), ranges]));
  const untracked = git(root, ['ls-files', '--others', '--exclude-standard', '-z']).out.split('\0');
  return new Changes(cwd, changed, new Set(untracked.filter(Boolean).map((file) => path.resolve(root, file))));
};

export class Changes {
  constructor(
    private readonly cwd: string,
    private readonly changed: ReadonlyMap<string, readonly Range[]>,
    private readonly whole: ReadonlySet<string>,
  ) {}

  /** The findings that touch a changed line of a draft. */
  among(draft: string, lines: Lines, findings: readonly Finding[]): readonly Finding[] {
    const file = path.resolve(this.cwd, draft);
    if (this.whole.has(file)) return findings;
    const ranges = this.changed.get(file);
    if (ranges === undefined) return [];
    return findings.filter(({ start, end }) => {
      const first = lines.at(start).line;
      const last = lines.at(Math.max(start, end - 1)).line;
      return ranges.some(([from, to]) => first <= to && from <= last);
    });
  }
}

/** A unified diff without context → the lines that are new in each file. */
const rangesOf = (diff: string): Map<string, Range[]> => {
  const files = new Map<string, Range[]>();
  let ranges: Range[] = [];
  let added = 0;
  for (const line of diff.split('\n')) {
    // An added line may look like a header: those that the hunk announces are skipped.
    if (added > 0 && line.startsWith('+')) {
      added--;
      continue;
    }
    if (line.startsWith('+++ ')) {
      ranges = [];
      const name = unquote(line.slice(4));
      if (name.startsWith('b/')) files.set(name.slice(2), ranges);
    }
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const from = Number(hunk[1]);
    added = Number(hunk[2] ?? 1);
    if (added > 0) ranges.push([from, from + added - 1]);
  }
  return files;
};

const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };

/** A name as git quotes it, in C's manner; a tab ends one that holds blanks. */
const unquote = (written: string): string => {
  const name = written.replace(/\t$/, '');
  if (!name.startsWith('"')) return name;
  const bytes: number[] = [];
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (letter !== undefined) bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? '', 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
};
