// What a reader reads of a stretch of a draft, and what drafts tell each other.
import { strict as assert } from 'node:assert';
import { check, readDigest } from '../server/api.ts';
import { factsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';
import { digestOf } from '../server/facts/digest.ts';
import { readBetween } from '../server/facts/wording/between.ts';

const read = (text: string) => factsOf(readDraft(text, 'brief'), {});

describe('the wording of a stretch of a draft', () => {
  it('leaves out markup and knows where each word stands', () => {
    const text = '> She said that the *quota* [@minutes] is\n> **too** low.\n>\n> Nets &amp; lines,\n> all of them.\n';
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

  it('holds quotations that are long enough to be told from others, with who said them', () => {
    const text = 'speakers:\n  rask: Anna Rask\n---\n“No,” Rask said. “The *nets* are in the boats by now,” Rask said.';
    const { quotations } = digestOf('a.brief.md', read(`---\n${text}`));
    assert.deepEqual(
      quotations.map((q) => [q.text, q.speaker?.name]),
      [['The nets are in the boats by now,', 'Anna Rask']],
    );
  });

  it('is compared with all drafts but its own', () => {
    const text = '“The nets are in the boats by now, and the lines are too,” Anna Rask said.';
    const drafts = [
      readDigest(text, { path: 'a.brief.md' }),
      readDigest(text.replace('too', 'not'), { path: 'b.brief.md' }),
    ];
    const declared = { speakers: [], events: [], sources: [], accept: [] };
    const found = (path: string): string[] =>
      check(text, { dossier: { declared, drafts, path } }).findings.map((f) => `${f.rule}: ${f.message}`);
    assert.deepEqual(found('a.brief.md'), ['quote-altered: b.brief.md quotes this with "not", not "too".']);
    assert.deepEqual(found('b.brief.md'), []);
  });
});
