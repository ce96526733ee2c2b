// Swedish words of attribution.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, infinitives, participles, regularly } from './verbs.ts';

/** Verbs in -a whose forms the infinitive tells: betona betonar betonade betonat. */
const weak = (list: string): Forms[] =>
  regularly(list, (infinitive) => ({
    finite: [`${infinitive}r`, `${infinitive}de`],
    participles: [`${infinitive}t`],
    gerund: '',
    infinitive,
  }));

/** Other verbs, one a line: infinitive, supine, then the finite forms. */
const others = (list: string): Forms[] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([infinitive = '', supine = '', ...forms]) => ({
      finite: forms,
      participles: [supine],
      gerund: '',
      infinitive,
    }));

/** Nouns and their endings, which the definite and the plural forms have: `minister|n|rar|rarna`. */
const declined = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [noun = '', ...endings] = entry.split('|');
      return [noun, ...endings.map((ending) => noun + ending)];
    })
    .join(',');

const SAYING = [
  ...weak(`betona påpeka konstatera mena svara fråga varna hävda berätta kritisera bekräfta meddela förklara uppmana
    notera kommentera inflika ropa viska summera sammanfatta rapportera resonera upprepa försäkra garantera beklaga
    twittra citera avslöja förtydliga protestera deklarera poängtera informera argumentera klaga skämta sucka jubla
    undra lova tillkännage replikera invända förutspå mumla utveckla motivera rekommendera annonsera`),
  ...others(`
    säga sagt säger sa sade
    tillägga tillagt tillägger tillade
    lägga lagt lägger
    fortsätta fortsatt fortsätter fortsatte
    understryka understrukit understryker underströk
    framhålla framhållit framhåller framhöll
    framhäva framhävt framhäver framhävde
    uppge uppgett uppger uppgav
    medge medgett medger medgav
    erkänna erkänt erkänner erkände
    påstå påstått påstår påstod
    föreslå föreslagit föreslår föreslog
    skriva skrivit skriver skrev
    kräva krävt kräver krävde
    tycka tyckt tycker tyckte
    tro trott tror trodde
    anse ansett anser ansåg
    befara befarat befarar befarade
    förneka förnekat förnekar förnekade
    utbrista utbrustit utbrister utbrast
    hoppas hoppats hoppas hoppades
    veta vetat vet visste
    be bett ber bad
    bedöma bedömt bedömer bedömde
    råda rått råder rådde
    lyda lytt lyder löd
    avsluta avslutat avslutar avslutade
    inleda inlett inleder inledde`),
];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},slår fast,slog fast,lägger till,lade till,heter det i,hette det i,står det i,stod det i,går ut
    med,gick ut med,låter meddela,lät meddela`,
  tells: '',
  deems: `kallar, kallade, beskriver, beskrev, betecknar, betecknade, benämner, benämnde, ser, såg, vill, ville,
    hänvisar, hänvisade, talar om, talade om, välkomnar, välkomnade, fördömer, fördömde, stämplar, stämplade`,
  plural: '',
  saying: '',
  infinitives: `${infinitives(SAYING)},kalla,beskriva`,
  participles: `${participles(SAYING)},kallat,beskrivit,betecknat`,
  utterances:
    declined(`uttalande|t|n|na pressmeddelande|t|n|na meddelande|t|n|na tal|et|en brev|et|en tweet|en ord|et|en
    mening|en|ar|arna fras|en citat|et|en varning|en|ar|arna svar|et|en fråga|n löfte|t|n|na besked|et|en intervju|n|er
    samtal|et|en kommentar|en|er|erna påstående|t|n|na argument|et|en slutsats|en|er|erna krav|et|en kritik|en
    uppmaning|en|ar vädjan motivering|en|ar inlägg|et|en text|en rapport|en debattartikel|n motto|t slagord|et|en
    ordspråk|et mantra|t bedömning|en replik|en|er formulering|en|ar resolution|en protokoll|et yttrande|t|n|na`),
  accordingTo: 'enligt, för att tala med',
  accordingAfter: '',
  authors: 'av, från',
  reported: null,
  absolutes: 'med',
  pronouns: 'han, hon, hen, de, dom, jag, vi, denne, denna, dessa, den förre, den senare, båda, några, många',
  impersonal: 'man, det, detta, vad, inget, allt, något, några, många, dessa, denna',
  possessives: 'hans, hennes, deras, sin, sitt, sina, min, mitt, mina, vår, vårt, våra, dess',
  determiners: `en, ett, den, det, de, denna, detta, dessa, varje, flera, många, några, alla, båda, två, tre, fyra, fem, sex,
    tio, ingen, inget, inga, en rad, ett antal, andra`,
  prepositions: `i, på, av, till, från, för, med, om, vid, under, över, efter, före, mot, hos, genom, mellan, utan, bland,
    inför, trots, sedan, inom, utanför, kring, runt, längs, per, angående, gällande, åt, ur, tack vare, på grund av, i
    samband med, med anledning av`,
  links: 'av, för',
  joins: 'på, vid, hos, inom',
  conjunctions: 'och, eller, men, utan, samt, för, så',
  subordinators:
    'att, som, när, då, om, eftersom, medan, innan, sedan, fast, trots att, för att, så att, hur, varför, där, än',
  relatives: 'som, vilken, vilket, vilka, vars',
  auxiliaries: `har, hade, ha, är, var, vara, varit, blir, blev, bli, blivit, kan, kunde, ska, skall, skulle, måste, bör,
    borde, får, fick, kommer, kom, brukar, brukade, tänker, tänkte, lär, torde, vill, ville, må, måtte`,
  passive: 'blir, blev, blivit, bli',
  adverbs: `inte, också, även, nu, då, sedan, redan, bara, dock, därför, dessutom, vidare, ändå, alltså, här, där, alltid,
    aldrig, ofta, igen, åter, samtidigt, däremot, tidigare, senare, slutligen, inledningsvis, bland annat, till exempel, i
    stället, till slut, för sin del, å sin sida, å andra sidan, i sin tur, bestämt, tydligt, kort, öppet, nyligen, just,
    numera, fortfarande, emellertid, således, särskilt, framför allt, kanske, förmodligen, troligen, naturligtvis,
    självklart, tyvärr, sig, själv, själva, ju, väl, nog, först, så, sålunda, upprepade gånger, uttryckligen`,
  elisions: '',
  participleLast: false,
  verbSecond: true,
  incise: false,
  capitalNouns: false,
  dropsSubject: false,
  outerStop: false,
  adverbEndings: '',
  participleEndings: 'ande ende',
  times: `måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagen, tisdagen, onsdagen, torsdagen, fredagen, lördagen,
    söndagen, måndags, tisdags, onsdags, torsdags, fredags, lördags, söndags, i måndags, i tisdags, i onsdags, i torsdags,
    i fredags, i lördags, i söndags, i dag, idag, i går, igår, i morgon, imorgon, i kväll, i natt, i morse, januari, februari,
    mars, april, maj, juni, juli, augusti, september, oktober, november, december, förra veckan, förra månaden, förra året,
    i fjol, i år, måndagskvällen, tisdagskvällen, onsdagskvällen, torsdagskvällen, fredagskvällen, eftermiddagen,
    förmiddagen, kvällen, morgonen, natten`,
  roles:
    declined(`minister|n|rar|rarna statsminister|n utrikesminister|n finansminister|n justitieminister|n miljöminister|n
    försvarsminister|n EU-minister|n näringsminister|n landsbygdsminister|n inrikesminister|n premiärminister|n
    förbundskansler|n president|en|er|erna statssekreterare|n sekreterare|n generalsekreterare|n kommissionär|en|er|erna
    EU-kommissionär|en|er|erna ambassadör|en|er|erna diplomat|en|er|erna talesperson|en|er|erna talesman|nen talesmän|nen
    taleskvinna|n presstalesperson|en pressekreterare|n ledare|n|arna partiledare|n|arna gruppledare|n chef|en|er|erna
    direktör|en|er|erna generaldirektör|en vd|n|:n ordförande|n|na talman|nen ledamot|en ledamöter|na riksdagsledamot|en
    riksdagsledamöter|na EU-parlamentariker|n|na europaparlamentariker|n|na parlamentariker|n|na politiker|n|na
    föredragande|n|na senator|n|er|erna borgmästare|n kommunalråd|et landshövding|en domare|n|arna åklagare|n|arna
    advokat|en|er|erna expert|en|er|erna ekonom|en|er|erna analytiker|n|na forskare|n|arna professor|n|er|erna
    docent|en historiker|n|na statsvetare|n|arna journalist|en|er|erna författare|n|arna rådgivare|n|arna kandidat|en|er|erna
    motståndare|n|arna kritiker|n|na anhängare|n|arna aktivist|en|er|erna företrädare|n|arna representant|en|er|erna
    delegat|en|er|erna förhandlare|n|arna chefsförhandlare|n tjänsteman|nen tjänstemän|nen invånare|n|arna medborgare|n|arna
    vittne|t|n|na granne|n grannar|na lantbrukare|n|arna bonde|n bönder|na fiskare|n|arna läkare|n|arna kvinna|n kvinnor|na
    man|nen män|nen mamma|n pappa|n deltagare|n|arna student|en|er|erna ombudsman|nen grundare|n guvernör|en kung|en
    drottning|en påve|n biskop|en general|en överste|n medlem|men medlemmar|na källa|n källor|na bedömare|n|arna
    samordnare|n utredare|n inspektör|en|er kommendör|en moderat|en|er|erna socialdemokrat|en|er|erna liberal|en|er|erna
    centerpartist|en|er|erna miljöpartist|en|er|erna`),
  titles: 'herr, fru, doktor, professor, minister, president, kung, drottning, påve, general, sir, dr, prof',
  bodies: declined(`kommission|en EU-kommission|en råd|et parlament|et EU-parlament|et europaparlament|et riksdag|en
    regering|en|ar|arna departement|et|en utskott|et|en myndighet|en|er|erna domstol|en|ar|arna bank|en centralbank|en
    riksbank|en byrå|n parti|et partier|na grupp|en|er|erna fackförbund|et|en facket förbund|et|en förening|en|ar|arna
    institut|et universitet|et företag|et|en bolag|et|en koncern|en organisation|en|er|erna stiftelse|n polis|en armé|n
    opposition|en koalition|en majoritet|en press|en tidning|en|ar|arna kommun|en|er|erna stad|en region|en styrelse|n
    delegation|en ordförandeskap|et sekretariat|et kammare|n senat|en allians|en nätverk|et nyhetsbyrå|n Kreml`),
  documents:
    declined(`rapport|en|er|erna studie|n|r text|en brev|et direktiv|et förordning|en fördrag|et lag|en artikel|n
    grundlag|en resolution|en beslut|et dom|en dokument|et|en avtal|et utkast|et förslag|et strategi|n plan|en undersökning|en
    utredning|en bok|en ledare|n stadga|n bilaga|n protokoll|et betänkande|t proposition|en skrivelse|n skylt|en`),
  works:
    declined(`film|en bok|en roman|en sång|en låt|en album|et pjäs|en serie|n program|met artikel|n essä|n rapport|en
    dikt|en tavla|n utställning|en dokumentär|en podd|en tidskrift|en tidning|en spel|et opera|n studie|n konferens|en`),
  naming: `så kallad, så kallade, så kallat, s k, begreppet, uttrycket, ordet, orden, termen, benämningen, känd som, kända som,
    kallad, kallade, kallat, med titeln, under rubriken, under parollen, vid namn`,
};
