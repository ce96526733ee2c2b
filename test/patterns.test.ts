// Patterns of paths: as git matches them, and never slow.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Patterns, patternProblem } from '../server/patterns.ts';

const PATHS = [
  'a', 'b', 'ab', 'a/b', 'a/b/c', 'a/x/y/b', 'x/a', 'x/a/b', 'old/a.md', 'x/old/a.md', 'a.md', 'a.b.md', '.hidden',
  'a b', 'a[1]', 'a1', 'A', '#a', '!a', 'a\\b', 'éa', 'x/éa.md', 'foo-', 'foo]', 'x/y/z.md', 'a/x/b',
]; // biome-ignore format: a list

const FILES = [
  '*', '*.md', 'a', '/a', 'a/', '/a/b', 'a/b', '**/b', 'a/**', 'a/**/b', '**', '*/b', '?', '?b', '[ab]', '[!a]', '[^a]',
  '[a-c]', 'a[1]', 'a\\[1\\]', '\\#a', '\\!a', '#a', 'a\\ b', 'a ', 'old/', 'x/*', 'x/**/*.md', '[]f]oo', 'foo[]-]',
  'foo[\\]]', '*\n!a', 'a/*\n!a/b', '**/old', 'éa', '?.md', 'a**b', '**b', '[[]', '[a-', 'a/**/', '***', 'x/*/z.md',
]; // biome-ignore format: a list

describe('patterns', () => {
  it('say of every path what git says', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-git-'));
    try {
      const git = (args: string[], input = ''): string =>
        spawnSync('git', ['-c', 'core.excludesFile=', ...args], { cwd: folder, input, encoding: 'utf8' }).stdout;
      git(['init', '-q']);
      for (const file of FILES) {
        writeFileSync(path.join(folder, '.gitignore'), `${file}\n`);
        const ignored = git(['check-ignore', '--no-index', '-z', '--stdin'], PATHS.join('\0')).split('\0').slice(0, -1);
        const patterns = Patterns.ofGitIgnore(`${file}\n`);
        // Git's ? is a byte where ours is a letter: no path has a lone letter beyond ASCII. As in a walk: a folder that is ignored takes all below it with it.
        const says = PATHS.filter((p) => {
          const names = p.split('/');
          return names.some((_, i) => patterns.says(names.slice(0, i + 1).join('/'), i + 1 < names.length) === true);
        });
        assert.deepEqual(says, ignored, JSON.stringify(file));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('take braces in settings', () => {
    const patterns = Patterns.of(['{drafts,notes}/**/*.{brief,brief.md}', '!notes/old/**']);
    assert.equal(patterns.says('drafts/x/a.brief'), true);
    assert.equal(patterns.says('notes/a.brief.md'), true);
    assert.equal(patterns.says('notes/old/a.brief.md'), false);
    assert.equal(patterns.says('a.brief'), null);
    assert.equal(Patterns.of(['{a}/{b,c}']).says('{a}/c'), true);
  });

  it('answer at once where libraries back-track', () => {
    const begin = performance.now();
    Patterns.of([`${'*a'.repeat(200)}b`, `${'**/a/'.repeat(100)}b`]).says('a'.repeat(250));
    Patterns.of([`${'**/*a/'.repeat(100)}b`]).says('aaaaaaaa/'.repeat(400));
    assert.ok(performance.now() - begin < 1000);
  });

  it('refuse what would leave the folder', () => {
    for (const pattern of ['../a.md', 'a/../b.md', '..', '{..,a}/b', 'a/..'])
      assert.match(patternProblem(pattern)?.[0] ?? '', /would leave its folder/, pattern);
    for (const pattern of ['a..b.md', '...', 'a/..b', '*..md']) assert.equal(patternProblem(pattern), null, pattern);
  });

  it('refuse what stands for too many', () => {
    assert.equal(patternProblem('{a,b}{c,d}'), null);
    assert.deepEqual(patternProblem('{a,b}'.repeat(10))?.slice(1), [256]);
    assert.deepEqual(patternProblem('a'.repeat(2000))?.slice(1), [1000]);
  });
});
