// The dates of all drafts along one line.
import { civilDate, dayNumber, isoOf, parseIso } from '../../facts/civil.ts';
import { type Html, html } from './html.ts';

export interface DatedPlace {
  /** TIMEX3: a day, a month or a year. */
  readonly value: string;
  readonly text: string;
  /** `draft:line` */
  readonly place: string;
}

const WIDTH = 960;
const LEFT = 24;
const STEP = 9;
const COLUMNS = Math.floor((WIDTH - 2 * LEFT) / STEP);
const HIGHEST = 24;

/** The middle of a day, month or year as a number of days; null for anything else. */
const middleOf = (value: string): number | null => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const date = parseIso(`${year}-${month ?? '07'}-${day ?? (month === undefined ? '01' : '15')}`);
  return date === null ? null : dayNumber(date);
};

/** Dots in columns, one for each mention; the days of the drafts themselves as lines. */
export const timeline = (dates: readonly DatedPlace[], datelines: readonly string[]): Html => {
  const dots = dates.flatMap((date) => {
    const day = middleOf(date.value);
    return day === null ? [] : [{ ...date, day }];
  });
  const days = [...dots.map((dot) => dot.day), ...datelines.flatMap((date) => middleOf(date) ?? [])];
  if (days.length === 0) return html`<p class="none">No date is known well enough to be placed.</p>`;
  const first = days.reduce((a, b) => Math.min(a, b));
  const span = Math.max(1, days.reduce((a, b) => Math.max(a, b)) - first);
  const column = (day: number): number => Math.round(((day - first) / span) * (COLUMNS - 1));
  const x = (day: number): number => LEFT + column(day) * STEP + STEP / 2;
  const columns = new Map<number, (typeof dots)[number][]>();
  for (const dot of dots) columns.set(column(dot.day), [...(columns.get(column(dot.day)) ?? []), dot]);
  const rows = Math.min(HIGHEST, Math.max(1, ...[...columns.values()].map((c) => c.length)));
  const base = rows * STEP + 14;
  const circles = [...columns].flatMap(([, stack]) =>
    stack
      .slice(0, HIGHEST)
      .map(
        (dot, i) =>
          html`<circle cx="${x(dot.day)}" cy="${base - 8 - i * STEP}" r="3.5"><title>${dot.value} · ${dot.text} · ${dot.place}</title></circle>`,
      ),
  );
  const lines = [...new Set(datelines)].flatMap((date) => {
    const day = middleOf(date);
    return day === null
      ? []
      : [
          html`<line class="dateline" x1="${x(day)}" x2="${x(day)}" y1="4" y2="${base}"><title>a draft of ${date}</title></line>`,
        ];
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part, i) => {
    const day = first + Math.round(span * part);
    const anchor = ['start', 'middle', 'middle', 'middle', 'end'][i] ?? 'middle';
    return html`<text x="${x(day)}" y="${base + 16}" text-anchor="${anchor}">${isoOf(civilDate(day))}</text>`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${base + 24}" role="img" aria-label="The dates along a line">
<line class="axis" x1="${LEFT}" x2="${WIDTH - LEFT}" y1="${base}" y2="${base}"/>${lines}${circles}${ticks}</svg>`;
};
