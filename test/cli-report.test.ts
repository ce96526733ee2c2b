// The HTML report, the completion of shells and the manual page.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { timeline } from '../server/cli/report/timeline.ts';
import { daysOf } from '../server/display/days.ts';
import { civilDate, isoOf } from '../server/facts/civil.ts';
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

  it('places dates that are less or more than a day, and those no calendar has', () => {
    const days = (value: string): string | undefined =>
      daysOf(value)
        ?.map((day) => isoOf(civilDate(day)))
        .join();
    assert.equal(days('2026-05-07T10:00'), '2026-05-07,2026-05-07');
    assert.equal(days('2024-02'), '2024-02-01,2024-02-29');
    assert.equal(days('2023'), '2023-01-01,2023-12-31');
    assert.equal(days('2023-Q4'), '2023-10-01,2023-12-31');
    assert.equal(days('2023-H1'), '2023-01-01,2023-06-30');
    assert.equal(days('2023-WI'), '2023-12-01,2024-02-29');
    // The first of January 2023 was a Sunday, that of 2026 a Thursday.
    assert.equal(days('2023-W01'), '2023-01-02,2023-01-08');
    assert.equal(days('2026-W01'), '2025-12-29,2026-01-04');
    assert.equal(days('2026-06-31'), '2026-07-01,2026-07-01');
    for (const value of ['P2D', 'PRESENT_REF', '20', null]) assert.equal(daysOf(value), null);
  });

  it('is made in time that grows with the dates, all on one day', function () {
    this.timeout(20_000);
    const dates = Array.from({ length: 100_000 }, () => ({
      value: '2026-05-07',
      text: 'x',
      place: 'y',
      days: [1, 1] as const,
    }));
    assert.match(timeline(dates, []).markup, /^<svg/);
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
