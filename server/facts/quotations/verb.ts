// Which word is the verb that reports: a word of the lists is a noun as often, and a participle needs its auxiliary.
import { type Frame, OWNER } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  IMPERSONAL,
  PARTICIPLE,
  PASSIVE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEAKING,
  SUBORDINATOR,
  TIME,
  UTTERANCE,
} from './lexicon.ts';

/** True for a finite verb of reporting that is not a noun here: "the claims", "their reports", "United States". */
export const isVerb = (f: Frame, i: number): boolean => {
  if ((f.tagAt(i) & FINITE) === 0) return isPerfect(f, i) || ((f.tagAt(i) & PLURAL) !== 0 && isPlural(f, i));
  if (f.isCapital(i) && i > f.sentenceStart(i)) return false;
  const before = f.tagAt(i - 1);
  if (f.goesOn(i)) {
    if (f.markAt(i - 1) === OWNER) return false;
    // "Das sagte", "det säger": what may be an article stands alone before a small word that is no noun.
    const noNoun = f.speech.capitalNouns || (i - 1 === f.sentenceStart(i) && (f.tagAt(i) & UTTERANCE) === 0);
    const alone = PRONOUN | SUBORDINATOR | RELATIVE | (f.speech.verbSecond && noNoun ? IMPERSONAL : 0);
    if ((before & (DETERMINER | POSSESSIVE)) !== 0 && (before & alone) === 0)
      return isObject(f, i - 1) && (f.tagAt(i) & UTTERANCE) === 0;
    if ((before & PREPOSITION) !== 0 && (before & (ADVERB | SUBORDINATOR)) === 0) return false;
    if (isAttributive(f, i)) return false;
    // "Pep talks", "recent claims": a word that is a noun too needs a subject before it.
    if ((f.tagAt(i) & UTTERANCE) !== 0 && f.isWord(i - 1) && !f.isCapital(i - 1))
      if ((before & (PRONOUN | SPEAKING | ADVERB | RELATIVE | SUBORDINATOR | CONJUNCTION | UTTERANCE)) === 0)
        return false;
  }
  return true;
};

/** Lo scrive X: where the subject is left out, what opens the sentence and is an object as often as an article is one. */
const isObject = (f: Frame, i: number): boolean =>
  f.speech.dropsSubject && !f.goesOn(i) && (f.tagAt(i) & (ADVERB | DETERMINER)) === (ADVERB | DETERMINER);

/** "A clearly stated aim": an article before the adverb, and a noun behind. */
const isAttributive = (f: Frame, i: number): boolean => {
  let before = i - 1;
  while ((f.tagAt(before) & (ADVERB | DETERMINER)) === ADVERB) before--;
  if (before === i - 1 || !f.isLower(i + 1) || f.tagAt(i + 1) !== 0) return false;
  return (f.tagAt(before) & (DETERMINER | POSSESSIVE)) !== 0 && (f.tagAt(before) & (PRONOUN | SUBORDINATOR)) === 0;
};

/** "Had written", "hat am Montag gesagt": a participle after an auxiliary that is not the passive's. */
const isPerfect = (f: Frame, i: number): boolean => (f.tagAt(i) & PARTICIPLE) !== 0 && finiteOf(f, i) < i;

/** How far a participle at the end of its clause stands from its auxiliary. */
const CLAUSE = 12;

/** The finite verb of a verb at `i`: its auxiliary where it is a participle, else itself. */
export const finiteOf = (f: Frame, i: number): number => {
  if ((f.tagAt(i) & (PARTICIPLE | FINITE)) === 0 || (f.tagAt(i) & PARTICIPLE) === 0) return i;
  // "Sollte er gehen, befürchtet sie": behind a comma, a form that is both is the verb.
  if (f.speech.verbSecond && (f.tagAt(i) & FINITE) !== 0 && f.isComma(i - 1)) return i;
  const floor = Math.max(f.sentenceStart(i), i - CLAUSE);
  for (let k = i - 1; k >= floor; k--) {
    const tag = f.tagAt(k);
    if ((tag & AUXILIARY) !== 0) return (tag & PASSIVE) === 0 ? k : i;
    if (f.speech.participleLast ? f.isHard(k) || f.isSpeech(k) : (tag & (ADVERB | PRONOUN)) === 0) return i;
  }
  return i;
};

/** "Officials report", "they report"; not "the news report", "to report". */
const isPlural = (f: Frame, i: number): boolean => {
  if (!f.isLower(i) || i === 0) return false;
  let before = i - 1;
  while (before > 0 && (f.tagAt(before) & (ADVERB | PREPOSITION)) === ADVERB) before--;
  if ((f.tagAt(before) & (AUXILIARY | PASSIVE)) === AUXILIARY) return true;
  const tag = f.tagAt(before);
  if ((tag & PRONOUN) !== 0) return (tag & DETERMINER) === 0 || before > f.sentenceStart(i);
  if ((tag & (TIME | UTTERANCE | DETERMINER)) !== 0 || !f.isWord(before)) return false;
  return (tag & (ROLE | BODY)) !== 0 || f.isCapital(before) ? /(?:s|men|people|police)$/.test(f.text(before)) : false;
};
