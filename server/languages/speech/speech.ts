// What the reading of quotations has to know of a language.

/**
 * Words by which speech is attributed; see `facts/quotations/`. Lists are separated by commas; an entry
 * may be a phrase, and a word may stand in several lists. Case does not matter.
 */
export interface SpeechWords {
  /** Finite forms that report speech, and may stand before their subject: said, added. */
  readonly says: string;
  /** Finite forms that report speech, but never stand before their subject: told, went on to say. */
  readonly tells: string;
  /** Finite forms that report when the words in marks are part of what they report, else often not: called, thinks. */
  readonly deems: string;
  /** Finite forms that stand with a plural, or with I and you, and are nouns or infinitives elsewhere: report. */
  readonly plural: string;
  /** Participles beside the verb: saying, adding. */
  readonly saying: string;
  /** Infinitives: say, add. */
  readonly infinitives: string;
  /** Participles that report after an auxiliary only: déclaré, gesagt. */
  readonly participles: string;
  /** What is said, as a noun: statement, warning. */
  readonly utterances: string;
  /** Before the speaker: according to, in the words of. A preposition counts at the start of a sentence only. */
  readonly accordingTo: string;
  /** After the speaker: zufolge. */
  readonly accordingAfter: string;
  /** Before the author of a text: from, by. */
  readonly authors: string;
  /** Forms of a mood by which a sentence reports what somebody else said, Der Hafen sei zu klein; not beside `self`. */
  readonly reported: { readonly forms: string; readonly self: string } | null;
  /** Before a noun and a participle that goes with it: with the minister saying. */
  readonly absolutes: string;
  /** Subject pronouns that may stand for a speaker. */
  readonly pronouns: string;
  /** Pronouns that stand for nobody: it was said, one hears. */
  readonly impersonal: string;
  readonly possessives: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Prepositions that go on with any noun phrase: of, for. */
  readonly links: string;
  /** Prepositions that go on with one whose head is a common noun: an analyst at a bank. */
  readonly joins: string;
  readonly conjunctions: string;
  /** Words that open a clause of its own: that, because, when. */
  readonly subordinators: string;
  /** Relative pronouns. */
  readonly relatives: string;
  readonly auxiliaries: string;
  /** Forms of the verb of the passive. */
  readonly passive: string;
  readonly adverbs: string;
  /** Words that begin with an apostrophe, written without it: 'em. */
  readonly elisions: string;
  /** The participle stands at the end of its clause, far from its auxiliary: hat am Montag gesagt. */
  readonly participleLast: boolean;
  /** One phrase only stands before the verb of a main clause: Am Hafen sagte die Ministerin, … */
  readonly verbSecond: boolean;
  /** Cue and speaker may stand inside the marks, between commas: « Nous irons, a dit la ministre, au port. » */
  readonly incise: boolean;
  /** Every noun has a capital, so that capitals make no title. */
  readonly capitalNouns: boolean;
  /** The verb may stand without its subject: “…”, respondió. */
  readonly dropsSubject: boolean;
  /** The full stop of a whole sentence stands outside the marks: «…». */
  readonly outerStop: boolean;
  /** Endings of adverbs, separated by spaces. */
  readonly adverbEndings: string;
  /** Endings of participles that open a phrase of their own: speaking in Prague. */
  readonly participleEndings: string;
  readonly times: string;
  /** Nouns for people: minister, spokeswoman, critics. */
  readonly roles: string;
  /** Before a name: Mr, Professor. */
  readonly titles: string;
  /** Institutions and groups that speak. */
  readonly bodies: string;
  /** Texts that speak: report, directive. */
  readonly documents: string;
  /** Works whose titles stand in marks: film, book. */
  readonly works: string;
  /** Before a name for something: so-called, known as. */
  readonly naming: string;
}
