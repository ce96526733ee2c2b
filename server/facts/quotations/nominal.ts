// Cues that are no finite verbs: nouns for what was said, participles and infinitives, labels before a colon.
import { COLON, DASH, type Frame, OWNER } from './frame.ts';
import {
  ABSOLUTE,
  ADVERB,
  AUTHOR,
  AUXILIARY,
  CONJUNCTION,
  DOCUMENT,
  LINK,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
  UTTERANCE,
} from './lexicon.ts';
import { canSpeak, firstWord, isName, type Phrase, phraseEnding, phraseFrom } from './phrase.ts';
import type { How } from './quotation.ts';
import { sentenceSubject, subjectBefore } from './subject.ts';
import { isVerb } from './verb.ts';

/** Items of the frame. */
export interface Found {
  readonly how: How;
  readonly speaker: Phrase | null;
  readonly cue: Phrase | null;
}

/** So many verbs of one sentence are looked at for a subject. */
export const MOST = 8;

export const one = (i: number): Phrase => ({ from: i, to: i });

/** More from X: · The polls agree — X: */
export const labelled = (f: Frame, start: number, colon: number): Phrase | null => {
  for (let i = colon - 1; i >= start && i > colon - 12; i--) {
    // A warning of X: · not: the rest of X:
    const by = (f.tagAt(i) & AUTHOR) !== 0 && ((f.tagAt(i) & LINK) === 0 || (f.tagAt(i - 1) & UTTERANCE) !== 0);
    if (f.markAt(i) === DASH || by) {
      const phrase = phraseFrom(f, i + 1, colon);
      if (phrase !== null && phrase.to === colon - 1 && isName(f, phrase)) return phrase;
    }
    if (!f.isWord(i)) return null;
  }
  return null;
};

/** Whom a participle or infinitive goes with: the subject of the verb before it, else the sentence's. */
export const governing = (f: Frame, j: number, start: number): Phrase | null => {
  let p = j - 1;
  while (p > start && (f.tagAt(p) & (ADVERB | PREPOSITION)) === ADVERB) p--;
  // Saying this and asking that: one subject.
  if ((f.tagAt(p) & CONJUNCTION) !== 0)
    for (let i = p - 1; i >= start; i--) if ((f.tagAt(i) & SAYING) !== 0) return governing(f, i, start);
  // A sign saying “…”; with X saying “…”.
  const near = f.isWord(p) || f.isQuote(p) ? phraseEnding(f, p, start) : null;
  if (near !== null && (f.tagAt(j) & SAYING) !== 0) {
    if ((f.tagAt(near.to) & (DOCUMENT | UTTERANCE)) !== 0) return near;
    if ((f.tagAt(near.from - 1) & ABSOLUTE) !== 0) return near;
  }
  if ((f.tagAt(j - 1) & AUXILIARY) !== 0) {
    const { phrase } = subjectBefore(f, j, start);
    if (phrase !== null) return phrase;
  }
  let tried = 0;
  for (let i = j - 1; i >= start && tried < MOST; i--) {
    if (!isVerb(f, i)) continue;
    tried++;
    const { phrase, passive } = subjectBefore(f, i, start);
    if (phrase !== null && !passive && !isOver(f, phrase.from, i, j)) return phrase;
  }
  const subject = sentenceSubject(f, start, j);
  return subject !== null && canSpeak(f, subject) ? subject : null;
};

/** "As ministers agree on the plan, crews will march, demanding": the clause of a verb at `i` ends before the one at `j`. */
const isOver = (f: Frame, subject: number, i: number, j: number): boolean => {
  if ((f.tagAt(subject - 1) & (SUBORDINATOR | RELATIVE | CONJUNCTION)) !== SUBORDINATOR) return false;
  // "As the board reported, …": a clause without an object tells whose the rest is.
  if (f.isComma(i + 1)) return false;
  let commas = 0;
  for (let k = i + 1; k < j; k++) if (f.isComma(k)) commas++;
  return commas > 1;
};

/** X's warning, a warning by X: the noun itself says whose it is, so that no verb needs to be looked for. */
export const isOwner = (f: Frame, speaker: Phrase, noun: number): boolean =>
  f.markAt(speaker.to + 1) === OWNER || (speaker.from > noun && (f.tagAt(speaker.from - 1) & AUTHOR) !== 0);

/** X's warning, his warning, a warning from X, the minister in a warning. */
export const utterance = (f: Frame, j: number, start: number, k: number, how: How): Found | null => {
  for (let i = j - 1; i >= start && i >= j - 4; i--) {
    if ((f.tagAt(i) & POSSESSIVE) !== 0) {
      const subject = sentenceSubject(f, start, i);
      return { how, speaker: subject ?? one(i), cue: one(j) };
    }
    if (f.markAt(i) === OWNER) {
      const phrase = phraseEnding(f, i - 1, start);
      // Of the minister's request: what somebody else speaks of.
      if (phrase !== null && (f.tagAt(phrase.from) & LINK) !== 0) break;
      if (phrase !== null) return { how, speaker: phrase, cue: one(j) };
    }
    if (!f.isWord(i)) break;
  }
  if ((f.tagAt(j + 1) & AUTHOR) !== 0 && j + 2 < k) {
    const speaker = phraseFrom(f, j + 2, k);
    if (speaker !== null && canSpeak(f, speaker)) return { how, speaker, cue: one(j) };
  }
  const subject = sentenceSubject(f, start, j);
  if (subject !== null && canSpeak(f, subject)) return { how, speaker: subject, cue: one(j) };
  // The transcript as follows: a text speaks for itself.
  const text = sentenceText(f, start, k);
  return { how, speaker: text, cue: one(j) };
};

/** Where what stands before item `k` ends: at its colon. */
const colonOr = (f: Frame, k: number): number => (f.markAt(k - 1) === COLON ? k - 1 : -1);

const sentenceText = (f: Frame, start: number, k: number): Phrase | null => {
  const first = firstWord(f, start);
  const phrase = phraseFrom(f, first, k) ?? phraseFrom(f, first + 1, k);
  // "Quote:", "Statement:": a label is nobody.
  if (phrase === null || (phrase.to === first && phrase.to + 1 === colonOr(f, k))) return null;
  return (f.tagAt(phrase.to) & (DOCUMENT | UTTERANCE)) !== 0 ? phrase : null;
};
