// What a sentence without quotations tells of what was said: whether it does, whose it is, by its mood or at its end.

import type { Frame } from './frame.ts';
import { invertedAt } from './inverted.ts';
import {
  ACCORDING,
  ADVERB,
  AUXILIARY,
  DETERMINER,
  PREPOSITION,
  SAYING,
  SAYS,
  SUBORDINATOR,
  TIME,
  UTTERANCE,
} from './lexicon.ts';
import { canSpeak, type Phrase, phraseFrom } from './phrase.ts';
import { isVerb } from './verb.ts';

/** The sentence tells of something said. */
export const speaks = (f: Frame, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const tag = f.tagAt(i);
    if ((tag & (SAYING | UTTERANCE)) !== 0 || (tag & (ACCORDING | PREPOSITION)) === ACCORDING || isVerb(f, i))
      return true;
  }
  return false;
};

/** Der Hafen sei zu klein. “…”: the sentence before tells what was said, by its mood alone. */
export const isReported = (f: Frame, from: number, to: number): boolean => {
  const { reported } = f.speech;
  if (reported === null || speaks(f, from, to)) return false;
  for (let i = from; i < to; i++)
    if (f.isLower(i) && reported.forms.includes(f.text(i)))
      // "Ich habe": what the writer says himself.
      return ![i - 1, i + 1].some((n) => f.text(n).toLowerCase() === reported.self);
  return false;
};

/** The port would be too small, said X. The port would be too small, according to X: who a sentence ends with. */
export const tellerIn = (f: Frame, from: number, to: number): Phrase | null => {
  let commas = 0;
  for (let c = from; c + 2 < to; c++) {
    // The port would, according to X, be too small.
    if ((f.tagAt(c) & (ACCORDING | ADVERB | PREPOSITION)) === ACCORDING) {
      const speaker = phraseFrom(f, c + 1, to);
      if (speaker !== null && canSpeak(f, speaker)) return speaker;
    }
    if (!f.isComma(c)) continue;
    commas++;
    const last = endingAt(f, c + 1, to);
    if (last !== null) return last;
    const tag = f.tagAt(c + 1);
    const according = (tag & ACCORDING) !== 0 && (tag & PREPOSITION) === 0;
    // X, who was there, praised Y: a verb between commas and a name says nothing of whose it is.
    const verb = (tag & SAYS) !== 0 && isVerb(f, c + 1) && (commas === 1 || isClause(f, from, c));
    if (!according && !verb) continue;
    const speaker = according ? phraseFrom(f, c + 2, to) : (invertedAt(f, c + 1, to)?.speaker ?? null);
    if (speaker !== null && canSpeak(f, speaker)) return speaker;
  }
  return null;
};

/** "…, he said.", "…, the chair added in Prague.": a subject and its verb, and no clause behind. */
const endingAt = (f: Frame, from: number, to: number): Phrase | null => {
  const subject = phraseFrom(f, from, to);
  const verb = subject === null ? to : subject.to + 1;
  if (subject === null || (f.tagAt(verb) & SAYS) === 0 || !isVerb(f, verb) || !canSpeak(f, subject)) return null;
  const behind = verb + 1;
  const ends = behind >= to || f.isStop(behind) || (f.tagAt(behind) & (PREPOSITION | TIME)) !== 0;
  return ends && (f.tagAt(behind) & SUBORDINATOR) === 0 ? subject : null;
};

/** A verb stands before the first comma of a sentence. */
const isClause = (f: Frame, from: number, to: number): boolean => {
  for (let i = from; i < to && !f.isComma(i); i++)
    if ((f.tagAt(i) & (AUXILIARY | DETERMINER)) === AUXILIARY || isVerb(f, i)) return true;
  return false;
};
