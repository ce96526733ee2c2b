// Second pass: what a date needs the dateline, its sentence or the dates before it for. In time that grows with facts.
import { type Span, spanAt } from '../../draft/draft.ts';
import { parseIso } from '../civil.ts';
import type { Context } from '../context.ts';
import type { DateFact, Dateline, DateRange, ElapsedFact, TimexType, WrittenDate, WrittenParts } from './date.ts';
import { newsroomDateline, writtenDate } from './dateline.ts';
import { Reckoning } from './reckoning.ts';

/** The day the draft is judged against: the host's, the front matter's, or that of a newsroom dateline. */
export const resolveDateline = (context: Context): Dateline | null => {
  if (context.date !== null && parseIso(context.date) !== null)
    return { date: context.date, from: 'option', start: 0, end: 0 };
  const written = context.draft.frontMatter?.date ?? null;
  if (written !== null) {
    const date = writtenDate(written.text, context.language);
    if (date !== null) return { date, from: 'front matter', start: written.start, end: written.end };
  }
  return newsroomDateline(context);
};

export interface ResolvedDates {
  readonly dates: readonly DateFact[];
  readonly ranges: readonly DateRange[];
  /** Indexes of two dates side by side that are one: "yesterday (30 August)". */
  readonly pairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly ElapsedFact[];
}

export const resolveDates = (context: Context, dateline: Dateline | null): ResolvedDates => {
  const readings: { reading: WrittenDate; block: number }[] = [];
  const ranges: DateRange[] = [];
  const pairs: (readonly [number, number])[] = [];
  const elapsed: ElapsedFact[] = [];
  context.readings.forEach(({ dates }, b) => {
    const block = context.blocks[b];
    if (block === undefined) return;
    for (const one of dates.elapsed) elapsed.push({ ...spanAt(block, one.start, one.end), reading: one, block: b });
    if (dates.found.length === 0) return;
    const first = readings.length;
    for (const reading of dates.found) readings.push({ reading, block: b });
    for (const [a, c] of dates.pairs) pairs.push([first + a, first + c]);
    for (const { from, to, how, start, end } of dates.ranges)
      ranges.push({ from: first + from, to: first + to, how, ...spanAt(block, start, end) });
  });
  const reckoning = new Reckoning(
    dateline === null ? null : parseIso(dateline.date),
    readings.map((r) => r.reading),
  );
  const dates = readings.map(({ reading, block: b }): DateFact => {
    const block = context.blocks[b] as (typeof context.blocks)[number];
    const place = spanAt(block, reading.start, reading.end);
    const { value, day, because } = reckoning.next(reading, b);
    // Spelled out: spreading is what a keystroke in a long draft would spend most of its time on.
    return {
      start: place.start,
      end: place.end,
      text: context.draft.text.slice(place.start, place.end),
      type: typeOf(reading),
      value,
      written: writtenParts(reading),
      region: context.regionAt(place.start),
      reading,
      block: b,
      day,
      because,
    };
  });
  return { dates, ranges, pairs, elapsed };
};

const typeOf = (reading: WrittenDate): TimexType => {
  if (reading.kind === 'duration') return 'DURATION';
  if (reading.kind === 'set') return 'SET';
  return reading.clock !== null ? 'TIME' : 'DATE';
};

const writtenParts = ({ year, month, day, weekday }: WrittenDate): WrittenParts => {
  const parts: { -readonly [Part in keyof WrittenParts]: WrittenParts[Part] } = {};
  if (year !== null) parts.year = year;
  if (month !== null) parts.month = month;
  if (day !== null) parts.day = day;
  if (weekday !== null) parts.weekday = weekday;
  return parts;
};

/** Where a part of a date stands in the draft; null when it was not written. */
export const partSpan = (
  context: Pick<Context, 'blocks'>,
  fact: DateFact,
  part: keyof WrittenDate['at'],
): Span | null => {
  const place = fact.reading.at[part];
  const block = context.blocks[fact.block];
  return place === null || block === undefined ? null : spanAt(block, place.start, place.end);
};
