// English words of attribution.
import type { SpeechWords } from './speech.ts';

const vowel = /[aeiou]/;

/** Regular English forms of a verb; a doubled last letter is written out in the list: `quip(p)`. */
const formsOf = (verb: string): { base: string; third: string; past: string; ing: string } => {
  const doubled = /^(.*)\((.)\)$/.exec(verb);
  const base = doubled ? (doubled[1] as string) : verb;
  const stem = doubled ? base + doubled[2] : base;
  const consonantY = base.endsWith('y') && !vowel.test(base.charAt(base.length - 2));
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, third, past, ing };
};

const regular = (list: string): ReturnType<typeof formsOf>[] => list.trim().split(/\s+/).map(formsOf);

/** base, third person, past, participle in -ing: of irregular verbs and phrases. */
const irregular = (list: string): ReturnType<typeof formsOf>[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', third = '', past = '', ing = ''] = line.split(',').map((form) => form.trim());
      return { base, third, past, ing };
    });

const SAYING = [
  ...irregular(`
    say, says, said, saying
    write, writes, wrote, writing
    begin, begins, began, beginning
    read, reads, read, reading
    swear, swears, swore, swearing
    sing, sings, sang, singing
    reply, replies, replied, replying
    retweet, retweets, retweeted, retweeting`),
  ...regular(`add ask answer respond explain declare state announce note remark comment observe insist stress emphasize
    emphasise argue claim assert maintain contend warn caution admit(t) concede acknowledge confess confirm recall
    recount reveal disclose report tweet quip(p) joke shout yell scream cry exclaim whisper mutter murmur mumble grumble
    complain lament sigh boast brag(g) predict suggest propose reiterate repeat retort counter object interject
    interrupt continue conclude plead beg(g) implore demand promise pledge vow testify allege charge opine muse wonder
    agree disagree tease mock sneer snap(p) bark thunder laugh chuckle intone proclaim pronounce preach advise recommend clarify
    specify elaborate estimate guess reckon reason text email blog(g) chant quote gush crow rail fume deadpan(n) snort
    grouse enthuse volunteer venture prophesy summarise summarize protest hiss roar bellow gasp stammer stutter drawl
    echo point posit underline underscore highlight affirm reaffirm concur ponder reflect theorize theorise speculate
    hypothesise hypothesize caption tout decree stipulate rule write assure scoff marvel exult moan groan whine rant
    rejoin riposte banter jest bemoan plea chime narrate pray urge post offer start correct finish advertise
    apologise apologize shrug(g) explode blurt counsel counsell prod(d) query inquire enquire confide deny reassert
    avow beam bristle chide command conjecture curse demur(r) divulge drone expound fret(t) growl grunt guffaw
    holler howl jeer kid(d) lie parrot phrase pontificate probe quaver recite reminisce scold  shriek  
    sniff sob(b) spout sputter squeal storm thunder trumpet utter vent wail whimper yelp opine aver(r) harangue intimate
    moralise moralize philosophise philosophize qualify rage rejoice remonstrate threaten remember worry appeal cheer
       sneer    hint elucidate enumerate expostulate extol(l) fulminate gloat gripe
    hypothesise interpose lecture mouth nitpick opine petition posit prattle quibble recant reckon rhapsodise
    rhapsodize sermonise sermonize snarl snicker splutter taunt theorise venture vouch vouchsafe waffle wisecrack
    acquiesce amplify attest certify`),
];

const TELLING = [
  ...irregular(`
    tell, tells, told, telling
    put it, puts it, put it, putting it
    like to say, likes to say, liked to say, liking to say
    go on, goes on, went on, going on
    go on to say, goes on to say, went on to say, going on to say
    fire back, fires back, fired back, firing back
    shoot back, shoots back, shot back, shooting back
    hit back, hits back, hit back, hitting back
    hit out, hits out, hit out, hitting out
    strike back, strikes back, struck back, striking back
    lash out, lashes out, lashed out, lashing out
    speak out, speaks out, spoke out, speaking out
    speak, speaks, spoke, speaking
    talk, talked, talked, talking
    weigh in, weighs in, weighed in, weighing in
    chip in, chips in, chipped in, chipping in
    make clear, makes clear, made clear, making clear
    make it clear, makes it clear, made it clear, making it clear
    make plain, makes plain, made plain, making plain
    make the point, makes the point, made the point, making the point
    make the case, makes the case, made the case, making the case
    have this to say, has this to say, had this to say, having this to say
    take to twitter, takes to twitter, took to twitter, taking to twitter
    let slip, lets slip, let slip, letting slip
    let it be known, lets it be known, let it be known, letting it be known
    sum up, sums up, summed up, summing up
    sum it up, sums it up, summed it up, summing it up
    point out, points out, pointed out, pointing out
    spell out, spells out, spelled out, spelling out
    set out, sets out, set out, setting out
    sound off, sounds off, sounded off, sounding off
    give assurances, gives assurances, gave assurances, giving assurances
    be quoted, is quoted, was quoted, being quoted
    are quoted, has been quoted, were quoted, have been quoted
    is cited, was cited, were cited, are cited
    is reported as saying, was reported as saying, were reported as saying, are reported as saying
    is heard, was heard, were heard, are heard
    issue a statement, issues a statement, issued a statement, issuing a statement
    release a statement, releases a statement, released a statement, releasing a statement`),
  ...regular(`remind inform notify assure reassure address lecture scold admonish brief update urge invite
    order instruct command challenge press advise counsel quiz(z) question caution warn persuade convince
    telegraph phone message accuse`),
];

const DEEMING = [
  ...irregular(`
    think, thinks, thought, thinking
    feel, feels, felt, feeling
    know, knows, knew, knowing
    mean, means, meant, meaning
    see, sees, saw, seeing
    find, finds, found, finding
    hold, holds, held, holding
    give, gives, gave, giving
    draw, draws, drew, drawing
    speak of, speaks of, spoke of, speaking of
    talk of, talks of, talked of, talking of
    talk about, talks about, talked about, talking about
    refer to, refers to, referred to, referring to
    complain of, complains of, complained of, complaining of
    warn of, warns of, warned of, warning of
    call for, calls for, called for, calling for
    call on, calls on, called on, calling on
    provide for, provides for, provided for, providing for
    provide, provides, provided, providing
    write off, writes off, wrote off, writing off
    forbid, forbids, forbade, forbidding
    lay out, lays out, laid out, laying out`),
  ...regular(`thank greet interview call describe label dub(b) brand characterise characterize term denounce decry condemn criticise criticize
    blast slam(m) praise hail dismiss reject mention believe want hope expect consider deem view regard define list
    portray depict cast liken compare accuse attack deride ridicule lambast lambaste lambasted blame fault defend
    refer(r) cite invoke welcome oppose support seek pen(n) refuse decline appeal threaten vow promise aim intend plan
    urge doubt fear worry credit commend laud applaud salute celebrate deplore regret bemoan lament question
    identify classify acknowledge require prohibit oblige guarantee recognise recognize endorse back outline discuss
    detail sketch present envisage foresee recite use champion tout favour favor admire suspect conclude imagine assume
    contemplate propose advocate disparage diagnose rate rank judge paint lecture summon hint imply signal indicate
    suggest show demonstrate note encourage beseech entreat exhort hear deliver express voice share`),
];

const all = (
  verbs: readonly ReturnType<typeof formsOf>[],
  ...keys: readonly (keyof ReturnType<typeof formsOf>)[]
): string => verbs.flatMap((v) => keys.map((k) => v[k])).join(',');

export const speech: SpeechWords = {
  says: `${all(SAYING, 'third', 'past')},e-mailed,e-mails`,
  tells: `${all(TELLING, 'third', 'past')},is quoted as saying,was quoted as saying,was like,were like,is like`,
  deems: `${all(DEEMING, 'third', 'past')},takes the view,took the view`,
  plural: `${all(SAYING, 'base')},${all(TELLING, 'base')},${all(DEEMING, 'base')}`,
  saying: `${all(SAYING, 'ing')},${all(TELLING, 'ing')},${all(DEEMING, 'ing')},as saying,as telling,e-mailing`,
  // To begin and to go on with something says nothing.
  infinitives: `${all(
    SAYING.filter(({ base }) => !/^(?:begin|continue|start|finish)$/.test(base)),
    'base',
  )},${all(TELLING, 'base')},${all(DEEMING, 'base')},e-mail`,
  participles: 'said, told, written, spoken, called, known, begun, sung, sworn, forbidden, drawn, given, seen, held',
  utterances: `statement, statements, remark, remarks, comment, comments, warning, warnings, claim, claims, words, word,
    speech, speeches, address, letter, letters, tweet, tweets, post, posts, message, messages, email, emails, e-mail,
    e-mails, memo, memos, memorandum, note, notes, assertion, assertions, allegation, allegations, accusation,
    accusations, charge, charges, argument, arguments, contention, contentions, declaration, declarations, announcement,
    announcements, admission, admissions, confession, confessions, question, questions, answer, answers, reply, replies,
    response, responses, retort, reaction, reactions, assessment, assessments, opinion, opinions, view, views, verdict,
    conclusion, conclusions, promise, promises, pledge, pledges, vow, vows, call, calls, plea, pleas, appeal, appeals,
    demand, demands, request, requests, proposal, proposals, suggestion, suggestions, advice, recommendation,
    recommendations, prediction, predictions, forecast, forecasts, criticism, criticisms, complaint, complaints,
    objection, objections, denial, denials, rebuke, condemnation, quote, quotes, quotation, quotations, quip, quips,
    joke, jokes, line, lines, sentence, sentences, phrase, phrases, formulation, mantra, slogan, slogans, motto, adage,
    proverb, saying, maxim, dictum, refrain, cry, chant, chants, shout, shouts, interview, interviews, testimony,
    affidavit, briefing, editorial, op-ed, column, columns, essay, blog, telegram, text, texts, caption, headline,
    headlines, title, script, transcript, transcripts, tape, voicemail, pitch, toast, sermon, oath, explanation,
    explanations, description, descriptions, account, accounts, recollection, belief, conviction, notion, idea, theory,
    message, insistence, observation, observations, reference, references, invitation, instruction, instructions,
    apology, thesis, counter, invocation, exhortation, diatribe, tirade, rant, manifesto, petition, tribute, eulogy,
    definition, formula, principle, rule, rules, passage, passages, paragraph, excerpt, excerpts, extract, extracts, talking point, talking points, exchange, dialogue,
    conversation, monologue, riff, rhetoric, talk, attack, attacks, threat, threats, ultimatum, lament, outburst`,
  accordingTo: `according to, in the words of, in the view of, in the opinion of, in the eyes of, per, as per, to quote,
    quoting, citing, in the phrase of, words of, as told to, for, to`,
  accordingAfter: '',
  authors: 'from, by',
  reported: null,
  absolutes: 'with',
  pronouns:
    'he, it, she, they, i, we, who, you, everyone, someone, somebody, everybody, many, some, others, one, several',
  impersonal:
    'it, you, one, some, many, several, others, there, this, that, these, those, what, here, nothing, everything, something, which',
  possessives: 'his, her, their, my, our, your, its, whose',
  determiners: `the, a, an, this, these, those, one, two, three, four, five, six, seven, eight, nine, ten, some, any,
    each, every, both, several, many, most, all, another, other, few, no, such, half, dozens of, a number of, a group of,
    a lot of, certain, various, numerous, countless`,
  prepositions: `in, on, at, to, from, with, without, by, about, above, across, after, against, along, amid, amidst, among,
    around, before, behind, below, beneath, beside, besides, between, beyond, concerning, despite, down, during,
    except, inside, into, like, near, off, onto, out, outside, over, past, regarding, since, through, throughout,
    toward, towards, under, underneath, unlike, until, up, upon, via, within, ahead of, because of, instead of, due to,
    next to, apart from, aside from, on behalf of, in front of, in response to, in addition to, prior to, thanks to,
    in light of, in spite of, in favor of, in favour of, along with, together with, as for, as to, asked,
    given, than, of, for, close to, familiar with, opposed to`,
  links: 'of, for',
  joins: 'from, at, in, with, to, close to, familiar with, on, behind, near, against, within, inside, opposed to',
  conjunctions: 'and, or, but, nor, yet, so, plus, as well as, then',
  subordinators: `that, as, after, before, since, until, because, when, whenever, while, if, whether, although, though, even though, unless, where, wherever,
    why, how, whereas, once, lest, so that, as if, as though, in which, what`,
  relatives: 'who, whom, which, whose',
  auxiliaries: `has, have, had, is, are, was, were, be, been, being, am, do, does, did, will, would, can, could, shall,
    should, may, might, must, cannot, ought, used to, needs to, need to, got, gets, get, became, become, becomes, seemed,
    seems, appears, appeared, went, came, made, took, gave, met, left, won, lost, ran, makes, takes, comes, goes, runs,
    wins, gave, gives, sent, kept, keeps, brought, looked, turned, helped, tried, stood, stands, remains, remained,
    continue to, continues to, continued to, begin to, begins to, began to, start to, starts to, started to`,
  passive: 'is, are, was, were, be, been, being, gets, got',
  adverbs: `also, later, then, now, again, once, still, just, only, even, ever, never, always, often, already, soon, too,
    not, n't, instead, however, meanwhile, nonetheless, nevertheless, further, afterwards, afterward, thus, therefore,
    perhaps, maybe, indeed, rather, quite, very, so, first, finally, long, yet, simply, famously, all, both, at times,
    at first, at one point, at least, in turn, for instance, for example, in part, in effect, in general, of course,
    in fact, after all, no longer, sometimes, twice, aloud, out loud, instead, together, elsewhere, there, here, flatly,
    well, much, more, most, since, likewise, hence, up, back, on, similarly, separately, consequently, accordingly,
    additionally, importantly, interestingly, notably, crucially, significantly, surprisingly, unsurprisingly, ironically,
    tellingly, remarkably, clearly, obviously, certainly, naturally, understandably, unfortunately, fortunately, sadly,
    regrettably, inevitably, lastly, firstly, secondly, thirdly, initially, eventually, ultimately, subsequently,
    previously, originally, historically, traditionally, typically, usually, generally, normally, frequently,
    occasionally, currently, presently, simultaneously, conversely, alternatively, specifically, particularly,
    essentially, effectively, privately, publicly, personally, officially, reportedly, allegedly, apparently, presumably,
    possibly, probably, arguably, hopefully, thankfully, admittedly, curiously, oddly, paradoxically, predictably`,
  elisions: 'em, til, tis, twas, cause, bout, n, round, cos, cuz, tween, neath, kay, s, t, d, ll, re, ve',
  participleLast: false,
  verbSecond: false,
  incise: false,
  capitalNouns: false,
  dropsSubject: false,
  outerStop: false,
  adverbEndings: 'ly',
  participleEndings: 'ing ed',
  times: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tomorrow, tonight, january,
    february, march, april, june, july, august, september, october, november, december, last week, last month, last year,
    last night, this week, this month, this year, this morning, this afternoon, this evening, earlier, recently, late,
    early, next week, next month, next year, a day later, a week later, days later, years later, hours later, minutes later, moments later, seconds later,
    weeks later, months later, decades later, a year later, a month later, an hour later, years ago, weeks ago,
    days ago, months ago, at the time, the next day, that day, in an interview, in a statement, in a tweet, mon., tues.,
    wed., thurs., fri., sat., sun., jan., feb., aug., sept., oct., nov., dec., feb, aug, sept, oct, nov, dec`,
  roles: `head of state, heads of state, secretary of state, secretaries of state, minister of state, ministers of state,
    minister, ministers, president, presidents, chancellor, premier, secretary, secretaries, commissioner,
    commissioners, ambassador, ambassadors, diplomat, diplomats, envoy, envoys, spokesman, spokesmen, spokeswoman,
    spokeswomen, spokesperson, spokespeople, official, officials, officer, officers, leader, leaders, head, heads, chief,
    chiefs, chair, chairman, chairwoman, chairperson, director, directors, manager, managers, executive, executives,
    analyst, analysts, economist, economists, expert, experts, professor, professors, lecturer, teacher, teachers, doctor,
    doctors, lawyer, lawyers, attorney, attorneys, judge, judges, justice, justices, prosecutor, prosecutors, senator,
    senators, congressman, congresswoman, congressmen, representative, representatives, governor, governors, mayor,
    mayors, councillor, councilman, deputy, deputies, lawmaker, lawmakers, legislator, legislators, member, members,
    politician, politicians, candidate, candidates, nominee, contender, contenders, incumbent, rival, rivals, opponent,
    opponents, adviser, advisers, advisor, advisors, aide, aides, strategist, strategists, consultant, consultants,
    pollster, pollsters, organiser, organisers, organizer, organizers, campaigner, campaigners, activist, activists,
    advocate, advocates, supporter, supporters, critic, critics, observer, observers, source, sources, insider, insiders,
    resident, residents, citizen, citizens, voter, voters, neighbour, neighbours, neighbor, neighbors, witness, witnesses,
    victim, victims, survivor, survivors, author, authors, writer, writers, journalist, journalists, reporter, reporters,
    editor, editors, columnist, columnists, commentator, commentators, host, hosts, anchor, moderator, interviewer,
    producer, actor, actress, singer, artist, musician, poet, novelist, philosopher, historian, historians, scientist,
    scientists, researcher, researchers, scholar, scholars, student, students, graduate, engineer, engineers, farmer,
    farmers, fisherman, fishermen, worker, workers, employee, employees, employer, employers, owner, owners, founder,
    founders, co-founder, partner, partners, investor, investors, trader, traders, banker, bankers, dealer, broker, buyer,
    seller, customer, customers, client, clients, patient, patients, parent, parents, mother, father, son, daughter,
    brother, sister, wife, husband, widow, uncle, aunt, cousin, friend, friends, colleague, colleagues, man, men, woman,
    women, boy, girl, child, children, person, people, veteran, veterans, soldier, soldiers, general, admiral, colonel,
    captain, major, lieutenant, sergeant, commander, commanders, pastor, priest, bishop, archbishop, rabbi, imam, pope,
    king, queen, prince, princess, guest, guests, visitor, passenger, driver, pilot, captain, coach, player, captain,
    fan, fans, delegate, delegates, delegation, volunteer, volunteers, donor, donors, businessman, businesswoman,
    billionaire, mogul, tycoon, entrepreneur, democrat, democrats, republican, republicans, conservative, conservatives,
    liberal, liberals, socialist, progressive, progressives, newcomer, native, counterpart, counterparts, predecessor,
    successor, boss, bosses, staffer, staffers, assistant, clerk, inspector, investigator, investigators, detective,
    sheriff, policeman, firefighter, nurse, nurses, surgeon, psychologist, biologist, ecologist, physicist, chemist,
    negotiator, negotiators, mediator, rapporteur, rapporteurs, commissar, ombudsman, auditor, auditors, regulator,
    regulators, protester, protesters, demonstrator, demonstrators, demonstrator, refugee, refugees, migrant, migrants,
    speaker, speakers, trainee, trainees, trainer, trainers, apprentice, apprentices, coordinator, coordinators, co-ordinator,
    co-ordinators, respondent, respondents, interviewee, interviewees, statistician, statisticians, sailor, sailors, skipper,
    docker, dockers, unionist, unionists, shopkeeper, shopkeepers, pupil, pupils, teenager, organizer, facilitator,
    beneficiary, beneficiaries, evaluator, evaluators, practitioner, practitioners, caseworker, carer, carers, midwife,
    panelist, panellist, participant, participants, attendee, attendees, whip, tutor, mentor, agent,
    agents, boyfriend, girlfriend, fiancee, mom, dad, grandmother, grandfather, grandson, granddaughter, developer,
    developers, designer, curator, gallerist, chef, restaurateur, retiree, pensioner, veterinarian, trucker, miner,
    insurer, lender, borrower, landlord, tenant, commuter, blogger, user, users, dissident, dissidents, prisoner`,
  titles: `mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, sen, rep, gov, lt, col, gen, capt, sgt, adm, maj,
    rev, fr, hon, judge, justice, sheriff, st, president, minister, commissioner, senator, governor, chancellor,
    ambassador, mep, mp, king, queen, prince, princess, pope, cardinal, bishop, archbishop, mayor, general, admiral,
    colonel, secretary, chairman, chairwoman, speaker, congressman, congresswoman, representative, coach, vice-president,
    von, von der, von den, van, van der, van den, van de, van 't, in 't, 't, de, de la, del, della, di, da, dos, du`,
  bodies: `member states, baltic states, nordic states, gulf states, arab states, balkan states, island states, coastal
    states, frontline states, european states, eu states, commission, council, parliament, government, governments,
    ministry, ministries, department, agency, agencies,
    committee, board, court, courts, tribunal, authority, authorities, bank, company, companies, firm, firms, group,
    groups, party, parties, union, unions, association, federation, institute, university, school, church, campaign,
    administration, cabinet, office, bureau, police, army, military, navy, industry, lobby, coalition, alliance,
    organisation, organization, organisations, organizations, charity, foundation, network, team, panel, task force,
    newspaper, paper, magazine, media, press, white house, pentagon, kremlin, downing street, elysee, supreme court,
    state department, house, senate, congress, assembly, embassy, mission, delegation, presidency, secretariat, staff,
    crowd, audience, crowds, public, town, city, country, countries, states, nation, nations, service, services, channel,
    broadcaster, station, outlet, publisher, website, site, family, families, couple, community, leadership, opposition,
    majority, minority, bench, jury, ngo, ngos, ombudsman, management, manufacturer, maker, giant, chain, retailer`,
  documents: `report, reports, study, studies, paper, papers, survey, poll, polls, article, articles, directive, regulation,
    treaty, treaties, law, act, bill, constitution, resolution, decision, judgment, judgement, ruling, opinion, statement,
    letter, memo, memorandum, email, e-mail, document, documents, communique, communication, declaration, agreement,
    charter, guidelines, guidance, manual, handbook, textbook, book, editorial, column, headline, ad, ads, advert,
    advertisement, commercial, video, sign, signs, banner, banners, placard, poster, posters, slogan, caption, label,
    biography, autobiography, memoir, memoirs, description, page, form, notice, press release, release, complaint, filing, lawsuit, petition, motion, order,
    proverb, verse, bible, quran, inscription, plaque, text, message, tweet, post, survey, profile, story, stories,
    transcript, script, song, lyrics, chorus, joke, website, site, section, clause, paragraph, provision, preamble,
    recital, annex, footnote, contract, invitation, card, sticker, button, shirt, t-shirt, hat, cap, screen, map`,
  works: `film, movie, book, novel, song, album, play, musical, show, series, programme, program, episode, article, essay,
    report, paper, column, story, poem, painting, exhibition, documentary, podcast, magazine, newspaper, game, opera,
    ballet, memoir, biography, thriller, comedy, drama, single, hit, track, cartoon, blog, website, study, brochure,
    leaflet, conference, seminar, workshop, speech, lecture, ad, video, chapter, section, segment, sitcom, sketch, tv,
    bestseller, anthem, hymn, symphony, classic, reality show, talk show`,
  naming: `so-called, known as, called, named, nicknamed, dubbed, titled, entitled, labelled, labeled, termed, the term,
    the terms, the word, the words, the phrase, the label, the name, the title, a term, a phrase, billed as, code-named,
    codenamed, branded, known for, under the heading, under the title, the heading, the
    category, the slogan, the motto, the hashtag, the acronym, defined as, meaning, means, the concept of, the notion of`,
};
