// Time that counts from somewhere: "yesterday", "the year-ago period", "at the weekend", "now".
import { LOWER } from '../../draft/words.ts';
import { readCounted, readLasting, readSet } from './counted.ts';
import { blank } from './date.ts';
import { yearAt } from './elements.ts';
import { type Found, found, span } from './found.ts';
import { Role, type Unit } from './roles.ts';
import { readOrdinalPart, readShifted } from './shifted.ts';
import type { Tokens } from './tokens.ts';

/** Relative expressions, durations and sets that begin at token `i`. */
export const readRelative = (t: Tokens, i: number): Found | null => {
  // "estos días" is no number of days.
  if (t.is(i, Role.present) > 1) return readReference(t, i);
  // "the year-earlier quarter"
  if (t.isWord(i, Role.articles) && t.value(i + 1, Role.shift)?.endsWith('q') && t.is(i, Role.number) === 0) {
    const inner = readRelative(t, i + 1);
    if (inner !== null && inner.next > i + 1 + t.is(i + 1, Role.shift)) return found(t, inner.date, i, inner.next);
  }
  if (t.is(i, Role.named) > 0) return readNamed(t, i);
  // "zweitägig"
  const lasts = t.value(i, Role.lasts);
  if (lasts !== undefined) {
    const date = blank('duration', 0, 0);
    date.unit = lasts.replace(/\d/g, '') as Unit;
    // "jahrelang": nobody counted.
    const amount = Number.parseInt(lasts, 10);
    date.amount = Number.isNaN(amount) ? null : amount;
    date.measures = date.amount !== null;
    return found(t, date, i, i + t.is(i, Role.lasts));
  }
  return (
    readSet(t, i) ??
    readOrdinalPart(t, i) ??
    readShifted(t, i) ??
    readCounted(t, i) ??
    readReference(t, i) ??
    readLasting(t, i) ??
    readWeekend(t, i) ??
    readSeason(t, i)
  );
};

/** "yesterday", "heuer", "tonight", "the nineties", "Christmas". */
const readNamed = (t: Tokens, i: number): Found | null => {
  const days = t.value(i, Role.days);
  if (days !== undefined) {
    const date = blank('relative', 0, 0);
    date.unit = 'D';
    date.shift = days;
    return found(t, date, i, i + t.is(i, Role.days));
  }
  const shift = t.value(i, Role.shift);
  if (shift !== undefined) {
    const date = blank('relative', 0, 0);
    // `q`: the same stretch of that year, if the text is about a quarter; `t`: counted from the text.
    const split = /^(-?\d+)([A-Z]+)([qt]?)$/.exec(shift);
    date.unit = (split?.[2] ?? 'Y') as Unit;
    date.shift = Number(split?.[1] ?? 0);
    let next = i + t.is(i, Role.shift);
    // "la veille du sommet" counts from the summit.
    if (split?.[3] === 't' && t.is(next, Role.beforeMonth) > 0) return null;
    if (split?.[3] === 't') date.anchor = 'text';
    // "Jahresende 2023"
    const named = date.unit === 'Y' && date.shift === 0 ? yearAt(t, next) : null;
    if (named !== null) {
      const year = blank('year', 0, 0);
      year.year = named.year;
      year.at.year = span(t, named.from, named.next);
      return found(t, year, i, named.next);
    }
    if (split?.[3] === 'q') {
      date.amount = 1;
      // "the year-ago third quarter"
      const part = readOrdinalPart(t, next);
      if (part !== null && part.date.year === null) {
        part.date.shift = date.shift;
        return found(t, part.date, i, part.next);
      }
      next += t.is(next, Role.quarter) || t.is(next, Role.period);
    }
    return found(t, date, i, next);
  }
  const daypartDay = t.value(i, Role.daypartDay);
  if (daypartDay !== undefined) {
    const date = blank('relative', 0, 0);
    const split = /^(-?\d+)(\w+)$/.exec(daypartDay);
    date.unit = 'D';
    date.shift = Number(split?.[1] ?? 0);
    date.clock = `T${split?.[2] ?? ''}`;
    return found(t, date, i, i + t.is(i, Role.daypartDay));
  }
  const decade = t.value(i, Role.decade);
  if (decade !== undefined) {
    const date = blank('decade', 0, 0);
    date.n = decade;
    return found(t, date, i, i + t.is(i, Role.decade));
  }
  const feast = t.value(i, Role.feast);
  if (feast !== undefined) {
    const date = blank('feast', 0, 0);
    date.feast = feast;
    let next = i + t.is(i, Role.feast);
    // "Easter week", "the Easter weekend"
    if (t.value(next, Role.unit) === 'W') {
      date.unit = 'W';
      next += t.is(next, Role.unit);
    }
    next += t.is(next, Role.weekend);
    const year = yearAt(t, next + t.is(next, Role.beforeYear));
    if (year !== null) {
      date.year = year.year;
      next = year.next;
    }
    return found(t, date, i, next);
  }
  return null;
};

/** A season with its year, or alone behind an article or cue. */
export const readSeason = (t: Tokens, i: number): Found | null => {
  const k = i + t.is(i, Role.articles);
  const season = t.value(k, Role.season);
  if (season === undefined) return null;
  const next = k + t.is(k, Role.season);
  const date = blank('season', 0, 0);
  date.season = season;
  const year = yearAt(t, next + t.is(next, Role.beforeYear));
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    return found(t, date, i, year.next);
  }
  // "the spring of next year"
  const glue = t.is(next, Role.beforeYear);
  const whole = glue > 0 && t.vocabulary.relative !== null ? readShifted(t, next + glue) : null;
  if (whole !== null && whole.date.kind === 'relative' && whole.date.unit === 'Y') {
    date.yearShift = whole.date.shift;
    date.anchor = whole.date.anchor;
    return found(t, date, i, whole.next);
  }
  // "sports d'hiver", "ropa de verano", but "fin d'été"
  if (t.before(i, Role.beforeMonth) >= 0 && t.before(i, Role.part) < 0) return null;
  // "in the fall", not "the fall of Budapest" or "to fall further".
  if (
    t.is(k, Role.homograph) > 0 &&
    (t.before(i, Role.yearCue) < 0 || t.is(next, Role.beforeYear) > 0 || t.words.kindAt(next) === LOWER)
  )
    return null;
  return found(t, date, i, next);
};

/** "am Wochenende", "at weekends" */
const readWeekend = (t: Tokens, i: number): Found | null => {
  const weekend = t.is(i, Role.weekend);
  // A language without articles says it by the case: "nädalavahetusel".
  const bare = t.vocabulary.relative?.articles === '';
  if (weekend === 0 || (!bare && t.before(i, Role.on) < 0 && t.before(i, Role.yearCue) < 0)) return null;
  return found(t, blank('weekend', 0, 0), i, i + weekend);
};

const readReference = (t: Tokens, i: number): Found | null => {
  // "mezz'ora" is no "ora".
  const cut = (t.mark(i - 1) === "'" || t.mark(i - 1) === '’') && t.touches(i - 2) && t.touches(i - 1);
  if (t.is(i, Role.reference) === 0 || (cut && t.words.endOf(i - 2) - t.words.startOf(i - 2) > 2)) return null;
  for (const [role, reference] of REFERENCES) {
    const length = t.is(i, role);
    if (length === 0) continue;
    // "former" as an adjective has its noun; "the past two years" is read before.
    const date = blank('reference', 0, 0);
    date.reference = reference;
    return found(t, date, i, i + length);
  }
  return null;
};

const REFERENCES = [
  [Role.present, 'PRESENT_REF'],
  [Role.past, 'PAST_REF'],
  [Role.future, 'FUTURE_REF'],
] as const;
