// Sentences of each language with room for a date. `{d}` and `{e}` are days in figures, `{y}` the year, `{m0}` and `{w0}`
// the month and weekday in their first form, `{m1}` in the second, and so on.
export interface Frames {
  readonly weekday: readonly string[];
  readonly day: readonly string[];
  readonly range: readonly string[];
  /** From a day of one month to a day of the next, `{n0}`. */
  readonly across: readonly string[];
}

export const FRAMES: Readonly<Record<string, Frames>> = {
  bg: {
    weekday: ['Комисията се събра в {w0}, {d} {m0} {y} г., в Пловдив.', '{w0}, {d} {m0} {y} г., беше тих ден.'],
    day: ['Срокът изтича на {d} {m0} {y} г.', 'До {d} {m0} {y} година се чака отговор.'],
    range: ['Изложбата е отворена от {d} до {e} {m0} {y} г.', 'Посещението на {d}–{e} {m0} {y} г. приключи.'],
    across: ['Изложбата е от {d} {m0} до {e} {n0} {y} г.'],
  },
  cs: {
    weekday: ['Výbor zasedal v {w1} {d}. {m0} {y} v Brně.', '{w0}, {d}. {m0} {y}, začíná veletrh.'],
    day: ['Lhůta končí {d}. {m0} {y}.', 'Odpovědi se čekají do {d}. {m0} {y} v poledne.'],
    range: ['Výstava potrvá od {d}. do {e}. {m0} {y}.', 'Návštěva ve dnech {d}.–{e}. {m0} {y} skončila.'],
    across: ['Výstava potrvá od {d}. {m0} do {e}. {n0} {y}.', 'Kurs {d}. {m0} – {e}. {n0} {y} je plný.'],
  },
  da: {
    weekday: ['Udvalget mødtes {w0} den {d}. {m0} {y} i Aarhus.', 'Mødet fandt sted {w0} {d}. {m0} {y}.'],
    day: ['Fristen udløber den {d}. {m0} {y}.', 'Svar ventes senest {d}. {m0} {y} ved middagstid.'],
    range: ['Udstillingen varer fra {d}. til {e}. {m0} {y}.', 'Besøget den {d}.-{e}. {m0} {y} er slut.'],
    across: ['Udstillingen varer fra den {d}. {m0} til den {e}. {n0} {y}.'],
  },
  de: {
    weekday: [
      'Der Ausschuss tagte am {w0}, dem {d}. {m0} {y}, in Trier.',
      'Am {w0}, {d}. {m0} {y}, beginnt die Messe.',
    ],
    day: ['Die Frist endet am {d}. {m0} {y}.', 'Antworten bis zum {d}. {m0} {y} an die Kanzlei.'],
    range: ['Die Schau läuft vom {d}. bis {e}. {m0} {y}.', 'Der Besuch vom {d}.–{e}. {m0} {y} ist vorbei.'],
    across: ['Die Schau läuft vom {d}. {m0} bis zum {e}. {n0} {y}.'],
  },
  el: {
    weekday: ['Η επιτροπή συνεδρίασε την {w0} {d} {m0} {y} στην Πάτρα.', 'Τη {w0}, {d} {m0} {y}, άνοιξε η έκθεση.'],
    day: ['Η προθεσμία λήγει στις {d} {m0} {y}.', 'Απαντήσεις έως τις {d} {m0} {y} το μεσημέρι.'],
    range: ['Η έκθεση διαρκεί από τις {d} έως τις {e} {m0} {y}.', 'Η επίσκεψη στις {d}-{e} {m0} {y} έληξε.'],
    across: ['Η έκθεση διαρκεί από τις {d} {m0} έως τις {e} {n0} {y}.'],
  },
  en: {
    weekday: ['The committee met on {w0}, {d} {m0} {y} in Leeds.', 'On {w0}, {m0} {d}, {y}, the fair opens.'],
    day: ['The deadline is {d} {m0} {y}.', 'Replies are due by {m0} {d}, {y} at noon.'],
    range: ['The show runs from {d} to {e} {m0} {y}.', 'The visit of {d}–{e} {m0} {y} is over.'],
    across: ['The show runs from {d} {m0} to {e} {n0} {y}.', 'The show runs {m0} {d} – {n0} {e}, {y}.'],
  },
  es: {
    weekday: [
      'La comisión se reunió el {w0} {d} de {m0} de {y} en Vigo.',
      'El {w0}, {d} de {m0} de {y}, abrió la feria.',
    ],
    day: ['El plazo vence el {d} de {m0} de {y}.', 'Se admiten respuestas hasta el {d} de {m0} de {y} a mediodía.'],
    range: ['La muestra dura del {d} al {e} de {m0} de {y}.', 'La visita ({d}-{e} de {m0} de {y}) terminó.'],
    across: [
      'La muestra dura del {d} de {m0} al {e} de {n0} de {y}.',
      'La muestra dura desde el {d} de {m0} hasta el {e} de {n0} de {y}.',
    ],
  },
  et: {
    weekday: ['Komisjon kogunes {w2} {d}. {m2} {y} Tartus.', '{w0}, {d}. {m0} {y} oli vaikne päev.'],
    day: ['Tähtaeg on {d}. {m0} {y}.', 'Vastuseid oodatakse {d}. {m2} {y} keskpäevaks.'],
    range: ['Näitus on avatud {d}.–{e}. {m2} {y}.', 'Visiit kestab {d}. kuni {e}. {m4} {y}.'],
    across: ['Näitus on avatud {d}. {m3} {e}. {n4} {y}.', 'Näitus on avatud {d}. {m0} – {e}. {n0} {y}.'],
  },
  fi: {
    weekday: ['Valiokunta kokoontui {w1} {d}. {m0} {y} Turussa.', '{w1} {d}. päivänä {m0} {y} avattiin messut.'],
    day: ['Määräaika päättyy {d}. {m0} {y}.', 'Vastauksia odotetaan {d} päivänä {m0} {y} keskipäivällä.'],
    range: ['Näyttely on avoinna {d}.–{e}. {m0} {y}.', 'Vierailu {d}.-{e}. {m0} {y} on ohi.'],
    across: ['Näyttely on avoinna {d}. {m0} – {e}. {n0} {y}.'],
  },
  fr: {
    weekday: ['La commission s’est réunie le {w0} {d} {m0} {y} à Nancy.', 'Le {w0}, {d} {m0} {y}, la foire ouvre.'],
    day: ['Le délai expire le {d} {m0} {y}.', 'Réponses attendues pour le {d} {m0} {y} à midi.'],
    range: ['L’exposition dure du {d} au {e} {m0} {y}.', 'La visite des {d}-{e} {m0} {y} est terminée.'],
    across: ['L’exposition dure du {d} {m0} au {e} {n0} {y}.'],
  },
  ga: {
    weekday: ['Tháinig an coiste le chéile {w0} {d} {m0} {y} i nGaillimh.', 'Bhí cruinniú ann {w0}, an {d} {m0} {y}.'],
    day: ['Is é an spriocdháta an {d} {m0} {y}.', 'Freagraí faoin {d} {m0} {y} ag meán lae.'],
    range: ['Beidh an taispeántas ar siúl ón {d} go dtí an {e} {m0} {y}.', 'Tá an chuairt {d}–{e} {m0} {y} thart.'],
    across: ['Beidh sé ar siúl ón {d} {m0} go dtí an {e} {n0} {y}.'],
  },
  hr: {
    weekday: ['Odbor se sastao u {w1}, {d}. {m0} {y}. u Splitu.', '{w0}, {d}. {m0} {y}. godine, bio je miran dan.'],
    day: ['Rok istječe {d}. {m0} {y}.', 'Odgovori se čekaju do {d}. {m0} {y}. godine.'],
    range: ['Izložba traje od {d}. do {e}. {m0} {y}.', 'Posjet {d}. – {e}. {m0} {y}. završio je.'],
    across: ['Izložba traje od {d}. {m0} do {e}. {n0} {y}.'],
  },
  hu: {
    weekday: ['A bizottság {y}. {m0} {d}-án, {w1} ülésezett Egerben.', 'Az ülés napja {y}. {m0} {d}., {w0}.'],
    day: ['A határidő {y}. {m0} {d}., délben.', 'A választ {y}. {m0} {d}-ig várják.'],
    range: ['A kiállítás {y}. {m0} {d}–{e}. között látható.', 'A látogatás {y}. {m0} {d}-{e}-ig tartott.'],
    across: [
      'A kiállítás {y}. {m0} {d}. és {n0} {e}. között látható.',
      'A kiállítás {y}. {m0} {d}-től {n0} {e}-ig tart.',
      'A kiállítás ({y}. {m0} {d}. – {n0} {e}.) nyitva.',
    ],
  },
  it: {
    weekday: ['La commissione si è riunita {w0} {d} {m0} {y} a Lecce.', 'Il {w0}, {d} {m0} {y}, apre la fiera.'],
    day: ['Il termine scade il {d} {m0} {y}.', 'Risposte entro il {d} {m0} {y} a mezzogiorno.'],
    range: ['La mostra dura dal {d} al {e} {m0} {y}.', 'La visita del {d}-{e} {m0} {y} è finita.'],
    across: ['La mostra dura dal {d} {m0} al {e} {n0} {y}.'],
  },
  lt: {
    weekday: ['Komitetas {y} m. {m0} {d} d., {w1}, posėdžiavo Kaune.', '{y} m. {m0} {d} d. ({w0}) buvo rami.'],
    day: ['Terminas baigiasi {y} m. {m0} {d} d.', 'Atsakymų laukiama iki {y} metų {m0} {d} dienos.'],
    range: ['Paroda veiks nuo {y} m. {m0} {d} d. iki {e} d.', 'Vizitas {y} m. {m0} {d}–{e} d. baigėsi.'],
    across: ['Paroda veiks nuo {y} m. {m0} {d} d. iki {n0} {e} d.', 'Paroda {y} m. {m0} {d} d. – {n0} {e} d. baigėsi.'],
  },
  lv: {
    weekday: ['Komiteja sanāca {w1}, {y}. gada {d}. {m1}, Liepājā.', '{w0}, {y}. gada {d}. {m0}, bija klusa.'],
    day: ['Termiņš beidzas {y}. gada {d}. {m1}.', 'Atbildes gaida līdz {y}. gada {d}. {m4}.'],
    range: ['Izstāde ilgst no {y}. gada {d}. līdz {e}. {m4}.', 'Vizīte {y}. gada {d}.–{e}. {m1} ir beigusies.'],
    across: ['Izstāde ilgst no {y}. gada {d}. {m2} līdz {e}. {n4}.'],
  },
  mt: {
    weekday: ['Il-kumitat iltaqa’ nhar {w0}, {d} ta’ {m0} {y}, f’Għawdex.', 'Il-fiera tiftaħ {w0} {d} ta’ {m0} {y}.'],
    day: ["L-iskadenza hija fl-{d} ta' {m0} {y}.", 'Tweġibiet sal-{d} ta’ {m0} {y} f’nofsinhar.'],
    range: ['Il-wirja tibqa’ miftuħa mill-{d} sal-{e} ta’ {m0} {y}.', 'Iż-żjara tal-{d}-{e} ta’ {m0} {y} intemmet.'],
    across: ['Il-wirja tibqa’ miftuħa mill-{d} ta’ {m0} sal-{e} ta’ {n0} {y}.'],
  },
  nl: {
    weekday: ['De commissie kwam op {w0} {d} {m0} {y} in Gent bijeen.', 'Op {w0}, {d} {m0} {y}, opent de beurs.'],
    day: ['De termijn loopt af op {d} {m0} {y}.', 'Antwoorden tot {d} {m0} {y} om twaalf uur.'],
    range: ['De tentoonstelling loopt van {d} tot en met {e} {m0} {y}.', 'Het bezoek van {d}–{e} {m0} {y} is voorbij.'],
    across: [
      'De tentoonstelling loopt van {d} {m0} tot en met {e} {n0} {y}.',
      'De tentoonstelling loopt van {d} {m0} t/m {e} {n0} {y}.',
    ],
  },
  pl: {
    weekday: ['Komisja zebrała się w {w1} {d} {m0} {y} r. w Łodzi.', 'W {w1}, dnia {d} {m0} {y} roku, otwarto targi.'],
    day: ['Termin upływa {d} {m0} {y} r.', 'Odpowiedzi do dnia {d} {m0} {y} roku w południe.'],
    range: ['Wystawa trwa od {d} do {e} {m0} {y} r.', 'Wizyta w dniach {d}–{e} {m0} {y} r. dobiegła końca.'],
    across: ['Wystawa trwa od {d} {m0} do {e} {n0} {y} r.'],
  },
  pt: {
    weekday: [
      'A comissão reuniu-se na {w0}, {d} de {m0} de {y}, em Braga.',
      'Na {w0}, dia {d} de {m0} de {y}, abriu a feira.',
    ],
    day: ['O prazo termina em {d} de {m0} de {y}.', 'Respostas até {d} de {m0} de {y} ao meio-dia.'],
    range: ['A mostra decorre de {d} a {e} de {m0} de {y}.', 'A visita ({d}-{e} de {m0} de {y}) terminou.'],
    across: ['A mostra decorre de {d} de {m0} a {e} de {n0} de {y}.'],
  },
  ro: {
    weekday: ['Comisia s-a întrunit {w0}, {d} {m0} {y}, la Iași.', '{w0} {d} {m0} {y} a fost o zi calmă.'],
    day: ['Termenul expiră la {d} {m0} {y}.', 'Răspunsurile se primesc până la {d} {m0} {y} la prânz.'],
    range: ['Expoziția este deschisă de la {d} la {e} {m0} {y}.', 'Vizita din {d}-{e} {m0} {y} s-a încheiat.'],
    across: [
      'Expoziția este deschisă de la {d} {m0} la {e} {n0} {y}.',
      'Expoziția este deschisă între {d} {m0} și {e} {n0} {y}.',
    ],
  },
  sk: {
    weekday: ['Výbor zasadal v {w1} {d}. {m0} {y} v Nitre.', '{w0}, {d}. {m0} {y}, sa začína veľtrh.'],
    day: ['Lehota uplynie {d}. {m0} {y}.', 'Odpovede sa čakajú do {d}. {m0} {y} na obed.'],
    range: ['Výstava potrvá od {d}. do {e}. {m0} {y}.', 'Návšteva v dňoch {d}.–{e}. {m0} {y} sa skončila.'],
    across: ['Výstava potrvá od {d}. {m0} do {e}. {n0} {y}.'],
  },
  sl: {
    weekday: ['Odbor se je sestal v {w1}, {d}. {m0} {y}, v Celju.', '{w0}, {d}. {m0} {y}, je bil miren dan.'],
    day: ['Rok poteče {d}. {m0} {y}.', 'Odgovore čakamo do {d}. {m0} {y} opoldne.'],
    range: ['Razstava bo od {d}. do {e}. {m0} {y}.', 'Obisk {d}.–{e}. {m0} {y} je končan.'],
    across: ['Razstava bo od {d}. {m0} do {e}. {n0} {y}.'],
  },
  sv: {
    weekday: ['Utskottet möttes {w0} den {d} {m0} {y} i Lund.', 'Mötet hölls {w0} {d} {m0} {y}.'],
    day: ['Fristen löper ut den {d} {m0} {y}.', 'Svar väntas senast {d} {m0} {y} vid lunch.'],
    range: ['Utställningen pågår från {d} till {e} {m0} {y}.', 'Besöket den {d}–{e} {m0} {y} är över.'],
    across: ['Utställningen pågår från den {d} {m0} till den {e} {n0} {y}.'],
  },
};
