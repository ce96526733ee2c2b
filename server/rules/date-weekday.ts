import { addDays, type CivilDate, dayNumber, daysInMonth, parseIso, weekdayOf } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import { partSpan } from '../facts/dates/resolve.ts';
import { weekdayLike } from '../facts/dates/write.ts';
import type { Facts } from '../facts/facts.ts';
import type { Message } from './message.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

/** The Gregorian calendar counts from 15 October 1582. */
const GREGORIAN = 1583;
/** Britain took it in 1752, Greece as the last in Europe in 1923: until then a weekday may follow the Julian calendar. */
const JULIAN = 1923;
/** Until then both were in use all over Europe, and England began its year in March. */
const BOTH = 1752;

export const dateWeekday: Rule = {
  id: 'date-weekday',
  level: 'error',
  scope: 'section',
  summary: 'A weekday that is not the date’s.',
  inQuotations: 'softer',
  inFootnotes: 'same',
  *check(facts) {
    for (const fact of facts.dates) {
      const { weekday, night, kind } = fact.reading;
      if (kind !== 'day' || weekday === null || night) continue;
      const report = against(facts, fact, weekday, fact.day);
      if (report !== null) yield report;
    }
    yield* inBrackets(facts);
    yield* apart(facts);
  },
};

const exists = ({ year, month, day }: CivilDate): boolean => day >= 1 && day <= daysInMonth(year, month);

/** The weekday a date had where the Julian calendar was kept: 10 days behind at first, a day more in each century that is no leap year. */
const julianWeekday = (date: CivilDate): number => {
  const year = date.month > 2 ? date.year : date.year - 1;
  return weekdayOf(addDays(date, Math.floor(year / 100) - Math.floor(year / 400) - 2));
};

const against = (facts: Facts, fact: DateFact, weekday: number, day: CivilDate | null): Report | null => {
  const { reading } = fact;
  if (day === null || reading.kept || reading.oldStyle || reading.beforeChrist || !exists(day) || day.year > 9999)
    return null;
  const right = weekdayOf(day);
  if (right === weekday || day.year < GREGORIAN) return null;
  const julian = julianWeekday(day);
  if (day.year <= JULIAN && julian === weekday) return null;
  if (day.year <= BOTH && day.month < 4) return null;
  if (fact.because === 'dateline' && isOtherYear(facts, fact, day, weekday)) return null;
  // "Elected on 10 June 1990, he had threatened on 14 December …": of that year or of any other.
  if (fact.because === 'neighbour') return null;
  if (fact.reading.year === null && fact.because !== 'dateline' && fitsOneNamed(facts, fact, day, weekday)) return null;
  const { message, sure } = evidence(facts, fact, day, right, weekday);
  return {
    start: fact.start,
    end: fact.end,
    message,
    ...(sure ? {} : { severity: 'warning' as const }),
    fixes: [...weekdayFix(facts, fact, right), ...dayFix(facts, fact, day, weekday)],
    ...(fact.because === 'dateline' && facts.dateline !== null && facts.dateline.from !== 'option'
      ? {
          related: [{ start: facts.dateline.start, end: facts.dateline.end, message: ['The draft’s date'] as Message }],
        }
      : {}),
  };
};

/** "On Monday (27 January) the first council of 2020": a year named beside it is as likely as the one before. */
const fitsOneNamed = ({ dates }: Facts, { block }: DateFact, day: CivilDate, weekday: number): boolean =>
  dates.some((other) => {
    const { year } = other.reading;
    if (other.block !== block || year === null || year === day.year) return false;
    const then = { ...day, year };
    return exists(then) && weekdayOf(then) === weekday;
  });

/**
 * Days from the draft's own within which a date without year can only be of the year its verb tells, and where no verb
 * does, of the year nearest ahead and back.
 */
const NEAR = { told: 200, ahead: 60, back: 100 };

/** What has happened is dated so many days ahead of the draft's own: it is written before it appears. */
const SOON = 7;

/** Days from the draft's own within which nobody means another year. */
const SURE = 30;

/** A date without year far from the draft's day may be of the year before or after, where the weekday fits. */
const isOtherYear = (facts: Facts, { reading }: DateFact, day: CivilDate, weekday: number): boolean => {
  const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
  if (today === null) return false;
  const away = (date: CivilDate): number => Math.abs(dayNumber(date) - dayNumber(today));
  const ahead = dayNumber(day) > dayNumber(today);
  const { tense } = reading.clause;
  const told = tense !== null;
  return (
    away(day) > (told ? NEAR.told : ahead ? NEAR.ahead : NEAR.back) &&
    [day.year - 1, day.year + 1].some((year) => {
      const other = { ...day, year };
      const order = dayNumber(other) - dayNumber(today);
      if (tense === 'past' ? order > 0 : tense === 'future' && order < 0) return false;
      return exists(other) && weekdayOf(other) === weekday && away(other) < 400;
    })
  );
};

/** What the calendar says, and where the year is from when it is not written. */
const evidence = (
  facts: Facts,
  fact: DateFact,
  day: CivilDate,
  right: number,
  written: number,
): { message: Message; sure: boolean } => {
  const today = facts.dateline === null ? null : parseIso(facts.dateline.date);
  const ahead = today !== null && dayNumber(day) > dayNumber(today);
  if (fact.reading.year !== null && day.year <= BOTH)
    return {
      message: [
        '{0} was a {1}, and a {2} by the Julian calendar.',
        day,
        { weekday: right },
        { weekday: julianWeekday(day) },
      ],
      sure: false,
    };
  if (fact.reading.year !== null)
    return { message: [ahead ? '{0} is a {1}.' : '{0} was a {1}.', day, { weekday: right }], sure: true };
  const other = [day.year + 1, day.year - 1].find((year) => {
    const same = { ...day, year };
    return exists(same) && weekdayOf(same) === written;
  });
  // Of another year the weekday would be right: sure only where the day is near.
  const away = today === null ? 0 : dayNumber(day) - dayNumber(today);
  // “She resigned on Friday, 6 July”, said in June: what has happened and stands ahead is of a year that nothing tells.
  const far = Math.abs(away) > SURE || (fact.reading.clause.tense === 'past' && away > SOON);
  if (fact.because === 'dateline')
    return other === undefined
      ? { message: ['{0} is a {1}; the year is that of the draft’s date.', day, { weekday: right }], sure: true }
      : {
          message: [
            '{0} is a {1}; the year is that of the draft’s date. In {2} the day is a {3}.',
            day,
            { weekday: right },
            other,
            { weekday: written },
          ],
          sure: !far,
        };
  return { message: ['{0} is a {1}; the year is the last one named.', day, { weekday: right }], sure: false };
};

const weekdayFix = (facts: Facts, fact: DateFact, right: number): ReportedFix[] => {
  const at = partSpan(fact, 'weekday');
  if (at === null) return [];
  const word = weekdayLike(facts.language, facts.draft.text.slice(at.start, at.end), right, fact.reading.on);
  return word === null ? [] : [{ title: ['Change to {0}', word], safe: false, edits: [{ ...at, text: word }] }];
};

/** The nearest day of the same month that is the weekday written. */
const dayFix = (facts: Facts, fact: DateFact, day: CivilDate, weekday: number): ReportedFix[] => {
  const at = partSpan(fact, 'day');
  if (at === null) return [];
  const figures = /^\d+/.exec(facts.draft.text.slice(at.start, at.end))?.[0];
  if (figures === undefined) return [];
  const steps = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  const near = steps.map((step) => addDays(day, step)).find((d) => d.month === day.month && weekdayOf(d) === weekday);
  if (near === undefined) return [];
  const text = String(near.day).padStart(figures.startsWith('0') ? figures.length : 1, '0');
  return [
    { title: ['Change to {0}', near], safe: false, edits: [{ start: at.start, end: at.start + figures.length, text }] },
  ];
};

/** How near another date follows one that may be of the same list. */
const LISTED = 12;

/**
 * "next Monday (6 September)", and "mardi prochain, 6 septembre", where a language has its adjective behind and no list
 * goes on.
 */
const inBrackets = function* (facts: Facts): Generator<Report> {
  for (const [a, b] of facts.datePairs) {
    const weekday = facts.dates[a];
    const date = facts.dates[b];
    if (weekday?.reading.kind !== 'weekday' || date?.reading.kind !== 'day' || date.reading.weekday !== null) continue;
    if (weekday.reading.weekday === null) continue;
    const next = facts.dates[b + 1];
    const named =
      weekday.reading.shift !== null &&
      facts.draft.text.slice(weekday.end, date.start) === ', ' &&
      (next === undefined || next.block !== date.block || next.start - date.end > LISTED);
    if (!named && facts.draft.text.charAt(date.start - 1) !== '(') continue;
    const report = against(facts, date, weekday.reading.weekday, date.day);
    if (report === null || date.day === null) continue;
    const fixes = [
      ...weekdayFix(facts, weekday, weekdayOf(date.day)),
      ...dayFix(facts, date, date.day, weekday.reading.weekday),
    ];
    yield { ...report, start: weekday.start, fixes };
  }
};

/** "Europe Day falls on a Monday in 2023 (9 May)": weekday, year and day apart, one of each in the sentence. */
const apart = function* (facts: Facts): Generator<Report> {
  const { dates } = facts;
  for (let from = 0; from < dates.length; ) {
    const first = dates[from] as DateFact;
    let to = from + 1;
    while (
      to < dates.length &&
      dates[to]?.block === first.block &&
      dates[to]?.reading.sentence === first.reading.sentence
    )
      to++;
    const sentence = dates.slice(from, to).filter((d) => d.reading.kind !== 'feast');
    from = to;
    if (sentence.length !== 3) continue;
    const weekday = sentence.find((d) => d.reading.kind === 'weekday' && d.reading.indefinite);
    const year = sentence.find((d) => d.reading.kind === 'year' && !d.reading.otherYear);
    const day = sentence.find((d) => d.reading.kind === 'day' && d.reading.year === null && d.reading.weekday === null);
    if (!weekday || !year || !day || weekday.reading.weekday === null || year.reading.year === null) continue;
    const { month, day: dayOfMonth } = day.reading;
    if (month === null || dayOfMonth === null) continue;
    const date = { year: year.reading.year, month, day: dayOfMonth };
    const report = against(
      facts,
      { ...day, reading: { ...day.reading, year: date.year } },
      weekday.reading.weekday,
      date,
    );
    if (report === null) continue;
    yield { ...report, start: weekday.start, end: weekday.end, fixes: weekdayFix(facts, weekday, weekdayOf(date)) };
  }
};
