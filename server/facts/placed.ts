// What was read of a stretch of a giant paragraph, where its block has it.
import type { Span } from '../draft/draft.ts';
import type { Stretch } from '../draft/stretches.ts';
import type { BlockAct } from './acts/read.ts';
import type { PartSpans, WrittenDate } from './dates/date.ts';
import type { BlockDates } from './dates/joined.ts';
import type { BlockNames } from './names/read.ts';
import { type BlockAttribution, type BlockQuotation, type BlockQuotations, SPEAKER_BEFORE } from './quotations/read.ts';
import type { OtherReadings } from './reading.ts';
import type { Mention } from './states/read.ts';
import type { BlockClaim } from './states/state.ts';

/** The quotations of a stretch, and where its block has them: most stretches stand where they stood. */
export class StretchQuotations {
  private placed: PlacedQuotations | null = null;

  constructor(readonly reading: BlockQuotations) {}

  /** `speaker`: who spoke before. */
  placedAt(by: number, speaker: BlockAttribution | null): PlacedQuotations {
    const { placed } = this;
    if (placed !== null && placed.by === by && placed.before === speaker) return placed;
    const { found, goesOn } = this.reading;
    const carried: BlockAttribution | null =
      speaker === null ? null : { how: 'carried', speaker: speaker.speaker, cue: speaker.cue };
    this.placed = {
      by,
      before: speaker,
      found: found.map((one) => {
        const { attribution } = one;
        return quotationBy(one, by, attribution === SPEAKER_BEFORE ? carried : attributionBy(attribution, by));
      }),
      speaker: found.length === 0 || goesOn === SPEAKER_BEFORE ? speaker : attributionBy(goesOn, by),
    };
    return this.placed;
  }
}

interface PlacedQuotations {
  readonly by: number;
  readonly before: BlockAttribution | null;
  readonly found: readonly BlockQuotation[];
  /** Whose words may go on. */
  readonly speaker: BlockAttribution | null;
}

/** What else a stretch says, and where its block has it. */
export class StretchOthers {
  private placed: PlacedOthers | null = null;

  constructor(readonly reading: OtherReadings) {}

  placedAt(stretch: Stretch): PlacedOthers {
    const { placed } = this;
    if (placed === null || !isAt(placed.stretch, stretch)) this.placed = placedOthers(this.reading, stretch);
    return this.placed as PlacedOthers;
  }
}

const isAt = (a: Stretch, b: Stretch): boolean =>
  a.from === b.from && a.start === b.start && a.end === b.end && a.to === b.to;

/** Ranges and pairs count the dates of the stretch. */
interface PlacedOthers {
  readonly stretch: Stretch;
  readonly dates: BlockDates;
  readonly mentions: readonly Mention[];
  readonly claims: readonly BlockClaim[];
  readonly names: BlockNames;
  readonly acts: readonly BlockAct[];
}

/** What begins inside a stretch, counted from the start of its block. */
const placedOthers = ({ dates, states, names, acts }: OtherReadings, stretch: Stretch): PlacedOthers => {
  const by = stretch.from;
  const start = stretch.start - by;
  const end = stretch.end - by;
  const inside = (span: { readonly start: number }): boolean => span.start >= start && span.start < end;
  return {
    stretch,
    dates: placedDates(dates, stretch, inside),
    mentions: states.found.filter(inside).map((one) => mentionBy(one, by)),
    claims: states.claims.filter(inside).map((one) => claimBy(one, by)),
    names: placedNames(names, by, inside),
    acts: acts.found.filter(inside).map((one) => actBy(one, by)),
  };
};

const placedDates = (
  { found, ranges, pairs, elapsed }: BlockDates,
  { from: by, start }: Stretch,
  inside: (span: Span) => boolean,
): BlockDates => {
  // Dates are in order: those inside stand side by side. Sentences of two stretches have two numbers, because none is
  // as short as one unit.
  const first = found.findIndex(inside);
  const dates = found.filter(inside).map((date) => dateBy(date, by, start));
  const both = (a: number, b: number): boolean => a >= first && a < first + dates.length && b < first + dates.length;
  return {
    found: dates,
    ranges: ranges
      .filter(({ from, to }) => both(from, to))
      .map(({ from, to, how, start, end }) => ({
        from: from - first,
        to: to - first,
        how,
        start: start + by,
        end: end + by,
      })),
    pairs: pairs.filter(([a, b]) => both(a, b)).map(([a, b]) => [a - first, b - first]),
    elapsed: elapsed
      .filter(inside)
      .map((one) => ({ ...one, start: one.start + by, end: one.end + by, sentence: one.sentence + start })),
  };
};

// What was read of a stretch, counted from the start of the block. Spelled out: spreading one object into another costs
// many times as much.

const spanBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
export const spanOrNullBy = (span: Span | null, by: number): Span | null => (span === null ? null : spanBy(span, by));

export const attributionBy = (attribution: BlockAttribution | null, by: number): BlockAttribution | null =>
  attribution === null || by === 0
    ? attribution
    : {
        how: attribution.how,
        speaker: spanOrNullBy(attribution.speaker, by),
        cue: spanOrNullBy(attribution.cue, by),
      };

const quotationBy = (q: BlockQuotation, by: number, attribution: BlockAttribution | null): BlockQuotation => ({
  start: q.start + by,
  end: q.end + by,
  openLength: q.openLength,
  closeLength: q.closeLength,
  depth: q.depth,
  glued: q.glued,
  kind: q.kind,
  words: q.words,
  alone: q.alone,
  attribution,
});

const partsBy = ({ weekday, day, month, year }: PartSpans, by: number): PartSpans => ({
  weekday: spanOrNullBy(weekday, by),
  day: spanOrNullBy(day, by),
  month: spanOrNullBy(month, by),
  year: spanOrNullBy(year, by),
});

const dateBy = (date: WrittenDate, by: number, sentences: number): WrittenDate => ({
  ...date,
  start: date.start + by,
  end: date.end + by,
  at: partsBy(date.at, by),
  occasion: spanOrNullBy(date.occasion, by),
  sentence: date.sentence + sentences,
});

const mentionBy = ({ start, end, state, form }: Mention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  state,
  form,
});

const claimBy = ({ start, end, claim, from, to }: BlockClaim, by: number): BlockClaim => ({
  start: start + by,
  end: end + by,
  claim:
    claim.kind === 'list'
      ? { ...claim, items: claim.items.map((item) => spanBy(item, by)) }
      : claim.kind === 'count'
        ? { ...claim, number: spanBy(claim.number, by) }
        : claim,
  from: from + by,
  to: to + by,
});

const placedNames = (
  { names, starts }: BlockNames,
  by: number,
  inside: (at: Pick<Span, 'start'>) => boolean,
): BlockNames => {
  const isInside = (_: unknown, i: number): boolean => inside({ start: starts[i] as number });
  return { names: names.filter(isInside), starts: starts.filter(isInside).map((start) => start + by) };
};

const actBy = (act: BlockAct, by: number): BlockAct => ({
  ...act,
  start: act.start + by,
  end: act.end + by,
  code: spanBy(act.code, by),
  dateAt: act.dateAt < 0 ? -1 : act.dateAt + by,
});
