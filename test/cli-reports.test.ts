// Reports in every format, baselines, and findings on changed lines.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { itOnPosix, Project } from './command.ts';

const withProject = async (
  files: Record<string, string | Uint8Array>,
  use: (project: Project) => void | Promise<void>,
): Promise<void> => {
  const project = new Project(files);
  try {
    await use(project);
  } finally {
    project.remove();
  }
};

/** Emoji and a combining mark before the finding: 6 columns of a terminal, 7 UTF-16 units, 10 bytes of UTF-8. */
const WIDE = '---\nspeakrs: {}\n---\na😀e\u0301 [@tide].\n';

describe('reports', () => {
  it('JUnit is valid by what Ant and Jenkins take', () =>
    withProject(
      {
        'a.brief.md': WIDE,
        'none.brief.md': 'The council met.\n',
        'b\n<&" .brief.md': 'It sails [@a"<&\u001b%0A]. \u0001\ufffe]]>\n',
        'bad.brief.md': new Uint8Array([0xff]),
      },
      async (p) => {
        const report = p.run(['check', '--format', 'junit']).out;
        const valid = (contents: string): ReturnType<typeof validateXML> =>
          validateXML({
            xml: [{ fileName: 'report.xml', contents }],
            schema: [readFileSync('test/schemas/junit.xsd', 'utf8')],
          });
        assert.deepEqual((await valid(report)).errors, []);
        for (const [suite, counts] of [
          ['a.brief.md', 'tests="1" failures="1" errors="0"'],
          ['none.brief.md', 'tests="1" failures="0" errors="0"'],
          ['rapporteur', 'tests="1" failures="0" errors="1"'],
        ])
          assert.match(report, new RegExp(`<testsuite name="${suite}" [^>]* ${counts}`));
        // A schema that takes anything would prove nothing.
        for (const wrong of [
          report.replace(/ package="rapporteur"/, ''),
          report.replace('<properties/>', ''),
          report.replace(/(<system-out>.*<\/system-out>)\n( *<system-err\/>)/, '$2$1'),
          report.replace('type="error"', ''),
          report.replace(/ id="1"/, ' id="0"'),
        ]) {
          assert.notEqual(wrong, report);
          assert.equal((await valid(wrong)).valid, false);
        }
      },
    ));

  it('count columns in the unit of their format', () =>
    withProject({ 'é 1.brief.md': WIDE }, (p) => {
      const formats = ['json', 'sarif', 'rdjson', 'checkstyle'].flatMap((f) => ['--format', f, '--output', `r.${f}`]);
      const { code, out } = p.run(['check', ...formats, '--format', 'pretty', '--severity', 'error']);
      assert.equal(code, 1);
      assert.match(out, /\n {4}\| {7}\^{5}\n/);
      const read = (format: string): string => readFileSync(p.at(`r.${format}`), 'utf8');
      const { column, endColumn } = JSON.parse(read('json')).files[0].findings[0];
      assert.deepEqual([column, endColumn], [8, 13]);
      const [run] = JSON.parse(read('sarif')).runs;
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const { artifactLocation, region } = run.results[0].locations[0].physicalLocation;
      assert.equal(artifactLocation.uri, '%C3%A9%201.brief.md');
      assert.deepEqual(region, { startLine: 4, startColumn: 8, endLine: 4, endColumn: 13 });
      const { range } = JSON.parse(read('rdjson')).diagnostics[0].location;
      assert.deepEqual(range, { start: { line: 4, column: 11 }, end: { line: 4, column: 16 } });
      assert.match(read('checkstyle'), /<error line="4" column="8" severity="error" /);
    }));

  itOnPosix('hold what a draft or a name holds without being broken by it', () =>
    withProject({ 'a,b:c&<\n.brief.md': 'It sails [@a"<&\u001b%0A::error::x].\n' }, async (p) => {
      const of = (format: string): string => p.run(['check', '--format', format]).out;
      for (const format of ['junit', 'checkstyle']) {
        const { errors } = await validateXML({ xml: of(format), normalization: 'c14n' });
        assert.deepEqual(errors, [], format);
        assert.ok(of(format).includes('a,b:c&amp;&lt;&#10;.brief.md'));
      }
      for (const format of ['json', 'sarif', 'gitlab', 'rdjson']) JSON.parse(of(format));
      const lines = of('github').trimEnd().split('\n');
      assert.equal(lines.length, 1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      assert.match(lines[0] ?? '', /^::error file=a%2Cb%3Ac&<␊\.brief\.md,line=1,[^\u0000-\u001f]*$/);
    }),
  );

  it('cannot be made to give orders to the machine that runs the job', () =>
    withProject({ 'a.brief.md': '##[add-mask]x ##vso[task.x] [@##vso[task.y] [@tide]\n::error::x [@tide]\n' }, (p) => {
      assert.doesNotMatch(p.run(['check']).out, /##\[|##vso\[|^\s*::/m);
    }));

  itOnPosix('cannot be made to by the name of a draft either', () =>
    withProject({ ' ::stop-commands::x.brief.md': 'It sails [@tide].\n' }, (p) => {
      assert.match(p.run(['check']).out, /:1:\d+ error/);
      for (const command of ['check', 'facts --format csv'])
        assert.doesNotMatch(p.run([...command.split(' '), '.']).out, /^\s*::/m);
    }),
  );

  it('of a repository count paths from its root, wherever the command is run', () =>
    withProject({ '.git/HEAD': '', 'a.brief.md': WIDE, 'b/c/d.brief.md': WIDE }, (p) => {
      const of = (format: string): string =>
        p.run(['check', '.', '../a.brief.md', '--format', format], { cwd: 'b' }).out;
      const paths = ['a.brief.md', 'b/c/d.brief.md'];
      assert.deepEqual(
        [...of('github').matchAll(/::error file=([^,]*)/g)].map((m) => m[1]),
        paths,
      );
      const gitlab = JSON.parse(of('gitlab')) as { severity: string; location: { path: string } }[];
      assert.deepEqual(
        gitlab.filter((one) => one.severity === 'critical').map((one) => one.location.path),
        paths,
      );
      const { results } = JSON.parse(of('sarif')).runs[0] as {
        results: { level: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      };
      assert.deepEqual(
        results.filter((r) => r.level === 'error').map((r) => r.locations[0]?.physicalLocation.artifactLocation.uri),
        paths,
      );
      assert.match(of('pretty'), /^\.\.\/a\.brief\.md:4:8 error/m);
    }));

  it('of a draft that is one line of many findings take time that grows with them', function () {
    this.timeout(20_000);
    const of = (count: number): number => {
      const project = new Project({ 'a.brief.md': 'é😀 [@tide] '.repeat(count) });
      const began = performance.now();
      project.run(['check', '--format', 'rdjson', '--output', 'rdjson', '--format', 'junit', '--output', 'junit']);
      const ended = performance.now();
      const { diagnostics } = JSON.parse(readFileSync(project.at('rdjson'), 'utf8')) as {
        diagnostics: { location: { range: { end: { column: number } } } }[];
      };
      assert.equal(diagnostics.length, count);
      assert.equal(diagnostics.at(-1)?.location.range.end.column, 15 * count - 1);
      project.remove();
      return ended - began;
    };
    // Slicing each column's text from the start of the line took a minute.
    assert.ok(of(50_000) < 10_000);
  });

  it('GitHub gets annotations, the worst first, and a summary of the job', () =>
    withProject({ 'a.brief.md': WIDE }, (p) => {
      p.run(['check', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: p.at('summary.md') } });
      const { out } = p.run(['check', '--format', 'github']);
      assert.deepEqual(
        out.split('\n').map((line) => line.split(' ')[0]),
        ['::error', '::notice', ''],
      );
      const summary = readFileSync(p.at('summary.md'), 'utf8');
      assert.match(summary, /^## Rapporteur\n\n1 error, 0 warning, 0 info, 1 hint in 1 draft\.\n/);
      assert.match(
        summary,
        /\| error \| a\.brief\.md:4 \| Nothing declares the source "tide"\. \| \[reference-undeclared\]/,
      );
    }));

  it('GitLab gets a fingerprint that stays when text is put before it, and differs between like findings', () =>
    withProject({ 'a.brief.md': 'It sails [@tide]. It sails [@tide].\n\nIt sails [@tide].\n' }, (p) => {
      const prints = (): string[] =>
        JSON.parse(p.run(['check', '--format', 'gitlab']).out).map((i: { fingerprint: string }) => i.fingerprint);
      const before = prints();
      assert.equal(new Set(before).size, 3);
      p.write('a.brief.md', `The council met.\n\n${readFileSync(p.at('a.brief.md'), 'utf8')}`);
      assert.deepEqual(prints(), before);
    }));

  it('go to one place each', () =>
    withProject({ 'a.brief.md': WIDE }, (p) => {
      const both = p.run(['check', '--format', 'json', '--format', 'sarif']);
      assert.equal(
        both.err,
        'rapporteur: json and sarif would both be written to standard output: give one an --output.\n',
      );
      assert.equal(both.code, 2);
      assert.match(p.run(['check', '--format', 'pretty', '--format', 'github']).out, /::error/);
    }));

  it('SARIF and JUnit tell what could not be read', () =>
    withProject({ 'a.brief.md': WIDE }, (p) => {
      const [run] = JSON.parse(p.run(['check', 'a.brief.md', 'b.brief.md', '--format', 'sarif']).out).runs;
      assert.equal(run.invocations[0].executionSuccessful, false);
      assert.match(
        p.run(['check', 'b.brief.md', '--format', 'junit']).out,
        /<error message="b\.brief\.md does not exist\."/,
      );
    }));
});

describe('--baseline', () => {
  it('hides what it holds, never what is new, and tells what has gone', () =>
    withProject({ 'a.brief.md': 'It sails [@tide].\n\nIt lands [@tide].\n' }, (p) => {
      const written = p.run(['check', '--baseline', 'known.json', '--update-baseline']);
      assert.equal(written.code, 0);
      assert.equal(written.err, 'rapporteur: known.json now holds 2 findings.\n');
      assert.equal(p.run(['check', '--baseline', 'known.json']).code, 0);
      // One goes, another of the same rule comes: the count stays, the new one is reported all the same.
      p.write('a.brief.md', 'Late. It sails [@tide].\n\nIt drifts [@tide].\n');
      const after = p.run(['check', '--baseline', 'known.json', '--format', 'ndjson']);
      assert.equal(after.code, 1);
      assert.deepEqual(
        JSON.parse(after.out).findings.map((f: { line: number }) => f.line),
        [3],
      );
      assert.match(after.err, /known\.json still lists reference-undeclared in a\.brief\.md, which is gone/);
      const first = readFileSync(p.at('known.json'), 'utf8');
      p.run(['check', '--baseline', 'known.json', '--update-baseline']);
      assert.notEqual(readFileSync(p.at('known.json'), 'utf8'), first);
      assert.equal(p.run(['check', '--baseline', 'known.json']).err, '');
      rmSync(p.at('a.brief.md'));
      p.write('b.brief.md', 'The council met.\n');
      assert.match(p.run(['check', '--baseline', 'known.json']).err, /2 of the entries in known\.json can go/);
    }));

  it('knows how many of a kind there were', () =>
    withProject({ 'a.brief.md': 'It sails [@tide].\n\n'.repeat(3) }, (p) => {
      p.run(['check', '--baseline', 'known.json', '--update-baseline']);
      p.write('a.brief.md', 'It sails [@tide].\n\n'.repeat(2));
      const fewer = p.run(['check', '--baseline', 'known.json', '--quiet']);
      assert.equal(fewer.code, 0);
      assert.match(fewer.err, /1 of the entries in known\.json can go/);
      p.write('a.brief.md', 'It sails [@tide].\n\n'.repeat(4));
      assert.match(p.run(['check', '--baseline', 'known.json', '--quiet']).out, /^a\.brief\.md:7:11 error/);
    }));

  it('must be one', () =>
    withProject({ 'a.brief.md': WIDE, 'x.json': '[]', 'y.json': '{"version":1,"drafts":{"a":[{}]}}' }, (p) => {
      assert.equal(p.run(['check', '--baseline', 'no.json']).err, 'rapporteur: no.json does not exist.\n');
      assert.equal(
        p.run(['check', '--baseline', 'x.json']).err,
        'rapporteur: x.json is no baseline that Rapporteur has written.\n',
      );
      assert.equal(p.run(['check', '--baseline', 'y.json']).code, 2);
      assert.equal(p.run(['check', '--update-baseline']).code, 2);
    }));
});

describe('a baseline', () => {
  itOnPosix('may be a link, and may have been saved with a byte-order mark', () =>
    withProject({ 'a.brief.md': WIDE, 'kept/known.json': '\ufeff{ "version": 1, "drafts": {} }' }, (p) => {
      symlinkSync('kept/known.json', p.at('known.json'));
      assert.equal(
        p.run(['check', '--baseline', 'known.json', '--update-baseline']).err,
        'rapporteur: known.json now holds 2 findings.\n',
      );
      assert.equal(readlinkSync(p.at('known.json')), 'kept/known.json');
      assert.match(readFileSync(p.at('kept/known.json'), 'utf8'), /reference-undeclared/);
      assert.equal(p.run(['check', '--baseline', 'known.json']).code, 0);
    }),
  );
});

describe('--changed', () => {
  /** A repository, the command line in it, and where findings are, as `path:line`. */
  const repository = (p: Project) => {
    const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: p.folder };
    const git = (...args: string[]): void => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'protocol.file.allow=always'];
      const { status, stderr } = spawnSync('git', [...who, ...args], {
        cwd: p.folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...env },
      });
      assert.equal(status, 0, stderr);
    };
    const lines = (...args: string[]): string[] =>
      p
        .run(['check', '--format', 'ndjson', ...args], { env })
        .out.split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .flatMap(({ path, findings }) => findings.map((f: { line: number }) => `${path}:${f.line}`));
    const commit = (): void => {
      git('add', '.');
      git('commit', '-qm', 'more');
    };
    git('init', '-q');
    return { git, lines, commit };
  };

  /** So much that a draft is known again by it. */
  const LONG = 'The council met and heard the harbours.\n'.repeat(5);

  itOnPosix('keeps to the lines that differ from a commit', () =>
    withProject(
      { 'x/ü "a".brief.md': 'It sails [@tide].\n\nIt lands [@tide].\n', 'same.brief.md': 'It rests [@tide].\n' },
      (p) => {
        const { lines, commit } = repository(p);
        commit();
        assert.deepEqual(lines('--changed'), []);
        p.write('x/ü "a".brief.md', 'It sails [@tide].\n\nIt drifts [@tide].\n++ b/same.brief.md [@tide]\n');
        p.write('new.brief.md', 'It comes [@tide].\n');
        const changed = ['new.brief.md:1', 'x/ü "a".brief.md:3', 'x/ü "a".brief.md:4'];
        assert.deepEqual(lines('--changed'), changed);
        commit();
        assert.deepEqual(lines('--changed'), []);
        assert.deepEqual(lines('--changed=HEAD~1'), changed);
        assert.equal(
          p.run(['check', '--changed=nowhere']).err,
          'rapporteur: --changed cannot be "nowhere": git knows no such commit.\n',
        );
        assert.equal(p.run(['check', '--changed=--output=x']).code, 2);
      },
    ),
  );

  itOnPosix('takes all for changed before the first commit, and what git does not keep', () =>
    withProject({ 'a.brief.md': 'It sails [@tide].\n' }, (p) => {
      const { git, lines, commit } = repository(p);
      assert.deepEqual(lines('--changed'), ['a.brief.md:1']);
      git('add', '.');
      assert.deepEqual(lines('--changed'), ['a.brief.md:1']);
      commit();
      p.write('.gitignore', 'i*.md\n');
      p.write('i.brief.md', 'It hides [@tide].\n');
      assert.deepEqual(lines('--changed', 'i.brief.md', 'a.brief.md'), ['i.brief.md:1']);
    }),
  );

  itOnPosix('follows a draft that was renamed, whatever the configuration, on no branch as on one', () =>
    withProject({ 'a.brief.md': `It sails [@tide].\n\nIt lands [@tide].\n\nIt rests [@tide].\n\n${LONG}` }, (p) => {
      const { git, lines, commit } = repository(p);
      commit();
      for (const [key, value] of [
        ['diff.renames', 'false'],
        ['diff.interHunkContext', '9'],
        ['diff.noprefix', 'true'],
        ['diff.relative', 'true'],
        ['color.ui', 'always'],
      ] as const)
        git('config', key, value);
      git('mv', 'a.brief.md', 'b.brief.md');
      p.write('b.brief.md', `It floats [@tide].\n\nIt lands [@tide].\n\nIt sinks [@tide].\n\n${LONG}`);
      git('add', '.');
      assert.deepEqual(lines('--changed'), ['b.brief.md:1', 'b.brief.md:5']);
      commit();
      git('checkout', '-q', '--detach');
      assert.deepEqual(lines('--changed=HEAD~1'), ['b.brief.md:1', 'b.brief.md:5']);
    }),
  );

  itOnPosix('sees what attributes keep from people, and says what git says is wrong', () =>
    withProject({ 'a.brief.md': 'It sails [@tide].\n', '.gitattributes': '*.md binary\n' }, (p) => {
      const { git, lines, commit } = repository(p);
      commit();
      p.write('a.brief.md', 'It sails [@tide].\nIt lands [@tide].\n');
      git('config', 'diff.orderFile', '/nowhere');
      assert.deepEqual(lines('--changed'), ['a.brief.md:2']);
      const meant = p.run(['check', '--changed', 'HEAD']);
      assert.match(meant.err, /rapporteur: --changed takes its commit after a "=": --changed=HEAD\.\n$/);
      assert.equal(meant.code, 2);
      assert.match(
        p.run(['check', '--changed'], { env: { GIT_DIR: '/nowhere' } }).err,
        /^rapporteur: --changed needs a git repository: fatal: not a git repository: '\/nowhere'\n$/,
      );
    }),
  );

  itOnPosix('sees into submodules, and says what a shallow clone lacks', () =>
    withProject({ 'a.brief.md': 'It sails [@tide].\n\nIt lands [@tide].\n' }, async (p) => {
      const one = repository(p);
      one.commit();
      p.write('b.brief.md', 'It rests [@tide].\n');
      one.commit();
      await withProject({}, (outer) => {
        const { git, lines, commit } = repository(outer);
        git('submodule', '--quiet', 'add', p.folder, 'm');
        commit();
        assert.deepEqual(lines('--changed'), []);
        outer.write('m/a.brief.md', 'It sails [@tide].\n\nIt sinks [@tide].\n');
        assert.deepEqual(lines('--changed'), ['m/a.brief.md:3']);
        git('clone', '-q', '--depth', '1', `file://${p.folder}`, 'shallow');
        assert.equal(
          outer.run(['check', '--changed=HEAD~1'], { cwd: 'shallow' }).err,
          'rapporteur: --changed cannot be "HEAD~1": git knows no such commit in this shallow clone.\n',
        );
      });
    }),
  );
});
