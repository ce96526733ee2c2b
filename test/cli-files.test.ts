// Which drafts a command finds, and by which settings they are checked.
import { strict as assert } from 'node:assert';
import { mkdirSync, symlinkSync } from 'node:fs';
import { itOnPosix, Project } from './command.ts';

const CITES = 'The fleet sails [@tide].\n';

const withProject = (files: Record<string, string>, use: (project: Project) => void): void => {
  const project = new Project(files);
  try {
    use(project);
  } finally {
    project.remove();
  }
};

/** The paths checked. */
const checked = (p: Project, args: readonly string[] = [], cwd = '.'): string[] => {
  const { out, err } = p.run(['check', ...args, '--format', 'ndjson'], { cwd });
  assert.equal(err, '');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).path);
};

const TREE = {
  'b.brief.md': CITES,
  'a.brief': CITES,
  'x/c.brief.md': CITES,
  'x/y/d.brief.md': CITES,
  'x/notes.md': CITES,
  'node_modules/p/e.brief.md': CITES,
};

describe('finding drafts', () => {
  it('takes files, folders and patterns once each, in the order of their paths', () =>
    withProject(TREE, (p) => {
      const all = ['a.brief', 'b.brief.md', 'x/c.brief.md', 'x/y/d.brief.md'];
      assert.deepEqual(checked(p), all);
      assert.deepEqual(checked(p, ['x', '.', './b.brief.md', 'x/../x']), all);
      assert.deepEqual(checked(p, ['x/**/*.md']), ['x/c.brief.md', 'x/notes.md', 'x/y/d.brief.md']);
      assert.deepEqual(checked(p, ['x/notes.md']), ['x/notes.md']);
      assert.deepEqual(checked(p, ['..'], 'x/y'), ['../c.brief.md', 'd.brief.md']);
    }));

  it('heeds .gitignore unless told not to, and takes a file that is named', () =>
    withProject({ ...TREE, '.gitignore': 'y/\n*.brief\n', 'x/.gitignore': '!d.brief.md\n' }, (p) => {
      mkdirSync(p.at('.git'));
      assert.deepEqual(checked(p), ['b.brief.md', 'x/c.brief.md']);
      assert.deepEqual(checked(p, ['a.brief']), ['a.brief']);
      assert.deepEqual(checked(p, ['--no-ignore']), ['a.brief', 'b.brief.md', 'x/c.brief.md', 'x/y/d.brief.md']);
    }));

  itOnPosix('does not follow links to folders, nor links out of the project', () =>
    withProject({ ...TREE, 'in/q.brief.md': CITES }, (p) => {
      const outside = new Project({ 'o.brief.md': CITES });
      symlinkSync(outside.folder, p.at('in/out'));
      symlinkSync('..', p.at('in/up'));
      symlinkSync(outside.at('o.brief.md'), p.at('in/o.brief.md'));
      symlinkSync('q.brief.md', p.at('in/r.brief.md'));
      assert.deepEqual(checked(p, ['in']), ['in/q.brief.md', 'in/r.brief.md']);
      outside.remove();
    }),
  );
});

describe('rapporteur.json', () => {
  it('says what is a draft and what is left alone', () =>
    withProject(
      { ...TREE, 'rapporteur.json': '{ /* ours */ "include": ["*.md"], "ignore": ["y/", "/b.brief.md"], }' },
      (p) => {
        assert.deepEqual(checked(p), ['x/c.brief.md', 'x/notes.md']);
        assert.deepEqual(checked(p, ['b.brief.md', 'x/y/d.brief.md', 'x/notes.md']), ['x/notes.md']);
        // By whatever it is named.
        const { out, err, code } = p.run(['check', 'x/y', 'x/y/*.md', '--format', 'ndjson']);
        assert.equal(err, 'rapporteur: No draft is in x/y.\nrapporteur: No file matches x/y/*.md.\n');
        assert.deepEqual([out, code], ['', 2]);
        assert.deepEqual(checked(p, ['--no-ignore', 'x/y']), ['x/y/d.brief.md']);
      },
    ));

  it('sets levels, goes over what it extends, and is overridden for some drafts', () =>
    withProject(
      {
        ...TREE,
        'node_modules/@team/style/rapporteur.json': '{ "rules": { "reference-undeclared": "hint" } }',
        'base.json': '{ "extends": "@team/style" }',
        'rapporteur.json': `{
          "extends": ["./base.json"],
          "overrides": [{ "files": ["x/**"], "rules": { "reference-undeclared": "warning" } }]
        }`,
        'x/y/rapporteur.json': '{ "rules": { "reference-undeclared": "off" } }',
      },
      (p) => {
        const levels = p
          .run(['check', '--format', 'ndjson'])
          .out.trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
          .map(({ path, findings }) => `${path} ${findings[0]?.severity ?? 'off'}`);
        assert.deepEqual(levels, ['a.brief hint', 'b.brief.md hint', 'x/c.brief.md warning', 'x/y/d.brief.md off']);
        const over = p.run(['check', 'x/y', '--rule', 'reference-undeclared=error']);
        assert.equal(over.code, 1);
        const one = p.run(['check', 'x/c.brief.md', '--config', 'base.json', '--format', 'ndjson']);
        assert.equal(JSON.parse(one.out).findings[0].severity, 'hint');
      },
    ));

  it('has every mistake named with its place and the nearest that is right; drafts are still checked', () =>
    withProject(
      {
        'a.brief.md': CITES,
        'rapporteur.json': `{
  "langg": "en",
  "lang": "english",
  "rules": { "refrence-undeclared": "off", "ignore-unused": ["eror"], "front-matter": ["off", { "x": 1 }] },
  "house": { "dates": "isoo" },
  "ignore": "old/",
  "overrides": [{ "rules": {} }],
  "extends": ["./gone.json", "nowhere", "./rapporteur.json"]
}`,
      },
      (p) => {
        const { code, out, err } = p.run(['check', '--format', 'ndjson']);
        assert.deepEqual(err.trimEnd().split('\n'), [
          'rapporteur: rapporteur.json:2:3: There is no key "langg": did you mean "lang"?',
          'rapporteur: rapporteur.json:3:11: "lang" cannot be "english": it can be bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, sk, sl, sv.',
          'rapporteur: rapporteur.json:4:14: "rules" has no key "refrence-undeclared": did you mean "reference-undeclared"?',
          'rapporteur: rapporteur.json:4:62: "ignore-unused" cannot be "eror": did you mean "error"?',
          'rapporteur: rapporteur.json:4:97: "front-matter" has no options.',
          'rapporteur: rapporteur.json:5:23: "dates" cannot be "isoo": did you mean "iso"?',
          'rapporteur: rapporteur.json:6:13: "ignore" must be a list.',
          'rapporteur: rapporteur.json:7:17: An override needs "files", the drafts it is for.',
          'rapporteur: rapporteur.json extends "./gone.json", which does not exist.',
          'rapporteur: rapporteur.json extends "nowhere", and no such package is installed: a file begins with "./".',
          'rapporteur: rapporteur.json extends "./rapporteur.json", which leads in a circle.',
        ]);
        assert.equal(code, 2);
        assert.equal(JSON.parse(out).findings.length, 1);
      },
    ));

  it('that is no JSON, or nests without end, is said in one sentence', () =>
    withProject({ 'a.brief.md': 'The council met.\n', 'rapporteur.json': '{ "rules": {' }, (p) => {
      assert.match(p.run(['check']).err, /^rapporteur: rapporteur\.json:1:13: This is not valid JSON: [a-z ]+\.\n$/);
      p.write('rapporteur.json', '['.repeat(100_000));
      assert.equal(
        p.run(['check']).err,
        'rapporteur: rapporteur.json:1:1: This is too long or nests too deep for a config.\n',
      );
    }));
});

describe('a dossier', () => {
  it('declares for the drafts below it', () =>
    withProject({ 'd/dossier.yaml': 'sources:\n  tide: { title: Tide tables }\n', 'd/x/a.brief.md': CITES }, (p) => {
      assert.equal(p.run(['check', 'd']).code, 0);
      p.write('d/dossier.yaml', 'sorces: {}\n');
      const { code, err } = p.run(['check', 'd']);
      assert.equal(err, 'rapporteur: d/dossier.yaml:1:1: Unknown key "sorces". Did you mean "sources"?\n');
      assert.equal(code, 2);
    }));

  itOnPosix('and the sources of a draft are read within the project only', () =>
    withProject(
      { 'd.yaml': 'sorces: {}\n', 'p/a.brief.md': '---\ndossier: ../d.yaml\n---\nThe council met.\n' },
      (p) => {
        symlinkSync('../d.yaml', p.at('p/link.yaml'));
        p.write('p/b.brief.md', '---\ndossier: link.yaml\n---\nThe council met.\n');
        const said = (name: string): string =>
          `rapporteur: ${name}.brief.md names a dossier outside of the project, which is not read.\n`;
        assert.equal(p.run(['check'], { cwd: 'p' }).err, said('a') + said('b'));
      },
    ),
  );
});
