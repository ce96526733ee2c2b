// When two spellings are one name, and when two speakers are one person.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { factsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';
import { isMisspelling } from '../server/facts/names/spelling.ts';
import { compareSpeakers, namedSpeaker } from '../server/facts/wording/speaker.ts';

describe('a name in another spelling', () => {
  for (const [written, name] of [
    ['Rasmusen', 'Rasmussen'],
    ['Rassmussen', 'Rasmussen'],
    ['Rasmsusen', 'Rasmussen'],
    ['Rasmassen', 'Rasmussen'],
    ['Sorlen', 'Sörlén'],
    ['Sörlen', 'Sörlén'],
    ['Walesa', 'Wałesa'],
    ['Zelinskyy', 'Zelinsky'],
  ] as const)
    it(`${written} may be ${name}`, () => assert.ok(isMisspelling(written, name) && isMisspelling(name, written)));

  for (const [written, name] of [
    ['Rasmussens', 'Rasmussen'],
    ['Rasks', 'Rask'],
    ['Barten', 'Barren'],
    ['Sunds', 'Sounds'],
    ['Rasmussenin', 'Rasmussen'],
    ['Novakova', 'Novak'],
    ['Novaka', 'Novaku'],
    ['Rasch', 'Raskova'],
    ['Hansen', 'Jansen'],
    ['Rask', 'Rask'],
  ] as const)
    it(`${written} is not ${name} misspelt`, () => assert.ok(!isMisspelling(written, name)));

  it('is found for any letter doubled, left out or swapped inside', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{7,12}$/), fc.nat(), fc.nat(2), (name, n, edit) => {
        const at = 1 + (n % (name.length - 3));
        const c = name[at] ?? '';
        const written =
          name.slice(0, at) +
          (edit === 0 ? c + c : edit === 1 ? '' : (name[at + 1] ?? '') + c) +
          name.slice(at + (edit === 2 ? 2 : 1));
        assert.ok(written === name || isMisspelling(written, name), written);
      }),
    );
  });
});

describe('two speakers', () => {
  const compare = (one: string, other: string, declared = ''): string => {
    const text = `---\nspeakers: {${declared}}\n---\n“Nets and lines are what we need,” ${one} said.\n\n“Nets and lines are what we need,” ${other} said.`;
    const facts = factsOf(readDraft(text, 'brief'), {});
    const [a, b] = facts.quotations.map((quotation) => namedSpeaker(facts, quotation));
    return compareSpeakers(a ?? null, b ?? null);
  };
  it('are one by surname, with a title or without', () => {
    assert.equal(compare('Anna Rask', 'Rask'), 'same');
    assert.equal(compare('Minister Rask', 'Anna Rask'), 'same');
    assert.equal(compare('Rask', 'Anna Rask', ' rask: Anna Rask '), 'same');
  });
  it('are two when both are declared', () => {
    assert.equal(compare('Rask', 'Berg', ' rask: Anna Rask, berg: Nils Berg '), 'other');
    assert.equal(compare('Anna Rask', 'Nils Rask', ' rask: Anna Rask, nils: Nils Rask '), 'other');
  });
  it('may be one or two otherwise', () => {
    assert.equal(compare('Anna Rask', 'Nils Rask'), 'unknown');
    assert.equal(compare('the ministry', 'Rask', ' rask: Anna Rask '), 'unknown');
    assert.equal(compare('European Commission', 'Rask', ' rask: Anna Rask '), 'unknown');
  });
});
