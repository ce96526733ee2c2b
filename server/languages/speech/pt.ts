// Portuguese words of attribution. The subject may be left out, so that a verb alone attributes: “…”, respondeu.
import type { SpeechWords } from './speech.ts';
import { type Forms, finite, gerunds, infinitives, others, participles, regularly } from './verbs.ts';

/** Regular verbs; a stem that differs in the present follows a slash: `sugerir/suger`. */
const regular = (list: string): Forms[] =>
  regularly(list, (entry) => {
    const [infinitive = '', present = infinitive.slice(0, -2)] = entry.split('/');
    const stem = infinitive.slice(0, -2);
    const vowel = infinitive.slice(-2, -1);
    const ar = vowel === 'a';
    const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('ç') ? `${stem.slice(0, -1)}c` : stem;
    const ended = ar ? 'ado ada ados adas' : 'ido ida idos idas';
    return {
      finite: [
        ...(ar ? [`${present}a`, `${present}am`] : [`${present}e`, `${present}em`]),
        ...(ar ? [`${stem}ou`, `${soft.endsWith('g') ? `${soft}u` : soft}ei`] : [`${stem}${vowel}u`, `${stem}i`]),
        `${stem}${vowel}ram`,
        ...(ar ? [`${stem}ava`, `${stem}avam`] : [`${stem}ia`, `${stem}iam`]),
        `${infinitive}á`,
        `${infinitive}ão`,
      ],
      participles: ended.split(' ').map((end) => `${stem}${end}`),
      gerund: `${stem}${vowel}ndo`,
      infinitive,
    };
  });

/** Other verbs: see `others`. */
const irregular = (list: string): Forms[] => others(list, (participle) => [participle]);

const SAYING = [
  ...regular(`afirmar anunciar acrescentar adicionar assegurar esclarecer explicar assinalar indicar destacar sublinhar
    salientar frisar insistir declarar manifestar expressar comentar apontar opinar perguntar responder replicar retorquir
    reconhecer admitir confessar recordar lembrar advertir avisar alertar criticar lamentar denunciar exigir reclamar
    rejeitar prometer garantir confirmar detalhar relatar contar narrar revelar desvendar sustentar
    argumentar alegar justificar defender reiterar resumir sentenciar brincar gracejar ironizar exclamar
    gritar sussurrar murmurar suspirar informar comunicar proclamar recomendar aconselhar ordenar censurar objetar
    rebater refutar protestar celebrar congratular ameaçar vaticinar jurar enfatizar realçar evocar citar tuitar publicar
    questionar rematar apostar pensar considerar estimar calcular julgar confiar corroborar atestar testemunhar
    estipular estabelecer definir rezar cantar entoar ratificar notar observar constatar referir ressaltar
    ponderar indagar atirar disparar desabafar avançar adiantar reagir asseverar terminar continuar completar vincar atalhar
    ripostar ressalvar acentuar explicitar especificar relembrar reforçar entender acreditar apelar negar desmentir/desment elucidar divulgar
    noticiar estranhar lastimar deplorar aclarar avaliar`),
  ...irregular(`
    dizer dito dizendo diz dizem digo disse disseram dissemos dizia diziam dirá dirão diria diriam
    escrever escrito escrevendo escreve escrevem escreveu escreveram escrevi escrevia
    prosseguir prosseguido prosseguindo prossegue prosseguem prosseguiu prosseguiram
    manter mantido mantendo mantém mantêm manteve mantiveram mantinha
    suster sustido sustendo sustém sustêm susteve
    propor proposto propondo propõe propõem propôs propuseram
    expor exposto expondo expõe expõem expôs expuseram
    dispor disposto dispondo dispõe dispõem dispôs
    pedir pedido pedindo pede pedem pediu pediram pedia
    prever previsto prevendo prevê preveem previu
    predizer predito predizendo prediz predisse
    ler lido lendo lê leem leu leram
    concluir concluído concluindo conclui concluem concluiu concluíram
    contrapor contraposto contrapondo contrapõe contrapôs
    repetir repetido repetindo repete repetem repetiu repetiram
    sugerir sugerido sugerindo sugere sugerem sugeriu sugeriram
    refletir refletido refletindo reflete refletem refletiu
    crer crido crendo crê creem creu
    precisar precisado precisando precisou precisaram
    aduzir aduzido aduzindo aduz aduziu
    contradizer contradito contradizendo contradiz contradisse`),
];

const DEEMING = [
  ...regular(`chamar qualificar apelidar rotular falar acusar culpar condenar aprovar valorizar apoiar invocar tratar
    apresentar desejar temer esperar saudar elogiar louvar aplaudir convidar instar transmitir aludir mencionar comparar
    batizar reivindicar classificar mostrar comprometer atribuir desvalorizar desafiar`),
  ...irregular(`
    ver visto vendo vê veem viu viram via
    querer querido querendo quer querem quis queria
    descrever descrito descrevendo descreve descrevem descreveu descreveram`),
];

const BOTH = [...SAYING, ...DEEMING];

export const speech: SpeechWords = {
  says: `${finite(SAYING)},queixa-se,queixou-se,fez saber,faz saber,fez notar,deixou claro,deixa claro,chama a atenção,
    chamou a atenção,lê-se em,lê-se no,lê-se na,pode ler-se,deu conta de,dá conta de,fez questão de,deu a entender`,
  tells: '',
  deems: finite(DEEMING),
  plural: '',
  saying: gerunds(BOTH),
  infinitives: infinitives(BOTH),
  participles: participles(BOTH),
  utterances: `nota de imprensa, comunicado de imprensa, declaração, declarações, comunicado, comunicados, discurso, discursos, intervenção, audição, carta, cartas,
    mensagem, mensagens, tuíte, tuítes, palavra, palavras, frase, frases, fórmula, citação, citações, advertência, aviso,
    avisos, resposta, respostas, pergunta, perguntas, promessa, promessas, anúncio, anúncios, opinião, opiniões, entrevista,
    entrevistas, testemunho, testemunhos, apelo, apelos, pedido, pedidos, crítica, críticas, censura, acusação, acusações,
    afirmação, afirmações, argumento, argumentos, explicação, explicações, comentário, comentários, observação, observações,
    conclusão, conclusões, lema, adágio, provérbio, ditado, máxima, texto, excerto, passagem, nota, transcrição, veredicto,
    resolução, denúncia, denúncias, protesto, proposta, propostas, recomendação, recomendações, título, conselho, queixa,
    queixas, dúvida, dúvidas, diagnóstico, balanço, mantra, grito, gritos`,
  accordingTo: `segundo, segundo as palavras de, nas palavras de, nas palavras do, nas palavras da, no entender de, no entender do,
    no entender da, na opinião de, na opinião do, na opinião da, no dizer de, de acordo com, conforme, citando, nos termos de,
    nos termos do, nos termos da, aos olhos de, para`,
  accordingAfter: '',
  authors: 'de, do, da, dos, das, por, pelo, pela, assinado por, assinada por',
  reported: null,
  absolutes: 'com',
  pronouns: `ele, ela, eles, elas, eu, nós, você, vocês, este, esta, estes, estas, ambos, ambas, muitos, alguns, outros, quem,
    este último, esta última`,
  impersonal: 'isto, isso, aquilo, nada, tudo, muitos, alguns, outros, se',
  possessives: 'seu, sua, seus, suas, meu, minha, meus, minhas, nosso, nossa, nossos, nossas, teu, tua, cujo, cuja',
  determiners: `o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, vários,
    várias, alguns, algumas, muitos, muitas, dois, duas, três, quatro, cinco, seis, dez, cada, todos os, todas as, ambos,
    ambas, nenhum, nenhuma, outro, outra, outros, outras, diversos, diversas, numerosos, numerosas`,
  prepositions: `neste, nesta, nestes, nestas, nesse, nessa, naquele, naquela, deste, desta, destes, destas, desse, dessa, ao, aos, à, às, ante, após, até, com, contra, de, do, da, dos, das, desde, durante, em, no, na, nos, nas, num,
    numa, entre, mediante, para, perante, por, pelo, pela, pelos, pelas, sem, sob, sobre, trás, junto de, face a, graças a,
    devido a, através de, por causa de, acerca de, a respeito de, dentro de, fora de, depois de, antes de, além de, em vez de,
    apesar de, em torno de, à margem de, na sequência de, questionado, questionada, confrontado, confrontada, interrogado, interrogada, inquirido, inquirida, exceto, salvo, em relação a, quanto a,
    em matéria de, no âmbito de, no final de, em nome de`,
  links: 'de, do, da, dos, das',
  joins: 'em, no, na, para, por, com, ante, sobre, contra, ao, à',
  conjunctions: 'e, ou, nem, mas, porém, bem como, assim como',
  subordinators: `ao mesmo tempo que, ao passo que, que, quando, porque, se, como, embora, enquanto, onde, já que, uma vez que, para que, sem que, antes que,
    depois que, desde que, até que, ainda que, pois, o que`,
  relatives: 'que, quem, o qual, a qual, os quais, as quais, cujo, cuja',
  auxiliaries: `tem, têm, tinha, tinham, tenho, temos, tenha, terá, teria, ter, tendo, há, havia, haver, é, são, era, eram, foi,
    foram, será, serão, seria, ser, sido, sendo, está, estão, estava, estavam, esteve, estar, estado, pode, podem, podia,
    poderá, poderia, deve, devem, devia, deverá, deveria, vai, vão, ia, acaba de, acabam de, costuma, costumam, gosta de,
    começa por, começou por, começaram por, acabou por, acaba por, termina por, terminou por, volta a, voltou a, voltaram a, continua a,
    continuou a, chegou a, limitou-se a, limita-se a, trata-se de, tratava-se de, se trata de, precisa de, precisam de, conta com,
    contam com, dispõe de`,
  passive: 'é, são, era, eram, foi, foram, será, serão, seria, ser, sido, sendo',
  adverbs: `me, te, lhe, lhes, nos, vos, não, já, também, ainda, sempre, nunca, jamais, só, apenas, inclusive, além disso, então,
    depois, logo, assim, ontem, aqui, ali, agora, bem, mais, muito, tão, quase, talvez, tampouco, no entanto, contudo, todavia,
    por sua vez, por seu lado, em contrapartida, com efeito, por exemplo, por fim, finalmente, de novo, mais uma vez,
    igualmente, por outro lado, de facto, de fato, na verdade, antes, primeiro, a propósito, entretanto, hoje, aliás, por seu turno, certa vez, uma vez,
    da mesma forma, ao mesmo tempo, a este respeito`,
  elisions: '',
  participleLast: false,
  verbSecond: false,
  incise: true,
  capitalNouns: false,
  dropsSubject: true,
  outerStop: true,
  adverbEndings: 'mente',
  participleEndings: 'ando endo indo',
  times: `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, hoje, ontem, amanhã, anteontem,
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, esta manhã, esta
    tarde, esta noite, na semana passada, no mês passado, no ano passado, este ano, este mês, esta semana, na segunda-feira,
    na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo, a véspera, em comunicado, em
    entrevista, num comunicado, numa entrevista, em conferência de imprensa, numa conferência de imprensa, na conferência de imprensa,
    em declarações aos jornalistas, nas redes sociais, na rede social x, no twitter, no x, no facebook`,
  roles: `ministro, ministra, ministros, primeiro-ministro, primeira-ministra, presidente, presidentes, vice-presidente, governante,
    governantes, homólogo, homóloga, ex-ministro, ex-ministra, ex-presidente, alto representante, alta representante, chanceler,
    secretário, secretária, secretários, comissário, comissária, comissários, embaixador, embaixadora, embaixadores,
    diplomata, diplomatas, porta-voz, porta-vozes, responsável, responsáveis, dirigente, dirigentes, líder, líderes, chefe,
    chefes, diretor, diretora, diretores, deputado, deputada, deputados, eurodeputado, eurodeputada, eurodeputados, senador,
    senadora, senadores, autarca, autarcas, vereador, vereadora, conselheiro, conselheira, juiz, juíza, juízes, magistrado,
    magistrada, procurador, procuradora, advogado, advogada, advogados, perito, perita, peritos, especialista, especialistas,
    economista, economistas, analista, analistas, investigador, investigadora, investigadores, cientista, cientistas,
    professor, professora, professores, historiador, historiadora, politólogo, politóloga, jornalista, jornalistas, autor,
    autora, autores, escritor, escritora, poeta, filósofo, filósofa, relator, relatora, relatores, assessor, assessora,
    candidato, candidata, candidatos, opositor, opositores, crítico, críticos, ativista, ativistas, sindicalista,
    sindicalistas, vizinho, vizinha, vizinhos, cidadão, cidadã, cidadãos, morador, moradora, moradores, testemunha,
    testemunhas, fonte, fontes, funcionário, funcionária, funcionários, agricultor, agricultora, agricultores, pescador,
    pescadora, pescadores, médico, médica, médicos, trabalhador, trabalhadora, trabalhadores, empresário, empresária,
    empresários, homem, mulher, homens, mulheres, pai, mãe, filho, filha, irmão, irmã, avô, avó, amigo, amiga, amigos,
    colega, colegas, membro, membros, representante, representantes, negociador, negociadora, negociadores, coordenador,
    coordenadora, fundador, fundadora, governador, governadora, rei, rainha, papa, bispo, general, coronel, capitão,
    comandante, estudante, estudantes, participante, participantes, proprietário, proprietária, observador, observadores,
    provedor, provedora, entrevistado, entrevistada, vítima, vítimas, agente, agentes, cantor, cantora, ator, atriz,
    treinador, treinadora, jogador, jogadores, padeiro, armador, armadores`,
  titles: `sr, sra, dr, dra, dom, dona, senhor, senhora, eng, presidente, ministro, ministra, comissário, comissária, general,
    rei, rainha, papa, são, santa`,
  bodies: `comissão, conselho, parlamento, governo, governos, executivo, ministério, departamento, agência, comité, tribunal, autoridade,
    autoridades, banco, empresa, empresas, companhia, grupo, grupos, partido, partidos, sindicato, sindicatos, associação,
    associações, federação, confederação, instituto, universidade, organização, organizações, fundação, polícia, exército,
    oposição, maioria, coligação, imprensa, diário, jornal, revista, cadeia, emissora, multidão, comunidade, delegação,
    presidência, secretariado, câmara, assembleia, senado, junta, casa branca, kremlin, ong, observatório, direção, defesa,
    aliança, rede, união, equipa, tribunal de contas, confederação, gabinete, missão, provedoria`,
  documents: `relatório, relatórios, estudo, estudos, texto, comunicado, carta, diretiva, regulamento, tratado, lei, artigo, artigos,
    constituição, resolução, decisão, acórdão, sentença, documento, documentos, nota, acordo, declaração, parecer, inquérito,
    sondagem, livro, editorial, cartaz, faixa, mensagem, tuíte, preâmbulo, considerando, anexo, parágrafo, convenção, projeto,
    proposta, guia, manual, inscrição, canção, título, ata, hino, poema, romance`,
  works: `filme, livro, romance, canção, álbum, obra, série, programa, artigo, ensaio, relatório, poema, quadro, exposição,
    documentário, podcast, revista, diário, jogo, ópera, estudo, brochura, colóquio, conferência, seminário, plano`,
  naming: `chamado, chamada, chamados, chamadas, denominado, denominada, intitulado, intitulada, apelidado, apelidada, batizado,
    batizada, conhecido como, conhecida como, o termo, os termos, a palavra, as palavras, a expressão, o conceito de, a noção
    de, suposto, suposta, sob o título, sob o lema, o lema`,
};
