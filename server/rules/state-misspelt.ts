import type { Facts } from '../facts/facts.ts';
import type { Rule } from './rule.ts';

/** A slip is made once or twice; a word that comes again and again is a name of its own. */
const SLIPS = 3;

export const stateMisspelt: Rule = {
  id: 'state-misspelt',
  level: 'error',
  scope: 'draft',
  summary: 'A state, people or capital that is misspelt.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check(facts, { accepted }) {
    const near = facts.stateClaims.filter((c) => c.claim.kind === 'misspelt' && c.claim.how === 'near');
    const persons = near.length === 0 ? new Set<string>() : namesOfPersons(facts);
    const times = new Map<string, number>();
    for (const { text } of near) times.set(text, (times.get(text) ?? 0) + 1);
    for (const { claim, start, end, text } of facts.stateClaims) {
      if (claim.kind !== 'misspelt' || accepted.has(text.toLowerCase())) continue;
      if (claim.how === 'near' && (persons.has(text) || (times.get(text) ?? 0) > SLIPS)) continue;
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
              ? ['The official form here is "{1}", not "{0}".', text, best]
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

/** The words of names of people: those declared, and those found to speak. */
const namesOfPersons = ({ declared, people }: Facts): ReadonlySet<string> => {
  const words = new Set<string>();
  const take = (name: string): void => {
    // "Mila Portugel", not "the Portugeuse minister".
    const parts = name.split(/\s+/);
    if (parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part))) for (const part of parts) words.add(part);
  };
  for (const { name, aliases } of declared.speakers) for (const n of [name.text, ...aliases]) take(n);
  for (const { text } of people) take(text);
  return words;
};
