// Italian words of attribution. The subject may be left out, so that a verb alone attributes: «…», ha risposto.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, gerunds, infinitives, others, participles, regularly } from './verbs.ts';

/** Regular verbs; those in -isc- stand with an `!` in front. */
const regular = (list: string): Forms[] =>
  regularly(list, (entry) => {
    const infinitive = entry.replace('!', '');
    const stem = infinitive.slice(0, -3);
    const kind = infinitive.slice(-3, -2);
    const long = entry === infinitive ? stem : `${stem}isc`;
    const hard =
      kind === 'a' && /[cg]$/.test(stem) ? `${stem}h` : kind === 'a' && /[cg]i$/.test(stem) ? stem.slice(0, -1) : stem;
    const past = kind === 'a' ? 'ò' : kind === 'e' ? 'é' : 'ì';
    const third = kind === 'a' ? 'a' : 'e';
    const plural = kind === 'a' ? 'ano' : 'ono';
    const future = kind === 'i' ? `${stem}irà` : `${hard}erà`;
    return {
      finite: [
        `${long}${third}`,
        `${long}${plural}`,
        `${stem}${past}`,
        `${stem}${kind}rono`,
        `${stem}${kind}va`,
        `${stem}${kind}vano`,
        future,
        `${future.slice(0, -1)}anno`,
      ],
      participles: (kind === 'a' ? ['at'] : kind === 'e' ? ['ut'] : ['it']).flatMap((p) => [
        `${stem}${p}o`,
        `${stem}${p}a`,
        `${stem}${p}i`,
        `${stem}${p}e`,
      ]),
      gerund: `${stem}${kind === 'a' ? 'a' : 'e'}ndo`,
      infinitive,
    };
  });

/** Other verbs: see `others`. */
const irregular = (list: string): Forms[] =>
  others(list, (participle) => ['o', 'a', 'i', 'e'].map((end) => `${participle.slice(0, -1)}${end}`));

const SAYING = [
  ...regular(`affermare dichiarare annunciare assicurare spiegare sottolineare evidenziare osservare notare
    commentare raccontare domandare confessare ricordare avvisare criticare lamentare denunciare reclamare
    confermare precisare puntualizzare dettagliare rivelare svelare argomentare giustificare
    !ribadire !chiarire ripetere sentenziare scherzare ironizzare esclamare gridare sussurrare mormorare
    sospirare informare comunicare proclamare !suggerire consigliare raccomandare ordinare rimproverare obiettare
    confutare protestare minacciare giurare enfatizzare rimarcare evocare citare twittare pubblicare riflettere
    ragionare pensare considerare stimare calcolare credere giudicare confidare attestare testimoniare stipulare
    !stabilire !definire recitare cantare intonare ratificare auspicare augurare ipotizzare tuonare sbottare
    incalzare avvertire ribattere !ammonire continuare terminare urlare strillare chiosare balbettare rettificare azzardare vantare profetizzare motivare rassicurare sintetizzare
    segnalare indicare contestare esortare replicare rievocare narrare specificare !esordire !scandire rincarare rilanciare
    riportare postare manifestare constatare deplorare stigmatizzare controbattere implorare supplicare tagliare
    preannunciare anticipare negare attaccare esultare accennare`),
  ...irregular(`
    dire detto dicendo dice dicono dico disse dissero dissi diceva dicevano dirà diranno direbbe
    ridire ridetto ridicendo ridice ridisse
    scrivere scritto scrivendo scrive scrivono scrisse scrissero scrissi scriveva
    rispondere risposto rispondendo risponde rispondono rispose risposero risposi rispondeva
    chiedere chiesto chiedendo chiede chiedono chiese chiesero chiesi chiedeva
    aggiungere aggiunto aggiungendo aggiunge aggiungono aggiunse aggiunsero aggiungeva
    ammettere ammesso ammettendo ammette ammettono ammise ammisero ammetteva
    promettere promesso promettendo promette promettono promise promisero
    riconoscere riconosciuto riconoscendo riconosce riconoscono riconobbe riconobbero
    sostenere sostenuto sostenendo sostiene sostengono sostenne sostennero sosteneva
    mantenere mantenuto mantenendo mantiene mantengono mantenne
    concludere concluso concludendo conclude concludono concluse conclusero
    proseguire proseguito proseguendo prosegue proseguono proseguì
    proporre proposto proponendo propone propongono propose proposero
    esporre esposto esponendo espone espongono espose
    disporre disposto disponendo dispone dispongono dispose
    prevedere previsto prevedendo prevede prevedono previde
    predire predetto predicendo predice predisse
    leggere letto leggendo legge leggono lesse lessero
    difendere difeso difendendo difende difendono difese
    esprimere espresso esprimendo esprime esprimono espresse
    rilevare rilevato rilevando rileva rilevano rilevò
    respingere respinto respingendo respinge respingono respinse
    ritenere ritenuto ritenendo ritiene ritengono ritenne riteneva
    riferire riferito riferendo riferisce riferiscono riferì riferirono
    eccepire eccepito eccependo eccepisce eccepì
    smentire smentito smentendo smentisce smentì
    garantire garantito garantendo garantisce garantiscono garantì
    insistere insistito insistendo insiste insistono insistette insisteva
    pretendere preteso pretendendo pretende pretendono pretese
    esigere esatto esigendo esige esigono
    riassumere riassunto riassumendo riassume riassumono riassunse
    premettere premesso premettendo premette premettono premise
    trasmettere trasmesso trasmettendo trasmette trasmettono trasmise
    chiudere chiuso chiudendo chiude chiudono chiuse
    riprendere ripreso riprendendo riprende riprendono riprese
    ammonire ammonito ammonendo ammonisce ammonì`),
];

const DEEMING = [
  ...regular(`chiamare qualificare denominare bollare tacciare parlare accusare incolpare condannare approvare valutare
    appoggiare invocare trattare presentare desiderare temere sperare salutare elogiare lodare invitare sollecitare
    ringraziare appellare menzionare mostrare attribuire paragonare battezzare rivendicare etichettare`),
  ...irregular(`
    vedere visto vedendo vede vedono vide videro vedeva
    descrivere descritto descrivendo descrive descrivono descrisse
    definire definito definendo definisce definiscono definì definirono definiva
    volere voluto volendo vuole vogliono voleva
    accogliere accolto accogliendo accoglie accolgono accolse`),
];

const BOTH = [...SAYING, ...DEEMING];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},fa sapere,fanno sapere,fa notare,fa presente,fece sapere,rende noto,rendono noto,taglia corto,
    mette in chiaro,tiene a precisare,si lamenta,si chiede,si chiese,
    si domanda,si rallegra,si difende,mette in guardia,si legge in,si legge nel,si legge nella,si legge nell'`,
  tells: '',
  deems: `${finite(DEEMING)},si è detto,si è detta,si sono detti`,
  plural: '',
  saying: gerunds(BOTH),
  // Dirlo: with its object.
  infinitives: `${infinitives(BOTH)},${BOTH.map((v) => `${v.infinitive.slice(0, -1)}lo`).join(',')}`,
  participles: `${participles(BOTH)},fatto sapere,fatto notare,fatto presente,messo in guardia,messo in chiaro,reso noto`,
  utterances: `comunicato stampa, nota stampa, dichiarazione, dichiarazioni, comunicato, comunicati, discorso, discorsi, intervento, audizione, lettera,
    lettere, messaggio, messaggi, tweet, post, parola, parole, frase, frasi, formula, citazione, avvertimento,
    avvertimenti, avviso, risposta, risposte, domanda, domande, promessa, promesse, annuncio, annunci, opinione, opinioni,
    parere, intervista, interviste, testimonianza, testimonianze, appello, appelli, richiesta, richieste, critica,
    critiche, rimprovero, accusa, accuse, affermazione, affermazioni, argomento, argomenti, spiegazione, spiegazioni,
    commento, commenti, osservazione, osservazioni, conclusione, conclusioni, motto, slogan, adagio, proverbio,
    massima, testo, estratto, passo, brano, nota, trascrizione, verdetto, risoluzione, denuncia, denunce, protesta,
    proposta, proposte, raccomandazione, raccomandazioni, titolo, consiglio, lamentela, dubbio, dubbi, diagnosi, bilancio,
    mantra, grido, coro, replica, monito`,
  accordingTo: `secondo, stando a, stando al, stando alla, stando alle, a detta di, a detta del, a detta della, a giudizio di, a
    giudizio del, a giudizio della, ad avviso di, ad avviso del, ad avviso della, a parere di, a parere del, a parere
    della, nelle parole di, nelle parole del, nelle parole della, con le parole di, agli occhi di, citando, per, per il,
    per la, per l', per i, per gli, così, cosi`,
  accordingAfter: '',
  authors: 'di, del, della, dei, dello, da, dal, dalla, firmato da, firmata da',
  reported: null,
  absolutes: 'con',
  pronouns: `lui, lei, loro, egli, ella, essi, esse, io, noi, voi, questi, costui, costei, quest'ultimo, quest'ultima,
    entrambi, molti, alcuni, altri, chi`,
  impersonal: 'ciò, questo, quello, niente, nulla, tutto, molti, alcuni, altri, uno, si',
  possessives: `suo, sua, suoi, sue, mio, mia, miei, mie, nostro, nostra, nostri, nostre, vostro, vostra, tuo, tua`,
  determiners: `il, lo, la, i, gli, le, l', un, uno, una, un', questo, questa, questi, queste, quest', quel, quello,
    quella, quei, quegli, quelle, alcuni,
    alcune, molti, molte, vari, varie, diversi, diverse, due, tre, quattro, cinque, sei, dieci, ogni, tutti i, tutte le,
    entrambi, entrambe, nessun, nessuno, nessuna, altro, altra, altri, altre, qualche, numerosi, numerose`,
  prepositions: `a, ad, al, allo, alla, all', ai, agli, alle, con, col, contro, da, dal, dallo, dalla, dall', dai, dagli,
    dalle, di, d', del, dello, della, dell', dei, degli, delle, dopo, durante, entro, fino, fra, in, nel, nello, nella,
    nell', nei, negli, nelle, per, presso, prima, senza, sopra, sotto, su, sul, sullo, sulla, sull', sui, sugli, sulle, tra,
    tramite, verso, grazie a, davanti a, insieme a, a causa di, al fine di,
    nonostante, malgrado, oltre, attraverso, riguardo, quanto a, quanto al, quanto alla, rispetto, in merito, in occasione, nel corso,
    in materia, in vista, in nome, a margine, al termine, a proposito, per il, per la, per l', per i, per gli, per lo, per le,
    interpellato, interpellata, interrogato, interrogata, sollecitato, sollecitata, tranne`,
  links: "di, d', del, dello, della, dell', dei, degli, delle",
  joins: "in, nel, nella, nell', per, a, ad, al, alla, con, su, sul, sulla, da, dal, dalla, presso",
  conjunctions: 'e, ed, o, oppure, né, ma, però, bensì, nonché',
  subordinators: `che, ch', quando, perché, se, come, anche se, mentre, dove, poiché, giacché, affinché, senza che, prima
    che, dopo che, da quando, finché, benché, sebbene, ciò che, quanto`,
  relatives: 'che, chi, cui, il quale, la quale, i quali, le quali',
  auxiliaries: `ha, hanno, ho, abbiamo, aveva, avevano, abbia, avrà, avrebbe, avere, avendo, ebbe, è, sono, era, erano, fu,
    furono, sarà, saranno, sarebbe, essere, essendo, stato, stata, stati, state, può, possono, poteva, potrà, potrebbe,
    deve, devono, doveva, dovrà, dovrebbe, va, vanno, viene, vengono, veniva, sta, stanno, vuole, vogliono, s'è, ama,
    amano, amava, usa, suole, è solito, è solita, continua a, continuano a, continuerà a, torna a, tornano a, è tornato a, è tornata a,
    ha voluto, hanno voluto, ha tenuto a, hanno tenuto a, si limita a, si è limitato a, si è limitata a, si tratta di, si trattava di,
    si tratta, si trattava`,
  passive:
    'è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, essere, stato, stata, stati, state, viene, vengono, veniva',
  adverbs: `mi, ti, si, ci, vi, ne, non, già, anche, ancora, sempre, mai, solo, soltanto, perfino, persino, inoltre, allora,
    poi, dopo, così, cosi, ieri, qui, lì, là, ora, adesso, bene, più, molto, tanto, quasi, appena, forse, neanche, nemmeno,
    tuttavia, comunque, invece, infatti, ad esempio, per esempio, infine, di nuovo, ancora una volta, altresì, inoltre,
    d'altra parte, dal canto suo, da parte sua, a sua volta, prima, intanto, del resto, anzi, piuttosto, gli, le, lo`,
  elisions: '',
  participleLast: false,
  verbSecond: false,
  incise: true,
  capitalNouns: false,
  dropsSubject: true,
  outerStop: true,
  adverbEndings: 'mente',
  participleEndings: 'ando endo',
  times: `lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, oggi, ieri, domani, stamattina, stamani, stasera,
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, la settimana
    scorsa, il mese scorso, l'anno scorso, quest'anno, questa settimana, questo mese, in una nota, in un'intervista, in un
    comunicato, in una dichiarazione, in un post, in un tweet, in conferenza stampa, in aula, sui social, su x, su twitter, su facebook,
    su instagram, la vigilia`,
  roles: `titolare, titolari, esponente, esponenti, parlamentare, parlamentari, europarlamentare, europarlamentari, capogruppo,
    vicesegretario, vicesegretaria, sottosegretari, ministro, ministra, ministri, primo ministro, premier, presidente, presidenti, presidentessa, vicepresidente,
    vicepremier, vicepresidenti, viceministro, viceministra, sottosegretario, sottosegretaria, cancelliere, cancelliera, segretario, segretaria, segretari, commissario, commissaria, commissari, ambasciatore,
    ambasciatrice, ambasciatori, diplomatico, diplomatica, diplomatici, portavoce, responsabile, responsabili, dirigente,
    dirigenti, leader, capo, capi, direttore, direttrice, direttori, deputato, deputata, deputati, eurodeputato,
    eurodeputata, eurodeputati, senatore, senatrice, senatori, onorevole, sindaco, sindaca, sindaci, assessore,
    assessora, consigliere, consigliera, consiglieri, governatore, prefetto, giudice, giudici, magistrato, procuratore,
    avvocato, avvocata, avvocati, esperto, esperta, esperti, economista, economisti, analista, analisti, ricercatore,
    ricercatrice, ricercatori, scienziato, scienziata, scienziati, professore, professoressa, professori, docente, storico,
    storica, storici, politologo, politologa, giornalista, giornalisti, autore, autrice, autori, scrittore, scrittrice,
    poeta, filosofo, filosofa, relatore, relatrice, relatori, candidato, candidata, candidati, oppositore, critico,
    critici, attivista, attivisti, sindacalista, sindacalisti, cittadino, cittadina, cittadini, residente, residenti,
    testimone, testimoni, fonte, fonti, funzionario, funzionaria, funzionari, agricoltore, agricoltori, pescatore,
    pescatori, medico, medici, lavoratore, lavoratrice, lavoratori, imprenditore, imprenditrice, imprenditori, uomo, donna,
    uomini, donne, padre, madre, figlio, figlia, fratello, sorella, nonno, nonna, amico, amica, amici, collega, colleghi,
    membro, membri, rappresentante, rappresentanti, negoziatore, negoziatrice, negoziatori, coordinatore, coordinatrice,
    fondatore, fondatrice, re, regina, papa, vescovo, generale, colonnello, capitano, comandante, studente, studentessa,
    studenti, partecipante, partecipanti, proprietario, proprietaria, osservatore, osservatrice, osservatori, garante,
    intervistato, vittima, vittime, agente, agenti, cantante, attore, attrice, allenatore, tecnico, giocatore, giocatori`,
  titles:
    'sig, signor, signora, dott, dottor, dottoressa, prof, professor, professoressa, avv, on, onorevole, sen, ing, don, presidente, ministro, ministra, commissario, commissaria, generale, re, regina, papa, san, santa',
  bodies: `commissione, consiglio, parlamento, governo, governi, esecutivo, ministero, dipartimento, agenzia, comitato,
    tribunale, corte, autorità, banca, impresa, imprese, azienda, aziende, società, compagnia, gruppo, gruppi, partito,
    partiti, sindacato, sindacati, associazione, associazioni, federazione, confederazione, istituto, università,
    organizzazione, organizzazioni, fondazione, polizia, esercito, opposizione, maggioranza, coalizione, stampa, giornale,
    quotidiano, settimanale, rivista, emittente, folla, comunità, delegazione, presidenza, segretariato, segreteria,
    camera, senato, comune, regione, giunta, quirinale, palazzo chigi, farnesina, casa bianca, cremlino, ong, osservatorio,
    direzione, difesa, procura, alleanza, rete, unione, squadra, eurocamera, europarlamento, assemblea, ufficio`,
  documents: `rapporto, rapporti, relazione, studio, studi, testo, comunicato, lettera, direttiva, regolamento, trattato,
    legge, articolo, articoli, costituzione, risoluzione, decisione, sentenza, documento, documenti, nota, accordo,
    dichiarazione, parere, sondaggio, indagine, libro, editoriale, cartello, striscione, messaggio, tweet, preambolo,
    considerando, allegato, comma, paragrafo, convenzione, progetto, proposta, guida, manuale, iscrizione, canzone, titolo,
    verbale, inno, poesia, romanzo, decreto, statuto, manifesto, bozza, strategia, comunicazione, patto, circolare`,
  works: `film, libro, romanzo, canzone, album, opera, serie, programma, articolo, saggio, rapporto, poesia, quadro, mostra,
    documentario, podcast, rivista, giornale, gioco, studio, opuscolo, convegno, conferenza, seminario, piano,
    forum, campagna, progetto, iniziativa, strategia, concorso, premio, evento`,
  naming: `cosiddetto, cosiddetta, cosiddetti, cosiddette, detto, detta, chiamato, chiamata, denominato, denominata,
    intitolato, intitolata, soprannominato, soprannominata, battezzato, battezzata, noto come, nota come, il termine, i
    termini, la parola, le parole, l'espressione, il concetto di, la nozione di, dal titolo, sotto il titolo, lo slogan, il
    motto, presunto, presunta`,
};
