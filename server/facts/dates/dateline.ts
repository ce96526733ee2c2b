// The draft's own day, where it is written in words.
import { type Block, offsetAt, spanAt } from '../../draft/draft.ts';
import { UPPER, Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { daysInMonth, isoOf, parseIso } from '../civil.ts';
import { readCalendar } from './calendar.ts';
import type { Dateline, WrittenDate } from './date.ts';
import { readNumeric } from './numeric.ts';
import { Tokens } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

const words = new Words();
const tokens = new Tokens();

const isoOfReading = ({ year, month, day }: WrittenDate): string | null =>
  year !== null && month !== null && day !== null && day >= 1 && day <= daysInMonth(year, month)
    ? isoOf({ year, month, day })
    : null;

/** A date as a front matter may have it, ISO 8601 or in the language's words, as ISO 8601; null when it is none. */
export const writtenDate = (text: string, language: Language): string | null => {
  const iso = parseIso(text.trim());
  if (iso !== null) return isoOf(iso);
  const vocabulary = vocabularyOf(language);
  if (vocabulary === null) return null;
  const t = tokens.read(words.scan(text), vocabulary);
  for (const i of t.triggers.subarray(0, Math.min(8, t.triggerCount))) {
    const found = readNumeric(t, i) ?? readCalendar(t, i).at(-1);
    if (found?.date.kind === 'day') return isoOfReading(found.date);
  }
  return null;
};

/** The first paragraph with words, and the dates in it. */
export interface FirstParagraph {
  readonly block: Block;
  readonly dates: readonly WrittenDate[];
}

/** "PRAGUE, 30 August 2022 —" at the start of the first paragraph. */
export const newsroomDateline = ({ block, dates }: FirstParagraph): Dateline | null => {
  const reading = dates.find((date) => date.kind === 'day');
  if (reading === undefined) return null;
  const iso = isoOfReading(reading);
  const { text } = block.content;
  if (iso === null || reading.start > 60 || reading.start === 0) return null;
  // A place in capitals and a comma before it, a dash behind it.
  words.scan(text.slice(0, reading.start));
  let capitals = 0;
  for (let i = 0; i < words.count; i++) if (words.kind[i] === UPPER) capitals++;
  const behind = text.slice(reading.end).trimStart();
  if (
    words.kindAt(0) !== UPPER ||
    capitals === 0 ||
    !/,\s*$/.test(text.slice(0, reading.start)) ||
    !/^[—–-]/.test(behind)
  )
    return null;
  const { start, end } = spanAt(block, reading.start, reading.end);
  return { date: iso, from: 'newsroom', start, end: Math.max(end, offsetAt(block, reading.start)) };
};
