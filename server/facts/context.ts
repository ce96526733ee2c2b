// What the second pass has to go by.
import type { Block, Declarations, Draft, Region } from '../draft/draft.ts';
import type { Language } from '../languages/index.ts';
import type { BlockReading } from './facts.ts';

export interface Context {
  readonly draft: Draft;
  readonly language: Language;
  /** The draft's own declarations before the dossier's; an id once declared in the draft is not repeated. */
  readonly declared: Declarations;
  /** ISO 8601 date given by the host, or null. */
  readonly date: string | null;
  readonly blocks: readonly Block[];
  /** What the first pass read in the block of the same index. */
  readonly readings: readonly BlockReading[];
  /** The block that holds a draft offset, as an index of `blocks`; −1 outside. O(log n). */
  blockAt(offset: number): number;
  /** The region at a draft offset, `quotation` inside speech included once quotations are resolved. O(log n). */
  regionAt(offset: number): Region;
}
