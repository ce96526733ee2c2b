// Quotations that are worded alike, wherever they stand: found by the runs of words they share, in linear time.
import { EMPTY, mapped } from '../../draft/tight.ts';
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

/** Hashes of the runs of the wording looked at last. */
let hashes = new Int32Array(64);

/** What a quotation says, as it is compared. Its words are looked at when they are asked for. */
export class Wording {
  /** −1: not yet looked at. */
  private size = -1;
  private changed = 0;
  private read: ComparedWords | null = null;

  constructor(readonly text: string) {}

  /** How many words it has. */
  get count(): number {
    if (this.size < 0) this.look();
    return this.size;
  }

  /** How many words the writer changed, or left others out before. */
  get loose(): number {
    if (this.size < 0) this.look();
    return this.changed;
  }

  get runCount(): number {
    return Math.max(0, this.count - RUN + 1);
  }

  /** Hashes of all its runs, of which one that recurs may be there twice; the array is used again for the next wording. */
  runs(): Readonly<Int32Array> {
    const { hash } = this.look();
    const { runCount } = this;
    if (runCount > hashes.length) hashes = new Int32Array(runCount * 2);
    for (let i = 0; i < runCount; i++) {
      let h = 0;
      for (let k = 0; k < RUN; k++) h = Math.imul(h, 0x9e3779b1) + (hash[i + k] as number);
      // One higher is a number of 32 bits as well.
      hashes[i] = (h ^ (h >>> 15)) & 0x3fffffff;
    }
    return hashes;
  }

  /** Few wordings are ever laid along another. */
  get words(): ComparedWords {
    this.read ??= quotedWords(this.text);
    return this.read;
  }

  private look(): Pick<ComparedWords, 'hash'> {
    const { count, hash, flags } = glanceAt(this.text);
    let loose = 0;
    for (let i = 0; i < count; i++) if (flags[i] !== 0) loose++;
    this.size = count;
    this.changed = loose;
    return { hash };
  }
}

/**
 * How many runs two wordings of one quotation share at least, of so many words in the shorter one and so many loose in
 * both: a changed word breaks as many runs as a run has words.
 */
const leastShared = (words: number, loose: number): number =>
  Math.max(1, words - RUN + 1 - RUN * (mayChange(words) + loose));

/** A quotation, of this draft or another. */
export interface Worded {
  readonly wording: Wording;
}

/** Run → a number above 0, in little memory and without an object for each. */
class RunTable {
  /** Each run, 1 higher, with its number behind it; 0: free. */
  private slots = new Int32Array(128);
  private count = 0;

  /** Where a run is, or would be. */
  slotOf(run: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (run << 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== run + 1) slot = (slot + 2) & mask;
    return slot;
  }

  /** The number at a slot; 0 for none. */
  at(slot: number): number {
    return this.slots[slot + 1] as number;
  }

  /** Slots are others afterwards. */
  set(slot: number, run: number, number: number): void {
    const { slots } = this;
    slots[slot + 1] = number;
    if (slots[slot] !== 0) return;
    slots[slot] = run + 1;
    if (++this.count * 4 > slots.length) this.resize(slots.length * 2);
  }

  /** Makes room for so many more. */
  reserve(runs: number): void {
    let { length } = this.slots;
    while ((this.count + runs) * 4 > length) length *= 2;
    if (length > this.slots.length) this.resize(length);
  }

  private resize(length: number): void {
    const { slots } = this;
    this.slots = new Int32Array(length);
    for (let i = 0; i < slots.length; i += 2)
      if (slots[i] !== 0) {
        const slot = this.slotOf((slots[i] as number) - 1);
        this.slots[slot] = slots[i] as number;
        this.slots[slot + 1] = slots[i + 1] as number;
      }
  }
}

const nobody = (): void => {};

/** Quotations by the runs of words in them. `at`: where a quotation stands among them. */
export class AlikeIndex<T extends Worded> {
  /** By number, from 1 on; null once it is gone. */
  private readonly quotations: (T | null)[] = [null];
  /** A run in a quotation is an entry; those of a quotation follow each other. By its number: the first. */
  private readonly entries: number[] = [0];
  private count = 1;
  /** Run → the entry of the last quotation with it. */
  private last = new RunTable();
  /** By entry: that of the quotation before it with the same run, 0 for none, and the number of its own. */
  private before = new Int32Array(64);
  private owner = new Int32Array(64);
  /** By number: how many runs are shared with the quotation that is looked at. */
  private shared = new Int32Array(64);
  /** By number: a wording's words and how many are loose. Of a long draft a quotation itself is far away in memory. */
  private words = new Int32Array(64);
  private loose = new Int32Array(64);
  /** Behind all others; null when that is not known. */
  private furthest: T | null = null;
  private gone = 0;

  /** `least`: wordings of fewer words are like none. */
  constructor(
    private readonly at: (quotation: T) => number,
    private readonly least = 0,
  ) {}

  /**
   * → what stands before it and has words like it, the most alike first. `changed` is told of the quotations behind it
   * for which others may now be found.
   */
  add(quotation: T, changed: (behind: T) => void = nobody): readonly T[] {
    const { wording } = quotation;
    const runs = wording.runs();
    const { count, runCount } = wording;
    if (count < this.least) return EMPTY;
    const first = this.count === 1;
    const number = this.quotations.push(quotation) - 1;
    this.entries.push(this.count);
    this.reserve(this.count + runCount);
    this.words[number] = count;
    this.loose[number] = wording.loose;
    const place = this.at(quotation);
    const sharing: number[] = [];
    if (first || (this.furthest !== null && this.at(this.furthest) < place)) {
      this.furthest = quotation;
      this.addBehindAll(runs, runCount, number, sharing);
    } else this.addAt(place, runs, runCount, number, sharing, changed);
    return this.alike(wording, sharing);
  }

  /** All others stand before it, as where a draft is read for the first time. */
  private addBehindAll(runs: Readonly<Int32Array>, runCount: number, number: number, sharing: number[]): void {
    const { last, before, owner } = this;
    for (let i = 0; i < runCount; i++) {
      const run = runs[i] as number;
      const entry = this.count++;
      const slot = last.slotOf(run);
      const newest = last.at(slot);
      // A run that recurs has one entry.
      const recurs = owner[newest] === number;
      this.share(recurs ? (before[newest] as number) : newest, sharing);
      owner[entry] = recurs ? 0 : number;
      if (recurs) continue;
      before[entry] = newest;
      last.set(slot, run, entry);
    }
  }

  private addAt(
    place: number,
    runs: Readonly<Int32Array>,
    runCount: number,
    number: number,
    sharing: number[],
    changed: (behind: T) => void,
  ): void {
    const { last, before, owner } = this;
    for (let i = 0; i < runCount; i++) {
      const run = runs[i] as number;
      const entry = this.count++;
      const slot = last.slotOf(run);
      const newest = last.at(slot);
      const older = this.lastBefore(newest, place);
      this.share(older, sharing);
      const behind = this.behind(newest, older, nobody);
      const recurs = owner[behind] === number;
      owner[entry] = recurs ? 0 : number;
      if (recurs) continue;
      this.behind(newest, older, changed);
      before[entry] = older;
      if (behind === 0) last.set(slot, run, entry);
      else before[behind] = entry;
    }
  }

  remove(quotation: T, changed: (behind: T) => void): void {
    const runs = quotation.wording.runs();
    const { runCount } = quotation.wording;
    const number = runCount === 0 ? 0 : this.numberOf(quotation, runs[0] as number);
    if (number === 0) return;
    const { last, before, owner } = this;
    for (let i = 0; i < runCount; i++) {
      const entry: number = (this.entries[number] as number) + i;
      if (owner[entry] !== number) continue;
      const slot = last.slotOf(runs[i] as number);
      const behind = this.behind(last.at(slot), entry, changed);
      if (behind === 0) last.set(slot, runs[i] as number, before[entry] as number);
      else before[behind] = before[entry] as number;
    }
    this.quotations[number] = null;
    if (quotation === this.furthest) this.furthest = null;
    this.gone += runCount;
    if (this.gone * 2 > this.count) this.renew();
  }

  /** The number of a quotation with such a run; 0 for what is not in the index. */
  private numberOf(quotation: T, run: number): number {
    const { last, owner } = this;
    let entry = last.at(last.slotOf(run));
    while (entry !== 0 && this.quotationAt(entry) !== quotation) entry = this.before[entry] as number;
    return entry === 0 ? 0 : (owner[entry] as number);
  }

  /** What stands before a place and has words like these, the most alike first. */
  find(wording: Wording, place = Number.POSITIVE_INFINITY): readonly T[] {
    const { last } = this;
    const sharing: number[] = [];
    const runs = wording.runs();
    for (let i = 0; i < wording.runCount; i++)
      this.share(this.lastBefore(last.at(last.slotOf(runs[i] as number)), place), sharing);
    return this.alike(wording, sharing);
  }

  /** Of the entries with a run, from the newest on, the first that stands before a place; 0 for none. */
  private lastBefore(newest: number, place: number): number {
    let entry = newest;
    while (entry !== 0 && this.at(this.quotationAt(entry)) >= place) entry = this.before[entry] as number;
    return entry;
  }

  /** The entry right behind `entry`, 0 for none; tells of those near behind it. */
  private behind(newest: number, entry: number, changed: (behind: T) => void): number {
    let many = 0;
    for (let at = newest; at !== entry; at = this.before[at] as number) many++;
    let last = 0;
    for (let at = newest; at !== entry; at = this.before[at] as number) {
      if (many-- <= KEPT) changed(this.quotationAt(at));
      last = at;
    }
    return last;
  }

  private quotationAt(entry: number): T {
    return this.quotations[this.owner[entry] as number] as T;
  }

  /** Notes what has a run, from an entry on. */
  private share(entry: number, sharing: number[]): void {
    for (let at = entry, left = KEPT; at !== 0 && left > 0; at = this.before[at] as number, left--) {
      const number = this.owner[at] as number;
      const known = this.shared[number] as number;
      if (known === 0) sharing.push(number);
      this.shared[number] = known + 1;
    }
  }

  /** Of those that share runs with a wording the ones that share enough, the most alike first. */
  private alike({ count, loose }: Wording, sharing: readonly number[]): readonly T[] {
    if (sharing.length === 0) return EMPTY;
    const { shared, words, loose: loosened } = this;
    const found: { readonly quotation: T; readonly times: number }[] = [];
    for (let i = 0; i < sharing.length; i++) {
      const number = sharing[i] as number;
      const times = shared[number] as number;
      shared[number] = 0;
      if (times < leastShared(Math.min(count, words[number] as number), loose + (loosened[number] as number))) continue;
      found.push({ quotation: this.quotations[number] as T, times });
    }
    if (found.length > 1) found.sort((a, b) => b.times - a.times || this.at(a.quotation) - this.at(b.quotation));
    return mapped(found, ({ quotation }) => quotation);
  }

  /** Makes room for so many more runs at once. */
  expect(runs: number): void {
    this.last.reserve(runs);
    this.reserve(this.count + runs);
  }

  /** Makes room for so many entries and for all quotations. */
  private reserve(entries: number): void {
    this.before = roomFor(entries, this.before);
    this.owner = roomFor(entries, this.owner);
    this.shared = roomFor(this.quotations.length, this.shared);
    this.words = roomFor(this.quotations.length, this.words);
    this.loose = roomFor(this.quotations.length, this.loose);
  }

  /** Forgets the room of those that are gone. */
  private renew(): void {
    const left = this.quotations.filter((quotation) => quotation !== null).sort((a, b) => this.at(a) - this.at(b));
    this.quotations.length = 1;
    this.entries.length = 1;
    this.count = 1;
    this.gone = 0;
    this.furthest = null;
    this.last = new RunTable();
    this.expect(left.reduce((sum, { wording }) => sum + wording.runCount, 0));
    for (const quotation of left) this.add(quotation);
  }
}

const roomFor = (count: number, array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  if (count <= array.length) return array;
  const larger = new Int32Array(Math.max(count, array.length * 2));
  larger.set(array);
  return larger;
};
