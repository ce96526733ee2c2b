// What each date of a draft means, in the order of the text: from the draft's day, or from the dates named before it.
import { addDays, type CivilDate, weekdayOf } from '../civil.ts';
import type { Setting } from '../setting.ts';
import { type DatesCarry, type Mentioned, REPORTED } from './carry.ts';
import { type Because, type Meaning, NOTHING, type WrittenDate } from './date.ts';
import { daysTo, feastOf } from './near.ts';
import type { Season } from './roles.ts';
import { stepped } from './steps.ts';
import { beforeChristValue, dayValue, monthValue, periodOf, quarterOf, weekValue, yearValue } from './timex.ts';
import { type Known, yearOf, yearOfPart } from './year.ts';

const MIDDLE: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

export class Reckoning {
  private readonly today: CivilDate | null;
  private readonly narrative: boolean;
  private readonly essay: boolean;
  private mentioned: Mentioned | null;
  /** The quarter the text reports on, and in which block it was named. */
  private quarter: { readonly year: number; readonly n: number; readonly block: number } | null;

  /** The block that speaks of months beyond that quarter. */
  private longer = -1;

  /** Blocks are counted within the section. */
  constructor(
    { today, narrative, essay }: Pick<Setting, 'today' | 'narrative' | 'essay'>,
    { mentioned, quarter }: DatesCarry,
  ) {
    this.today = today;
    this.narrative = narrative;
    this.essay = essay;
    // Spelled out, as what `mention` makes: spreading costs many times as much.
    this.mentioned = mentioned && {
      year: mentioned.year,
      month: mentioned.month,
      day: mentioned.day,
      block: -1,
      sentence: 0,
      written: mentioned.written,
      bare: mentioned.bare,
      dated: mentioned.dated,
    };
    this.quarter = quarter && { year: quarter.year, n: quarter.n, block: -quarter.ago };
  }

  /** What is left to count from behind a section of so many blocks. */
  carry(blocks: number): DatesCarry {
    const { mentioned, quarter } = this;
    return {
      mentioned: mentioned && {
        year: mentioned.year,
        month: mentioned.month,
        day: mentioned.day,
        written: mentioned.written,
        bare: mentioned.bare,
        dated: mentioned.dated,
      },
      quarter: quarter && {
        year: quarter.year,
        n: quarter.n,
        ago: Math.min(REPORTED + 1, blocks - quarter.block),
      },
    };
  }

  /** The meaning of the next date of the text. */
  next(date: WrittenDate, block: number): Meaning {
    const meaning = this.meaningOf(date, block);
    return date.clock !== null && meaning.value !== null && date.kind !== 'time' && !meaning.value.includes('T')
      ? { ...meaning, value: meaning.value + date.clock }
      : meaning;
  }

  private meaningOf(date: WrittenDate, block: number): Meaning {
    switch (date.kind) {
      case 'day':
        return this.day(date, block);
      case 'feast':
        return this.feast(date, block);
      case 'month': {
        if (date.month === null) return NOTHING;
        const { year, because } = yearOf(date, block, this.known);
        if (year === null) return { ...NOTHING, value: `XXXX-${String(date.month).padStart(2, '0')}` };
        this.mention(year, date.month, null, block, date);
        return { value: (date.beforeChrist ? 'BC' : '') + monthValue(year, date.month), day: null, because };
      }
      case 'year': {
        if (date.year === null) return NOTHING;
        if (date.beforeChrist) return { value: beforeChristValue(date.year), day: null, because: 'written' };
        this.mention(date.year, null, null, block, date);
        return { value: yearValue(date.year), day: null, because: 'written' };
      }
      case 'weekday':
        return this.weekday(date, block);
      case 'relative':
        return this.relative(date, block);
      case 'weekend': {
        const base = this.base(date, block);
        if (base === null) return NOTHING;
        // "over the weekend": the last one, unless the clause looks ahead.
        const shift = date.shift ?? (date.clause.tense === 'future' || weekdayOf(base) > 5 ? 0 : -1);
        return { value: `${weekValue(addDays(base, 7 * shift))}-WE`, day: null, because: 'dateline' };
      }
      case 'quarter':
      case 'half': {
        const letter = date.kind === 'quarter' ? 'Q' : 'H';
        const { year, because } = yearOfPart(
          date,
          date.kind === 'quarter' ? (date.n ?? 1) * 3 : (date.n ?? 1) * 6,
          this.base(date, block),
          this.known,
        );
        if (year === null) return NOTHING;
        this.mention(year, null, null, block, date);
        // What a report is about is over.
        const { today } = this;
        const over = today === null || year * 4 + (date.n ?? 1) < today.year * 4 + quarterOf(today.month);
        if (date.kind === 'quarter' && (over || date.clause.tense === 'past')) {
          this.quarter = { year, n: date.n ?? 1, block };
          this.longer = -1;
        }
        return { value: `${yearValue(year)}-${letter}${date.n}`, day: null, because };
      }
      case 'season': {
        if (date.season === null) return NOTHING;
        const { year, because } = yearOfPart(date, MIDDLE[date.season], this.base(date, block), this.known);
        if (year === null) return { ...NOTHING, value: `XXXX-${date.season}` };
        if (date.year !== null) this.mention(year, null, null, block, date);
        return { value: `${yearValue(year)}-${date.season}`, day: null, because };
      }
      case 'decade':
        return {
          value: (date.beforeChrist ? 'BC' : '') + yearValue(date.n ?? 0).slice(0, 3),
          day: null,
          because: 'written',
        };
      case 'century':
        return {
          value: (date.beforeChrist ? 'BC' : '') + String((date.n ?? 1) - 1).padStart(2, '0'),
          day: null,
          because: 'written',
        };
      case 'reference':
        return { value: date.reference, day: null, because: 'written' };
      case 'duration':
        // "In the first nine months profit rose to twice that of a year ago."
        if (date.unit === 'M' && (date.amount ?? 0) > 3) this.longer = block;
        return { value: date.unit === null ? null : periodOf(date.amount, date.unit), day: null, because: 'written' };
      case 'set':
        return { value: date.set, day: null, because: 'written' };
      case 'time':
        return this.time(date, block);
      case 'day of month':
        return this.dayOfMonth(date, block);
    }
  }

  private get known(): Known {
    return { today: this.today, narrative: this.narrative, mentioned: this.mentioned };
  }

  private mention(year: number, month: number | null, day: number | null, block: number, date: WrittenDate): void {
    if (date.beforeChrist) return;
    // A look back from the draft's own day does not move the story.
    if (
      this.narrative &&
      date.year === null &&
      this.today !== null &&
      year >= this.today.year - 1 &&
      this.mentioned?.year !== year
    )
      return;
    this.mentioned = {
      year,
      month,
      day,
      block,
      sentence: date.sentence,
      written: date.year !== null,
      bare: date.kind === 'year',
      dated: date.year !== null && month !== null ? year : (this.mentioned?.dated ?? null),
    };
  }

  /** The day relative expressions count from. */
  private base(date: WrittenDate, block: number): CivilDate | null {
    const { mentioned } = this;
    // "at the end of the year": of the draft's, unless its own sentence named another.
    const there = mentioned?.block === block && mentioned.sentence === date.sentence;
    const own = date.part !== null && date.shift === 0 && !there;
    const fromText = (date.anchor === 'text' && !own) || this.narrative;
    if (fromText && mentioned !== null)
      return { year: mentioned.year, month: mentioned.month ?? 7, day: mentioned.day ?? 1 };
    return this.today;
  }

  /** A named day of the nearest year. */
  private feast(date: WrittenDate, block: number): Meaning {
    const near = feastOf(date.feast ?? '', date.year ?? this.today?.year ?? 2000);
    if (near === null) return NOTHING;
    const { year, because } = yearOf({ ...date, month: near.month, day: near.day }, block, this.known);
    const day = year === null ? null : feastOf(date.feast ?? '', year);
    if (day === null) return NOTHING;
    this.mention(day.year, day.month, day.day, block, date);
    if (date.unit === 'W') return { value: weekValue(day), day: null, because };
    return { value: dayValue(day), day, because };
  }

  private day(date: WrittenDate, block: number): Meaning {
    const { month, day } = date;
    if (month === null || day === null) return NOTHING;
    const { year, because } = yearOf(date, block, this.known);
    if (year === null)
      return { ...NOTHING, value: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
    const full = { year, month, day };
    if (date.beforeChrist) return { value: `BC${dayValue(full)}`, day: null, because };
    this.mention(year, month, day, block, date);
    if (date.unit === 'W') return { value: weekValue(full), day: null, because };
    return { value: dayValue(full), day: full, because };
  }

  private weekday(date: WrittenDate, block: number): Meaning {
    const { weekday } = date;
    const base =
      this.narrative && this.mentioned?.day != null
        ? { year: this.mentioned.year, month: this.mentioned.month ?? 1, day: this.mentioned.day }
        : this.today;
    if (weekday === null || base === null) return NOTHING;
    const { mentioned } = this;
    // "that same Monday"
    if (date.anchor === 'text' && mentioned?.day != null && mentioned.month !== null) {
      const same = { year: mentioned.year, month: mentioned.month, day: mentioned.day };
      if (weekdayOf(same) === weekday) return { value: dayValue(same), day: same, because: 'text' };
    }
    const day = addDays(base, daysTo(weekday, weekdayOf(base), date));
    this.mention(day.year, day.month, day.day, block, date);
    return { value: dayValue(day), day, because: 'dateline' };
  }

  private relative(date: WrittenDate, block: number): Meaning {
    if (date.reference !== null) return { value: date.reference, day: null, because: 'written' };
    if (date.year !== null) {
      const { quarter } = this;
      const part =
        quarter !== null && block - quarter.block <= REPORTED && this.longer !== block ? `-Q${quarter.n}` : '';
      return { value: yearValue(date.year) + part, day: null, because: 'written' };
    }
    // A story's "today" is the reader's, not a day of the story.
    const nowadays = this.narrative || (this.essay && date.clause.tense === null);
    if (nowadays && date.unit === 'D' && date.shift === 0 && date.anchor === 'dateline' && date.clock === null)
      return { value: 'PRESENT_REF', day: null, because: 'written' };
    const base = this.base(date, block);
    const { shift, unit } = date;
    if (base === null || shift === null || unit === null) return NOTHING;
    const because: Because = date.anchor === 'text' && this.mentioned !== null ? 'text' : 'dateline';
    const whole = Math.round(shift);
    // "the quarter", and "a year earlier" in a report on a quarter.
    const { quarter } = this;
    if (
      quarter !== null &&
      (block - quarter.block <= REPORTED || date.anchor === 'text') &&
      ((unit === 'Q' && whole === 0 && date.anchor === 'text') ||
        (unit === 'Y' && date.amount === 1 && this.longer !== block))
    )
      return {
        value: `${yearValue(quarter.year + (unit === 'Y' ? whole : 0))}-Q${quarter.n}`,
        day: null,
        because: 'text',
      };
    const exact = because === 'dateline' || this.mentioned?.day != null;
    const { meaning, named } = stepped(date, unit, { base, exact, because, today: this.today });
    // "Up from 3 % a year ago": a comparison, and the text goes on in its own year.
    const compares = unit === 'Y' && date.amount !== null && !this.narrative;
    if (named !== null && !compares) this.mention(named.year, named.month, named.day, block, date);
    return meaning;
  }

  private time(date: WrittenDate, block: number): Meaning {
    const { mentioned, today } = this;
    const near =
      mentioned?.day != null && mentioned.block === block
        ? { year: mentioned.year, month: mentioned.month ?? 1, day: mentioned.day }
        : today;
    return { value: near === null ? date.clock : dayValue(near) + (date.clock ?? ''), day: null, because: 'dateline' };
  }

  private dayOfMonth(date: WrittenDate, block: number): Meaning {
    const near = this.mentioned ?? this.today;
    if (near === null || date.day === null || near.month === null) return NOTHING;
    const day = { year: near.year, month: near.month, day: date.day };
    this.mention(day.year, day.month, day.day, block, date);
    return { value: dayValue(day), day, because: 'text' };
  }
}
