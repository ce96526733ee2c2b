import type { Rule } from './rule.ts';

export const stateMisspelt: Rule = {
  id: 'state-misspelt',
  level: 'error',
  summary: 'A state, people or capital that is misspelt.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims }, { accepted }) {
    for (const { claim, start, end, text } of stateClaims) {
      if (claim.kind !== 'misspelt' || accepted.has(text.toLowerCase())) continue;
      const [best = ''] = claim.right;
      yield {
        start,
        end,
        // A near match rests on what stands around it; a variant is a matter of style.
        severity: claim.how === 'listed' ? 'error' : claim.how === 'near' ? 'warning' : 'hint',
        message:
          claim.how === 'listed'
            ? ['"{0}" is a misspelling of "{1}".', text, best]
            : claim.how === 'variant'
              ? ['The official form is "{1}", not "{0}".', text, best]
              : ['"{0}" is close to "{1}" and is no name that is known here.', text, best],
        fixes: claim.right.map((right) => ({
          title: ['Change to "{0}"', right],
          safe: false,
          edits: [{ start, end, text: right }],
        })),
      };
    }
  },
};
