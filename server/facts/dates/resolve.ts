// Second pass: what a date needs the dateline, its sentence or the dates before it for. In time that grows with facts.
import { type Block, type Draft, type Span, spanAt, writtenAt } from '../../draft/draft.ts';
import type { Language } from '../../languages/index.ts';
import { parseIso } from '../civil.ts';
import type { Passage } from '../context.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { BlockReading } from '../reading.ts';
import { regionIn } from '../region.ts';
import type { Setting } from '../setting.ts';
import { type DatesCarry, further } from './carry.ts';
import type { DateFact, Dateline, DateRange, ElapsedFact, TimexType, WrittenDate, WrittenParts } from './date.ts';
import { type FirstParagraph, newsroomDateline, writtenDate } from './dateline.ts';
import { Reckoning } from './reckoning.ts';

/** The day the draft is judged against: the host's, the front matter's, or that of a newsroom dateline. */
export const resolveDateline = (
  { frontMatter }: Draft,
  language: Language,
  given: string | null,
  first: FirstParagraph | null,
): Dateline | null => {
  if (given !== null && parseIso(given) !== null) return { date: given, from: 'option', start: 0, end: 0 };
  const written = frontMatter?.date ?? null;
  if (written !== null) {
    const date = writtenDate(written.text, language);
    if (date !== null) return { date, from: 'front matter', start: written.start, end: written.end };
  }
  return first === null ? null : newsroomDateline(first);
};

export interface ResolvedDates {
  readonly dates: readonly DateFact[];
  readonly ranges: readonly DateRange[];
  /** Indexes of two dates side by side that are one: "yesterday (30 August)". */
  readonly pairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly ElapsedFact[];
  readonly carry: DatesCarry;
}

export const resolveDates = (
  { text, blocks, readings, place }: Passage,
  before: DatesCarry,
  setting: Setting,
  quotations: readonly Quotation[],
): ResolvedDates => {
  const dates: DateFact[] = [];
  const ranges: DateRange[] = [];
  const pairs: (readonly [number, number])[] = [];
  const elapsed: ElapsedFact[] = [];
  let reckoning: Reckoning | null = null;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const { dates: read } = readings[b] as BlockReading;
    for (const one of read.elapsed) {
      const { start, end } = spanAt(block, one.start, one.end);
      elapsed.push(place({ start, end, reading: one, block }));
    }
    if (read.found.length === 0) continue;
    const first = dates.length;
    for (const [a, c] of read.pairs) pairs.push([first + a, first + c]);
    for (const { from, to, how, start, end } of read.ranges) {
      const span = spanAt(block, start, end);
      ranges.push(place({ from: first + from, to: first + to, how, start: span.start, end: span.end }));
    }
    for (const reading of read.found) {
      const { start, end } = spanAt(block, reading.start, reading.end);
      reckoning ??= new Reckoning(setting, before);
      const { value, day, because } = reckoning.next(reading, b);
      dates.push(
        place({
          start,
          end,
          text: writtenAt(text, block, reading.start, reading.end),
          type: typeOf(reading),
          value,
          region: regionIn(block, start, quotations),
          reading,
          block,
          day,
          because,
        }),
      );
    }
  }
  return { dates, ranges, pairs, elapsed, carry: reckoning?.carry(blocks.length) ?? further(before, blocks.length) };
};

const typeOf = (reading: WrittenDate): TimexType => {
  if (reading.kind === 'duration') return 'DURATION';
  if (reading.kind === 'set') return 'SET';
  return reading.clock !== null ? 'TIME' : 'DATE';
};

/** What stands in the draft of a date. */
export const writtenParts = ({ year, month, day, weekday }: WrittenDate): WrittenParts => {
  const parts: { -readonly [Part in keyof WrittenParts]: WrittenParts[Part] } = {};
  if (year !== null) parts.year = year;
  if (month !== null) parts.month = month;
  if (day !== null) parts.day = day;
  if (weekday !== null) parts.weekday = weekday;
  return parts;
};

/** Where a date's own day, month and year stand, without weekday, time of day or what else goes with them. */
export const calendarSpan = (fact: DateFact): Span => {
  let { start, end } = { start: fact.end, end: fact.start };
  for (const part of ['day', 'month', 'year'] as const) {
    const place = partSpan(fact, part);
    // A list's month stands with its last day.
    if (place === null || place.start < fact.start || place.end > fact.end) continue;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  return start < end ? { start, end } : { start: fact.start, end: fact.end };
};

/** Where a part of a date stands in the draft; null when it was not written. */
export const partSpan = ({ reading, block }: DateFact, part: keyof WrittenDate['at']): Span | null => {
  const place = reading.at[part];
  return place === null ? null : spanAt(block, place.start, place.end);
};
