// Months and weekdays that agree with the date being typed, in the draft's language.
import { type CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver';
import { addDays, type CivilDate, daysInMonth, parseIso, weekdayOf } from '../../facts/civil.ts';
import { type Calendar, calendarOf } from '../calendar.ts';
import type { Cursor } from './completion.ts';

export interface DateAnswer {
  readonly items: CompletionItem[];
  /** The next word can hardly be anything else. */
  readonly certain: boolean;
}

const DAY = /(?:^|[^\p{L}\p{N}.,/:-])(\d{1,2})(?:\.|st|nd|rd|th|er)? (\p{L}*)$/u;
const AFTER_WEEKDAY = /(\p{L}+),? (\d{0,2})$/u;
const WORD = /(?:^|[^\p{L}])(\p{L}*)$/u;

/** null where no date is being written. */
export const completeDate = (cursor: Cursor): DateAnswer | null => {
  const calendar = calendarOf(cursor.draft.facts.language.tag);
  return monthAfterDay(cursor, calendar) ?? dayAfterWeekday(cursor, calendar) ?? weekdayBefore(cursor, calendar);
};

const dateline = ({ draft }: Cursor): CivilDate | null => parseIso(draft.facts.dateline?.date ?? '');

const replacing = ({ draft, offset }: Cursor, typed: number, text: string): TextEdit =>
  TextEdit.replace({ start: draft.document.positionAt(offset - typed), end: draft.document.positionAt(offset) }, text);

/** `Tuesday, 30 |`: months that have a 30th, and of those first the ones in which it is a Tuesday. */
const monthAfterDay = (cursor: Cursor, calendar: Calendar): DateAnswer | null => {
  const m = DAY.exec(cursor.before);
  if (m === null) return null;
  const day = Number(m[1]);
  const typed = m[2] ?? '';
  if (day < 1 || day > 31 || !calendar.months.some((n) => startsWith(n, typed))) return null;
  const written = yearAfter(cursor.after);
  const near = dateline(cursor);
  const year = written ?? near?.year ?? null;
  const weekday = calendar.weekdayIn(cursor.before.slice(0, m.index));
  const items = calendar.months.flatMap((name, i): CompletionItem[] => {
    const month = i + 1;
    if (daysInMonth(year ?? 2000, month) < day) return [];
    const falls = year === null ? null : weekdayOf({ year, month, day });
    const agrees = weekday === null || falls === null || falls === weekday;
    // From the dateline's month outwards: the past first, as in news.
    const distance = near === null ? i : Math.abs(month - near.month) * 2 - (month < near.month ? 1 : 0);
    return [
      {
        label: name,
        kind: CompletionItemKind.Value,
        ...(falls === null || year === null
          ? {}
          : {
              detail: `${calendar.weekdays[falls - 1] ?? ''} (${year})`,
              ...(agrees ? {} : { labelDetails: { description: '≠' } }),
            }),
        sortText: `${agrees ? 0 : 1}${String(distance).padStart(2, '0')}`,
        ...(agrees && weekday !== null && falls !== null ? { preselect: distance < 2 } : {}),
        textEdit: replacing(cursor, typed.length, name),
      },
    ];
  });
  return { items, certain: weekday !== null || typed !== '' };
};

/** `Tuesday, |`: the Tuesdays around the dateline. */
const dayAfterWeekday = (cursor: Cursor, calendar: Calendar): DateAnswer | null => {
  const near = dateline(cursor);
  const m = AFTER_WEEKDAY.exec(cursor.before);
  if (near === null || m === null) return null;
  const weekday = calendar.weekdayIn(m[1] ?? '');
  if (weekday === null) return null;
  const typed = m[2] ?? '';
  const writers = calendarOf(cursor.draft.checkOptions.catalogue?.locale ?? 'en');
  const items: CompletionItem[] = [];
  for (let days = -14; days <= 14; days++) {
    const date = addDays(near, days);
    if (weekdayOf(date) !== weekday) continue;
    const text = calendar.dayAndMonth(date);
    if (!text.startsWith(typed)) continue;
    items.push({
      label: text,
      kind: CompletionItemKind.Value,
      detail: writers.distance(days),
      sortText: String(Math.abs(days) * 2 + (days > 0 ? 1 : 0)).padStart(2, '0'),
      filterText: text,
      textEdit: replacing(cursor, typed.length, text),
    });
  }
  return items.length === 0 ? null : { items, certain: true };
};

/** `T| 30 August 2022`: the weekday of the date that follows. */
const weekdayBefore = (cursor: Cursor, calendar: Calendar): DateAnswer | null => {
  const typed = WORD.exec(cursor.before)?.[1] ?? '';
  const follows = /^(\p{L}*),? (\d{1,2})(?:\.|st|nd|rd|th|er)? (\p{L}+)(?:,? (\d{4}))?/u.exec(cursor.after);
  if (follows === null) return null;
  const month = calendar.months.findIndex((n) => n.toLowerCase() === follows[3]?.toLowerCase()) + 1;
  const year = follows[4] === undefined ? dateline(cursor)?.year : Number(follows[4]);
  const day = Number(follows[2]);
  if (month === 0 || year === undefined || day < 1 || day > daysInMonth(year, month)) return null;
  const name = calendar.weekdays[weekdayOf({ year, month, day }) - 1];
  if (name === undefined || !startsWith(name, typed)) return null;
  return {
    items: [
      {
        label: name,
        kind: CompletionItemKind.Value,
        detail: `${follows[2]} ${follows[3]} ${year}`,
        preselect: true,
        textEdit: replacing(cursor, typed.length, name),
      },
    ],
    certain: true,
  };
};

const yearAfter = (after: string): number | null => {
  const m = /^\p{L}*,? (\d{4})(?!\d)/u.exec(after);
  return m === null ? null : Number(m[1]);
};

const startsWith = (name: string, typed: string): boolean => name.toLowerCase().startsWith(typed.toLowerCase());
