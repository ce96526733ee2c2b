// Who the subject of a verb is: with titles and appositives of any length on either side of a name.

import { chooseChunk, chunksBefore } from './chunks.ts';
import type { Frame } from './frame.ts';
import {
  ACCORDING,
  ADVERB,
  AUTHOR,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  IMPERSONAL,
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYING,
  SPEAKING,
  SUBORDINATOR,
  TIME,
  TITLE,
} from './lexicon.ts';
import { begins, canSpeak, isThat, isWho, type Phrase, phraseEnding, phraseFrom } from './phrase.ts';
import { isOpening, isParticiple } from './trim.ts';
import { finiteOf, isVerb } from './verb.ts';

/** Farther back than this no subject is looked for. */
const REACH = 60;

/** What stands before a verb, going left. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** The verb is passive: its subject is not who spoke. */
  readonly passive: boolean;
  /** The clause names nobody: se pide que, en la que pide. */
  readonly nobody: boolean;
}

const UNKNOWN: Subject = { phrase: null, passive: false, nobody: false };
const NOBODY: Subject = { phrase: null, passive: false, nobody: true };

/**
 * The subject of the verb at `main`, looked for to the left as far as item `low`. Adverbs, auxiliaries and times between
 * are passed; so is what stands between commas.
 */
export const subjectBefore = (f: Frame, main: number, low: number): Subject => {
  const verb = f.speech.participleLast ? finiteOf(f, main) : main;
  let p = verb - 1;
  let passive = false;
  const floor = Math.max(low, verb - REACH);
  // Se recuerda que, si ricorda che: nobody is named.
  if ((f.tagAt(p) & (IMPERSONAL | ADVERB)) === (IMPERSONAL | ADVERB) && isThat(f, main + 1)) return NOBODY;
  while (p >= floor) {
    const tag = f.tagAt(p);
    if ((tag & PASSIVE) !== 0) passive = true;
    if ((tag & PRONOUN) !== 0) break;
    if ((tag & (ADVERB | AUXILIARY)) !== 0 || f.isQuoteMark(p)) p--;
    // "Brand l'a jugé": an article right before the verb is its object.
    else if ((tag & (DETERMINER | IMPERSONAL)) === DETERMINER && !f.speech.participleLast && f.isLower(p) && p > floor)
      p--;
    else if ((tag & TIME) !== 0) {
      p--;
      if ((f.tagAt(p) & PREPOSITION) !== 0) p--;
    } else break;
  }
  if (p < floor) return passive ? { phrase: null, passive, nobody: false } : UNKNOWN;
  if (isFronted(f, p)) return { phrase: null, passive, nobody: false };
  const tag = f.tagAt(p);
  // "X declined to answer but said": the subject is the one of the verb before.
  if ((tag & CONJUNCTION) !== 0) {
    const phrase = sentenceSubject(f, clauseStart(f, p, floor), p);
    return { phrase: phrase !== null && canSpeak(f, phrase) ? phrase : null, passive, nobody: false };
  }
  if ((tag & (RELATIVE | SUBORDINATOR)) !== 0 && (tag & PREPOSITION) === 0)
    return isPlace(f, p)
      ? { phrase: null, passive, nobody: (tag & RELATIVE) !== 0 }
      : { phrase: antecedent(f, p, floor), passive, nobody: false };
  // Según explicó: no subject before it.
  if ((tag & (ACCORDING | DETERMINER | PREPOSITION)) === ACCORDING) return { phrase: null, passive, nobody: false };
  if ((tag & PRONOUN) !== 0 && (p === floor || (f.tagAt(p - 1) & (DETERMINER | POSSESSIVE)) === 0))
    return { phrase: { from: p, to: p }, passive, nobody: false };
  if ((tag & IMPERSONAL) !== 0 && (tag & (ROLE | BODY)) === 0) return { phrase: null, passive, nobody: false };
  const chunks = chunksBefore(f, p, floor);
  return { phrase: chooseChunk(f, chunks, f.isComma(p) || f.endsInComma(p)), passive, nobody: false };
};

/** "Vor dem Treffen der Minister sagte": where the verb stands second, no subject stands behind a preposition before it. */
const isFronted = (f: Frame, end: number): boolean => {
  if (!f.speech.verbSecond) return false;
  let start = f.sentenceStart(end);
  while (start < end && (f.tagAt(start) & CONJUNCTION) !== 0) start++;
  const tag = f.tagAt(start);
  // "Wenn der Kai bricht, sagte", "sollte er brechen, sagte".
  if ((tag & (SUBORDINATOR | AUXILIARY)) !== 0 && (tag & (DETERMINER | PREPOSITION)) === 0)
    return isOneClause(f, start, end);
  if ((tag & (PREPOSITION | DETERMINER | TITLE | SUBORDINATOR)) !== PREPOSITION) return false;
  // "Van Rompuy", "Von Notz": the small word of a name.
  if ((tag & AUTHOR) !== 0 && f.isCapital(start + 1)) return false;
  for (let i = start + 1; i <= end; i++) {
    // "Auf die Frage, ob er komme, sagte": a clause within goes up to the verb.
    if (f.isComma(i)) return f.isComma(end);
    if (!f.isWord(i) || (f.tagAt(i) & (AUXILIARY | SUBORDINATOR)) === AUXILIARY || isVerb(f, i)) return false;
  }
  return true;
};

/** The clause ends right before the verb, and no other does. */
const isOneClause = (f: Frame, start: number, end: number): boolean => {
  if (!f.isComma(end)) return false;
  for (let i = start; i < end; i++) if (!f.isWord(i)) return false;
  return true;
};

const clauseStart = (f: Frame, end: number, floor: number): number => {
  let i = end;
  while (i > floor && !f.isHard(i - 1) && !f.isSpeech(i - 1)) i--;
  return i;
};

/** En la que, dove: not what speaks, but where. */
const isPlace = (f: Frame, p: number): boolean =>
  (f.tagAt(p) & RELATIVE) === 0 ||
  (f.speech.dropsSubject && f.goesOn(p) && (f.tagAt(p - 1) & PREPOSITION) !== 0) ||
  ((f.tagAt(p - 1) & (DETERMINER | PRONOUN)) === DETERMINER && f.isLower(p - 1));

/** The phrase that a relative pronoun at `p` stands for. */
const antecedent = (f: Frame, p: number, floor: number): Phrase | null => {
  const end = f.isComma(p - 1) ? p - 2 : p - 1;
  // Ressalvando que, dijo que: what is said, and no relative clause.
  const said = (f.tagAt(end) & (SAYING | FINITE | PARTICIPLE | INFINITIVE)) !== 0 || isParticiple(f, end);
  if (f.speech.dropsSubject && isThat(f, p) && end === p - 1 && said) return null;
  return end < floor ? null : phraseEnding(f, end, floor);
};

/** Before the subject of a sentence: words, but no clause of its own. */
const isLoose = (f: Frame, i: number): boolean =>
  isOpening(f, i) && (f.tagAt(i) & (SUBORDINATOR | ADVERB)) !== SUBORDINATOR;

/** "…, reagierte der Kanzler": before an article stands no noun, but the verb of the sentence. */
const isBareVerb = (f: Frame, i: number): boolean =>
  f.isLower(i) && (f.tagAt(i) === 0 || isVerb(f, i)) && (f.tagAt(i + 1) & (DETERMINER | PRONOUN)) === DETERMINER;

const NOMINAL =
  DETERMINER | POSSESSIVE | PRONOUN | TITLE | SPEAKING | PREPOSITION | SUBORDINATOR | RELATIVE | CONJUNCTION;

/** "Zugleich äußert sich Rask": behind an adverb stands the verb, and behind the verb the subject. */
const behindVerb = (f: Frame, verb: number, end: number): Phrase | null => {
  if (!f.isLower(verb) || (f.tagAt(verb) & NOMINAL) !== 0) return null;
  let i = verb + 1;
  while ((f.tagAt(i) & (ADVERB | TIME)) !== 0 && (f.tagAt(i) & (DETERMINER | PRONOUN)) === 0) i++;
  return phraseFrom(f, i, end);
};

/** The first noun phrase of the sentence part [from, to) that can speak: its subject when no verb is known. */
export const sentenceSubject = (f: Frame, start: number, end: number): Phrase | null => {
  let from = start;
  // "Speaking in Prague, …", "In a letter to ministers, …": what stands before the subject.
  for (let guard = 0; guard < 8 && from < end; guard++) {
    while (from < end && !f.isQuote(from) && (isLoose(f, from) || isBareVerb(f, from))) from++;
    // Spiega X: the verb may come first.
    const bare = from > start && isBareVerb(f, from - 1);
    const inverted = f.speech.dropsSubject && (bare || isVerb(f, from));
    if (inverted && !bare) from++;
    if (from >= end || f.isQuote(from)) return null;
    const behind = f.speech.verbSecond && from > start ? behindVerb(f, from, end) : null;
    if (behind !== null && canSpeak(f, behind)) return behind;
    const tag = f.tagAt(from);
    if ((tag & (ACCORDING | PREPOSITION)) === ACCORDING) {
      const source = phraseFrom(f, from + 1, end);
      // "According to him,": what stands alone up to the comma is a source, whoever that is.
      if (source !== null && (canSpeak(f, source) || (source.to === source.from && f.isComma(source.to + 1))))
        return source;
    }
    const opening =
      ((tag & (PREPOSITION | SAYING | SUBORDINATOR | ACCORDING)) !== 0 && (tag & (DETERMINER | PRONOUN)) === 0) ||
      f.endsIn(from, f.speech.participleEndings) ||
      (f.isCapital(from) &&
        f.speech.participleEndings.some((e) => f.text(from).endsWith(e)) &&
        !f.isCapital(from + 1)) ||
      // A bare noun behind a comma: em Murta, distrito de X.
      (f.speech.dropsSubject && from > start && f.isLower(from) && !begins(f, from));
    const phrase = opening ? null : phraseFrom(f, from, end);
    if (phrase !== null && (inverted ? isWho(f, phrase) : canSpeak(f, phrase))) return phrase;
    let comma = from;
    while (comma < end && !f.isComma(comma)) comma++;
    from = comma + 1;
  }
  return null;
};
