import { nearest } from '../draft/nearest.ts';
import { stateName } from '../facts/states/describe.ts';
import { STATES } from '../knowledge/states.ts';
import type { Rule } from './rule.ts';

export const stateUnknown: Rule = {
  id: 'state-unknown',
  level: 'error',
  scope: 'section',
  summary: 'A name that is no state where a member state must stand.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims, language }, { accepted }) {
    const misspelt = new Set<number>();
    for (const { claim, start } of stateClaims) if (claim.kind === 'misspelt') misspelt.add(start);
    let names: readonly string[] | null = null;
    for (const { claim, start, end, text } of stateClaims) {
      if (claim.kind !== 'member' || claim.state !== null) continue;
      if (misspelt.has(start) || accepted.has(text.toLowerCase())) continue;
      names ??= STATES.map(({ code }) => stateName(code, language.tag));
      const near = nearest(text, names);
      yield {
        start,
        end,
        message:
          near === null
            ? ['No member state is called "{0}".', text]
            : ['No member state is called "{0}". Did you mean "{1}"?', text, near],
        fixes:
          near === null ? [] : [{ title: ['Change to "{0}"', near], safe: false, edits: [{ start, end, text: near }] }],
      };
    }
  },
};
