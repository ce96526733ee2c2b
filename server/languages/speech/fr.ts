// French words of attribution.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, gerunds, infinitives, others, participles, regularly } from './verbs.ts';

/** Regular verbs in -er; c and g are softened before a and é. A present stem that differs follows a slash. */
const first = (list: string): Forms[] =>
  regularly(list, (entry) => {
    const [infinitive = '', present = infinitive.slice(0, -2)] = entry.split('/');
    const stem = infinitive.slice(0, -2);
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
    const future = present === stem ? infinitive : `${present}er`;
    return {
      finite: [
        `${present}e`,
        `${present}ent`,
        `${soft}ait`,
        `${soft}aient`,
        `${soft}a`,
        `${stem}èrent`,
        `${future}a`,
        `${future}ont`,
        `${future}ait`,
      ],
      participles: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
      gerund: `${soft}ant`,
      infinitive,
    };
  });

/** Other verbs: see `others`. */
const irregular = (list: string): Forms[] =>
  others(list, (participle) => ['', 'e', 's'].map((end) => `${participle}${end}`));

const SAYING = [
  ...first(`affirmer ajouter assurer annoncer avancer avouer confier confirmer constater contester conter commenter
    concéder/concèd crier clamer critiquer déclarer déplorer dénoncer détailler demander dicter estimer évoquer expliquer
    exposer exhorter exiger ironiser indiquer insister interroger juger jurer justifier lancer lâcher marteler/martèl
    menacer murmurer narrer nier noter objecter observer opiner pester plaider plaisanter pointer préciser prédire
    prêcher proclamer prophétiser proposer protester questionner raconter railler rappeler/rappell rapporter rassurer réaffirmer
    récapituler/récapitul reconnaitre regretter rejeter/rejett relater relativiser relever/relèv remarquer renchérir
    répliquer répéter/répèt reprocher résumer rétorquer révéler/révèl scander signaler souffler souhaiter souligner
    stipuler suggérer/suggèr supplier supposer tempérer/tempèr témoigner tonner trancher tweeter vanter vitupérer
    accuser alerter analyser argumenter articuler attester balayer/bala blâmer botter certifier chuchoter citer
    compléter/complèt conseiller considérer/considèr corriger décréter/décrèt diagnostiquer disposer
    divulguer écarter énoncer énumérer/énumèr enchaîner espérer/espèr esquiver féliciter fustiger glisser gronder
    hasarder hurler imaginer improviser implorer informer insinuer intimer invoquer invectiver lamenter marmonner
    mentionner minimiser modérer/modèr moquer nuancer ordonner parier penser poster postuler présager
    pronostiquer publier ramener recommander redouter réfuter résonner riposter ronchonner saluer sermonner
    soupirer spécifier tancer tempêter titrer toussoter trompeter/trompett valider vociférer/vocifèr`),
  ...irregular(`
    dire dit disant dit disent disait disaient dirent dira diront dirait
    redire redit redisant redit redisent redisait
    écrire écrit écrivant écrit écrivent écrivait écrivit écrivirent écrira
    répondre répondu répondant répond répondent répondait répondit répondirent répondra
    admettre admis admettant admet admettent admettait admit admirent admettra
    soutenir soutenu soutenant soutient soutiennent soutenait soutint soutinrent soutiendra
    maintenir maintenu maintenant maintient maintiennent maintenait maintint
    convenir convenu convenant convient conviennent convenait convint
    prévenir prévenu prévenant prévient préviennent prévenait prévint
    avertir averti avertissant avertit avertissent avertissait avertira
    reconnaître reconnu reconnaissant reconnaît reconnaissent reconnaissait reconnut reconnaîtra
    conclure conclu concluant conclut concluent concluait conclura
    poursuivre poursuivi poursuivant poursuit poursuivent poursuivait poursuivit poursuivra
    reprendre repris reprenant reprend reprennent reprenait reprit
    renchérir renchéri renchérissant renchérit renchérissent renchérissait
    prédire prédit prédisant prédit prédisent prédisait
    promettre promis promettant promet promettent promettait promit promettra
    garantir garanti garantissant garantit garantissent garantissait
    lire lu lisant lit lisent
    retenir retenu retenant retient retiennent
    prescrire prescrit prescrivant prescrit prescrivent prescrivait
    prévoir prévu prévoyant prévoit prévoient prévoyait
    réagir réagi réagissant réagit réagissent réagissait
    craindre craint craignant craint craignent craignait
    croire cru croyant croit croient croyait
    voir vu voyant voit voient voyait
    définir défini définissant définit définissent définissait
    décrire décrit décrivant décrit décrivent décrivait
    faire-valoir fait-valoir faisant-valoir fait-valoir`),
];

const TELLING = first(`appeler/appell qualifier parler traiter désigner présenter dépeindre réclamer refuser prôner
  défendre approuver condamner remercier inviter inciter encourager vouloir`);

export const speech: SpeechWords = {
  says: `${finite(SAYING)},fait valoir,fait savoir,fait remarquer,fait observer,se réjouit,se félicite,s'inquiète,
    s'enthousiasme,s'amuse,s'émeut,s'emporte,s'agace,s'énerve,s'excuse,s'esclaffe,s'emballe,s'offusque,s'enflamme,
    s'impatiente,s'irrite,s'enorgueillit,se lamente,se moque,se vante,se plaint,se rappelle,se rassure,
    se demande,se targue,se réjouissait,se félicitait,s'inquiétait,s'étonnait,s'exclamait,s'indignait,s'alarmait,
    s'interroge,s'exclame,s'écrie,s'indigne,s'insurge,s'étonne,s'alarme,se défend,se justifie,se désole,se souvient`,
  tells: '',
  deems: finite(TELLING),
  plural: '',
  saying: gerunds([...SAYING, ...TELLING]),
  infinitives: infinitives([...SAYING, ...TELLING]),
  participles: `${participles([...SAYING, ...TELLING])},fait valoir,fait savoir,
    fait remarquer,fait observer,réjoui,réjouie,félicité,félicitée,inquiété,interrogé,interrogée,exclamé,exclamée,écrié,
    écriée,indigné,indignée,insurgé,insurgée,étonné,étonnée,défendu,défendue,désolé,alarmé,emporté,emportée`,
  utterances: `déclaration, déclarations, communiqué, communiqués, discours, allocution, lettre, lettres, courrier,
    message, messages, tweet, tweets, propos, mot, mots, phrase, phrases, formule, citation, avertissement,
    avertissements, mise en garde, réponse, réponses, question, questions, promesse, promesses, annonce, annonces, avis,
    opinion, entretien, interview, témoignage, témoignages, appel, appels, demande, plaidoyer, critique, critiques,
    reproche, reproches, accusation, accusations, affirmation, affirmations, argument, arguments, explication,
    explications, remarque, remarques, observation, observations, commentaire, commentaires, constat, conclusion,
    conclusions, slogan, devise, adage, proverbe, dicton, maxime, texte, extrait, extraits, passage, note, courriel,
    compte rendu, transcription, verdict, résolution`,
  accordingTo: `selon, aux termes de, aux termes du, à en croire, d'après, suivant, aux dires de, de l'avis de, de l'avis du, de l'aveu de, de l'aveu du, aux yeux de,
    aux yeux du, selon les mots de, selon les termes de, selon les termes du, pour reprendre les mots de, citant, pour`,
  accordingAfter: '',
  authors: 'de, du, par, signé, signée',
  reported: null,
  absolutes: 'avec',
  pronouns:
    "il, elle, ils, elles, je, nous, j', vous, celui-ci, celle-ci, ceux-ci, ce dernier, cette dernière, certains",
  impersonal: 'on, vous, ce, cela, ça, ceci, rien, tout, certains',
  possessives: 'son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos',
  determiners: `le, la, les, l', un, une, des, du, au, aux, ce, cet, cette, ces, plusieurs, quelques, certains, certaines,
    deux, trois, quatre, cinq, six, dix, chaque, tous les, toutes les, nombre de, de nombreux, de nombreuses, aucun, aucune`,
  prepositions: `à, de, d', dans, en, sur, sous, par, pour, avec, sans, chez, vers, contre, entre, devant, derrière, après,
    avant, depuis, pendant, durant, dès, jusque, jusqu', malgré, parmi, lors de, lors d', lors du, lors des, auprès de,
    auprès du, auprès des, face à, face au, face aux, grâce à, à cause de, au sujet de, à propos de, en marge de, à l'issue
    de, à l'occasion de, au cours de, au cours d', afin de, près de, hors de, au terme de, au lendemain de, devant, au, aux,
    interrogé, interrogée, interrogés`,
  links: "de, d', du, des",
  joins: 'en, sur, pour, dans, chez, auprès de, auprès du',
  conjunctions: 'et, ou, mais, ni, car, or, puis, ainsi que',
  subordinators: `que, qu', quand, lorsque, lorsqu', parce que, parce qu', puisque, puisqu', si, s'il, comme, tandis que,
    alors que, alors qu', bien que, bien qu', afin que, pour que, où, dont, après que, avant que, depuis que`,
  relatives: 'qui, lequel, laquelle, lesquels, lesquelles',
  auxiliaries: `a, ont, avait, avaient, aura, auront, aurait, avoir, ayant, eut, est, sont, était, étaient, sera, seront,
    serait, être, étant, fut, furent, été, ai, avons, s'est, se sont, s'était, s'étaient, vient de, viennent de, vient d', viennent d',
    doit, doivent, peut, peuvent, pouvait, devait, devra, devrait, pourrait, va, vont, allait, veut, voulait, n'a, n'ont,
    n'avait, n'est, n'était, fait, font, aime à, aiment à, aimait à, aime, aimait, a coutume de, se plaît à`,
  passive: "est, sont, était, étaient, sera, seront, serait, être, fut, furent, été, n'est, n'était",
  adverbs: `autrement dit, ne, n', se, s', y, pas, aussi, alors, encore, toujours, déjà, bien, plus, puis, ensuite, enfin, ainsi, hier,
    également, notamment, clairement, fermement, simplement, longuement, récemment, souvent, jamais, même, seulement, donc,
    cependant, toutefois, néanmoins, pourtant, d'ailleurs, par ailleurs, en revanche, en outre, de son côté, de leur côté,
    pour sa part, pour leur part, à son tour, de plus, tout d'abord, d'abord, certes, quant à lui, quant à elle, là, ici,
    très, plutôt, désormais, sans détour, d'emblée, à nouveau, de nouveau, en effet, au contraire, lui-même, elle-même`,
  elisions: 's, t',
  participleLast: false,
  verbSecond: false,
  incise: true,
  capitalNouns: false,
  dropsSubject: false,
  outerStop: false,
  adverbEndings: 'amment emment ivement iquement alement ellement',
  participleEndings: 'ant',
  times: `lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, aujourd'hui, hier, demain, janvier, février, mars,
    avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, ce matin, ce soir, la veille, le lendemain,
    la semaine dernière, le mois dernier, l'an dernier, l'année dernière, cette semaine, ce mois-ci, cette année, matin,
    soir, après-midi, midi, dans un communiqué, dans un entretien`,
  roles: `opposant, opposante, opposants, instituteur, institutrice, boulanger, boulangère, stagiaire, stagiaires,
    apprenti, apprentie, apprentis, formateur, formatrice, formateurs, bénéficiaire,
    bénéficiaires, ministre, ministres, président, présidente, présidents, premier ministre, première ministre, chancelier,
    chancelière, secrétaire, secrétaires, commissaire, commissaires, ambassadeur, ambassadrice, diplomate, diplomates,
    porte-parole, responsable, responsables, dirigeant, dirigeante, dirigeants, chef, cheffe, chefs, directeur, directrice,
    directeurs, patron, patronne, député, députée, députés, eurodéputé, eurodéputée, eurodéputés, sénateur, sénatrice,
    sénateurs, élu, élue, élus, maire, maires, préfet, préfète, juge, juges, procureur, procureure, avocat, avocate,
    avocats, expert, experte, experts, analyste, analystes, économiste, économistes, chercheur, chercheuse, chercheurs,
    professeur, professeure, historien, historienne, sociologue, politologue, journaliste, journalistes, rapporteur,
    rapporteure, rapporteuse, conseiller, conseillère, conseillers, candidat, candidate, candidats, opposant, opposants,
    militant, militante, militants, syndicaliste, syndicalistes, habitant, habitante, habitants, citoyen, citoyens,
    témoin, témoins, voisin, voisine, source, sources, proche, proches, membre, membres, délégué, déléguée, délégués,
    représentant, représentante, représentants, fonctionnaire, fonctionnaires, agriculteur, agriculteurs, pêcheur,
    pêcheurs, médecin, médecins, femme, homme, femmes, hommes, père, mère, fils, fille, auteur, auteure, auteurs, écrivain,
    négociateur, négociatrice, négociateurs, coordinateur, coordinatrice, vice-président, vice-présidente, roi, reine,
    pape, évêque, général, colonel, capitaine, médiateur, médiatrice, haut représentant, haute représentante, fondateur,
    fondatrice, gouverneur, gouverneure, observateur, observateurs, critiques, partisans, détracteurs`,
  titles: `m, mme, mlle, mm, dr, pr, me, monsieur, madame, ministre, président, présidente, commissaire, général, colonel,
    sir, maître, professeur`,
  bodies: `commission, conseil, parlement, gouvernement, gouvernements, ministère, ministères, comité, cour, tribunal,
    banque, agence, autorité, autorités, parti, partis, syndicat, syndicats, association, associations, fédération,
    institut, université, entreprise, entreprises, société, groupe, groupes, ong, organisation, organisations, fondation,
    police, armée, élysée, matignon, quai d'orsay, préfecture, mairie, région, délégation, présidence, secrétariat,
    opposition, majorité, coalition, collectif, presse, journal, quotidien, hebdomadaire, magazine, chaîne, radio, foule,
    communauté, observatoire, direction, services, instance, chambre, assemblée, sénat, médias`,
  documents: `rapport, rapports, étude, études, texte, communiqué, lettre, directive, règlement, traité, loi, article,
    articles, charte, constitution, résolution, décision, arrêt, jugement, document, documents, note, accord, déclaration,
    avis, sondage, enquête, livre, éditorial, tribune, affiche, banderole, pancarte, panneau, message, tweet, préambule,
    considérant, annexe, alinéa, paragraphe, convention, projet, proposition, guide, manuel, inscription`,
  works: `film, livre, roman, chanson, album, pièce, série, émission, article, essai, rapport, poème, tableau, exposition,
    documentaire, podcast, magazine, journal, jeu, opéra, ouvrage, étude, brochure, colloque, conférence, séminaire`,
  naming: `dit, dite, dits, dites, soi-disant, appelé, appelée, nommé, nommée, baptisé, baptisée, intitulé, intitulée,
    surnommé, surnommée, le terme, les termes, le mot, l'expression, la notion de, le concept de, qualifié de, qualifiée de,
    connu sous le nom de, sous le titre, le slogan, la devise`,
};
