import { capitalName, nameInProse } from '../facts/states/describe.ts';
import type { Rule } from './rule.ts';

export const stateCapital: Rule = {
  id: 'state-capital',
  level: 'error',
  scope: 'section',
  summary: 'A city called the capital of a state that has another.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims, language }) {
    const lang = language.tag;
    for (const { claim, start, end, text } of stateClaims) {
      if (claim.kind !== 'capital' || claim.state === claim.capitalOf) continue;
      const right = capitalName(claim.state, lang);
      if (right === '') continue;
      yield {
        start,
        end,
        message: [
          '{0} is the capital of {1}; that of {2} is {3}.',
          text,
          nameInProse(claim.capitalOf, 'en'),
          nameInProse(claim.state, 'en'),
          right,
        ],
        fixes: [{ title: ['Change to {0}', right], safe: false, edits: [{ start, end, text: right }] }],
      };
    }
  },
};
