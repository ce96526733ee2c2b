// The people and bodies a draft names.
import type { Span } from '../draft/draft.ts';
import type { Context } from './context.ts';
import type { Quotation } from './quotations/quotation.ts';

/** Offsets are the draft's. */
export interface PersonFact extends Span {
  readonly text: string;
  /** The declared speaker, or null. */
  readonly id: string | null;
}

export const resolvePeople = (_context: Context, _quotations: readonly Quotation[]): PersonFact[] => [];
