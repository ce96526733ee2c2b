// Second pass: what the states of a draft need its dates and neighbours for.
import type { Context } from '../context.ts';
import type { DateFact, Dateline } from '../dates/date.ts';
import type { StateFact } from './state.ts';

export const resolveStates = (
  _context: Context,
  _dates: readonly DateFact[],
  _dateline: Dateline | null,
): StateFact[] => [];
