// Polish words of attribution. The subject may be left out, so that a verb alone attributes: „…” – odparł.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, gerunds, infinitives } from './verbs.ts';

/**
 * The past of a verb in -ć, by gender and number, and its first person: powiedzieć turns its e into a before a hard l,
 * krzyknąć its ą into ę everywhere but in the masculine.
 */
const past = (infinitive: string): string[] => {
  const stem = infinitive.slice(0, -1);
  const root = stem.slice(0, -1);
  const hard = stem.endsWith('e') ? `${root}a` : stem;
  const other = stem.endsWith('ą') ? `${root}ę` : hard;
  const soft = stem.endsWith('ą') ? other : stem;
  return [`${hard}ł`, `${other}ła`, `${other}ło`, `${soft}li`, `${other}ły`, `${hard}łem`, `${other}łam`];
};

/** Verbs in -ać, -ić, -yć, -eć: infinitive, present singular and plural; one that has no present stands alone. */
const verbs = (list: string): Forms[] =>
  list
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [infinitive = '', ...present] = entry.trim().split(/\s+/);
      const stem = infinitive.slice(0, -2);
      const ends = infinitive.endsWith('ać') ? ['any', 'ana', 'ano'] : ['ony', 'ona', 'ono'];
      const plural = present[1] ?? '';
      return {
        finite: [...present, ...past(infinitive)],
        participles: ends.map((end) => `${stem}${end}`),
        gerund: plural === '' ? `${infinitive.slice(0, -1)}wszy` : `${plural}c`,
        infinitive,
      };
    });

const SAYING = verbs(`
  mówić mówi mówią; powiedzieć powie powiedzą; dodać doda dodadzą; dodawać dodaje dodają; stwierdzić; stwierdzać stwierdza stwierdzają
  oświadczyć oświadczy oświadczą; oświadczać oświadcza oświadczają; zaznaczyć; zaznaczać zaznacza zaznaczają; podkreślić
  podkreślać podkreśla podkreślają; przyznać; przyznawać przyznaje przyznają; wyjaśnić; wyjaśniać wyjaśnia wyjaśniają
  tłumaczyć tłumaczy tłumaczą; wytłumaczyć; zapytać; pytać pyta pytają; spytać; odpowiedzieć; odpowiadać odpowiada odpowiadają
  odparować; komentować komentuje komentują; skomentować; ocenić; oceniać ocenia oceniają; uważać uważa uważają
  twierdzić twierdzi twierdzą; zapewnić; zapewniać zapewnia zapewniają; zapowiedzieć; zapowiadać zapowiada zapowiadają
  ostrzegać ostrzega ostrzegają; przestrzegać przestrzega przestrzegają; apelować apeluje apelują; zaapelować
  przypomnieć; przypominać przypomina przypominają; zauważyć; zauważać zauważa zauważają; wskazać; wskazywać wskazuje wskazują
  pisać pisze piszą; napisać; ogłosić; ogłaszać ogłasza ogłaszają; poinformować; informować informuje informują
  przekonywać przekonuje przekonują
  deklarować deklaruje deklarują; zadeklarować; obiecać; obiecywać obiecuje obiecują; potwierdzić; potwierdzać potwierdza potwierdzają
  żartować żartuje żartują; zażartować; krytykować krytykuje krytykują; skrytykować; narzekać narzeka narzekają; skarżyć skarży skarżą
  zaprzeczyć; zaprzeczać zaprzecza zaprzeczają; relacjonować relacjonuje relacjonują; opowiadać opowiada opowiadają; opowiedzieć
  krzyknąć krzyknie krzykną; szepnąć; mruknąć; dorzucić; burknąć; rzucić; poprawić; wołać woła wołają; zawołać
  krzyczeć krzyczy krzyczą; szeptać szepcze szepczą; wspominać wspomina wspominają; wspomnieć
  dowodzić dowodzi dowodzą; argumentować argumentuje argumentują; żądać żąda żądają; zażądać; domagać domaga domagają
  proponować proponuje proponują; zaproponować; sugerować sugeruje sugerują; zasugerować; radzić radzi radzą; zalecać zaleca zalecają
  powtarzać powtarza powtarzają; powtórzyć; podsumować; podsumowywać podsumowuje podsumowują; kwitować kwituje kwitują; skwitować
  konkludować konkluduje konkludują; wyznać; ironizować ironizuje ironizują; cytować cytuje cytują; zacytować
  przewidywać przewiduje przewidują
  stanowić stanowi stanowią; głosić głosi głoszą; sądzić sądzi sądzą; wyrokować; uzasadniać uzasadnia uzasadniają; uzasadnić
  wzdychać wzdycha wzdychają; westchnąć; martwić martwi martwią; dziwić dziwi dziwią; dopytywać dopytuje dopytują; mawiać mawia mawiają
  przekazać; przekazywać przekazuje przekazują; oznajmić; oznajmiać oznajmia oznajmiają; zastrzegać zastrzega zastrzegają
  skonstatować; alarmować alarmuje alarmują; zaalarmować; zarzucić; zarzucać zarzuca zarzucają; wytknąć; wytykać wytyka wytykają
  ripostować ripostuje ripostują; zagwarantować; gwarantować gwarantuje gwarantują; wyliczyć; wyliczać wylicza wyliczają
  doprecyzować; dopowiedzieć; dopowiadać dopowiada dopowiadają; puentować puentuje puentują; spuentować
  kontynuować kontynuuje kontynuują; zrelacjonować; grozić grozi grożą; zagrozić; ubolewać ubolewa ubolewają; wierzyć wierzy wierzą
  rekomendować rekomenduje rekomendują; postulować postuluje postulują; prosić prosi proszą; poprosić
  akcentować akcentuje akcentują; zaakcentować; uspokajać uspokaja uspokajają; uspokoić; uściślić; uzupełnić; odczytać; zakończyć
  wykluczyć; wykluczać wyklucza wykluczają; podać; podawać podaje podają; wnioskować wnioskuje wnioskują
  dementować dementuje dementują; precyzować precyzuje precyzują; sprecyzować; protestować protestuje protestują
  odnotować; zanotować; wtrącić; uciąć; donosić donosi donoszą; brzmieć brzmi brzmią; ująć ujmuje ujmują`);

const DEEMING = verbs(`
  nazwać nazywa nazywają; nazywać; określić określa określają; określać; opisać opisuje opisują; opisywać; chcieć chce chcą
  widzieć widzi widzą; chwalić chwali chwalą; pochwalić; popierać popiera popierają; wezwać wzywa wzywają; wzywać
  oskarżyć oskarża oskarżają; oskarżać; potępić potępia potępiają; uznać uznaje uznają; wyrazić wyraża wyrażają; wyrażać`);

const BOTH = [...SAYING, ...DEEMING];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},odparł,odparła,odparli,rzekł,rzekła,rzekli,orzekł,orzekła,orzekli,ostrzegł,ostrzegła,ostrzegli,
    zastrzegł,zastrzegła,zastrzegli,przestrzegł,przestrzegła,przestrzegli,zwrócił uwagę,zwróciła uwagę,zwrócili uwagę,
    zwraca uwagę,zwracają uwagę,czytamy w,można przeczytać w,jak czytamy w,powiadają,powiada,rzecze`,
  tells: '',
  deems: `${finite(DEEMING)},wolą,woli`,
  plural: '',
  saying: gerunds(BOTH),
  infinitives: infinitives(BOTH),
  participles: '',
  utterances: `oświadczenie, oświadczeniu, oświadczenia, komunikat, komunikacie, przemówienie, przemówieniu, wystąpienie,
    wystąpieniu, list, liście, listy, wiadomość, wiadomości, wpis, wpisie, tweet, tweecie, słowo, słowa, słowami, słów, zdanie,
    zdania, zdaniem, formuła, cytat, cytatem, ostrzeżenie, ostrzeżenia, odpowiedź, odpowiedzi, pytanie, pytania, pytaniem,
    obietnica, obietnice, zapowiedź, zapowiedzi, opinia, opinie, opinii, wywiad, wywiadzie, rozmowa, rozmowie, świadectwo,
    apel, apelem, apele, żądanie, żądania, krytyka, zarzut, zarzuty, oskarżenie, oskarżenia, twierdzenie, argument, argumenty,
    wyjaśnienie, wyjaśnienia, komentarz, komentarze, uwaga, uwagi, wniosek, wnioski, hasło, hasłem, hasła, dewiza, motto,
    przysłowie, powiedzenie, maksyma, tekst, fragment, ustęp, notatka, notatce, protokół, protokole, werdykt, rezolucja,
    propozycja, zalecenie, zalecenia, tytuł, rada, skarga, wątpliwość, diagnoza, mantra, okrzyk, reakcja`,
  accordingTo: `według, zdaniem, wedle, w opinii, w ocenie, słowami, w oczach, jak podaje, jak podał, jak podała, jak podają, cytując,
    zgodnie z, w myśl, dla, w przekonaniu`,
  accordingAfter: '',
  authors: 'od, przez, autorstwa',
  reported: null,
  absolutes: 'z, ze',
  pronouns:
    'on, ona, oni, one, ja, my, wy, pan, pani, państwo, ten, ta, ci, ów, niektórzy, wielu, inni, oboje, obaj, który, która, którzy',
  impersonal: 'to, tego, nic, wszystko, co, coś, się, niektórzy, wielu, inni',
  possessives: `jego, jej, ich, swój, swoja, swoje, swoim, swojej, swoją, mój, moja, moje, nasz, nasza, nasze, naszym, naszej,
    wasz, wasza, wasze, czyj`,
  determiners: `ten, ta, to, te, ci, tego, tej, tych, tym, tę, tamten, tamta, każdy, każda, każde, żaden, żadna, jeden, jedna,
    jedno, dwa, dwie, dwaj, trzy, trzej, cztery, pięć, sześć, dziesięć, kilka, kilku, wiele, wielu, niektóre, niektórych, inny,
    inna, inne, wszystkie, wszystkich, pewien, pewna, pewne, obie, oba`,
  prepositions: `w, we, na, do, z, ze, od, ode, po, przed, przy, za, nad, pod, o, u, dla, bez, przez, przeciw, przeciwko, między,
    podczas, wobec, wśród, spośród, ku, oprócz, poza, obok, około, mimo, pomimo, dzięki, wskutek, z powodu, na temat,
    w sprawie, w związku z, ze względu na, zamiast, wbrew, w trakcie, w czasie, w ramach, wzdłuż, wokół,
    na podstawie, w odniesieniu do, pytany, pytana, dopytywany, dopytywana, zapytany, zapytana, poproszony, poproszona`,
  links: 'ds., do spraw',
  joins: 'w, we, z, ze, na, od, przy, ds., do spraw, o, do',
  conjunctions: 'i, oraz, a, ale, lecz, lub, albo, czy, ani, zaś, natomiast, jednak, więc',
  subordinators: `że, iż, gdy, kiedy, ponieważ, bo, gdyż, jeśli, jeżeli, jak, choć, chociaż, podczas gdy, gdzie, aby, żeby, by,
    zanim, dopóki, odkąd, skoro, mimo że, dlatego że`,
  relatives: 'który, która, które, którzy, którego, której, których, którym, którą, kto, co, czyj',
  auxiliaries: `jest, są, był, była, było, byli, były, będzie, będą, być, zostać, został, została, zostało, zostali, zostały,
    zostanie, może, mogą, mógł, mogła, mogli, musi, muszą, musiał, powinien, powinna, powinno, powinni, ma, mają, miał, miała,
    mieli, należy, trzeba, można, warto, zwykł, zwykła, zwykli, lubi, lubił, lubiła`,
  passive:
    'jest, są, był, była, było, byli, były, będzie, będą, zostać, został, została, zostało, zostali, zostały, zostanie',
  adverbs: `się, nie, też, także, również, jeszcze, już, zawsze, nigdy, tylko, nawet, ponadto, wtedy, potem, następnie, tak, tu,
    tutaj, tam, teraz, dobrze, więcej, bardzo, prawie, ledwie, może, jednakże, tymczasem, z kolei, ze swej strony, z drugiej
    strony, na przykład, wreszcie, w końcu, znowu, ponownie, podobnie, zresztą, przecież, między innymi, m.in., jednocześnie,
    mu, jej, im, mi, nam, wam, ci, go, ją, sobie, raczej, wprost, krótko, jasno, jaśniej, stanowczo, wyraźnie, otwarcie, niedawno,
    sam, sama, sami, niemniej, zatem, otóż, owszem, cóż, dlatego, często, czasem, od razu, dalej, później, wcześniej, szczerze, dosadnie, lepiej`,
  elisions: '',
  participleLast: false,
  verbSecond: false,
  incise: true,
  capitalNouns: false,
  dropsSubject: true,
  outerStop: true,
  adverbEndings: '',
  participleEndings: 'ąc',
  times: `poniedziałek, poniedziałku, wtorek, wtorku, środa, środę, środy, czwartek, czwartku, piątek, piątku, sobota, sobotę, soboty,
    niedziela, niedzielę, niedzieli, dziś, dzisiaj, wczoraj, jutro, przedwczoraj, stycznia, lutego, marca, kwietnia, maja,
    czerwca, lipca, sierpnia, września, października, listopada, grudnia, styczniu, lutym, marcu, kwietniu, maju, czerwcu,
    lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu, w zeszłym tygodniu, w zeszłym roku, w tym tygodniu, w tym
    roku, rano, wieczorem, po południu, w oświadczeniu, w komunikacie, w wywiadzie, na konferencji prasowej, podczas konferencji
    prasowej, w mediach społecznościowych, na platformie x, na portalu x, na twitterze, na facebooku, we wpisie`,
  roles: `minister, ministra, ministrowie, ministrów, wiceminister, premier, premierka, premierzy, prezydent, prezydentka, prezydenci,
    przewodniczący, przewodnicząca, wiceprzewodniczący, wiceprzewodnicząca, kanclerz, sekretarz, sekretarze, komisarz, komisarze,
    wicepremier, wiceszef, wiceszefowa, eurodeputowany, eurodeputowana, eurodeputowani, rozmówca, rozmówczyni, rozmówcy,
    korespondent, korespondentka, szefa, szefowej, premiera, prezydenta, rzecznika, komisarza, przewodniczącego, przewodniczącej,
    ambasador, ambasadorka, ambasadorzy, dyplomata, dyplomatka, dyplomaci, dyplomatów, rzecznik, rzeczniczka, rzecznicy, szef,
    szefowa, szefowie, lider, liderka, liderzy, dyrektor, dyrektorka, dyrektorzy, prezes, prezeska, prezesi, kierownik,
    kierowniczka, poseł, posłanka, posłowie, posłów, europoseł, europosłanka, europosłowie, senator, senatorka, senatorowie,
    burmistrz, burmistrzyni, burmistrzowie, wójt, starosta, radny, radna, radni, wojewoda, marszałek, sędzia, sędziowie,
    prokurator, prokuratorka, prokuratorzy, adwokat, adwokatka, prawnik, prawniczka, prawnicy, ekspert, ekspertka, eksperci,
    ekspertów, ekonomista, ekonomistka, ekonomiści, analityk, analityczka, analitycy, badacz, badaczka, badacze, naukowiec,
    naukowcy, profesor, profesorka, historyk, historyczka, historycy, politolog, politolożka, dziennikarz, dziennikarka,
    dziennikarze, autor, autorka, autorzy, pisarz, pisarka, poeta, poetka, filozof, sprawozdawca, sprawozdawczyni, sprawozdawcy,
    doradca, doradczyni, doradcy, kandydat, kandydatka, kandydaci, przeciwnik, przeciwnicy, zwolennik, zwolennicy, krytyk,
    krytycy, aktywista, aktywistka, aktywiści, związkowiec, związkowca, związkowcy, związkowców, mieszkaniec, mieszkanka,
    mieszkańcy, obywatel, obywatelka, obywatele, świadek, świadkowie, źródło, źródła, urzędnik, urzędniczka, urzędnicy, rolnik,
    rolniczka, rolnicy, rybak, rybacy, lekarz, lekarka, lekarze, pracownik, pracownica, pracownicy, przedsiębiorca,
    przedsiębiorcy, mężczyzna, kobieta, mężczyźni, kobiety, ojciec, matka, syn, córka, brat, siostra, babcia, dziadek,
    przyjaciel, przyjaciółka, przyjaciele, kolega, koleżanka, koledzy, członek, członkini, członkowie, przedstawiciel,
    przedstawicielka, przedstawiciele, negocjator, negocjatorka, negocjatorzy, koordynator, koordynatorka, założyciel,
    założycielka, gubernator, król, królowa, papież, biskup, generał, pułkownik, kapitan, dowódca, student, studentka, studenci,
    uczestnik, uczestniczka, uczestnicy, właściciel, właścicielka, obserwator, obserwatorzy, ofiara, ofiary, agent, polityk,
    politycy, trener, trenerka, zawodnik, sąsiad, sąsiadka, armator, armatorzy`,
  titles: 'pan, pani, panowie, dr, prof, inż, mec, ks, minister, premier, prezydent, poseł, generał, król, papież, św',
  bodies: `komisja, komisji, rada, rady, parlament, parlamentu, sejm, senat, rząd, rządu, rządy, ministerstwo, ministerstwa, resort,
    departament, agencja, agencji, komitet, komitetu, sąd, sądu, trybunał, trybunału, urząd, urzędu, bank, banku, firma, firmy,
    przedsiębiorstwo, spółka, grupa, grupy, partia, partii, partie, związek, związku, związki, stowarzyszenie, stowarzyszenia,
    federacja, instytut, instytutu, uniwersytet, uniwersytetu, organizacja, organizacji, organizacje, fundacja, fundacji,
    policja, policji, wojsko, opozycja, opozycji, większość, koalicja, koalicji, prasa, gazeta, dziennik, tygodnik, stacja,
    tłum, społeczność, delegacja, prezydencja, sekretariat, izba, gmina, miasto, kreml, biały dom, inspekcja, zarząd, sojusz,
    sieć, unia, zespół, kancelaria, prokuratura`,
  documents: `raport, raportu, raporcie, sprawozdanie, sprawozdania, badanie, badania, tekst, komunikat, list, dyrektywa, dyrektywy,
    rozporządzenie, rozporządzenia, traktat, traktatu, ustawa, ustawy, artykuł, artykułu, konstytucja, rezolucja, decyzja,
    decyzji, wyrok, wyroku, orzeczenie, dokument, dokumentu, dokumenty, notatka, porozumienie, umowa, umowy, deklaracja, opinia,
    ankieta, sondaż, książka, plakat, transparent, wiadomość, tweet, wpis, preambuła, motyw, załącznik, ustęp, paragraf,
    konwencja, projekt, projektu, wniosek, wytyczne, przewodnik, podręcznik, napis, piosenka, nagłówek, protokół, hymn, wiersz,
    powieść, oświadczenie, stanowisko`,
  works: `film, filmie, książka, książce, powieść, powieści, piosenka, album, sztuka, serial, program, programie, artykuł, artykule, esej,
    raport, wiersz, obraz, wystawa, wystawie, dokument, podcast, czasopismo, dziennik, gra, opera, badanie, broszura,
    konferencja, konferencji, seminarium, plan, planie`,
  naming: `tak zwany, tak zwana, tak zwane, tak zwanej, tak zwanego, tzw., zwany, zwana, zwane, nazwany, nazwana, nazwane,
    zatytułowany, zatytułowana, zatytułowane, pod tytułem, pt., pod hasłem, pojęcie, pojęcia, termin, terminu, określenie,
    słowo, słowa, wyrażenie, znany jako, znana jako, rzekomy, rzekoma`,
};
