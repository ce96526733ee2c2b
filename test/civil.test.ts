// The arithmetic of civil dates, day by day against the platform's own calendar.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  addDays,
  type CivilDate,
  civilDate,
  dayNumber,
  daysInMonth,
  isLeapYear,
  isoOf,
  parseIso,
  weekdayOf,
} from '../server/facts/civil.ts';

const DAY = 86_400_000;

/** `Date.UTC` takes the years 0–99 for 1900–1999: the year is set afterwards. */
const utc = ({ year, month, day }: CivilDate): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const anyDate = fc.integer({ min: dayNumber({ year: 1, month: 1, day: 1 }), max: 2_932_896 }).map(civilDate);

describe('civil dates', () => {
  it('agree with Date on each day of the years 1 to 3000', function () {
    this.timeout(20_000);
    const first = utc({ year: 1, month: 1, day: 1 }).getTime() / DAY;
    const last = utc({ year: 3000, month: 12, day: 31 }).getTime() / DAY;
    assert.equal(last - first + 1, 1_095_727);
    const platform = new Date(0);
    for (let n = first; n <= last; n++) {
      platform.setTime(n * DAY);
      const date = civilDate(n);
      const right =
        date.year === platform.getUTCFullYear() &&
        date.month === platform.getUTCMonth() + 1 &&
        date.day === platform.getUTCDate() &&
        dayNumber(date) === n &&
        weekdayOf(date) % 7 === platform.getUTCDay() &&
        date.day <= daysInMonth(date.year, date.month);
      if (!right) assert.fail(`${platform.toISOString()}: ${isoOf(date)}, weekday ${weekdayOf(date)}`);
    }
  });

  it('have the length of each month of the years 1 to 3000', () => {
    for (let year = 1; year <= 3000; year++)
      for (let month = 1; month <= 12; month++) {
        // Day 0 of the next month is the last of this one.
        const expected = utc({ year, month: month + 1, day: 0 }).getUTCDate();
        if (daysInMonth(year, month) !== expected) assert.fail(`${year}-${month} has ${expected} days`);
      }
    assert.equal(daysInMonth(2024, 0), 0);
    assert.equal(daysInMonth(2024, 13), 0);
    assert.deepEqual([1900, 2000, 2023, 2024, 2100].filter(isLeapYear), [2000, 2024]);
  });

  it('add and take days away again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400_000, max: 400_000 }), (date, days) => {
        const moved = addDays(date, days);
        assert.equal(dayNumber(moved) - dayNumber(date), days);
        assert.deepEqual(addDays(moved, -days), date);
        assert.equal((((weekdayOf(date) - 1 + days) % 7) + 7) % 7, weekdayOf(moved) - 1);
      }),
    );
  });

  it('come in the order of their ISO forms', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        assert.equal(Math.sign(dayNumber(a) - dayNumber(b)), isoOf(a) < isoOf(b) ? -1 : isoOf(a) > isoOf(b) ? 1 : 0);
      }),
    );
  });

  it('are written in ISO 8601 and read back', () => {
    fc.assert(fc.property(anyDate, (date) => assert.deepEqual(parseIso(isoOf(date)), date)));
  });

  it('are read from nothing but a day that exists', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 14 }),
        fc.nat(9999),
        (day, month, year) => {
          const text = isoOf({ year, month, day });
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
          assert.equal(parseIso(text) !== null, exists, text);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseIso(text);
        if (read !== null) assert.equal(isoOf(read), text);
      }),
    );
  });
});
