// States in prose: what is recognised, what is left alone, and what a rule's page cannot hold.
import { strict as assert } from 'node:assert';
import { check, readFacts } from '../server/api.ts';
import { daysOf } from '../server/facts/states/days.ts';
import { CAPITALS } from '../server/knowledge/capitals.ts';
import { DEMONYMS } from '../server/knowledge/demonyms.ts';
import { lookalikesOf } from '../server/knowledge/lookalikes.ts';
import { MISSPELLINGS } from '../server/knowledge/misspellings.ts';
import { NAME_LANGUAGES, NAMES } from '../server/knowledge/names.ts';
import { LANGUAGE_TAGS } from '../server/languages/index.ts';

const statesOf = (text: string, lang = 'en'): string[] =>
  readFacts(text, { lang }).states.map((s) => `${s.state} ${s.form} ${s.text}`);

const rulesOf = (text: string, lang = 'en', date = '2022-08-30'): string[] =>
  check(text, { lang, date })
    .findings.filter((f) => /^(?:state-|mixed-|institution-)/.test(f.rule) && f.severity !== 'hint')
    .map((f) => f.rule);

describe('states in prose', () => {
  it('are known by name, full name, adjective, people, capital', () => {
    assert.deepEqual(statesOf('The Czech Republic, Slovenia and two Danes met a Maltese envoy in Helsinki.'), [
      'CZ long Czech Republic',
      'SI name Slovenia',
      'DK people Danes',
      'MT adjective Maltese',
      'FI capital Helsinki',
    ]);
    assert.deepEqual(statesOf('La ministre suédoise et les Pays-Bas, à Varsovie.', 'fr'), [
      'SE adjective suédoise',
      'NL name Pays-Bas',
      'PL capital Varsovie',
    ]);
    assert.deepEqual(statesOf('Die estnischen Minister lobten Österreichs Beitrag in Prag.', 'de'), [
      'EE adjective estnischen',
      'AT name Österreichs',
      'CZ capital Prag',
    ]);
  });

  it('are known by their names and capitals in all 24 languages', () => {
    for (const lang of LANGUAGE_TAGS) {
      const column = NAME_LANGUAGES.indexOf(lang);
      for (const table of [NAMES, CAPITALS])
        for (const [code, cells] of table) {
          const name = cells[column] ?? '';
          assert.ok(
            readFacts(`${name}.`, { lang }).states.some((s) => s.state === code && s.text === name),
            `${lang} ${code} ${name}`,
          );
        }
    }
  });

  it('are known in other languages’ forms', () => {
    assert.deepEqual(statesOf('The word Magyarország is on the coin.'), ['HU name Magyarország']);
  });

  it('are not what has another meaning', () => {
    assert.deepEqual(statesOf('North Holland, the Sovereign Order of Malta and a polish for turkey dishes.'), []);
    assert.deepEqual(statesOf('Air France and Deutsche Bahn', 'fr'), []);
    assert.deepEqual(statesOf('Ms Ireland met Jill Holland in Malta Street.'), []);
  });

  it('say where membership is asserted', () => {
    const { states } = readFacts('Member states such as Malta and Cyprus waited for Norway.');
    assert.deepEqual(
      states.map((s) => [s.state, s.asserted]),
      [
        ['MT', 'member'],
        ['CY', 'member'],
        ['NO', null],
      ],
    );
  });
});

describe('what is said of membership', () => {
  const wrong: readonly (readonly [rule: string, lang: string, text: string])[] = [
    ['state-not-member', 'en', 'Two EU countries (Norway and Denmark) abstained.'],
    ['state-not-member', 'en', 'Switzerland, an EU member state, abstained.'],
    ['state-not-member', 'en', 'Serbia and Albania are EU members.'],
    ['state-not-member', 'en', 'The EU member state Norway abstained.'],
    ['state-not-member', 'en', 'Norway, which is a member of the European Union, abstained.'],
    ['state-not-member', 'fr', 'La Norvège, pays membre de l’UE, s’est abstenue.'],
    ['state-not-member', 'fr', 'La Suisse est un État membre de l’Union européenne.'],
    ['state-not-member', 'fr', 'L’Islande et les autres États membres de l’UE se sont abstenus.'],
    ['state-not-member', 'de', 'Norwegen ist ein EU-Mitglied.'],
    ['state-not-member', 'de', 'Island und andere EU-Mitgliedstaaten enthielten sich.'],
    ['state-not-member', 'de', 'Die Schweiz ist Mitglied der Europäischen Union.'],
    ['state-count', 'en', 'The EU has 28 member states.'],
    ['state-count', 'en', 'It is for each of the 28 EU member states to decide.'],
    ['state-count', 'fr', 'L’ensemble des vingt-huit États membres de l’UE a signé.'],
    ['state-count', 'de', 'Die EU hat 28 Mitgliedstaaten.'],
    ['state-count', 'en', 'The Schengen area comprises 30 countries.'],
    ['state-capital', 'en', 'Riga is named as the capital of Lithuania.'],
    ['state-capital', 'en', 'The capital of Slovakia, Ljubljana, lies on a river.'],
    ['state-capital', 'fr', 'La capitale slovène, Bratislava, était sous la neige.'],
    ['state-capital', 'de', 'Budapest ist die Hauptstadt Rumäniens.'],
    ['state-presidency', 'en', 'Finland currently holds the rotating presidency of the Council.'],
  ];
  for (const [rule, lang, text] of wrong)
    it(`${rule}: ${text}`, () => {
      assert.deepEqual([...new Set(rulesOf(text, lang))], [rule]);
    });

  const right: readonly (readonly [lang: string, text: string])[] = [
    ['en', 'Norway is not an EU member. Is Norway an EU member?'],
    ['en', 'Whether Ukraine is an EU member state by 2030 is open.'],
    ['en', 'Russia, the EU member states and Norway signed.'],
    ['en', 'Members of the Council of Europe such as Norway and Turkey signed.'],
    ['en', 'WHO member states such as Norway and Brazil signed. All 28 NATO member states agreed.'],
    ['en', 'EU member states, Norway and Switzerland signed.'],
    ['en', 'EU member states such as Sweden and Denmark, Norway’s neighbours, signed.'],
    ['en', 'The new EU member states, as well as Norway, signed.'],
    ['en', 'Euro-Mediterranean partners and members of the Union for the Mediterranean such as Egypt signed.'],
    ['en', 'It is one of the 25 member states of the EU that have ratified; 9 EU countries did not.'],
    ['fr', 'Les futurs États membres de l’UE tels que la Serbie attendent. La Norvège n’est pas membre de l’UE.'],
    ['fr', 'Les États membres de l’UE et la Suisse ont signé. Les États membres de l’OTAN, dont la Norvège, aussi.'],
    ['de', 'Norwegen ist kein EU-Mitglied. Künftige EU-Mitglieder wie Serbien warten.'],
    ['de', 'Die Mitgliedstaaten der EU sowie Norwegen haben unterzeichnet.'],
    ['en', 'The Austrian capital, Vienna, is older than Bratislava, the Slovak capital.'],
    ['en', 'Bratislava was the capital of Hungary for two centuries.'],
    ['en', 'All 15 old EU member states signed; all nine EU member states visited did so too.'],
    ['en', 'EU neighbourhood countries such as Morocco, and EU border states like Ukraine, signed.'],
    ['en', 'Member States of our Organisation such as Norway signed.'],
    ['en', 'In 1985, the EFTA countries (Austria, Norway, Iceland and Switzerland) signed.'],
    ['en', 'All 12 EU member states signed.'],
    ['en', 'Working capital of German banks rose; Paris and the capital of Italy are twinned.'],
    ['en', 'The next Danish EU presidency and the French presidency of the Council in 2022 set the goal.'],
  ];
  for (const [lang, text] of right)
    it(`nothing: ${text}`, () => {
      assert.deepEqual(rulesOf(text, lang), []);
    });

  it('rests on the sentence’s own date before the draft’s', () => {
    assert.deepEqual(rulesOf('EU members such as Croatia and Malta signed.', 'en', '2010-05-01'), ['state-not-member']);
    assert.deepEqual(rulesOf('In 2014, EU members such as Croatia and Malta signed.', 'en', '2010-05-01'), []);
    assert.deepEqual(rulesOf('In 1999, all 27 EU member states signed.'), ['state-count']);
  });

  it('without a date only what never was true is wrong', () => {
    const found = (text: string): string[] => check(text).findings.map((f) => `${f.rule} ${f.severity}`);
    assert.deepEqual(found('EU members such as Croatia and the United Kingdom signed.'), []);
    assert.deepEqual(found('EU members such as Norway and Malta signed.'), ['state-not-member error']);
    assert.deepEqual(found('All 28 EU member states signed.'), ['state-count info']);
  });
});

describe('misspellings', () => {
  it('are found by a slip in any name beside another state, the fix first', () => {
    // One of each kind of slip, in every member's English name.
    const slips = (name: string): string[] => {
      const i = Math.floor(name.length / 2);
      return [
        name.slice(0, i) + name.slice(i + 1),
        name.slice(0, i) + name.charAt(i) + name.slice(i),
        name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2),
      ];
    };
    let all = 0;
    let found = 0;
    for (const [code, cells] of NAMES) {
      const name = cells[NAME_LANGUAGES.indexOf('en')] ?? '';
      if (!CAPITALS.has(code) || name.includes(' ') || name.length < 6) continue;
      for (const slip of slips(name)) {
        if (slip === name || lookalikesOf('en').has(slip.toLowerCase())) continue;
        all++;
        const { findings } = check(`The governments of ${slip}, Austria and Ireland agreed.`);
        if (findings.some((f) => f.rule === 'state-misspelt' && f.fixes[0]?.edits[0]?.text === name)) found++;
      }
    }
    assert.ok(all > 60 && found / all > 0.97, `${found} of ${all}`);
  });

  it('are never a name, an adjective or a lookalike that is right', () => {
    for (const lang of ['en', 'fr', 'de'] as const) {
      const column = NAME_LANGUAGES.indexOf(lang);
      const names = new Set(
        [...NAMES.values(), ...CAPITALS.values()].map((cells) => (cells[column] ?? '').toLowerCase()),
      );
      for (const forms of DEMONYMS.values())
        for (const form of (forms[lang === 'en' ? 0 : lang === 'fr' ? 2 : 3] ?? '').split(',')) names.add(form);
      for (const [, wrong] of MISSPELLINGS[lang])
        for (const word of wrong) assert.ok(!names.has(word.toLowerCase()), `${lang} ${word}`);
      for (const word of lookalikesOf(lang)) assert.ok(!names.has(word), `${lang} ${word}`);
    }
  });

  it('are not what the draft says again and again, nor who speaks in it', () => {
    const once = 'The governments of Albenia, Austria and Ireland agreed. ';
    assert.deepEqual(rulesOf('The governments of Blovenia, Austria and Ireland agreed.'), []);
    assert.deepEqual(rulesOf('The governments of Kroatia, Austria and Ireland agreed.'), ['state-misspelt']);
    assert.deepEqual(rulesOf('The governments of Slovennia, Austria and Ireland agreed.'), ['state-misspelt']);
    assert.deepEqual(rulesOf('The governments of Slovennia, Austria and Ireland agreed. '.repeat(4)), []);
    assert.deepEqual(rulesOf(once.repeat(4)).length, 4, 'a listed misspelling stays one');
    const text = '---\nspeakers: { s: Mila Austrianne }\n---\nAustria and Ireland heard Austrianne speak.';
    assert.deepEqual(rulesOf(text), []);
    assert.deepEqual(rulesOf(text.replace('Mila Austrianne', 'Mila Berg')), ['state-misspelt']);
  });

  it('are not people, companies or places', () => {
    for (const text of [
      'Roy Lichtenstein and Mr Portugel met the Austrian envoy.',
      'The ferry company Tallink sails from Finland to Estonia.',
      'France and the Austrian-born Malin Swedan agreed.',
    ])
      assert.deepEqual(rulesOf(text), [], text);
  });
});

describe('reading states', () => {
  it('takes time that grows with the text', () => {
    for (const part of [
      'Germany, France, ',
      'member states such as ',
      'EU members Norway and ',
      'Germny, Spian and ',
      'Abcdef ',
      'the Slovenian capital, ',
      'Baltic States (Estonia, ',
      'in 2004 all 28 EU member states ',
      'ΕU ',
      'Aβ',
    ]) {
      const started = Date.now();
      check(part.repeat(Math.floor(200_000 / part.length)), { format: 'plain' });
      assert.ok(Date.now() - started < 6000, part);
    }
  }).timeout(60_000);
});

describe('the days of a TIMEX3 value', () => {
  it('are its first and last', () => {
    for (const [value, first, last] of [
      ['2024', '2024-01-01', '2024-12-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2024-02-30', '2024-02-01', '2024-02-29'],
      ['2024-05-01T10:00', '2024-05-01', '2024-05-01'],
      ['2024-Q3', '2024-07-01', '2024-09-30'],
      ['2024-H1', '2024-01-01', '2024-06-30'],
      ['199', '1990-01-01', '1999-12-31'],
    ] as const)
      assert.deepEqual(daysOf(value), { first, last }, value);
    for (const value of ['P2D', 'PRESENT_REF', '2024-13', 'XXXX-05']) assert.equal(daysOf(value), null, value);
  });
});
