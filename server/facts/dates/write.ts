// Dates and their words as a draft would have them, for fixes: in the language and in the form of what they replace.
import type { Language } from '../../languages/index.ts';
import { formsOf } from '../../languages/notation.ts';
import type { CivilDate } from '../civil.ts';
import type { DateFact, Form } from './date.ts';

/** As `like` begins: "Tuesday" for "Wednesday", "tuesday" for "wednesday". */
const cased = (word: string, like: string): string => {
  const first = like.charAt(0);
  const upper = first !== first.toLowerCase();
  return (upper ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
};

/**
 * The word of another weekday in the form of this one; null when its form is not known of both. `on`: behind a
 * preposition, where Slavic has its second form, which for some days looks like the first: "v pátek", "v středu".
 */
export const weekdayLike = (language: Language, written: string, weekday: number, on: boolean): string | null => {
  const words = language.dates;
  if (words === null) return null;
  const sought = written.replace(/\.$/, '').toLowerCase();
  for (const lists of [words.weekdays, words.weekdaysShort])
    for (const list of lists) {
      const forms = formsOf(list).map((f) => f.toLowerCase());
      const first = forms.indexOf(sought);
      if (first < 0) continue;
      const form = first === 0 && on && forms[1] === sought ? 1 : first;
      const target = formsOf(lists[weekday - 1] ?? '');
      // A list with more forms than the other's has none that answers: the first is as good as the last.
      const word = target[form] ?? target[0];
      return word === undefined ? null : cased(word, written) + (written.endsWith('.') ? '.' : '');
    }
  return null;
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** A whole date in words or figures as this language writes it; null where only a native form would do. */
export const dateText = (language: Language, date: CivilDate, form: Form): string | null => {
  if (form === 'iso') return `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
  const month = formsOf(language.dates?.months[date.month - 1] ?? '')[0];
  if (month === undefined || language.dates === null) return null;
  if (form === 'mdy') return `${month} ${date.day}, ${date.year}`;
  if (form !== 'dmy') return null;
  const stop = formsOf(language.dates.dayEndings)[0] === '.' ? '.' : '';
  return `${date.day}${stop} ${month} ${date.year}`;
};

/** A whole date in another form, without what else goes with it; null where a time hangs on its figures. */
export const rewritten = (language: Language, { day, reading }: DateFact, form: Form): string | null =>
  day === null || reading.year === null || (reading.clock !== null && reading.form === 'iso')
    ? null
    : dateText(language, day, form);
