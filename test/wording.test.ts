// What a reader reads of a stretch of a draft, and what drafts tell each other.
import { strict as assert } from 'node:assert';
import { factsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';
import { digestOf } from '../server/facts/digest.ts';
import { readBetween } from '../server/facts/wording/between.ts';

const read = (text: string) => factsOf(readDraft(text, 'brief'), {});

describe('the wording of a stretch of a draft', () => {
  it('leaves out markup and knows where each word stands', () => {
    const text = 'She said that the *quota* [@minutes] is\n**too** low.\n\n> Nets &amp; lines,\n> all of them.\n';
    const { text: words, spanOf } = readBetween(read(text), { start: text.indexOf('quota') - 1, end: text.length });
    assert.equal(words, 'quota  is\ntoo low.\nNets & lines,\nall of them.');
    for (const word of ['quota', 'is', 'too', 'low.', 'Nets', 'lines,', 'all', 'them.']) {
      const at = words.indexOf(word);
      const span = spanOf(at, at + word.length);
      assert.equal(text.slice(span.start, span.end), word);
    }
  });

  it('is empty where nothing is read', () => {
    const text = '```\ncode\n```\n\nWords.';
    const { text: words, spanOf } = readBetween(read(text), { start: 0, end: 8 });
    assert.equal(words, '');
    assert.deepEqual(spanOf(0, 0), { start: 0, end: 0 });
  });
});

describe('the digest of a draft', () => {
  it('is plain data with the events it declares', () => {
    const facts = read(
      '---\nevents:\n  fair: { title: Lund fair, date: 3 May 2030, aliases: [the fair] }\n---\nWords.',
    );
    const digest = digestOf('a.brief.md', facts);
    assert.deepEqual(JSON.parse(JSON.stringify(digest)), digest);
    assert.deepEqual(digest.events, [
      { id: 'fair', names: ['Lund fair', 'the fair'], date: '3 May 2030', until: null },
    ]);
    assert.equal(digest.path, 'a.brief.md');
  });
});
