import { stateName } from '../facts/states/describe.ts';
import type { Rule } from './rule.ts';

export const stateCode: Rule = {
  id: 'state-code',
  level: 'hint',
  scope: 'section',
  summary: 'ISO’s code where the EU uses its own.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims }, { accepted }) {
    for (const { claim, start, end, text } of stateClaims) {
      if (claim.kind !== 'code' || accepted.has(text.toLowerCase())) continue;
      yield {
        start,
        end,
        message: ['The EU’s code for {0} is {1}; {2} is ISO’s.', stateName(claim.right, 'en'), claim.right, text],
        fixes: [{ title: ['Change to {0}', claim.right], safe: false, edits: [{ start, end, text: claim.right }] }],
      };
    }
  },
};
