// The dates of a draft down a line: one row a day, gaps between them drawn shortened, conflicts marked by shape.
import { dayNumber, parseIso } from '../facts/civil.ts';
import { escaped, lineOf, type Writing } from './html.ts';
import type { DateView, FactsView } from './view.ts';

/** The first day that a TIMEX3 value holds; null for one that is no point in time. */
const firstDay = (value: string | null): string | null => {
  const m = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})))?/.exec(value ?? '');
  if (m === null) return null;
  const month =
    m[2] ??
    (m[4] !== undefined
      ? String(Number(m[4]) * 3 - 2)
      : m[5] !== undefined
        ? String(Number(m[5]) * 6 - 5)
        : m[6] !== undefined
          ? String(Math.min(12, Math.ceil(Number(m[6]) / 4.4)))
          : '1');
  return `${m[1]}-${month.padStart(2, '0')}-${m[3] ?? '01'}`;
};

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
    const day = firstDay(date.value);
    if (day === null || date.value === null) {
      rest.push(date);
      return;
    }
    const key = date.value.slice(0, 10);
    const row = byValue.get(key) ?? { day, dates: [] };
    byValue.set(key, row);
    row.dates.push({ date, id: `d${i}` });
  });
  if (dateline !== null && !byValue.has(dateline)) byValue.set(dateline, { day: dateline, dates: [] });
  const rows = [...byValue]
    .map(([key, row]) => ({
      ...row,
      label: /^\d{4}-\d{2}-\d{2}$/.test(key) ? writing.day(key) : key,
      own: key === dateline,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { rows, rest };
};

const ROW = 26;
const LONGEST_GAP = 34;

export const timelineHtml = (view: FactsView, writing: Writing): string => {
  const { say, place } = writing;
  const { rows, rest } = rowsOf(view, writing);
  if (rows.length === 0) return `<p>${escaped(say('No date is named that can be placed.'))}</p>`;
  let y = 16;
  let last: string | null = null;
  const marks: string[] = [];
  const items: string[] = [];
  for (const row of rows) {
    if (last !== null) y += ROW + gapOf(last, row.day);
    last = row.day;
    const conflict = row.dates.some(({ date }) => date.conflict !== null);
    marks.push(
      conflict
        ? `<path class="mark conflict" d="M12 ${y - 8}l8 14h-16z"/>`
        : row.own
          ? `<path class="mark own" d="M12 ${y - 8}l8 8-8 8-8-8z"/>`
          : `<circle class="mark" cx="12" cy="${y}" r="5"/>`,
    );
    const found = row.dates.map(({ date, id }) =>
      place(date, id, `${escaped(date.text)} <span class="line">${escaped(say('line {0}', lineOf(date)))}</span>`),
    );
    const said = row.dates.flatMap(({ date }) => (date.conflict === null ? [] : [date.conflict]));
    const own = row.own ? `<em>${escaped(say('the brief’s own day'))}</em>` : '';
    const alarm = said.length === 0 ? '' : `<strong class="alarm">${escaped([...new Set(said)].join(' '))}</strong>`;
    items.push(
      `<li style="top:${y - 13}px"><span class="day">${escaped(row.label)}</span> ${[own, ...found, alarm].filter((s) => s !== '').join(' ')}</li>`,
    );
  }
  const height = y + 20;
  const svg = `<svg width="24" height="${height}" viewBox="0 0 24 ${height}" aria-hidden="true" focusable="false"><path class="axis" d="M12 4V${height - 4}"/>${marks.join('')}</svg>`;
  const unplaced =
    rest.length === 0
      ? ''
      : `<p>${escaped(say('Not on the line, because they are no day, or none that is known:'))} ${rest
          .map((date, i) => place(date, `u${i}`, escaped(date.text)))
          .join(', ')}</p>`;
  return `<div class="timeline" style="height:${height}px">${svg}<ol>${items.join('')}</ol></div>${unplaced}${tableOf(rows, writing)}`;
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
