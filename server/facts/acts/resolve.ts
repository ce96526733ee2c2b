// Second pass: an act and the date that follows it.
import { type Block, spanAt, writtenAt } from '../../draft/draft.ts';
import type { Passage } from '../context.ts';
import type { DateFact } from '../dates/date.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { BlockReading } from '../reading.ts';
import { regionIn } from '../region.ts';
import type { ActFact } from './act.ts';

export const resolveActs = (
  { text, blocks, readings, place }: Passage,
  dates: readonly DateFact[],
  quotations: readonly Quotation[],
): ActFact[] => {
  const acts: ActFact[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    const { found } = (readings[b] as BlockReading).acts;
    if (found.length === 0) continue;
    const starting = new Map(dates.filter((date) => date.block === block).map((date) => [date.reading.start, date]));
    for (const { start, end, code, dateAt, ...number } of found) {
      const span = spanAt(block, start, end);
      const codeSpan = spanAt(block, code.start, code.end);
      acts.push(
        place({
          ...number,
          ...span,
          text: writtenAt(text, block, start, end),
          code: place({ ...codeSpan, text: writtenAt(text, block, code.start, code.end) }),
          date: dateAt < 0 ? null : (starting.get(dateAt) ?? null),
          region: regionIn(block, span.start, quotations),
        }),
      );
    }
  }
  return acts;
};
