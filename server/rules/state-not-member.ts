import { addDays, parseIso } from '../facts/civil.ts';
import { nameInProse } from '../facts/states/describe.ts';
import type { MemberClaim, When } from '../facts/states/state.ts';
import { everMember, isMemberOn, statusOn } from '../knowledge/membership.ts';
import { stateByCode } from '../knowledge/states.ts';
import type { Message } from './message.ts';
import type { Rule } from './rule.ts';
import { atStart, restsOn, widened } from './when.ts';

/** A state that joins within so many months is spoken of as a member before it is one. */
const SOON = 24;

export const stateNotMember: Rule = {
  id: 'state-not-member',
  level: 'error',
  scope: 'section',
  summary: 'A state passed off as a member of the EU that was none on that day.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check(facts, { accepted }) {
    for (const { claim, start, end, text, when } of facts.stateClaims) {
      if (claim.kind !== 'member' || claim.state === null || accepted.has(text.toLowerCase())) continue;
      if (couldBe(claim, claim.state, when)) continue;
      yield { start, end, message: statusMessage(claim.state, when), related: restsOn(facts, when) };
    }
  },
};

const couldBe = ({ how }: MemberClaim, state: string, { days }: When): boolean => {
  if (days === null || how === 'past') {
    if (days === null && how === 'list') return everMember(state) && stateByCode(state)?.left === '';
    return everMember(state);
  }
  const { accession = '', candidate = '' } = stateByCode(state) ?? {};
  if (how === 'new' && (accession > days.first || candidate !== '')) return true;
  if (isMemberOn(state, days.first) || isMemberOn(state, days.last)) return true;
  // Between the two days, or soon after them.
  return accession > days.first && accession <= widened(days, how === 'list' ? 0 : SOON).last;
};

const statusMessage = (state: string, { days }: When): Message => {
  const status = statusOn(state, days?.last ?? null);
  const name = atStart(nameInProse(state, 'en'));
  const day = 'on' in status ? parseIso(status.on) : 'since' in status ? parseIso(status.since) : null;
  if (status.kind === 'left' && day !== null) return ['{0} left the EU on {1}.', name, addDays(day, -1)];
  if (status.kind === 'joins' && day !== null) return ['{0} was not a member state yet: it joined on {1}.', name, day];
  if (status.kind === 'candidate' && day !== null)
    return ['{0} has been a candidate since {1} and is not a member state.', name, day];
  if (status.kind === 'eea') return ['{0} is in the EEA, not the EU.', name];
  if (status.kind === 'efta') return ['{0} is in EFTA, neither in the EU nor in the EEA.', name];
  return ['{0} is not a member state of the EU.', name];
};
