// What a state is, as a fact.
import type { Region, Span } from '../../draft/draft.ts';

/** Offsets are the draft's. */
export interface StateFact extends Span {
  readonly text: string;
  /** The code of the Interinstitutional Style Guide: ISO 3166-1 alpha-2, but EL for Greece. */
  readonly state: string;
  readonly form: 'name' | 'long' | 'adjective' | 'people' | 'capital' | 'code';
  /** `member`: the draft says it is a member state; null: it only names it. */
  readonly asserted: 'member' | null;
  readonly region: Region;
}
