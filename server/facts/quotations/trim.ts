// The noun phrase in a stretch without commas: without what opens it, and behind the verb of a clause of its own.
import { type Frame, OWNER } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  LINK,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
  SPEAKING,
  SUBORDINATOR,
  TIME,
  TITLE,
  UTTERANCE,
} from './lexicon.ts';
import { begins, canSpeak, isPredicate, type Phrase } from './phrase.ts';
import { isVerb } from './verb.ts';

/** The noun phrase of a stretch without commas, or null when it is something else. */
export const trim = (f: Frame, { from: first, to }: Phrase): Phrase | null => {
  let from = first;
  let place = false;
  for (let i = to; i > first; i--)
    if ((f.tagAt(i) & SUBORDINATOR) !== 0 && i < to && !isAdjunct(f, i)) {
      from = i + 1;
      break;
    }
  while (from <= to && isOpening(f, from)) {
    // Before the meeting the chair said: a preposition here, though it opens clauses too.
    const phrase = (f.tagAt(from) & PREPOSITION) === 0 ? null : trimmed(f, from, to);
    if (phrase !== null && opensAfter(f, phrase, from)) return phrase;
    place = (f.tagAt(from) & PREPOSITION) !== 0;
    from++;
  }
  if (from > to) return null;
  // Dopo queste parole ha detto: what stands behind a preposition speaks only where it can.
  if (place && !canSpeak(f, { from, to })) return null;
  for (let i = from; i <= to; i++) {
    if ((f.tagAt(i) & RELATIVE) === 0) continue;
    // "Which the port authority": the pronoun is the object, and what follows it the subject.
    if (i < to && begins(f, i + 1)) return trimmed(f, i + 1, to);
    return i === from ? null : trimmed(f, from, i - 1);
  }
  return trimmed(f, from, to);
};

/** "A press release after the talks": behind a noun that can speak, a preposition, though it opens clauses too. */
const isAdjunct = (f: Frame, i: number): boolean =>
  (f.tagAt(i) & PREPOSITION) !== 0 && f.isLower(i - 1) && (f.tagAt(i - 1) & (SPEAKING | UTTERANCE)) !== 0;

/** "The meeting the chair", "the meeting Rask": a phrase that begins behind a noun of its own. */
const opensAfter = (f: Frame, phrase: Phrase, from: number): boolean =>
  phrase.from > from + 1 &&
  ((f.tagAt(phrase.from) & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0 ||
    (f.isCapital(phrase.from) && f.isLower(phrase.from - 1)));

export const isOpening = (f: Frame, i: number): boolean => {
  const tag = f.tagAt(i);
  if (!f.isWord(i)) return true;
  if ((tag & (DETERMINER | PRONOUN)) !== 0) return false;
  return (tag & (CONJUNCTION | ADVERB | SUBORDINATOR | TIME)) !== 0;
};

/** "The harbour union": where the article of the noun at item `k` stands, or the noun itself. */
const articleOf = (f: Frame, k: number, from: number): number => {
  let i = k - 1;
  while (i > from && f.isLower(i) && f.tagAt(i) === 0) i--;
  return i > from && i < k - 1 && (f.tagAt(i) & DETERMINER) !== 0 ? i : k;
};

/** Speaking in Prague; odnosząc się, also where it opens the sentence: Fernando said. */
export const isParticiple = (f: Frame, i: number): boolean =>
  f.endsIn(i, f.speech.participleEndings) ||
  (f.speech.dropsSubject &&
    f.isCapital(i) &&
    (f.tagAt(i + 1) & (ADVERB | PREPOSITION | SUBORDINATOR)) !== 0 &&
    f.speech.participleEndings.some((ending) => f.text(i).endsWith(ending)));

const trimmed = (f: Frame, first: number, to: number): Phrase | null => {
  // "…, said the chair wants": the verb of the clause before opens the stretch.
  const from = first < to && isVerb(f, first) ? first + 1 : first;
  if (from > to || (f.tagAt(from) & (AUXILIARY | DETERMINER)) === AUXILIARY) return null;
  if (from === to && (f.tagAt(from) & (DETERMINER | PRONOUN)) === DETERMINER) return null;
  if ((f.tagAt(from) & (PRONOUN | DETERMINER)) === PRONOUN && from < to && (f.tagAt(from + 1) & CONJUNCTION) === 0)
    return null;
  // After another verb in the stretch only what follows it can be the subject.
  for (let i = to - 1; i > from; i--) {
    if ((f.tagAt(i) & (AUXILIARY | PRONOUN)) !== AUXILIARY && !isVerb(f, i)) continue;
    for (let k = to; k > i; k--)
      if (begins(f, k) && !begins(f, k - 1) && (f.tagAt(k - 1) & (PREPOSITION | DETERMINER | LINK)) === 0)
        return { from: k, to };
    return null;
  }
  if ((f.tagAt(from) & PREPOSITION) !== 0 && (f.tagAt(from) & DETERMINER) === 0) {
    // "De Croo said": where a place would stand, nobody would speak.
    if (to === from + 1 && f.isCapital(from) && f.isCapital(to) && (f.tagAt(from) & LINK) !== 0 && !f.isComma(to + 1))
      return { from, to };
    // On Monday the minister said; In Prague ministers said.
    for (let k = to; k > from + 1; k--)
      if (
        begins(f, k) &&
        (f.tagAt(k - 1) & (PREPOSITION | DETERMINER | CONJUNCTION | POSSESSIVE | TITLE)) === 0 &&
        f.markAt(k - 1) !== OWNER &&
        (!f.isCapital(k) || !f.isCapital(k - 1) || (f.tagAt(k - 1) & TIME) !== 0)
      )
        return { from: articleOf(f, k, from), to };
    return null;
  }
  if ((f.tagAt(from) & (SAYING | DETERMINER)) === SAYING && (f.tagAt(from) & SPEAKING) === 0) return null;
  if (isParticiple(f, from) && (f.tagAt(from) & SPEAKING) === 0) return null;
  return { from, to: beforePredicate(f, from, to) };
};

const beforePredicate = (f: Frame, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (isPredicate(f, i)) return i - 1;
  return to;
};
