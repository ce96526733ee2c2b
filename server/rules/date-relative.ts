import { type CivilDate, civilDate, dayNumber, parseIso, weekdayOf } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import { partSpan } from '../facts/dates/resolve.ts';
import type { Facts } from '../facts/facts.ts';
import { valuesOf } from '../languages/notation.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

/** First and last day, as day numbers. */
type Stretch = readonly [first: number, last: number];

export const dateRelative: Rule = {
  id: 'date-relative',
  level: 'error',
  scope: 'section',
  summary:
    '“Yesterday”, “last week”, “three days ago” beside a date that is another one, counted from the draft’s date.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts) {
    const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
    if (today === null) return;
    // "Last week (29–30 August)": the other end of the range the date begins.
    const ends = new Map(facts.dateRanges.map((range) => [range.from, range.to]));
    for (const [a, b] of facts.datePairs) {
      const first = facts.dates[a];
      const second = facts.dates[b];
      if (first === undefined || second === undefined) continue;
      const [relative, date, index] = isRelative(first) ? [first, second, b] : [second, first, a];
      if (!isRelative(relative) || isRelative(date)) continue;
      const report = against(facts, today, relative, date, facts.dates[ends.get(index) ?? index] ?? date);
      if (report !== null) yield report;
    }
  },
};

/** Also "in two days", which by itself may be how long something took. */
const isRelative = ({ reading }: DateFact): boolean =>
  reading.kind === 'relative' || (reading.kind === 'duration' && reading.shift !== null);

const against = (facts: Facts, today: CivilDate, relative: DateFact, from: DateFact, to: DateFact): Report | null => {
  const { anchor, unit, amount, shift, approximate, reference } = relative.reading;
  if (anchor !== 'dateline' || shift === null || reference !== null || !Number.isInteger(shift)) return null;
  if (approximate || from.reading.approximate) return null;
  const meant = stretchOf(today, shift, unit, amount);
  if (meant === null) return null;
  if (from.reading.kind === 'weekday') return againstWeekday(today, relative, from, meant);
  const written = daysOf(from, to) ?? monthOf(from, unit, amount, today);
  if (written === null) return null;
  // A year alone, or a month, is compared with what holds it.
  if (written[1] >= meant[0] && written[0] <= meant[1]) return null;
  // "Within two months, on 27 March": what lies behind is how long it took.
  if (relative.reading.kind === 'duration' && written[0] < dayNumber(today)) return null;
  const span = { start: Math.min(relative.start, from.start), end: Math.max(relative.end, to.end) };
  const oneDay = meant[0] === meant[1];
  return {
    ...span,
    // "Last year" is also said of a season, a term, twelve months.
    ...(amount !== null || unit === 'Y' || unit === 'M' ? { severity: 'warning' as const } : {}),
    message:
      oneDay && relative.reading.kind === 'duration'
        ? ['Counted from the draft’s date, {0}, {1} on is {2}.', today, relative.text, civilDate(meant[0])]
        : oneDay
          ? ['Counted from the draft’s date, {0}, "{1}" is {2}.', today, relative.text, civilDate(meant[0])]
          : [
              'Counted from the draft’s date, {0}, "{1}" is {2} to {3}.',
              today,
              relative.text,
              civilDate(meant[0]),
              civilDate(meant[1]),
            ],
    fixes: [...wordFix(facts, today, relative, from), ...(oneDay ? dayFix(facts, from, civilDate(meant[0])) : [])],
  };
};

/** "yesterday (Wednesday)" */
const againstWeekday = (today: CivilDate, relative: DateFact, weekday: DateFact, meant: Stretch): Report | null => {
  const right = weekdayOf(civilDate(meant[0]));
  if (meant[0] !== meant[1] || weekday.reading.weekday === right || weekday.reading.shift !== null) return null;
  return {
    start: Math.min(relative.start, weekday.start),
    end: Math.max(relative.end, weekday.end),
    message: ['Counted from the draft’s date, {0}, "{1}" is a {2}.', today, relative.text, { weekday: right }],
  };
};

const stretchOf = (today: CivilDate, shift: number, unit: string | null, amount: number | null): Stretch | null => {
  const now = dayNumber(today);
  // Counted months and years are rounded by everybody.
  switch (unit) {
    case 'D':
      return [now + shift, now + shift];
    case 'W': {
      if (amount !== null) return [now + 7 * shift - 6, now + 7 * shift + 6];
      const monday = now - weekdayOf(today) + 1 + 7 * shift;
      return [monday, monday + 6];
    }
    case 'M': {
      const month = today.year * 12 + today.month - 1 + shift;
      const slack = amount === null ? 0 : 1;
      return [dayNumber(firstOf(month - slack)), dayNumber(firstOf(month + 1 + slack)) - 1];
    }
    case 'Y': {
      const slack = amount === null ? 0 : 1;
      return [
        dayNumber({ year: today.year + shift - slack, month: 1, day: 1 }),
        dayNumber({ year: today.year + shift + slack, month: 12, day: 31 }),
      ];
    }
    default:
      return null;
  }
};

const firstOf = (months: number): CivilDate => ({
  year: Math.floor(months / 12),
  month: (((months % 12) + 12) % 12) + 1,
  day: 1,
});

/** The days a date or range holds, where they do not hang on a guess. */
const daysOf = (from: DateFact, to: DateFact): Stretch | null => {
  if (from.day !== null && to.day !== null && from.reading.kind === 'day')
    return [dayNumber(from.day), dayNumber(to.day)];
  const { kind, year, month } = from.reading;
  if (year === null) return null;
  if (kind === 'year') return [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year, month: 12, day: 31 })];
  if (kind !== 'month' || month === null || month > 12) return null;
  return [dayNumber({ year, month, day: 1 }), dayNumber(firstOf(year * 12 + month)) - 1];
};

/** "Last month (June)": a month without year is that of the nearest year. */
const monthOf = (
  { reading }: DateFact,
  unit: string | null,
  amount: number | null,
  today: CivilDate,
): Stretch | null => {
  const { kind, year, month } = reading;
  if (kind !== 'month' || year !== null || month === null || unit !== 'M' || amount !== null) return null;
  const now = today.year * 12 + today.month - 1;
  const near = now + ((month - today.month + 18) % 12) - 6;
  return [dayNumber(firstOf(near)), dayNumber(firstOf(near + 1)) - 1];
};

/** The word for the day written, where the language has one: "today" for "yesterday". */
const wordFix = (facts: Facts, today: CivilDate, relative: DateFact, date: DateFact): ReportedFix[] => {
  const days = facts.language.dates?.relative?.days;
  if (days === undefined || date.day === null || relative.reading.amount !== null || relative.reading.clock !== null)
    return [];
  if (relative.reading.unit !== 'D') return [];
  const step = String(dayNumber(date.day) - dayNumber(today));
  const word = valuesOf(days).find(([, value]) => value === step)?.[0];
  if (word === undefined) return [];
  const capital = relative.text.charAt(0) !== relative.text.charAt(0).toLowerCase();
  const text = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return [
    { title: ['Change to "{0}"', text], safe: false, edits: [{ start: relative.start, end: relative.end, text }] },
  ];
};

const dayFix = (facts: Facts, date: DateFact, right: CivilDate): ReportedFix[] => {
  const at = partSpan(date, 'day');
  if (at === null || date.reading.month !== right.month || date.reading.weekday !== null) return [];
  const figures = /^\d+/.exec(facts.draft.text.slice(at.start, at.end))?.[0];
  if (figures === undefined) return [];
  return [
    {
      title: ['Change to {0}', right],
      safe: false,
      edits: [{ start: at.start, end: at.start + figures.length, text: String(right.day) }],
    },
  ];
};
