import type { Span } from '../draft/draft.ts';
import { dayNumber } from '../facts/civil.ts';
import type { DateFact, DateRange } from '../facts/dates/date.ts';
import { partSpan } from '../facts/dates/resolve.ts';
import { quarterOf } from '../facts/dates/timex.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

export const dateRange: Rule = {
  id: 'date-range',
  level: 'error',
  scope: 'section',
  summary: 'A range that runs backwards; a quarter or half-year that does not hold its month.',
  inQuotations: 'softer',
  inFootnotes: 'same',
  *check(facts) {
    // "from 2005–2007 to 2004–2006": the ends are ranges themselves.
    const ends = new Set(facts.dateRanges.map((range) => range.to));
    const starts = new Set(facts.dateRanges.map((range) => range.from));
    for (const range of facts.dateRanges) {
      const from = facts.dates[range.from];
      const to = facts.dates[range.to];
      if (from === undefined || to === undefined || from.reading.oldStyle || to.reading.oldStyle) continue;
      if (to.reading.kept) continue;
      if (from.reading.kind === 'year' && (ends.has(range.from) || starts.has(range.to))) continue;
      const report = ofRange(facts, from, to, { start: range.start, end: range.end }, range.how);
      if (report !== null) yield report;
    }
    yield* parts(facts);
    yield* orders(facts);
    yield* steps(facts);
  },
};

const ofRange = (facts: Facts, from: DateFact, to: DateFact, span: Span, how: DateRange['how']): Report | null => {
  const a = from.reading;
  const b = to.reading;
  if (a.beforeChrist || b.beforeChrist || a.kind !== b.kind) return null;
  const swap = swapFix(facts, from, to);
  if (a.kind === 'year') {
    if (a.year === null || b.year === null || a.year <= b.year) return null;
    // Years in words may be compared, "from 2021 to 2020 levels"; with a dash they are a stretch.
    const severity = how === 'dash' ? {} : { severity: 'warning' as const };
    return {
      ...span,
      ...severity,
      message: ['The range runs backwards: {0} is after {1}.', a.year, b.year],
      fixes: swap,
    };
  }
  if (a.kind === 'month') {
    // "from September to June" runs over New Year; only with both years written is the order plain.
    if (a.sharedYear || a.year === null || b.year === null || a.month === null || b.month === null) return null;
    if (a.year * 12 + a.month <= b.year * 12 + b.month) return null;
    return { ...span, message: ['The range runs backwards: {0} is after {1}.', from.text, to.text], fixes: swap };
  }
  if (a.kind !== 'day' || a.day === null || b.day === null || a.month === null || b.month === null) return null;
  // With no year at all a later month may lie in the year before.
  const years = a.year !== null && b.year !== null;
  if (!years && (a.year !== null || b.year !== null || a.month !== b.month)) return null;
  const first = dayNumber({ year: a.year ?? 2000, month: a.month, day: a.day });
  const last = dayNumber({ year: b.year ?? 2000, month: b.month, day: b.day });
  if (first < last) return null;
  if (first === last)
    return { ...span, severity: 'warning', message: ['The range begins and ends on the same day, {0}.', to.text] };
  const whole = from.day !== null && to.day !== null && years;
  return {
    ...span,
    message: whole
      ? [
          'The range runs backwards: {0} is after {1}.',
          { year: a.year ?? 0, month: a.month, day: a.day },
          { year: b.year ?? 0, month: b.month, day: b.day },
        ]
      : ['The range runs backwards: {0} is after {1}.', a.day, b.day],
    fixes: swap,
  };
};

/** The two ends in each other's place: the days alone where they share their month. */
const swapFix = (facts: Facts, from: DateFact, to: DateFact): ReportedFix[] => {
  // "30–29 August", and "30 August" to "28 August"
  const days = from.reading.sharedMonth || (from.reading.month === to.reading.month && from.reading.kind === 'day');
  if (from.reading.weekday !== null || to.reading.weekday !== null) return [];
  const a = days ? partSpan(from, 'day') : whole(from);
  const b = days ? partSpan(to, 'day') : whole(to);
  if (a === null || b === null || a.end > b.start) return [];
  const { text } = facts.draft;
  return [
    {
      title: ['Swap the two ends'],
      safe: false,
      edits: [
        { ...a, text: text.slice(b.start, b.end) },
        { ...b, text: text.slice(a.start, a.end) },
      ],
    },
  ];
};

/** A date without the year that both ends share. */
const whole = (fact: DateFact): Span | null => {
  const { reading } = fact;
  if (reading.kind === 'year') return { start: fact.start, end: fact.end };
  const parts = [partSpan(fact, 'day'), partSpan(fact, 'month')].filter((p) => p !== null);
  return parts.length === 0
    ? null
    : { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
};

/** "After the 30 August meeting, ministers met on 29 August": two days in a sentence, in an order that is said. */
const orders = function* (facts: Facts): Generator<Report> {
  const { dates } = facts;
  for (let i = 0; i + 1 < dates.length; i++) {
    const a = dates[i] as DateFact;
    const b = dates[i + 1] as DateFact;
    if (a.reading.order === null || b.reading.order !== null || !b.reading.on || b.reading.clause.reported) continue;
    if (a.reading.kind !== 'day' || b.reading.kind !== 'day' || a.day === null || b.day === null) continue;
    if (!alone(dates, i, a, b)) continue;
    const days = dayNumber(b.day) - dayNumber(a.day);
    if (a.reading.order === 'after' ? days >= 0 : days <= 0) continue;
    // Years that were only guessed may be another's.
    if ((a.reading.year === null || b.reading.year === null) && Math.abs(days) > 90) continue;
    yield {
      start: b.start,
      end: b.end,
      severity: 'warning',
      message:
        a.reading.order === 'after'
          ? ['{0} is before {1}, not after it.', b.day, a.day]
          : ['{0} is after {1}, not before it.', b.day, a.day],
      related: [{ start: a.start, end: a.end, message: ['The other date'] }],
    };
  }
};

/** "Was signed on 14 June 2021 and entered into force on 1 June 2021" */
const steps = function* (facts: Facts): Generator<Report> {
  const { dates } = facts;
  for (let i = 1; i < dates.length; i++) {
    const a = dates[i - 1] as DateFact;
    const b = dates[i] as DateFact;
    if (b.reading.step !== 'in force' || a.day === null || b.day === null) continue;
    if (b.reading.year === null || a.reading.year === null || dayNumber(b.day) >= dayNumber(a.day)) continue;
    yield {
      start: b.start,
      end: b.end,
      severity: 'warning',
      message: ['In force from {0}, before it was adopted on {1}.', b.day, a.day],
      related: [{ start: a.start, end: a.end, message: ['The other date'] }],
    };
  }
};

/** Two dates that have their sentence to themselves. */
const alone = (dates: readonly DateFact[], i: number, a: DateFact, b: DateFact): boolean => {
  const same = (other: DateFact | undefined): boolean =>
    other?.block === a.block && other.reading.sentence === a.reading.sentence;
  return same(b) && !same(dates[i - 1]) && !same(dates[i + 2]);
};

/** "Q3 (October 2022)": what stands in brackets behind a quarter or half lies in it. */
const parts = function* (facts: Facts): Generator<Report> {
  const { dates } = facts;
  for (const [a, b] of facts.datePairs) {
    const part = dates[a];
    const inner = dates[b];
    if (part === undefined || inner === undefined || part.reading.otherYear || inner.reading.otherYear) continue;
    const { kind, n } = part.reading;
    const { month } = inner.reading;
    if ((kind !== 'quarter' && kind !== 'half') || n === null || month === null || month < 1 || month > 12) continue;
    if (inner.reading.kind !== 'month' && inner.reading.kind !== 'day') continue;
    if (facts.draft.text.charAt(inner.start - 1) !== '(') continue;
    const right = kind === 'quarter' ? quarterOf(month) : month <= 6 ? 1 : 2;
    if (right === n) continue;
    yield {
      start: inner.start,
      end: inner.end,
      message:
        kind === 'quarter'
          ? ['{0} is in the quarter {1}, not {2}.', inner.text, right, n]
          : ['{0} is in the half {1} of the year, not {2}.', inner.text, right, n],
    };
  }
};
