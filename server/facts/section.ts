// The second pass over one section, and what is kept of it: its facts move with it, and are resolved anew only when its
// words, what is handed on to it or the draft's setting are others.
import type { Block, Moving, Section, SectionContent, Span } from '../draft/draft.ts';
import type { Text } from '../draft/text.ts';
import { EMPTY, mapped, tight } from '../draft/tight.ts';
import type { Language } from '../languages/index.ts';
import type { ActFact } from './acts/act.ts';
import { resolveActs } from './acts/resolve.ts';
import type { CivilDate } from './civil.ts';
import type { Passage } from './context.ts';
import { type DatesCarry, NO_DATES, sameDatesCarry } from './dates/carry.ts';
import type { DateFact, DateRange, ElapsedFact } from './dates/date.ts';
import { resolveDates } from './dates/resolve.ts';
import { type Times, timesOf } from './dates/times.ts';
import { type PersonFact, resolvePeople } from './people.ts';
import {
  type Closes,
  type Closing,
  closingOf,
  isPassedOn,
  namedBehind,
  namesItsOwn,
  type QuotationsAhead,
} from './quotations/ahead.ts';
import type { NamedBehind } from './quotations/given.ts';
import type { Quotation } from './quotations/quotation.ts';
import { NO_QUOTATIONS, type QuotationsCarry, resolveQuotations, sameQuotationsCarry } from './quotations/resolve.ts';
import { type BlockReading, readBlock } from './reading.ts';
import type { Setting } from './setting.ts';
import { resolveStates } from './states/resolve.ts';
import type { StateClaim, StateFact } from './states/state.ts';

/** The facts of a section. */
export interface SectionFacts {
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateFact[];
  readonly dateRanges: readonly DateRange[];
  readonly datePairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly ElapsedFact[];
  readonly states: readonly StateFact[];
  readonly stateClaims: readonly StateClaim[];
  readonly acts: readonly ActFact[];
  readonly people: readonly PersonFact[];
}

export const NO_FACTS: SectionFacts = {
  quotations: EMPTY,
  dates: EMPTY,
  dateRanges: EMPTY,
  datePairs: EMPTY,
  elapsed: EMPTY,
  states: EMPTY,
  stateClaims: EMPTY,
  acts: EMPTY,
  people: EMPTY,
};

/** What a section hands on to the next. */
export interface Carry {
  readonly quotations: QuotationsCarry;
  readonly dates: DatesCarry;
  /** A list of member states is introduced. */
  readonly introduces: boolean;
  /** The id of the speaker named last. */
  readonly named: string | null;
}

export const NO_CARRY: Carry = { quotations: NO_QUOTATIONS, dates: NO_DATES, introduces: false, named: null };

const sameCarry = (a: Carry, b: Carry, namesItsOwn: boolean): boolean =>
  a === b ||
  (a.introduces === b.introduces &&
    a.named === b.named &&
    sameQuotationsCarry(a.quotations, b.quotations, namesItsOwn) &&
    sameDatesCarry(a.dates, b.dates));

interface Resolved {
  readonly setting: Setting;
  readonly before: Carry;
  readonly ahead: QuotationsAhead;
  readonly facts: SectionFacts;
  readonly leavesOpen: boolean;
  readonly after: Carry;
}

/** A section's readings and facts. Offsets are those of the draft read last. */
export class ReadSection {
  readonly frontMatter = null;
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  readonly closing: Closing;
  readonly named: NamedBehind | null;
  /** The section is part of a quotation that goes on behind it. */
  private readonly passedOn: boolean;
  /** Who spoke before it makes no difference. */
  private readonly namesItsOwn: boolean;
  /** What a host of facts keeps with them, for as long as they are the same. */
  found: unknown = null;
  private resolved: Resolved | null = null;
  private times: (Times & { readonly today: CivilDate | null }) | null = null;
  /** Every span that stands in the section. */
  private spans: Span[] = [];
  /** Those of the readings alone, before any facts. */
  private readonly own: number;

  constructor(
    content: SectionContent,
    readonly language: Language,
    /** Where the section starts. */
    public start: number,
  ) {
    const { blocks } = content;
    this.blocks = mapped(blocks, (block) => ({ content: block, base: start }));
    this.readings = mapped(blocks, (block) => readBlock(block, language));
    this.closing = closingOf(this.blocks, this.readings);
    this.named = namedBehind(this.passage(''));
    this.passedOn = isPassedOn(this.blocks, this.readings);
    this.namesItsOwn = namesItsOwn(this.blocks, this.readings);
    this.own = this.spans.length;
  }

  /** Moves everything that stands in the section to where it is now. */
  moveTo(start: number): void {
    const delta = start - this.start;
    if (delta === 0) return;
    for (const block of this.blocks as Moving<Block>[]) block.base = start;
    for (const span of this.spans as Moving<Span>[]) {
      span.start += delta;
      span.end += delta;
    }
    this.start = start;
  }

  timesBy(today: CivilDate | null): Times {
    if (this.times === null || this.times.today !== today) {
      const { own, far, days } = timesOf(today, this.readings);
      this.times = { today, own, far, days };
    }
    return this.times;
  }

  /** What the quotations before the section have behind them. `behind`: what is closed behind the section. */
  aheadOf(behind: QuotationsAhead): QuotationsAhead {
    if (this.blocks.length === 0) return behind;
    const closes: Closes = this.closing[behind.closes];
    const named = this.named ?? (this.passedOn && behind.named?.kind === 'again' ? behind.named : null);
    return { closes, named };
  }

  get facts(): SectionFacts {
    return this.resolved?.facts ?? NO_FACTS;
  }

  /** What it hands on. */
  get after(): Carry {
    return this.resolved?.after ?? NO_CARRY;
  }

  /** Resolves what the section says, as far as that may have changed; gives what it hands on. `text` is the draft's. */
  resolve(text: Text, setting: Setting, before: Carry, ahead: QuotationsAhead): Carry {
    const known = this.resolved;
    if (
      known !== null &&
      known.setting === setting &&
      known.ahead.named === ahead.named &&
      (!known.leavesOpen || known.ahead.closes === ahead.closes) &&
      sameCarry(known.before, before, this.namesItsOwn)
    )
      return known.after;
    this.spans.length = this.own;
    this.found = null;
    const passage = this.passage(text);
    const { quotations, speakers, leavesOpen, carry } = resolveQuotations(
      passage,
      this.named,
      before.quotations,
      setting,
      ahead,
    );
    const dates = resolveDates(passage, before.dates, setting, quotations);
    const states = resolveStates(passage, before.introduces, setting, dates.dates, quotations);
    const people = resolvePeople(passage, speakers, quotations, before.named, setting);
    const acts = resolveActs(passage, dates.dates, quotations);
    // No room to spare: see `tight`.
    this.spans = this.spans.slice();
    this.resolved = {
      setting,
      before,
      ahead,
      facts: {
        quotations: tight(quotations),
        dates: tight(dates.dates),
        dateRanges: tight(dates.ranges),
        datePairs: tight(dates.pairs),
        elapsed: tight(dates.elapsed),
        states: tight(states.states),
        stateClaims: tight(states.claims),
        acts: tight(acts),
        people: tight(people.people),
      },
      leavesOpen,
      after: { quotations: carry, dates: dates.carry, introduces: states.introduces, named: people.last },
    };
    return this.resolved.after;
  }

  private passage(text: Text): Passage {
    const { blocks, readings, spans } = this;
    return {
      text,
      blocks,
      readings,
      place: (span) => {
        spans.push(span);
        return span;
      },
    };
  }
}

/** What is read of a section in a language, once for each however often the draft is edited around it. */
export const readSection = ({ content, start }: Section, language: Language): ReadSection => {
  const kept = content.kept as ReadSection | null;
  if (kept?.language === language) {
    kept.moveTo(start);
    return kept;
  }
  const read = new ReadSection(content, language, start);
  content.kept = read;
  return read;
};
