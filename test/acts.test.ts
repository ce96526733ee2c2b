// Citations of European acts: which are read, as what, and where they lead.
import { strict as assert } from 'node:assert';
import { factsOf } from '../server/check.ts';
import { readDraft } from '../server/draft/read.ts';
import { eliOf } from '../server/facts/acts/act.ts';

const read = (text: string, lang = 'en'): string[] =>
  factsOf(readDraft(text, 'plain'), { lang }).acts.map(
    (act) => `${act.code.text} ${eliOf(act).slice('http://data.europa.eu/eli/'.length)}`,
  );

const CASES: readonly (readonly [text: string, lang: string, ...acts: string[]])[] = [
  ['Regulation (EU) 2018/4711 applies.', 'en', '(EU) 2018/4711 reg/2018/4711/oj'],
  ['COMMISSION IMPLEMENTING REGULATION (EU) 2018/4711', 'en', '(EU) 2018/4711 reg_impl/2018/4711/oj'],
  ['Delegated Regulation (EU) No 811/2013', 'en', '(EU) No 811/2013 reg_del/2013/811/oj'],
  ['Regulation (EEC) No 4711/86', 'en', '(EEC) No 4711/86 reg/1986/4711/oj'],
  ['Council Regulation (EC, Euratom) No 4711/2002', 'en', '(EC, Euratom) No 4711/2002 reg/2002/4711/oj'],
  ['under Directive 95/81/EC', 'en', '95/81/EC dir/1995/81/oj'],
  ['Directive 61/2011/EU', 'en', '61/2011/EU dir/2011/61/oj'],
  [
    'Directives 2004/81/EC (12), 2009/47/EC and (EU) 2016/811 and Regulation (EU) 2017/9',
    'en',
    '2004/81/EC dir/2004/81/oj',
    '2009/47/EC dir/2009/47/oj',
    '(EU) 2016/811 dir/2016/811/oj',
    '(EU) 2017/9 reg/2017/9/oj',
  ],
  ['Council Decision (CFSP) 2022/4711', 'en', '(CFSP) 2022/4711 dec/2022/4711/oj'],
  ['Decision No 811/2006/EC', 'en', 'No 811/2006/EC dec/2006/811/oj'],
  ['Framework Decision 2002/811/JHA', 'en', '2002/811/JHA dec_framw/2002/811/oj'],
  ['Regulation 2018/4711', 'en', '2018/4711 reg/2018/4711/oj'],
  ['règlement d’exécution (UE) n° 811/2012', 'fr', '(UE) n° 811/2012 reg_impl/2012/811/oj'],
  ['la décision-cadre 2002/811/JAI', 'fr', '2002/811/JAI dec_framw/2002/811/oj'],
  ['les directives du Conseil 77/81/CEE', 'fr', '77/81/CEE dir/1977/81/oj'],
  ['der Durchführungsverordnung (EU) Nr. 811/2012', 'de', '(EU) Nr. 811/2012 reg_impl/2012/811/oj'],
  ['Delegierten Verordnung (EU) 2018/4711', 'de', '(EU) 2018/4711 reg_del/2018/4711/oj'],
  ['der Richtlinie 2005/81/EG', 'de', '2005/81/EG dir/2005/81/oj'],
  // No acts of the Union, or no acts
  ['Decision No 1/2019 of the Joint Committee', 'en'],
  ['the decision 3/4 of members took', 'en'],
  ['a regulation (COM(2018)0471 – 2018/0288(COD))', 'en'],
  ['Regulation (EU) 2018/4711/3', 'en'],
  ['Regulation (EU) 2018', 'en'],
];

describe('acts', () => {
  for (const [text, lang, ...acts] of CASES)
    it(`${lang}: ${text}`, () => {
      assert.deepEqual(read(text, lang), acts);
    });

  it('are given as spans of the draft, from the kind to the end of the number', () => {
    const text = 'Under **Regulation** (EU) 2018/4711, and so on.';
    const [act] = factsOf(readDraft(text, 'brief'), { lang: 'en' }).acts;
    assert.equal(text.slice(act!.start, act!.end), 'Regulation** (EU) 2018/4711');
    assert.equal(text.slice(act!.code.start, act!.code.end), '(EU) 2018/4711');
  });

  it('are read in linear time from what looks like one for long', () => {
    const text = 'Directive '.repeat(60_000) + 'of the '.repeat(60_000) + '2018/4711, '.repeat(60_000);
    const start = process.hrtime.bigint();
    read(text);
    assert.ok(Number(process.hrtime.bigint() - start) / 1e6 < 3000);
  });
});
