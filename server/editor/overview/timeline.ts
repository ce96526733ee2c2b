// The dates of a draft down a line: one row a day, gaps between them drawn shortened, conflicts marked by shape.
import { dayNumber, parseIso } from '../../facts/civil.ts';
import { escaped, lineOf, type Writing } from './html.ts';
import type { DateView, FactsView } from './view.ts';

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

export const timelineHtml = (view: FactsView, writing: Writing): string => {
  const { say, place } = writing;
  const { rows, rest } = rowsOf(view, writing);
  if (rows.length === 0) return `<p>${escaped(say('No date is named that can be placed.'))}</p>`;
  let last: string | null = null;
  const items = rows.map((row) => {
    const gap = last === null ? 0 : gapOf(last, row.day);
    last = row.day;
    const said = row.dates.flatMap(({ date }) => date.conflict ?? []);
    const found = row.dates.map(({ date, id }) => {
      const line = `<span class="line">${escaped(say('line {0}', lineOf(date)))}</span>`;
      return place(date, id, date.text === row.label ? line : `${escaped(date.text)} ${line}`);
    });
    const own = row.own ? `<em>${escaped(say('the brief’s own day'))}</em>` : '';
    const alarm = said.length === 0 ? '' : `<strong class="alarm">${escaped([...new Set(said)].join(' '))}</strong>`;
    const words = [own, ...found, alarm].filter((s) => s !== '').join(' ');
    return `<li style="padding-top:${gap}px">${markOf(row)}<span class="day">${escaped(row.label)}</span><span>${words}</span></li>`;
  });
  const unplaced =
    rest.length === 0
      ? ''
      : `<p>${escaped(say('Not on the line, because they are no day, or none that is known:'))} ${rest
          .map((date, i) => place(date, `u${i}`, escaped(date.text)))
          .join(', ')}</p>`;
  return `<ol class="timeline">${items.join('')}</ol>${unplaced}${tableOf(rows, writing)}`;
};

/** A triangle for a conflict, a diamond for the brief's own day, else a circle: told apart without colour. */
const markOf = ({ dates, own }: Row): string => {
  const shape = dates.some(({ date }) => date.conflict !== null)
    ? '<path class="mark conflict" d="M12 2l9 16H3z"/>'
    : own
      ? '<path class="mark own" d="M12 3l8 8-8 8-8-8z"/>'
      : '<circle class="mark" cx="12" cy="11" r="5"/>';
  return `<svg width="24" height="22" viewBox="0 0 24 22" aria-hidden="true" focusable="false">${shape}</svg>`;
};

/** The same for who cannot see the line. */
const tableOf = (rows: readonly Row[], { say }: Writing): string => {
  const heads = [say('Day'), say('Written'), say('Lines'), say('Conflict')];
  const body = rows.map(({ label, dates, own }) => {
    const written =
      own && dates.length === 0 ? say('the brief’s own day') : dates.map(({ date }) => date.text).join('; ');
    const conflict = dates.flatMap(({ date }) => date.conflict ?? []).join(' ');
    const cells = [label, written, dates.map(({ date }) => lineOf(date)).join(', '), conflict];
    return `<tr>${cells.map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`;
  });
  return `<details><summary>${escaped(say('The dates as a table'))}</summary><table><thead><tr>${heads
    .map((h) => `<th scope="col">${escaped(h)}</th>`)
    .join('')}</tr></thead><tbody>${body.join('')}</tbody></table></details>`;
};

/** Days apart, shortened: a century takes no more room than it says. */
const gapOf = (from: string, to: string): number => {
  const [a, b] = [parseIso(from), parseIso(to)];
  const days = a === null || b === null ? 0 : dayNumber(b) - dayNumber(a);
  return days > 1 ? Math.min(LONGEST_GAP, Math.round(Math.log2(days) * 4)) : 0;
};
