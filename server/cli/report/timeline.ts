// The dates of all drafts along one line.
import { type Days, daysOf } from '../../display/days.ts';
import { type Html, html } from '../../display/html.ts';
import { civilDate, isoOf } from '../../facts/civil.ts';

export interface DatedPlace {
  /** TIMEX3 */
  readonly value: string;
  readonly text: string;
  /** `draft:line` */
  readonly place: string;
  readonly days: Days;
}

const WIDTH = 960;
const LEFT = 24;
const STEP = 9;
const COLUMNS = Math.floor((WIDTH - 2 * LEFT) / STEP);
const HIGHEST = 24;

/** Where the middle of its days is. */
const middleOf = ([first, last]: Days): number => Math.floor((first + last) / 2);

/** Dots in columns, one for each mention; the days of the drafts themselves as lines. */
export const timeline = (dates: readonly DatedPlace[], datelines: readonly string[]): Html => {
  const dots = dates.map((date) => ({ ...date, day: middleOf(date.days) }));
  const own = [...new Set(datelines)].flatMap(
    (value) =>
      daysOf(value)
        ?.slice(0, 1)
        .map((day) => ({ value, day })) ?? [],
  );
  const days = [...dots, ...own].map(({ day }) => day);
  if (days.length === 0) return html`<p class="none">No date is known well enough to be placed.</p>`;
  const first = days.reduce((a, b) => Math.min(a, b));
  const span = Math.max(1, days.reduce((a, b) => Math.max(a, b)) - first);
  const column = (day: number): number => Math.round(((day - first) / span) * (COLUMNS - 1));
  const x = (day: number): number => LEFT + column(day) * STEP + STEP / 2;
  const heights = new Map<number, number>();
  const stacked = dots.flatMap((dot) => {
    const height = heights.get(column(dot.day)) ?? 0;
    heights.set(column(dot.day), height + 1);
    return height < HIGHEST ? [{ ...dot, height }] : [];
  });
  const base = stacked.reduce((rows, { height }) => Math.max(rows, height + 1), 1) * STEP + 14;
  const circles = stacked.map(
    ({ day, height, value, text, place }) =>
      html`<circle cx="${x(day)}" cy="${base - 8 - height * STEP}" r="3.5"><title>${value} · ${text} · ${place}</title></circle>`,
  );
  const lines = own.map(
    ({ day, value }) =>
      html`<line class="dateline" x1="${x(day)}" x2="${x(day)}" y1="4" y2="${base}"><title>a draft of ${value}</title></line>`,
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part, i) => {
    const day = first + Math.round(span * part);
    const anchor = ['start', 'middle', 'middle', 'middle', 'end'][i] ?? 'middle';
    return html`<text x="${x(day)}" y="${base + 16}" text-anchor="${anchor}">${isoOf(civilDate(day))}</text>`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${base + 24}" role="img" aria-label="The dates along a line">
<line class="axis" x1="${LEFT}" x2="${WIDTH - LEFT}" y1="${base}" y2="${base}"/>${lines}${circles}${ticks}</svg>`;
};
