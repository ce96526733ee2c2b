// Second pass: the time axis. A claim is about the days its sentence names, else about the draft's own.
import { type Block, type FrontMatter, offsetAt, type Span, spanAt, writtenAt } from '../../draft/draft.ts';
import type { Language } from '../../languages/index.ts';
import { daysInMonth } from '../civil.ts';
import type { Passage } from '../context.ts';
import type { DateFact, Dateline } from '../dates/date.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { BlockReading } from '../reading.ts';
import { regionIn } from '../region.ts';
import type { Setting } from '../setting.ts';
import { daysOf } from './days.ts';
import { stateLexicon } from './lexicon.ts';
import type { BlockClaim, Claim, Days, StateClaim, StateFact, When } from './state.ts';

export interface ResolvedStates {
  readonly states: readonly StateFact[];
  readonly claims: readonly StateClaim[];
  /** The last paragraph introduces a list of member states. */
  readonly introduces: boolean;
}

export const resolveStates = (
  { text, blocks, readings, place }: Passage,
  introduced: boolean,
  { dateline, language }: Setting,
  dates: readonly DateFact[],
  quotations: readonly Quotation[],
): ResolvedStates => {
  const states: StateFact[] = [];
  const claims: StateClaim[] = [];
  const times = new Times(dates, dateline);
  const inQuotation = quotationTest(quotations);
  let listed = introduced;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const { states: reading } = readings[b] as BlockReading;
    const { content } = block;
    const { item } = reading;
    listed = content.region === 'list' ? listed : reading.introduces;
    if (reading.claims.length === 0 && reading.found.length === 0 && item === null) continue;
    const put = (claim: BlockClaim): void => {
      const { start, end } = spanAt(block, claim.start, claim.end);
      // A title, a term, a quoted name: somebody else's words, whatever they are.
      if (claim.claim.kind !== 'mixed' && inQuotation(start)) return;
      claims.push(
        place({
          start,
          end,
          text: writtenAt(text, block, claim.start, claim.end),
          claim: placed(claim.claim, (from, to) => place(spanAt(block, from, to))),
          when: times.of(block, claim),
          region: regionIn(block, start, quotations),
        }),
      );
    };
    const members = reading.claims.length === 0 && item === null ? NONE : new Set<number>();
    for (const claim of reading.claims) {
      put(claim);
      if (claim.claim.kind === 'member') members.add(claim.start);
    }
    if (item !== null && (content.region === 'list' ? listed : isMemberColumn(language, content.label))) {
      put({
        start: item.start,
        end: item.end,
        from: 0,
        to: 0,
        claim: { kind: 'member', state: item.state, how: 'list' },
      });
      const right = item.state === null ? null : wrongCode(item.text, item.state);
      if (right !== null) put({ start: item.start, end: item.end, from: 0, to: 0, claim: { kind: 'code', right } });
      members.add(item.start);
    }
    for (const found of reading.found) {
      const { start, end } = spanAt(block, found.start, found.end);
      states.push(
        place({
          start,
          end,
          text: writtenAt(text, block, found.start, found.end),
          state: found.state,
          form: found.form,
          asserted: members.has(found.start) ? 'member' : null,
          region: regionIn(block, start, quotations),
        }),
      );
    }
  }
  return { states, claims, introduces: listed };
};

const NONE: Set<number> = new Set();

/** The places inside a claim, put into the draft. */
const placed = (claim: Claim, place: (start: number, end: number) => Span): Claim => {
  if (claim.kind === 'list') return { ...claim, items: claim.items.map((i) => place(i.start, i.end)) };
  return claim.kind === 'count' ? { ...claim, number: place(claim.number.start, claim.number.end) } : claim;
};

/** ISO's codes for Greece and the United Kingdom are not the Union's. */
const wrongCode = (text: string, state: string): string | null =>
  (text === 'GR' && state === 'EL') || (text === 'GB' && state === 'UK') ? state : null;

const isMemberColumn = (language: Language, label: string): boolean => {
  const words = language.membership;
  if (words === null || label === '') return false;
  const head = label
    .trim()
    .toLowerCase()
    .replace(/\(s\)$/, '');
  return [words.member, words.members, words.unionMember, words.unionMembers]
    .flatMap((list) => list.split(','))
    .some((noun) => noun.trim() !== '' && noun.trim().toLowerCase() === head);
};

/** `states` in the front matter: each must be a member state, written so that it can be looked up. */
export const frontMatterClaims = (matter: FrontMatter, { language, dateline }: Setting): StateClaim[] => {
  const claims: StateClaim[] = [];
  if (matter.states.length === 0) return claims;
  const { codes } = stateLexicon(language);
  const when = whenOf(dateline);
  for (const { text, start, end } of matter.states) {
    const state = codes.get(text.trim().toLowerCase()) ?? null;
    const base = { start, end, text, when, region: 'frontmatter' as const };
    claims.push({ ...base, claim: { kind: 'member', state, how: 'list' } });
    const right = state === null ? null : wrongCode(text.trim(), state);
    if (right !== null) claims.push({ ...base, claim: { kind: 'code', right } });
  }
  return claims;
};

/** What is said with no date beside it. */
const whenOf = (dateline: Dateline | null): When =>
  dateline === null
    ? { days: null, from: 'nothing', dates: [] }
    : { days: { first: dateline.date, last: dateline.date }, from: 'dateline', dates: [] };

/** A date by the days it covers; offsets are those of its block's text. */
interface Dated {
  readonly days: Days;
  readonly start: number;
  readonly end: number;
}

/** The dates of a section by block, and what a claim among them is about. */
class Times {
  readonly dateline: When;
  /** The block asked about last, and its dates: claims come in order. */
  private block: Block | null = null;
  private ofBlock: readonly Dated[] = [];
  private next = 0;
  /** The sentence asked for last: claims come in order. */
  private last: {
    readonly block: Block;
    readonly from: number;
    readonly to: number;
    readonly days: Days | null;
  } | null = null;

  constructor(
    private readonly dates: readonly DateFact[],
    dateline: Dateline | null,
  ) {
    this.dateline = whenOf(dateline);
  }

  of(block: Block, claim: BlockClaim): When {
    const dates = this.datesOf(block);
    if (dates.length === 0) return this.dateline;
    const first = firstFrom(dates, claim.from);
    const own = this.sentence(block, dates, first, claim);
    if (own !== null) return { days: own, from: 'sentence', dates: beside(dates, claim) };
    const before = first === 0 ? null : (dates[first - 1] as Dated).days;
    if (before === null || this.dateline.days === null) return this.dateline;
    // What the sentences before speak of may go on here: only what both times contradict is wrong.
    return { ...this.dateline, days: around([before, this.dateline.days]) };
  }

  private datesOf(block: Block): readonly Dated[] {
    if (this.block === block) return this.ofBlock;
    const { dates } = this;
    const found: Dated[] = [];
    // The dates are in order, as are the blocks: those passed over stand before.
    while (this.next < dates.length && (dates[this.next] as DateFact).start < offsetAt(block, 0)) this.next++;
    for (let date = dates[this.next]; date?.block === block; date = dates[++this.next]) {
      const days = daysOfDate(date);
      if (days !== null) found.push({ days, start: date.reading.start, end: date.reading.end });
    }
    this.block = block;
    this.ofBlock = found;
    return found;
  }

  /** From the first to the last day that the dates of the sentence name; null without any. */
  private sentence(block: Block, dates: readonly Dated[], first: number, { from, to }: BlockClaim): Days | null {
    const last = this.last;
    if (last !== null && last.block === block && last.from === from && last.to === to) return last.days;
    const own: Days[] = [];
    for (let i = first; i < dates.length && (dates[i] as Dated).start < to; i++) own.push((dates[i] as Dated).days);
    const days = own.length === 0 ? null : around(own);
    this.last = { block, from, to, days };
    return days;
  }
}

const daysOfDate = ({ value, day }: DateFact): Days | null => {
  if (value === null) return null;
  // Most are one day, and most of those are one of the calendar's.
  const isDay = day !== null && value.length === 10 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
  return isDay ? { first: value, last: value } : daysOf(value);
};

/** The first date that starts at or after an offset. */
const firstFrom = (dates: readonly Dated[], offset: number): number => {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates[mid] as Dated).start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** How far from a claim a date may stand and belong to it: "in 2022, the …", "… in the first half of 2022". */
const BEFORE = 6;
const AFTER = 14;

const beside = (dates: readonly Dated[], claim: BlockClaim): Days[] => {
  const found: Days[] = [];
  for (let i = firstFrom(dates, claim.start) - 1; i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined) continue;
    if (date.start > claim.end + AFTER) break;
    if (date.end <= claim.start ? claim.start - date.end < BEFORE : date.start >= claim.end) found.push(date.days);
  }
  return found;
};

/** From the first of several stretches to the last. */
const around = ([one, ...others]: readonly Days[]): Days => {
  let { first, last } = one ?? { first: '', last: '' };
  for (const days of others) {
    if (days.first < first) first = days.first;
    if (days.last > last) last = days.last;
  }
  return { first, last };
};

/** True inside any quotation: speech, fragment, term or title. `quotations` are in order of their start. */
const quotationTest = (quotations: readonly Quotation[]): ((offset: number) => boolean) => {
  // The furthest end so far: a quotation inside another ends before it.
  let furthest = 0;
  const ends = quotations.map((q) => {
    furthest = Math.max(furthest, q.end);
    return furthest;
  });
  return (offset) => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((quotations[mid]?.start ?? 0) <= offset) low = mid + 1;
      else high = mid;
    }
    return low > 0 && (ends[low - 1] ?? 0) > offset;
  };
};
