// The command line as a process: what it prints, where, and how it ends.
import { strict as assert } from 'node:assert';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { itOnPosix, Project, type Ran } from './command.ts';

const WRONG = '---\nspeakrs:\n  rask: Anna Rask\n---\nThe fleet sails [@tide].\n';
const RIGHT = '---\ntitle: Fisheries\n---\nThe council met.\n';

const withProject = (files: Record<string, string | Uint8Array>, use: (project: Project) => void): void => {
  const project = new Project(files);
  try {
    use(project);
  } finally {
    project.remove();
  }
};

/** One plain sentence on standard error and exit code 2. */
const refuses = ({ code, err }: Ran, sentence: string): void => {
  assert.equal(err, `rapporteur: ${sentence}\n`);
  assert.equal(code, 2);
};

describe('rapporteur check', () => {
  it('shows the source line, carets under the finding, and the sums', () =>
    withProject({ 'a.brief.md': WRONG }, (p) => {
      const { code, out, err } = p.run(['check']);
      assert.equal(
        out,
        [
          'a.brief.md:2:1 hint front-matter: Unknown key "speakrs". Did you mean "speakers"?',
          '  2 | speakrs:',
          '    | ^^^^^^^',
          '    = fix: Change to "speakers"',
          '',
          'a.brief.md:5:18 error reference-undeclared: Nothing declares the source "tide".',
          '  5 | The fleet sails [@tide].',
          '    |                  ^^^^^',
          '',
          '1 error, 1 hint in 1 of 1 draft.',
          '1 of them has a safe fix: rapporteur fix',
          '',
        ].join('\n'),
      );
      assert.equal(err, '');
      assert.equal(code, 1);
    }));

  it('writes json as documented', () =>
    withProject({ 'a.brief.md': WRONG, 'b/b.brief': RIGHT }, (p) => {
      const report = JSON.parse(p.run(['check', '--format', 'json']).out);
      assert.deepEqual(
        report.files.map((f: { path: string }) => f.path),
        ['a.brief.md', 'b/b.brief'],
      );
      assert.deepEqual(report.files[0].findings[1], {
        rule: 'reference-undeclared',
        severity: 'error',
        message: 'Nothing declares the source "tide".',
        start: 52,
        end: 57,
        line: 5,
        column: 18,
        endLine: 5,
        endColumn: 23,
        fixes: [],
        related: [],
      });
      assert.deepEqual(report.summary, { files: 2, error: 1, warning: 0, info: 0, hint: 1 });
      assert.deepEqual(
        p
          .run(['check', '--format', 'ndjson'])
          .out.trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
        report.files,
      );
    }));

  it('reads standard input', () =>
    withProject({}, (p) => {
      const { code, out } = p.run(['check', '-', '--stdin-filename', 'x.brief.md', '--format', 'ndjson'], {
        input: WRONG,
      });
      assert.equal(JSON.parse(out).path, 'x.brief.md');
      assert.equal(code, 1);
      assert.equal(p.run(['check', '-', '--stdin-filename', 'x.txt'], { input: 'The council met.\n' }).code, 0);
    }));

  it('sets levels, shows from a level up, and counts warnings', () =>
    withProject({ 'a.brief.md': WRONG }, (p) => {
      const warn = '--rule=reference-undeclared=warning';
      assert.equal(p.run(['check', warn]).code, 0);
      assert.equal(p.run(['check', warn, '--max-warnings', '0']).code, 1);
      const hidden = p.run(['check', warn, '--max-warnings', '0', '--severity', 'error']);
      assert.equal(hidden.err, 'rapporteur: 1 warning is more than --max-warnings=0 allows.\n');
      assert.equal(hidden.code, 1);
      assert.equal(p.run(['check', warn, '--max-warnings', '1']).code, 0);
      const errors = p.run(['check', '--severity', 'error', '--format', 'ndjson']);
      assert.equal(JSON.parse(errors.out).findings.length, 1);
      assert.equal(p.run(['check', '--rule', 'reference-undeclared=off']).code, 0);
    }));

  it('colours only where asked', () =>
    withProject({ 'a.brief.md': WRONG }, (p) => {
      assert.ok(!p.run(['check']).out.includes('\u001b'));
      assert.ok(p.run(['check', '--color', 'always']).out.includes('\u001b[31m'));
      assert.ok(!p.run(['check'], { env: { FORCE_COLOR: '0' } }).out.includes('\u001b'));
    }));
});

describe('bad input', () => {
  it('is said in one sentence, and the other files are still checked', () =>
    withProject(
      {
        'bad.brief.md': new Uint8Array([0x61, 0xff, 0x62]),
        'nul.brief.md': 'a\0b',
        'utf16.brief.md': new Uint8Array([0xff, 0xfe, 0x61, 0]),
        'good.brief.md': RIGHT,
      },
      (p) => {
        const { code, out, err } = p.run(['check', '.', 'gone.brief.md', '--format', 'json']);
        assert.deepEqual(err.trimEnd().split('\n'), [
          'rapporteur: gone.brief.md does not exist.',
          'rapporteur: bad.brief.md is not valid UTF-8 (byte 2, line 1).',
          'rapporteur: nul.brief.md holds a NUL byte (byte 2, line 1) and is no text.',
          'rapporteur: utf16.brief.md is UTF-16: save it as UTF-8.',
        ]);
        assert.equal(JSON.parse(out).files.length, 1);
        assert.equal(code, 2);
      },
    ));

  it('of the command line names the nearest that is right', () =>
    withProject({ 'a.brief.md': RIGHT }, (p) => {
      refuses(p.run(['chek']), 'There is no command "chek". Did you mean "check"?');
      refuses(p.run(['check', '--formt', 'json']), 'check has no option --formt. Did you mean "--format"?');
      refuses(p.run(['check', '--fix']), 'check has no option --fix. "rapporteur fix" is a command.');
      refuses(p.run(['check', '-x']), 'check has no option -x. "rapporteur check --help" lists them.');
      refuses(p.run(['check', '--format', 'jsn']), '--format cannot be "jsn". Did you mean "json"?');
      refuses(
        p.run(['check', '--rule', 'front-mater=off']),
        'No rule is called "front-mater". Did you mean "front-matter"?',
      );
      refuses(
        p.run(['check', '--rule', 'front-matter=eror']),
        'The level of front-matter cannot be "eror". Did you mean "error"?',
      );
      refuses(p.run(['explain', 'front-mater']), 'No rule is called "front-mater". Did you mean "front-matter"?');
      refuses(p.run(['check', '--date', '2022-02-30']), '--date cannot be "2022-02-30": there is no such day.');
      refuses(p.run(['check', '--date', 'today']), '--date cannot be "today": it must look like 2022-08-30.');
      refuses(p.run(['check', '--output']), '--output needs a value: FILE.');
      refuses(p.run(['check', '--max-warnings=-1']), '--max-warnings needs a whole number from 0, not "-1".');
      refuses(p.run(['check', '--max-warnings', '-1']), '--max-warnings needs a whole number from 0, not "-1".');
    }));

  it('that would be taken for something else is refused', () =>
    withProject({ 'a.brief.md': RIGHT }, (p) => {
      refuses(p.run(['a.brief.md']), 'There is no command "a.brief.md". Did you mean "check a.brief.md"?');
      refuses(p.run(['--format', 'json']), 'Options follow a command: rapporteur check --format');
      refuses(p.run(['help', 'chek']), 'There is no command "chek". Did you mean "check"?');
      refuses(p.run(['rules', 'dates']), 'rules takes no "dates".');
      // An empty variable of a script would stand for the whole folder.
      refuses(p.run(['check', '']), 'A path is empty: "" names no file.');
      refuses(p.run(['check', '--stdin-filename', 'a.md']), '--stdin-filename names standard input, which "-" reads.');
      refuses(p.run(['check', '--config', 'no.json']), 'no.json does not exist.');
      refuses(
        p.run(['check', '--output', 'new.brief.md']),
        'new.brief.md is the name of a draft and no place for a report.',
      );
      assert.equal(readFileSync(p.at('a.brief.md'), 'utf8'), RIGHT);
      // As `--output *.md` does in a shell.
      p.write('notes.md', WRONG);
      for (const command of ['check', 'facts', 'report'])
        refuses(
          p.run([command, '--output', 'notes.md', 'a.brief.md', './notes.md']),
          'notes.md is one of the drafts and no place for a report.',
        );
      assert.equal(readFileSync(p.at('notes.md'), 'utf8'), WRONG);
    }));

  itOnPosix('that never ends is not read', () =>
    withProject({ 'a.brief.md': WRONG }, (p) => {
      symlinkSync('/dev/zero', p.at('.gitignore'));
      symlinkSync('/dev/zero', p.at('zero.json'));
      assert.equal(p.run(['check', '--cache', 'zero.json']).code, 2);
      refuses(p.run(['check', '--baseline', 'zero.json']), 'zero.json is a device and no file.');
      refuses(p.run(['check', '--config', 'zero.json']), 'zero.json is no regular file.');
      refuses(p.run(['merge', 'zero.json']), 'zero.json is a device and no file.');
      p.write('rapporteur.json', '{ "extends": "./zero.json" }');
      assert.equal(
        p.run(['check', '--quiet']).err,
        'rapporteur: rapporteur.json extends "./zero.json", which is no regular file.\n',
      );
      refuses(p.shell('r check - < .'), 'Standard input is a directory.');
    }),
  );

  itOnPosix('that leads in a circle, or has a name that is not UTF-8, is said and stops nothing', () =>
    withProject({ 'a.brief.md': WRONG, 'b/b.brief.md': RIGHT, 'c/c.brief.md': RIGHT }, (p) => {
      for (const name of ['rapporteur.json', 'b/dossier.yaml', '.git'])
        symlinkSync(name.replace(/.*\//, ''), p.at(name));
      writeFileSync(Buffer.from(p.at('\u00ff.brief.md'), 'latin1'), RIGHT);
      const { code, out, err } = p.run(['check', '--format', 'json']);
      assert.deepEqual(err.trimEnd().split('\n'), [
        'rapporteur: rapporteur.json is a symbolic link that leads in a circle.',
        'rapporteur: b/dossier.yaml is a symbolic link that leads in a circle.',
        'rapporteur: \ufffd.brief.md has a name that is not UTF-8.',
      ]);
      assert.equal(JSON.parse(out).files.length, 3);
      assert.equal(code, 2);
    }),
  );

  itOnPosix('a folder that may not be entered is said, and the others are still checked', function () {
    withProject({ 'a.brief.md': WRONG, 'closed/b.brief.md': RIGHT }, (p) => {
      chmodSync(p.folder, 0o755);
      chmodSync(p.at('closed'), 0o444);
      // To the superuser all folders are open.
      const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const { code, out, err } = p.run(['check', '--format', 'json'], somebody);
      chmodSync(p.at('closed'), 0o755);
      // Somebody else may not even come as far as to this program.
      if (/MODULE_NOT_FOUND|EACCES: permission denied, open/.test(err)) this.skip();
      assert.deepEqual(err.trimEnd().split('\n'), [
        'rapporteur: closed/rapporteur.json cannot be opened: permission denied.',
        'rapporteur: closed/b.brief.md cannot be opened: permission denied.',
      ]);
      assert.equal(JSON.parse(out).files.length, 1);
      assert.equal(code, 2);
    });
  });

  it('a folder without drafts', () =>
    withProject({ 'notes/readme.txt': 'x' }, (p) => {
      const { err, code } = p.run(['check', 'notes']);
      assert.equal(err, 'rapporteur: No draft is in notes.\n');
      assert.equal(code, 2);
    }));

  it('output that cannot be written', () =>
    withProject({ 'a.brief.md': WRONG }, (p) => {
      refuses(
        p.run(['check', '--output', 'no/such/folder/x']),
        'no/such/folder/x cannot be written: its folder does not exist.',
      );
      if (existsSync('/dev/full'))
        refuses(p.shell('r check > /dev/full'), 'standard output cannot be written: the disk is full.');
    }));

  itOnPosix('a reader that goes away ends it quietly', () =>
    withProject({ 'a.brief.md': 'The fleet sails [@tide].\n\n'.repeat(20_000) }, (p) => {
      const { out, err, code } = p.shell('set -o pipefail; r check | head -1');
      assert.equal(out.split('\n').length, 2);
      assert.equal(err, '');
      assert.equal(code, 1);
    }),
  );

  it('front matter that does not parse is a finding, and the body is still read', () =>
    withProject({ 'a.brief.md': '---\ntitle: [\n---\nThe fleet sails [@tide].\n' }, (p) => {
      const { findings } = JSON.parse(p.run(['check', '--format', 'ndjson']).out);
      assert.deepEqual(
        [...new Set(findings.map((f: { rule: string }) => f.rule))],
        ['front-matter', 'reference-undeclared'],
      );
    }));

  itOnPosix('sends no control character of a draft or a name to the terminal', () =>
    withProject({ 'a\u001b[2J\n.brief.md': 'It sails \u001b[31m\u009b\u202e [@tide].\n' }, (p) => {
      const { out } = p.run(['check']);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      assert.ok(!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/.test(out));
      assert.ok(out.startsWith('a\u241b[2J\u240a.brief.md:1:'));
    }),
  );
});

describe('rapporteur facts, rules, explain', () => {
  it('facts are one entry for each draft', () =>
    withProject({ 'a.brief.md': RIGHT }, (p) => {
      const [file] = JSON.parse(p.run(['facts']).out).files;
      assert.deepEqual(Object.keys(file), ['path', 'lang', 'dateline', 'quotes', 'dates', 'states', 'people']);
      assert.deepEqual(JSON.parse(p.run(['facts', '--format', 'ndjson']).out), file);
      assert.equal(
        p.run(['facts', '--format', 'csv']).out.split('\r\n')[0],
        'path,line,column,start,end,fact,text,value,by',
      );
    }));

  it('rules lists all, explain shows a page', () =>
    withProject({}, (p) => {
      assert.match(p.run(['rules']).out, /^front-matter +error +Front matter/m);
      assert.match(p.run(['explain', 'front-matter']).out, /^# front-matter\n/);
    }));
});
