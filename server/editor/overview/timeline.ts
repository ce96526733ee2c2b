// The dates of a draft down a line: one row a day, gaps between them drawn shortened, conflicts marked by shape.

import { folded, type Html, html, joined, table } from '../../display/html.ts';
import { dayNumber, parseIso } from '../../facts/civil.ts';
import type { DateView, FactsView } from './view.ts';
import { lineOf, type Writing } from './writing.ts';

interface Row {
  readonly day: string;
  /** As precise as the draft is. */
  readonly label: string;
  readonly dates: readonly { readonly date: DateView; readonly id: string }[];
  readonly own: boolean;
}

const rowsOf = ({ dates, dateline }: FactsView, writing: Writing): { rows: Row[]; rest: DateView[] } => {
  const byValue = new Map<string, { day: string; dates: { date: DateView; id: string }[] }>();
  const rest: DateView[] = [];
  dates.forEach((date, i) => {
    const { day } = date;
    if (day === null || date.value === null) {
      rest.push(date);
      return;
    }
    const key = date.value.replace(/T.*/, '');
    const row = byValue.get(key) ?? { day, dates: [] };
    byValue.set(key, row);
    row.dates.push({ date, id: `d${i}` });
  });
  if (dateline !== null && !byValue.has(dateline)) byValue.set(dateline, { day: dateline, dates: [] });
  const rows = [...byValue]
    .map(([key, row]) => ({
      ...row,
      // Less or more than a day is called as the draft calls it, and so is a day that no calendar has.
      label: parseIso(key) !== null ? writing.day(key) : (row.dates[0]?.date.text ?? key),
      own: key === dateline,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { rows, rest };
};

const LONGEST_GAP = 40;

export const timelineHtml = (view: FactsView, writing: Writing): Html => {
  const { say, place } = writing;
  const { rows, rest } = rowsOf(view, writing);
  if (rows.length === 0) return html`<p>${say('No date is named that can be placed.')}</p>`;
  let last: string | null = null;
  const items = rows.map((row) => {
    const gap = last === null ? 0 : gapOf(last, row.day);
    last = row.day;
    const found = row.dates.map(({ date, id }) => {
      const line = html`<span class="line">${say('line {0}', lineOf(date))}</span>`;
      return place(date, id, date.text === row.label ? line : html`${date.text} · ${line}`);
    });
    const said = conflictsOf(row).join(' ');
    const own = row.own ? html`<em>${say('the brief’s own day')}</em>` : html``;
    const alarm = said === '' ? html`` : html`<strong class="alarm">${said}</strong>`;
    return html`<li style="padding-top:${gap}px">${markOf(row)}<span class="day">${row.label}</span><span>${joined([own, ...found, alarm], ' ')}</span></li>`;
  });
  const unplaced = rest.map((date, i) => place(date, `u${i}`, html`${date.text}`));
  const others =
    rest.length === 0
      ? html``
      : html`<p>${say('Not on the line, because they are no day, or none that is known:')} ${joined(unplaced, ', ')}</p>`;
  return html`<ol class="timeline">${items}</ol>${others}${tableOf(rows, writing)}`;
};

const conflictsOf = ({ dates }: Row): string[] => [...new Set(dates.flatMap(({ date }) => date.conflict ?? []))];

/** A triangle for a conflict, a diamond for the brief's own day, else a circle: told apart without colour. */
const markOf = (row: Row): Html => {
  const shape =
    conflictsOf(row).length > 0
      ? html`<path class="mark conflict" d="M12 2l9 16H3z"/>`
      : row.own
        ? html`<path class="mark own" d="M12 3l8 8-8 8-8-8z"/>`
        : html`<circle class="mark" cx="12" cy="11" r="5"/>`;
  return html`<svg width="24" height="22" viewBox="0 0 24 22" aria-hidden="true" focusable="false">${shape}</svg>`;
};

/** The same for who cannot see the line. */
const tableOf = (rows: readonly Row[], { say }: Writing): Html => {
  const body = rows.map((row) => [
    row.label,
    row.own && row.dates.length === 0 ? say('the brief’s own day') : row.dates.map(({ date }) => date.text).join('; '),
    row.dates.map(({ date }) => lineOf(date)).join(', '),
    conflictsOf(row).join(' '),
  ]);
  return folded(say('The dates as a table'), table([say('Day'), say('Written'), say('Lines'), say('Conflict')], body));
};

/** Days apart, shortened: a century takes no more room than it says. */
const gapOf = (from: string, to: string): number => {
  const [a, b] = [parseIso(from), parseIso(to)];
  const days = a === null || b === null ? 0 : dayNumber(b) - dayNumber(a);
  return days > 1 ? Math.min(LONGEST_GAP, Math.round(Math.log2(days) * 4)) : 0;
};
