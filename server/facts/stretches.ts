// A giant paragraph, read stretch by stretch: an edit reads anew the stretch it stands in. What is read is what a reading
// of the whole gives.
import type { BlockContent, Span } from '../draft/draft.ts';
import { own } from '../draft/own.ts';
import { type Stretch, stretchesOf } from '../draft/stretches.ts';
import type { Language } from '../languages/index.ts';
import type { BlockAct } from './acts/read.ts';
import type { PartSpans, WrittenDate, WrittenElapsed, WrittenRange } from './dates/date.ts';
import type { BlockDates } from './dates/joined.ts';
import type { BlockName } from './names/read.ts';
import { type BlockAttribution, type BlockQuotation, type BlockQuotations, SPEAKER_BEFORE } from './quotations/read.ts';
import { type BlockReading, type OtherReadings, readOthers, readSpeech, readText } from './reading.ts';
import type { Mention } from './states/read.ts';
import type { BlockClaim } from './states/state.ts';

/** The length from which a block is read in stretches. In UTF-16 units. */
const LONG = 16_384;

/** What one block says by itself. */
export const readBlock = (block: BlockContent, language: Language): BlockReading =>
  block.text.length < LONG || block.region === 'heading' || block.attributionLine
    ? readText(block, language)
    : readLong(block, language);

/**
 * What was read of the stretches of the long block read last, in which the writer goes on, by their words. A memory:
 * it changes nothing but the time.
 */
class Memory<Reading> {
  private before = new Map<string, Reading>();
  private now = new Map<string, Reading>();
  private language: Language | null = null;

  /** Another reading of a long block begins: what the last one did not ask for is forgotten. */
  begin(language: Language): this {
    this.before = this.language === language ? this.now : new Map();
    this.now = new Map();
    this.language = language;
    return this;
  }

  of(key: string, read: () => Reading): Reading {
    let reading = this.now.get(key) ?? this.before.get(key);
    if (reading === undefined) reading = read();
    this.now.set(key, reading);
    return reading;
  }
}

const quotations = new Memory<BlockQuotations>();
const others = new Memory<OtherReadings>();

const readLong = (block: BlockContent, language: Language): BlockReading => {
  const stretches = stretchesOf(block.text, language);
  if (stretches.length === 1) return readText(block, language);
  const joined = new Joined();
  quotations.begin(language);
  const speech = (text: string, spoke: boolean): BlockQuotations =>
    quotations.of((spoke ? '1' : '0') + text, () => readSpeech({ ...block, text: own(text) }, language, spoke));
  for (let i = 0; i < stretches.length; ) {
    const { start } = stretches[i] as Stretch;
    const spoke = joined.speaker !== null;
    let next = i + 1;
    let reading = speech(block.text.slice(start, stretches[i]?.end), spoke);
    // A quotation goes on behind it: with as much again, and as much again.
    for (let more = 1; reading.unsettled && next < stretches.length; more *= 2) {
      next = Math.min(next + more, stretches.length);
      reading = speech(block.text.slice(start, stretches[next - 1]?.end), spoke);
    }
    joined.addQuotations(reading, start);
    i = next;
  }
  others.begin(language);
  const all = (organised: boolean): readonly OtherReadings[] =>
    stretches.map(({ from, to }) => {
      const text = block.text.slice(from, to);
      return others.of((organised ? '1' : '0') + text, () =>
        readOthers({ ...block, text: own(text) }, language, organised),
      );
    });
  // Wherever its name stands, an organisation makes its own of all member states that are nobody's.
  let readings = all(false);
  if (readings.some(({ states }) => states.organised)) readings = all(true);
  stretches.forEach((stretch, i) => {
    joined.addOthers(readings[i] as OtherReadings, stretch);
  });
  return joined.reading();
};

/** Readings of stretches put together. */
class Joined {
  /** Whose words may go on. */
  speaker: BlockAttribution | null = null;
  private readonly dates: WrittenDate[] = [];
  private readonly ranges: WrittenRange[] = [];
  private readonly pairs: [number, number][] = [];
  private readonly elapsed: WrittenElapsed[] = [];
  private readonly quotations: BlockQuotation[] = [];
  private stray = -1;
  private readonly mentions: Mention[] = [];
  private readonly claims: BlockClaim[] = [];
  private readonly names: BlockName[] = [];
  private readonly acts: BlockAct[] = [];
  private sentences = 0;
  private introduces = false;
  private organised = false;
  private recalls: BlockAttribution | null = null;
  private last: BlockQuotations | null = null;
  private lastStart = 0;

  addQuotations(reading: BlockQuotations, by: number): void {
    const { found, stray, goesOn, recalls } = reading;
    const { speaker } = this;
    const before: BlockAttribution | null =
      speaker === null ? null : { how: 'carried', speaker: speaker.speaker, cue: speaker.cue };
    for (const one of found) {
      const { attribution } = one;
      this.quotations.push(
        quotationBy(one, by, attribution === SPEAKER_BEFORE ? before : attributionBy(attribution, by)),
      );
    }
    if (this.stray < 0 && stray >= 0) this.stray = stray + by;
    if (found.length > 0 && goesOn !== SPEAKER_BEFORE) this.speaker = attributionBy(goesOn, by);
    if (by === 0) this.recalls = recalls;
    this.last = reading;
    this.lastStart = by;
  }

  addOthers({ dates, states, names, acts }: OtherReadings, stretch: Stretch): void {
    const by = stretch.from;
    const start = stretch.start - by;
    const end = stretch.end - by;
    const inside = (span: { readonly start: number }): boolean => span.start >= start && span.start < end;
    this.addDates(dates, by, inside);
    for (const one of states.found) if (inside(one)) this.mentions.push(mentionBy(one, by));
    for (const one of states.claims) if (inside(one)) this.claims.push(claimBy(one, by));
    for (const one of names) if (inside(one)) this.names.push(nameBy(one, by));
    for (const one of acts.found) if (inside(one)) this.acts.push(actBy(one, by));
    this.organised ||= states.organised;
    this.introduces = states.introduces;
  }

  private addDates({ found, ranges, pairs, elapsed }: BlockDates, by: number, inside: (span: Span) => boolean): void {
    // Dates are in order: those inside stand side by side.
    let before = 0;
    while (before < found.length && !inside(found[before] as WrittenDate)) before++;
    const index = this.dates.length - before;
    let last = this.sentences;
    for (let d = before; d < found.length; d++) {
      const date = found[d] as WrittenDate;
      if (!inside(date)) break;
      this.dates.push(dateBy(date, by, this.sentences));
      last = Math.max(last, this.sentences + date.sentence + 1);
    }
    const to = this.dates.length - index;
    const both = (a: number, b: number): boolean => a >= before && a < to && b >= before && b < to;
    for (const range of ranges)
      if (both(range.from, range.to))
        this.ranges.push({
          from: range.from + index,
          to: range.to + index,
          how: range.how,
          start: range.start + by,
          end: range.end + by,
        });
    for (const [a, b] of pairs) if (both(a, b)) this.pairs.push([a + index, b + index]);
    for (const one of elapsed) {
      if (!inside(one)) continue;
      this.elapsed.push({ ...one, start: one.start + by, end: one.end + by, sentence: one.sentence + this.sentences });
      last = Math.max(last, this.sentences + one.sentence + 1);
    }
    this.sentences = last;
  }

  reading(): BlockReading {
    const { last } = this;
    return {
      dates: { found: this.dates, ranges: this.ranges, pairs: this.pairs, elapsed: this.elapsed },
      quotations: {
        found: this.quotations,
        stray: this.stray,
        introduces: attributionBy(last?.introduces ?? null, this.lastStart),
        names: null,
        reports: spanOrNullBy(last?.reports ?? null, this.lastStart),
        endsSpeaking: last?.endsSpeaking ?? false,
        recalls: this.recalls,
        short: false,
        line: null,
        unsettled: false,
        goesOn: null,
      },
      states: {
        found: this.mentions,
        claims: this.claims,
        item: null,
        introduces: this.introduces,
        organised: this.organised,
      },
      names: this.names,
      acts: { found: this.acts },
    };
  }
}

// What was read of a stretch, counted from the start of the block. Spelled out: spreading one object into another costs
// many times as much.

const spanBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const spanOrNullBy = (span: Span | null, by: number): Span | null => (span === null ? null : spanBy(span, by));

const attributionBy = (attribution: BlockAttribution | null, by: number): BlockAttribution | null =>
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

const nameBy = ({ text, start, given, followed, initial }: BlockName, by: number): BlockName => ({
  text,
  start: start + by,
  given,
  followed,
  initial,
});

const actBy = (act: BlockAct, by: number): BlockAct => ({
  ...act,
  start: act.start + by,
  end: act.end + by,
  code: spanBy(act.code, by),
  dateAt: act.dateAt < 0 ? -1 : act.dateAt + by,
});
