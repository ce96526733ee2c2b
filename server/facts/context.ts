// What the second pass has to go by.
import type { Block, Declarations, Draft, Region, Span } from '../draft/draft.ts';
import type { Text } from '../draft/text.ts';
import type { Language } from '../languages/index.ts';
import type { Dateline } from './dates/date.ts';
import type { BlockReading } from './reading.ts';

export interface Context {
  readonly draft: Draft;
  readonly language: Language;
  /** The draft's own declarations before the dossier's; an id once declared in the draft is not repeated. */
  readonly declared: Declarations;
  readonly dateline: Dateline | null;
  readonly blocks: readonly Block[];
  /** What the first pass read in the block of the same index. */
  readonly readings: readonly BlockReading[];
  /** The blocks of the section that holds a draft offset. O(log n). */
  sectionAt(offset: number): readonly Block[];
  /** The block that holds a draft offset, or the last one before it in its section; null where there is none. O(log n). */
  blockAt(offset: number): Block | null;
  /** The region at a draft offset, `quotation` inside speech included. O(log n). */
  regionAt(offset: number): Region;
}

/** A section as the second pass reads it. */
export interface Passage {
  readonly text: Text;
  readonly blocks: readonly Block[];
  readonly readings: readonly BlockReading[];
  /** Has a span that stands in this section move with it, and gives it back. */
  readonly place: <T extends Span>(span: T) => T;
}
