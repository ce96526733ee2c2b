// Second pass: an act and the date that follows it.
import { spanAt } from '../../draft/draft.ts';
import type { Context } from '../context.ts';
import type { DateFact } from '../dates/date.ts';
import type { ActFact } from './act.ts';

export const resolveActs = (context: Context, dates: readonly DateFact[]): ActFact[] => {
  const { draft, blocks, readings, regionAt } = context;
  const acts: ActFact[] = [];
  let starting: Map<number, DateFact> | null = null;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    const found = readings[b]?.acts.found ?? [];
    if (block === undefined || found.length === 0) continue;
    starting ??= new Map(dates.map((date) => [date.start, date]));
    for (const { start, end, code, dateAt, ...number } of found) {
      const span = spanAt(block, start, end);
      const codeSpan = spanAt(block, code.start, code.end);
      acts.push({
        ...number,
        ...span,
        text: draft.text.slice(span.start, span.end),
        code: { ...codeSpan, text: draft.text.slice(codeSpan.start, codeSpan.end) },
        date: dateAt < 0 ? null : (starting.get(spanAt(block, dateAt, dateAt + 1).start) ?? null),
        region: regionAt(span.start),
      });
    }
  }
  return acts;
};
