// Dates in all 24 languages: every month and weekday the platform knows is read, and a generator writes right and wrong
// dates into sentences of each language.
import { strict as assert } from 'node:assert';
import { check, readFacts } from '../server/api.ts';
import { addDays, type CivilDate, daysInMonth, isoOf, weekdayOf } from '../server/facts/civil.ts';
import { formsOf } from '../server/facts/dates/vocabulary.ts';
import { LANGUAGE_TAGS, languageOf } from '../server/languages/index.ts';
import type { DateWords } from '../server/languages/language.ts';
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

/**
 * What the platform writes and no prose does, so that it is not read: months as figures in the short forms of four
 * languages, Maltese months cut within the digraph, and Croatian and Romanian abbreviations that are other words.
 */
const KNOWN_DIFFERENCES = new Set(['hr svi', 'hu Sze']);

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
          if ([...KNOWN_DIFFERENCES].some((known) => known.startsWith(`${tag} `) && text.includes(known.slice(3))))
            continue;
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
        for (const used of [...frame.weekday, ...frame.day, ...frame.range].join().matchAll(/\{([wm])(\d+)\}/g))
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
});

/** Numbers that look like chance and are the same each time. */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) % below) + 0;
  };
};

interface Parts {
  readonly date: CivilDate;
  readonly weekday: number;
  /** The last day of a range. */
  readonly last?: number;
}

const form = (list: string, n: number): string => {
  const forms = formsOf(list);
  return forms[n] ?? forms[0] ?? '';
};

const write = (frame: string, words: DateWords, { date, weekday, last }: Parts): string => {
  const text = frame.replace(/\{([dewmy])(\d*)\}/g, (_, part: string, n: string) => {
    if (part === 'd') return String(date.day);
    if (part === 'e') return String(last);
    if (part === 'y') return String(date.year);
    return part === 'm'
      ? form(words.months[date.month - 1]!, Number(n))
      : form(words.weekdays[weekday - 1]!, Number(n));
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const alarms = (text: string, lang: string): string[] =>
  check(text, { format: 'plain', lang })
    .findings.filter((f) => f.rule.startsWith('date-') && (f.severity === 'error' || f.severity === 'warning'))
    .map((f) => f.rule);

describe('seeded dates', () => {
  const N = 60;
  for (const tag of LANGUAGE_TAGS) {
    const words = languageOf(tag).dates as DateWords;
    const frames = FRAMES[tag]!;

    const seed = (
      what: string,
      rule: string,
      list: readonly string[],
      right: (date: CivilDate, random: (n: number) => number) => Parts,
      wrong: (date: CivilDate, random: (n: number) => number) => Parts,
    ): void => {
      it(`${tag} ${what}: ${write(
        list[0]!,
        words,
        right({ year: 2022, month: 8, day: 9 }, () => 3),
      )}`, () => {
        const random = chance(tag.charCodeAt(0) * 256 + tag.charCodeAt(1));
        const missed: string[] = [];
        const alarmed: string[] = [];
        for (let i = 0; i < N; i++) {
          const date = addDays({ year: 1990, month: 1, day: 1 }, random(20_000));
          for (const frame of list) {
            const good = write(frame, words, right(date, random));
            if (alarms(good, tag).length > 0) alarmed.push(`${good} ${alarms(good, tag)}`);
            const bad = write(frame, words, wrong(date, random));
            if (!alarms(bad, tag).includes(rule)) missed.push(bad);
          }
        }
        assert.deepEqual(alarmed.slice(0, 5), []);
        const caught = 1 - missed.length / (N * list.length);
        assert.ok(caught >= 0.99, `${(100 * caught).toFixed(1)} % caught\n${missed.slice(0, 5).join('\n')}`);
      });
    };

    seed(
      'weekdays',
      'date-weekday',
      frames.weekday,
      (date) => ({ date, weekday: weekdayOf(date) }),
      (date, random) => ({ date, weekday: ((weekdayOf(date) + random(6)) % 7) + 1 }),
    );
    seed(
      'days that do not exist',
      'date-impossible',
      frames.day,
      (date) => ({ date, weekday: 1 }),
      ({ year, month }, random) => ({
        date: { year, month, day: daysInMonth(year, month) + 1 + random(3) },
        weekday: 1,
      }),
    );
    seed(
      'ranges',
      'date-range',
      frames.range,
      ({ year, month }, random) => ({ date: { year, month, day: 1 + random(13) }, weekday: 1, last: 15 + random(14) }),
      ({ year, month }, random) => ({ date: { year, month, day: 15 + random(14) }, weekday: 1, last: 1 + random(13) }),
    );
  }
});
