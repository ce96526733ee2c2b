// The dialect: what is read, in which region, and where it came from.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { blocksOf, type Draft, offsetAt, spanAt } from '../server/draft/draft.ts';
import { readMarkdown } from '../server/draft/markdown.ts';
import { type Edit, formatOf, readDraft } from '../server/draft/read.ts';
import { OBJECT } from '../server/draft/words.ts';

const shown = (text: string): string[] =>
  [...blocksOf(readDraft(text, 'brief'))].map(
    ({ content: c }) => `${c.region}${c.attributionLine ? '!' : ''}: ${c.text}`,
  );

/** Every unit of every block's text stands where the block says it does, unless the reading stands for something. */
const assertMapped = (draft: Draft): void => {
  for (const block of blocksOf(draft)) {
    const { text } = block.content;
    let last = -1;
    for (let i = 0; i < text.length; i++) {
      const at = offsetAt(block, i);
      assert.ok(at >= last, 'offsets go forward');
      last = at;
      const here = draft.text.charAt(at);
      if (text[i] !== OBJECT && here !== '&' && here !== '<') assert.equal(here, text[i], `at ${at}`);
    }
  }
};

describe('the dialect', () => {
  it('gives every block its region', () => {
    assert.deepEqual(
      shown(
        [
          '# A *short* title #',
          '',
          'First line',
          'second line.',
          '',
          '> Quoted words.',
          '> — Anna Rask, Lund',
          '',
          '- one',
          '- two',
          '',
          '[^1]: A note.',
          '',
          '    More of the note.',
          '',
          '| Member State | Seat |',
          '|---|---|',
          '| Ireland | 1 |',
          '',
          '```',
          'code',
          '```',
          '',
          '    indented code',
        ].join('\n'),
      ),
      [
        'heading: A short title ',
        'prose: First line\nsecond line.',
        'blockquote: Quoted words.',
        'blockquote!: — Anna Rask, Lund',
        'list: one',
        'list: two',
        'footnote: A note.',
        'footnote: More of the note.',
        'table: Member State',
        'table: Seat',
        'table: Ireland',
        'table: 1',
      ],
    );
  });

  it('names a cell by the head of its column, empty cells or not', () => {
    const cells = [...blocksOf(readDraft('| State | Seat |\n|---|---|\n|  | Cork |\n| Ireland | |\n', 'brief'))];
    assert.deepEqual(
      cells.map(({ content }) => [content.label, content.text]),
      [
        ['', 'State'],
        ['', 'Seat'],
        ['Seat', 'Cork'],
        ['State', 'Ireland'],
      ],
    );
  });

  const inline: readonly [string, string][] = [
    ['a **bold** and _plain_ word, snake_case', 'a bold and plain word, snake_case'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['code `x` and ``a ` b`` here', `code ${OBJECT} and ${OBJECT} here`],
    ['an unclosed ` tick', 'an unclosed ` tick'],
    ['a [link](https://a.example/x "title") here', 'a link here'],
    ['a [nested [word]](x) here', 'a nested [word] here'],
    ['our [military] stocks', 'our [military] stocks'],
    ['![picture](a.png) text', `${OBJECT} text`],
    ['see https://a.example/b_c. Then', `see ${OBJECT}. Then`],
    ['see <https://a.example> and <em>this</em>', `see ${OBJECT} and this`],
    ['a &ldquo;word&rdquo; &amp; &unknown; x', 'a “word” & &unknown; x'],
    ['said so [@minutes, p. 4].', 'said so .'],
    ['said so[^2].', 'said so.'],
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['before <!-- a comment --> after', 'before  after'],
    ['a < b and c > d', 'a < b and c > d'],
  ];
  for (const [source, text] of inline)
    it(`reads ${JSON.stringify(source)}`, () => {
      assert.deepEqual(shown(source), [`prose: ${text}`]);
      assertMapped(readDraft(source, 'brief'));
    });

  it('finds references, citations and footnotes with their places', () => {
    const text = '> @rask said so [see @minutes, p. 4; @log] and[^n].\n> Write to a@b.example.';
    const draft = readDraft(text, 'brief');
    const [block] = blocksOf(draft);
    assert.deepEqual(
      block!.content.marks.map((m) => [m.kind, m.id, text.slice(block!.base + m.start, block!.base + m.end)]),
      [
        ['reference', 'rask', '@rask'],
        ['citation', 'minutes', '@minutes'],
        ['citation', 'log', '@log'],
        ['footnote', 'n', '[^n]'],
      ],
    );
    assertMapped(draft);
  });

  it('maps a span over markup and quotation marks of a block', () => {
    const text = '> First *line*\n> second';
    const [block] = blocksOf(readDraft(text, 'brief'));
    const { start, end } = spanAt(block!, 6, 10);
    assert.equal(text.slice(start, end), 'line');
    const second = spanAt(block!, block!.content.text.indexOf('second'), block!.content.text.length);
    assert.equal(text.slice(second.start, second.end), 'second');
  });

  it('reads ignore comments', () => {
    const text = 'Text.\n\n<!-- rapporteur-ignore-next date-weekday, quote-marks: as printed -->\n\nMore.\n';
    const [ignore] = readDraft(text, 'brief').ignores;
    assert.equal(ignore!.kind, 'next');
    assert.equal(ignore!.reason, 'as printed');
    assert.deepEqual(
      ignore!.rules.map((r) => text.slice(r.start, r.end)),
      ['date-weekday', 'quote-marks'],
    );
  });

  it('tells the format by the name', () => {
    assert.deepEqual(['a.txt', 'a.md', 'a.brief.md', 'a.brief', 'untitled'].map(formatOf), [
      'plain',
      'markdown',
      'brief',
      'brief',
      'brief',
    ]);
  });

  it('reads a byte order mark, CRLF and NUL as they are', () => {
    const text = '\uFEFF---\r\ntitle: A\r\n---\r\nOne\0two.\r\n\r\nThree.\r\n';
    const draft = readDraft(text, 'brief');
    assert.equal(draft.frontMatter?.title?.text, 'A');
    assert.equal(draft.frontMatter?.problems.length, 0);
    assert.deepEqual(
      [...blocksOf(draft)].map((b) => b.content.text),
      ['One\0two.', 'Three.'],
    );
    assertMapped(draft);
  });
});

describe('front matter', () => {
  it('reads plain lines as the YAML library does', () => {
    // What needs the library and declares nothing.
    const more = 'x-list: [a]\n';
    const key = fc.constantFrom('title', 'date', 'place', 'lang', 'dossier', 'titel', 'x-note', 'accept');
    const words = fc.array(
      fc.constantFrom('Rask', 'and', '’s', "'s", ',', '(', ')', '/', '&', '-', '4', ' ', ':', '#'),
    );
    const value = fc.oneof(
      words.map((parts) => parts.join('')),
      words.map((parts) => parts.join(' ')),
      fc.constantFrom('2022-08-30', '2022-8-30', 'true', 'Null', 'no', '1e3', '~', '', 'a ', '"b"', 'é', 'c\r'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 4 }), (lines) => {
        const matter = lines.map(([name, text]) => `${name}: ${text}\n`).join('');
        const read = (yaml: string) => ({ ...readDraft(`---\n${yaml}---\n`, 'brief').frontMatter, end: 0 });
        const byLibrary = read(matter + more);
        // With more behind it, what is wrong may be wrong in another way.
        if (byLibrary.problems?.length === 0) assert.deepEqual(read(matter), byLibrary);
        else assert.notEqual(read(matter).problems?.length, 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('declares speakers, events and sources with their places', () => {
    const text = [
      '---',
      'date: 2022-08-30',
      'states: [Ireland, EL]',
      'speakers:',
      '  rask: Anna Rask',
      '  board: { name: Fisheries Board, role: regulator, aliases: [the Board] }',
      'events:',
      '  lund: { title: Lund meeting, date: 29 August 2022, until: 2022-08-31 }',
      'sources:',
      '  log: Daily log',
      '---',
      'Body.',
    ].join('\n');
    const fm = readDraft(text, 'brief').frontMatter!;
    assert.deepEqual(fm.problems, []);
    assert.equal(fm.date?.text, '2022-08-30');
    assert.deepEqual(
      fm.states.map((s) => text.slice(s.start, s.end)),
      ['Ireland', 'EL'],
    );
    assert.deepEqual(
      fm.speakers.map((s) => [s.id, text.slice(s.name.start, s.name.end), s.aliases]),
      [
        ['rask', 'Anna Rask', []],
        ['board', 'Fisheries Board', ['the Board']],
      ],
    );
    assert.equal(fm.events[0]?.date?.text, '29 August 2022');
    assert.equal(fm.sources[0]?.title, 'Daily log');
  });

  it('that is never closed ends at the first blank line and swallows nothing', () => {
    const draft = readDraft('---\ntitle: A\n\nThe body goes on.\n', 'brief');
    assert.equal(draft.frontMatter?.problems[0]?.kind, 'unclosed');
    assert.deepEqual(shown('---\ntitle: A\n\nThe body goes on.\n'), ['prose: The body goes on.']);
  });

  it('is not a thematic break', () => {
    assert.equal(readDraft('---\n\nBody.\n', 'brief').frontMatter, null);
  });

  it('survives what aborts the YAML library', () => {
    for (const hostile of [
      '['.repeat(10_000),
      '{a: '.repeat(10_000),
      '- '.repeat(10_000),
      'a: &x *x',
      '!!js/function x',
      '\0',
    ])
      assert.ok(readDraft(`---\nx-y: ${hostile}\n---\nBody.\n`, 'brief').frontMatter);
  });
});

describe('hostile input', () => {
  const million = 1_000_000;
  const cases: readonly [string, string][] = [
    ['quotation marks', '“'.repeat(million)],
    ['brackets', '['.repeat(million)],
    ['bracket pairs', '[a][b]'.repeat(million / 6)],
    ['links', '[a]('.repeat(million / 4)],
    ['images', '![a]('.repeat(million / 5)],
    ['backticks of growing length', Array.from({ length: 1400 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['angle brackets', '<a '.repeat(million / 3)],
    ['comments', '<!-- '.repeat(million / 5)],
    ['ampersands', '&'.repeat(million)],
    ['block quotation depth', `${'>'.repeat(million / 10)} x`],
    ['list depth', `${'- '.repeat(million / 20)}x`],
    ['asterisks', '*a _b '.repeat(million / 6)],
    ['citations', '[@a '.repeat(million / 4)],
    ['footnotes', '[^'.repeat(million / 2)],
    ['lone surrogates', '\uD800 '.repeat(million / 2)],
    ['table bars', `${'|'.repeat(million / 10)}\n${'|-'.repeat(million / 10)}\n`],
    ['one line', 'word '.repeat(million / 5)],
  ];
  for (const [name, text] of cases)
    it(`${name}: a megabyte is read in seconds`, function () {
      this.timeout(8_000);
      const draft = readDraft(text, 'brief');
      assert.equal(draft.text.length, text.length);
    });
});

describe('an edit', () => {
  const plain = (draft: Draft): unknown => ({
    frontMatter: draft.frontMatter,
    lang: draft.lang,
    ignores: draft.ignores,
    sections: draft.sections.map((s) => ({ type: s.type, start: s.start, end: s.end, blocks: s.content.blocks })),
  });
  const piece = fc.constantFrom(
    'word ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '---\n',
    'date: 2022-08-30\n',
    '“',
    '”',
    '`',
    '```\n',
    '    ',
    '| a | b |\n|---|---|\n',
    '[^1]: ',
    '[@x]',
    '*',
    '<!-- rapporteur-ignore-next a -->\n',
    '<div>\n',
    '— Anna\n',
    '\r\n',
    '===\n',
  );
  const document = fc.array(piece, { maxLength: 60 }).map((p) => p.join(''));
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.array(piece, { maxLength: 4 }),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  for (const format of ['brief', 'plain'] as const)
    it(`leaves the same draft as reading it afresh (${format})`, () => {
      fc.assert(
        fc.property(document, edits, (first, changes) => {
          let text = first;
          let draft = readDraft(text, format);
          for (const { at, cut, put } of changes) {
            const start = Math.floor(at * text.length);
            const oldEnd = Math.min(text.length, start + cut);
            const inserted = put.join('');
            text = text.slice(0, start) + inserted + text.slice(oldEnd);
            const edit: Edit = { start, oldEnd, newEnd: start + inserted.length };
            draft = readDraft(text, format, draft, edit);
            assert.deepEqual(plain(draft), plain(readDraft(text, format)));
          }
          assertMapped(draft);
        }),
        { numRuns: 400 },
      );
    });

  it('changes nothing where a draft is read a little at a time', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (text, atATime) => {
        assert.deepEqual(readMarkdown(text, 0, atATime), readMarkdown(text, 0, text.length + 1));
      }),
      { numRuns: 400 },
    );
  });

  it('reads anew the line behind it, which the parser would keep in another block', () => {
    const before = '- *---\n]: ---\n     <div>\n\r\n';
    const now = before.slice(12);
    const edited = readDraft(now, 'brief', readDraft(before, 'brief'), { start: 0, oldEnd: 12, newEnd: 0 });
    assert.deepEqual(plain(edited), plain(readDraft(now, 'brief')));
  });

  for (const format of ['brief', 'plain'] as const)
    it(`re-reads its own section only (${format})`, () => {
      const text = Array.from({ length: 300 }, (_, i) => `Paragraph ${i}.`).join('\n\n');
      const before = readDraft(text, format);
      const at = text.indexOf('150.');
      const after = readDraft(`${text.slice(0, at)}x${text.slice(at)}`, format, before, {
        start: at,
        oldEnd: at,
        newEnd: at + 1,
      });
      const kept = after.sections.filter((s, i) => s.content === before.sections[i]?.content).length;
      assert.ok(kept >= 298, `${kept} of 300 kept`);
    });
});
