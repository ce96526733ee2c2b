import { describeGroup, nameInProse } from '../facts/states/describe.ts';
import { groupById } from '../knowledge/groups.ts';
import type { Rule } from './rule.ts';
import { atStart } from './when.ts';

export const stateGroup: Rule = {
  id: 'state-group',
  level: 'warning',
  scope: 'section',
  summary: 'A state listed in a group it is not in.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims }) {
    for (const { claim, start, end, when } of stateClaims) {
      if (claim.kind !== 'group') continue;
      // Its members were others once.
      const since = groupById(claim.group)?.since ?? '';
      if (since !== '' && (when.days === null || when.days.first < since)) continue;
      const members = describeGroup(claim.group, 'en')?.text ?? '';
      yield {
        start,
        end,
        message: ['{0} is not in "{1}": {2}.', atStart(nameInProse(claim.state, 'en')), claim.name, members],
      };
    }
  },
};
