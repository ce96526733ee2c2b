// What rules on dates say of the sentences of briefs, and where they are silent.
import { strict as assert } from 'node:assert';
import { check } from '../server/api.ts';
import { VERDICTS } from './date-verdicts.ts';

/** The messages of rules on dates at warning level or above. */
const said = (date: string, written: string): readonly string[] => {
  const lang = /^([a-z]{2}):/.exec(written)?.[1];
  const text = lang === undefined ? written : written.slice(3);
  return check(text, { format: 'brief', date, ...(lang === undefined ? {} : { lang }) })
    .findings.filter(
      ({ rule, severity }) => rule.startsWith('date-') && (severity === 'error' || severity === 'warning'),
    )
    .map(({ message }) => message);
};

describe('what is said of dates', () => {
  for (const [date, { flagged, ok }] of Object.entries(VERDICTS)) {
    for (const text of flagged) it(`${date}, flagged: ${text}`, () => assert.notEqual(said(date, text).length, 0));
    for (const text of ok) it(`${date}, ok: ${text}`, () => assert.deepEqual(said(date, text), []));
  }
});
