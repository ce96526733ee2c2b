import type { Text } from '../draft/text.ts';
import { capitalName, nameInProse, stateName } from '../facts/states/describe.ts';
import type { StateClaim } from '../facts/states/state.ts';
import { LONG_NAMES } from '../knowledge/demonyms.ts';
import type { Report, Rule } from './rule.ts';
import { atStart } from './when.ts';

export const stateShortName: Rule = {
  id: 'state-name',
  level: 'hint',
  scope: 'section',
  summary: 'A short name that is outdated or not the official one.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check({ stateClaims, language, draft }, { house, accepted }) {
    if (house.names === 'any') return;
    for (const found of stateClaims) {
      const { claim, start, end, text, when } = found;
      if (accepted.has(text.toLowerCase())) continue;
      if (claim.kind === 'list') yield* longAmongShort(found, draft.text, language.tag);
      if (claim.kind !== 'unofficial') continue;
      // Right in its time.
      if (when.days !== null && claim.since !== '' && when.days.last < claim.since) continue;
      const right =
        claim.form === 'capital' ? capitalName(claim.state, language.tag) : stateName(claim.state, language.tag);
      yield report(
        start,
        end,
        text,
        right,
        claim.form === 'capital' ? right : inProse(claim.state, draft.text, start, language.tag),
      );
    }
  },
};

const report = (start: number, end: number, text: string, right: string, fix: string): Report => ({
  start,
  end,
  message: ['The official short name is "{0}", not "{1}".', right, text],
  fixes: [{ title: ['Change to "{0}"', right], safe: false, edits: [{ start, end, text: fix }] }],
});

/** English takes "the Netherlands" for "Holland"; the other languages had an article already. */
const inProse = (state: string, text: Text, start: number, lang: string): string => {
  if (lang !== 'en' || /\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))) return stateName(state, lang);
  const name = nameInProse(state, lang);
  return /(?:^|[.!?]\s|\n)$/.test(text.slice(Math.max(0, start - 2), start)) ? atStart(name) : name;
};

/** "Austria, the Czech Republic and Poland": the full name of one among short ones. */
const longAmongShort = function* ({ claim }: StateClaim, text: Text, lang: string): Generator<Report> {
  if (claim.kind !== 'list' || claim.long) return;
  for (let i = 0; i < claim.items.length; i++) {
    const item = claim.items[i];
    const state = claim.states[i] ?? '';
    if (item === undefined) continue;
    const written = text.slice(item.start, item.end);
    if (!(LONG_NAMES.get(state) ?? []).includes(written) || written === stateName(state, lang)) continue;
    yield report(item.start, item.end, written, stateName(state, lang), stateName(state, lang));
  }
};
