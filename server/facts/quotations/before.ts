// Who said a quotation, by what stands before it: X said, “…”; X said that Y was “…”; X, saying “…”; X’s warning that “…”.
import { COLON, type Frame } from './frame.ts';
import { invertedAt, sourceAt, unsaid } from './inverted.ts';
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
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  SAYS,
  SUBORDINATOR,
  TELLS,
  TIME,
  UTTERANCE,
} from './lexicon.ts';
import { type Found, governing, isOwner, labelled, MOST, one, utterance } from './nominal.ts';
import { begins, canSpeak, firstWord, isPerson, isThat, isThing, isWho, type Phrase, phraseEnding } from './phrase.ts';
import type { How } from './quotation.ts';
import { sentenceSubject, subjectBefore } from './subject.ts';
import { finiteOf, isVerb } from './verb.ts';

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
      const first = j === firstWord(f, start) || (f.isComma(j - 2) && (f.tagAt(j - 1) & CONJUNCTION) !== 0);
      const opens = first && speaker !== null && opensWith(f, speaker);
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
export const isModal = (f: Frame, j: number): boolean =>
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
