// What is known of a date: its weekday, the date in figures, how far it is from the brief's day.
import { dayNumber, parseIso, weekdayOf } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import { render } from '../rules/message.ts';
import { calendarOf } from './calendar.ts';
import type { OpenDraft } from './open-draft.ts';

/** Markdown. */
export const dateHover = (draft: OpenDraft, date: DateFact): string => {
  const { facts, checkOptions } = draft;
  const { catalogue } = checkOptions;
  const calendar = calendarOf(catalogue?.locale ?? 'en');
  const dateline = parseIso(facts.dateline?.date ?? '');
  if (date.value === null)
    return dateline === null
      ? render(['This date cannot be placed: the draft has no date of its own.'], catalogue)
      : render(['This date cannot be placed.'], catalogue);
  // "Friday night" is of a day.
  const day = parseIso(date.value.replace(/T.*/, ''));
  if (day === null) return `\`${date.value}\``;
  const lines = [`**${calendar.weekdays[weekdayOf(day) - 1] ?? ''}, ${calendar.full(day)}** · \`${date.value}\``];
  if (dateline !== null) {
    const days = dayNumber(day) - dayNumber(dateline);
    const distance = calendar.distance(days);
    lines.push(render(['{0}, as seen from the brief’s day, {1}.', distance, dateline], catalogue));
  }
  return lines.join('  \n');
};
