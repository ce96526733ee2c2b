// A giant paragraph is read stretch by stretch, and says what it says when it is read in one.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { check, factsAsJson, readFacts } from '../server/api.ts';
import { factsOf, findingsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';
import { stretchesOf } from '../server/draft/stretches.ts';
import { type BlockReading, readText } from '../server/facts/reading.ts';
import { readBlock } from '../server/facts/stretches.ts';
import { languageOf } from '../server/languages/index.ts';

const sentences = [
  'The board had little to say about the northern harbour and went home.',
  'Nobody expected the ferries to run before the end of the winter.',
  'Work on the second tunnel goes on, though the money is nearly spent.',
  'The paper runs to forty pages and names no source for its figures.',
  'Anna Raskova spoke for the ferry line.',
  'Petr Veldman left the room.',
  'The minister, Petr Veldman, told reporters that it was late.',
  '“We are not done,” Anna Raskova said.',
  '“We will do it again.”',
  '“We shall open the small harbour again. It will be done before the winter comes,” Petr Veldman said.',
  'She told the board: “No.”',
  'That remark by Ilona Varga was short.',
  'The plan, “a bridge too far”, was dropped.',
  "He called it 'the ministers' plan' and nodded.",
  "The ministers' wish was granted.",
  '“It goes on and on,',
  'and on,” she added.',
  'It was so (as Dr. Varga wrote. She was right) in those days.',
  'All 28 member states met on Wednesday, 30 August 2022.',
  'The members of the Nordic Council and all 28 member states signed.',
  'They met on 31 June at 5 p.m. Monday came and went.',
  'It opens tomorrow, 4 May.',
  'In 2019 the board met between the signature on 13 December and the entry into force on 1 March.',
  'It was less than a year earlier.',
  'Portugual and Slovenija signed.',
  'Ireland, Malta and Slovenija were absent.',
  'Regulation (EU) 2016/679 of 27 April 2016 applies.',
  'Officials from Ireland pointed to the earlier note.',
  'This was in its seventh month.',
  '@rask said so [@minutes].',
  'The *chair* of the [working party](https://example.eu/a) agreed.',
];
/** Long paragraphs whose sentences are mostly ones that quote nothing, so that they can be cut. */
const paragraph = fc
  .array(fc.tuple(fc.boolean(), fc.nat()), { minLength: 420, maxLength: 480 })
  .map((picks) => picks.map(([plain, n]) => sentences[n % (plain ? 7 : sentences.length)]).join(' '));

/** Sentences are numbered otherwise, and claims that are not of one kind come in another order. */
const comparable = ({ dates, quotations, states, names, acts }: BlockReading): unknown => {
  const numbers = [...new Set([...dates.found, ...dates.elapsed].map((d) => d.sentence))].sort((a, b) => a - b);
  const numbered = <T extends { readonly sentence: number }>(list: readonly T[]): T[] =>
    list.map((date) => ({ ...date, sentence: numbers.indexOf(date.sentence) }));
  return {
    dates: { ...dates, found: numbered(dates.found), elapsed: numbered(dates.elapsed) },
    quotations: { ...quotations, unsettled: null, goesOn: null },
    states: { ...states, claims: states.claims.map((claim) => JSON.stringify(claim)).sort() },
    names,
    acts,
  };
};

describe('a giant paragraph', () => {
  for (const lang of ['en', 'fr', 'de', 'pl', 'es'])
    it(`says in stretches what it says in one (${lang})`, function () {
      this.timeout(60_000);
      const language = languageOf(lang);
      let cuts = 0;
      fc.assert(
        fc.property(paragraph, (text) => {
          const block = readDraft(text, 'brief').sections[0]?.content.blocks[0];
          assert.ok(block !== undefined);
          fc.pre(block.text.length > 16_384);
          cuts += stretchesOf(block.text, language).length - 1;
          assert.deepEqual(comparable(readBlock(block, language)), comparable(readText(block, language)));
        }),
        { numRuns: 25, endOnFailure: true },
      );
      assert.ok(cuts > 25, `${cuts} cuts`);
    });

  it('is after edits what a fresh reading gives', function () {
    this.timeout(120_000);
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(60),
        put: fc.constantFrom('', 'x', '. ', ' “', '” ', '"', "'", ' (', '\n', ...sentences),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(paragraph, edits, fc.constantFrom('brief', 'plain'), (first, changes, format) => {
        let now = first;
        let draft = readDraft(now, format);
        for (const { at, cut, put } of changes) {
          findingsOf(factsOf(draft, {}), {});
          const start = Math.floor(at * now.length);
          const oldEnd = Math.min(now.length, start + cut);
          now = now.slice(0, start) + put + now.slice(oldEnd);
          draft = readDraft(now, format, draft, { start, oldEnd, newEnd: start + put.length });
        }
        const facts = factsOf(draft, {});
        const found = findingsOf(facts, {});
        const said = factsAsJson(facts);
        // In another language all that is remembered is forgotten.
        readFacts(first, { format, lang: 'fr' });
        assert.deepEqual(said, readFacts(now, { format }));
        assert.deepEqual(found, check(now, { format }).findings);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('is cut at the same places but near an edit', () => {
    const language = languageOf('en');
    fc.assert(
      fc.property(paragraph, fc.double({ min: 0.3, max: 0.7, noNaN: true }), (text, where) => {
        const at = text.indexOf(' ', Math.floor(where * text.length));
        const edited = `${text.slice(0, at)} nor${text.slice(at)}`;
        const starts = (of: string): number[] => stretchesOf(of, language).map(({ start }) => start);
        const before = starts(text);
        const after = starts(edited);
        assert.deepEqual(
          after.filter((start) => start < at - 5000),
          before.filter((start) => start < at - 5000),
        );
        assert.deepEqual(
          after.filter((start) => start > at + 5000),
          before.filter((start) => start > at + 4996).map((start) => start + 4),
        );
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
