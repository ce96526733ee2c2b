import type { Rule } from './rule.ts';

/** Shorter ones are cries, headings and slogans as often as speech. */
const FEWEST = 4;

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  level: 'warning',
  summary: 'Speech whose speaker is not given.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ quotations }) {
    for (const { start, end, kind, depth, attribution, alone, words, region, closed } of quotations) {
      // Where a quotation never closes, nothing tells what belongs to it.
      if (closed === 'never') continue;
      if (kind !== 'speech' || depth > 0 || attribution !== null || !alone || words < FEWEST || region === 'heading')
        continue;
      yield { start, end, message: ['Nothing tells who said this.'] };
    }
  },
};
