// Quotations that are worded alike, wherever they stand: found by the runs of words they share, in linear time.
import type { ComparedWords } from './words.ts';

/** So many words on end are shared by chance only in set phrases. */
const RUN = 4;
/** The latest quotations with a run; more have it only in a set phrase. */
const KEPT = 6;
/** Share of the shorter one's runs that the longer one must have. One changed word breaks four of them. */
const SHARED = 0.3;

/** Quotations by the runs of words in them. */
export class AlikeIndex<T> {
  private readonly runs = new Map<number, { readonly words: ComparedWords; readonly value: T }[]>();

  add(words: ComparedWords, value: T): void {
    const entry = { words, value };
    for (const run of runsOf(words)) {
      const known = this.runs.get(run);
      if (known === undefined) this.runs.set(run, [entry]);
      else {
        if (known.length === KEPT) known.shift();
        known.push(entry);
      }
    }
  }

  /** What was added under words like these, the most alike first. */
  find(words: ComparedWords): T[] {
    const shared = new Map<{ readonly words: ComparedWords; readonly value: T }, number>();
    for (const run of runsOf(words))
      for (const entry of this.runs.get(run) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    return [...shared]
      .filter(([entry, n]) => n >= SHARED * (Math.min(words.count, entry.words.count) - RUN + 1))
      .sort((a, b) => b[1] - a[1])
      .map(([entry]) => entry.value);
  }
}

const runsOf = (words: ComparedWords): Set<number> => {
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.count; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) h = Math.imul(h, 0x9e3779b1) + (words.hash[i + k] as number);
    runs.add(h ^ (h >>> 15));
  }
  return runs;
};
