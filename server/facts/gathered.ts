// What is put together from all of a draft, kept from edit to edit.
import type { Facts } from './facts.ts';
import type { SectionFacts } from './section.ts';

/** An index of a draft to which each section is added once, and from which it is taken when it is gone or another. */
export abstract class Gathered<Entry> {
  private readonly known = new Map<SectionFacts, { readonly entry: Entry; round: number }>();
  private round = 0;

  /** Brings the index up to date, in time that grows with the number of sections and with what changed. */
  update(facts: Facts): this {
    const round = ++this.round;
    const fresh = facts.parts.filter((part) => {
      const known = this.known.get(part.facts);
      if (known !== undefined) known.round = round;
      return known === undefined;
    });
    if (facts.parts.length - fresh.length < this.known.size)
      for (const [key, known] of this.known)
        if (known.round !== round) {
          this.known.delete(key);
          this.remove(known.entry);
        }
    for (const part of fresh) {
      const entry = this.read(facts.of(part));
      this.known.set(part.facts, { entry, round });
      this.add(entry);
    }
    return this;
  }

  /** What the index takes of a section; not its draft, which is gone with the next edit. */
  protected abstract read(section: Facts): Entry;
  protected abstract add(entry: Entry): void;
  protected abstract remove(entry: Entry): void;
}

/** One index for all drafts edited from each other, up to date with the one that is asked about. */
export const gathering = <Index extends Gathered<unknown>>(make: () => Index): ((facts: Facts) => Index) => {
  const indexes = new WeakMap<object, Index>();
  const asked = new WeakMap<Facts, Index>();
  return (facts) => {
    let index = asked.get(facts);
    if (index !== undefined) return index;
    index = indexes.get(facts.draft.lineage);
    if (index === undefined) {
      index = make();
      indexes.set(facts.draft.lineage, index);
    }
    index.update(facts);
    asked.set(facts, index);
    return index;
  };
};
