// Every rule has a page with fixed headings, and every example in it is true. UPDATE=1 rewrites the examples.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../server/rules/index.ts';
import { annotate, examplesOf, fixedText } from './page.ts';

const HEADINGS = ['What it flags', 'Why it matters', 'Flagged', 'Not flagged', 'Options'];

describe('rule pages', () => {
  it('are one for each rule, no more', () => {
    const pages = readdirSync('server/rules')
      .filter((f) => f.endsWith('.md'))
      .map((f) => f.slice(0, -3));
    assert.deepEqual(pages.sort(), RULES.map((r) => r.id).sort());
  });

  for (const { id } of RULES) {
    describe(id, () => {
      const file = `server/rules/${id}.md`;
      const page = readFileSync(file, 'utf8');
      const examples = examplesOf(page);

      it('has the headings of every page, and examples under both', () => {
        assert.deepEqual(
          [...page.matchAll(/^## (.*)$/gm)].map((m) => m[1]),
          HEADINGS,
        );
        for (const section of ['Flagged', 'Not flagged'])
          assert.ok(
            examples.some((e) => e.section === section),
            `no example under "${section}"`,
          );
      });

      for (const example of examples) {
        it(`line ${example.line}: ${example.text.trim().split('\n').at(-1)?.slice(0, 60)}`, () => {
          const found = annotate(id, example);
          if (process.env.UPDATE) {
            const now = readFileSync(file, 'utf8');
            writeFileSync(
              file,
              now.replace(`\n${example.written}\n\`\`\``, () => `\n${found}\n\`\`\``),
            );
            return;
          }
          assert.equal(found, example.written);
          const flagged = found !== example.text;
          assert.equal(
            flagged,
            example.section !== 'Not flagged',
            flagged ? 'flagged under "Not flagged"' : 'nothing is flagged',
          );
          if (example.fixed !== null) assert.equal(fixedText(example), example.fixed);
        });
      }
    });
  }
});
