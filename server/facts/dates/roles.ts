// What a word can be in a date: its roles, a bit each, so that asking for one is a look into a table.

export type Unit = 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * What a word can be in a date. Those before `short` carry a value, see `Values`; the rest say all by themselves.
 * A member's number is its bit in `Vocabulary.roles`.
 */
export enum Role {
  month,
  weekday,
  season,
  unit,
  number,
  ordinal,
  dayWord,
  days,
  shift,
  set,
  daypart,
  daypartDay,
  feast,
  lasts,
  decade,
  /** An abbreviation of a month or weekday. */
  short,
  /** A unit's plural. */
  plural,
  /** A date may begin with it. */
  strong,
  /** A date may begin with it, where what it counts stands behind. */
  count,
  /** A date may begin with it, where something stands behind that begins one itself. */
  weak,
  /** Says something of its clause. */
  tells,
  /** One of `early`, `mid` and `late`. */
  part,
  /** One of `last` to `same`. */
  adjective,
  /** A time with a name of its own: one of `days`, `shift`, `daypartDay`, `decade` and `feast`. */
  named,
  /** One of `present`, `past` and `future`. */
  reference,
  homograph,
  dayEnding,
  beforeDay,
  afterDay,
  beforeMonth,
  beforeYear,
  afterYear,
  yearCue,
  from,
  to,
  between,
  and,
  early,
  mid,
  late,
  quarter,
  half,
  halfYear,
  quarterLetter,
  halfLetter,
  century,
  decadeBefore,
  decadeAfter,
  beforeChrist,
  oldStyle,
  otherYears,
  night,
  last,
  current,
  next,
  following,
  preceding,
  same,
  agoAfter,
  agoBefore,
  laterAfter,
  laterBefore,
  earlierAfter,
  inBefore,
  vague,
  approximately,
  near,
  articles,
  old,
  aged,
  present,
  past,
  future,
  every,
  period,
  weekend,
  clock,
  am,
  pm,
  futureVerbs,
  pastVerbs,
  plainFuture,
  finitePast,
  on,
  afterEvent,
  after,
  before,
  deadline,
  lasting,
  extra,
  long,
  ended,
  dayNumber,
  term,
  ends,
  levels,
  times,
  other,
  anniversary,
  itsOwn,
  occasions,
  recurring,
  takesPlace,
  adopted,
  inForce,
  born,
  numbered,
  upToNow,
  reported,
}

/** Adjectives of time: "last week", "the following day". */
export const ADJECTIVES = [Role.last, Role.current, Role.next, Role.preceding, Role.following, Role.same] as const;
export type Adjective = (typeof ADJECTIVES)[number];

/** The value a word has in a role. */
export interface Values {
  [Role.month]?: number;
  [Role.weekday]?: number;
  [Role.season]?: Season;
  [Role.unit]?: Unit;
  [Role.number]?: number;
  [Role.ordinal]?: number;
  [Role.dayWord]?: number;
  [Role.days]?: number;
  [Role.shift]?: string;
  [Role.set]?: string;
  [Role.daypart]?: string;
  [Role.daypartDay]?: string;
  [Role.feast]?: string;
  [Role.lasts]?: string;
  [Role.decade]?: number;
}

export type NumberRole = Role.number | Role.ordinal | Role.dayWord | Role.days | Role.decade;
export type TextRole = Role.shift | Role.set | Role.daypart | Role.daypartDay | Role.feast | Role.lasts;

/** How many 32-bit numbers hold the roles of an entry. */
export const ROLE_WORDS = 4;
