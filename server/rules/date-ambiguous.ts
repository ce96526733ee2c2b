import type { DateFact } from '../facts/dates/date.ts';
import { calendarSpan } from '../facts/dates/resolve.ts';
import { dateText } from '../facts/dates/write.ts';
import type { Facts } from '../facts/facts.ts';
import { tallying } from '../facts/gathered.ts';
import type { ReportedFix, Rule } from './rule.ts';

export const dateAmbiguous: Rule = {
  id: 'date-ambiguous',
  level: 'warning',
  scope: 'section',
  summary: 'Figures that are a day and a month in either order: 03/04/2023.',
  inQuotations: 'off',
  inFootnotes: 'off',
  // One date with only one reading, or one that is written out as well, tells how the draft writes all of them.
  survey: (facts) => (plainOnes(facts).size > 0 || isSpelledOut(facts) ? TOLD : ''),
  *check(facts, { survey }) {
    if (survey === TOLD) return;
    for (const fact of facts.dates) {
      const { ambiguous, year, month, day } = fact.reading;
      if (!ambiguous || year === null || month === null || day === null) continue;
      const dayFirst = { year, month, day };
      const monthFirst = { year, month: day, day: month };
      yield {
        start: fact.start,
        end: fact.end,
        message: ['{0} can be {1} or {2}.', fact.text, dayFirst, monthFirst],
        fixes: [dayFirst, monthFirst].flatMap((date) => writeOut(facts, fact, date)),
      };
    }
  },
};

const TOLD = 'told';

const plainOnes = tallying(({ dates }) => (dates.some(hasOneReading) ? ['plain'] : []));

const hasOneReading = ({ reading: { form, ambiguous, day } }: DateFact): boolean =>
  form === 'numeric' && !ambiguous && (day ?? 0) > 12;

/** Both readings of figures, the day first and the month first. */
const readings = tallying(({ dates }) =>
  dates.flatMap(({ reading: { ambiguous, year, month, day } }) =>
    ambiguous ? [`${year}-${month}-${day} ${year}-${day}-${month}`] : [],
  ),
);

const writtenDays = tallying(({ dates }) =>
  dates.flatMap(({ reading: { form, kind, ambiguous }, day }) =>
    kind === 'day' && form !== 'numeric' && !ambiguous && day !== null && day.day <= 12
      ? [`${day.year}-${day.month}-${day.day}`]
      : [],
  ),
);

/** "06/11/2023 … Monday 6 November": one reading is a day that the draft names in words, and the other is not. */
const isSpelledOut = (facts: Facts): boolean => {
  for (const both of readings(facts).keys()) {
    const [dayFirst = '', monthFirst = ''] = both.split(' ');
    const written = writtenDays(facts);
    if (written.has(dayFirst) !== written.has(monthFirst)) return true;
  }
  return false;
};

const writeOut = (facts: Facts, fact: DateFact, date: { year: number; month: number; day: number }): ReportedFix[] => {
  const text = dateText(facts.language, date, 'dmy');
  return text === null ? [] : [{ title: ['Write {0}', date], safe: false, edits: [{ ...calendarSpan(fact), text }] }];
};
