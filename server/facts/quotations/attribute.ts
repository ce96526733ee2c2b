// Who said a quotation, by what stands in its own sentence: a cue and its speaker after, before or around it.
import { COLON, COMMA, type Frame } from './frame.ts';
import { closing } from './last.ts';
import {
  ACCORDING,
  ACCORDING_AFTER,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DEEMS,
  DETERMINER,
  FINITE,
  IMPERSONAL,
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYING,
  SAYS,
  SPEAKING,
  SUBORDINATOR,
  TELLS,
  TIME,
  TITLE,
  UTTERANCE,
} from './lexicon.ts';
import { type Found, governing, isOwner, labelled, MOST, one, utterance } from './nominal.ts';
import {
  begins,
  canSpeak,
  firstWord,
  isName,
  isPerson,
  isThing,
  isWho,
  type Phrase,
  phraseEnding,
  phraseFrom,
} from './phrase.ts';
import type { How } from './quotation.ts';
import { isThat, sentenceSubject, subjectBefore } from './subject.ts';
import { finiteOf, isVerb } from './verb.ts';

export type { Found } from './nominal.ts';

/** Between a quotation and the cue after it. */
const REACH = 45;

/** The attribution of the quotation at item `k`, from its own sentence. */
export const attributionOf = (f: Frame, k: number, whole: boolean): Found | null => {
  const start = f.windowStart(k);
  const closed = closing(f, k, start);
  if (closed !== null) return closed;
  const next = afterQuotation(f, k, whole);
  if (next !== null && (firstWord(f, start) >= k || isNear(f, k, next))) return next;
  const before = beforeItem(f, k, start);
  // The board's proposal is “…”, said X: a noun names less than a verb.
  const later = before === null || isNominal(f, before) || isModalCue(f, before) ? verbLater(f, k) : null;
  if (later !== null && before !== null && later.cue !== null && (f.tagAt(later.cue.from) & SAYS) !== 0) return later;
  return before ?? next ?? later;
};

/** The year will begin with a “…”, X said: what somebody is to do says less than who says it. */
const isModalCue = (f: Frame, { cue, how }: Found): boolean => how === 'before' && cue !== null && isModal(f, cue.from);

const isNominal = (f: Frame, { cue, how }: Found): boolean =>
  how !== 'colon' && cue !== null && (f.tagAt(cue.from) & UTTERANCE) !== 0 && !isVerb(f, cue.from);

/** “…,” she said; “…”, she said: a comma and the cue right after outweigh whatever stands before. */
const isNear = (f: Frame, k: number, { speaker, cue }: Found): boolean => {
  if (speaker === null || cue === null || !isParted(f, k)) return false;
  const outside = f.markAt(k + 1) === COMMA;
  // X calls it “…”, según recoge Y: who passes it on.
  if ((f.tagAt(cue.from) & ACCORDING) !== 0 && speaker.from > cue.from + 1) return false;
  // X asked: “Who?” Y said no: what a colon, or a cue and its comma, introduces is over with its own stop.
  if (isIntroduced(f, k) && !outside && f.quotationAt(k)?.shape.ends !== ',') return false;
  // X calls it “…”, Y calls it “…”: a verb whose object is the next quotation.
  for (let i = cue.to + 1; i <= cue.to + 3 && outside; i++) {
    if (f.isQuote(i)) return false;
    // X said it was “…”, Y said that it was not.
    if (isThat(f, i)) return false;
    if (!f.isWord(i)) break;
  }
  const first = outside ? k + 2 : k + 1;
  return cue.from === first ? speaker.from > cue.from : speaker.from === first && cue.from - speaker.to < 3;
};

/** A colon stands before the quotation at item `k`, or a verb that says and its comma: X asked, “…” */
const isIntroduced = (f: Frame, k: number): boolean =>
  f.markAt(k - 1) === COLON ||
  (f.markAt(k - 1) === COMMA && (f.tagAt(k - 2) & (SAYS | TELLS)) !== 0 && isVerb(f, k - 2));

/** “…,” X said · “…,” said X · “…,” according to X. */
const afterQuotation = (f: Frame, k: number, whole: boolean): Found | null => {
  let end = f.windowEnd(k);
  let strict = false;
  if (f.sentenceEnd(k) === k + 1 && end < f.count && whole) {
    // “Is it?” Borrell said: the stop is the quotation's, not the sentence's.
    const next = f.windowEnd(end);
    for (let i = end; i < next; i++) if (f.isQuote(i)) return null;
    end = next;
    strict = true;
  }
  let i = k + 1;
  while (i < end && !f.isWord(i) && !f.isQuote(i) && !f.isHard(i)) i++;
  // “Is it?” Dann fragte Rask etwas: a sentence of its own.
  const apart = strict && f.speech.verbSecond && f.isCapital(i);
  while (
    i < end &&
    !apart &&
    (f.tagAt(i) & (ADVERB | CONJUNCTION)) !== 0 &&
    ((f.tagAt(i) & (DETERMINER | PRONOUN | ACCORDING)) === 0 || ((f.tagAt(i) & ACCORDING) !== 0 && isVerb(f, i + 1)))
  )
    i++;
  if (i >= end) return null;
  const after = invertedAt(f, i, end) ?? (isParted(f, k) ? invertedPlural(f, i, end) : null);
  if (after !== null) return { ...after, how: 'after' };
  const dropped = f.isLower(i) ? unsaid(f, i, 'after') : null;
  if (dropped !== null) return verbAfter(f, i, Math.min(end, i + REACH), strict) ?? dropped;
  const source = (f.tagAt(i) & (ACCORDING | PREPOSITION)) === ACCORDING ? sourceAt(f, i, end, 'after') : null;
  if (source !== null) return source;
  // The “silent” agreement: a bare noun right behind is what the quotation goes with.
  if (f.isLower(i) && !isParted(f, k) && !f.isSpeech(k))
    if ((f.tagAt(i) & (DETERMINER | PRONOUN | POSSESSIVE | ROLE | TITLE)) === 0) return null;
  return verbAfter(f, i, strict ? Math.min(end, i + 12) : Math.min(end, i + REACH), strict);
};

/** According to X · según X · según explicó X · segundo noticia a X: the source named behind item `i`. */
const sourceAt = (f: Frame, i: number, end: number, how: How): Found | null => {
  // Il secondo governo: an ordinal.
  if (f.goesOn(i) && (f.tagAt(i - 1) & (DETERMINER | POSSESSIVE)) !== 0) return null;
  const tag = f.tagAt(i + 1);
  if ((tag & FINITE) !== 0 || (tag & (AUXILIARY | DETERMINER)) === AUXILIARY) {
    const said = invertedAt(f, i + 1, end) ?? unsaid(f, i + 1, how);
    if (said !== null) return { ...said, how };
  }
  // A verb that no list has stands before the name.
  const unknown = tag === 0 && f.isLower(i + 1) && f.isCapital(i + 2);
  const from = unknown ? i + 2 : i + 1;
  // "Aldus vanmiddag de minister", "so am Montag die Ministerin".
  const speaker = phraseFrom(f, from, end) ?? (how === 'after' ? inverted(f, i, end) : null);
  return speaker === null ? null : { how, speaker, cue: one(i) };
};

/** Said X · a déclaré X · a-t-elle dit · hat X gesagt: a verb at item `i` and its subject after it. */
export const invertedAt = (f: Frame, i: number, end: number): Found | null => {
  const tag = f.tagAt(i);
  if ((tag & SAYS) !== 0 && isVerb(f, i)) {
    const speaker = inverted(f, i, end);
    return speaker === null ? null : { how: 'after', speaker, cue: one(i) };
  }
  if ((tag & AUXILIARY) === 0) return null;
  const limit = Math.min(end, i + 12);
  for (let j = i + 1; j < limit; j++) {
    if (f.isQuote(j) || (!f.isWord(j) && !f.speech.participleLast)) return null;
    // Suele decir X, pflegt X zu sagen: what somebody is used to say.
    const used = (f.tagAt(j) & INFINITIVE) !== 0 && (f.speech.incise || f.speech.participleLast);
    if (used || ((f.tagAt(j) & PARTICIPLE) !== 0 && isVerb(f, j))) {
      const between = phraseFrom(f, i + 1, j);
      const speaker = between ?? inverted(f, j, end);
      return speaker === null ? null : { how: 'after', speaker, cue: { from: i, to: j } };
    }
    if (!f.speech.participleLast && (f.tagAt(j) & (PRONOUN | ADVERB)) === 0) return null;
  }
  return null;
};

/** “…”, respondió: where a verb says who by its form, nobody need be named beside it. */
const unsaid = (f: Frame, i: number, how: How): Found | null => {
  if (!f.speech.dropsSubject) return null;
  if ((f.tagAt(i) & SAYS) !== 0) return isVerb(f, i) ? { how, speaker: null, cue: one(i) } : null;
  if ((f.tagAt(i) & (AUXILIARY | PASSIVE)) !== AUXILIARY || (f.tagAt(i + 1) & PARTICIPLE) === 0) return null;
  return { how, speaker: null, cue: { from: i, to: i + 1 } };
};

/** A comma, or a stop of its own, parts the quotation at item `k` from what follows. */
const isParted = (f: Frame, k: number): boolean => {
  const ends = f.quotationAt(k)?.shape.ends ?? '';
  return f.markAt(k + 1) === COMMA || (ends !== '' && ',?!—'.includes(ends));
};

/** “…,” say the ministers: after a quotation a form that is a noun as often is the verb of who follows. */
const invertedPlural = (f: Frame, i: number, end: number): Found | null => {
  if ((f.tagAt(i) & PLURAL) === 0 || !f.isLower(i)) return null;
  const speaker = inverted(f, i, end);
  return speaker !== null && canSpeak(f, speaker) ? { how: 'after', speaker, cue: one(i) } : null;
};

/** The subject after its verb; adverbs and times between are passed. */
export const inverted = (f: Frame, verb: number, end: number): Phrase | null => {
  let next = verb + 1;
  while (next < end) {
    const tag = f.tagAt(next);
    if ((tag & PREPOSITION) !== 0 && (f.tagAt(next + 1) & TIME) !== 0) next += 2;
    else if ((tag & PREPOSITION) !== 0 && (f.tagAt(next + 1) & DETERMINER) !== 0 && (f.tagAt(next + 2) & TIME) !== 0)
      next += 3;
    // Dijo el lunes X, dijo el pasado lunes X.
    else if ((tag & DETERMINER) !== 0 && (f.tagAt(next + 1) & TIME) !== 0) next += 2;
    else if (
      (tag & DETERMINER) !== 0 &&
      f.tagAt(next + 1) === 0 &&
      f.isLower(next + 1) &&
      (f.tagAt(next + 2) & TIME) !== 0
    )
      next += 3;
    else if ((tag & (ADVERB | TIME)) !== 0 && (tag & (DETERMINER | PRONOUN | TITLE)) === 0) next++;
    // Commente sobrement le comité: what stands before an article is no noun.
    else if (tag === 0 && f.isLower(next) && (f.tagAt(next + 1) & DETERMINER) !== 0) next++;
    else break;
  }
  // “…”, diz citando X: what it is said by doing.
  if (f.speech.dropsSubject && f.endsIn(next, f.speech.participleEndings) && (f.tagAt(next) & SPEAKING) === 0)
    return null;
  const subject = phraseFrom(f, next, end) ?? afterObject(f, next, end);
  // “…”, disse certa vez: where the subject may be left out, a bare word that names nobody is none.
  if (f.speech.dropsSubject && subject !== null && f.tagAt(subject.from) === 0 && !canSpeak(f, subject)) return null;
  return subject === null ? null : (nameBehind(f, subject, end) ?? subject);
};

/** "Confie à la presse une source": the subject behind the one it is told to. */
const afterObject = (f: Frame, next: number, end: number): Phrase | null => {
  if ((f.tagAt(next) & (PREPOSITION | DETERMINER)) !== PREPOSITION) return null;
  const object = phraseFrom(f, next + 1, end);
  if (object === null) return null;
  // W Tallinie wicepremier X: where nouns have no article, an office behind a name begins what follows.
  for (let i = object.from + 1; i < object.to && f.speech.dropsSubject; i++)
    if (f.isCapital(i - 1) && f.isLower(i) && (f.tagAt(i) & ROLE) !== 0) return phraseFrom(f, i, end);
  const subject = phraseFrom(f, object.to + 1, end);
  return subject !== null && begins(f, subject.from) && canSpeak(f, subject) ? subject : null;
};

/** "Said the ambassador of Estonia, Anna Rask": the name is who speaks. */
const nameBehind = (f: Frame, subject: Phrase, end: number): Phrase | null => {
  if ((f.tagAt(subject.from) & DETERMINER) === 0 || f.markAt(subject.to + 1) !== COMMA) return null;
  const name = phraseFrom(f, subject.to + 2, end);
  if (name === null || name.to === name.from || !isName(f, name)) return null;
  return (f.tagAt(name.to + 1) & CONJUNCTION) === 0 ? name : null;
};

/** X said; X, the minister, said; X, who was there, said: the subject begins at item `i`. */
const verbAfter = (f: Frame, i: number, end: number, strict: boolean): Found | null => {
  const head = phraseFrom(f, i, end);
  if (head === null) return null;
  for (let j = head.from + 1; j < end; j++) {
    if ((f.tagAt(j) & ACCORDING_AFTER) !== 0 && j <= head.to + 1)
      return { how: 'after', speaker: { from: head.from, to: Math.max(head.from, j - 1) }, cue: one(j) };
    if (f.isSpeech(j) || (f.isHard(j) && f.markAt(j) !== COLON)) return null;
    if (strict && f.isComma(j)) return null;
    if (!isVerb(f, j)) continue;
    // “We wait.” The chair thanked both: a verb that does not say tells nothing of a sentence that is over.
    if (strict && ((f.tagAt(j) & FINITE) === DEEMS || (f.tagAt(j + 1) & SUBORDINATOR) !== 0)) return null;
    let p = j - 1;
    while (p > head.to && (f.tagAt(p) & (ADVERB | AUXILIARY)) !== 0) p--;
    const { phrase, passive } = subjectBefore(f, j, i);
    if (f.isComma(p)) {
      if (!canSpeak(f, head)) return null;
      return { how: 'after', speaker: phrase !== null && isName(f, phrase) ? phrase : head, cue: one(j) };
    }
    if (phrase !== null && !passive && phrase.from === i)
      return { how: 'after', speaker: quotedAt(f, j, end) ?? phrase, cue: one(j) };
    if (strict && j > head.to) return null;
  }
  return null;
};

/** It quoted Rask as saying: whose words a verb at `j` passes on. */
const quotedAt = (f: Frame, j: number, end: number): Phrase | null => {
  const object = phraseFrom(f, j + 1, end);
  if (object === null) return null;
  const as = object.to + 1;
  return (f.tagAt(as) & SAYING) !== 0 && f.lastToken(as) > f.firstToken(as) && canSpeak(f, object) ? object : null;
};

/** The “…” is no surprise, X said: a cue at the end of the sentence, after a comma. */
const verbLater = (f: Frame, k: number): Found | null => {
  const end = Math.min(f.sentenceEnd(k), k + REACH);
  let comma = -1;
  for (let j = k + 1; j < end; j++) {
    if (f.isSpeech(j) || f.markAt(j) === COLON) return null;
    if (f.isComma(j)) comma = j;
    const source =
      (f.tagAt(j) & (ACCORDING | ADVERB | PREPOSITION)) === ACCORDING ? sourceAt(f, j, end, 'after') : null;
    if (source !== null) return source;
    if (comma < 0 || !isVerb(f, j)) continue;
    if ((f.tagAt(j) & SAYS) !== 0 && comma === j - 1) {
      const speaker = inverted(f, j, end);
      if (speaker !== null) return { how: 'after', speaker, cue: one(j) };
    }
    const { phrase, passive } = subjectBefore(f, j, k + 1);
    if (phrase !== null && !passive && f.isComma(phrase.from - 1) && canSpeak(f, phrase))
      return { how: 'after', speaker: phrase, cue: one(j) };
  }
  return null;
};

/**
 * X said, “…” · X said that Y was “…” · According to X, “…” · X's warning that “…” · X went to Prague, saying “…”. The
 * cue nearest to item `k` counts; `start` is where its sentence begins.
 */
export const beforeItem = (f: Frame, k: number, start: number): Found | null => {
  const colon = f.markAt(k - 1) === COLON;
  const how: How = colon ? 'colon' : hasSpeechBefore(f, k, start) ? 'inside' : 'before';
  if (colon) {
    const label = labelled(f, start, k - 1);
    if (label !== null) return { how, speaker: label, cue: null };
  }
  let nominal: Found | null = null;
  // A verb of opinion, whose sentence may yet tell who reports it; and one whose object is over before the quotation.
  let deemed: { readonly found: Found; readonly from: number } | null = null;
  let closed: Found | null = null;
  let dropped: Found | null = null;
  let tried = 0;
  for (let j = k - 1; j >= start && tried < MOST; j--) {
    const tag = f.tagAt(j);
    if (tag === 0) continue;
    if ((tag & ACCORDING) !== 0 && (tag & ADVERB) === 0) {
      const source = sourceAt(f, j, k, how);
      const speaker = source?.speaker ?? null;
      // For the chair, the text is “…”: a preposition only where it opens the sentence.
      const opens = j === firstWord(f, start) && speaker !== null && opensWith(f, speaker);
      if (source !== null && ((tag & PREPOSITION) === 0 || opens)) return source;
    }
    if ((tag & ACCORDING_AFTER) !== 0) {
      const speaker = phraseEnding(f, j - 1, start);
      if (speaker !== null) return { how, speaker, cue: one(j) };
    }
    if (isVerb(f, j)) {
      tried++;
      const aside = asideAt(f, j, k, how);
      if (aside !== null) return aside;
      const { phrase, passive, nobody } = subjectBefore(f, j, start);
      // En la que se pide “…”: whoever speaks elsewhere in the sentence, it is not them.
      if (nobody && f.speech.dropsSubject && deemed === null) return { how, speaker: null, cue: one(j) };
      // "Der „Hafenzeitung“ sagte Rask": to whom stands in front.
      const asked = f.speech.capitalNouns && phrase !== null && f.isTitle(phrase.to) ? invertedAt(f, j, k) : null;
      if (asked !== null) return { ...asked, how };
      // "Als X fragte, ob es sich lohne, antwortete er, es sei „…“": the pronoun behind, where nobody stands right before.
      const answers = f.speech.verbSecond && (phrase === null || phrase.to + 1 < j) && isSubjectPronoun(f, j + 1);
      if (answers && !passive && (tag & SAYS) !== 0) return { how, speaker: one(j + 1), cue: one(j) };
      // "Das Vorgehen nannte die Ministerin „…“": so does what is spoken of.
      const spoken =
        f.speech.verbSecond && phrase !== null && isThing(f, phrase) ? invertedAt(f, finiteOf(f, j), k) : null;
      if (spoken?.speaker != null && isPerson(f, spoken.speaker)) return { ...spoken, how };
      // The plan, which the port calls its own, is “…”: over at its comma.
      if (phrase !== null && f.isComma(j + 1) && isRelativeClause(f, phrase.from)) continue;
      if (phrase !== null && !passive) {
        const found: Found = { how, speaker: phrase, cue: one(j) };
        if (deemed !== null) return isReporting(f, j, deemed.from) ? found : deemed.found;
        if (isClosedBefore(f, j, k) || (colon && isAside(f, phrase, j))) closed ??= found;
        // Diplomats said the trouble was a clause which the port calls “…”: the port, whoever reports it.
        else if (((tag & FINITE) === DEEMS || isModal(f, j)) && !isRelativeClause(f, phrase.from))
          deemed = { found, from: phrase.from };
        else return found;
        continue;
      }
      if (passive) continue;
      // Said X, “…” · “…,” said X, “…”
      const finite = finiteOf(f, j);
      const after = (tag & SAYS) !== 0 || finite < j ? invertedAt(f, finite, k) : null;
      if (after !== null && (after.speaker === null || isWho(f, after.speaker))) return { ...after, how };
      dropped ??= phrase === null ? unsaid(f, finite, how) : null;
    }
    // X llegó a decir que Y quiere “…”.
    if (deemed !== null && (tag & INFINITIVE) !== 0 && infinitive(f, j) && isThat(f, j + 1)) {
      const speaker = governing(f, j, start);
      if (speaker !== null) return { how, speaker, cue: one(j) };
    }
    if (deemed !== null) continue;
    if ((tag & SAYING) !== 0 || ((tag & INFINITIVE) !== 0 && infinitive(f, j))) {
      tried++;
      const speaker = governing(f, j, start);
      // X said Y would go on to ask for “…”: X may report it.
      if (speaker !== null && (tag & SAYING) === 0)
        deemed = { found: { how, speaker, cue: one(j) }, from: speaker.from };
      else if (speaker !== null) return { how, speaker, cue: one(j) };
      if (speaker !== null) continue;
    }
    // En su carta pide “…”: a verb between the noun and the words is who tells, though it leaves its subject out.
    if ((tag & UTTERANCE) !== 0 && nominal === null && dropped === null && k - j < 5)
      nominal = utterance(f, j, start, k, how);
    if (nominal?.speaker && isOwner(f, nominal.speaker, j)) return nominal;
  }
  const found = deemed?.found ?? nominal ?? closed ?? dropped;
  if (found !== null) return found;
  if (!colon) return null;
  const speaker = sentenceSubject(f, start, k - 1);
  return { how, speaker: speaker !== null && canSpeak(f, speaker) ? speaker : null, cue: null };
};

const isSubjectPronoun = (f: Frame, i: number): boolean =>
  f.isLower(i) && (f.tagAt(i) & (PRONOUN | IMPERSONAL | DETERMINER | POSSESSIVE)) === PRONOUN;

/** Per X, …; Per il ministro la misura …: where no comma parts them, whose view it is has to be a person's. */
const opensWith = (f: Frame, speaker: Phrase): boolean => {
  const next = speaker.to + 1;
  if (f.isComma(next)) return canSpeak(f, speaker);
  return f.speech.dropsSubject && isPerson(f, speaker) && (f.tagAt(next) & DETERMINER) !== 0;
};

/** The plan, ha detto X, is “…”; de un plan que, aseguró, “…”: a verb between commas, where it may stand before its subject. */
const asideAt = (f: Frame, j: number, k: number, how: How): Found | null => {
  if (!f.speech.dropsSubject || (f.tagAt(j) & (SAYS | PARTICIPLE)) === 0) return null;
  const finite = finiteOf(f, j);
  if (!f.isComma(finite - 1)) return null;
  const said = invertedAt(f, finite, k);
  if (said?.speaker != null && isWho(f, said.speaker) && f.isComma(said.speaker.to + 1)) return { ...said, how };
  let next = j + 1;
  while ((f.tagAt(next) & (ADVERB | TIME)) !== 0) next++;
  const dropped = f.isComma(next) && next < k ? unsaid(f, finite, how) : null;
  if (dropped === null) return null;
  // X praised the port, since, he stressed, it is “…”.
  const subject = sentenceSubject(f, f.windowStart(k), finite - 1);
  return subject !== null && isWho(f, subject) ? { ...dropped, speaker: subject } : dropped;
};

/**
 * "The voters want a new course and the party is “…”": what the verb at `j` governs is over before item `k`, where a
 * clause of its own begins. A verb with "that", or one that says, governs clauses.
 */
const isClosedBefore = (f: Frame, j: number, k: number): boolean => {
  if ((f.tagAt(j) & (SAYS | TELLS)) !== 0 || (f.tagAt(j + 1) & SUBORDINATOR) !== 0) return false;
  let joined = false;
  for (let i = j + 1; i < k; i++) {
    const tag = f.tagAt(i);
    if ((tag & RELATIVE) !== 0) return false;
    if ((tag & (CONJUNCTION | ADVERB)) === CONJUNCTION) joined = begins(f, i + 1);
    else if (joined && (tag & (AUXILIARY | DETERMINER)) === AUXILIARY) return true;
  }
  return false;
};

/** "Met a man who shares none of it: “…”": the verb at `j` is a relative clause's, and what the colon introduces is not its. */
const isAside = (f: Frame, { to }: Phrase, j: number): boolean => {
  if ((f.tagAt(j) & (SAYS | TELLS)) !== 0) return false;
  for (let i = to + 1; i < j; i++) if ((f.tagAt(i) & RELATIVE) !== 0) return true;
  return false;
};

/** "Will respond", "should maintain": what somebody is to do reports nothing by itself. */
const isModal = (f: Frame, j: number): boolean =>
  (f.tagAt(j) & (FINITE | PARTICIPLE)) === 0 && (f.tagAt(j - 1) & AUXILIARY) !== 0;

/** "Which the port calls", "what some call": the subject at item `from` stands behind a relative pronoun that is the object. */
const isRelativeClause = (f: Frame, from: number): boolean =>
  (f.tagAt(from - 1) & RELATIVE) !== 0 && !(isThat(f, from - 1) && (f.tagAt(from - 2) & REPORTING) !== 0);

/** Before que, che: what reports the clause that it opens. */
const REPORTING = FINITE | PARTICIPLE | INFINITIVE | SAYING;

/** "The chair says she feels “…”": a clause whose subject is at item `from` is what the verb at `j` reports. */
const isReporting = (f: Frame, j: number, from: number): boolean => {
  const perfect = (f.tagAt(j) & PARTICIPLE) !== 0 && (f.tagAt(j + 1) & SUBORDINATOR) !== 0;
  if ((f.tagAt(j) & (SAYS | TELLS)) === 0 && !perfect) return false;
  // When X announced it, he called it “…”: a comma before the clause, and none that ends "X said,".
  if (f.isComma(from - 1) && !f.isComma(j + 1)) return false;
  // Que, che: the clause itself.
  for (let i = isThat(f, j + 1) ? j + 2 : j + 1; i < from; i++) {
    const tag = f.tagAt(i);
    if (!f.isWord(i) && !f.isComma(i)) return false;
    if ((tag & RELATIVE) !== 0 || (tag & (CONJUNCTION | ADVERB)) === CONJUNCTION) return false;
    if ((tag & SUBORDINATOR) !== 0 && f.isComma(i - 1)) return false;
  }
  return true;
};

const hasSpeechBefore = (f: Frame, k: number, start: number): boolean => {
  for (let i = k - 1; i >= start; i--) if (f.isQuote(i)) return f.isSpeech(i);
  return false;
};

const infinitive = (f: Frame, j: number): boolean => {
  const before = f.tagAt(j - 1);
  return (before & (PREPOSITION | AUXILIARY)) !== 0 && !f.isCapital(j);
};

/** « Nous irons, a dit la ministre, au port. »: cue and speaker between commas, in the words of the quotation itself. */
export const incise = (f: Frame): Found | null => {
  for (let i = 0; i + 1 < f.count; i++) {
    if (!f.isComma(i)) continue;
    const end = Math.min(f.sentenceEnd(i + 1), i + REACH);
    const found = invertedAt(f, i + 1, end);
    if (found?.speaker == null) continue;
    const next = Math.max(found.speaker.to, found.cue?.to ?? 0) + 1;
    if (next >= f.count || !f.isWord(next) || (f.tagAt(next) & (TIME | PREPOSITION | ADVERB)) !== 0)
      return { ...found, how: 'inside' };
  }
  return null;
};
