// Second pass: the time axis. A claim is about the days its sentence names, else about the draft's own.
import { type Span, spanAt } from '../../draft/draft.ts';
import type { Context } from '../context.ts';
import type { DateFact, Dateline } from '../dates/date.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { daysOf } from './days.ts';
import { stateLexicon } from './lexicon.ts';
import type { BlockClaim, Claim, Days, StateClaim, StateFact, When } from './state.ts';

export interface ResolvedStates {
  readonly states: readonly StateFact[];
  readonly claims: readonly StateClaim[];
}

export const resolveStates = (
  context: Context,
  dates: readonly DateFact[],
  dateline: Dateline | null,
  quotations: readonly Quotation[],
): ResolvedStates => {
  const states: StateFact[] = [];
  const claims: StateClaim[] = [];
  const times = new Times(context, dates, dateline);
  const inQuotation = quotationTest(quotations);
  const { text } = context.draft;
  frontMatter(context, times, claims);
  let listed = false;
  context.readings.forEach(({ states: reading }, b) => {
    const block = context.blocks[b];
    if (block === undefined) return;
    const { content } = block;
    const put = (claim: BlockClaim): void => {
      const place = spanAt(block, claim.start, claim.end);
      // A title, a term, a quoted name: somebody else's words, whatever they are.
      if (claim.claim.kind !== 'mixed' && inQuotation(place.start)) return;
      claims.push({
        start: place.start,
        end: place.end,
        text: text.slice(place.start, place.end),
        claim: placed(claim.claim, (start, end) => spanAt(block, start, end)),
        when: times.of(b, claim),
        region: context.regionAt(place.start),
      });
    };
    const members = new Set<number>();
    for (const claim of reading.claims) {
      put(claim);
      if (claim.claim.kind === 'member') members.add(claim.start);
    }
    const { item } = reading;
    listed = content.region === 'list' ? listed : reading.introduces;
    if (item !== null && (content.region === 'list' ? listed : isMemberColumn(context, content.label))) {
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
    for (const { start, end, state, form } of reading.found) {
      const place = spanAt(block, start, end);
      states.push({
        start: place.start,
        end: place.end,
        text: text.slice(place.start, place.end),
        state,
        form,
        asserted: members.has(start) ? 'member' : null,
        region: context.regionAt(place.start),
      });
    }
  });
  return { states, claims };
};

/** The places inside a claim, put into the draft. */
const placed = (claim: Claim, place: (start: number, end: number) => Span): Claim => {
  if (claim.kind === 'list') return { ...claim, items: claim.items.map((i) => place(i.start, i.end)) };
  return claim.kind === 'count' ? { ...claim, number: place(claim.number.start, claim.number.end) } : claim;
};

/** ISO's codes for Greece and the United Kingdom are not the Union's. */
const wrongCode = (text: string, state: string): string | null =>
  (text === 'GR' && state === 'EL') || (text === 'GB' && state === 'UK') ? state : null;

const isMemberColumn = (context: Context, label: string): boolean => {
  const words = context.language.membership;
  if (words === null || label === '') return false;
  const head = label.trim().toLowerCase();
  return [words.member, words.members, words.unionMember, words.unionMembers]
    .flatMap((list) => list.split(','))
    .some((noun) => noun.trim() !== '' && noun.trim().toLowerCase() === head);
};

/** `states` in the front matter: each must be a member state, written so that it can be looked up. */
const frontMatter = (context: Context, times: Times, claims: StateClaim[]): void => {
  const { frontMatter: matter } = context.draft;
  if (matter === null) return;
  const { codes } = stateLexicon(context.language);
  for (const { text, start, end } of matter.states) {
    const state = codes.get(text.trim().toLowerCase()) ?? null;
    const base = { start, end, text, when: times.dateline, region: 'frontmatter' as const };
    claims.push({ ...base, claim: { kind: 'member', state, how: 'list' } });
    const right = state === null ? null : wrongCode(text.trim(), state);
    if (right !== null) claims.push({ ...base, claim: { kind: 'code', right } });
  }
};

/** The dates of the draft by block, and what a claim among them is about. */
class Times {
  readonly dateline: When;
  private readonly byBlock = new Map<number, DateFact[]>();

  constructor(
    private readonly context: Context,
    dates: readonly DateFact[],
    dateline: Dateline | null,
  ) {
    this.dateline =
      dateline === null
        ? { days: null, from: 'nothing', dates: [] }
        : { days: { first: dateline.date, last: dateline.date }, from: 'dateline', dates: [] };
    for (const date of dates) {
      const list = this.byBlock.get(date.block);
      if (list === undefined) this.byBlock.set(date.block, [date]);
      else list.push(date);
    }
  }

  of(b: number, claim: BlockClaim): When {
    const block = this.context.blocks[b];
    if (block === undefined) return this.dateline;
    const own: Days[] = [];
    const near: Days[] = [];
    let before: Days | null = null;
    for (const { reading, value } of this.byBlock.get(b) ?? []) {
      const days = value === null ? null : daysOf(value);
      if (days === null) continue;
      if (reading.start < claim.from) before = days;
      else if (reading.start < claim.to) {
        own.push(days);
        if (
          reading.end <= claim.start
            ? claim.start - reading.end < 6
            : reading.start >= claim.end && reading.start - claim.end < 14
        )
          near.push(days);
      }
    }
    if (own.length > 0) return { days: around(own), from: 'sentence', dates: near };
    if (before === null) return this.dateline;
    // What the sentences before speak of may go on here: only what both times contradict is wrong.
    return { ...this.dateline, days: this.dateline.days === null ? null : around([before, this.dateline.days]) };
  }
}

/** From the first of several stretches to the last. */
const around = (list: readonly Days[]): Days => ({
  first: list.map((d) => d.first).sort()[0] ?? '',
  last:
    list
      .map((d) => d.last)
      .sort()
      .at(-1) ?? '',
});

/** True inside any quotation: speech, fragment, term or title. */
const quotationTest = (quotations: readonly Quotation[]): ((offset: number) => boolean) => {
  let next = 0;
  let last = 0;
  return (offset) => {
    // Claims come nearly in order; a step back starts anew.
    if (offset < last) next = 0;
    last = offset;
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= offset) next++;
    for (let i = next; i < quotations.length && (quotations[i]?.start ?? 0) <= offset; i++)
      if ((quotations[i]?.end ?? 0) > offset) return true;
    return false;
  };
};
