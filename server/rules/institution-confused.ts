import type { Message } from './message.ts';
import type { Rule } from './rule.ts';

/** Until the Lisbon Treaty the rotating presidency chaired the European Council too. */
const LISBON = '2009-12-01';
const ROTATING = 1;

const WHY: Readonly<Record<number, Message>> = {
  [ROTATING]: [
    'The presidency that rotates is that of the Council of the EU; the European Council elects its President.',
  ],
  2: [
    'The Council of Europe is no EU institution and adopts no regulations or directives; the Council of the EU does.',
  ],
  3: ['The European Council adopts no legislation; the Council of the EU does.'],
  4: ['The European Court of Human Rights belongs to the Council of Europe; the EU’s is the Court of Justice.'],
  5: ['The Council of Europe is no body of the EU.'],
};

export const institutionConfused: Rule = {
  id: 'institution-confused',
  level: 'warning',
  scope: 'section',
  summary: 'The European Council, the Council of the EU and the Council of Europe mixed up.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims }) {
    for (const { claim, start, end, when } of stateClaims) {
      if (claim.kind !== 'confused') continue;
      const message = WHY[claim.which];
      if (message === undefined) continue;
      if (claim.which === ROTATING && when.days !== null && when.days.first < LISBON) continue;
      yield { start, end, message };
    }
  },
};
