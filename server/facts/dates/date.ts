// What a date is, as a fact: as written in a block, and as understood in a draft.
import type { Block, Region, Span } from '../../draft/draft.ts';
import type { CivilDate } from '../civil.ts';
import type { Season, Unit } from './roles.ts';

/** TIMEX3's types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What stands in the draft; never repaired. */
export interface WrittenParts {
  readonly year?: number;
  /** 1–12; a numeric date may have another number here. */
  readonly month?: number;
  /** As written: 31 June stays 31. */
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekday?: number;
}

export type DateKind =
  | 'day'
  | 'day of month'
  | 'month'
  | 'year'
  | 'weekday'
  | 'quarter'
  | 'half'
  | 'season'
  | 'decade'
  | 'century'
  | 'relative'
  | 'reference'
  | 'duration'
  | 'set'
  | 'time'
  | 'feast'
  | 'weekend';

export type Form = 'dmy' | 'mdy' | 'ymd' | 'ydm' | 'numeric' | 'iso';
export type Part = 'early' | 'mid' | 'late';
/** From where a relative expression counts: the draft's day, or the last date the text named. */
export type Anchor = 'dateline' | 'text';

/** How the clause around a date speaks of it. */
export interface Clause {
  readonly tense: 'future' | 'past' | null;
  /** Somebody's plan, word or condition. */
  readonly reported: boolean;
  /** The verb is close before the date, in its clause, and of one tense only: what a rule may rest on. */
  readonly plain: boolean;
}

/** What a date was understood as: its TIMEX3 value, its day where it is one, and by what. */
export interface Meaning {
  readonly value: string | null;
  readonly day: CivilDate | null;
  readonly because: Because;
}

export const NOTHING: Meaning = { value: null, day: null, because: 'nothing' };

/** Where each part stands. */
export interface PartSpans {
  weekday: Span | null;
  day: Span | null;
  month: Span | null;
  year: Span | null;
}

/** One date as its words say it. Offsets are those of the block's text. */
export interface WrittenDate {
  kind: DateKind;
  start: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  weekday: number | null;
  readonly at: PartSpans;
  form: Form | null;
  /** Figures that are a day and a month in either order: 03/04/2023. */
  ambiguous: boolean;
  /** The year was written once for a range or list, at another of its dates. */
  sharedYear: boolean;
  /** The month as well. */
  sharedMonth: boolean;
  /** The day is written as an ordinal ("30th") in a language that has figures. */
  ordinalDay: boolean;
  part: Part | null;
  /** Which quarter, half, decade (its first year) or century. */
  n: number | null;
  season: Season | null;
  /** Steps of `unit` (or of weekdays, months, seasons) from the anchor; null: none said. */
  shift: number | null;
  unit: Unit | null;
  /** "July last year": the year's own steps from the draft's. */
  yearShift: number | null;
  anchor: Anchor;
  /** Of a duration or set; null when nobody counted ("a few days"). */
  amount: number | null;
  approximate: boolean;
  reference: string | null;
  set: string | null;
  /** A named day, as in the languages' lists. */
  feast: string | null;
  /** "the same period" */
  period: boolean;
  /** `T08:30`, `TMO`: added to the value of the day. */
  clock: string | null;
  beforeChrist: boolean;
  oldStyle: boolean;
  /** A fiscal, academic or marketing year. */
  otherYear: boolean;
  /** Behind an indefinite article: "falls on a Monday". */
  indefinite: boolean;
  /** Right behind "on", "am", "le": the day something happens, not one that names it. */
  on: boolean;
  /** A duration that measures what follows: "two-day talks", "three days of talks". */
  measures: boolean;
  /** A duration that counts from an event: "twenty years after". */
  counts: boolean;
  /** Behind "after" or "before": "After the 30 August meeting". */
  order: 'after' | 'before' | null;
  /** "the night of Monday to Tuesday 30 August". */
  night: boolean;
  /** Where the one-off event whose day it is is named: "the Riga summit of 3 May". */
  occasion: Span | null;
  /** The day an act was adopted, or the one from which what that day adopted is in force. */
  step: 'adopted' | 'in force' | null;
  birth: boolean;
  /** “[sic]” behind it or at the end of its sentence: the writer knows. */
  kept: boolean;
  clause: Clause;
  /** Counted within the block. */
  sentence: number;
}

/** Two dates of a block written as the ends of a stretch; indexes of its dates. */
export interface WrittenRange {
  readonly from: number;
  readonly to: number;
  readonly how: 'dash' | 'from' | 'between';
  /** A range nobody would order by the calendar: "30 and 29 August" after `between`, BC. */
  readonly start: number;
  readonly end: number;
}

/** "in its seventh month", "the tenth anniversary": offsets are those of the block's text. */
export interface WrittenElapsed {
  readonly start: number;
  readonly end: number;
  readonly n: number;
  /** `anniversary` counts whole years gone by, an ordinal the one that runs. */
  readonly unit: Unit;
  readonly anniversary: boolean;
  /** "aged 38", "38-year-old": of somebody, in years. */
  readonly age: boolean;
  readonly sentence: number;
}

/** Where "in its seventh month" stands in the draft. */
export interface ElapsedFact extends Span {
  readonly reading: WrittenElapsed;
  readonly block: Block;
}

/** Offsets are the draft's; the span is the expression without preposition. */
export interface DateFact extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value; null when it cannot be known. */
  readonly value: string | null;
  readonly region: Region;
  readonly reading: WrittenDate;
  /** The block it stands in. */
  readonly block: Block;
  /** The day meant, when it is one and can be known; also a day that does not exist. */
  readonly day: CivilDate | null;
  /** Where the year, or what else was not written, is from. */
  readonly because: Because;
}

/** `sentence`: the year its sentence is about; `neighbour`: that of another date there. */
export type Because = 'written' | 'dateline' | 'sentence' | 'neighbour' | 'text' | 'nothing';

/** A stretch between two facts; indexes of the facts' dates. */
export interface DateRange extends Span {
  readonly from: number;
  readonly to: number;
  readonly how: WrittenRange['how'];
}

/** The day a draft is judged against. */
export interface Dateline extends Span {
  /** ISO 8601 */
  readonly date: string;
  /** `option`: given by the host, `start` and `end` are 0. */
  readonly from: 'front matter' | 'newsroom' | 'option';
}

const NO_CLAUSE: Clause = { tense: null, reported: false, plain: false };

/** A date of which nothing is said yet. */
export const blank = (kind: DateKind, start: number, end: number): WrittenDate => ({
  kind,
  start,
  end,
  year: null,
  month: null,
  day: null,
  weekday: null,
  at: { weekday: null, day: null, month: null, year: null },
  form: null,
  ambiguous: false,
  sharedYear: false,
  sharedMonth: false,
  ordinalDay: false,
  part: null,
  n: null,
  season: null,
  shift: null,
  unit: null,
  yearShift: null,
  anchor: 'dateline',
  amount: null,
  approximate: false,
  reference: null,
  set: null,
  feast: null,
  period: false,
  clock: null,
  beforeChrist: false,
  oldStyle: false,
  otherYear: false,
  indefinite: false,
  on: false,
  measures: false,
  counts: false,
  order: null,
  night: false,
  occasion: null,
  step: null,
  birth: false,
  kept: false,
  clause: NO_CLAUSE,
  sentence: 0,
});
