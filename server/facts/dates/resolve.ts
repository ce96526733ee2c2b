// Second pass: what a date needs the dateline, its sentence or a declared event for.
import type { Context } from '../context.ts';
import type { DateFact, Dateline } from './date.ts';

/** The day the draft is judged against: the host's, the front matter's, or that of a newsroom dateline. */
export const resolveDateline = (context: Context): Dateline | null =>
  context.date === null ? null : { date: context.date, from: 'option', start: 0, end: 0 };

export const resolveDates = (_context: Context, _dateline: Dateline | null): DateFact[] => [];
