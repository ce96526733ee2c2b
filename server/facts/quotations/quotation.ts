// What a quotation is, as a fact.
import type { Region, Span } from '../../draft/draft.ts';

/** Speech needs a speaker; a fragment is woven into a sentence; a term is named, not said; a title names a work. */
export type QuotationKind = 'speech' | 'fragment' | 'term' | 'title';

/** Where the attribution stands, seen from the quotation. */
export type How = 'before' | 'after' | 'inside' | 'colon' | 'carried' | 'line' | 'citation' | 'heading';

export interface Speaker extends Span {
  /** As written. */
  readonly text: string;
  /** The declared speaker it stands for, or null. */
  readonly id: string | null;
}

export interface Attribution {
  readonly how: How;
  readonly speaker: Speaker | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/** Offsets are the draft's; the span includes the marks. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly region: Region;
  readonly attribution: Attribution | null;
}
