// Quotations found by the runs of words they share: an index that is edited against one that looks at everything.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { AlikeIndex, Wording } from '../server/facts/wording/alike.ts';

interface Quoted {
  readonly name: number;
  readonly at: number;
  readonly wording: Wording;
}

/** The last so many quotations with a run count. */
const KEPT = 6;

const runsOf = (wording: Wording): number[] => [...wording.runs().slice(0, wording.runCount)];

/** What stands before a place, with the number of runs it shares. */
const sharing = (all: readonly Quoted[], { wording, at }: Quoted): Map<Quoted, number> => {
  const shared = new Map<Quoted, number>();
  const before = all.filter((other) => other.at < at).sort((a, b) => a.at - b.at);
  for (const run of runsOf(wording))
    for (const other of before.filter((one) => runsOf(one.wording).includes(run)).slice(-KEPT))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
};

describe('quotations worded alike', () => {
  const word = fc.constantFrom('ash', 'bay');
  // Few words and no room for others: every run comes again, in a quotation and from one to the next.
  const step = fc.record({
    remove: fc.boolean(),
    at: fc.nat(1000),
    words: fc.array(word, { minLength: 4, maxLength: 9 }),
  });

  it('are known after any additions and removals', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const index = new AlikeIndex<Quoted>(({ at }) => at);
        const found = new Map<Quoted, readonly Quoted[]>();
        const changed = new Set<Quoted>();
        for (const [name, { remove, at, words }] of steps.entries()) {
          const all = [...found.keys()];
          const gone = all[at % all.length];
          if (remove && gone !== undefined) {
            index.remove(gone, (behind) => changed.add(behind));
            found.delete(gone);
          } else if (!all.some((other) => other.at === at)) {
            const quoted = { name, at, wording: new Wording(words.join(' ')) };
            found.set(
              quoted,
              index.add(quoted, (behind) => changed.add(behind)),
            );
          }
          for (const quoted of changed) found.set(quoted, index.find(quoted.wording, quoted.at));
          changed.clear();
          for (const [quoted, others] of found) {
            // Under ten words none may be another.
            const enough = (other: Quoted): number => Math.min(quoted.wording.runCount, other.wording.runCount);
            const wanted = [...sharing([...found.keys()], quoted)]
              .filter(([other, times]) => times >= Math.max(1, enough(other)))
              .sort(([a, times], [b, more]) => more - times || a.at - b.at);
            assert.deepEqual(
              others.map((other) => other.name),
              wanted.map(([other]) => other.name),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
