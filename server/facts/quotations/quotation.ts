// What a quotation is, as a fact.
import type { Block, Region, Span } from '../../draft/draft.ts';

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

/**
 * Where a quotation ends: at its own closing mark; in a later paragraph, which opens it anew or goes on to the closing
 * mark; or never.
 */
export type Closed = 'here' | 'later' | 'never';

/** Offsets are the draft's; the span includes the marks. A quotation is in order of its start, nested ones after theirs. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly region: Region;
  readonly attribution: Attribution | null;
  /** The block it begins in. */
  readonly block: Block;
  /** `block`: a Markdown block quotation, without marks of its own. */
  readonly form: 'marks' | 'block';
  /** The marks as written; '' where there is none. Two apostrophes are one mark. */
  readonly open: string;
  readonly close: string;
  /** The quoted words without their marks. */
  readonly inner: Span;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  readonly closed: Closed;
  /** The word, not white space, that touches the opening mark from outside, as in `Russians"I can say`. */
  readonly glued: Span | null;
  /** How many words it has. */
  readonly words: number;
  /** Nothing but quotations stands in its sentence, or nothing that could be who said it. */
  readonly alone: boolean;
  /** Sources cited right after it, `[@id]`: their ids. */
  readonly citations: readonly string[];
  /** Without an attribution: whom the paragraph before it reports. */
  readonly implied: string | null;
}
