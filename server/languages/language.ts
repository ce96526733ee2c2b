// What the project has to know of a language. A pack is data: only these files hold words.
import type { SpeechWords } from './speech/speech.ts';

export type { SpeechWords };

/** An opening and a closing quotation mark. */
export type MarkPair = readonly [open: string, close: string];

/**
 * A list of words in one string: words or phrases separated by commas; `stem|a|b` stands for the stem with each ending
 * (`januar||i|is` = januar, januari, januaris).
 */
export type Forms = string;

/** Like `Forms`, with a number or value behind each word: `yesterday=-1, today=0, prv|o|om=1`. */
export type Valued = string;

/** The order of a date's parts: day, month, year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'ydm';

/**
 * Words of dates; see `facts/dates/`. Matching ignores case. What only some languages have is left empty (`''`), and
 * what is empty is not read.
 */
export interface DateWords {
  /**
   * January to December, all forms met in prose. Form i of one month answers to form i of every other, so that a fix
   * can put one month for another; the first is the one of a date ("30 augusztus", "30. augusta"). The same holds of
   * weekdays.
   */
  readonly months: readonly Forms[];
  /** Abbreviations, without their stop, which may follow. */
  readonly monthsShort: readonly Forms[];
  /** Monday to Sunday. */
  readonly weekdays: readonly Forms[];
  readonly weekdaysShort: readonly Forms[];
  /** Months and weekdays have a capital letter; in small letters they are other words ("may"). */
  readonly capitals: boolean;
  /** Month, weekday and season words that are also other words: read only beside a day or a year ("March", ro "mai"). */
  readonly homographs: Forms;
  /** How a date is written, the usual order first. A numeric date follows the first (`mdy` beside `dmy`: either). */
  readonly orders: readonly DateOrder[];
  /** What follows a day's figure: letters or a stop (`st`, `.`, `º`, `er`, `ú`), a hyphen or colon between them left out (hu `án`, fi `nä`). */
  readonly dayEndings: Forms;
  /** Days written as words, `first=1`; only beside a month. */
  readonly dayWords: Valued;
  /** Between weekday and day, beside a comma: `the`, `den`, `le`, `dnia`, mt `il-`, `it-`. */
  readonly beforeDay: Forms;
  /** Behind the day of a year-first date: lt `d.`, `dieną`; fi `päivänä`. */
  readonly afterDay: Forms;
  /** Between day and month: `of`, `de`, `ta'`. */
  readonly beforeMonth: Forms;
  /** Between month and year, beside a comma: `of`, `de`, `des Jahres`, `roku`. */
  readonly beforeYear: Forms;
  /** Behind the year: bg `г.`, pl `r.`, lt `m.`, lv `gada`, hr `godine`. */
  readonly afterYear: Forms;
  /** A word for year that makes a bare figure one: `the year`, `im Jahr`, `en`, `in`. */
  readonly yearCue: Forms;
  readonly from: Forms;
  readonly to: Forms;
  readonly between: Forms;
  readonly and: Forms;
  /** Parts of a month, season, year: before it (`early`, `Anfang`, `début`, `a principios de`). */
  readonly early: Forms;
  readonly mid: Forms;
  readonly late: Forms;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Forms[];
  readonly quarter: Forms;
  readonly half: Forms;
  /** Of `half`, what can be a year’s alone: `Halbjahr`. */
  readonly halfYear?: Forms;
  /** The letter of `Q3`. */
  readonly quarterLetter: Forms;
  /** The letter of `H1`. */
  readonly halfLetter?: Forms;
  readonly century: Forms;
  /** Words that make figures a decade: before them `anni`, `los años`, `années`; behind them `s`, `er Jahre`, `. letech`. */
  readonly decadeBefore: Forms;
  readonly decadeAfter: Forms;
  /** Behind a year in figures: `BC`, `v. Chr.`, `av. J.-C.`. */
  readonly beforeChrist: Forms;
  /** Words that take a date out of the calendar or the year of their own: `Old Style`, `fiscal`, `academic`, `marketing`. */
  readonly oldStyle: Forms;
  readonly otherYears: Forms;
  /** "the night of Monday to Tuesday 30 August": the date is the second day's. */
  readonly night: Forms;
  /** Cardinals, `two=2`, and ordinals, `second=2`. */
  readonly numbers: Valued;
  readonly ordinals: Valued;
  /** Time units, for durations. */
  readonly units: TimeUnits;
  /** null: relative expressions, durations and tense are not read, and rules about them are silent. */
  readonly relative: RelativeWords | null;
}

/** All forms of each unit; `+years` is a plural and nothing else. */
export interface TimeUnits {
  readonly minute: Forms;
  readonly hour: Forms;
  readonly day: Forms;
  readonly week: Forms;
  readonly month: Forms;
  readonly year: Forms;
  readonly decade: Forms;
}

/** Relative time, as far as a language has it. */
export interface RelativeWords {
  /** Days counted from the draft's own: `yesterday=-1`. */
  readonly days: Valued;
  /** Other units so: `heuer=0Y`, `Vorjahr=-1Y`. */
  readonly shifts: Valued;
  /** Adjectives on a unit, weekday, month or season. */
  readonly last: Forms;
  readonly current: Forms;
  readonly next: Forms;
  /** Where they stand. */
  readonly adjective: 'before' | 'both';
  /** Counted from what the text speaks of, not from the draft's day: `the next day`, `that year`, `am folgenden Tag`. */
  readonly following: Forms;
  readonly preceding: Forms;
  readonly same: Forms;
  /** Around "two days": `ago`; `vor`, `il y a`; `later`; `earlier`; `in`. */
  readonly agoAfter: Forms;
  readonly agoBefore: Forms;
  readonly laterAfter: Forms;
  readonly laterBefore: Forms;
  readonly earlierAfter: Forms;
  readonly inBefore: Forms;
  /** Quantities nobody counted: `few`, `several`. */
  readonly vague: Forms;
  /** Before a quantity: `about`, `nearly`, `more than`; no rule counts with it. */
  readonly approximately: Forms;
  /** Before a day or time that is only about right: `around`, `sometime`. */
  readonly near?: Forms;
  /** Definite and indefinite; an indefinite one is also a number, `a=1`. */
  readonly articles: Forms;
  /** Behind an age: `old`. */
  readonly old: Forms;
  /** Before an age: `homme de`, `im Alter von`. */
  readonly aged?: Forms;
  readonly present: Forms;
  readonly past: Forms;
  readonly future: Forms;
  /** A stretch that is named by what was said before, `period` in "the same period". */
  readonly period: Forms;
  readonly every: Forms;
  /** Sets in one word: `daily=P1D`. */
  readonly sets: Valued;
  /** Parts of a day by TIMEX3: `morning=MO`, `night=NI`. */
  readonly dayparts: Valued;
  /** Endings of `weekdays` that are such a part: `abend=EV` in "Montagabend". */
  readonly weekdayParts?: Valued;
  /** With the day in one word: `tonight=0NI`, `hier soir=-1EV`. */
  readonly daypartDays: Valued;
  /** Decades in words, by their first year: `nineties=1990`. */
  readonly decades: Valued;
  /** Named days: of one date, `Christmas Day=12-25`; the fourth Thursday of November, `11-4W4`; from Easter, `E-2`. */
  readonly feasts: Valued;
  readonly weekend: Forms;
  /** Behind hours: `o'clock`, `Uhr`, `h`. */
  readonly clock: Forms;
  readonly am: Forms;
  readonly pm: Forms;
  /** Words that put a clause into the future or past. */
  readonly futureVerbs: Forms;
  readonly pastVerbs: Forms;
  /** Endings that make a word a verb of the past, `ed`; with a hyphen those that do not, `-eed`. */
  readonly pastEndings: Forms;
  /** Endings that make a word a verb of the future, `rá`. */
  readonly futureEndings?: Forms;
  /** Endings of a verb in the present, where it stands right behind a date that opens its sentence: `t`. */
  readonly presentEndings?: Forms;
  /** Verbs that are future and nothing else: `will`, `se tiendra`. */
  readonly plainFuture: Forms;
  /** Verbs that are past and nothing else, no participle: `took`, `began`. */
  readonly finitePast: Forms;
  /** Right before a date on which something happens: `on`, `am`, `le`. */
  readonly on: Forms;
  /** What has an end to come, `deadline`, and its verb in the present, right before that day: `is`, `ends`. */
  readonly term?: Forms;
  readonly ends?: Forms;
  /** Behind a year, what is compared: `levels` in "from 2005 to 1990 levels". */
  readonly levels?: Forms;
  /** Right before a date that is an end to come: `by`, `until`. */
  readonly deadline: Forms;
  /** Before a bare plural that lasts: `for`, `in`. */
  readonly lasting: Forms;
  /** Behind a unit and a hyphen: `long`, in "day-long". */
  readonly long?: Forms;
  /** Between "the year" and the day it ends: `ended`. */
  readonly ended?: Forms;
  /** Before the figures of a day whose month the text has named: `día`. */
  readonly dayNumber?: Forms;
  /** Between a number and its unit: `more`, `working`. */
  readonly extra?: Forms;
  /** Before "a week", how often: `twice`. */
  readonly times?: Forms;
  /** Behind `every`, one left out: `other`. */
  readonly other?: Forms;
  /** Between a count and the event it counts from: `after`, `nach`. */
  readonly afterEvent: Forms;
  /** Before a date that names an event, `after` in "After the 30 August meeting". */
  readonly after: Forms;
  readonly before: Forms;
  readonly anniversary: Forms;
  /** Before an ordinal of time, `its` in "in its seventh month". */
  readonly itsOwn: Forms;
  /** Of `last`, those that with an article measure the stretch up to now: `past` in "the past year". */
  readonly upToNow?: Forms;
  /** How long something lasts, in one word: `zweitägig=2D`. */
  readonly lasts?: Valued;
  /** Before figures that are no date: `version`, `section`. */
  readonly numbered?: Forms;
  /** Nouns of what happens once, where a name stands beside them: `summit`, `referendum`. */
  readonly occasions?: Forms;
  /** Words in such a name that say it happens again: `annual`, and places where somebody meets all the year. */
  readonly recurring?: Forms;
  /** Between the name and its day: `was held`. */
  readonly takesPlace?: Forms;
  /** Before the day of an act: `adopted`, `signed`; and before the day it counts from: `entered into force`. */
  readonly adopted?: Forms;
  readonly inForce?: Forms;
  /** Before the day of a birth. */
  readonly born?: Forms;
  /** Frames in which a date is somebody's plan or word: `said`, `would`, `due to`, `scheduled`. */
  readonly reported: Forms;
}

/** Of most languages only some relative words are read: a pack names those and takes the rest from here. */
export const NO_RELATIVE: RelativeWords = {
  days: '',
  shifts: '',
  last: '',
  current: '',
  next: '',
  adjective: 'before',
  following: '',
  preceding: '',
  same: '',
  agoAfter: '',
  agoBefore: '',
  laterAfter: '',
  laterBefore: '',
  earlierAfter: '',
  inBefore: '',
  vague: '',
  approximately: '',
  articles: '',
  old: '',
  present: '',
  past: '',
  future: '',
  period: '',
  every: '',
  sets: '',
  dayparts: '',
  daypartDays: '',
  decades: '',
  feasts: '',
  weekend: '',
  clock: '',
  am: '',
  pm: '',
  futureVerbs: '',
  pastVerbs: '',
  pastEndings: '',
  plainFuture: '',
  finitePast: '',
  on: '',
  deadline: '',
  lasting: '',
  after: '',
  before: '',
  afterEvent: '',
  anniversary: '',
  itsOwn: '',
  reported: '',
};

/**
 * Words by which membership is asserted; see `facts/states/`. Matching ignores case, except that a name or a body starts
 * with a capital. What is empty is not read.
 */
export interface MembershipWords {
  /** What follows a name as its genitive: `'s`. */
  readonly genitive: Forms;
  /** An ending that makes a name a genitive without a mark: de `s`. */
  readonly genitiveEnding: string;
  /** Forms of an adjective, by its stem: `|e|er|en|es|em`; '': as in the table. */
  readonly adjectiveEndings: Forms;
  readonly articles: Forms;
  readonly and: Forms;
  /** Before a place: `in, of, from`. */
  readonly prepositions: Forms;
  /** Makes a genitive of a name: `of`, `de la`, `von`. */
  readonly of: Forms;
  /** Names of the Union. */
  readonly union: Forms;
  /** `of the EU`, behind a noun. */
  readonly ofUnion: Forms;
  /** Nouns that speak of members, with the Union named near or a capital: `member state`. One, and several. */
  readonly member: Forms;
  readonly members: Forms;
  /** The same nouns where they name the Union themselves: `EU country`, `EU-Mitgliedstaat`. */
  readonly unionMember: Forms;
  readonly unionMembers: Forms;
  /** Nouns that do so only with the Union named beside them: `country`, `nations`. One, and several. */
  readonly country: Forms;
  readonly countries: Forms;
  /** Other bodies with members. */
  readonly organisations: Forms;
  /** Before the noun, and it is no member (yet): `non, future, candidate`. */
  readonly notYet: Forms;
  /** Before the noun, and it may be one that joins later: `new`. */
  readonly newcomers: Forms;
  /** Between a noun and a list of it: `such as, including`. */
  readonly introduces: Forms;
  /** `other`, in "Norway and other member states". */
  readonly other: Forms;
  /** Between a state and what it is said to be: `is a`; between states, or one and several, `is one of the`. */
  readonly is: Forms;
  readonly are: Forms;
  readonly was: Forms;
  readonly were: Forms;
  /** Behind a comma: `an`, in "Norway, an EU member"; '': the noun follows the comma. */
  readonly apposition: Forms;
  readonly relative: Forms;
  /** Before a state, and nothing is asserted: `if`, `whether`. */
  readonly hedges: Forms;
  /** Before a number: the whole. And what is the whole only with the Union named. */
  readonly all: Forms;
  readonly ofAll: Forms;
  /** Behind the noun: only some of them are meant. */
  readonly restricts: Forms;
  /** Words that put a sentence back to another day without a date: "at the time", "before Brexit". */
  readonly past: Forms;
  readonly numbers: Valued;
  readonly euro: Forms;
  readonly schengen: Forms;
  /** `comprises`, between the Union and the number of its members. */
  readonly comprises: Forms;
  /** `27-nation`: what stands behind the hyphen. */
  readonly strong: Forms;
  readonly capital: Forms;
  /** Before `capital`: another kind of one. */
  readonly notCapital: Forms;
  /** Between a city and "the capital of": `is, as, given as`. */
  readonly asCapital: Forms;
  readonly presidency: Forms;
  /** A presidency that can only be the Council's. */
  readonly councilPresidency: Forms;
  /** Behind the noun: `of the Council`. */
  readonly ofCouncil: Forms;
  readonly holds: Forms;
  readonly current: Forms;
  /** Between `holds` and the noun. */
  readonly rotating: Forms;
  readonly namely: Forms;
  /** Phrases that mix up institutions; the number says which mix-up (see `institution-confused`). */
  readonly confused: Valued;
  /** A noun or body near which a capitalised word that looks like a state is one: `government`, `delegation`. */
  readonly institutions: Forms;
  /** Common nouns that follow "member state" and are no name: `authorities`. */
  readonly afterMember: Forms;
  /** Behind a name that makes it a place within a state: `county`, `street`. */
  readonly placeNouns: Forms;
  /** Titles and forms of address. */
  readonly titles: Forms;
}

/** The kinds of acts by their codes in the European Legislation Identifier, `http://data.europa.eu/eli/reg/2016/679/oj`. */
export type ActType =
  | 'reg'
  | 'reg_impl'
  | 'reg_del'
  | 'dir'
  | 'dir_impl'
  | 'dir_del'
  | 'dec'
  | 'dec_impl'
  | 'dec_del'
  | 'dec_framw'
  | 'joint_action'
  | 'compos'
  | 'reco';

/** What an act was adopted under, as it stands in its number, by the English letters. */
export type ActDomain = 'EU' | 'EC' | 'EEC' | 'ECSC' | 'Euratom' | 'CFSP' | 'JHA';

/** Words of citations of European acts; see `facts/acts/`. */
export interface ActWords {
  readonly types: Readonly<Record<ActType, Forms>>;
  readonly domains: Readonly<Record<ActDomain, string>>;
  /** Before a number, `No`, the form to be written first. */
  readonly number: Forms;
  /** Between a number and its date, or a kind and its number: bodies and the small words around them. */
  readonly bodies: Forms;
  /** Right before the date: `of`, `du`, `vom`. */
  readonly dated: Forms;
  /** Between two numbers of one kind, beside a comma. */
  readonly and: Forms;
}

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
  readonly acts: ActWords | null;
}
