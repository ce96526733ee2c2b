// Parts of the day: "the night of 30 August", "by late morning", "in the evening".
import { LOWER } from '../../draft/words.ts';
import { readCalendar } from './calendar.ts';
import { blank } from './date.ts';
import type { Found } from './found.ts';
import { Role } from './roles.ts';
import type { Tokens } from './tokens.ts';

/** "the night of 30 August", "the morning of Monday, 3 May"; `orAlone`: also "in the evening". */
export const readDaypart = (t: Tokens, i: number, orAlone: boolean): Found | null => {
  const k = i + t.is(i, Role.articles);
  const daypart = t.value(k, Role.daypart);
  if (daypart === undefined || daypart.startsWith('T')) return null;
  return ofDay(t, i, k, daypart) ?? (orAlone ? alone(t, i, k, daypart) : null);
};

const ofDay = (t: Tokens, i: number, k: number, daypart: string): Found | null => {
  // "the early morning hours of 30 April"
  const hours = k + t.is(k, Role.daypart);
  const next = hours + (t.value(hours, Role.unit) === 'TH' ? t.is(hours, Role.unit) : 0);
  const of = t.is(next, Role.beforeMonth);
  const [day, more] = of === 0 ? [] : readCalendar(t, next + of);
  if (day === undefined || more !== undefined || day.date.kind !== 'day') return null;
  day.date.clock = `T${daypart}`;
  day.date.start = t.words.startOf(i);
  return { ...day, from: i };
};

/** "in the evening", "am Nachmittag", "dans la soirée": of the day the text is in. */
const alone = (t: Tokens, i: number, k: number, daypart: string): Found | null => {
  if (t.is(k, Role.weekday) > 0) return null;
  if (t.before(i, Role.lasting) < 0 && t.before(i, Role.on) < 0) return null;
  if (k === i && t.is(i - 1, Role.articles) > 0) return null;
  const next = k + t.is(k, Role.daypart);
  // "in the morning session", "in the Evening Standard", "during the night of the vote"
  const compound = t.vocabulary.relative?.adjective === 'before' && t.words.kindAt(next) === LOWER && !t.isKnown(next);
  if (t.capital(next - 1) ? t.capital(next) : compound) return null;
  if (t.is(next, Role.beforeMonth) > 0 || t.mark(next) === '-') return null;
  const date = blank('time', t.words.startOf(i), t.words.endOf(next - 1));
  date.clock = `T${daypart}`;
  return { date, from: i, next };
};

/** "mid-afternoon yesterday", "by late morning"; `k` is the part of the day. */
export const readPartOfDaypart = (t: Tokens, from: number, k: number): Found | null => {
  const daypart = t.value(k, Role.daypart);
  if (daypart === undefined || daypart.startsWith('T') || t.is(k, Role.weekday) > 0) return null;
  const next = k + t.is(k, Role.daypart);
  // "an early morning raid"
  const noun = t.words.kindAt(next) === LOWER && !t.isKnown(next);
  if (noun || t.mark(next) === '-') return null;
  const date = blank('time', t.words.startOf(from), t.words.endOf(next - 1));
  date.clock = `T${daypart}`;
  return { date, from, next };
};
