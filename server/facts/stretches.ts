// A giant paragraph, read stretch by stretch: an edit reads anew the stretch it stands in. What is read is what a reading
// of the whole gives.
import type { BlockContent } from '../draft/draft.ts';
import { own } from '../draft/own.ts';
import { type Stretch, stretchesOf } from '../draft/stretches.ts';
import type { Language } from '../languages/index.ts';
import type { BlockAct } from './acts/read.ts';
import type { WrittenDate, WrittenElapsed, WrittenRange } from './dates/date.ts';
import type { Name } from './names/read.ts';
import { attributionBy, StretchOthers, StretchQuotations, spanOrNullBy } from './placed.ts';
import type { BlockAttribution, BlockQuotation, BlockQuotations } from './quotations/read.ts';
import { type BlockReading, readOthers, readSpeech, readText } from './reading.ts';
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
  private before = new Map<number, Remembered<Reading>[]>();
  private now = new Map<number, Remembered<Reading>[]>();
  private language: Language | null = null;

  /** Another reading of a long block begins: what the last one did not ask for is forgotten. */
  begin(language: Language): void {
    this.before = this.language === language ? this.now : new Map();
    this.now = new Map();
    this.language = language;
  }

  /** `given`: what is known of the words around, which is read with them. */
  of(text: string, given: boolean, read: (text: string) => Reading): Reading {
    // Few are of one length; the engine would look at each unit of a text to find it in a map.
    const length = text.length;
    const here = this.now.get(length);
    const isSame = (one: Remembered<Reading>): boolean => one.given === given && one.text === text;
    const known = here?.find(isSame);
    if (known !== undefined) return known.reading;
    const kept = this.before.get(length)?.find(isSame) ?? this.remembered(own(text), given, read);
    if (here === undefined) this.now.set(length, [kept]);
    else here.push(kept);
    return kept.reading;
  }

  private remembered(text: string, given: boolean, read: (text: string) => Reading): Remembered<Reading> {
    return { text, given, reading: read(text) };
  }
}

interface Remembered<Reading> {
  readonly text: string;
  readonly given: boolean;
  readonly reading: Reading;
}

const quotations = new Memory<StretchQuotations>();
const others = new Memory<StretchOthers>();

const readLong = (block: BlockContent, language: Language): BlockReading => {
  const stretches = stretchesOf(block.text, language);
  if (stretches.length === 1) return readText(block, language);
  const joined = new Joined();
  quotations.begin(language);
  const speech = (from: number, to: number, spoke: boolean): StretchQuotations =>
    quotations.of(
      block.text.slice(from, to),
      spoke,
      (text) => new StretchQuotations(readSpeech({ ...block, text }, language, spoke)),
    );
  for (let i = 0; i < stretches.length; ) {
    const { start, end } = stretches[i] as Stretch;
    const spoke = joined.speaker !== null;
    let next = i + 1;
    let read = speech(start, end, spoke);
    // A quotation goes on behind it: with as much again, and as much again.
    for (let more = 1; read.reading.unsettled && next < stretches.length; more *= 2) {
      next = Math.min(next + more, stretches.length);
      read = speech(start, stretches[next - 1]?.end ?? end, spoke);
    }
    joined.addQuotations(read, start);
    i = next;
  }
  others.begin(language);
  const all = (organised: boolean): readonly StretchOthers[] =>
    stretches.map(({ from, to }) =>
      others.of(
        block.text.slice(from, to),
        organised,
        (text) => new StretchOthers(readOthers({ ...block, text }, language, organised)),
      ),
    );
  // Wherever its name stands, an organisation makes its own of all member states that are nobody's.
  let readings = all(false);
  if (readings.some(({ reading }) => reading.states.organised)) readings = all(true);
  stretches.forEach((stretch, i) => {
    joined.addOthers(readings[i] as StretchOthers, stretch);
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
  private readonly names: Name[] = [];
  private readonly nameStarts: number[] = [];
  private readonly acts: BlockAct[] = [];
  private introduces = false;
  private organised = false;
  private recalls: BlockAttribution | null = null;
  private last: BlockQuotations | null = null;
  private lastStart = 0;

  addQuotations(read: StretchQuotations, by: number): void {
    const { found, speaker } = read.placedAt(by, this.speaker);
    const { reading } = read;
    for (const one of found) this.quotations.push(one);
    this.speaker = speaker;
    if (this.stray < 0 && reading.stray >= 0) this.stray = reading.stray + by;
    if (by === 0) this.recalls = reading.recalls;
    this.last = reading;
    this.lastStart = by;
  }

  addOthers(read: StretchOthers, stretch: Stretch): void {
    const { dates, mentions, claims, names, acts } = read.placedAt(stretch);
    const index = this.dates.length;
    for (const { from, to, how, start, end } of dates.ranges)
      this.ranges.push({ from: from + index, to: to + index, how, start, end });
    for (const [a, b] of dates.pairs) this.pairs.push([a + index, b + index]);
    for (const one of dates.found) this.dates.push(one);
    for (const one of dates.elapsed) this.elapsed.push(one);
    for (const one of mentions) this.mentions.push(one);
    for (const one of claims) this.claims.push(one);
    for (const one of names.names) this.names.push(one);
    for (const start of names.starts) this.nameStarts.push(start);
    for (const one of acts) this.acts.push(one);
    this.organised ||= read.reading.states.organised;
    this.introduces = read.reading.states.introduces;
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
      names: { names: this.names, starts: this.nameStarts },
      acts: { found: this.acts },
    };
  }
}
