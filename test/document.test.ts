// A document in pieces says what the protocol's own says, whatever is edited.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from '../server/editor/document.ts';

const URI = 'file:///a.brief.md';

const words = fc.array(fc.constantFrom('a', 'tide', '“', '\n', '\r', '\r\n', '\n\n', '\ud83c'), { maxLength: 12 });
const line = fc.oneof(
  words.map((w) => w.join('')),
  fc.constant('one line\n'.repeat(900)),
  fc.constant('x'.repeat(40_000)),
);
/** Some pieces long; `\r\n` and no break at all fall on borders too. */
const texts = fc
  .tuple(line, fc.constantFrom('ab\r\n', 'ab\n', '\r\n', '\r', 'words '), fc.nat(30_000), line)
  .map(([head, unit, times, tail]) => head + unit.repeat(times) + tail);
/** Anywhere, and where a long text is likely to be cut. */
const place = fc.oneof(
  fc.nat(120_000),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -2, max: 2 })).map(([n, by]) => n * 16_384 + by),
);
const change = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ from: place, size: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(60_000)), text: line }),
  },
  { weight: 1, arbitrary: fc.record({ text: texts }) },
);

const assertSame = (mine: EditedDocument, theirs: TextDocument, at: readonly number[]): void => {
  const text = theirs.getText();
  assert.equal(mine.text.toString(), text);
  assert.equal(mine.text.breaks + 1, theirs.lineCount);
  for (const n of at) {
    const offset = n % (text.length + 2);
    const position = theirs.positionAt(offset);
    assert.deepEqual(mine.positionAt(offset), position);
    assert.equal(mine.offsetAt(position), theirs.offsetAt(position));
    const past = { line: position.line + (n % 3) - 1, character: position.character + (n % 7) };
    assert.equal(mine.offsetAt(past), theirs.offsetAt(past));
    assert.equal(mine.text.charAt(offset), text.charAt(offset));
    assert.equal(mine.text.slice(offset, offset + n), text.slice(offset, offset + n));
    assert.equal(mine.text.slice(-(n % 50_000)), text.slice(-(n % 50_000)));
    assert.equal(mine.text.indexOf('\n', offset), text.indexOf('\n', offset));
    assert.equal(mine.text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\n', offset - 1));
    const long = text.slice(n % 1000, (n % 1000) + offset);
    assert.equal(mine.text.indexOf(long, 3), text.indexOf(long, 3));
  }
};

describe('a document that is edited', () => {
  it('is the one of the protocol, whatever is edited', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(
        texts,
        fc.array(change, { maxLength: 8 }),
        fc.array(fc.nat(2_000_000), { minLength: 6, maxLength: 6 }),
        (text, changes, at) => {
          const mine = new EditedDocument(URI, 1, text);
          const theirs = TextDocument.create(URI, 'brief', 1, text);
          assertSame(mine, theirs, at);
          for (const one of changes) {
            const before = theirs.getText();
            let made: { text: string; range?: Range } = { text: one.text };
            if ('from' in one) {
              const range = { start: theirs.positionAt(one.from), end: theirs.positionAt(one.from + one.size) };
              made = { text: one.text, range };
            }
            const edit = mine.change(made as { text: string; range: Range });
            TextDocument.update(theirs, [made as { text: string; range: Range }], 2);
            assertSame(mine, theirs, at);
            const now = mine.text.slice(edit.start, edit.newEnd);
            assert.equal(before.slice(0, edit.start) + now + before.slice(edit.oldEnd), theirs.getText());
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has no line break in two pieces', () => {
    const before = '\r'.repeat(16_384);
    const behind = `x\n${'y'.repeat(20_000)}`;
    for (const [size, text] of [
      [0, '\n'],
      [1, '\n'],
      [1, ''],
    ] as const) {
      const mine = new EditedDocument(URI, 1, before + behind);
      const theirs = TextDocument.create(URI, 'brief', 1, before + behind);
      const range = { start: theirs.positionAt(before.length), end: theirs.positionAt(before.length + size) };
      mine.change({ range, text });
      TextDocument.update(theirs, [{ range, text }], 2);
      assertSame(mine, theirs, [0, before.length - 1, before.length, before.length + 1]);
    }
  });

  it('takes a range from behind to before', () => {
    const mine = new EditedDocument(URI, 1, 'one\ntwo\nthree\n');
    const edit = mine.change({
      range: { start: { line: 1, character: 2 }, end: { line: 0, character: 1 } },
      text: '-',
    });
    assert.deepEqual(edit, { start: 1, oldEnd: 6, newEnd: 2 });
    assert.equal(mine.text.toString(), 'o-o\nthree\n');
  });
});
