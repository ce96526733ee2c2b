// The tables of the world: what must hold whatever is added to them.
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';
import { describeGroup, describeState, memberList, stateName } from '../server/facts/states/describe.ts';
import { CAPITALS, OTHER_CAPITALS } from '../server/knowledge/capitals.ts';
import { DEMONYMS, LONG_NAMES, NAME_VARIANTS, NATIVE_NAMES, NOT_STATES } from '../server/knowledge/demonyms.ts';
import { GROUPS } from '../server/knowledge/groups.ts';
import { isMemberOn, membersOn, statusOn, totalOn, totalsOf } from '../server/knowledge/membership.ts';
import { NAME_LANGUAGES, NAMES, OTHER_COUNTRIES } from '../server/knowledge/names.ts';
import { PRESIDENCIES, presidencyOn } from '../server/knowledge/presidencies.ts';
import { SOURCES, STATES } from '../server/knowledge/states.ts';
import { LANGUAGE_TAGS } from '../server/languages/index.ts';

const scriptsOf = (word: string): number =>
  [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u].filter((s) => s.test(word)).length;

describe('the member states', () => {
  it('are as many as the treaties made them', () => {
    for (const [day, total] of [
      ['1958-01-01', 6],
      ['1972-12-31', 6],
      ['1973-01-01', 9],
      ['1981-01-01', 10],
      ['1986-01-01', 12],
      ['1995-01-01', 15],
      ['2004-04-30', 15],
      ['2004-05-01', 25],
      ['2007-01-01', 27],
      ['2013-06-30', 27],
      ['2013-07-01', 28],
      ['2020-01-31', 28],
      ['2020-02-01', 27],
    ] as const)
      assert.equal(membersOn(day).length, total, day);
  });

  it('shared the euro and Schengen as the decisions say', () => {
    assert.deepEqual(
      totalsOf('euro').map((t) => [t.since, t.total]),
      [
        ['1999-01-01', 11],
        ['2001-01-01', 12],
        ['2007-01-01', 13],
        ['2008-01-01', 15],
        ['2009-01-01', 16],
        ['2011-01-01', 17],
        ['2014-01-01', 18],
        ['2015-01-01', 19],
        ['2023-01-01', 20],
        ['2026-01-01', 21],
      ],
    );
    assert.equal(totalOn('2024-04-01', 'schengen')?.total, 29);
    assert.equal(totalOn('2023-06-01', 'schengen')?.total, 27);
    assert.equal(totalOn('2011-12-31', 'schengen')?.total, 26);
  });

  it('stand in protocol order, the EU’s codes beside ISO’s', () => {
    assert.equal(
      membersOn('2024-01-01').join(','),
      'BE,BG,CZ,DK,DE,EE,IE,EL,ES,FR,HR,IT,CY,LV,LT,LU,HU,MT,NL,AT,PL,PT,RO,SI,SK,FI,SE',
    );
    for (const key of ['code', 'iso2', 'iso3'] as const)
      assert.equal(new Set(STATES.map((s) => s[key])).size, STATES.length, key);
    for (const { code, iso2 } of STATES)
      if (code !== iso2) assert.ok((code === 'EL' && iso2 === 'GR') || (code === 'UK' && iso2 === 'GB'));
  });

  it('name the source of every row', () => {
    for (const { code, sources } of STATES)
      for (const key of sources) assert.ok(SOURCES[key] !== undefined, `${code}: ${key}`);
  });

  it('know what others are', () => {
    assert.deepEqual(statusOn('NO', '2022-08-30'), { kind: 'eea' });
    assert.deepEqual(statusOn('UK', '2020-02-01'), { kind: 'left', on: '2020-02-01' });
    assert.deepEqual(statusOn('HR', '2012-01-01'), { kind: 'joins', on: '2013-07-01' });
    assert.deepEqual(statusOn('UA', '2022-06-22'), { kind: 'other' });
    assert.deepEqual(statusOn('UA', '2022-06-23'), { kind: 'candidate', since: '2022-06-23' });
    assert.equal(isMemberOn('UK', '2020-01-31'), true);
  });
});

describe('names', () => {
  it('are there for every state in every language', () => {
    assert.deepEqual(NAME_LANGUAGES, LANGUAGE_TAGS);
    for (const { code } of STATES) assert.equal(NAMES.get(code)?.filter((n) => n !== '').length, 24, code);
    for (const code of [...membersOn('2024-01-01'), 'UK'])
      assert.equal(CAPITALS.get(code)?.filter((n) => n !== '').length, 24, code);
    for (const [code, names] of OTHER_COUNTRIES) assert.equal(names.filter((n) => n !== '').length, 3, code);
    for (const [code, forms] of DEMONYMS) assert.equal(forms.filter((n) => n !== '').length, 5, code);
  });

  it('mean one state each within a language', () => {
    for (let i = 0; i < NAME_LANGUAGES.length; i++) {
      const seen = new Map<string, string>();
      for (const [code, names] of NAMES) {
        const name = (names[i] ?? '').toLowerCase();
        assert.equal(seen.get(name), undefined, `${NAME_LANGUAGES[i]} ${name}`);
        seen.set(name, code);
      }
    }
  });

  it('are written in one script and composed', () => {
    for (const [code, names] of [...NAMES, ...CAPITALS, ...OTHER_COUNTRIES])
      for (const name of names) {
        assert.equal(name, name.normalize('NFC'));
        assert.ok(!/[şţŞŢĳĲ]/.test(name), `${code} ${name}`);
        for (const word of name.split(/[\s-]/)) assert.ok(scriptsOf(word) <= 1, `${code} ${word}`);
      }
  });

  it('agree with CLDR but for the differences known', function () {
    // Articles that CLDR writes small in Irish and Maltese are no difference.
    const known = new Set(
      `CZ mt, NL et, NL pl, UK bg, UK da, UK fi, UK hr, UK pl, UK sv, BA el, BA en, BA it, BA pt, GE lt, MD de, MD hr,
       MD lt, MD ro, XK el, LI pt`
        .split(',')
        .map((k) => k.trim()),
    );
    const different: string[] = [];
    for (let i = 0; i < NAME_LANGUAGES.length; i++) {
      const lang = NAME_LANGUAGES[i] ?? '';
      const names = new Intl.DisplayNames([lang === 'pt' ? 'pt-PT' : lang], { type: 'region' });
      if (new Intl.DisplayNames([lang], { type: 'region' }).resolvedOptions().locale !== lang) this.skip();
      for (const { code, iso2 } of STATES) {
        const ours = NAMES.get(code)?.[i] ?? '';
        if (ours.toLowerCase() !== names.of(iso2)?.toLowerCase()) different.push(`${code} ${lang}`);
      }
    }
    assert.deepEqual(
      different.filter((d) => !known.has(d)),
      [],
    );
  });
});

describe('the tables', () => {
  it('are at most 20 KB compressed', () => {
    const tables = [NAMES, CAPITALS, OTHER_COUNTRIES, OTHER_CAPITALS, DEMONYMS, LONG_NAMES, NATIVE_NAMES].map((t) => [
      ...t,
    ]);
    const text = JSON.stringify([tables, NAME_VARIANTS, NOT_STATES, STATES, SOURCES, GROUPS, PRESIDENCIES]);
    assert.ok(gzipSync(text, { level: 9 }).length <= 20_000);
  });
});

describe('presidencies and groups', () => {
  it('follow each other without a gap from 2007 to 2030, each by a member', () => {
    assert.equal(PRESIDENCIES[0]?.first, '2007-01-01');
    assert.equal(PRESIDENCIES.at(-1)?.last, '2030-12-31');
    for (const p of PRESIDENCIES) assert.ok(isMemberOn(p.state, p.first), `${p.state} ${p.first}`);
    assert.equal(presidencyOn('2022-08-30')?.state, 'CZ');
    assert.equal(presidencyOn('2026-11-24')?.state, 'IE');
    assert.equal(presidencyOn('2031-01-01'), null);
  });

  it('hold states that exist, once each', () => {
    for (const { id, members } of GROUPS) {
      assert.equal(new Set(members).size, members.length, id);
      for (const code of members) assert.ok(NAMES.has(code), `${id} ${code}`);
    }
  });
});

describe('what an editor shows of a state', () => {
  it('is judged on the day', () => {
    const czech = describeState('CZ', '2022-08-30', 'en');
    assert.equal(czech.name, 'Czechia');
    assert.equal(czech.long, 'Czech Republic');
    assert.equal(czech.capital, 'Prague');
    assert.deepEqual(
      czech.parts.map(([template]) => template),
      ['Member state since {0}.', 'In Schengen since {0}.', 'Holds the Presidency of the Council until {0}.'],
    );
    assert.deepEqual(describeState('NO', '2022-08-30', 'fr').parts[0], ['In the EEA, not the EU.']);
    assert.equal(describeState('BR', null, 'de').name, 'Brasilien');
    assert.equal(stateName('ZZ', 'en'), 'ZZ');
  });

  it('lists members in protocol order', () => {
    const { codes, text } = memberList('1973-01-01', 'en');
    assert.equal(codes.length, 9);
    assert.equal(
      text,
      'Belgium, Denmark, Germany, Ireland, France, Italy, Luxembourg, the Netherlands and the United Kingdom',
    );
    assert.match(memberList('2024-01-01', 'fr').text, /l’Allemagne, .* et la Suède$/);
    assert.equal(describeGroup('baltic', 'de')?.text, 'Estland, Lettland und Litauen');
    assert.equal(describeGroup('none', 'de'), null);
  });
});
