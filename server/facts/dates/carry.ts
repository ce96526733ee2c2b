// What the dates of a section hand on to the next.

/** The last date the text named, as far as it was said. */
export interface Mentioned {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly block: number;
  readonly sentence: number;
  /** Its year was written. */
  readonly written: boolean;
  /** It was a year alone: the one its sentence is about. */
  readonly bare: boolean;
  /** The year of the last day or month that was written with its own. */
  readonly dated: number | null;
}

/** What the dates of a section leave to be counted from. */
export interface DatesCarry {
  readonly mentioned: Pick<Mentioned, 'year' | 'month' | 'day' | 'written' | 'bare' | 'dated'> | null;
  /** The quarter the text reports on, and how many blocks ago it was named, as far as that makes a difference. */
  readonly quarter: { readonly year: number; readonly n: number; readonly ago: number } | null;
}

export const NO_DATES: DatesCarry = { mentioned: null, quarter: null };

export const sameDatesCarry = ({ mentioned: a, quarter: p }: DatesCarry, { mentioned: b, quarter: q }: DatesCarry) =>
  (a === b ||
    (a !== null &&
      b !== null &&
      a.year === b.year &&
      a.month === b.month &&
      a.day === b.day &&
      a.written === b.written &&
      a.bare === b.bare &&
      a.dated === b.dated)) &&
  (p === q || (p !== null && q !== null && p.year === q.year && p.n === q.n && p.ago === q.ago));

/** How many blocks on a report still speaks of its quarter. */
export const REPORTED = 6;

/** The same, so many blocks without dates later. */
export const further = ({ mentioned, quarter }: DatesCarry, blocks: number): DatesCarry => ({
  mentioned,
  quarter: quarter && { ...quarter, ago: Math.min(REPORTED + 1, quarter.ago + blocks) },
});
