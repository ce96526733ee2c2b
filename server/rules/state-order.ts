import type { Text } from '../draft/text.ts';
import type { ListClaim } from '../facts/states/state.ts';
import { STATES } from '../knowledge/states.ts';
import type { ReportedFix, Rule } from './rule.ts';

const ORDER = new Map(STATES.map(({ code }, i) => [code, i]));
/** A shorter list is in the order of what is said. */
const LONG_ENOUGH = 5;

export const stateOrder: Rule = {
  id: 'state-order',
  level: 'off',
  scope: 'section',
  summary: 'A list of five states or more in neither protocol nor alphabetical order.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check({ stateClaims, draft, language }) {
    const { compare } = new Intl.Collator(language.tag);
    for (const { claim, start, end } of stateClaims) {
      if (claim.kind !== 'list' || claim.states.length < LONG_ENOUGH) continue;
      const names = claim.items.map((i) => draft.text.slice(i.start, i.end));
      const inProtocol = isSorted(claim.states, (a, b) => (ORDER.get(a) ?? 999) - (ORDER.get(b) ?? 999));
      if (inProtocol || isSorted(names, compare)) continue;
      yield {
        start,
        end,
        message: ['This list is in neither protocol nor alphabetical order.'],
        fixes: reordered(claim, names, draft.text),
      };
    }
  },
};

const isSorted = (list: readonly string[], compare: (a: string, b: string) => number): boolean =>
  list.every((item, i) => i === 0 || compare(list[i - 1] ?? '', item) <= 0);

/** The names in protocol order; not where an article would be left before the wrong one. */
const reordered = ({ states, items }: ListClaim, names: readonly string[], text: Text): ReportedFix[] => {
  if (states.some((code) => !ORDER.has(code))) return [];
  const gaps = items.slice(1).map((item, i) => text.slice(items[i]?.end ?? 0, item.start).trim());
  const plain = gaps.every((gap, i) => gap === ',' || gap === ';' || (i === gaps.length - 1 && !/\s/.test(gap)));
  if (!plain) return [];
  const sorted = states
    .map((code, i) => ({ at: ORDER.get(code) ?? 0, name: names[i] ?? '' }))
    .sort((a, b) => a.at - b.at);
  return [
    {
      title: ['Put into protocol order'],
      safe: false,
      edits: items.map((item, i) => ({ start: item.start, end: item.end, text: sorted[i]?.name ?? '' })),
    },
  ];
};
