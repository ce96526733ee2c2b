// What the project has to know of a language. A pack is data: only these files hold words.

/** An opening and a closing quotation mark. */
export type MarkPair = readonly [open: string, close: string];

/** Words of dates; see `facts/dates/`. */
export type DateWords = Record<string, never>;

/** Words by which speech is attributed; see `facts/quotations/`. */
export type SpeechWords = Record<string, never>;

/** Words by which membership is asserted; see `facts/states/`. */
export type MembershipWords = Record<string, never>;

export interface Language {
  /** BCP 47 primary language, lower case. */
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** Source: CLDR 47, `delimiters`. */
  readonly marks: { readonly primary: MarkPair; readonly secondary: MarkPair };
  /** Abbreviations whose full stop ends no sentence, separated by spaces, without the stop. */
  readonly abbreviations: string;
  /** null: not read in this language, and silent. */
  readonly dates: DateWords | null;
  readonly speech: SpeechWords | null;
  readonly membership: MembershipWords | null;
}
