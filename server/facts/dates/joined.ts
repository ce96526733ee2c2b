// What the dates of a block are to each other and to their sentences: ranges, lists, shared years, clauses.
import { sentencesOf } from '../../draft/sentences.ts';
import { EMPTY, mapped } from '../../draft/tight.ts';
import type { Language } from '../../languages/index.ts';
import { clauseAround, clauseOf } from './clause.ts';
import type { WrittenDate, WrittenElapsed, WrittenRange } from './date.ts';
import type { Found } from './found.ts';
import { isAdoption, isBirth, isInForce, occasionOf, tieBefore } from './occasions.ts';
import { Role } from './roles.ts';
import { isPossessive } from './shifted.ts';
import type { Tokens } from './tokens.ts';

/** Offsets are those of the block's text. */
export interface BlockDates {
  readonly found: readonly WrittenDate[];
  readonly ranges: readonly WrittenRange[];
  /** Indexes of two dates side by side that are one: "yesterday (30 August)". */
  readonly pairs: readonly (readonly [number, number])[];
  readonly elapsed: readonly WrittenElapsed[];
}

/** Sentences, clauses, ranges and what dates side by side share. */
export const finish = (
  t: Tokens,
  found: Found[],
  elapsed: readonly (WrittenElapsed & { readonly token: number })[],
  language: Language,
): BlockDates => {
  const sentences = sentencesOf(t.words, language);
  const ranges: WrittenRange[] = [];
  const pairs: [number, number][] = [];
  let s = 0;
  for (let index = 0; index < found.length; index++) {
    const one = found[index] as Found;
    const { date, from, next } = one;
    while (s + 2 < sentences.length && (sentences[s + 1] as number) <= from) s++;
    date.sentence = s;
    date.clause = clauseAround(t, from, next, sentences[s] as number, sentences[s + 1] ?? t.words.count);
    // "said Monday": right before its day a verb has one tense.
    if (date.kind === 'weekday' && date.clause.tense === 'past' && t.before(from, Role.pastVerbs) >= 0)
      date.clause = clauseOf('past', date.clause.reported, true);
    // "Tuesday's declaration" is made.
    if (date.kind === 'weekday' && isPossessive(t, next))
      date.clause = clauseOf('past', date.clause.reported, date.clause.plain);
    if (date.kind === 'year' && t.isWord(from - 1, Role.otherYears)) date.start = t.words.startOf(from - 1);
    // "the year 2000", "l’année 2000"
    if (date.kind === 'year' && t.value(from - 1, Role.unit) === 'Y' && !t.isWord(from - 1, Role.plural)) {
      const other = t.isWord(from - 2, Role.otherYears) ? from - 2 : from - 1;
      const article = t.before(other, Role.articles);
      date.start = t.words.startOf(article < 0 ? other : article);
    }
    if (
      t.before(from, Role.otherYears) >= 0 ||
      t.before(from - 1, Role.otherYears) >= 0 ||
      t.is(next, Role.otherYears) > 0
    )
      date.otherYear = true;
    // "the last fiscal year"
    for (let k = from; k < next && date.kind === 'relative'; k++)
      if (t.is(k, Role.otherYears) > 0) date.otherYear = true;
    if (t.is(next, Role.oldStyle) > 0 || t.is(next + 1, Role.oldStyle) > 0 || t.before(from, Role.oldStyle) >= 0)
      date.oldStyle = true;
    date.indefinite = t.isWord(from - 1, Role.articles) && t.wordValue(from - 1, Role.number) === 1;
    date.on =
      t.before(from, Role.on) >= 0 ||
      (t.is(from - 1, Role.beforeDay) === 1 && t.before(from - 1, Role.on) >= 0) ||
      // "The deadline is 15 July."
      (date.clause.plain && date.clause.tense === 'future' && t.isWord(from - 1, Role.ends));
    date.order = orderOf(t, from);
    const tie = tieBefore(t, from);
    if (date.kind === 'day') {
      date.occasion = occasionOf(t, from, tie);
      date.step = isAdoption(t, from, tie) ? 'adopted' : null;
    }
    date.birth = isBirth(t, from, tie);
    date.kept = isSic(t, next, 1) || isSic(t, (sentences[s + 1] ?? t.words.count) - 1, -1);
    const previous = found[index - 1];
    const how = previous === undefined ? null : joint(t, previous, one);
    // "the night of Monday to Tuesday 30 August"
    if (previous?.date.weekday != null && how !== null)
      for (let k = previous.from; k > previous.from - 4; k--) if (t.before(k, Role.night) >= 0) date.night = true;
    // "1. – 15. siječnja": the stop of an ordinal ended no sentence.
    if (previous !== undefined && how !== null) date.sentence = previous.date.sentence;
    if (previous !== undefined && previous.date.sentence === date.sentence) {
      if (previous.date.step === 'adopted' && isInForce(t, previous, one, tie)) date.step = 'in force';
      if (how !== null && how !== 'list')
        ranges.push({ from: index - 1, to: index, how, start: previous.date.start, end: date.end });
      if (besides(t, previous.next, from) && !isStart(t, found[index - 2], previous)) pairs.push([index - 1, index]);
    }
  }
  shareWeekdays(t, found, ranges);
  weekdaysBehind(t, found);
  shareYears(t, found);
  betweenTwo(t, found, ranges);
  ranges.sort((a, b) => a.from - b.from);
  let e = 0;
  return {
    found: mapped(found, ({ date }) => date),
    ranges: ranges.length === 0 ? EMPTY : ranges,
    pairs: pairs.length === 0 ? EMPTY : pairs,
    elapsed: mapped(elapsed, ({ token, ...one }) => {
      while (e + 2 < sentences.length && (sentences[e + 1] as number) <= token) e++;
      return { ...one, sentence: e };
    }),
  };
};

/** "[sic]" at `i` or from there on, a few marks let go. */
const isSic = (t: Tokens, i: number, step: 1 | -1): boolean => {
  let k = i;
  for (let marks = 0; marks < 3 && t.mark(k) !== ''; marks++) k += step;
  return t.words.endOf(k) - t.words.startOf(k) === 3 && t.words.at(k).toLowerCase() === 'sic';
};

/** What stands between a date and the next, as a range or list. */
const joint = (t: Tokens, a: Found, { date, from, next }: Found): WrittenRange['how'] | 'list' | null => {
  // "15 marca 2027 r. do 15 września"
  let k = a.next + (a.date.year === null ? 0 : t.is(a.next, Role.afterYear));
  // Where a case says "from" and "to": "1. märtsist 3. aprillini", "augusztus 29-től szeptember 2-ig"
  const bare = t.vocabulary.words.from === '' && t.vocabulary.yearFirst && a.date.month !== null;
  if (k === from && bare && a.date.kind === 'day' && date.kind === 'day') return 'from';
  if (k >= from) return null;
  if (t.dash(k) && k + 1 === from) return 'dash';
  if (t.mark(k) === ',') k++;
  const to = t.is(k, Role.to);
  const and = t.is(k, Role.and);
  let after = k + Math.max(to, and);
  after += t.is(after, Role.beforeDay) || t.is(after, Role.articles);
  if (after !== from) return null;
  // "from 2005 to 1990 levels"
  if (date.kind === 'year' && t.is(next, Role.levels) > 0) return 'list';
  const before = (role: Role): boolean => t.before(a.from, role) >= 0 || t.before(a.from - 1, role) >= 0;
  if (to > 0) return before(Role.from) ? 'from' : 'dash';
  // "május 3. és 7. között"
  if (and > 0 && (before(Role.between) || t.is(next, Role.between) > 0)) return 'between';
  return 'list';
};

/**
 * "from 1 November to 31 March 2023" begins in the year before: the ends are nine months apart at most, or a year but
 * for a day. "From 3 May to 2 April 2022" is neither.
 */
const crossesNewYear = (a: WrittenDate, b: WrittenDate): boolean => {
  if (a.month === null || b.month === null || a.month <= b.month) return false;
  const months = b.month - a.month + 12;
  if (months <= 9 || a.day === null || b.day === null) return true;
  return (a.day === 1 && months === 11 && b.day >= 28) || (months === 12 && a.day === b.day + 1);
};

/** "29 August – 2 September 2022", "29"29 and 30 August and 2 September 2022": the year stands once, behind the last. */
const shareYears = (t: Tokens, found: readonly Found[]): void => {
  // In a year-first language it stands with the first: "nuo 2022 m. rugpjūčio 30 d. iki rugsėjo 2 d."
  for (let i = 1; t.vocabulary.yearFirst && i < found.length; i++) {
    const a = found[i - 1] as Found;
    const b = found[i] as Found;
    if (a.date.year === null || a.date.month === null || b.date.year !== null || b.date.kind !== 'day') continue;
    if (b.date.month === null || crossesNewYear(a.date, b.date) || joint(t, a, b) === null) continue;
    b.date.sharedYear = true;
    b.date.year = a.date.year;
    b.date.at.year = a.date.at.year;
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const a = found[i] as Found;
    const b = found[i + 1] as Found;
    if (a.date.year !== null || b.date.year === null || a.date.sentence !== b.date.sentence || b.date.beforeChrist)
      continue;
    if (a.date.month === null || (b.date.kind !== 'day' && b.date.kind !== 'month')) continue;
    if (!(a.date.kind === 'day' || a.date.kind === 'month')) continue;
    const how = joint(t, a, b);
    if (how === null) continue;
    a.date.sharedYear = true;
    a.date.year = b.date.year - (how !== 'list' && crossesNewYear(a.date, b.date) ? 1 : 0);
    a.date.at.year = b.date.at.year;
  }
};

/** "Tuesday–Thursday, 30 August – 1 September": the second weekday is that of the second day. */
const shareWeekdays = (t: Tokens, found: readonly Found[], ranges: readonly WrittenRange[]): void => {
  for (const { from, to, how } of ranges) {
    const weekday = found[from - 1];
    const first = found[from];
    const last = found[to];
    if (how === 'between' || weekday?.date.kind !== 'weekday' || first?.date.weekday == null) continue;
    if (last === undefined || last.date.weekday !== null || joint(t, weekday, first) === null) continue;
    last.date.weekday = first.date.weekday;
    last.date.at.weekday = first.date.at.weekday;
    first.date.weekday = weekday.date.weekday;
    first.date.at.weekday = weekday.date.at.weekday;
  }
};

/** "17–18 December (Thursday–Friday)": each day has the weekday that stands in its place. */
const weekdaysBehind = (t: Tokens, found: readonly Found[]): void => {
  for (let i = 3; i < found.length; i++) {
    const d = found[i] as Found;
    const c = found[i - 1] as Found;
    if (d.date.kind !== 'weekday' || c.date.kind !== 'weekday') continue;
    const b = found[i - 2] as Found;
    const a = found[i - 3] as Found;
    if (a.date.kind !== 'day' || b.date.kind !== 'day') continue;
    if (a.date.weekday !== null || b.date.weekday !== null || joint(t, a, b) === null || joint(t, c, d) === null)
      continue;
    if (t.mark(c.from - 1) !== '(' || c.from - 1 !== b.next || t.mark(d.next) !== ')') continue;
    a.date.weekday = c.date.weekday;
    a.date.at.weekday = c.date.at.weekday;
    b.date.weekday = d.date.weekday;
    b.date.at.weekday = d.date.at.weekday;
  }
};

/** "After the 30 August meeting", "before 30 August": the word before the date, an article at most between. */
const orderOf = (t: Tokens, from: number): WrittenDate['order'] => {
  const k = from - t.is(from - 1, Role.articles);
  return t.before(k, Role.after) >= 0 ? 'after' : t.before(k, Role.before) >= 0 ? 'before' : null;
};

/** Nothing but a comma, bracket or dash and one small word between two dates: the one explains the other. */
const besides = (t: Tokens, next: number, from: number): boolean => {
  let k = next;
  const mark = t.mark(k);
  if (mark === ',' || mark === '(' || t.dash(k)) k++;
  else return false;
  k += t.is(k, Role.on);
  k += t.is(k, Role.beforeDay) || t.is(k, Role.articles);
  return k === from;
};

/** "two weeks from today, on 8 December": the day behind is not the one that is counted from. */
const isStart = (t: Tokens, counted: Found | undefined, { from }: Found): boolean =>
  counted?.date.kind === 'duration' && t.before(from, Role.from) === counted.next;

/** How far apart "between", its two dates and "and" may stand. */
const BETWEEN = 20;

/** "Between its signature on 13 December 2007 and its entry into force on 1 December 2009". */
const betweenTwo = (t: Tokens, found: readonly Found[], ranges: WrittenRange[]): void => {
  const known = ranges.length;
  let r = 0;
  for (let i = 0; i + 1 < found.length; i++) {
    while (r < known && (ranges[r] as WrittenRange).from < i) r++;
    if (r < known && ranges[r]?.from === i) continue;
    const a = found[i] as Found;
    const b = found[i + 1] as Found;
    if (a.date.kind !== 'day' || b.date.kind !== 'day' || a.date.sentence !== b.date.sentence) continue;
    if (b.from - a.next > BETWEEN) continue;
    const before = found[i - 1];
    const low = Math.max(a.from - BETWEEN, before === undefined ? 0 : before.next);
    let and = false;
    for (let k = a.next; k < b.from && !and; k++) and = t.is(k, Role.and) > 0;
    let between = false;
    for (let k = a.from; and && k > low && !between; k--) between = t.before(k, Role.between) >= 0;
    if (between) ranges.push({ from: i, to: i + 1, how: 'between', start: a.date.start, end: b.date.end });
  }
};
