// What is put together from all of a draft, kept from edit to edit.
import { type Keeper, keptIn } from '../draft/kept.ts';
import { mapped, tight } from '../draft/tight.ts';
import type { Facts, Part } from './facts.ts';
import type { SectionFacts } from './section.ts';
import { commonOf } from './sections.ts';

/** More sections at once are too many arguments of a call. */
const MANY = 1000;

/** An index of a draft to which each section is added once, and from which it is taken when it is gone or another. */
export abstract class Gathered<Entry> {
  private listed: readonly SectionFacts[] = [];
  /** What was taken of each part, in order. */
  protected readonly entries: Entry[] = [];

  /** Brings the index up to date, in time that grows with what changed, and a little with the number of sections. */
  update(facts: Facts): this {
    const { parts, listed: now } = facts;
    const { listed, entries } = this;
    this.listed = now;
    const { head, tail } = commonOf(now, listed);
    const gone = entries.slice(head, entries.length - tail);
    const fresh = mapped(parts.slice(head, parts.length - tail), (part) => this.read(part, facts));
    this.exchange(gone, fresh);
    if (fresh.length > MANY) {
      const behind = entries.splice(head).slice(gone.length);
      for (const list of [fresh, behind]) for (const entry of list) entries.push(entry);
    } else entries.splice(head, gone.length, ...fresh);
    return this;
  }

  /** Takes away what is gone and adds what is new. */
  protected exchange(gone: readonly Entry[], fresh: readonly Entry[]): void {
    for (const entry of gone) this.remove(entry);
    for (const entry of fresh) this.add(entry);
  }

  /** What the index takes of a section; nothing of the draft's facts, which are gone with the next edit. */
  protected abstract read(section: Part, facts: Facts): Entry;
  protected abstract add(entry: Entry): void;
  protected abstract remove(entry: Entry): void;
}

/** One index for all drafts edited from each other, up to date with the one that is asked about. */
export const gathering = <Index extends Gathered<unknown>>(make: () => Index): ((facts: Facts) => Index) => {
  const indexOf = keptIn((_lineage: Keeper) => make());
  return keptIn((facts) => indexOf(facts.draft.lineage).update(facts));
};

/** How often each of several things is in a draft, in the order of their first places. */
export const tallying = (
  read: (section: SectionFacts, facts: Facts) => readonly string[],
): ((facts: Facts) => ReadonlyMap<string, number>) => {
  const tally = gathering(() => new Tally(read));
  return (facts) => tally(facts).times;
};

class Tally extends Gathered<readonly string[]> {
  private known: ReadonlyMap<string, number> | null = null;

  constructor(private readonly take: (section: SectionFacts, facts: Facts) => readonly string[]) {
    super();
  }

  get times(): ReadonlyMap<string, number> {
    if (this.known === null) {
      const times = new Map<string, number>();
      for (const entry of this.entries) for (const one of entry) times.set(one, (times.get(one) ?? 0) + 1);
      this.known = times;
    }
    return this.known;
  }

  protected read({ facts: section }: Part, facts: Facts): readonly string[] {
    return tight(this.take(section, facts));
  }

  protected override exchange(gone: readonly (readonly string[])[], fresh: readonly (readonly string[])[]): void {
    // Most edits leave what is counted as it was.
    const before = gone.flat();
    const now = fresh.flat();
    if (before.length !== now.length || before.some((one, i) => one !== now[i])) this.known = null;
  }

  protected add(): void {}

  protected remove(): void {}
}
