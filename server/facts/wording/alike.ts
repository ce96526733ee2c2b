// Quotations that are worded alike, wherever they stand: found by the runs of words they share, in linear time.
import { type ComparedWords, glanceAt, quotedWords } from './words.ts';

/** So many words on end are shared by chance only in set phrases. */
const RUN = 4;
/** The latest quotations with a run; more have it only in a set phrase. */
const KEPT = 6;
/** More of its words than this changed, and it is another quotation. */
const CHANGED = 0.15;
/** So few words are said again by others in other words. */
const SHORT = 10;

/** How many words of a quotation, of which the shorter wording has so many, may be others. */
export const mayChange = (words: number): number => (words < SHORT ? 0 : Math.max(1, Math.floor(words * CHANGED)));

/** What a quotation says, as it is compared. */
export class Wording {
  /** How many words it has. */
  readonly count: number;
  /** Hashes of all runs; one that recurs may be in it twice. */
  readonly runs: readonly number[];
  /** How many words the writer changed, or left others out before. */
  readonly loose: number;
  private read: ComparedWords | null = null;

  constructor(readonly text: string) {
    const { count, hash, flags } = glanceAt(text);
    const runs: number[] = [];
    for (let i = 0; i + RUN <= count; i++) {
      let h = 0;
      for (let k = 0; k < RUN; k++) h = Math.imul(h, 0x9e3779b1) + (hash[i + k] as number);
      // Thirty bits: the engine keeps small integers without a box.
      runs.push((h ^ (h >>> 15)) & 0x3fffffff);
    }
    let loose = 0;
    for (let i = 0; i < count; i++) if (flags[i] !== 0) loose++;
    this.count = count;
    this.runs = runs;
    this.loose = loose;
  }

  /** Few wordings are ever laid along another. */
  get words(): ComparedWords {
    this.read ??= quotedWords(this.text);
    return this.read;
  }
}

/** How many runs two wordings of one quotation share at least: a changed word breaks as many as a run has words. */
const leastShared = (a: Wording, b: Wording): number =>
  Math.max(
    1,
    Math.min(a.runs.length, b.runs.length) - RUN * (mayChange(Math.min(a.count, b.count)) + a.loose + b.loose),
  );

/** A quotation, of this draft or another. */
export interface Worded {
  readonly wording: Wording;
}

/** Run → a number above 0, in little memory: most runs of a draft stand in one quotation. */
class RunTable {
  private runs = new Int32Array(64);
  private numbers = new Int32Array(64);
  private count = 0;

  get(run: number): number {
    return this.numbers[this.slotOf(run)] as number;
  }

  /** 0: none any longer. */
  set(run: number, number: number): void {
    const slot = this.slotOf(run);
    if (this.runs[slot] === 0) {
      this.runs[slot] = run + 1;
      this.count++;
    }
    this.numbers[slot] = number;
    if (this.count * 2 > this.runs.length) this.renew();
  }

  /** Where a run is, or would be. */
  private slotOf(run: number): number {
    const { runs } = this;
    const mask = runs.length - 1;
    let slot = run & mask;
    while (runs[slot] !== 0 && runs[slot] !== run + 1) slot = (slot + 1) & mask;
    return slot;
  }

  /** Makes room: of the runs that none has any longer, or more. */
  private renew(): void {
    const { runs, numbers } = this;
    let left = 0;
    for (let i = 0; i < runs.length; i++) if (numbers[i] !== 0) left++;
    const size = left * 4 > runs.length ? runs.length * 2 : runs.length;
    this.runs = new Int32Array(size);
    this.numbers = new Int32Array(size);
    this.count = left;
    for (let i = 0; i < runs.length; i++)
      if (numbers[i] !== 0) {
        const slot = this.slotOf((runs[i] as number) - 1);
        this.runs[slot] = runs[i] as number;
        this.numbers[slot] = numbers[i] as number;
      }
  }
}

/** Quotations by the runs of words in them. `at`: where a quotation stands among them. */
export class AlikeIndex<T extends Worded> {
  /** The quotations with a run, in order, as an index of `lists`. */
  private readonly table = new RunTable();
  /** A quotation by itself is a list for all the runs that no other has. */
  private readonly lists: (T[] | null)[] = [null];
  private readonly own = new Map<T, number>();
  private readonly free: number[] = [];

  constructor(private readonly at: (quotation: T) => number) {}

  /** `changed`: is told of the quotations behind it for which others may now be found. */
  add(quotation: T, changed: (behind: T) => void = () => {}): void {
    const own = this.keep([quotation]);
    this.own.set(quotation, own);
    const { runs } = quotation.wording;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as number;
      const number = this.table.get(run);
      if (number === own) continue;
      const known = this.lists[number];
      if (known == null) {
        this.table.set(run, own);
        continue;
      }
      // The list of a quotation by itself is shared by its runs.
      const list = known.length === 1 ? [...known] : known;
      const at = this.countBefore(list, this.at(quotation));
      if (list[at] === quotation) continue;
      list.splice(at, 0, quotation);
      if (list !== known) this.table.set(run, this.keep(list));
      for (const behind of list.slice(at + 1, at + 1 + KEPT)) changed(behind);
    }
  }

  remove(quotation: T, changed: (behind: T) => void): void {
    const own = this.own.get(quotation);
    if (own === undefined) return;
    this.own.delete(quotation);
    this.drop(own);
    for (const run of quotation.wording.runs) {
      const number = this.table.get(run);
      const list = this.lists[number];
      if (number === own) this.table.set(run, 0);
      if (list == null) continue;
      const at = list.indexOf(quotation);
      if (at < 0) continue;
      for (const behind of list.slice(at + 1, at + 1 + KEPT)) changed(behind);
      list.splice(at, 1);
      const [left] = list;
      if (list.length > 1) continue;
      // Back to the list of the one that is left.
      this.drop(number);
      this.table.set(run, (left === undefined ? undefined : this.own.get(left)) ?? 0);
    }
  }

  /** What stands before a place and has words like these, the most alike first. */
  find(wording: Wording, before = Number.POSITIVE_INFINITY): T[] {
    const { runs } = wording;
    let shared: Map<T, number> | null = null;
    for (let r = 0; r < runs.length; r++) {
      const known = this.lists[this.table.get(runs[r] as number)];
      if (known == null) continue;
      const end = this.countBefore(known, before);
      for (let i = Math.max(0, end - KEPT); i < end; i++) {
        shared ??= new Map();
        shared.set(known[i] as T, (shared.get(known[i] as T) ?? 0) + 1);
      }
    }
    if (shared === null) return [];
    return [...shared]
      .filter(([known, n]) => n >= leastShared(wording, known.wording))
      .sort((a, b) => b[1] - a[1])
      .map(([known]) => known);
  }

  private keep(list: T[]): number {
    const number = this.free.pop() ?? this.lists.length;
    this.lists[number] = list;
    return number;
  }

  private drop(number: number): void {
    this.lists[number] = null;
    this.free.push(number);
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
