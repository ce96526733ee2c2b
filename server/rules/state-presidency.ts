import { parseIso } from '../facts/civil.ts';
import { nameInProse } from '../facts/states/describe.ts';
import type { Days } from '../facts/states/state.ts';
import { PRESIDENCIES, type Presidency } from '../knowledge/presidencies.ts';
import type { Rule } from './rule.ts';
import { atStart, overlap, restsOn } from './when.ts';

export const statePresidency: Rule = {
  id: 'state-presidency',
  level: 'error',
  scope: 'section',
  summary: 'A state said to hold the Council presidency when another did.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check(facts) {
    for (const { claim, start, end, when } of facts.stateClaims) {
      if (claim.kind !== 'presidency') continue;
      const times = claim.how === 'now' ? (when.days === null ? [] : [when.days]) : when.dates;
      // Outside the table nothing is known.
      if (times.length === 0 || times.some((t) => !isCovered(t))) continue;
      const holders = PRESIDENCIES.filter((p) => times.some((t) => overlap(t, p)));
      const [holder] = holders;
      if (holder === undefined || holders.some((p) => p.state === claim.state)) continue;
      yield {
        start,
        end,
        message: [
          '{0} holds the Council presidency from {1} to {2}.',
          atStart(nameInProse(holder.state, 'en')),
          parseIso(holder.first) ?? holder.first,
          parseIso(holder.last) ?? holder.last,
        ],
        related: restsOn(facts, when),
      };
    }
  },
};

const isCovered = (days: Days): boolean => {
  const [first] = PRESIDENCIES;
  const last: Presidency | undefined = PRESIDENCIES.at(-1);
  return first !== undefined && last !== undefined && days.first >= first.first && days.last <= last.last;
};
