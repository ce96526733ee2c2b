// Who said it, in sentences as they are written. Each line is a draft; the quotation is its first one.
import { strict as assert } from 'node:assert';
import { type Options, readFacts } from '../server/api.ts';

type Case = readonly [text: string, speaker: string | null];

const speakerOf = (text: string, options: Options): string | null =>
  readFacts(text, { format: 'plain', ...options }).quotes[0]?.attribution?.speaker?.text ?? null;

const cases = (lang: string, list: readonly Case[]): void => {
  for (const [text, speaker] of list)
    it(text.length > 90 ? `${text.slice(0, 90)}…` : text, () => {
      assert.equal(speakerOf(text, { lang }), speaker);
    });
};

describe('speakers in English', () => {
  cases('en', [
    ['“The talks go on,” Minister Ilona Varga said after the meeting.', 'Minister Ilona Varga'],
    ['“The talks go on,” said Ilona Varga, minister for fisheries since March.', 'Ilona Varga'],
    ['“The talks go on”, the minister told reporters in Tallinn.', 'the minister'],
    ['“Will the talks go on?” she asked.', 'she'],
    ['“Will the talks go on?” Varga asked.', 'Varga'],
    ['“The talks,” she said, “go on.”', 'she'],
    ['Ilona Varga, who chairs the board, said: “The talks go on.”', 'Ilona Varga'],
    ['Varga, speaking after the vote, said the plan was “a step back”.', 'Varga'],
    ['The commissioner for ports, Petr Malý, added that boats “stay where they are”.', 'Petr Malý'],
    ['Petr Malý, Vice-President of the Board, responsible for Ports, Towns and Ferries, said: “We wait.”', 'Petr Malý'],
    ['In Tallinn on Monday, Petr Malý said: “We will wait for the report.”', 'Petr Malý'],
    ['On Monday Petr Malý said “the ferries wait”.', 'Petr Malý'],
    ['According to the harbour union, “nobody has asked the crews”.', 'the harbour union'],
    ['“Nobody has asked the crews,” according to a letter seen by the board.', 'a letter'],
    ['The quota is “a riddle”, according to Petr Malý.', 'Petr Malý'],
    ['As Petr Malý put it, “nobody has asked the crews”.', 'Petr Malý'],
    ['Malý’s warning that “nobody will fish here in May” was heard.', 'Malý'],
    ['The report concludes that stocks are “below the safe level”.', 'The report'],
    ['Article 12 of the Treaty provides that members shall “act together”.', 'Article 12 of the Treaty'],
    ['“We will be back,” fishermen said.', 'fishermen'],
    ['“We will be back,” a diplomat close to the talks said.', 'a diplomat close to the talks'],
    ['“We will be back,” said one of the captains.', 'one of the captains'],
    ['Austria and Ireland said the text was “not ready”.', 'Austria and Ireland'],
    ['Varga declined to give a date but said the plan was “nearly done”.', 'Varga'],
    ['Varga left the hall, saying “nothing is agreed”.', 'Varga'],
    ['A sign saying “No entry for ferries today” hung at the gate.', 'A sign'],
    ['Malý: “We will wait for the report.”', 'Malý'],
    ['The answer of the ministry was short: “We will wait for it.”', 'The answer of the ministry'],
    ['The board has repeatedly called the ferry “a lifeline”.', 'The board'],
    ['“The text is done,” the Commission’s chief spokesman, Petr Malý, told the press.', 'Petr Malý'],
    ['“We wait.” That remark by Petr Malý was heard in every port.', 'Petr Malý'],
    ['Commissioner Rask, responsible for the inner harbour said: “We wait.”', 'Commissioner Rask'],
    ['“We waited long for the ferry.” -Ilona Varga, the board’s engineer', 'Ilona Varga'],
    // A scare quote is nobody's, whatever verb its sentence has farther on.
    ['For all the “extras” and concessions, crews went to what the union describes as a march.', null],
    // What comes right after a quotation and its comma outweighs what stands before.
    ['The chair, Ilona Varga, named the task of the year: “Ports come first”, Varga stressed.', 'Varga'],
    ['“No boat has left,” say the harbour unions, which are joined in a body called Quay Ten.', 'the harbour unions'],
    ['“Who is that man?” Varga’s mother asked about the chair.', 'Varga’s mother'],
    ['The board’s proposal is “too small”, said Ilona Varga, head of the union.', 'Ilona Varga'],
    // A verb whose object is over, or that no quotation follows.
    ['He explained that if the strike continues to spread, “the cost will be high”.', 'He'],
    ['Varga said that the union has not found a boat and a strike may be “a week away”.', 'Varga'],
    ['Varga stressed that the crews wanted a new course and the board is for a “safe harbour”.', 'Varga'],
    // Who reports an opinion, where the sentence tells.
    ['Ilona Varga said she feels the board has “the wind at its back”.', 'Ilona Varga'],
    ['When Varga announced the plan, she called it “a beginning”.', 'she'],
    ['The deal came after what a harbour official described as the “longest night so far”.', 'a harbour official'],
    // Where the subject begins, and where it ends.
    ['“There have to be consequences,” in ’t Wold told the board.', 'in ’t Wold'],
    [
      'RIGA. Dec 13 (Harbour News) – Port chief Anna Rask states that it is hard and says it will be “long”.',
      'Port chief Anna Rask',
    ],
    ['The Harbour League led the protest, saying the deal would be “a surge in tolls”.', 'The Harbour League'],
    [
      'As port masters agree on the plan on Friday, hundreds of sailors will march outside, demanding a “stop”.',
      'hundreds of sailors',
    ],
    ['According to him, Norway has the chair. “We welcome the envoy, and I will meet with her.”', 'him'],
    [
      'Malý, who is new, failed to charm the crews and the union’s head Ilona Varga described him as “vague”.',
      'the union’s head Ilona Varga',
    ],
    ['Ilona Varga, General Secretary of the Harbour Union said “the order is right”.', 'Ilona Varga'],
    ['The board has repeatedly rebuffed unions’ demands to drop the “night rule”.', 'unions'],
    ['According to her, there is a duty to deliver “what we have agreed upon”.', 'her'],
    ['Before the meeting the chair said “the ferries wait”.', 'the chair'],
    ['“We go,” De Vries said. Van Dam added: “Not now.”', 'De Vries'],
    ['May said the deal was “the best there is”.', 'May'],
    [
      'Anna Rask, who was due to travel, said the ports board wants the truce to continue because it “means fish”.',
      'Anna Rask',
    ],
    ['The chair flew to Riga with a clearly stated objective: to tie in “our strongest ally”.', null],
    ['After an unnamed EU official claimed the plan was a “fantasy”, Varga left.', 'an unnamed EU official'],
    ['Rask asked: “Who pays for it?” Malý said nobody would.', 'Rask'],
    ['“We are ready,” said board spokesman Petr Malý in a Friday tweet.', 'board spokesman Petr Malý'],
    // Who reports what somebody else is to do.
    ['Mr Rask said the board will respond in a “calm and firm” way.', 'Mr Rask'],
    ['She stressed that the bank should maintain a “step-by-step” approach.', 'She'],
    ['The union says this would mean that ports opt out, which amounts to “a breach of the rules”.', 'The union'],
    ['“The quota is too low for us,” said WPO Regional Director Hanna Malý.', 'WPO Regional Director Hanna Malý'],
    ['WHO says the rollout is “slow”.', 'WHO'],
    [
      'A board press release after the long talks said that quotas “will be changed later”.',
      'A board press release after the long talks',
    ],
    ['The quota stays, a decision the northern branch of the union called “bad”.', 'the northern branch of the union'],
    ['She told of a guest who does not share her set of values: “You should listen to them nonetheless.”', 'She'],
    ['The plan waits, while Anna Rask, asked about the quota, said that “the way is open”.', 'Anna Rask'],
    ['The council reached “silent” agreement on quotas, with smaller cuts than the board had suggested.', null],
    ['In its last report the harbour union says that ports “stay closed”.', 'the harbour union'],
    ['Similarly, Anna Rask, director of the port, told us: “We wait for the ice.”', 'Anna Rask'],
    [
      'The year will begin with a “great day” for the ports, with ferries at the quay, Anna Rask said on Monday.',
      'Anna Rask',
    ],
    ['“We are pleased that the ports have met,” it quoted Anna Rask as saying.', 'Anna Rask'],
    ['If the quota falls, this would hurt ports and crews on both coasts, Rask said. “We have to answer it.”', 'Rask'],
    [
      'The prime minister said the main theme of the northern talks had been “trust in the ports”.',
      'The prime minister',
    ],
    // A relative clause has a subject of its own, whoever reports the sentence.
    ['Envoys said the trouble was a clause on piers, which Malta calls “vital”.', 'Malta'],
    ['The ports have become what one diplomat calls “the lungs of the north”.', 'one diplomat'],
    ['The tax, which the harbour union says would “sink” the ferries, is due in May.', 'the harbour union'],
    // The verb whose object is the next quotation says nothing of the one before.
    ['The unions call it “fairness”, the boards call it “folly”.', 'The unions'],
    // A question that a cue introduces is over with its own mark.
    ['He rang and asked, “Where is the list?” I said nothing.', 'He'],
    ['Rask said the rate was known. “It was in the annex.” The chair thanked both.', 'Rask'],
    ['The naysayers warned that a lawsuit would be dear. “And who pays for it? We do.”', 'The naysayers'],
    ['Rask, chosen by the Baltic states, wants it “by the end of May”.', 'Rask'],
    ['A trainee from Malta recalled the first day. “They gave me a rope and a form.”', 'A trainee from Malta'],
    ['Quote of the week: “I have never been a quay.” — Ilona Varga, Prague', 'Ilona Varga'],
    // A label is nobody.
    ['Quote: “On our side, we say that ports come first.”', null],
    // A sentence of its own recalls what was said.
    ['“We will not sign.” These were the words of Ilona Varga on Monday.', 'Ilona Varga'],
    ['It was said in the corridors that “nothing moves”.', null],
    ['The “silent procedure” ended in March.', null],
  ]);

  it('stands in brackets behind the words', () => {
    for (const note of ['(Ilona Varga, Prague)', '(Varga, 2019, p. 12)', '(Ilona Varga)', '[Varga, 2019]'])
      assert.equal(readFacts(`“We had no warning of this.” ${note}`).quotes[0]?.attribution?.how, 'citation', note);
    assert.equal(readFacts('“We had no warning of this.” (Applause)').quotes[0]?.attribution, null);
  });

  it('is told where a quotation that runs over paragraphs is opened again', () => {
    const { quotes } = readFacts(
      'The board met.\n\n“The pier is old.\n\n“It has to go.\n\n“We cannot wait for a winter,” Rask added.',
      { format: 'plain' },
    );
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution?.speaker?.text),
      ['Rask', 'Rask', 'Rask'],
    );
  });

  it('goes on where the stop stands outside the marks', () => {
    const { quotes } = readFacts(
      '“We wait for the ice”, Anna Rask said. “Now is the time to say that the ferries belong to the port”. She left.',
    );
    assert.equal(quotes[1]?.attribution?.speaker?.text, 'Anna Rask');
  });

  it('stands behind the figure of a footnote', () => {
    const { quotes } = readFacts('Rask wants “a port.”12 Malý, chair of the board, adds that “a quay is enough”.');
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution?.speaker?.text),
      ['Rask', 'Malý'],
    );
  });

  it('stands in a sentence that the quotation goes on with', () => {
    const { quotes } = readFacts(
      'In its report the union notes that\n\n> boats stay in the harbour until fuel is cheap.',
    );
    assert.equal(quotes[0]?.attribution?.speaker?.text, 'the union');
  });

  it('is behind the noun in a heading, and before what a line is about', () => {
    for (const text of [
      'Statement by Dr Ilona Varga, Minister for Ports\n\n“The boats stay in the harbour.”',
      '“The boats stay in the harbour.”\n\nDr Ilona Varga on the price of fuel',
      '“The boats stay in the harbour.”\n\n[Dr Ilona Varga, Harbour News, 10 October]',
    ])
      assert.equal(readFacts(text).quotes[0]?.attribution?.speaker?.text, 'Dr Ilona Varga', text);
  });

  it('is no byline below a paragraph that tells who speaks', () => {
    const { quotes } = readFacts('“The pier is closed,” he said. The crews “go on as one”.\n\n— Ilona Varga', {
      format: 'plain',
    });
    assert.notEqual(quotes[1]?.attribution?.speaker?.text, 'Ilona Varga');
  });

  it('goes on after a sentence that says more than who spoke', () => {
    const { quotes } = readFacts(
      '“We told them,” said Anna Rask. “But the crews may not listen to us.” Even the mayor admits that nobody knows.',
      { format: 'plain' },
    );
    assert.equal(quotes[1]?.attribution?.speaker?.text, 'Anna Rask');
  });

  it('goes on behind the title of what is quoted', () => {
    const { quotes } = readFacts(
      '“Boats came late,” the biography, “Harbours of the North,” says.\n\n“They left early.”',
    );
    assert.equal(quotes.at(-1)?.attribution?.speaker?.text, 'the biography');
    const named = readFacts(
      '“Boats came late,” Rask said of “Harbours of the North.”\n\n“They left early, all of them.”',
    );
    assert.equal(named.quotes.at(-1)?.attribution, null);
  });

  it('goes from sentence to sentence of a paragraph', () => {
    const { quotes } = readFacts('“We wait,” said Varga. “Then we vote.” She nodded. “It will be close, I think.”');
    assert.deepEqual(
      quotes.map((q) => q.attribution?.how),
      ['after', 'carried', 'carried'],
    );
  });

  it('ends with a new subject', () => {
    const text = '“We wait,” said Varga. Petr Malý disagreed. “We have waited for a whole year.”';
    assert.equal(readFacts(text).quotes[1]?.attribution?.speaker?.text, 'Petr Malý');
  });
});

describe('speakers in French', () => {
  cases('fr', [
    ['« Nous sommes prêts », a indiqué à la presse une source européenne.', 'une source européenne'],
    ['« Nous sommes prêts », a expliqué à la presse la commissaire Anna Rask, lundi.', 'la commissaire Anna Rask'],
    ['« Nous sommes prêts », a déclaré l’ambassadrice d’Estonie auprès de l’UE, Anna Rask.', 'Anna Rask'],
    ['L’élue Anna Rask s’est félicitée d’« une bonne journée ».', 'L’élue Anna Rask'],
    ['À en croire le comité, « le texte est prêt ».', 'le comité'],
    ['« On décidera », expliquait dans l’après-midi Paul Dumas, du comité.', 'Paul Dumas'],
    ['La réaction ne s’est pas fait attendre : « Ce n’est pas une manière », juge Paul Dumas.', 'Paul Dumas'],
    ['« Nous irons au port », a déclaré De Vries à l’issue de la réunion.', 'De Vries'],
    ['De Vries a déclaré : « Nous irons au port. »', 'De Vries'],
    ['« Nous vendrons des parts, peu à peu. » Cette petite phrase d’Hélène Varga a surpris.', 'Hélène Varga'],
    ['« Le texte est prêt. » C’est ce qu’a affirmé la ministre lundi.', 'la ministre'],
    ['« Un bon début », commente sobrement le comité.', 'le comité'],
    [
      'Les cinq ministres du port viennent d’approuver un texte afin de « sauver la pêche ».',
      'Les cinq ministres du port',
    ],
    ['Hélène Varga le rappelle dans un entretien : « Le port reste ouvert. »', 'Hélène Varga'],
    ['« Nous ne céderons pas », a déclaré la ministre Hélène Varga à la presse.', 'la ministre Hélène Varga'],
    ['« Les quotas seront revus », affirme-t-elle.', 'elle'],
    ['« Les quotas seront revus », a-t-il ajouté lundi.', 'il'],
    ['« Nous irons, a déclaré le commissaire Jean Maly, jusqu’au bout de la mer. »', 'le commissaire Jean Maly'],
    ['« Rien n’est perdu, dit-elle, tant que les bateaux sortent. »', 'elle'],
    ['Selon le porte-parole du gouvernement, « rien n’est décidé ».', 'le porte-parole du gouvernement'],
    ['D’après un diplomate, « rien n’est décidé ».', 'un diplomate'],
    ['Le président du comité des pêches, Paul Dumas, a expliqué : « Nous attendons. »', 'Paul Dumas'],
    ['La ministre estime que la mesure est « absurde ».', 'La ministre'],
    ['« C’est une erreur ! » s’est exclamé le maire du port.', 'le maire du port'],
    ['Dans un communiqué, la Commission a salué « un pas important ».', 'la Commission'],
    ['« Il faut attendre la fin du mois », souligne un diplomate proche du dossier.', 'un diplomate proche du dossier'],
    ['Le rapport conclut : « La ressource diminue. »', 'Le rapport'],
    ['Comme l’a dit Hélène Varga, « la patience a des limites ».', 'Hélène Varga'],
    ['Hélène Varga, interrogée lundi, a répondu que le plan était « presque prêt ».', 'Hélène Varga'],
    ['“Nous attendons une réponse”, a indiqué le ministère.', 'le ministère'],
    ['« On ne peut pas continuer ainsi », tranche Marc Lebrun, pêcheur depuis trente ans.', 'Marc Lebrun'],
    ['Interrogé par la presse, le commissaire s’est dit « confiant ».', 'le commissaire'],
    ['Pour la présidente du comité, « il y a urgence ».', 'la présidente du comité'],
    ['Les négociateurs parlent d’un « accord historique ».', 'Les négociateurs'],
    ['« Il faut agir », ont insisté plusieurs États membres, dont l’Irlande.', 'plusieurs États membres'],
    ['« Aucun bateau ne sortira », avait prévenu le préfet en mars.', 'le préfet'],
    ['« La balle est dans leur camp », selon un proche du ministre.', 'un proche du ministre'],
    [
      'Le directeur de l’institut, qui a présenté l’étude, note que « les stocks remontent ».',
      'Le directeur de l’institut',
    ],
    ['« La mer n’attend pas », dit-on au port.', null],
    ['La mer, « ce grand livre », est calme.', null],
    ['«Le port, c’est la mer à la porte», s’enthousiasme Anna Rask.', 'Anna Rask'],
    [
      'Le calcul n’est pas fini, mais pour le ministre Paul Dumas, ce n’est rien : «Nous partons demain.»',
      'le ministre Paul Dumas',
    ],
  ]);
});

describe('speakers in German', () => {
  cases('de', [
    ['Die Ministerin hat den Plan „Sandburg“ genannt, ihr Kollege nannte ihn „mutig“.', 'Die Ministerin'],
    ['„Die See wartet nicht“, pflegt der Bürgermeister zu sagen.', 'der Bürgermeister'],
    ['„Wir sind bereit“, sagte die Botschafterin Estlands, Anna Rask, am Montag.', 'Anna Rask'],
    ['„Wir sind bereit“, freute sich Rask am Montag.', 'Rask'],
    ['Der „Hafenzeitung“ sagte Rask: „Wir gehen jetzt.“', 'Rask'],
    ['Dort sagte Rask: „Das ist eine Anmaßung!“ Der Vorsitzende Petr Malý warnte vor Eile.', 'Rask'],
    ['„Wir gehen“, sagte von der Leyen am Montag.', 'von der Leyen'],
    ['Von der Leyen sagte: „Wir gehen jetzt.“', 'Von der Leyen'],
    ['„Wir gehen“, sagte Rask der „Hafenzeitung“ am Montag.', 'Rask'],
    ['Die Ministerin sieht in den Häfen zwar Fortschritte, doch „leider reichen sie nicht“.', 'Die Ministerin'],
    ['„Wir geben nicht nach“, sagte die Ministerin Helene Varga am Montag.', 'die Ministerin Helene Varga'],
    ['„Die Quoten werden überprüft“, so der Sprecher der Regierung.', 'der Sprecher der Regierung'],
    ['Der Kommissar Jan Maly erklärte: „Wir warten auf eine Antwort.“', 'Der Kommissar Jan Maly'],
    ['Laut dem Sprecher der Kommission ist „noch nichts entschieden“.', 'dem Sprecher der Kommission'],
    ['Am Dienstag sagte der Minister: „Das ist ein Fehler.“', 'der Minister'],
    ['Der Minister hat am Dienstag in Prag gesagt: „Das ist ein Fehler.“', 'Der Minister'],
    ['„Das ist ein Fehler“, hat der Bürgermeister gesagt.', 'der Bürgermeister'],
    ['Die Ministerin nannte den Plan „unsinnig“.', 'Die Ministerin'],
    ['„Die See wartet nicht“, heißt es in dem Bericht der Behörde.', 'dem Bericht der Behörde'],
    ['Dem Bericht zufolge „sinkt der Bestand seit Jahren“.', 'Dem Bericht'],
    ['Wie Helene Varga sagte, „hat Geduld ihre Grenzen“.', 'Helene Varga'],
    ['Der Vorsitzende, Paul Dumas, der gestern eintraf, fügte hinzu: „Wir lesen alles.“', 'Der Vorsitzende'],
    ['»Wir warten ab«, betonte ein Diplomat.', 'ein Diplomat'],
    ['Er sprach von einem „schwierigen Weg“.', 'Er'],
    ['„Wir kommen wieder“, versprach sie und ging.', 'sie'],
    ['Nach Ansicht der Vorsitzenden ist die Lage „dringend“.', 'Vorsitzenden'],
    ['Die Unterhändler sprechen von einer „historischen Einigung“.', 'Die Unterhändler'],
    ['„Wir müssen handeln“, forderten mehrere Mitgliedstaaten, darunter Irland.', 'mehrere Mitgliedstaaten'],
    ['„Kein Boot wird auslaufen“, hatte der Präfekt im März gewarnt.', 'der Präfekt'],
    ['„Wir waren überrascht“, räumt ein EU-Diplomat ein.', 'ein EU-Diplomat'],
    ['„Der Ball liegt bei ihnen“, fasst ein Diplomat zusammen.', 'ein Diplomat'],
    [
      'Der Leiter des Instituts, der die Studie vorstellte, stellt fest, dass „die Bestände wachsen“.',
      'Der Leiter des Instituts',
    ],
    ['„Wir“, sagte der Minister, „warten auf Antwort.“', 'der Minister'],
    ['Das „stille Verfahren“ endete im März.', null],
    // One phrase stands before the verb: who it is stands behind.
    [
      'Vor der Eröffnung des Hafens sagte Kommissarin Anna von der Leyen in Riga: „Wir warten.“',
      'Kommissarin Anna von der Leyen',
    ],
    ['Van Holm sagte in Riga: „Wir warten.“', 'Van Holm'],
    [
      '„Wir warten“, sagte Rask. Gleichzeitig äußert sich die Ministerin vorsichtig. „Keiner weiß, wann es beginnt.“',
      'Rask',
    ],
    // Who reports in the sentence before, or whose report goes on in it.
    ['Damit sei der Kai wieder 1,5 Kilometer lang, betonte von der Leyen. „Riga kann noch bauen.“', 'von der Leyen'],
    ['Einige Häfen könnten sich weigern, ihre Zahlen zu melden, so Rask. „Das geht nicht.“', 'Rask'],
    ['Der Bau lohne sich, sagte sie am Montag, als der Rat noch tagte, sagte Rask in Riga. „Das stimmt so.“', 'sie'],
    ['Auf die Frage, ob der Kai halte, reagierte der Bürgermeister gereizt. „Das stimmt so.“', 'der Bürgermeister'],
    ['Das Vorgehen im Hafen nannte der Minister Rask „kleinlich“ und „blind“.', 'der Minister Rask'],
    ['Auf die Frage nach dem dritten Kai am Fluss, antwortete Rask, man müsse „Ruhe bewahren“.', 'Rask'],
    ['„Die Boote fahren wieder“, teilte Rask der Hafenpost mit.', 'Rask'],
    ['Die kleine Partei der Fischer lacht darüber: „Wir zählen anders.“', 'Die kleine Partei der Fischer'],
    // A clause stands before the verb.
    ['Wenn Kapitän Malý es nicht so genau nimmt, spricht Rask von „Hafensitten“.', 'Rask'],
    ['Sollte die Kommission den Kai schließen, befürchtet Rask „hohe Kosten“.', 'Rask'],
    ['Die Fahrt werde „ganz anders“ sein, sagt die Ministerin.', 'die Ministerin'],
    ['Zugleich äußert sich Rask vorsichtig. „Keiner weiß, wann es beginnt.“', 'Rask'],
    [
      'Die Ministerin begann ihre Rede leise. „Der Hafen ist für alle da.“ Dann nannte Rask seine Zahlen.',
      'Die Ministerin',
    ],
    // The verb closes its clause.
    ['Der Plan, den die Ministerin als „mutig“ bezeichnete, ist tot.', 'die Ministerin'],
    ['Das ist ein Schritt, den Athen „Verrat“ nennt.', 'Athen'],
    ['Es kam zu Protesten, was Rask „absurd“ nannte.', 'Rask'],
    ['Er weiß, dass der Minister den Kai „viel zu kurz“ nannte.', 'der Minister'],
    ['Der Minister, der den Kai „viel zu kurz“ nannte, ist fort.', 'Der Minister'],
    ['Rask, die von einem „schweren Fehler“ sprach, trat zurück.', 'Rask'],
    ['Nachdem Rask den Vorschlag „einen Witz“ genannt hatte, trat Malý zurück.', 'Rask'],
    ['„Wir fahren wieder“, zeigt sich Rask überzeugt.', 'Rask'],
    ['„Wir fahren wieder“, ließ das Ministerium wissen.', 'das Ministerium'],
    ['Dann begann die Ministerin ihre Rede mit einem Gruß. „Die Boote fahren wieder im Mai.“', 'die Ministerin'],
    ['„Die Boote fahren wieder.“ Das sagte Rask am Montag im Rathaus.', 'Rask'],
    ['Rask sagte, der Bau lohne sich. Ohne Kai werde es nicht gehen. „Das weiß jeder in der Stadt.“', 'Rask'],
  ]);
});

describe('speakers in Spanish', () => {
  cases('es', [
    ['La ministra habló del puerto, al tiempo que reclamó “una red para todos”.', 'La ministra'],
    ['“La red está lista”, dijo el también presidente de la Junta.', 'el también presidente de la Junta'],
    ['Varga criticó la red, algo que la presidenta de la Junta, Petra Malá, calificó de “error”.', 'Petra Malá'],
    [
      'A esas palabras respondió Malý señalando a los dirigentes del Partido Naval: “Nadie paga la red en mayo”.',
      'Malý',
    ],
    ['Varga llegó a decir que Petr Malý quiere blindarse y “tener la red en casa”.', 'Varga'],
    ['Pero lanzó una advertencia clara a Malý: “Ojalá la red no acabe en el mar”.', null],
    [
      'Varga elevó la apuesta, ya que la portavoz de la Junta, Petra Malá, se limitó a calificar el plan como “algo raro”.',
      'Petra Malá',
    ],
    ['El ministro de Redes, Pesca y Puertos, Petr Malý, ha dicho tener “las ideas muy claras”.', 'Petr Malý'],
    ['El ministro califica el debate sobre la red, que Estonia apoya, como “clave para el puerto”.', 'El ministro'],
    ['La red, ha señalado el ministro, es un bien “muy positivo”.', 'el ministro'],
    ['La ministra habla de un puerto en el que, aseguró, “nadie paga la red en mayo”.', 'La ministra'],
    ['“La red está lista”, dijo una vez.', null],
    ['“Nadie espera a nadie en el muelle”. Así lo explica la alcaldesa.', 'la alcaldesa'],
    ['“La red está lista”, según explicó la ministra de Puertos.', 'la ministra de Puertos'],
    ['“La red está lista”, según ha explicado Elena Varga.', 'Elena Varga'],
    ['Según informó Elena Varga, “la red está lista para mayo”.', 'Elena Varga'],
    ['Según explicó en una nota de prensa, “la red está lista para mayo”.', null],
    ['La ministra lamentó que se imponga “la ley del muelle”, según recoge Quaymar.', 'La ministra'],
    ['“La red está lista”, dijo el lunes la portavoz.', 'la portavoz'],
    ['“La red está lista”, dijo el pasado lunes la portavoz.', 'la portavoz'],
    [
      '“La red está lista”, señaló la presidenta de la Junta en un discurso pronunciado en Tallin.',
      'la presidenta de la Junta',
    ],
    // Where, or nobody, speaks.
    ['El diputado leyó una resolución en la que se pedía a los puertos “reforzar las redes”.', null],
    ['En esa carta, que firma el vicepresidente de la Junta, Petr Malý, se recuerda que “la red es de todos”.', null],
    ['El voto ha dado la victoria a Petr Malý, que en nombre de su grupo ha pedido “una red clara”.', 'Petr Malý'],
    [
      'Preguntado si su presidente había leído la carta, su portavoz Petr Malý se limitó a responder que está “en contacto”.',
      'su portavoz Petr Malý',
    ],
    [
      'Si el vicepresidente, Petr Malý, dijo la víspera que era “cosa de días”, Varga señaló ayer que será “pronto”.',
      'Petr Malý',
    ],
    ['La ministra vuelve a pedir “paciencia a los puertos”.', 'La ministra'],
    ['TALLIN.- La Junta advirtió de que el ferri es “un error”.', 'La Junta'],
    ['“Nadie espera a nadie”, suele decir la alcaldesa.', 'la alcaldesa'],
    ['«No cedemos», declaró la ministra Elena Varga el lunes.', 'la ministra Elena Varga'],
    ['“La cuota se revisará”, ha dicho el portavoz del Gobierno.', 'el portavoz del Gobierno'],
    ['“No cedemos”, señala un diplomático que pide el anonimato.', 'un diplomático'],
    ['El comisario Jan Maly explicó que los barcos “se quedan en puerto”.', 'El comisario Jan Maly'],
    ['Según la patronal, “nadie ha preguntado a las tripulaciones”.', 'la patronal'],
    ['Para el sindicalista Pau Dumas, “la plantilla ya ha cumplido”.', 'el sindicalista Pau Dumas'],
    ['A juicio de la ponente, el texto es “un paso adelante”.', 'la ponente'],
    ['Elena Varga, ministra de Pesca, ha añadido: “Leeremos cada línea”.', 'Elena Varga'],
    ['El artículo 7 del Reglamento dispone: «Los puertos cobrarán una tasa».', 'El artículo 7 del Reglamento'],
    ['La cláusula, que la alcaldesa considera “inútil”, sigue en el texto.', 'la alcaldesa'],
    ['“No cedemos”, respondió.', null],
    ['La llamada “noche corta” acabó en marzo.', null],
  ]);
});

describe('speakers in Italian', () => {
  cases('it', [
    ['Il porto, ha detto il titolare delle Reti, aprirà in maggio “con l’aiuto di tutti”.', 'il titolare delle Reti'],
    ['Il porto, ha precisato Malý, vuole “accelerare i tempi”.', 'Malý'],
    ['Per il ministro la misura è “un errore”.', 'ministro'],
    ['Viviamo, dice von der Malý, “in un mondo nuovo”.', 'von der Malý'],
    ['“La rete è pronta per maggio, e nessuno resta fuori”. Questo è quanto dichiarato da Anna Rask.', 'Anna Rask'],
    ['“La rete è pronta per maggio”.\nLo dichiara la deputata Anna Rask, del gruppo Porto.', 'la deputata Anna Rask'],
    ['“La rete è pronta per maggio”.\nQuesto il commento di Anna Rask, dopo il voto di ieri.', 'Anna Rask'],
    ['TALLIN (QUAYPRESS) - "La rete è pronta per maggio". Lo ha detto la ministra Anna Rask.', 'la ministra Anna Rask'],
    [
      '“La rete è pronta”, ha detto il ministro delle Reti e del Mare Petr Malý.',
      'il ministro delle Reti e del Mare Petr Malý',
    ],
    ['“La rete è pronta per maggio”. Così la ministra, Anna Rask, dopo il voto.', 'Anna Rask'],
    ['“La rete è pronta per maggio”, così Anna Rask dopo il voto.', 'Anna Rask'],
    ['“La rete è pronta per maggio”. Queste le parole di Anna Rask.', 'Anna Rask'],
    ['“La rete è pronta per maggio”. Sono le parole di Anna Rask.', 'Anna Rask'],
    ['“La rete è pronta per maggio”. A dirlo è Anna Rask.', 'Anna Rask'],
    ['“La rete è pronta per maggio”. Ad affermarlo è stata la ministra Anna Rask.', 'la ministra Anna Rask'],
    ['“La rete è pronta per maggio”. Lo scrive su Facebook Anna Rask.', 'Anna Rask'],
    [
      'Tanti i temi trattati dalla premier. “La rete è pronta – ha detto la ministra – e credo che basti”.',
      'la ministra',
    ],
    ['Malý ha sottolineato che la Giunta continuerà a sostenere il porto “fino a quando sarà necessario”.', 'Malý'],
    ['Dopo queste parole ha aggiunto: “La rete è pronta per maggio”.', null],
    ['La presidente del Consiglio “ha ribadito la sua posizione” sul porto.', null],
    ['Il sindaco Jan Maly l’ha giudicato «coraggioso».', 'Il sindaco Jan Maly'],
    ['«Non cediamo», ha dichiarato la ministra Elena Varga lunedì.', 'la ministra Elena Varga'],
    ['«La quota sarà rivista», spiega un diplomatico che chiede l’anonimato.', 'un diplomatico'],
    ['Il commissario Jan Maly ha spiegato che le barche «restano in porto».', 'Il commissario Jan Maly'],
    ['Secondo il sindacato, «nessuno ha chiesto agli equipaggi».', 'il sindacato'],
    ['Stando alla relatrice, il testo è «un passo avanti».', 'relatrice'],
    ['Elena Varga, ministra della Pesca, ha aggiunto: «Leggeremo ogni riga».', 'Elena Varga'],
    ['L’articolo 7 del regolamento stabilisce: «I porti riscuotono una tassa».', 'L’articolo 7 del regolamento'],
    ['La direttrice ha insistito sul fatto che «i costi sono fissi».', 'La direttrice'],
    ['«Non cediamo, avverte la sindaca Anna Rossi, neanche domani».', 'la sindaca Anna Rossi'],
    ['«Non cediamo», ha replicato.', null],
    ['La cosiddetta «notte corta» è finita a marzo.', null],
  ]);
});

describe('speakers in Dutch', () => {
  cases('nl', [
    ['‘Wij geven niet toe’, zei minister Helene Varga maandag.', 'minister Helene Varga'],
    ['‘Het quotum wordt herzien’, aldus de woordvoerder van de regering.', 'de woordvoerder van de regering'],
    ['Commissaris Jan Maly legde uit dat de boten ‘in de haven blijven’.', 'Commissaris Jan Maly'],
    ['Volgens de vakbond is ‘niets besloten’.', 'de vakbond'],
    ['De minister heeft dinsdag in Praag gezegd: ‘Dit is een fout.’', 'De minister'],
    ['‘Een half schip bestaat niet’, voegde de directeur daaraan toe.', 'de directeur'],
    ['Artikel 7 van de verordening bepaalt: ‘Havens heffen een bijdrage.’', 'Artikel 7 van de verordening'],
    ['Helene Varga, minister van Visserij, benadrukte dat ‘geduld grenzen heeft’.', 'Helene Varga'],
    ['Het ministerie laat desgevraagd weten dat ‘het denken op gang is’.', 'Het ministerie'],
    ['De zogeheten ‘korte nacht’ eindigde in maart.', null],
    ["De minister heeft ,,goede hoop'' voor de haven.", null],
    [",,Wij varen weer in mei'', zegt Rask.", 'Rask'],
    [',,Wij varen weer in mei”, aldus vanmiddag minister Rask.', 'minister Rask'],
    ['‘Wij varen weer in mei.’ Dat zei Rask vrijdag in de haven.', 'Rask'],
    ['De kade is volgens Rask te kort. ‘Dat weet iedereen in de stad.’', 'Rask'],
    ['In zijn rede noemde hij de kade „te kort” en zei dat het beter kan.', 'hij'],
    ['De vissers zijn „geschokt” dat de minister een kade wil sluiten.', null],
    ['Toen iemand vroeg of de kade deugt, antwoordde hij dat ze „sterk genoeg” is.', 'hij'],
    ['Een plan dat de minister „moedig” noemde, is dood.', 'de minister'],
    ['Het is een stap die Athene ‘verraad’ noemt.', 'Athene'],
    ['De haven moet volgens hem een “betere kade” krijgen. “Daar gaan we mee door.”', 'hem'],
    [
      'Premier Anna Rask betreurt dat de kade dicht is. Zonder geld kan Rask niet meer doen. “Maar dat geld is er niet.”',
      'Premier Anna Rask',
    ],
    ['“Wij varen weer”, liet Van der Holm weten.', 'Van der Holm'],
    ['“Wij varen weer”, aldus minister Anna de Holm, die de haven leidt.', 'minister Anna de Holm'],
  ]);
});

describe('speakers in Swedish', () => {
  cases('sv', [
    ['”Vi ger oss inte”, säger ministern Elena Varga på måndagen.', 'ministern Elena Varga'],
    ['”Vi ger oss inte”, sade Petr Malý, som leder hamnen.', 'Petr Malý'],
    ['”Vi ger oss inte”, sade hon till tidningen.', 'hon'],
    ['I Riga sade kommissionären Jan Maly: ”Vi väntar på svar.”', 'kommissionären Jan Maly'],
    ['Enligt fackförbundet har ”ingen frågat besättningarna”.', 'fackförbundet'],
    ['Elena Varga, minister för hamnar, tillade: ”Vi läser varje rad.”', 'Elena Varga'],
    ['I fjol, när kajen ännu var ny, svarade hon att den är ”god nog”.', 'hon'],
    ['Regeringen kallar avtalet ”ett steg bakåt”.', 'Regeringen'],
    ['”Vi väntar i hamnen.” Det säger Petr Malý till tidningen.', 'Petr Malý'],
    ['Den så kallade ”tysta vägen” stängdes i mars.', null],
  ]);
});

describe('speakers in Portuguese', () => {
  cases('pt', [
    ['“Esperamos que a rede esteja pronta”, diz citando previsões do Porto.', null],
    ['“Precisamos de uma rede”, indica Petr Malý nesta entrevista.', 'Petr Malý'],
    ['O ministro, Petr Malý, sublinhou a importância da Junta, que decorre num “momento crucial”.', 'Petr Malý'],
    [
      'Na segunda-feira, em Murta, distrito de Vila Clara, Petr Malý disse não, considerando que “não há rede”.',
      'Petr Malý',
    ],
    ['Ressalvando que não comenta “declarações do porto”, calou-se.', null],
    ['“Temos de escolher um porto”, apelou Petr Malý.', 'Petr Malý'],
    ['Para o secretário-geral dos socialistas, a confiança “depende da rede”.', 'o secretário-geral dos socialistas'],
    ['“A rede está pronta”, disse certa vez.', null],
    ['“A rede está pronta”, diz o chefe do executivo em nota enviada à imprensa.', 'o chefe do executivo'],
    ['“A rede está pronta”, anunciou esta terça-feira a ministra Ana Rask.', 'a ministra Ana Rask'],
    ['“A rede está pronta”, começou por dizer Ana Rask.', 'Ana Rask'],
    ['“A rede está pronta”, segundo explicou a ministra.', 'a ministra'],
    ['O ministro afirmou que a presidência do Conselho “está pronta”.', 'O ministro'],
    ['O ministro voltou a repetir que o porto é “de todos”.', 'O ministro'],
    ['«Não cedemos», declarou na segunda-feira a ministra Elena Varga.', 'a ministra Elena Varga'],
    ['«A quota será revista», explica um diplomata que pede anonimato.', 'um diplomata'],
    ['«Não cedemos», disse-lhe o ministro.', 'o ministro'],
    ['O comissário Jan Maly explicou que os barcos «ficam no porto».', 'O comissário Jan Maly'],
    ['Segundo o sindicato, «ninguém perguntou às tripulações».', 'o sindicato'],
    ['Elena Varga, ministra das Pescas, acrescentou: «Leremos cada linha».', 'Elena Varga'],
    ['O artigo 7.º do regulamento dispõe: «Os portos cobram uma taxa».', 'O artigo 7.º do regulamento'],
    ['«Não cedemos», retorquiu.', null],
    ['A chamada «noite curta» acabou em março.', null],
  ]);
});

describe('speakers in Polish', () => {
  cases('pl', [
    ['„Sieć jest gotowa na maj” – mówił po zakończeniu szczytu premier Petr Malý.', 'premier Petr Malý'],
    ['„Sieć jest gotowa na maj” - powiedział w Tallinie wicepremier Petr Malý.', 'wicepremier Petr Malý'],
    ['Odnosząc się do propozycji Rzecznika wyjaśnia, że „część z nich jest gotowa”.', null],
    ['Niemniej – pisze – „sieć jest gotowa na maj”.', null],
    ['„Sieć jest gotowa na maj” – przekazała w czwartek ministra Anna Rask.', 'ministra Anna Rask'],
    ['„Sieć jest gotowa na maj” – krzyknęła Anna Rask.', 'Anna Rask'],
    ['W swoim wystąpieniu zapowiedziała „cały pakiet” zmian.', null],
    ['„Nie ustąpimy” – oświadczyła w poniedziałek ministra Helena Varga.', 'ministra Helena Varga'],
    ['„Kwota zostanie sprawdzona” – mówi rzecznik rządu.', 'rzecznik rządu'],
    ['Komisarz Jan Maly wyjaśnił, że łodzie „zostaną w porcie”.', 'Komisarz Jan Maly'],
    ['Według związku „nikt nie zapytał załóg”.', 'związku'],
    ['Helena Varga, ministra rybołówstwa, dodała: „Przeczytamy każdy wiersz”.', 'Helena Varga'],
    ['Artykuł 7 rozporządzenia stanowi: „Porty pobierają opłatę”.', 'Artykuł 7 rozporządzenia'],
    ['„Nie ustąpimy” – odparła.', null],
    ['Tak zwana „krótka noc” skończyła się w marcu.', null],
  ]);
});

describe('quotations', () => {
  const found = (text: string, options: Options = {}): string[] =>
    readFacts(text, { format: 'plain', ...options }).quotes.map((q) => text.slice(q.start, q.end));

  it('are paired by position, not by glyph', () => {
    for (const text of [
      '“We wait."',
      '"We wait.”',
      '”We wait.”',
      '„We wait.”',
      '»We wait.«',
      '«We wait.»',
      "''We wait.''",
    ])
      assert.deepEqual(found(`${text} he said`), [text]);
  });

  it('in single marks are told from apostrophes', () => {
    assert.deepEqual(found("The ministers' plan isn't what 'we all want' in the '90s, said O'Brien's aide."), [
      "'we all want'",
    ]);
    assert.deepEqual(found('‘The ministers’ plan isn’t done,’ he said.'), ['‘The ministers’ plan isn’t done,’']);
  });

  it('are no feet and inches', () => {
    assert.deepEqual(found('A 6\'2" man with a 12" pipe said "no".'), ['"no"']);
  });

  it('stand in each other', () => {
    assert.deepEqual(found('“He said ‘no’ to me,” she said.'), ['“He said ‘no’ to me,”', '‘no’']);
  });

  it('that are not closed do not swallow the next', () => {
    assert.deepEqual(found('“We wait, he said. “We vote,” she said.'), ['“We wait, he said.', '“We vote,”']);
  });

  it('run over paragraphs, opened anew and closed once', () => {
    const text = 'Varga said: “One.\n\n“Two.\n\n“Three.”';
    const { quotes } = readFacts(text);
    assert.deepEqual(
      quotes.map((q) => q.attribution?.speaker?.text),
      ['Varga', 'Varga', 'Varga'],
    );
  });

  it('are read in time that grows with the text', () => {
    for (const unit of [
      '“',
      '"',
      "'",
      '“a ',
      'he said “a” ',
      '“A b c.” ',
      'A: “b”\n',
      'a, said ',
      '« a »',
      '“a.” [^1] ',
    ]) {
      const timed = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const begun = performance.now();
        readFacts(text, { format: 'plain' });
        return performance.now() - begun;
      };
      timed(20_000);
      const small = timed(40_000);
      assert.ok(timed(160_000) < 12 * small + 200, unit);
    }
  }).timeout(60_000);
});

describe('declared speakers', () => {
  const draft = `---
speakers:
  varga: { name: Ilona Varga, role: Minister for Fisheries, aliases: [IV] }
  maly: Petr Malý
---
`;
  const ids = (text: string): (string | null | undefined)[] =>
    readFacts(draft + text).quotes.map((q) => q.attribution?.speaker?.id);

  it('are known by name, surname, alias, reference, role and pronoun', () => {
    assert.deepEqual(ids('“We wait,” said Ilona Varga. “We vote.” IV said: “Now.” She added: “Today.”'), [
      'varga',
      'varga',
      'varga',
      'varga',
    ]);
    assert.deepEqual(ids('@maly said: “We wait.” “We vote,” he said. The minister said: “No.”'), [
      'maly',
      'maly',
      'varga',
    ]);
  });

  it('of an attribution line stand for the block quotation above it', () => {
    assert.deepEqual(ids('> We wait.\n>\n> — Petr Malý, Prague'), ['maly']);
  });

  it('are listed where they are named', () => {
    assert.deepEqual(
      readFacts(`${draft}Petr Malý met Ilona Varga. Malý left, Malýs stayed.`).people.map(({ text, id }) => [text, id]),
      [
        ['Petr Malý', 'maly'],
        ['Ilona Varga', 'varga'],
        ['Malý', 'maly'],
      ],
    );
  });
});
