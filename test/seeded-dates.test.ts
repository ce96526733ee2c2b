// A generator writes right and wrong dates into sentences of all 24 languages: the wrong are found, the right pass.
import { strict as assert } from 'node:assert';
import { check, fix } from '../server/api.ts';
import { addDays, type CivilDate, daysInMonth, weekdayOf } from '../server/facts/civil.ts';
import { LANGUAGE_TAGS, languageOf } from '../server/languages/index.ts';
import type { DateWords } from '../server/languages/language.ts';
import { formsOf } from '../server/languages/notation.ts';
import { FRAMES } from './dates24.ts';

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
  /** The month of the last day, where it is another. */
  readonly until?: number;
}

const form = (list: string, n: number): string => {
  const forms = formsOf(list);
  return forms[n] ?? forms[0] ?? '';
};

const write = (frame: string, words: DateWords, { date, weekday, last, until }: Parts): string => {
  const text = frame.replace(/\{([demnwy])(\d*)\}/g, (_, part: string, n: string) => {
    if (part === 'd') return String(date.day);
    if (part === 'e') return String(last);
    if (part === 'y') return String(date.year);
    if (part === 'n') return form(words.months[(until ?? date.month) - 1]!, Number(n));
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
  const N = 50;
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

    it(`${tag} weekdays: the first fix is the right day in the form of the wrong one`, () => {
      const random = chance(tag.charCodeAt(1));
      const other: string[] = [];
      for (let i = 0; i < N; i++) {
        const date = addDays({ year: 1990, month: 1, day: 1 }, random(20_000));
        const weekday = weekdayOf(date);
        for (const frame of frames.weekday) {
          const good = write(frame, words, { date, weekday });
          const bad = write(frame, words, { date, weekday: ((weekday + random(6)) % 7) + 1 });
          const fixed = fix(bad, { format: 'plain', lang: tag, unsafe: true }).text;
          if (fixed !== good) other.push(`${fixed}, not ${good}`);
        }
      }
      // Hungarian "vasárnap" does not tell which form another day would have.
      assert.ok(
        other.length <= (tag === 'hu' ? 0.1 * N * frames.weekday.length : 0),
        `${other.length}\n${other.slice(0, 5).join('\n')}`,
      );
    });
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
    seed(
      'ranges over two months',
      'date-range',
      frames.across,
      ({ year, month, day }, random) => ({
        date: { year, month: Math.min(month, 11), day: Math.min(day, 28) },
        weekday: 1,
        last: 1 + random(28),
        until: Math.min(month, 11) + 1,
      }),
      ({ year, month, day }, random) => ({
        date: { year, month: Math.max(month, 2), day: Math.min(day, 28) },
        weekday: 1,
        last: 1 + random(27),
        until: Math.max(month, 2) - 1,
      }),
    );
  }
});
