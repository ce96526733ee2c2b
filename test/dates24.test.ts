// The words of dates in all 24 languages, held against the platform's.
import { strict as assert } from 'node:assert';
import { brotliCompressSync } from 'node:zlib';
import { readFacts } from '../server/api.ts';
import { type CivilDate, isoOf, weekdayOf } from '../server/facts/civil.ts';
import { LANGUAGE_TAGS, languageOf } from '../server/languages/index.ts';
import type { DateWords } from '../server/languages/language.ts';
import { formsOf } from '../server/languages/notation.ts';
import { FRAMES } from './dates24.ts';

const utc = ({ year, month, day }: CivilDate): Date => new Date(Date.UTC(year, month - 1, day));

const intl = (tag: string, options: Intl.DateTimeFormatOptions): ((date: CivilDate) => string) => {
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  });
  return (date) => format.format(utc(date));
};

/** One day of each month, the weekdays in turn. */
const DAYS: readonly CivilDate[] = Array.from({ length: 12 }, (_, i) => ({ year: 2022, month: i + 1, day: 11 + i }));

/** Months of the platform that are not read: "svi" is also "all". */
const NOT_READ = new Set(['hr svi']);

describe('months and weekdays of the platform', () => {
  for (const tag of LANGUAGE_TAGS) {
    const full = intl(tag, { dateStyle: 'full' });
    const long = intl(tag, { dateStyle: 'long' });
    const medium = intl(tag, { day: 'numeric', month: 'short', year: 'numeric' });
    const month = intl(tag, { month: 'long', year: 'numeric' });

    it(`${tag}: ${full(DAYS[7]!)} | ${medium(DAYS[7]!)}`, () => {
      for (const date of DAYS) {
        for (const [text, value, weekday] of [
          [full(date), isoOf(date), weekdayOf(date)],
          [long(date), isoOf(date), undefined],
          [medium(date), isoOf(date), undefined],
          [month(date), isoOf(date).slice(0, 7), undefined],
        ] as const) {
          if (text.split(' ').some((word) => NOT_READ.has(`${tag} ${word}`))) continue;
          const [fact] = readFacts(text, { format: 'plain', lang: tag }).dates;
          assert.equal(fact?.value, value, text);
          if (weekday !== undefined) assert.equal(fact?.written.weekday, weekday, text);
        }
      }
    });
  }
});

describe('the words of dates', () => {
  for (const tag of LANGUAGE_TAGS) {
    const words = languageOf(tag).dates as DateWords;

    it(`${tag}: each form of a month or weekday answers to one form of every other`, () => {
      for (const lists of [words.months, words.weekdays]) {
        const fewest = Math.min(...lists.map((list) => formsOf(list).length));
        assert.ok(fewest >= 1);
        const frame = FRAMES[tag]!;
        for (const used of [...frame.weekday, ...frame.day, ...frame.range, ...frame.across]
          .join()
          .matchAll(/\{([wmn])(\d+)\}/g))
          assert.ok(formsOf((used[1] === 'w' ? words.weekdays : words.months)[0]!).length > Number(used[2]), used[0]);
      }
    });

    it(`${tag}: no two months or weekdays share a form`, () => {
      for (const lists of [words.months, words.monthsShort, words.weekdays, words.weekdaysShort]) {
        const owner = new Map<string, number>();
        lists.forEach((list, i) => {
          for (const form of formsOf(list).map((f) => f.toLowerCase())) {
            assert.equal(owner.get(form) ?? i, i, form);
            owner.set(form, i);
          }
        });
      }
    });
  }

  it('take at most 25 KB in all, compressed', () => {
    const words = LANGUAGE_TAGS.map((tag) => languageOf(tag).dates);
    const written = JSON.stringify(words, (_, value) => (value === '' ? undefined : value));
    assert.ok(brotliCompressSync(written).length <= 25_000);
  });
});
