// Time that counts from somewhere: "yesterday", "the year-ago period", "at the weekend", "now".
import { LOWER } from '../../draft/words.ts';
import { readCounted, readLasting, readSet } from './counted.ts';
import { blank } from './date.ts';
import { yearAt } from './elements.ts';
import { type Found, found, span } from './found.ts';
import { readOrdinalPart, readShifted } from './shifted.ts';
import type { Tokens } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

/** Relative expressions, durations and sets that begin at token `i`. */
export const readRelative = (t: Tokens, i: number): Found | null => {
  // "estos días" is no number of days.
  if (t.is(i, 'present') > 1) return readReference(t, i);
  // "the year-earlier quarter"
  if (t.term(i).articles && t.value(i + 1, 'shift')?.endsWith('q') && t.is(i, 'number') === 0) {
    const inner = readRelative(t, i + 1);
    if (inner !== null && inner.next > i + 1 + t.is(i + 1, 'shift')) return found(t, inner.date, i, inner.next);
  }
  const days = t.value(i, 'days');
  if (days !== undefined) {
    const date = blank('relative', 0, 0);
    date.unit = 'D';
    date.shift = days;
    return found(t, date, i, i + t.is(i, 'days'));
  }
  const shift = t.value(i, 'shift');
  if (shift !== undefined) {
    const date = blank('relative', 0, 0);
    // `q`: the same stretch of that year, if the text is about a quarter.
    const split = /^(-?\d+)([A-Z]+)(q?)$/.exec(shift);
    date.unit = (split?.[2] ?? 'Y') as Unit;
    date.shift = Number(split?.[1] ?? 0);
    let next = i + t.is(i, 'shift');
    if (split?.[3] === 'q') {
      date.amount = 1;
      // "the year-ago third quarter"
      const part = readOrdinalPart(t, next);
      if (part !== null && part.date.year === null) {
        part.date.shift = date.shift;
        return found(t, part.date, i, part.next);
      }
      next += t.is(next, 'quarter') || t.is(next, 'period');
    }
    return found(t, date, i, next);
  }
  const daypartDay = t.value(i, 'daypartDay');
  if (daypartDay !== undefined) {
    const date = blank('relative', 0, 0);
    const split = /^(-?\d+)(\w+)$/.exec(daypartDay);
    date.unit = 'D';
    date.shift = Number(split?.[1] ?? 0);
    date.clock = `T${split?.[2] ?? ''}`;
    return found(t, date, i, i + t.is(i, 'daypartDay'));
  }
  const decade = t.value(i, 'decade');
  if (decade !== undefined) {
    const date = blank('decade', 0, 0);
    date.n = decade;
    return found(t, date, i, i + t.is(i, 'decade'));
  }
  const feast = t.value(i, 'feast');
  if (feast !== undefined) {
    const date = blank('feast', 0, 0);
    date.feast = feast;
    let next = i + t.is(i, 'feast');
    const year = yearAt(t, next + t.is(next, 'beforeYear'));
    if (year !== null) {
      date.year = year.year;
      next = year.next;
    }
    return found(t, date, i, next);
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

/** A season with its year, or alone behind an article or cue. */
export const readSeason = (t: Tokens, i: number): Found | null => {
  const k = i + t.is(i, 'articles');
  const season = t.value(k, 'season');
  if (season === undefined) return null;
  const next = k + t.is(k, 'season');
  const date = blank('season', 0, 0);
  date.season = season;
  const year = yearAt(t, next + t.is(next, 'beforeYear'));
  if (year !== null) {
    date.year = year.year;
    date.at.year = span(t, year.from, year.next);
    return found(t, date, i, year.next);
  }
  // "sports d'hiver", "ropa de verano", but "fin d'été"
  const part = (['early', 'mid', 'late'] as const).some((role) => t.before(i, role) >= 0);
  if (t.before(i, 'beforeMonth') >= 0 && !part) return null;
  // "in the fall", not "the fall of Budapest" or "to fall further".
  if (
    t.value(k, 'homograph') &&
    (t.before(i, 'yearCue') < 0 || t.is(next, 'beforeYear') > 0 || t.words.kindAt(next) === LOWER)
  )
    return null;
  return found(t, date, i, next);
};

/** "am Wochenende", "at weekends" */
const readWeekend = (t: Tokens, i: number): Found | null => {
  const weekend = t.is(i, 'weekend');
  // A language without articles says it by the case: "nädalavahetusel".
  const bare = t.vocabulary.relative?.articles === '';
  if (weekend === 0 || (!bare && t.before(i, 'on') < 0 && t.before(i, 'yearCue') < 0)) return null;
  return found(t, blank('weekend', 0, 0), i, i + weekend);
};

const readReference = (t: Tokens, i: number): Found | null => {
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
  ['present', 'PRESENT_REF'],
  ['past', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
] as const;
