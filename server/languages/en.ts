// English.
import type { Language, SpeechWords } from './language.ts';
import { membership } from './membership/en.ts';

declare const require: (file: string) => { readonly speech: SpeechWords };

export const en: Language = {
  tag: 'en',
  name: 'English',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: `Mr Mrs Ms Messrs Dr Prof St Sr Jr Sen Sens Rep Reps Gov Govs Lt Col Gen Capt Sgt Cpl Adm Maj Cmdr Rev Fr Hon
    Pres Supt Insp No Nos Art Arts Sec Secs Fig Figs Vol pp p para paras cf vs v al etc e.g i.e eg ie ca c approx Inc Ltd Co
    Corp Bros plc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark
    Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash
    Wis Wyo Ave Blvd Rd Mt Ft est dept Dept univ Univ ed eds`,
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept, Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdaysShort: ['Mon', 'Tue, Tues', 'Wed', 'Thu, Thur, Thurs', 'Fri', 'Sat', 'Sun'],
    capitals: true,
    homographs: 'March, May, August, Mar, Jan, Jun, Mon, Wed, Sat, Sun, spring, fall',
    orders: ['dmy', 'mdy'],
    dayEndings: 'st, nd, rd, th',
    dayWords:
      'first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, twentieth=20, twenty-first=21, twenty-second=22, twenty-third=23, twenty-fourth=24, twenty-fifth=25, twenty-sixth=26, twenty-seventh=27, twenty-eighth=28, twenty-ninth=29, thirtieth=30, thirty-first=31',
    beforeDay: 'the',
    afterDay: '',
    beforeMonth: 'of, day of',
    beforeYear: 'of, in',
    afterYear: '',
    yearCue:
      'in, since, by, until, till, before, after, during, from, to, of, for, between, through, throughout, around, circa, year, the year, fiscal, mid, late, early, pre, post, as of, end of, beginning of, start of',
    from: 'from',
    to: 'to, until, till, through',
    between: 'between',
    and: 'and, or',
    early:
      'early, early in, beginning of, start of, the beginning of, the start of, the early part of, the first part of',
    mid: 'mid, middle of, the middle of',
    late: 'late, late in, end of, the end of, year-end, the latter part of, the latter half of, the rest of, the remainder of',
    seasons: ['spring, springtime', 'summer, summertime', 'autumn, fall', 'winter, wintertime'],
    quarter: 'quarter, +quarters',
    half: 'half',
    quarterLetter: 'Q',
    halfLetter: 'H',
    century: 'century, +centuries',
    decadeBefore: '',
    decadeAfter: 's',
    beforeChrist: 'BC, BCE, B.C., B.C, B.C.E.',
    oldStyle: 'Old Style, O.S., Julian, New Style',
    otherYears:
      'FY, fiscal, financial, academic, school, marketing, tax, budget, budgetary, crop, season, accounting, harvest, wine',
    night: 'night of, night from, night between, night',
    numbers:
      'a=1, an=1, zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30, forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=100, a hundred=100, one hundred=100, thousand=1000, a thousand=1000, dozen=12, a dozen=12, million=1000000, billion=1000000000',
    ordinals:
      'first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18, nineteenth=19, twentieth=20, thirtieth=30, fortieth=40, fiftieth=50, sixtieth=60, seventieth=70, eightieth=80, ninetieth=90, hundredth=100',
    units: {
      minute: 'minute, +minutes',
      hour: 'hour, +hours',
      day: 'day, +days',
      week: 'week, +weeks',
      month: 'month, +months',
      year: 'year, +years',
      decade: 'decade, +decades',
    },
    relative: {
      days: 'yesterday=-1, today=0, tomorrow=1, the day before yesterday=-2, day before yesterday=-2, the day after tomorrow=2, day after tomorrow=2',
      shifts:
        "year-earlier=-1Yq, year-ago=-1Yq, year-end=0Y, year end=0Y, year's end=0Y, year’s end=0Y, month-end=0M, month's end=0M, month’s end=0M",
      last: 'last, past',
      current: 'this, current',
      next: 'next, coming, upcoming',
      adjective: 'before',
      following: 'next, following',
      preceding: 'previous, preceding, prior',
      same: 'that, same, that same, latest',
      agoAfter: 'ago',
      agoBefore: '',
      laterAfter: 'later, afterwards',
      laterBefore: '',
      earlierAfter: 'earlier, previously',
      inBefore: 'in, within',
      vague: 'few, a few, several, some, many, recent, a couple of, couple of',
      approximately:
        'or so, about, around, just, just under, just over, nearly, almost, some, roughly, approximately, more than, less than, over, under, at least, at most, up to, as many as, no more than',
      near: 'about, around, circa, ca, ca., roughly, approximately, sometime',
      articles: 'the, a, an',
      old: 'old, of age',
      aged: 'aged, at age, at the age of, age of',
      present:
        'now, currently, current, at present, present-day, presently, nowadays, at the moment, at this time, these days, to date',
      past: 'recently, recent, more recently, most recently, formerly, lately, the past, the recent past',
      future: 'the future, the near future, near future',
      period: 'period',
      every: 'every, each',
      sets: 'Mondays=XXXX-WXX-1, Tuesdays=XXXX-WXX-2, Wednesdays=XXXX-WXX-3, Thursdays=XXXX-WXX-4, Fridays=XXXX-WXX-5, Saturdays=XXXX-WXX-6, Sundays=XXXX-WXX-7, daily=P1D, weekly=P1W, monthly=P1M, yearly=P1Y, hourly=PT1H, nightly=P1D',
      dayparts: 'morning=MO, afternoon=AF, evening=EV, night=NI, midday=T12:00, noon=T12:00, midnight=T24:00',
      daypartDays: 'tonight=0NI, last night=-1NI',
      decades:
        'the twenties=1920, the thirties=1930, the forties=1940, the fifties=1950, the sixties=1960, the seventies=1970, the eighties=1980, the nineties=1990',
      feasts:
        "Christmas Day=12-25, Christmas Eve=12-24, Christmas=12-25, New Year's Day=01-01, New Year's Eve=12-31, Europe Day=05-09, Boxing Day=12-26, Independence Day=07-04, Valentine's Day=02-14, Thanksgiving Day=11-4W4, Thanksgiving=11-4W4, Easter=E0, Easter Sunday=E0, Easter Monday=E1, Good Friday=E-2, Ascension Day=E39, Whit Monday=E50, Pentecost=E49",
      weekend: 'weekend, weekends',
      clock: "o'clock, o’clock",
      am: 'am, a.m., a.m, in the morning',
      pm: 'pm, p.m., p.m, in the afternoon, in the evening',
      futureVerbs:
        "will, shall, would, 'll, ’ll, won't, won’t, is to, are to, going to, set to, expected to, scheduled to, plans to, plan to, planned to, planning to, preparing to, about to, hopes to, hope to, ready to",
      pastEndings: 'ed, -eed',
      pastVerbs:
        'since, said, was, were, had, did, met, took, began, gave, came, went, made, held, spoke, became, got, saw, wrote, chose, fell, rose, grew, led, left, won, lost, told, brought, bought, sent, spent, built, found, stood, sat, ran, broke, drew, drove, flew, knew, threw, wore, signed, adopted, agreed, approved, decided, announced, entered, presented, published, launched, opened, closed, started, ended, visited, voted, joined, reached, called',
      plainFuture:
        'will, is to, are to, is going to, are going to, are invited, is invited, are requested, is requested, remains open, remain open, is expected, are expected, is scheduled, are scheduled, is due, are due',
      finitePast:
        'took, began, gave, came, went, spoke, became, saw, wrote, chose, fell, rose, grew, drew, flew, knew, threw, did, met, was adopted, were adopted, was signed, were signed, was ratified, was published, were published, was held, were held, was approved, were approved, was launched, was created, was founded',
      on: 'on, in, by',
      term: 'deadline, closing date, cut-off date, time limit, consultation, call for evidence',
      ends: 'is, ends, closes, expires',
      levels: 'levels, prices, figures, values, rates, standards',
      deadline: 'by, until, till, through, effective, as soon as, ending, expiring on, expires on, expire on',
      lasting: 'for, in, of, over, within, after, during',
      long: 'long',
      ended: 'ended, ending, to',
      extra:
        'more, additional, further, extra, consecutive, successive, straight, full, whole, working, business, trading',
      times: 'once, twice, three times, four times, five times, six times, several times, many times',
      other: 'other, second',
      afterEvent: 'after, since, following',
      after: 'after, following',
      before: 'before, ahead of, prior to',
      anniversary: 'anniversary',
      itsOwn: 'its, the, their, his, her',
      occasions: 'summit, conference, referendum, treaty, declaration, ceremony, congress, massacre, earthquake',
      recurring:
        'annual, yearly, monthly, regular, Council, Parliament, Commission, Brussels, Luxembourg, Strasbourg, Geneva, Vienna, York, London, Paris, Berlin',
      takesPlace:
        'is held, was held, will be held, is to be held, takes place, took place, will take place, is to take place, is scheduled for, was, is',
      adopted: 'adopted, signed, concluded, approved',
      inForce:
        'entered into force, came into force, enters into force, comes into force, took effect, takes effect, in force',
      born: 'born',
      upToNow: 'past',
      numbered:
        'version, versions, release, section, sections, chapter, chapters, point, points, article, articles, paragraph, paragraphs, page, pages, p., pp., room, item, table, figure, clause, rule, part, build, firmware, no., nos., number, ref.',
      reported:
        'said, says, told, would, could, should, might, may, had, was to, were to, due, scheduled, expected, planned, plans, set, supposed, states, stipulates, stipulated, establishes, established, provides, provided, requires, required, specifies, specified, intended, proposed, foreseen, foresaw, envisaged, under, according, asked, asks, demanded, foresees, envisages, proposes, proposed, if, unless, announced, promised, pledged, warned, noted, agreed, decided, call, called, calls, hoped',
    },
  },
  get speech() {
    return require('./speech/en.ts').speech;
  },
  membership,
  acts: {
    types: {
      reg: 'regulation, regulations',
      reg_impl: 'implementing regulation, implementing regulations',
      reg_del: 'delegated regulation, delegated regulations',
      dir: 'directive, directives',
      dir_impl: 'implementing directive, implementing directives',
      dir_del: 'delegated directive, delegated directives',
      dec: 'decision, decisions',
      dec_impl: 'implementing decision, implementing decisions',
      dec_del: 'delegated decision, delegated decisions',
      dec_framw: 'framework decision, framework decisions',
      joint_action: 'joint action, joint actions',
      compos: 'common position, common positions',
      reco: 'recommendation, recommendations',
    },
    domains: { EU: 'EU', EC: 'EC', EEC: 'EEC', ECSC: 'ECSC', Euratom: 'Euratom', CFSP: 'CFSP', JHA: 'JHA' },
    number: 'No, No., Nos, Nr, Nr., n°, nº',
    bodies:
      'of, the, and, European, Parliament, Council, Commission, Central, Bank, Representatives, Governments, Member, States',
    dated: 'of, dated',
    and: 'and, or, and to, or to, and of',
  },
};
