// Dutch words of attribution.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, infinitives, participles, strong } from './verbs.ts';

/** Weak verbs by infinitive, present and participle; the past is made of the participle's end: `herhalen herhaalt herhaald`. */
const weak = (list: string): Forms[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => line.trim().split(/\s*;\s*/))
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [infinitive = '', present = '', participle = ''] = entry.split(/\s+/);
      const stem = present.replace(/t$/, '');
      const dental = participle.endsWith('d') ? 'de' : 'te';
      return {
        finite: [present, infinitive, `${stem}${dental}`, `${stem}${dental}n`],
        participles: [participle],
        gerund: '',
        infinitive,
      };
    });

const SAYING = [
  ...weak(`
    verklaren verklaart verklaard; benadrukken benadrukt benadrukt; beklemtonen beklemtoont beklemtoond
    antwoorden antwoordt geantwoord; waarschuwen waarschuwt gewaarschuwd; bekritiseren bekritiseert bekritiseerd
    beweren beweert beweerd; melden meldt gemeld; bevestigen bevestigt bevestigd; vertellen vertelt verteld
    reageren reageert gereageerd; herhalen herhaalt herhaald; concluderen concludeert geconcludeerd
    argumenteren argumenteert geargumenteerd; beloven belooft beloofd; verzekeren verzekert verzekerd
    erkennen erkent erkend; vervolgen vervolgt vervolgd; herinneren herinnert herinnerd; grappen grapt gegrapt
    klagen klaagt geklaagd; constateren constateert geconstateerd; opmerken merkt opgemerkt; twitteren twittert getwitterd
    onderstrepen onderstreept onderstreept; stellen stelt gesteld; oordelen oordeelt geoordeeld; noteren noteert genoteerd
    betogen betoogt betoogd; suggereren suggereert gesuggereerd; adviseren adviseert geadviseerd; eisen eist geëist
    pleiten pleit gepleit; verzuchten verzucht verzucht; fluisteren fluistert gefluisterd; mopperen moppert gemopperd
    voorspellen voorspelt voorspeld; verduidelijken verduidelijkt verduidelijkt; nuanceren nuanceert genuanceerd
    preciseren preciseert gepreciseerd; citeren citeert geciteerd; menen meent gemeend; hopen hoopt gehoopt
    geloven gelooft geloofd; vrezen vreest gevreesd; betreuren betreurt betreurd; toevoegen voegt toegevoegd
    aankondigen kondigt aangekondigd; samenvatten vat samengevat; toelichten licht toegelicht; uitleggen legt uitgelegd
    bepalen bepaalt bepaald; luiden luidt geluid; rapporteren rapporteert gerapporteerd; roemen roemt geroemd
    tegenwerpen werpt tegengeworpen; jubelen jubelt gejubeld; repliceren repliceert gerepliceerd; protesteren protesteert geprotesteerd
    formuleren formuleert geformuleerd; schamperen schampert geschamperd; sneren sneert gesneerd; speculeren speculeert gespeculeerd`),
  ...strong(`
    zeggen zegt zei zeiden gezegd
    vragen vraagt vroeg vroegen gevraagd
    schrijven schrijft schreef schreven geschreven
    roepen riept riep riepen geroepen
    roepen roept riep riepen geroepen
    spreken spreekt sprak spraken gesproken
    tegenspreken weerspreekt weersprak weerspraken tegengesproken
    vinden vindt vond vonden gevonden
    denken denkt dacht dachten gedacht
    weten weet wist wisten geweten
    lezen leest las lasen gelezen
    aanhalen haalt haalde haalden aangehaald
    zweren zweert zwoer zwoeren gezworen
    schreeuwen schreeuwt schreeuwde schreeuwden geschreeuwd
    toegeven geeft gaf gaven toegegeven
    besluiten besluit besloot besloten besloten
    bezweren bezweert bezwoer bezwoeren bezworen
    wijzen wijst wees wezen gewezen
    verwijten verwijt verweet verweten verweten
    ontkennen ontkent ontkende ontkenden ontkend
    bieden biedt bood boden geboden
    zingen zingt zong zongen gezongen
    houden houdt hield hielden gehouden
    verdedigen verdedigt verdedigde verdedigden verdedigd
    besluiten sluit sloot sloten afgesloten
    ingaan brengt bracht brachten ingebracht
    benoemen noemt noemde noemden genoemd`),
];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},zeg,vraag,schreef,staat in,stond in,staat er in,heet het in,heette het in,klinkt
    het bij,klinkt het in,klonk het bij,beklaagt zich,beklaagde zich,vraagt zich af,vroeg zich af`,
  tells: '',
  deems: `ziet, zien, zag, zagen, beschrijft, beschrijven, beschreef, beschreven, omschrijft,
    omschrijven, omschreef, omschreven, verwijst, verwijzen, verwees, verwezen, prijst, prijzen, prees, prezen, hekelt,
    hekelde, hekelden, veroordeelt, veroordeelde, bestempelt, bestempelde, betitelt, betitelde, wil, willen, wilde, wilden,
    verwelkomt, verwelkomde, verwelkomen, steunt, steunde, maakt, maakte, beschouwt, beschouwde, toont, toonde`,
  plural: '',
  saying: 'zeggend, verklarend, waarschuwend',
  infinitives: `${infinitives(SAYING)},beschrijven,omschrijven`,
  participles: `${participles(SAYING)},beschreven,omschreven,laten weten,duidelijk gemaakt`,
  utterances: `verklaring, verklaringen, mededeling, mededelingen, persbericht, toespraak, rede, speech, brief, brieven,
    bericht, berichten, tweet, tweets, woord, woorden, zin, zinnen, formulering, citaat, waarschuwing, waarschuwingen,
    antwoord, antwoorden, vraag, vragen, belofte, beloften, beloftes, aankondiging, mening, opvatting, oordeel, interview,
    gesprek, uitspraak, uitspraken, opmerking, opmerkingen, oproep, eis, eisen, kritiek, verwijt, verwijten, bewering,
    argument, argumenten, uitleg, toelichting, commentaar, conclusie, conclusies, slogan, leus, motto, lijfspreuk, spreekwoord,
    gezegde, beginsel, tekst, passage, fragment, verslag, notulen, motie, resolutie, reactie, reacties, voorstel,
    advies, beantwoording, betoog, repliek, weerwoord, verweer, pleidooi, statement, interviews, klacht, klachten, bezwaar, kop, mantra`,
  accordingTo: `volgens, aldus, naar eigen zeggen van, in de woorden van, naar de mening van, naar het oordeel van, in de ogen van,
    luidens, blijkens, in de visie van, naar het gevoel van, zo blijkt uit, voor`,
  accordingAfter: '',
  authors: 'van, door',
  reported: null,
  absolutes: 'met',
  pronouns:
    'hij, zij, ze, hem, hen, ik, wij, we, u, jullie, men, deze, dezen, laatstgenoemde, beiden, sommigen, velen, anderen, wie',
  impersonal: 'men, het, dat, dit, wat, niets, alles, iets, deze, er, sommigen, velen, anderen',
  possessives: 'zijn, haar, hun, mijn, ons, onze, uw, jouw, jullie, diens, wiens',
  determiners: `de, het, een, deze, dit, die, dat, elke, elk, ieder, iedere, beide, meerdere, enkele, sommige, veel, vele,
    alle, twee, drie, vier, vijf, zes, tien, geen, andere, een aantal, verscheidene, diverse, talrijke, zo'n`,
  prepositions: `in, op, aan, bij, met, na, sinds, van, uit, tot, voor, tegen, zonder, om, door, over, onder, naar, achter,
    naast, tussen, tijdens, wegens, ondanks, via, vanaf, vanuit, binnen, buiten, rond, rondom, langs, per, dankzij, namens,
    naar aanleiding van, ten aanzien van, met betrekking tot, in plaats van, als gevolg van, gezien, behalve, jegens, te`,
  links: 'van',
  joins: 'in, bij, op, uit, aan, voor, met, over, namens',
  conjunctions: 'en, of, maar, want, dus, doch, evenals, alsook, noch',
  subordinators: `dat, zoals, omdat, als, wanneer, toen, of, hoewel, terwijl, nadat, voordat, totdat, zodat, hoe, waar, waarom,
    doordat, indien, zodra, zolang, sinds, tenzij, alsof, daar`,
  relatives: 'die, wie, wat, welke, waarin, waarvan, waarbij',
  auxiliaries: `heeft, hebben, had, hadden, heb, is, zijn, was, waren, wordt, worden, werd, werden, geworden, geweest, kan,
    kunnen, kon, konden, moet, moeten, moest, moesten, zal, zullen, zou, zouden, mag, mogen, mocht, wil, willen, wilde,
    gaat, gaan, ging, gingen, blijft, blijven, bleef, bleek, blijkt, lijkt, leek, laat, laten, liet, lieten, pleegt, plegen, placht`,
  passive: 'wordt, worden, werd, werden, geworden',
  adverbs: `zo, toe, aan, af, uit, op, in, ook, nog, al, slechts, alleen, niet, toen, dan, daar, hier, nu, reeds, altijd,
    weer, opnieuw, bovendien, echter, evenwel, daarentegen, toch, eveneens, verder, tenslotte, ten slotte, eerder, daarna,
    vervolgens, daarom, derhalve, dus, ongeveer, zeer, erg, vooral, uitdrukkelijk, duidelijk, openlijk, nadrukkelijk,
    onlangs, ooit, nooit, vaak, soms, steeds, graag, desgevraagd, daaraan, daarop, hierop, eraan, erop, eraan toe,
    daaraan toe, zich, zelf, zelfs, juist, wel, inmiddels, intussen, bijvoorbeeld, onder meer, onder andere, op zijn beurt,
    op haar beurt, van zijn kant, van haar kant, in feite, letterlijk, kortom, gisteren, stellig, simpelweg, kort,
    er, me, mij, ons`,
  elisions: 's, t, n, k, m',
  participleLast: true,
  verbSecond: true,
  incise: false,
  capitalNouns: false,
  dropsSubject: false,
  outerStop: false,
  adverbEndings: '',
  participleEndings: 'end ende',
  times: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, gisteren, morgen, eergisteren, januari,
    februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, vorige week, vorige maand,
    vorig jaar, dit jaar, deze week, deze maand, maandagavond, dinsdagavond, woensdagavond, donderdagavond, vrijdagavond,
    vanochtend, vanmorgen, vanmiddag, vanavond, vannacht, gisteravond, gisterochtend, gistermiddag, maandagochtend,
    dinsdagochtend, woensdagochtend, donderdagochtend, vrijdagochtend, maandagmiddag, dinsdagmiddag, woensdagmiddag,
    donderdagmiddag, vrijdagmiddag, zaterdagavond, zondagavond, ochtend, middag, avond`,
  roles: `minister, ministers, minister-president, premier, president, presidente, kanselier, staatssecretaris,
    staatssecretarissen, secretaris, secretaris-generaal, commissaris, eurocommissaris, eurocommissarissen, ambassadeur,
    ambassadrice, ambassadeurs, diplomaat, diplomaten, woordvoerder, woordvoerster, woordvoerders, leider, leiders,
    partijleider, fractieleider, fractievoorzitter, hoofd, chef, directeur, directeuren, bestuurder, bestuurders,
    topman, topvrouw, voorzitter, voorzitters, voorzitster, vicevoorzitter, kamerlid, kamerleden, parlementslid,
    parlementsleden, europarlementariër, europarlementariërs, parlementariër, parlementariërs, senator, senatoren,
    burgemeester, burgemeesters, wethouder, wethouders, schepen, gedeputeerde, raadslid, raadsleden, rechter, rechters,
    officier, advocaat, advocaten, deskundige, deskundigen, expert, experts, econoom, economen, analist, analisten,
    onderzoeker, onderzoekster, onderzoekers, wetenschapper, wetenschappers, hoogleraar, hoogleraren, professor, historicus,
    historica, historici, politicoloog, politicologen, journalist, journaliste, journalisten, auteur, auteurs, schrijver,
    schrijfster, dichter, dichteres, filosoof, rapporteur, rapporteurs, adviseur, adviseurs, kandidaat, kandidaten,
    tegenstander, tegenstanders, voorstander, voorstanders, criticus, critici, activist, activisten, vakbondsman,
    vakbondsvrouw, vakbondsleider, bewoner, bewoners, omwonende, omwonenden, burger, burgers, getuige, getuigen, bron,
    bronnen, ambtenaar, ambtenaren, boer, boerin, boeren, visser, vissers, arts, artsen, dokter, werknemer, werknemers,
    werkgever, werkgevers, ondernemer, ondernemers, man, vrouw, mannen, vrouwen, vader, moeder, zoon, dochter, broer, zus,
    grootvader, grootmoeder, opa, oma, vriend, vriendin, vrienden, collega, collega's, lid, leden, vertegenwoordiger,
    vertegenwoordigers, onderhandelaar, onderhandelaars, coördinator, oprichter, oprichtster, gouverneur, koning, koningin,
    paus, bisschop, generaal, kolonel, kapitein, commandant, student, studente, studenten, deelnemer, deelnemers,
    eigenaar, eigenares, waarnemer, waarnemers, ombudsman, slachtoffer, slachtoffers, agent, agenten, politicus, politici,
    zanger, zangeres, acteur, actrice, trainer, speler, spelers, buurman, buurvrouw`,
  titles:
    'mr, dhr, mevr, meneer, mevrouw, heer, dr, drs, ir, ing, prof, professor, minister, premier, president, commissaris, koning, koningin, paus, generaal, sint',
  bodies: `commissie, raad, parlement, tweede kamer, eerste kamer, kamer, regering, regeringen, kabinet, ministerie,
    ministeries, departement, agentschap, comité, rechtbank, hof, gerechtshof, autoriteit, autoriteiten, bank, bedrijf,
    bedrijven, onderneming, concern, groep, groepen, fractie, partij, partijen, vakbond, vakbonden, bond, vereniging,
    verenigingen, federatie, instituut, universiteit, organisatie, organisaties, stichting, politie, leger, oppositie,
    meerderheid, coalitie, pers, krant, dagblad, weekblad, tijdschrift, omroep, zender, menigte, gemeenschap, gemeente,
    provincie, stad, delegatie, voorzitterschap, secretariaat, senaat, witte huis, kremlin, ngo, branchevereniging,
    koepel, observatorium, inspectie, directie, bestuur, alliantie, unie, team, rekenkamer, raad van state`,
  documents: `rapport, rapporten, verslag, studie, studies, onderzoek, tekst, mededeling, brief, richtlijn, verordening,
    verdrag, wet, artikel, artikelen, grondwet, resolutie, besluit, beschikking, arrest, vonnis, uitspraak, document,
    documenten, nota, notitie, akkoord, overeenkomst, verklaring, advies, enquête, peiling, boek, hoofdartikel, commentaar,
    affiche, spandoek, bord, bericht, tweet, preambule, overweging, bijlage, lid, paragraaf, ontwerp, voorstel, gids,
    handboek, inscriptie, lied, kop, persbericht, roman, gedicht`,
  works: `film, boek, roman, lied, album, stuk, serie, programma, artikel, essay, rapport, gedicht, schilderij,
    tentoonstelling, documentaire, podcast, tijdschrift, krant, spel, opera, studie, brochure, conferentie, seminar, plan`,
  naming: `zogenaamde, zogeheten, zogenoemde, genaamd, geheten, getiteld, bekend als, de term, het woord, de woorden, het begrip, de
    benaming, de uitdrukking, onder de titel, onder het motto, met de titel, met als titel, bijgenaamd, gedoopt, vermeende`,
};
