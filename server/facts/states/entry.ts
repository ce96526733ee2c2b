// What a word or phrase of the lexicon means.
import type { StateForm } from './state.ts';

/** Nouns and bodies that patterns are read around; bits of `Entry.roles`. */
export const UNION = 1;
export const MEMBER = 2;
/** `MEMBER` of several. */
export const PLURAL = 4;
/** A member noun that names the Union itself. */
export const OF_UNION = 8;
/** A noun that speaks of members only beside the Union's name. */
export const COUNTRY = 16;
export const ORGANISATION = 32;
export const EURO = 64;
export const SCHENGEN = 128;
export const CAPITAL_NOUN = 256;
export const PRESIDENCY = 512;
export const COUNCIL_PRESIDENCY = 1024;

export interface Entry {
  /** Code of the state meant; '' for none. */
  readonly state: string;
  readonly form: StateForm;
  /** Code of the state whose capital it is; ''. */
  readonly capitalOf: string;
  /** A form of another language. */
  readonly foreign: boolean;
  readonly roles: number;
  /** Ids of groups. */
  readonly group: string;
  /** The right form of a listed misspelling. */
  readonly right: string;
  /** It is a variant rather than a misspelling. */
  readonly variant: boolean;
  /** Which mix-up of institutions; 0. */
  readonly confused: number;
  /** Outdated or not official since this day ('' for always); null: it is right. */
  readonly unofficial: string | null;
  /** Which letters it must have in the text: a name a capital, an abbreviation all. */
  readonly letters: 'any' | 'capital' | 'upper';
}

/** An entry that means nothing yet. */
export const entryOf = (values: Partial<Entry>): { -readonly [K in keyof Entry]: Entry[K] } => ({
  state: values.state ?? '',
  form: values.form ?? 'name',
  capitalOf: values.capitalOf ?? '',
  foreign: values.foreign ?? false,
  roles: values.roles ?? 0,
  group: values.group ?? '',
  right: values.right ?? '',
  variant: values.variant ?? false,
  confused: values.confused ?? 0,
  unofficial: values.unofficial ?? null,
  letters: values.letters ?? 'any',
});
