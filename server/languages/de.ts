// German.
import type { Language, SpeechWords } from './language.ts';
import { membership } from './membership/de.ts';

declare const require: (file: string) => { readonly speech: SpeechWords };

export const de: Language = {
  tag: 'de',
  name: 'German',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations:
    'Dr Prof Hr Fr Nr Art Abs bzw ca etc evtl ggf inkl Mio Mrd St Str u.a z.B d.h vgl S f ff Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So usw sog Bd Hrsg Jh v n Chr Dipl Ing rd zzgl max min Tel',
  dates: {
    months: [
      'Januar||s, Jänner||s',
      'Februar||s, Feber||s',
      'März||es',
      'April||s',
      'Mai||s',
      'Juni||s',
      'Juli||s',
      'August||s',
      'September||s',
      'Oktober||s',
      'November||s',
      'Dezember||s',
    ],
    monthsShort: ['Jan, Jän', 'Feb', 'Mrz, Mär', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sep, Sept', 'Okt', 'Nov', 'Dez'],
    weekdays: [
      'Montag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
      'Dienstag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
      'Mittwoch||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
      'Donnerstag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
      'Freitag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
      'Samstag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht, Sonnabend||s|e|en',
      'Sonntag||s|e|en|abend|nachmittag|vormittag|morgen|mittag|nacht',
    ],
    weekdaysShort: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    capitals: true,
    homographs: 'Mo, Di, Mi, Do, Fr, Sa, So, Montage',
    orders: ['dmy'],
    dayEndings: '.',
    dayWords:
      'ersten=1, erster=1, zweiten=2, dritten=3, vierten=4, fünften=5, sechsten=6, siebten=7, achten=8, neunten=9, zehnten=10, elften=11, zwölften=12',
    beforeDay: 'den, dem, der, am, vom, zum, bis zum',
    afterDay: '',
    beforeMonth: 'des',
    beforeYear: 'des Jahres, im Jahr, im Jahre, des',
    afterYear: '',
    yearCue:
      'im Jahr, im Jahre, in den Jahren, des Jahres, Jahr, Jahre, Jahres, Jahren, seit, von, vor, nach, bis, ab, um, zwischen, und, in, aus, für, anno, gegen, Ende, Anfang, Mitte, Frühjahr, Sommer, Herbst, Winter',
    from: 'von, vom, ab',
    to: 'bis, bis zum',
    between: 'zwischen, zwischen dem',
    and: 'und, sowie, oder',
    early: 'Anfang, Beginn, zu Beginn des, Anfang des',
    mid: 'Mitte, Mitte des',
    late: 'Ende, Ende des, Ausgang des',
    seasons: [
      'Frühling||s, Frühjahr||s',
      'Sommer||s|monate|monaten, Frühsommer||s, Hochsommer||s, Spätsommer||s',
      'Herbst||es|s, Frühherbst||s, Spätherbst||s',
      'Winter||s|monate|monaten, Spätwinter||s',
    ],
    quarter: 'Quartal, Quartals, Vierteljahr, Vierteljahres',
    half: 'Halbjahr, Halbjahres, Jahreshälfte, Hälfte, halbe, halben, halbes, halber',
    halfYear: 'Halbjahr, Halbjahres, Jahreshälfte',
    quarterLetter: 'Q',
    halfLetter: 'H',
    century: 'Jahrhundert, Jahrhunderts, Jahrhunderte, Jahrhunderten',
    decadeBefore: '',
    decadeAfter: 'er, ern, er Jahre, er Jahren, er-Jahre, er-Jahren, iger Jahre, iger Jahren',
    beforeChrist: 'v. Chr., v.Chr., vor Christus, v. u. Z.',
    oldStyle: 'alten Stils, julianisch, a. St.',
    otherYears: 'Geschäftsjahr, Haushaltsjahr, Wirtschaftsjahr, Schuljahr, Studienjahr, Finanzjahr, Spieljahr, Saison',
    night: 'Nacht, Nacht von, Nacht vom, Nacht auf',
    numbers:
      'ein=1, eine=1, einem=1, einen=1, einer=1, eines=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14, fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, zwanzig=20, fünfundzwanzig=25, dreißig=30, fünfunddreißig=35, vierzig=40, fünfundvierzig=45, fünfzig=50, sechzig=60, siebzig=70, achtzig=80, neunzig=90, hundert=100, tausend=1000, anderthalb=1.5, eineinhalb=1.5, zweieinhalb=2.5, zweier=2, dreier=3, Million=1000000, Millionen=1000000, Milliarde=1000000000, Milliarden=1000000000',
    ordinals:
      'erste=1, ersten=1, erster=1, erstes=1, zweite=2, zweiten=2, zweiter=2, zweites=2, dritte=3, dritten=3, drittes=3, vierte=4, vierten=4, fünfte=5, fünften=5, sechste=6, sechsten=6, siebte=7, siebten=7, siebenten=7, achte=8, achten=8, neunte=9, neunten=9, zehnte=10, zehnten=10, elfte=11, elften=11, zwölfte=12, zwölften=12, zwanzigste=20, zwanzigsten=20, neunzehnten=19, achtzehnten=18, siebzehnten=17, sechzehnten=16',
    units: {
      minute: 'Minute, +Minuten',
      hour: 'Stunde, +Stunden',
      day: 'Tag, +Tage, +Tagen, Tages, Tags, tägige, tägigen, tägiger, tägiges, tägigem',
      week: 'Woche, +Wochen, wöchige, wöchigen, wöchiger',
      month: 'Monat, +Monate, +Monaten, Monats, monatige, monatigen, monatiger',
      year: 'Jahr, +Jahre, +Jahren, Jahres, Jahrs',
      decade: 'Jahrzehnt, +Jahrzehnte, +Jahrzehnten, Jahrzehnts',
    },
    relative: {
      days: 'gestern=-1, heute=0, morgen=1, vorgestern=-2, übermorgen=2, tags zuvor=-1',
      shifts:
        'heuer=0Y, Vorjahr=-1Y, Vorjahres=-1Y, Vorjahrs=-1Y, Vormonat=-1M, Vorwoche=-1W, Vortag=-1Dt, Vortags=-1Dt, Folgetag||es=1Dt, Folgejahr||es=1Yt, Folgemonat||s=1Mt, tags darauf=1Dt, Tags darauf=1Dt, Jahresende=0Y, Jahresbeginn=0Y, Jahresanfang=0Y, Jahresmitte=0Y, Monatsende=0M, Monatsanfang=0M, Wochenbeginn=0W, Wochenanfang=0W',
      last: 'letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vergangener, vergangenes, vergangenem, vorige, vorigen, voriger, voriges, vorigem',
      current:
        'diese, dieser, diesem, diesen, dieses, laufende, laufenden, laufendem, laufender, aktuelle, aktuellen, heurigen, heurige, heuriges',
      next: 'nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, kommendem',
      adjective: 'before',
      following: 'folgende, folgenden, folgender, folgendem, darauffolgenden, darauf folgenden',
      preceding: 'vorhergehenden, vorangegangenen, vorausgegangenen',
      same: 'jenem, jenen, jener, jenes, selben, gleichen, demselben, derselben, denselben',
      agoAfter: '',
      agoBefore: 'vor, schon vor, erst vor, bereits vor',
      laterAfter: 'später, danach, darauf',
      laterBefore: '',
      earlierAfter: 'zuvor, davor, früher, vorher',
      inBefore: 'in, binnen, innerhalb von',
      vague:
        'einige, einigen, einiger, wenige, wenigen, weniger, mehrere, mehreren, mehrerer, ein paar, paar, viele, vielen, etliche, etlichen, manche',
      approximately:
        'etwa, rund, ungefähr, fast, knapp, gut, mehr als, über, mindestens, höchstens, nahezu, kaum, circa, ca., bis zu, weniger als, beinahe',
      articles: 'der, die, das, den, dem, des, ein, eine, einem, einen, einer, eines',
      old: 'alt||e|en|er|es, jünger||e|en|er|es, älter||e|en|er|es',
      aged: 'im Alter von, Alter von, Mindestalter von, Altersgrenze von, Personen ab, Personen unter, Personen über, Kinder ab, Kinder bis, Kinder unter, Kindern unter, Kindern bis, Jugendliche ab, Jugendliche unter, Jugendlichen unter, Frauen über, Männer über, Menschen über, Menschen unter',
      present:
        'jetzt, die Gegenwart, der Gegenwart, derzeit, heutzutage, momentan, im Moment, im Augenblick, heutige, heutigen, heutiger, derzeitige, derzeitigen, jetzige, jetzigen, diesen Tagen, dieser Tage',
      past: 'damals, in letzter Zeit, letzter Zeit, der letzten Zeit, dieser Zeit, in der Vergangenheit, einst, neulich, damalige, damaligen, damaliger, früher, ehemals',
      future: 'demnächst, in Zukunft, zukünftig, in Kürze',
      period: 'Zeitraum, Zeitraums',
      every: 'jeder, jeden, jedes, jede, alle, pro',
      sets: 'täglich=P1D, tägliche=P1D, täglichen=P1D, wöchentlich=P1W, wöchentliche=P1W, wöchentlichen=P1W, monatlich=P1M, monatliche=P1M, monatlichen=P1M, jährlich=P1Y, jährliche=P1Y, jährlichen=P1Y, alljährlich=P1Y, montags=XXXX-WXX-1, dienstags=XXXX-WXX-2, mittwochs=XXXX-WXX-3, donnerstags=XXXX-WXX-4, freitags=XXXX-WXX-5, samstags=XXXX-WXX-6, sonntags=XXXX-WXX-7, nachts=PT1NI',
      dayparts:
        'früh=MO, frühen Morgen=MO, frühe Morgen=MO, frühen Abend=EV, späten Abend=EV, frühen Nachmittag=AF, späten Nachmittag=AF, Vormittag=MO, vormittags=MO, Nachmittag=AF, nachmittags=AF, Abend=EV, abends=EV, Nacht=NI, Mittag=MI, mittags=MI, Mitternacht=T24:00',
      weekdayParts: 'abend=EV, nachmittag=AF, vormittag=MO, morgen=MO, mittag=MI, nacht=NI',
      daypartDays: 'heute früh=0MO, heute morgen=0MO, heute Morgen=0MO, gestern morgen=-1MO, morgen früh=1MO',
      decades:
        'zwanziger Jahre||n=1920, dreißiger Jahre||n=1930, vierziger Jahre||n=1940, fünfziger Jahre||n=1950, sechziger Jahre||n=1960, siebziger Jahre||n=1970, achtziger Jahre||n=1980, neunziger Jahre||n=1990',
      feasts:
        'Weihnachten=12-25, Heiligabend=12-24, Heiliger Abend=12-24, Silvester=12-31, Neujahr=01-01, Europatag=05-09, Ostern=E0, Ostersonntag=E0, Ostermontag=E1, Karfreitag=E-2, Palmsonntag=E-7, Pfingsten=E49, Pfingstsonntag=E49, Pfingstmontag=E50, Christi Himmelfahrt=E39, Fronleichnam=E60, Aschermittwoch=E-46, Nikolaus=12-06, Allerheiligen=11-01, Stephanstag=12-26',
      weekend: 'Wochenende, Wochenendes, Wochenenden',
      clock: 'Uhr',
      am: '',
      pm: '',
      futureVerbs:
        'wird, werden, werde, soll, sollen, will, wollen, geplant, vorgesehen, beginnt, beginnen, findet, finden, startet, starten, steht, stehen, tagt, tagen, endet, enden, eröffnet, kommt, tritt, treten',
      presentEndings: 't',
      pastVerbs:
        'wurde, wurden, war, waren, hatte, hatten, hat, haben, sagte, sagten, erklärte, ging, kam, gab, fand, fanden, begann, traf, trafen, nahm, nahmen, stand, blieb, ließ, seit, teilte',
      pastEndings: '',
      plainFuture: 'wird, werden',
      finitePast: 'wurde, wurden, begann, fand, fanden, traf, trafen, nahm, nahmen, ging, kam, gab',
      on: 'am, im, bis, bis zum',
      term: 'Frist, Abgabefrist, Einreichungsfrist, Meldefrist, Antragsfrist, Anmeldefrist, Stichtag, Konsultation',
      ends: 'ist, endet, schließt',
      deadline: 'bis, bis zum, ab',
      lasting: 'seit, nach, in',
      after: 'nach, nach dem',
      before: 'vor, vor dem',
      extra: 'weitere||n, volle||n, ganze||n',
      afterEvent: 'nach, seit',
      anniversary: 'Jahrestag, Jahrestages, Jahrestags',
      itsOwn: 'ihrem, ihren, seinem, seinen, der, den, dem, ihr, sein',
      occasions:
        'Gipfel, Gipfeltreffen, Gipfels, Konferenz, Referendum, Referendums, Vertrag, Vertrags, Vertrages, Erklärung, Kongress, Kongresses, Massaker, Massakers, Erdbeben, Erdbebens',
      recurring:
        'Rat, Rats, Rates, Parlament, Parlaments, Kommission, Brüssel, Brüsseler, Luxemburg, Luxemburger, Straßburg, Straßburger, Genf, Genfer, Wien, Wiener, York, London, Londoner, Paris, Pariser, Berlin, Berliner',
      takesPlace: 'fand, findet, war, ist',
      adopted: 'angenommen, verabschiedet, unterzeichnet, erlassen, vom',
      inForce: 'in Kraft',
      born: 'geboren, geboren am, geb.',
      lasts:
        'stundenlang||e|er|en|es|em=TH, tagelang||e|er|en|es|em=D, wochenlang||e|er|en|es|em=W, monatelang||e|er|en|es|em=M, jahrelang||e|er|en|es|em=Y, jahrzehntelang||e|er|en|es|em=DE, eintägig|e|er|en|es|em=1D, zweitägig|e|er|en|es|em=2D, dreitägig|e|er|en|es|em=3D, viertägig|e|er|en|es|em=4D, fünftägig|e|er|en|es|em=5D, sechstägig|e|er|en|es|em=6D, siebentägig|e|er|en|es|em=7D, achttägig|e|er|en|es|em=8D, neuntägig|e|er|en|es|em=9D, zehntägig|e|er|en|es|em=10D, einwöchig|e|er|en|es|em=1W, zweiwöchig|e|er|en|es|em=2W, dreiwöchig|e|er|en|es|em=3W, vierwöchig|e|er|en|es|em=4W, fünfwöchig|e|er|en|es|em=5W, sechswöchig|e|er|en|es|em=6W, achtwöchig|e|er|en|es|em=8W, einmonatig|e|er|en|es|em=1M, zweimonatig|e|er|en|es|em=2M, dreimonatig|e|er|en|es|em=3M, viermonatig|e|er|en|es|em=4M, fünfmonatig|e|er|en|es|em=5M, sechsmonatig|e|er|en|es|em=6M',
      numbered:
        'Version, Versionen, Abschnitt, Abschnitte, Kapitel, Ziffer, Ziffern, Punkt, Punkte, Artikel, Artikeln, Absatz, Nummer, Raum, Seite, Seiten, S., Tabelle, Teil',
      reported:
        'sagte, sagten, sagt, erklärte, hieß, würde, würden, sollte, sollten, könnte, könnten, müsste, sei, seien, hätte, geplant, vorgesehen, sollen, soll, laut, nach Angaben, gemäß, zufolge, wenn, falls, ob, dass, daß, kündigte, angekündigt, bis, spätestens, ursprünglich, wollte, wollten, habe',
    },
  },
  get speech() {
    return require('./speech/de.ts').speech;
  },
  membership,
  acts: {
    types: {
      reg: 'Verordnung, Verordnungen',
      reg_impl: 'Durchführungsverordnung, Durchführungsverordnungen',
      reg_del: 'Delegierte Verordnung, Delegierten Verordnung, Delegierte Verordnungen, Delegierten Verordnungen',
      dir: 'Richtlinie, Richtlinien',
      dir_impl: 'Durchführungsrichtlinie, Durchführungsrichtlinien',
      dir_del: 'Delegierte Richtlinie, Delegierten Richtlinie, Delegierte Richtlinien, Delegierten Richtlinien',
      dec: 'Beschluss, Beschlusses, Beschlüsse, Beschlüssen, Beschluß, Beschlußes, Entscheidung, Entscheidungen',
      dec_impl: 'Durchführungsbeschluss, Durchführungsbeschlusses, Durchführungsbeschlüsse, Durchführungsbeschlüssen',
      dec_del:
        'Delegierter Beschluss, Delegierten Beschluss, Delegierten Beschlusses, Delegierte Beschlüsse, Delegierten Beschlüsse',
      dec_framw:
        'Rahmenbeschluss, Rahmenbeschlusses, Rahmenbeschlüsse, Rahmenbeschlüssen, Rahmenbeschluß, Rahmenbeschlußes',
      joint_action: 'Gemeinsame Aktion, Gemeinsamen Aktion, Gemeinsame Aktionen, Gemeinsamen Aktionen',
      compos: 'Gemeinsamer Standpunkt, Gemeinsamen Standpunkt, Gemeinsamen Standpunkts, Gemeinsame Standpunkte',
      reco: 'Empfehlung, Empfehlungen',
    },
    domains: { EU: 'EU', EC: 'EG', EEC: 'EWG', ECSC: 'EGKS', Euratom: 'Euratom', CFSP: 'GASP', JHA: 'JI' },
    number: 'Nr., Nr, Nrn., No',
    bodies:
      'des, der, und, Europäischen, Parlaments, Rates, Rats, Kommission, Zentralbank, im, Rat, vereinigten, Vertreter, Regierungen, Mitgliedstaaten, Gemeinschaft, Gemeinschaften, Union',
    dated: 'vom',
    and: 'und, oder, und der, sowie',
  },
};
