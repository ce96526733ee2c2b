// A giant paragraph is read stretch by stretch, and says what it says when it is read in one.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { check, factsAsJson, readFacts } from '../server/api.ts';
import { factsOf, findingsOf } from '../server/check.ts';
import { blocksOf } from '../server/draft/draft.ts';
import { readDraft } from '../server/draft/read.ts';
import { stretchesOf } from '../server/draft/stretches.ts';
import { readBlock } from '../server/facts/reading.ts';
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
/** Sentences stand on the same line or each on its own, as chance has it by the first of their letters. */
const joined = (before: string, next: string): string =>
  `${before}${before.length % 5 === 0 && /^[A-Z]/.test(next) ? '\n' : ' '}${next}`;

/** Long paragraphs whose sentences are mostly ones that quote nothing, so that they can be cut. */
const paragraphOf = (from: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.boolean(), fc.nat()), { minLength: 420, maxLength: 480 })
    .map((picks) => picks.map(([plain, n]) => from[n % (plain ? 7 : from.length)] ?? '').reduce(joined));
const paragraph = paragraphOf(sentences);
/** Their words stand where they are written. */
const unmarked = paragraphOf(sentences.filter((sentence) => !/[@*[]|on and on,$|^and on/.test(sentence)));

describe('a giant paragraph', () => {
  it('says in stretches what it says in one, but for a few quotations', function () {
    this.timeout(60_000);
    const language = languageOf('en');
    let cuts = 0;
    let all = 0;
    let same = 0;
    fc.assert(
      fc.property(unmarked, (text) => {
        fc.pre(text.length > 16_384);
        const draft = readDraft(text, 'brief');
        const [first] = blocksOf(draft);
        assert.ok(first !== undefined);
        cuts += draft.sections.length - 1;
        assert.equal([...blocksOf(draft)].map(({ content }) => content.text).join(''), text);
        const { quotations } = factsOf(draft, {});
        const spoken = new Map(quotations.map((q) => [q.start, q.attribution?.speaker?.text ?? null]));
        for (const { start, attribution } of readBlock({ ...first.content, text }, language).quotations.found) {
          const speaker = attribution?.speaker ?? null;
          const name = speaker === null ? null : text.slice(speaker.start, speaker.end);
          all++;
          if (spoken.get(start) === name) same++;
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
    assert.ok(cuts > 25, `${cuts} cuts`);
    assert.ok(same > 0.97 * all, `${same} of ${all} by the same speaker`);
  });

  it('is silenced whole by the comment before it', () => {
    const found = (comment: string): number => {
      const text = `${comment}${sentences.slice(0, 7).join(' ').repeat(60)} They met on 31 June.\n\nThey met on 31 June.\n`;
      return check(text).findings.filter(({ rule }) => rule === 'date-impossible').length;
    };
    assert.equal(found(''), 2);
    assert.equal(found('<!-- rapporteur-ignore-next date-impossible: so printed -->\n'), 1);
  });

  it('hands on who speaks from stretch to stretch', () => {
    const quiet = Array.from(
      { length: 300 },
      (_, i) => `Paper ${i} runs to many pages and names no source for its figures.`,
    );
    const text = `“We are not done,” Anna Raskova said. ${quiet.join(' ')} “We will do it again.”`;
    const draft = readDraft(text, 'brief');
    assert.ok(draft.sections.length > 2);
    assert.equal(factsOf(draft, {}).quotations.at(-1)?.attribution?.speaker?.text, 'Anna Raskova');
  });

  it('keeps the facts of the stretches behind one that is edited', () => {
    const text = Array.from({ length: 300 }, (_, i) =>
      i % 5 > 0
        ? `Paper ${i} runs to many pages and names no source for its figures.`
        : `“This is point ${i} of many,” ${i % 2 > 0 ? 'Anna Raskova' : 'Petr Veldman'} said.`,
    ).join(' ');
    const before = readDraft(text, 'brief');
    const last = factsOf(before, {}).quotations.at(-1);
    const at = text.indexOf('point 0');
    const after = readDraft(`${text.slice(0, at)}x${text.slice(at)}`, 'brief', before, {
      start: at,
      oldEnd: at,
      newEnd: at + 1,
    });
    assert.ok(last !== undefined && factsOf(after, {}).quotations.at(-1) === last);
  });

  it('begins anew where a line before one of its stretches becomes a heading', () => {
    const text = Array.from(
      { length: 300 },
      (_, i) => `Paper ${i} runs to many pages and names no source for its figures.`,
    ).join('\n');
    const before = readDraft(text, 'brief');
    factsOf(before, {});
    const stretch = before.sections[3]?.start ?? 0;
    assert.equal(text.charAt(stretch - 1), '\n');
    const at = text.lastIndexOf('\n', stretch - 2) + 1;
    const now = `${text.slice(0, at)}# ${text.slice(at)}`;
    const after = readDraft(now, 'brief', before, { start: at, oldEnd: at, newEnd: at + 2 });
    const parts = (draft: typeof after): unknown =>
      draft.sections.map(({ start, content }) => [start, content.blocks[0]?.part]);
    assert.deepEqual(parts(after), parts(readDraft(now, 'brief')));
  });

  it('is after edits what a fresh reading gives', function () {
    this.timeout(120_000);
    const edits = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(60),
        put: fc.constantFrom(
          '',
          'x',
          '. ',
          ' “',
          '” ',
          '"',
          "'",
          ' (',
          '\n',
          '\n\n',
          '\n- ',
          '\n# ',
          '\n> ',
          '\n===\n',
          ...sentences,
        ),
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
    fc.assert(
      fc.property(paragraph, fc.double({ min: 0.3, max: 0.7, noNaN: true }), (text, where) => {
        const at = text.indexOf(' ', Math.floor(where * text.length));
        const edited = `${text.slice(0, at)} nor${text.slice(at)}`;
        const starts = (of: string): number[] => stretchesOf(of).map(({ start }) => start);
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
