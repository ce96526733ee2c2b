// What is published: exactly these files, the same bytes from the same sources, and usable where it arrives.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noticesOf } from '../../tools/notices.mjs';
import { zipEntries } from './zip.ts';

const VSIX = 'dist/rapporteur.vsix';
const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The declarations behind the program interface change with the sources: one name for all. */
const kinds = (files: readonly string[]): string[] =>
  [...new Set(files.map((file) => file.replace(/^dist\/types\/.*\.d\.ts$/, 'dist/types/*')))].sort();

/** Pictures, styles and texts that VS Code shows, as tracked. */
const SHOWN = run('.', 'git', 'ls-files', '-z', 'media', 'l10n/bundle.l10n*.json', 'package.nls*.json')
  .split('\0')
  .filter(Boolean);

describe('what is published', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'rapporteur-release-'));
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('the .vsix holds what the extension needs and nothing else', () => {
    const files = [...zipEntries(readFileSync(VSIX)).keys()].sort();
    assert.deepEqual(
      files,
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/THIRD-PARTY-NOTICES.txt',
        'extension/changelog.md',
        'extension/dist/extension/client.js',
        'extension/dist/extension/process.js',
        'extension/dist/extension/server.js',
        'extension/dist/rapporteur.schema.json',
        'extension/language-configuration.json',
        'extension/package.json',
        'extension/readme.md',
        'extension/syntaxes/brief.tmLanguage.json',
        ...SHOWN.map((file) => `extension/${file}`),
      ].sort(),
    );
  });

  it('every file that the manifest names is in the .vsix', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const { main, icon, contributes } = JSON.parse(manifest) as { main: string; icon: string; contributes: unknown };
    const named = [
      ...JSON.stringify([main, icon, contributes]).matchAll(
        /"(?:\.\/)?((?<=\.\/)[\w.-]+\.\w+|(?:[\w-]+\/)+[\w.-]+\.\w+)"/g,
      ),
    ];
    const files = zipEntries(readFileSync(VSIX));
    for (const [, file = ''] of named) assert.ok(files.has(`extension/${file}`), file);
  });

  it('the pictures of the walkthrough need no style sheet, which VS Code would not let them have', () => {
    for (const name of readdirSync('media/walkthrough'))
      assert.doesNotMatch(readFileSync(path.join('media/walkthrough', name), 'utf8'), /<style|style=|class=/, name);
  });

  it('the .vsix is at most 800 KB', () => {
    const { size } = statSync(VSIX);
    assert.ok(size <= 800 * 1024, `${(size / 1024).toFixed(1)} KB`);
  });

  it('the npm package holds the command line, the program interface and the extension', () => {
    const [packed] = JSON.parse(run('.', 'npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as [
      { files: { path: string }[] },
    ];
    assert.deepEqual(
      kinds(packed.files.map((file) => file.path)),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'THIRD-PARTY-NOTICES.txt',
        'dist/api.js',
        'dist/cli.js',
        'dist/cli/command.cjs',
        'dist/cli/mcp.cjs',
        'dist/dossier.schema.json',
        'dist/extension/client.js',
        'dist/extension/package.json',
        'dist/extension/process.js',
        'dist/extension/server.js',
        'dist/lsp.cjs',
        'dist/package.json',
        'dist/rapporteur.1',
        'dist/rapporteur.schema.json',
        'dist/types/*',
        'language-configuration.json',
        'package.json',
        'syntaxes/brief.tmLanguage.json',
        ...SHOWN,
      ].sort(),
    );
  });

  it('nothing has to be installed beside it', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      assert.equal(manifest[kind], undefined, kind);
  });

  it('names everybody whose work is in it', () => {
    const packages = JSON.parse(readFileSync('dist/bundled.json', 'utf8')) as string[];
    assert.equal(readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8'), noticesOf(packages), 'run: npm run notices');
  });

  it('the same sources in another folder give the same .vsix', function () {
    this.timeout(60_000);
    const copy = path.join(scratch, 'copy');
    for (const file of run('.', 'git', 'ls-files', '-co', '--exclude-standard', '-z').split('\0').filter(Boolean))
      cpSync(file, path.join(copy, file), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
    run(copy, process.execPath, 'tools/build.mjs');
    run(copy, process.execPath, 'tools/package.mjs');
    assert.ok(readFileSync(path.join(copy, VSIX)).equals(readFileSync(VSIX)));
  });

  describe('where it arrives', () => {
    const project = path.join(scratch, 'project');
    before(function () {
      this.timeout(30_000);
      mkdirSync(project);
      const [{ filename }] = JSON.parse(
        run('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch),
      ) as [{ filename: string }];
      writeFileSync(path.join(project, 'package.json'), '{"name":"project","private":true,"type":"module"}');
      run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', path.join(scratch, filename));
    });

    it('the command checks a draft', () => {
      writeFileSync(path.join(project, 'a.brief.md'), 'The bridge opened [@nobody].\n');
      assert.throws(
        () => run(project, path.join('node_modules', '.bin', 'rapporteur'), 'check', 'a.brief.md'),
        (error: { status: number; stdout: string }) =>
          error.status === 1 && error.stdout.includes('reference-undeclared'),
      );
    });

    it('a program imports it, with types that check', function () {
      this.timeout(30_000);
      writeFileSync(
        path.join(project, 'use.ts'),
        `import { check, fix, readFacts, type Finding } from 'rapporteur';
const findings: Finding[] = check('The bridge opened [@nobody].').findings;
const rules: string[] = findings.map((finding) => finding.rule);
const dateline: string | null = readFacts('It closed.', { date: '2022-05-01' }).dateline;
const text: string = fix('It closed on 1 May 2022.').text;
console.log(JSON.stringify([rules, dateline, text]));
`,
      );
      const tsc = path.resolve('node_modules/typescript/bin/tsc');
      run(
        project,
        process.execPath,
        tsc,
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--types',
        '',
        'use.ts',
      );
      assert.deepEqual(JSON.parse(run(project, process.execPath, 'use.js')), [
        ['reference-undeclared'],
        '2022-05-01',
        'It closed on 1 May 2022.',
      ]);
    });
  });
});
