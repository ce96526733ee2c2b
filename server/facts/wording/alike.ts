// Quotations that are worded alike, wherever they stand: found by the runs of words they share, in linear time.
import type { ComparedWords } from './words.ts';

/** So many words on end are shared by chance only in set phrases. */
const RUN = 4;
/** The latest quotations with a run; more have it only in a set phrase. */
const KEPT = 6;
/** Share of the shorter one's runs that the longer one must have. One changed word breaks four of them. */
const SHARED = 0.3;

/** Words with the runs in them. */
export interface Runs {
  readonly words: ComparedWords;
  /** Hashes of all runs; one that recurs may be in it twice. */
  readonly runs: Int32Array;
}

export const withRuns = (words: ComparedWords): Runs => {
  const runs = new Int32Array(Math.max(0, words.count - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) h = Math.imul(h, 0x9e3779b1) + (words.hash[i + k] as number);
    // Thirty bits: the engine keeps small integers without a box.
    runs[i] = (h ^ (h >>> 15)) & 0x3fffffff;
  }
  return { words, runs };
};

/** Quotations by the runs of words in them. `at`: where a quotation stands among them. */
export class AlikeIndex<T extends Runs> {
  /** Most runs stand in one quotation: those cost no list. Lists are in order. */
  private readonly byRun = new Map<number, T | T[]>();

  constructor(private readonly at: (quotation: T) => number) {}

  /** `changed`: is told of the quotations behind it for which others may now be found. */
  add(quotation: T, changed: (behind: T) => void = () => {}): void {
    const { runs } = quotation;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as number;
      const known = this.byRun.get(run);
      if (known === undefined) this.byRun.set(run, quotation);
      else if (Array.isArray(known)) {
        const at = this.countBefore(known, this.at(quotation));
        if (known[at] === quotation) continue;
        known.splice(at, 0, quotation);
        for (const behind of known.slice(at + 1, at + 1 + KEPT)) changed(behind);
      } else if (known !== quotation) {
        const isBehind = this.at(known) > this.at(quotation);
        this.byRun.set(run, isBehind ? [quotation, known] : [known, quotation]);
        if (isBehind) changed(known);
      }
    }
  }

  remove(quotation: T, changed: (behind: T) => void): void {
    for (const run of quotation.runs) {
      const known = this.byRun.get(run);
      if (known === quotation) this.byRun.delete(run);
      else if (Array.isArray(known)) {
        const at = known.indexOf(quotation);
        if (at < 0) continue;
        known.splice(at, 1);
        for (const behind of known.slice(at, at + KEPT)) changed(behind);
        if (known.length === 0) this.byRun.delete(run);
      }
    }
  }

  /** What stands before a place and has words like these, the most alike first. */
  find({ runs }: Runs, before = Number.POSITIVE_INFINITY): T[] {
    let shared: Map<T, number> | null = null;
    const count = (known: T): void => {
      shared ??= new Map();
      shared.set(known, (shared.get(known) ?? 0) + 1);
    };
    for (let r = 0; r < runs.length; r++) {
      const known = this.byRun.get(runs[r] as number);
      if (known === undefined) continue;
      if (Array.isArray(known)) {
        const end = this.countBefore(known, before);
        for (let i = Math.max(0, end - KEPT); i < end; i++) count(known[i] as T);
      } else if (this.at(known) < before) count(known);
    }
    if (shared === null) return [];
    return [...(shared as Map<T, number>)]
      .filter(([known, n]) => n >= SHARED * Math.min(runs.length, known.runs.length))
      .sort((a, b) => b[1] - a[1])
      .map(([known]) => known);
  }

  /** How many of a list stand before a place. */
  private countBefore(known: readonly T[], place: number): number {
    let low = 0;
    let high = known.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.at(known[mid] as T) < place) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
