// The sections of a draft with their facts, from one reading to the next: what an edit did not change is not looked at,
// but for what stands behind it, which moves.
import type { Draft, Section } from '../draft/draft.ts';
import { type Keeper, keptIn } from '../draft/kept.ts';
import type { Text } from '../draft/text.ts';
import { mapped } from '../draft/tight.ts';
import type { Language } from '../languages/index.ts';
import type { CivilDate } from './civil.ts';
import type { Times } from './dates/times.ts';
import { NOTHING_AHEAD, type QuotationsAhead } from './quotations/ahead.ts';
import { NO_CARRY, type ReadSection, readSection, type SectionFacts } from './section.ts';
import type { Setting } from './setting.ts';

/** What two lists have in common at either end. */
export interface Common {
  readonly head: number;
  readonly tail: number;
}

export const commonOf = (now: readonly unknown[], before: readonly unknown[], from = 0): Common => {
  const shorter = Math.min(now.length, before.length);
  let head = from;
  while (head < shorter && now[head] === before[head]) head++;
  let tail = 0;
  while (tail < shorter - head && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
  return { head, tail };
};

/** `before` with what it has not in common replaced. */
export const exchanged = <T>(before: readonly T[], { head, tail }: Common, fresh: readonly T[]): T[] =>
  before.slice(0, head).concat(fresh, before.slice(before.length - tail));

const NOTHING: Common = { head: 0, tail: 0 };

/** One for all drafts edited from each other. */
class Sections {
  read: readonly ReadSection[] = [];
  facts: readonly SectionFacts[] = [];
  /** What stands behind each. */
  private aheads: readonly QuotationsAhead[] = [];
  /** What was read, before it is resolved. */
  private found: { readonly of: readonly Section[]; readonly language: Language } | null = null;
  private common: Common = NOTHING;
  /** By what all are resolved; null while some are not. */
  private setting: Setting | null = null;
  private before: Setting | null = null;
  private times: (Times & { readonly today: CivilDate | null }) | null = null;

  /** Reads the sections that are not yet read. */
  update({ sections }: Draft, language: Language): void {
    const before = this.read;
    this.before = this.setting;
    this.setting = null;
    const known = this.found?.language === language ? this.found.of : [];
    this.found = null;
    const { head, tail } = commonOf(sections, known);
    const fresh: ReadSection[] = [];
    for (const section of sections.slice(head, sections.length - tail)) fresh.push(readSection(section, language));
    const read = exchanged(before, { head, tail }, fresh);
    for (let i = 0; i < read.length; i++) (read[i] as ReadSection).moveTo((sections[i] as Section).start);
    this.common = commonOf(read, before, head);
    this.countTimes(before, read);
    this.read = read;
    this.found = { of: sections, language };
  }

  private countTimes(before: readonly ReadSection[], read: readonly ReadSection[]): void {
    const { times } = this;
    if (times === null) return;
    const { head, tail } = this.common;
    let { own, far, days } = times;
    for (let i = head; i < before.length - tail; i++) {
      const one = (before[i] as ReadSection).timesBy(times.today);
      own -= one.own;
      far -= one.far;
      days -= one.days;
    }
    for (let i = head; i < read.length - tail; i++) {
      const one = (read[i] as ReadSection).timesBy(times.today);
      own += one.own;
      far += one.far;
      days += one.days;
    }
    this.times = { today: times.today, own, far, days };
  }

  /** What times all sections are about. */
  timesBy(today: CivilDate | null): Times {
    if (this.times === null || this.times.today !== today) {
      let own = 0;
      let far = 0;
      let days = 0;
      for (const section of this.read) {
        const one = section.timesBy(today);
        own += one.own;
        far += one.far;
        days += one.days;
      }
      this.times = { today, own, far, days };
    }
    return this.times;
  }

  /** Resolves the sections that may say something else now. */
  resolve(text: Text, setting: Setting): void {
    const { read } = this;
    const same = this.before === setting;
    const common = same ? this.common : NOTHING;
    const behind = read.length - common.tail;
    const fresh = read.slice(common.head, behind);
    const aheads = exchanged(
      this.aheads,
      common,
      mapped(fresh, () => NOTHING_AHEAD),
    );
    const facts = exchanged(
      this.facts,
      common,
      mapped(fresh, (section) => section.facts),
    );
    // What stands behind, from the last that changed to the first that has the same behind it as before.
    let first = common.head;
    for (let i = behind - 1; i >= 0; i--) {
      const next = read[i + 1];
      const ahead = next === undefined ? NOTHING_AHEAD : next.aheadOf(aheads[i + 1] as QuotationsAhead);
      const known = aheads[i] as QuotationsAhead;
      if (i < common.head && ahead.closes === known.closes && ahead.named === known.named) break;
      aheads[i] = ahead;
      first = Math.min(first, i);
    }
    let carry = read[first - 1]?.after ?? NO_CARRY;
    for (let i = first; i < read.length; i++) {
      const section = read[i] as ReadSection;
      carry = section.resolve(text, setting, carry, aheads[i] as QuotationsAhead);
      // Nothing new is handed on to those behind.
      if (same && i >= behind && section.facts === facts[i]) break;
      facts[i] = section.facts;
    }
    this.aheads = aheads;
    this.facts = facts;
    this.setting = setting;
  }
}

export type { Sections };

export const sectionsOf = keptIn((_lineage: Keeper) => new Sections());
