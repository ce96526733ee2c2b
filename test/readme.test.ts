// What the README says of the rules is what the rules say. UPDATE=1 rewrites it.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../server/rules/index.ts';

const ROOMS: readonly [string, RegExp][] = [
  ['Quotations', /^(?:quote|speaker)-/],
  ['Member states', /^(?:state|institution|mixed)-/],
  ['Dates and acts', /^date-/],
  ['The draft itself', /^(?:front|reference|ignore)-/],
];

const table = (): string =>
  ROOMS.map(([title, ids]) => {
    const rows = RULES.filter((r) => ids.test(r.id)).map(
      (r) => `| [\`${r.id}\`](server/rules/${r.id}.md) | ${r.summary} | ${r.level} |`,
    );
    return [`**${title}**`, '', '| rule | flags | level |', '|---|---|---|', ...rows].join('\n');
  }).join('\n\n');

describe('the README', () => {
  it('lists every rule', () => {
    const readme = readFileSync('README.md', 'utf8');
    const found = /<!-- rules -->\n([\s\S]*?)\n<!-- \/rules -->/.exec(readme);
    assert.ok(found, 'the README has no list of rules');
    if (process.env.UPDATE) {
      writeFileSync(
        'README.md',
        readme.replace(found[0], () => `<!-- rules -->\n${table()}\n<!-- /rules -->`),
      );
      return;
    }
    assert.equal(found[1], table());
    for (const { id } of RULES) assert.ok(found[1]?.includes(`\`${id}\``), `${id} has no place in the README`);
  });
});
