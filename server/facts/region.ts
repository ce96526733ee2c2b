// Whose words stand at a place.
import type { Block, Region } from '../draft/draft.ts';
import type { Quotation } from './quotations/quotation.ts';

/** The region at a draft offset in a block; `quotations`, in order, are those of its section or draft. O(log n). */
export const regionIn = ({ content }: Block, offset: number, quotations: readonly Quotation[]): Region => {
  const { region } = content;
  if (region === 'blockquote' || region === 'footnote') return region;
  return insideSpeech(quotations, offset) ? 'quotation' : region;
};

/** How many of `quotations`, in order of their start, start at or before an offset. */
export const startingBy = (quotations: readonly Quotation[], offset: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotations[mid] as Quotation).start <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** True inside a quotation of somebody's words. */
const insideSpeech = (quotations: readonly Quotation[], offset: number): boolean => {
  // Nested quotations lie within the one before them: a few steps back are enough.
  const before = startingBy(quotations, offset);
  for (let i = before - 1; i >= 0 && i >= before - 4; i--) {
    const q = quotations[i] as Quotation;
    if (q.end > offset && (q.kind === 'speech' || q.kind === 'fragment')) return true;
  }
  return false;
};
