// A key is rehearsed to no effect.
import { strict as assert } from 'node:assert';
import { check, factsAsJson, readFacts } from '../server/api.ts';
import { OpenDraft } from '../server/editor/open-draft.ts';

const DRAFT = `---
date: 2022-08-30
speakers: { rask: Anna Raskova }
---
“We ended it at last,” Anna Raskova said on Wednesday, 30 August 2022.

Anna Raskowa left. All 28 member states signed, Portugual among them.

“We ended it at long last,” Petr Veldman said.
`;

const open = (text: string): OpenDraft => new OpenDraft('mem:/a/tides.brief.md', 'brief', 1, text, 'brief');

describe('a rehearsal', () => {
  it('leaves a draft as it was, and its next key as right', () => {
    const draft = open(DRAFT);
    const shown = draft.show();
    assert.ok(shown.length > 0);
    for (const share of [0, 0.4, 0.99]) assert.equal(draft.rehearse(share), true);
    assert.deepEqual(draft.findings, check(DRAFT).findings);
    assert.deepEqual(draft.show(), shown);
    assert.deepEqual(factsAsJson(draft.facts), readFacts(DRAFT));
    const line = DRAFT.split('\n').findIndex((l) => l.startsWith('Anna Raskowa'));
    const at = { line, character: 0 };
    draft.change([{ range: { start: at, end: at }, text: 'On 31 June ' }], 2);
    const now = DRAFT.replace('Anna Raskowa left', 'On 31 June Anna Raskowa left');
    assert.deepEqual(draft.findings, check(now).findings);
    assert.deepEqual(factsAsJson(draft.facts), readFacts(now));
  });

  it('is left out where nobody has asked for findings, or an edit waits to be read', () => {
    const unread = open(DRAFT);
    assert.equal(unread.rehearse(0.5), false);
    assert.deepEqual(unread.findings, check(DRAFT).findings);
    const edited = open(DRAFT);
    edited.show();
    const at = { line: 0, character: 0 };
    edited.change([{ range: { start: at, end: at }, text: '\n' }], 2);
    assert.equal(edited.rehearse(0.5), false);
    assert.deepEqual(edited.findings, check(`\n${DRAFT}`).findings);
  });

  it('stands a draft of nothing', () => {
    const draft = open('');
    draft.show();
    assert.equal(draft.rehearse(0.5), false);
    assert.deepEqual(draft.findings, []);
  });
});
