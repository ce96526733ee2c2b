// The HTML report, the completion of shells and the manual page.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { itOnPosix, Project } from './command.ts';

const DRAFT = `---
date: 2026-05-12
speakers:
  rask: { name: "Anna <script>Rask" }
---
“Nobody left the room angry, and nobody won,” Anna Rask said on 7 May 2026. Ireland <i>&</i> Malta agreed [@tide].
`;

describe('rapporteur report', () => {
  const p = new Project(process.platform === 'win32' ? {} : { 'a<b>.brief.md': DRAFT });
  after(() => p.remove());

  itOnPosix('is one page that loads and runs nothing, with ledger, timeline, coverage and findings', () => {
    const { code, out, err } = p.run(['report']);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^<!doctype html>\n<html lang="en">/);
    assert.match(out, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(out, /<script|<i>|<b>\.brief| src=|@import/);
    for (const id of ['findings', 'ledger', 'timeline', 'coverage']) assert.ok(out.includes(`<h2 id="${id}">`));
    assert.match(out, /Nothing declares the source &quot;tide&quot;\./);
    assert.match(out, /<td>Anna Rask<\/td><td>“Nobody left the room angry/);
    assert.match(out, /<title>2026-05-07 · 7 May 2026 · a&lt;b&gt;\.brief\.md:6<\/title>/);
    assert.match(out, /2 of the 27 members on 2026-05-12 are named/);
  });

  itOnPosix('is well-formed and the same every time', () => {
    p.run(['report', '--output', 'r.html']);
    const page = readFileSync(p.at('r.html'), 'utf8');
    assert.equal(p.run(['report']).out, page);
    const open: string[] = [];
    for (const [, slash, name, rest] of page.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/g)) {
      if (['meta', 'circle', 'line'].includes(name ?? '') || rest?.endsWith('/')) continue;
      if (slash === '') open.push(name ?? '');
      else if (name !== 'circle' && name !== 'line') assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
  });
});

describe('the manual page', () => {
  it('holds every command and option, and man finds nothing wrong with it', () => {
    const page = readFileSync('dist/rapporteur.1', 'utf8');
    for (const word of ['check', 'merge', 'max\\-warnings', 'update\\-baseline']) assert.ok(page.includes(word));
    const { error, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: page,
      encoding: 'utf8',
      env: { ...process.env, MANPAGER: 'cat' },
    });
    if (error === undefined && process.platform === 'linux') assert.equal(stderr, '');
  });
});
