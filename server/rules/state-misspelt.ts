import type { Facts, Part } from '../facts/facts.ts';
import { Gathered, gathering } from '../facts/gathered.ts';
import { inOrder } from '../facts/people.ts';
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
    const declared = declaredPersons(facts);
    const isPerson = (word: string): boolean => declared.has(word) || personsOf(facts).words.has(word);
    const times = new Map<string, number>();
    for (const { text } of near) times.set(text, (times.get(text) ?? 0) + 1);
    for (const { claim, start, end, text } of facts.stateClaims) {
      if (claim.kind !== 'misspelt' || accepted.has(text.toLowerCase())) continue;
      if (claim.how === 'near' && ((times.get(text) ?? 0) > SLIPS || isPerson(text))) continue;
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

/** The words of the names of people that are declared. */
const declaredPersons = ({ declared }: Facts): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { name, aliases } of declared.speakers)
    for (const one of [name.text, ...aliases]) for (const word of wordsOf(one)) words.add(word);
  return words;
};

/** Of a person's full name, "Mila Portugel", not "the Portugeuse minister". */
const wordsOf = (name: string): readonly string[] => {
  const parts = name.split(/\s+/);
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [];
};

/** The words of the names of people that are found to speak, and how often each is there. */
class Persons extends Gathered<readonly string[]> {
  readonly words = new Map<string, number>();

  protected read({ facts }: Part): readonly string[] {
    return inOrder(facts.people.slice()).flatMap(({ text }) => wordsOf(text));
  }

  protected add(words: readonly string[]): void {
    for (const word of words) this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  protected remove(words: readonly string[]): void {
    for (const word of words) {
      const times = this.words.get(word) ?? 0;
      if (times > 1) this.words.set(word, times - 1);
      else this.words.delete(word);
    }
  }
}

const personsOf = gathering(() => new Persons());
