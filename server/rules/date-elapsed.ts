import { type CivilDate, dayNumber, parseIso } from '../facts/civil.ts';
import type { DateFact, ElapsedFact } from '../facts/dates/date.ts';
import { type DatedEvent, datedEvents, nameIn, sentenceAround } from '../facts/dates/events.ts';
import type { Facts } from '../facts/facts.ts';
import type { Report, Rule } from './rule.ts';

export const dateElapsed: Rule = {
  id: 'date-elapsed',
  level: 'warning',
  scope: 'section',
  summary: '“In its seventh month”, “the tenth anniversary”, “twenty years after”, ages that do not add up.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts) {
    const events = datedEvents(facts.declared.events, facts.language);
    for (const elapsed of facts.elapsed) {
      const report = elapsed.reading.age
        ? ofAge(facts, elapsed)
        : (ofEvent(facts, elapsed, events) ?? ofAnniversary(facts, elapsed));
      if (report !== null) yield report;
    }
    yield* ofYears(facts);
  },
};

/** "Born on 12 May 1980, she is 38 years old": against the draft's date, or the other date of the sentence. */
const ofAge = (facts: Facts, elapsed: ElapsedFact): Report | null => {
  const dates = facts.dates.filter((d) => d.block === elapsed.block && d.reading.sentence === elapsed.reading.sentence);
  const [birth, ...births] = dates.filter((d) => d.reading.birth && hasYear(d));
  const others = dates.filter((d) => d !== birth);
  if (birth === undefined || births.length > 0 || others.length > 0 || birth.reading.year === null) return null;
  const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
  if (
    today === null ||
    facts.elapsed.some(
      (e) => e !== elapsed && e.block === elapsed.block && e.reading.sentence === elapsed.reading.sentence,
    )
  )
    return null;
  const years = today.year - birth.reading.year;
  const { n } = elapsed.reading;
  if (years < 0 || years > 120 || n === years || n === years - 1) return null;
  return {
    start: elapsed.start,
    end: elapsed.end,
    message: ['Born in {0}, one is {1} or {2} on the draft’s date, {3}.', birth.reading.year, years - 1, years, today],
  };
};

/** Characters on each side of the expression in which its event is looked for. */
const REACH = 160;

const ofEvent = (facts: Facts, elapsed: ElapsedFact, events: readonly DatedEvent[]): Report | null => {
  const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
  if (today === null || events.length === 0) return null;
  const { text } = elapsed.block.content;
  const [from, to] = sentenceAround(text, elapsed.reading.start, REACH);
  const named = events.filter(({ names }) => names.some((name) => nameIn(text, name, from, to) >= 0));
  const [event, other] = named;
  if (event === undefined || other !== undefined) return null;
  // A date of its own in the sentence is another day than the draft's.
  if (sentenceDates(facts, elapsed).length > 0) return null;
  const { n, unit, anniversary } = elapsed.reading;
  const right = ordinalsOf(event.first, today, unit, anniversary);
  const [count] = right;
  if (count === undefined || right.includes(n)) return null;
  return {
    start: elapsed.start,
    end: elapsed.end,
    message: anniversary
      ? ['From {0} to the draft’s date, {1}, is {2} years.', event.first, today, count]
      : [
          {
            D: 'On the draft’s date, {0}, it was day {1}, counted from {2}.',
            W: 'On the draft’s date, {0}, it was week {1}, counted from {2}.',
            M: 'On the draft’s date, {0}, it was month {1}, counted from {2}.',
            Y: 'On the draft’s date, {0}, it was year {1}, counted from {2}.',
          }[unit as 'D' | 'W' | 'M' | 'Y'],
          today,
          count,
          event.first,
        ],
    ...related(facts, event),
  };
};

const related = (facts: Facts, { event }: DatedEvent): Pick<Report, 'related'> =>
  facts.draft.frontMatter?.events.includes(event) && event.date !== null
    ? { related: [{ start: event.date.start, end: event.date.end, message: ['Its declared date'] }] }
    : {};

/** The ordinals that are right: by whole units gone by, and by the calendar's own months and years. */
const ordinalsOf = (from: CivilDate, on: CivilDate, unit: string, anniversary: boolean): number[] => {
  const days = dayNumber(on) - dayNumber(from);
  if (days < 0) return [];
  const passed = on.day < from.day ? 1 : 0;
  const calendarMonths = (on.year - from.year) * 12 + on.month - from.month;
  const months = calendarMonths - passed;
  const years = Math.floor(months / 12);
  // An anniversary is spoken of before and after its day.
  if (anniversary) return [years, years + 1];
  if (unit === 'D') return [days + 1];
  if (unit === 'W') return [Math.floor(days / 7) + 1];
  if (unit === 'M') return [months + 1, calendarMonths + 1];
  return unit === 'Y' ? [years + 1, on.year - from.year + 1] : [];
};

/** The dates with a year in the sentence of an expression. */
const sentenceDates = (facts: Facts, { block, reading }: ElapsedFact): DateFact[] =>
  facts.dates.filter((d) => d.block === block && d.reading.sentence === reading.sentence && hasYear(d));

const hasYear = ({ reading }: DateFact): boolean =>
  reading.year !== null &&
  !reading.otherYear &&
  !reading.approximate &&
  !reading.beforeChrist &&
  (reading.kind === 'day' || reading.kind === 'month' || reading.kind === 'year');

/** "The 10th anniversary, on 1 July 2023, of the accession (2013)": two years and what lies between. */
const ofAnniversary = (facts: Facts, elapsed: ElapsedFact): Report | null => {
  if (!elapsed.reading.anniversary) return null;
  const [a, b, more] = sentenceDates(facts, elapsed);
  if (a === undefined || b === undefined || more !== undefined) return null;
  return between(a, b, elapsed.reading.n, elapsed.start, elapsed.end);
};

const between = (a: DateFact, b: DateFact, n: number, start: number, end: number): Report | null => {
  const years = [a.reading.year ?? 0, b.reading.year ?? 0].sort((x, y) => x - y) as [number, number];
  const gone = years[1] - years[0];
  return gone === n || gone === 0
    ? null
    : { start, end, message: ['From {0} to {1} is {2} years, not {3}.', years[0], years[1], gone, n] };
};

/** "Twenty years after the 2004 enlargement, in 2024". */
const ofYears = function* (facts: Facts): Generator<Report> {
  const { dates } = facts;
  for (let i = 0; i < dates.length; i++) {
    const fact = dates[i] as DateFact;
    const { kind, unit, amount, approximate, counts } = fact.reading;
    if (kind !== 'duration' || unit !== 'Y' || amount === null || approximate || !counts || !Number.isInteger(amount))
      continue;
    const years: DateFact[] = [];
    let clean = true;
    for (let k = i + 1; k < facts.dates.length && k < i + 5; k++) {
      const date = facts.dates[k] as DateFact;
      if (date.block !== fact.block || date.reading.sentence !== fact.reading.sentence) break;
      if (hasYear(date)) years.push(date);
      else clean = false;
    }
    const [a, b, more] = years;
    if (a === undefined || b === undefined || more !== undefined || !clean) continue;
    const report = between(a, b, amount, fact.start, fact.end);
    if (report !== null) yield report;
  }
};
