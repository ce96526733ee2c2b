// Whatever is typed, in whatever order: findings and facts are those of a fresh check.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { check, factsAsJson, readFacts } from '../server/api.ts';
import { factsOf, findingsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';

const pieces = [
  '“We are not done,” Anna Rask said. ',
  '“We are not done.” ',
  '“It goes on and on,\n\n',
  '“and on,” she added. ',
  'She told the board: “No.” ',
  'Veld disagreed. ',
  'Portugual and Slovenija signed. ',
  'All 28 member states met on Wednesday, 30 August 2022. ',
  'They met on 31 June. ',
  'It opens tomorrow, 4 May. ',
  'In 2019 the board met on 3 March. ',
  'EU members Norway and Denmark left. ',
  'Regulation (EU) 2016/679 of 27 April 2017 applies. ',
  'from 5 May to 3 May 2022 ',
  '@rask said so [@minutes]. ',
  '[@nothing] ',
  '\n\n',
  '\n\n',
  '\n',
  '# ',
  '> ',
  '> — Anna Rask\n\n',
  '- ',
  'a',
  '”',
  '"',
  '<!-- rapporteur-ignore-next date-weekday: so printed -->\n\n',
  '---\ndate: 2022-08-30\nspeakers: { rask: Anna Rask }\nsources: { minutes: Minutes }\n---\n',
  '| Member State |\n|---|\n| Ireland |\n| Ruritania |\n\n',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((p) => p.join(''));
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(25),
    put: fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('after any sequence of edits', () => {
  for (const format of ['brief', 'plain'] as const)
    it(`facts and findings are those of a fresh check (${format})`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(text, edits, fc.constantFrom('en', 'fr', 'de', 'pl'), (first, changes, lang) => {
          const options = { lang };
          let now = first;
          let draft = readDraft(now, format);
          for (const { at, cut, put } of changes) {
            // Now and then nothing is asked between two edits.
            if (cut % 3 > 0) findingsOf(factsOf(draft, options), options);
            const start = Math.floor(at * now.length);
            const oldEnd = Math.min(now.length, start + cut);
            const inserted = put.join('');
            now = now.slice(0, start) + inserted + now.slice(oldEnd);
            draft = readDraft(now, format, draft, { start, oldEnd, newEnd: start + inserted.length });
          }
          const facts = factsOf(draft, options);
          assert.deepEqual(factsAsJson(facts), readFacts(now, { format, lang }));
          assert.deepEqual(findingsOf(facts, options), check(now, { format, lang }).findings);
        }),
        { numRuns: 150 },
      );
    });
});
