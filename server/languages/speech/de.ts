// German words of attribution.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, infinitives, participles, regularly, strong } from './verbs.ts';

/** Weak verbs: infinitive, with a participle behind a slash where it is not ge-…-t. */
const weak = (list: string): Forms[] =>
  regularly(list, (entry) => {
    const [infinitive = '', irregular] = entry.split('/');
    const stem = infinitive.replace(/e?n$/, '');
    const linked = /[td]$/.test(stem) ? `${stem}e` : stem;
    return {
      finite: [`${linked}t`, `${stem}en`, `${linked}te`, `${linked}ten`, `${stem}e`, infinitive],
      participles: [irregular ?? `ge${linked}t`],
      gerund: '',
      infinitive,
    };
  });

const SAYING = [
  ...weak(`sagen erklären/erklärt betonen/betont meinen fragen antworten/geantwortet fordern warnen kritisieren/kritisiert
    behaupten/behauptet berichten/berichtet bestätigen/bestätigt erzählen/erzählt erläutern/erläutert ergänzen/ergänzt
    kommentieren/kommentiert mahnen melden/gemeldet versichern/versichert verkünden/verkündet vermuten/vermutet
    verlangen/verlangt versprechen/versprochen argumentieren/argumentiert bedauern/bedauert begründen/begründet
    bekräftigen/bekräftigt bemerken/bemerkt beklagen/beklagt entgegnen/entgegnet erwidern/erwidert erinnern/erinnert
    feststellen/festgestellt flüstern jubeln klagen konstatieren/konstatiert loben monieren/moniert notieren/notiert
    orakeln poltern prophezeien/prophezeit protestieren/protestiert resümieren/resümiert scherzen schimpfen schätzen
    spotten tönen twittern/getwittert unterstreichen/unterstrichen urteilen/geurteilt verteidigen/verteidigt wettern
    äußern/geäußert folgern schlussfolgern/geschlussfolgert verdeutlichen/verdeutlicht skizzieren/skizziert schildern
    würdigen ermahnen/ermahnt beruhigen/beruhigt befürchten/befürchtet fürchten vermelden/vermeldet wiederholen/wiederholt
    murren raunen ätzen höhnen lästern sinnieren/sinniert frohlocken bemängeln/bemängelt beanstanden/beanstandet posten
    attestieren/attestiert unterstellen/unterstellt verneinen/verneint bejahen/bejaht raunzen grummeln
    witzeln zitieren/zitiert reagieren/reagiert zürnen appellieren/appelliert analysieren/analysiert beteuern/beteuert bilanzieren/bilanziert
    drohen fluchen formulieren/formuliert garantieren/garantiert glauben hoffen informieren/informiert insistieren/insistiert
    bestimmen/bestimmt bewerten/bewertet jammern kontern lautet/gelautet mutmaßen/gemutmaßt nörgeln plädieren/plädiert präzisieren/präzisiert rechtfertigen/gerechtfertigt
    rügen schwärmen schwören/geschworen seufzen signalisieren/signalisiert skandieren/skandiert staunen stöhnen
    summieren/summiert unken verraten/verraten veranschaulichen/veranschaulicht billigen/gebilligt
    `),
  ...strong(`
    schreiben schreibt schrieb schrieben geschrieben
    rufen ruft rief riefen gerufen
    sprechen spricht sprach sprachen gesprochen
    widersprechen widerspricht widersprach widersprachen widersprochen
    raten rät riet rieten geraten
    finden findet fand fanden gefunden
    geben gibt gab gaben gegeben
    lesen liest las lasen gelesen
    verweisen verweist verwies verwiesen verwiesen
    hinweisen weist wies wiesen hingewiesen
    bestreiten bestreitet bestritt bestritten bestritten
    schließen schließt schloss schlossen geschlossen
    unterstreichen unterstreicht unterstrich unterstrichen unterstrichen
    schreien schreit schrie schrien geschrien
    einräumen räumt räumte räumten eingeräumt
    empfehlen empfiehlt empfahl empfahlen empfohlen
    versprechen verspricht versprach versprachen versprochen
    nennen nennt nannte nannten genannt
    wissen weiß wusste wussten gewusst
    denken denkt dachte dachten gedacht
    halten hält hielt hielten gehalten
    bitten bittet bat baten gebeten
    bezeichnen bezeichnet bezeichnete bezeichneten bezeichnet
    beschreiben beschreibt beschrieb beschrieben beschrieben
    ankündigen kündigt kündigte kündigten angekündigt
    zurückweisen wehrt wehrte wehrten zurückgewiesen
    zugeben gesteht gestand gestanden zugegeben
    hervorheben hebt hob hoben hervorgehoben
    vorwerfen wirft warf warfen vorgeworfen
    hinzufügen fügt fügte fügten hinzugefügt
    ausführen führt führte führten ausgeführt
    darlegen legt legte legten dargelegt
    klarstellen stellt stellte stellten klargestellt
    deutlich-machen macht machte machten deutlich-gemacht
    hinzusetzen setzt setzte setzten hinzugesetzt
    mitteilen teilt teilte teilten mitgeteilt
    zusammenfassen fasst fasste fassten zusammengefasst
    anmerken merkt merkte merkten angemerkt
    einwenden wendet wandte wandten eingewandt
    beipflichten pflichtet pflichtete pflichteten beigepflichtet
    nachschieben schiebt schob schoben nachgeschoben
    zurückblicken blickt blickte blickten zurückgeblickt
    zusichern sichert sicherte sicherten zugesichert
    bekennen bekennt bekannte bekannten bekannt
    befinden befindet befand befanden befunden`),
];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},heißt es in,hieß es in,heißt es im,hieß es im,heißt es aus,hieß es aus,heißt es bei,hieß es bei,heißt es beim,hieß es beim,
    freut sich,freute sich,freuten sich,ärgert sich,ärgerte sich,wundert sich,wunderte sich,beklagt sich,beklagte sich,zeigt sich,zeigte sich,zeigten sich,
    zeigen sich,gab sich,gibt sich,ist sich,war sich,sind sich,waren sich`,
  tells: '',
  deems: 'will, wollte, sieht, sah, sahen, sehen, beruft sich, berief sich',
  plural: '',
  saying: 'sagend, erklärend, mahnend, warnend',
  infinitives: `${infinitives(SAYING)},verlauten,ausrichten,vernehmen`,
  participles: participles(SAYING),
  utterances: `Erklärung, Erklärungen, Mitteilung, Mitteilungen, Pressemitteilung, Stellungnahme, Rede, Ansprache, Brief,
    Briefe, Schreiben, Botschaft, Nachricht, Tweet, Wort, Worte, Worten, Satz, Sätze, Formulierung, Zitat, Warnung,
    Warnungen, Antwort, Antworten, Frage, Fragen, Versprechen, Ankündigung, Meinung, Ansicht, Auffassung, Interview,
    Gespräch, Aussage, Aussagen, Äußerung, Äußerungen, Appell, Aufruf, Forderung, Forderungen, Kritik, Vorwurf, Vorwürfe,
    Behauptung, Behauptungen, Argument, Begründung, Bemerkung, Bemerkungen, Kommentar, Fazit, Urteil, Slogan, Losung,
    Parole, Motto, Leitspruch, Sprichwort, Grundsatz, Text, Passage, Auszug, Protokoll, Mitschrift, Bekenntnis, Mahnung,
    Resolution, Schlussfolgerungen, Einschätzung`,
  accordingTo: `laut, gemäß, nach Angaben von, nach Angaben des, nach Angaben der, nach Ansicht von, nach Ansicht des, nach
    Ansicht der, nach Auffassung von, nach Auffassung des, nach Auffassung der, nach Meinung von, nach Meinung des, nach
    Meinung der, nach den Worten von, nach den Worten des, nach den Worten der, aus Sicht von, aus Sicht des, aus Sicht der, in den Worten von, in den Worten des, in den
    Worten der, nach Einschätzung von, nach Einschätzung des, nach Einschätzung der, nach Darstellung von, nach Darstellung
    des, nach Darstellung der, so`,
  accordingAfter: 'zufolge',
  authors: 'von, vom, durch',
  reported: {
    forms: `sei, seien, habe, werde, könne, müsse, solle, dürfe, wolle, möge, wisse, gehe, gebe, komme, brauche, bleibe, stehe,
    liege, lasse, mache, nehme, sehe, finde, gelte, fehle, drohe, bedeute, führe, zeige, bringe, halte, biete, trage,
    leiste, handle, helfe, verdiene, schade, stelle, setze, spiele, treffe, verstehe, funktioniere, reiche, bestehe`,
    self: 'ich',
  },
  absolutes: 'mit',
  pronouns: 'er, sie, ich, wir, es, dieser, diese, letzterer, letztere, einige, viele, manche',
  impersonal: 'man, es, das, dies, was, nichts, alles, dieser, diese, einige, viele, manche',
  possessives: `sein, seine, seinem, seinen, seiner, seines, ihr, ihre, ihrem, ihren, ihrer, ihres, mein, meine, unser,
    unsere, unserem, unseren, unserer`,
  determiners: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesem, diesen,
    jener, jene, jenes, beide, beiden, mehrere, einige, viele, manche, alle, zwei, drei, vier, fünf, zehn, kein, keine`,
  prepositions: `in, im, ins, an, am, ans, auf, aus, bei, beim, mit, nach, seit, von, vom, zu, zum, zur, für, gegen, ohne,
    um, durch, über, unter, vor, hinter, neben, zwischen, während, wegen, trotz, statt, anstatt, bis, ab, gegenüber,
    angesichts, aufgrund, infolge, innerhalb, außerhalb, entgegen, dank, per, anlässlich, hinsichtlich, bezüglich`,
  links: 'von, vom, für, des, der',
  joins: 'in, im, aus, bei, beim, am, an, mit, zur, zum',
  conjunctions: 'und, oder, aber, sondern, denn, doch, sowie',
  subordinators: `dass, daß, weil, wenn, als, ob, obwohl, während, nachdem, bevor, bis, damit, sodass, wie, wo, da, falls,
    indem, sobald, solange, seitdem`,
  relatives: 'welcher, welche, welches, wer',
  auxiliaries: `lässt, ließ, lassen, ließen, pflegt, pflegte, pflegen, hat, haben, hatte, hatten, habe, hätte, hätten, ist, sind, war, waren, sei,
    seien, wäre, wären, wird, werden, werde, wurde, wurden, würde, würden, worden, gewesen, kann, können, konnte, konnten,
    könne, könnte, könnten, muss, müssen, musste, mussten, müsse, müsste, müssten, soll, sollen, solle, sollte, sollten,
    darf, dürfen, dürfe, durfte, dürfte, dürften, mag, möge, möchte, möchten, will, wollen, wolle, wollte, wollten`,
  passive: 'wurde, wurden, worden, wird, werden, werde',
  adverbs: `so, hinzu, fest, zusammen, dar, hinaus, hervor, zurück, auch, noch, schon, nur, nicht, dann, da, dort, hier, jetzt, nun, bereits, immer, wieder, zudem, außerdem,
    jedoch, allerdings, dagegen, dennoch, ebenfalls, ferner, schließlich, zuletzt, zuvor, danach, daraufhin, deshalb,
    deswegen, daher, also, etwa, sehr, besonders, ausdrücklich, deutlich, klar, offen, öffentlich, erneut, weiter,
    weiterhin, mehrfach, wörtlich, unter anderem, zum Beispiel, hingegen, indes, indessen, einmal, sich, selbst, sogar,
    eher, vielmehr, am Rande, seinerseits, ihrerseits, kürzlich, jüngst, einst, stets, oft, nie, niemals, gern, momentan,
    gleichzeitig, zugleich, derzeit, derweil, unterdessen, inzwischen, mittlerweile, anschließend, zunächst, vorerst,
    vorher, nachher, später, damals, seither, bisher, bislang, künftig, demnächst, endlich, letztlich, letztendlich,
    plötzlich, insgesamt, insbesondere, vor allem, allein, zumindest, immerhin, freilich, natürlich, selbstverständlich,
    tatsächlich, offenbar, offensichtlich, vielleicht, wahrscheinlich, möglicherweise, hoffentlich, leider, glücklicherweise,
    sicher, sicherlich, gewiss, zwar, nämlich, trotzdem, gleichwohl, nichtsdestotrotz, einerseits, andererseits, überdies,
    darüber hinaus, ebenso, genauso, ähnlich, anders, folglich, somit, demnach, demzufolge, konkret, grundsätzlich,
    gemeinsam, abschließend, eingangs, nun, heutzutage, hier, dabei, damit, dafür, darüber, daran, darauf, dazu, dadurch,
    hierzu, hierbei, wiederum, umgekehrt, stattdessen, ansonsten, sonst, beispielsweise, rückblickend, wohl, kaum`,
  elisions: 's, n, ne, nen, nem, ner, ran, rein, raus',
  participleLast: true,
  verbSecond: true,
  incise: false,
  capitalNouns: true,
  dropsSubject: false,
  outerStop: false,
  adverbEndings: '',
  participleEndings: 'end',
  times: `Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, heute, gestern, morgen, vorgestern,
    Januar, Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember, letzte Woche,
    vergangene Woche, letzten Monat, dieses Jahr, Montagabend, Dienstagabend, Mittwochabend, Donnerstagabend,
    Freitagabend, Samstagabend, Sonntagabend, Montagmorgen, Dienstagmorgen, Mittwochmorgen,
    Donnerstagmorgen, Freitagmorgen, Montagnachmittag, Dienstagnachmittag, Mittwochnachmittag, Donnerstagnachmittag,
    Freitagnachmittag, Mittag, Vormittag, Nachmittag, Abend, Morgen, früh, abends, morgens, mittags`,
  roles: `Teilnehmer, Teilnehmerin, Praktikant, Praktikantin, Auszubildende, Auszubildender, Ausbilder, Ausbilderin,
    Minister, Ministerin, Ministers, Ministerpräsident, Ministerpräsidentin, Präsident, Präsidentin, Kanzler,
    Kanzlerin, Bundeskanzler, Bundeskanzlerin, Bundespräsident, Bundespräsidentin, Bundesminister, Bundesministerin,
    Außenminister, Außenministerin, Innenminister, Innenministerin, Finanzminister, Finanzministerin, Umweltminister,
    Umweltministerin, Verteidigungsminister, Verteidigungsministerin, Staatssekretär, Staatssekretärin, Kommissar,
    Kommissarin, EU-Kommissar, EU-Kommissarin, Kommissionspräsident, Kommissionspräsidentin, Botschafter, Botschafterin,
    Diplomat, Diplomatin, Diplomaten, Sprecher, Sprecherin, Regierungssprecher, Regierungssprecherin, Abgeordnete,
    Abgeordneter, Abgeordneten, Senator, Senatorin, Bürgermeister, Bürgermeisterin, Oberbürgermeister,
    Oberbürgermeisterin, Landrat, Landrätin, Chef, Chefin, Vorsitzende, Vorsitzender, Vorsitzenden, Leiter, Leiterin,
    Direktor, Direktorin, Geschäftsführer, Geschäftsführerin, Vorstand, Experte, Expertin, Experten, Ökonom, Ökonomin,
    Ökonomen, Analyst, Analystin, Analysten, Forscher, Forscherin, Wissenschaftler, Wissenschaftlerin, Wissenschaftlern,
    Professor, Professorin, Historiker, Historikerin, Politologe, Politologin, Journalist, Journalistin, Journalisten,
    Richter, Richterin, Staatsanwalt, Staatsanwältin, Anwalt, Anwältin, Berichterstatter, Berichterstatterin, Berater,
    Beraterin, Kandidat, Kandidatin, Gegner, Kritiker, Kritikerin, Befürworter, Aktivist, Aktivistin, Aktivisten,
    Gewerkschafter, Gewerkschafterin, Anwohner, Anwohnerin, Bürger, Bürgerin, Zeuge, Zeugin, Zeugen, Nachbar, Nachbarin,
    Mitglied, Mitglieder, Delegierte, Delegierter, Vertreter, Vertreterin, Beamter, Beamte, Beamtin, Landwirt, Landwirtin,
    Landwirte, Fischer, Arzt, Ärztin, Frau, Mann, Männer, Frauen, Vater, Mutter, Autor, Autorin, Autoren, Schriftsteller,
    Schriftstellerin, Unterhändler, Unterhändlerin, Koordinator, Koordinatorin, König, Königin, Papst, Bischof, General,
    Oberst, Ombudsmann, Ombudsfrau, Beauftragte, Beauftragter, Gründer, Gründerin, Gouverneur, Gouverneurin, Beobachter,
    Quelle, Quellen, Insider, Ratspräsident, Ratspräsidentin, Fraktionschef, Fraktionschefin, Parteichef, Parteichefin`,
  titles: `herr, herrn, frau, dr, prof, professor, minister, ministerin, präsident, präsidentin, kanzler, kanzlerin, general,
    kommissar, kommissarin, sir, bundeskanzler, bundeskanzlerin, von der Leyen`,
  bodies: `Kommission, Rat, Parlament, Bundestag, Bundesrat, Landtag, Regierung, Bundesregierung, Landesregierung,
    Regierungen, Ministerium, Ministerien, Ausschuss, Gericht, Gerichtshof, Behörde, Behörden, Bank, Zentralbank, Agentur,
    Partei, Parteien, Fraktion, Gewerkschaft, Gewerkschaften, Verband, Verbände, Verein, Institut, Universität,
    Unternehmen, Firma, Konzern, Gruppe, Organisation, Organisationen, Stiftung, Polizei, Armee, Bundeswehr, Kreml,
    Opposition, Koalition, Mehrheit, Bündnis, Presse, Zeitung, Magazin, Sender, Menge, Gemeinde, Stadt, Land, Länder,
    Vorstand, Amt, Auswärtige Amt, Auswärtiges Amt, Kanzleramt, Delegation, Präsidentschaft, Sekretariat, Kammer, Senat`,
  documents: `Bericht, Berichts, Studie, Text, Mitteilung, Brief, Richtlinie, Verordnung, Vertrag, Gesetz, Artikel, Charta,
    Grundgesetz, Verfassung, Resolution, Entschließung, Entscheidung, Beschluss, Urteil, Dokument, Papier, Erklärung,
    Gutachten, Umfrage, Buch, Leitartikel, Kommentar, Plakat, Transparent, Schild, Präambel, Anhang, Absatz, Paragraf,
    Paragraph, Abkommen, Entwurf, Vorschlag, Leitfaden, Handbuch, Protokoll, Inschrift, Pressemitteilung`,
  works: `Film, Buch, Roman, Lied, Album, Stück, Serie, Sendung, Artikel, Essay, Bericht, Gedicht, Gemälde, Ausstellung,
    Dokumentation, Podcast, Magazin, Zeitung, Spiel, Oper, Studie, Broschüre, Konferenz, Seminar, Tagung`,
  naming: `sogenannte, sogenannten, sogenannter, sogenanntes, so genannte, genannt, bekannt als, der Begriff, den Begriff,
    das Wort, die Bezeichnung, unter dem Titel, unter dem Motto, mit dem Titel, namens`,
};
