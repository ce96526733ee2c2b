// What a state is, as a fact, and what a draft claims about states.
import type { Region, Span } from '../../draft/draft.ts';
import type { Circle } from '../../knowledge/membership.ts';

export type StateForm = 'name' | 'long' | 'adjective' | 'people' | 'capital' | 'code';

/** Offsets are the draft's. */
export interface StateFact extends Span {
  readonly text: string;
  /** The code of the Interinstitutional Style Guide: ISO 3166-1 alpha-2, but EL for Greece. */
  readonly state: string;
  readonly form: StateForm;
  /** `member`: the draft says it is a member state; null: it only names it. */
  readonly asserted: 'member' | null;
  readonly region: Region;
}

/** A stretch of days, both included; ISO 8601. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** When a claim holds, if it does. */
export interface When {
  /** From the first day it may be about to the last; null: not known. */
  readonly days: Days | null;
  readonly from: 'sentence' | 'dateline' | 'nothing';
  /** Dates right beside it: "the Czech presidency of 2022". */
  readonly dates: readonly Days[];
}

/** A word that is no state where it looks like one. */
export interface MisspeltClaim {
  readonly kind: 'misspelt';
  /** Right forms, the likeliest first. */
  readonly right: readonly string[];
  /** `listed`: a known misspelling; `variant`: a form official style has not; `near`: a slip or two away. */
  readonly how: 'listed' | 'variant' | 'near';
}

export interface MemberClaim {
  readonly kind: 'member';
  /** Code of the state said to be a member; null: no state is called so. */
  readonly state: string | null;
  /** `past`: said of the past, so that only what was never true is wrong. `list`: it stands as an item or cell by itself. */
  readonly how: 'present' | 'past' | 'new' | 'list';
}

export interface CountClaim {
  readonly kind: 'count';
  readonly circle: Circle;
  /** The sentence does not say whose member states they are. */
  readonly assumed: boolean;
  readonly n: number;
  /** Where the number stands, and whether it is written in words. */
  readonly number: Span;
  readonly words: boolean;
}

export interface GroupClaim {
  readonly kind: 'group';
  readonly group: string;
  /** As the draft writes its name. */
  readonly name: string;
  readonly state: string;
}

export interface CapitalClaim {
  readonly kind: 'capital';
  /** Code of the state it is said to be the capital of, and of the one it is. */
  readonly state: string;
  readonly capitalOf: string;
}

export interface PresidencyClaim {
  readonly kind: 'presidency';
  readonly state: string;
  /** `now`: held on the draft's day; `dated`: held in the time named beside it. */
  readonly how: 'now' | 'dated';
}

export interface ConfusedClaim {
  readonly kind: 'confused';
  readonly which: number;
}

/** A word of two alphabets: how it reads in one. */
export interface MixedClaim {
  readonly kind: 'mixed';
  readonly right: string;
  /** The letters that are not what they look like, and their alphabet. */
  readonly strange: string;
  readonly script: 'Greek' | 'Cyrillic' | 'Latin';
}

/** A name or capital that is outdated or not official since a day ('' for always). */
export interface UnofficialClaim {
  readonly kind: 'unofficial';
  readonly state: string;
  readonly form: StateForm;
  readonly since: string;
}

export interface CodeClaim {
  readonly kind: 'code';
  readonly right: string;
}

/** Five states or more in a row. */
export interface ListClaim {
  readonly kind: 'list';
  readonly states: readonly string[];
  readonly items: readonly Span[];
  /** One of its items has a full name, so that a full name is no slip. */
  readonly long: boolean;
}

export type Claim =
  | MisspeltClaim
  | MemberClaim
  | CountClaim
  | GroupClaim
  | CapitalClaim
  | PresidencyClaim
  | ConfusedClaim
  | MixedClaim
  | UnofficialClaim
  | CodeClaim
  | ListClaim;

/** A claim in a block: offsets are those of the block's text. `from`–`to` is its sentence. */
export interface BlockClaim extends Span {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
}

/** A claim in the draft; offsets are the draft's. */
export interface StateClaim extends Span {
  readonly text: string;
  readonly claim: Claim;
  readonly when: When;
  readonly region: Region;
}
