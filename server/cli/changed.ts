// --changed: only findings on lines that differ from a commit of git.
import { existsSync } from 'node:fs';
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

interface Answer {
  readonly ok: boolean;
  readonly out: string;
  /** What git says is wrong, in its first line. */
  readonly wrong: string;
}

const git = (cwd: string, args: readonly string[]): Answer => {
  const { status, stdout, stderr, error } = childProcess().spawnSync('git', ['--no-optional-locks', ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8',
    input: '',
    maxBuffer: 1024 ** 3,
  });
  if (error !== undefined) throw new Failure(`--changed needs git, which cannot be run: ${error.message}.`);
  return { ok: status === 0, out: stdout.replace(/\r?\n$/, ''), wrong: /\S.*/.exec(stderr)?.[0] ?? '' };
};

/** Whatever the user's configuration and attributes say of how to show a difference. */
const DIFF =
  'diff --unified=0 --inter-hunk-context=0 --find-renames --submodule=diff --no-color --text -O/dev/null --no-ext-diff --no-textconv --no-relative --src-prefix=a/ --dst-prefix=b/';

/**
 * What differs between the working tree and where it left BASE (`--changed=BASE`; the last commit by default, and where
 * there is none yet, nothing). Throws `Failure` outside of a repository and for what is no commit.
 */
export const changesSince = (args: Arguments, { workspace }: Inputs): Changes => {
  const { cwd } = workspace.options;
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (!top.ok) throw new Failure(`--changed needs a git repository: ${top.wrong}`);
  const root = top.out;
  const base = args.value('changed') ?? '';
  const meant = base === '' ? args.positionals.find((one) => !existsSync(one) && commit(root, one).ok) : undefined;
  if (meant !== undefined) throw new Failure(`--changed takes its commit after a "=": --changed=${printable(meant)}.`);
  const from = startOf(root, base);
  const diff = git(root, [...DIFF.split(' '), from, '--']);
  if (!diff.ok) throw new Failure(`git could not tell what has changed: ${diff.wrong}`);
  const files = git(root, ['ls-files', '-z', '--recurse-submodules']);
  const tracked = files.ok ? files : git(root, ['ls-files', '-z']);
  return new Changes(
    cwd,
    new Map([...rangesOf(diff.out)].map(([file, ranges]) => [path.resolve(root, file), ranges])),
    new Set(tracked.out.split('\0').map((file) => path.resolve(root, file))),
  );
};

const commit = (root: string, name: string): Answer =>
  git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);

/** The commit, or tree, that the working tree is compared with. */
const startOf = (root: string, base: string): string => {
  const head = commit(root, 'HEAD');
  if (base === '') return head.ok ? head.out : git(root, ['hash-object', '-t', 'tree', '--stdin']).out;
  const named = commit(root, base);
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']).out === 'true';
  if (!named.ok)
    throw new Failure(
      `--changed cannot be "${printable(base)}": git knows no such commit${shallow ? ' in this shallow clone' : ''}.`,
    );
  if (!head.ok) return named.out;
  const common = git(root, ['merge-base', named.out, head.out]);
  if (!common.ok)
    throw new Failure(
      `--changed finds no common history with "${printable(base)}"${shallow ? ': this shallow clone lacks it' : ''}.`,
    );
  return common.out;
};

export class Changes {
  constructor(
    private readonly cwd: string,
    private readonly changed: ReadonlyMap<string, readonly Range[]>,
    private readonly tracked: ReadonlySet<string>,
  ) {}

  /** The findings that touch a changed line of a draft. */
  among(draft: string, lines: Lines, findings: readonly Finding[]): readonly Finding[] {
    const file = path.resolve(this.cwd, draft);
    // All of a file that git does not keep is new.
    if (!this.tracked.has(file)) return findings;
    const ranges = this.changed.get(file);
    if (ranges === undefined) return [];
    return findings.filter(({ start, end }) => {
      const first = lines.at(start).line;
      const last = lines.at(Math.max(start, end - 1)).line;
      return ranges.some(([from, to]) => first <= to && from <= last);
    });
  }
}

/** A unified diff → the lines that are new in each file. Git gives that of a submodule context, asked for or not. */
const rangesOf = (diff: string): Map<string, Range[]> => {
  const files = new Map<string, Range[]>();
  let ranges: Range[] = [];
  let line = 0;
  // Lines that the hunk still announces, of the old file and the new: in them nothing is a header.
  let old = 0;
  let now = 0;
  for (const text of diff.split('\n')) {
    if (old > 0 || now > 0) {
      const sign = text[0];
      if (sign === '\\') continue;
      if (sign !== '-') now--;
      if (sign !== '+') old--;
      const last = ranges.at(-1);
      if (sign === '+' && last?.[1] === line - 1) ranges[ranges.length - 1] = [last[0], line];
      else if (sign === '+') ranges.push([line, line]);
      if (sign !== '-') line++;
      continue;
    }
    if (text.startsWith('+++ ')) {
      ranges = [];
      const name = unquote(text.slice(4));
      if (name.startsWith('b/')) files.set(name.slice(2), ranges);
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (hunk === null) continue;
    old = Number(hunk[1] ?? 1);
    line = Number(hunk[2]);
    now = Number(hunk[3] ?? 1);
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
