// Spanish words of attribution. The subject may be left out, so that a verb alone attributes: “…”, respondió.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, gerunds, infinitives, others, participles, regularly } from './verbs.ts';

/** Regular verbs; a stem that differs in the present, and in the past, follows a slash: `contar/cuent`, `pedir/pid/pid`. */
const regular = (list: string): Forms[] =>
  regularly(list, (entry) => {
    const [infinitive = '', present = infinitive.slice(0, -2), past = infinitive.slice(0, -2)] = entry.split('/');
    const stem = infinitive.slice(0, -2);
    const ar = infinitive.endsWith('ar');
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
    const first = ar ? (soft.endsWith('g') ? `${soft}u` : soft) : stem;
    return {
      finite: [
        ...(ar ? [`${present}a`, `${present}an`] : [`${present}e`, `${present}en`]),
        ...(ar ? [`${past}ó`, `${past}aron`, `${first}é`] : [`${past}ió`, `${past}ieron`, `${stem}í`]),
        ...(ar ? [`${stem}aba`, `${stem}aban`, `${stem}amos`] : [`${stem}ía`, `${stem}ían`, `${stem}imos`]),
        `${infinitive}á`,
        `${infinitive}án`,
      ],
      participles: ar ? [`${stem}ado`, `${stem}ada`, `${stem}ados`, `${stem}adas`] : [`${stem}ido`, `${stem}ida`],
      gerund: ar ? `${stem}ando` : `${past}iendo`,
      infinitive,
    };
  });

/** Other verbs: see `others`. */
const irregular = (list: string): Forms[] => others(list, (participle) => [participle]);

const SAYING = [
  ...regular(`afirmar anunciar añadir asegurar aclarar explicar señalar indicar destacar subrayar recalcar insistir
    declarar manifestar expresar comentar apuntar opinar preguntar contestar responder replicar reconocer admitir
    confesar/confies recordar/recuerd advertir/adviert/advirt avisar criticar lamentar denunciar exigir pedir/pid/pid
    reclamar rechazar prometer garantizar confirmar precisar matizar puntualizar concretar detallar
    relatar contar/cuent narrar revelar desvelar argumentar alegar justificar defender/defiend reiterar repetir/repit/repit
    resumir sentenciar zanjar bromear ironizar exclamar gritar susurrar murmurar suspirar informar notificar comunicar
    proclamar sugerir/sugier/sugir recomendar/recomiend aconsejar ordenar reprochar objetar rebatir refutar
    protestar celebrar felicitar alertar amenazar augurar vaticinar pronosticar jurar apostillar agregar enfatizar
    remarcar evocar citar tuitear publicar disertar razonar reflexionar cuestionar espetar rematar apostar/apuest
    pensar/piens considerar estimar calcular creer juzgar confiar corroborar certificar testificar testimoniar
    musitar vociferar balbucear bramar clamar rectificar interpelar aventurar estipular establecer definir rezar cantar corear ratificar
    resaltar avanzar adelantar incidir abundar aseverar acotar ahondar reafirmar postular deplorar
    esgrimir recriminar desmentir/desmient/desmint negar/nieg constatar terciar remachar sintetizar ponderar arremeter
    implorar suplicar rogar/rueg apelar entender/entiend`),
  ...irregular(`
    decir dicho diciendo dice dicen digo dijo dijeron dije dijimos decía decían dirá dirán diría dirían
    escribir escrito escribiendo escribe escriben escribió escribieron escribí escribía
    proseguir proseguido prosiguiendo prosigue prosiguen prosiguió prosiguieron
    mantener mantenido manteniendo mantiene mantienen mantuvo mantuvieron mantenía
    sostener sostenido sosteniendo sostiene sostienen sostuvo sostuvieron sostenía
    proponer propuesto proponiendo propone proponen propuso propusieron
    exponer expuesto exponiendo expone exponen expuso expusieron
    prever previsto previendo prevé prevén previó
    predecir predicho prediciendo predice predicen predijo
    leer leído leyendo lee leen leyó leyeron
    oír oído oyendo oye oyen oyó
    concluir concluido concluyendo concluye concluyen concluyó concluyeron
    inquirir inquirido inquiriendo inquiere inquirió
    disponer dispuesto disponiendo dispone disponen dispuso
    contraponer contrapuesto contraponiendo contrapone contrapuso
    aducir aducido aduciendo aduce aducen adujo adujeron
    contradecir contradicho contradiciendo contradice contradijo`),
];

const DEEMING = [
  ...regular(`llamar calificar denominar tachar tildar describir definir hablar acusar culpar condenar aprobar/aprueb
    valorar apoyar invocar tratar presentar desear temer esperar saludar elogiar alabar aplaudir invitar
    instar urgir animar agradecer abogar aludir mencionar comparar retratar bautizar reivindicar
    mostrar/muestr comprometer reprobar/reprueb afear achacar imputar lanzar trasladar transmitir conceder
    plantear ilustrar demandar deslizar consignar`),
  ...irregular(`
    ver visto viendo ve ven vio vieron veía
    referirse referido refiriéndose refiere refieren refirió refirieron refería
    reducir reducido reduciendo reduce reducen redujo
    querer querido queriendo quiere quieren quiso quisieron quería querían
    atribuir atribuido atribuyendo atribuye atribuyen atribuyó atribuyeron
    redefinir redefinido redefiniendo redefine redefinió`),
];

const BOTH = [...SAYING, ...DEEMING];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},se queja,se quejó,se pregunta,se preguntó,se lamenta,se lamentó,se felicita,se felicitó,
    se defiende,se defendió,se justifica,se justificó,hizo saber,dejó claro,deja claro,pone de relieve,puso de relieve,
    hace hincapié,hacen hincapié,hizo hincapié,hicieron hincapié,pone el acento,puso el acento,pone en valor,
    puso en valor,da a entender,dio a entender,da cuenta de,dio cuenta de,deja caer,dejó caer,dejaron claro`,
  tells: '',
  deems: finite(DEEMING),
  plural: '',
  saying: gerunds(BOTH),
  infinitives: infinitives(BOTH),
  participles: `${participles(BOTH)},hecho hincapié,puesto el acento,puesto en valor,puesto de relieve,dejado claro,hecho saber,dado a entender`,
  utterances: `declaración, declaraciones, comunicado, comunicados, discurso, discursos, intervención, comparecencia,
    nota de prensa, comunicado de prensa, carta, cartas, misiva, correo, mensaje, mensajes, tuit, tuits, palabra, palabras, frase, frases, fórmula, cita, citas,
    advertencia, advertencias, aviso, respuesta, respuestas, contestación, réplica, pregunta, preguntas, promesa, promesas, anuncio, anuncios,
    opinión, opiniones, entrevista, entrevistas, testimonio, testimonios, llamamiento, petición, peticiones, crítica,
    críticas, reproche, reproches, acusación, acusaciones, afirmación, afirmaciones, argumento, argumentos, explicación,
    explicaciones, comentario, comentarios, observación, observaciones, conclusión, conclusiones, lema, consigna, adagio,
    proverbio, refrán, máxima, texto, extracto, pasaje, nota, transcripción, veredicto, resolución, denuncia,
    denuncias, protesta, propuesta, propuestas, demanda, demandas, recomendación, recomendaciones, titular, consejo,
    queja, quejas, duda, dudas, diagnóstico, balance, mantra, eslogan, canto, grito, gritos`,
  accordingTo: `según, según las palabras de, según los términos de, en palabras de, en palabras del, a juicio de, a juicio del,
    en opinión de, en opinión del, al decir de, a ojos de, de acuerdo con, conforme a, citando a, en boca de, por boca de,
    a tenor de, a tenor del, tal y como lo expresa, para`,
  accordingAfter: '',
  authors: 'de, del, por, firmado por, firmada por',
  reported: null,
  absolutes: 'con',
  pronouns: `él, ella, ellos, ellas, yo, nosotros, nosotras, usted, ustedes, vosotros, este, esta, estos, aquel, aquella,
    ambos, muchos, algunos, otros, quien, quienes`,
  impersonal: 'ello, esto, eso, aquello, nada, todo, lo que, muchos, algunos, otros, uno, se, este, esta',
  possessives: 'su, sus, mi, mis, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, tu, tus, cuyo, cuya',
  determiners: `el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel,
    aquella, varios, varias, algunos, algunas, muchos, muchas, dos, tres, cuatro, cinco, seis, diez, cada, todos los,
    todas las, ambos, ambas, ningún, ninguna, otro, otra, otros, otras, algún, alguna, numerosos, numerosas`,
  prepositions: `a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, mediante, para, por,
    sin, sobre, tras, junto a, frente a, gracias a, debido a, a través de, a causa de, acerca de, respecto a, dentro de,
    fuera de, después de, antes de, además de, en lugar de, a pesar de, en torno a, al término de, con motivo de,
    al margen de, a raíz de, preguntado, preguntada, interrogado, interrogada, cuestionado, cuestionada, excepto, salvo, pese a, en relación con, en cuanto a,
    con respecto a, en materia de, al hilo de, en el marco de, en nombre de, en vez de`,
  links: 'de, del',
  joins: 'en, para, por, con, ante, sobre, contra, del, a',
  conjunctions: 'y, e, o, u, ni, pero, sino, así como, mas',
  subordinators: `al tiempo que, a la vez que, cómo, cuándo, dónde, qué, cuál, que, cuando, porque, si, como, aunque, mientras, donde, ya que, puesto que, para que, sin que, antes de
    que, después de que, desde que, hasta que, a pesar de que, lo que, pues`,
  relatives: 'que, quien, quienes, el cual, la cual, los cuales, las cuales, cuyo, cuya',
  auxiliaries: `ha, han, he, hemos, había, habían, haya, habrá, habría, haber, habiendo, es, son, era, eran, fue, fueron,
    será, serán, sería, ser, sido, siendo, está, están, estaba, estaban, estuvo, estar, estado, puede, pueden, podía,
    podrá, podría, debe, deben, debía, deberá, debería, va, van, iba, acaba de, acaban de, suele, suelen, quiere, quieren,
    sigue, siguen, siguió, continúa, continúan, vuelve a, vuelven a, volvió a, volvieron a, llega a, llegó a, quiso, tuvo que,
    se limita a, se limitó a, se limitaron a, se apresuró a, comienza por, comenzó por, empieza por, empezó por, termina por,
    terminó por, se trata de, se trataba de, se trate de, cuenta con, cuentan con, contaba con, dispone de, disponen de`,
  passive: 'es, son, era, eran, fue, fueron, será, serán, sería, ser, sido, siendo',
  adverbs: `me, te, se, le, les, lo, nos, os, no, ya, también, aún, todavía, siempre, nunca, jamás, solo, sólo, incluso,
    además, entonces, después, luego, así, ayer, aquí, allí, ahora, bien, más, muy, tan, casi, apenas, quizá, quizás,
    tampoco, sin embargo, no obstante, por su parte, a su vez, en cambio, en efecto, por ejemplo, por último, al final,
    finalmente, de nuevo, una vez más, asimismo, igualmente, por otra parte, por otro lado, de hecho, en realidad, antes,
    primero, en concreto, entre otras cosas, al respecto, a continuación, acto seguido, por su lado, con todo, eso sí, una vez, un día, en su día`,
  elisions: '',
  participleLast: false,
  verbSecond: false,
  incise: true,
  capitalNouns: false,
  dropsSubject: true,
  outerStop: true,
  adverbEndings: 'mente',
  participleEndings: 'ando iendo',
  times: `lunes, martes, miércoles, jueves, viernes, sábado, domingo, hoy, ayer, mañana, anoche, anteayer, enero, febrero,
    marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, esta mañana, esta tarde, esta
    noche, la semana pasada, el mes pasado, el año pasado, este año, este mes, esta semana, este lunes, este martes, este
    miércoles, este jueves, este viernes, este sábado, este domingo, la víspera, en un comunicado, en una entrevista, en rueda de prensa, en una rueda de
    prensa, en conferencia de prensa, en una conferencia de prensa, en una nota de prensa, en declaraciones a los
    periodistas, en redes sociales, en las redes sociales, en twitter, en x, en facebook, en su cuenta de twitter, en su cuenta de
    x`,
  roles: `ministro, ministra, ministros, ministras, primer ministro, primera ministra, presidente, presidenta, presidentes,
    vicepresidente, vicepresidenta, mandatario, mandataria, premier, monarca, titular, eurocomisario, eurocomisaria, exministro,
    exministra, expresidente, expresidenta, alto representante, alta representante, canciller, secretario, secretaria, secretarios, comisario, comisaria, comisarios,
    embajador, embajadora, embajadores, diplomático, diplomática, diplomáticos, portavoz, portavoces, responsable,
    responsables, dirigente, dirigentes, líder, líderes, jefe, jefa, jefes, director, directora, directores, gerente,
    socialista, socialistas, conservador, conservadora, conservadores, liberal, liberales, ecologista, ecologistas, jurista,
    juristas, interlocutor, interlocutora, diputado, diputada, diputados, eurodiputado, eurodiputada, eurodiputados, senador, senadora, senadores, alcalde,
    alcaldesa, alcaldes, concejal, concejala, consejero, consejera, consejeros, delegado, delegada, juez, jueza, jueces,
    magistrado, magistrada, fiscal, fiscales, abogado, abogada, abogados, experto, experta, expertos, economista,
    economistas, analista, analistas, investigador, investigadora, investigadores, científico, científica, científicos,
    profesor, profesora, profesores, catedrático, catedrática, historiador, historiadora, politólogo, politóloga, periodista,
    periodistas, autor, autora, autores, escritor, escritora, poeta, filósofo, filósofa, ponente, ponentes, asesor, asesora,
    asesores, candidato, candidata, candidatos, opositor, opositores, crítico, críticos, activista, activistas,
    sindicalista, sindicalistas, vecino, vecina, vecinos, ciudadano, ciudadana, ciudadanos, testigo, testigos, fuente,
    fuentes, funcionario, funcionaria, funcionarios, agricultor, agricultora, agricultores, pescador, pescadora,
    pescadores, médico, médica, médicos, trabajador, trabajadora, trabajadores, empresario, empresaria, empresarios,
    hombre, mujer, hombres, mujeres, padre, madre, hijo, hija, hermano, hermana, abuelo, abuela, amigo, amiga, amigos,
    colega, colegas, miembro, miembros, representante, representantes, negociador, negociadora, negociadores, coordinador,
    coordinadora, fundador, fundadora, gobernador, gobernadora, rey, reina, papa, obispo, general, coronel, capitán,
    comandante, estudiante, estudiantes, participante, participantes, propietario, propietaria, relator, relatora,
    observador, observadora, observadores, defensor, defensora, entrevistado, entrevistada, víctima, víctimas, agente,
    agentes, policía, cantante, actor, actriz, entrenador, entrenadora, jugador, jugadora, jugadores, técnico`,
  titles:
    'sr, sra, sres, don, doña, dr, dra, señor, señora, presidente, presidenta, ministro, ministra, comisario, comisaria, general, rey, reina, papa, san, santa',
  bodies: `comisión, consejo, parlamento, gobierno, gobiernos, ejecutivo, ministerio, departamento, agencia, comité, tribunal,
    corte, autoridad, autoridades, banco, empresa, empresas, compañía, grupo, grupos, partido, partidos, sindicato,
    sindicatos, asociación, asociaciones, federación, confederación, instituto, universidad, organización, organizaciones,
    fundación, policía, ejército, oposición, mayoría, coalición, prensa, diario, periódico, revista, cadena, emisora,
    multitud, comunidad, delegación, presidencia, secretaría, cámara, congreso, senado, ayuntamiento, junta, generalitat,
    moncloa, casa blanca, kremlin, oenegé, ong, patronal, plataforma, observatorio, dirección, defensa, fiscalía,
    alianza, red, unión, equipo, rotativo, eurocámara, asamblea, oficina, misión, guardia civil`,
  documents: `informe, informes, estudio, estudios, texto, comunicado, carta, directiva, reglamento, tratado, ley, artículo,
    artículos, constitución, resolución, decisión, sentencia, fallo, auto, documento, documentos, nota, acuerdo,
    declaración, dictamen, encuesta, sondeo, libro, editorial, tribuna, cartel, pancarta, mensaje, tuit, preámbulo,
    considerando, anexo, apartado, párrafo, convenio, convención, proyecto, propuesta, guía, manual, inscripción, canción,
    titular, acta, himno, poema, decreto, estatuto, manifiesto, borrador, estrategia, evaluación, comunicación, pacto, circular`,
  works: `película, filme, libro, novela, canción, álbum, obra, serie, programa, artículo, ensayo, informe, poema, cuadro,
    exposición, documental, pódcast, revista, diario, juego, ópera, estudio, folleto, coloquio, conferencia, seminario, plan,
    jornada, jornadas, foro, curso, campaña, proyecto, iniciativa, estrategia, concurso, premio`,
  naming: `llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, titulado, titulada,
    apodado, apodada, bautizado, bautizada, conocido como, conocida como, el término, los términos, la palabra, las
    palabras, la expresión, el concepto de, la noción de, supuesto, supuesta, bajo el título, bajo el lema, el lema, el
    mal llamado, la mal llamada`,
};
