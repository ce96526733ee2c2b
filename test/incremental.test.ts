// Whatever is typed, in whatever order: findings and facts are those of a fresh check.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { check, factsAsJson, readDigest, readFacts } from '../server/api.ts';
import { factsOf, findingsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';

const MATTER =
  '---\ndate: 2022-08-30\nspeakers: { rask: Anna Raskova, veld: Petr Veldman }\nsources: { minutes: Minutes }\n---\n';
const pieces = [
  '“We are not done,” Anna Raskova said. ',
  '“We are not done.” ',
  '“We shall open the small northern harbour again before the winter comes,” Anna Raskova said.\n\n',
  '“We shall open the small northern harbour again before the summer comes,” said Raskova.\n\n',
  '“We shall open a small northern harbour again before the winter comes,” Petr Veldman said.\n\n',
  '“It is late,” Anna Raskowa said.\n\n',
  '“It goes on and on,\n\n',
  '“and on,” she added. ',
  'She told the board: “No.” ',
  'Veldman disagreed. ',
  'Portugual and Slovenija signed. ',
  'All 28 member states met on Wednesday, 30 August 2022. ',
  'They met on 31 June. ',
  'It opens tomorrow, 4 May. ',
  'In 2021, on Monday, 27 January, the board sat. ',
  'The first council of 2020 was long.\n\n',
  'In 2019 the board met on 3 March. ',
  'EU members Norway and Denmark left. ',
  'Regulation (EU) 2016/679 of 27 April 2017 applies. ',
  'from 5 May to 3 May 2022 ',
  'The deadline is 15 July. ',
  'around the night of 3 May 2021 ',
  'Later that day it ended on Monday, 30 August 2022 [sic]. ',
  '@rask said so [@minutes]. ',
  '[@nothing] ',
  '“We went on and on without a word of it.\n\n',
  '— Anna Raskova, Lund\n\n',
  'Petr Veldman, mayor of Lund\n\n',
  'Ilona Varga\n\n',
  '“Nobody has asked any of us.”\n\n',
  'Ilona Varga said it had ended.\n\n',
  'The statement by Ilona Varga was short.\n\n',
  'These EU member states signed:\n\n',
  '- Ruritania\n- Norway\n\n',
  'She agreed. “We will do it again,” she said.\n\n',
  '“We will wait for it,” he said.\n\n',
  'Petr Veldman left.\n\n',
  'The minister, Petr Veldman: ',
  'In the third quarter of 2019 sales fell. ',
  'It was less than a year earlier. ',
  'Then she nodded.\n\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '# ',
  '> ',
  '> — Anna Raskova\n\n',
  '- ',
  'a',
  '”',
  '"',
  '<!-- rapporteur-ignore-next date-weekday: so printed -->\n\n',
  MATTER,
  '| Member State |\n|---|\n| Ireland |\n| Ruritania |\n\n',
];
const text = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }))
  .map(([dated, written]) => `${dated ? MATTER : ''}${written.join('')}`);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(25),
    put: fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

const dossier = {
  declared: { speakers: [], events: [], sources: [], accept: [] },
  drafts: [
    readDigest(
      '“We shall open the small northern harbour again before the autumn comes,” Anna Raskova told Lund on Monday.\n',
      { path: 'other.brief.md' },
    ),
  ],
};

describe('after any sequence of edits', () => {
  for (const format of ['brief', 'plain'] as const)
    it(`facts and findings are those of a fresh check (${format})`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(text, edits, fc.constantFrom('en', 'fr', 'de', 'pl'), (first, changes, lang) => {
          const options = { lang, dossier };
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
          assert.deepEqual(factsAsJson(facts), readFacts(now, { format, lang, dossier }));
          assert.deepEqual(findingsOf(facts, options), check(now, { format, lang, dossier }).findings);
        }),
        { numRuns: 400 },
      );
    });

  it('facts that are gone do not come back where two edits follow each other', () => {
    let now = '\n\nIt rained.\n\n“We are not done.”\n';
    let draft = readDraft(now, 'brief');
    assert.equal(factsOf(draft, {}).quotations.length, 1);
    for (const [start, oldEnd, put] of [
      [14, 18, ''],
      [0, 0, '\n'.repeat(10)],
    ] as const) {
      now = now.slice(0, start) + put + now.slice(oldEnd);
      draft = readDraft(now, 'brief', draft, { start, oldEnd, newEnd: start + put.length });
    }
    assert.deepEqual(factsAsJson(factsOf(draft, {})), readFacts(now));
  });

  /** What a section's facts hang on elsewhere: text before, what is replaced, by what, text behind. */
  const hanging: readonly (readonly [name: string, before: string, old: string, by: string, behind: string])[] = [
    [
      'a year named in another paragraph',
      `In 2021, on Monday, 27 January, the board sat.\n\n${'It rained.\n\n'.repeat(9)}`,
      'The first council of 2020 was long.',
      'It rained.',
      '\n',
    ],
    ['the line below a quotation', '“We ended it at last.”\n\n', '— Anna Raskova', 'It rained.', '\n'],
    ['the name below a quotation', '“We ended it at last.”\n\n', 'Petr Veldman, mayor', 'It rained.', '\n'],
    ['the name above one', '', 'Petr Veldman, mayor', 'It rained.', '\n\n“We ended it at last.”\n'],
    [
      'whom the paragraph before reports',
      '',
      'Anna Raskova',
      'Petr Veldman',
      ' said it had ended.\n\n“We are glad of it.”\n',
    ],
    [
      'a name that is taken by the words above it',
      '',
      '“We ended it at last.”',
      'It rained.',
      '\n\nPetr Veldman, mayor\n\n“We never ended it.”\n',
    ],
    ['what stands between the two', '“We ended it at last.”\n\n', 'It rained.\n\n', '', '— Anna Raskova\n'],
    ['the paragraph that goes on', '“We ended it at last.\n\n', '“And', 'And', ' began again,” she said.\n'],
    ['a mark that closes it pages behind', '“We ended it at last.\n\nIt rained.\n\n', 'And', 'And”', ' so on.\n'],
    ['whom a colon introduces', '', 'Anna Raskova', 'Petr Veldman', ' said:\n\n“We ended it at last.”\n'],
    [
      'whom the one goes on with',
      '',
      'Anna Raskova',
      'Petr Veldman',
      ' said, “We ended it.\n\n“And we began again.”\n',
    ],
    [
      'where a pull quote is given to its speaker',
      '',
      'Anna Raskova said: “We ended it at last in May.”',
      'It rained.',
      '\n\nNobody came to the harbour of the town for a week.\n\n“We ended it at last in May.”\n',
    ],
    ['who was named last', MATTER, 'Anna Raskova', 'Petr Veldman', ' left.\n\n“We ended it at last,” she said.\n'],
    ['what a list is of', '', 'These EU member states signed', 'These towns signed', ':\n\n- Ruritania\n- Ireland\n'],
    ['the year last named', 'It began in ', '1990', '1950', '.\n\nOn 3 May it fell.\n'],
    [
      'the draft’s own day',
      '---\ndate: 2022-0',
      '8',
      '3',
      '-30\n---\nOn 1 December it will fall. It fell on 2 June.\n',
    ],
    [
      'which years the text is about',
      '---\ndate: 2022-08-30\n---\nIn 1950 it rose. In 1951 it fell. In 1952 it rose. In 1953 it fell.\n\n',
      'They met on Monday, on Tuesday and on Wednesday.',
      'It rained.',
      '\n\nOn 3 May it closed.\n',
    ],
    [
      'the quarter reported on',
      'In the ',
      'third',
      'second',
      ' quarter of 2019 sales fell.\n\nIt was less than a year earlier.\n',
    ],
  ];
  for (const [name, before, old, by, behind] of hanging)
    it(`nothing is kept that hangs on ${name}`, () => {
      const first = readDraft(before + old + behind, 'brief');
      const asked = JSON.stringify([factsAsJson(factsOf(first, {})), findingsOf(factsOf(first, {}), {})]);
      const now = before + by + behind;
      const edit = { start: before.length, oldEnd: before.length + old.length, newEnd: before.length + by.length };
      const facts = factsOf(readDraft(now, 'brief', first, edit), {});
      assert.deepEqual(factsAsJson(facts), readFacts(now));
      assert.deepEqual(findingsOf(facts, {}), check(now).findings);
      assert.notEqual(asked, JSON.stringify([factsAsJson(facts), check(now).findings]));
    });
});
