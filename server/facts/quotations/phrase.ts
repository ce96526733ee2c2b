// Noun phrases: what can be one, where it begins and ends, and whether what it names can speak.
import { type Frame, OWNER } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  FINITE,
  IMPERSONAL,
  JOIN,
  LINK,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEAKING,
  SUBORDINATOR,
  TIME,
  TITLE,
  UTTERANCE,
} from './lexicon.ts';
import { isVerb } from './verb.ts';

/** Items `from` to `to`, both included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const starts = DETERMINER | POSSESSIVE | TITLE | PRONOUN;

/** True for an item that may begin a noun phrase. */
export const begins = (f: Frame, i: number): boolean => {
  const tag = f.tagAt(i);
  if ((tag & starts) !== 0) return true;
  if (!f.isWord(i) || (tag & (PREPOSITION | SUBORDINATOR | RELATIVE | AUXILIARY | CONJUNCTION)) !== 0) return false;
  return f.isCapital(i) || (tag & SPEAKING) !== 0;
};

/** True for a name: capitals, with the links and titles that names have. */
export const isName = (f: Frame, { from, to }: Phrase): boolean => {
  let capitals = 0;
  for (let i = from; i <= to; i++) {
    // "O ministro": an article that opens the sentence is no name.
    if (f.isCapital(i)) capitals += i === f.sentenceStart(i) && (f.tagAt(i) & DETERMINER) !== 0 ? 0 : 1;
    else if ((f.tagAt(i) & (TITLE | (i > from && i < to ? CONJUNCTION : 0))) === 0) return false;
  }
  return capitals > 0;
};

/** True for a phrase that names a person, body or text, not just anything. */
export const canSpeak = (f: Frame, { from, to }: Phrase): boolean => {
  for (let i = from; i <= to; i++) {
    if (f.isCapital(i) && (i > f.sentenceStart(i) || (f.tagAt(i) & (DETERMINER | PREPOSITION)) === 0)) return true;
    const tag = f.tagAt(i);
    if ((tag & (POSSESSIVE | SPEAKING | TITLE)) !== 0 || (tag & (PRONOUN | IMPERSONAL)) === PRONOUN) return true;
  }
  return false;
};

/** True for a phrase that plainly names a person. */
export const isPerson = (f: Frame, { from, to }: Phrase): boolean => {
  for (let i = from; i <= to; i++)
    if ((f.tagAt(i) & (PRONOUN | ROLE | TITLE)) !== 0 && (f.tagAt(i) & IMPERSONAL) === 0) return true;
  return false;
};

/** A phrase with an article, and no noun in it for whoever speaks. */
export const isThing = (f: Frame, { from, to }: Phrase): boolean => {
  if ((f.tagAt(from) & (DETERMINER | PRONOUN)) !== DETERMINER) return false;
  for (let i = from; i <= to; i++) if ((f.tagAt(i) & (SPEAKING | TITLE | POSSESSIVE)) !== 0) return false;
  return true;
};

/** Who can stand behind a verb that leaves its subject out as often: a name, a person, a body; not what is said. */
export const isWho = (f: Frame, phrase: Phrase): boolean => {
  if (!canSpeak(f, phrase) || !f.speech.dropsSubject) return canSpeak(f, phrase);
  // Von der Leyen: a name may begin small.
  const bare = (f.tagAt(phrase.from) & (DETERMINER | POSSESSIVE)) === 0;
  if (bare && f.isCapital(phrase.to)) return true;
  const head = bare || phrase.to === phrase.from ? phrase.from : phrase.from + 1;
  return f.isCapital(head) || (f.tagAt(head) & (ROLE | BODY | TITLE | DOCUMENT | PRONOUN)) !== 0;
};

/** The noun phrase that ends at item `end`, back to the preposition, verb or comma before it. */
export const phraseEnding = (f: Frame, end: number, floor: number): Phrase | null => {
  let from = end + 1;
  for (let i = end; i >= floor; i--) {
    const tag = f.tagAt(i);
    if (!f.isWord(i) && f.markAt(i) !== OWNER && !f.isQuote(i)) break;
    if (f.isSpeech(i) || (tag & (SUBORDINATOR | RELATIVE | AUXILIARY | CONJUNCTION)) !== 0) break;
    if ((tag & PREPOSITION) !== 0 && (tag & LINK) === 0) break;
    if (isVerb(f, i) && (tag & SPEAKING) === 0) break;
    from = i;
    if ((tag & (DETERMINER | POSSESSIVE)) !== 0 && (f.tagAt(i - 1) & LINK) === 0) break;
  }
  // Has repeatedly rebuffed demands: a verb that no list has stands before the noun.
  if (from < end && (f.tagAt(from) & (ADVERB | DETERMINER)) === ADVERB) from++;
  while (from < end && f.endsIn(from, f.speech.participleEndings) && (f.tagAt(from) & SPEAKING) === 0) from++;
  return from > end ? null : { from, to: end };
};

/** "Anna de Holm": in Dutch an article between capitals is part of a name, but not in "Anna de Nederlandse haven". */
const isOfName = (f: Frame, i: number): boolean =>
  f.speech.verbSecond &&
  !f.speech.capitalNouns &&
  f.lastToken(i - 1) + 1 === f.firstToken(i) &&
  f.isCapital(i + 1) &&
  (f.tagAt(i + 1) & SPEAKING) === 0 &&
  !(f.isLower(i + 2) && f.tagAt(i + 2) === 0);

/** The noun phrase that begins at item `i` and goes right, as far as `high` (excluded). */
export const phraseFrom = (f: Frame, i: number, high: number): Phrase | null => {
  const first = f.tagAt(i);
  if (i >= high || !f.isWord(i)) return null;
  if ((first & PRONOUN) !== 0 && (first & DETERMINER) === 0) return { from: i, to: i };
  if ((first & (PREPOSITION | SUBORDINATOR | AUXILIARY | CONJUNCTION | RELATIVE)) !== 0 && (first & DETERMINER) === 0)
    return null;
  if ((first & (ADVERB | TIME)) !== 0 && (first & DETERMINER) === 0) return null;
  // "Dat het bestuur …": what opens a clause, and is an article elsewhere.
  if ((first & SUBORDINATOR) !== 0 && (f.tagAt(i + 1) & (DETERMINER | PRONOUN)) !== 0) return null;
  // "So schrieb er": a verb begins no noun phrase.
  if ((first & FINITE) !== 0 && (first & (SPEAKING | UTTERANCE)) === 0 && f.isLower(i) && isVerb(f, i)) return null;
  let to = i;
  let nominal = false;
  for (let k = i; k < high && k < i + 25; k++) {
    const tag = f.tagAt(k);
    const mark = f.markAt(k);
    if (f.isQuote(k)) {
      if (f.isSpeech(k)) break;
      to = k;
      continue;
    }
    if (!f.isWord(k)) {
      if (mark !== OWNER) break;
      continue;
    }
    if (k > i) {
      if ((tag & (SUBORDINATOR | RELATIVE)) !== 0 && (tag & DETERMINER) === 0) break;
      // "Volgens Rask velen": a pronoun right after a name is of what follows.
      if ((tag & (PRONOUN | DETERMINER | POSSESSIVE | SPEAKING | LINK)) === PRONOUN && f.isCapital(k - 1)) break;
      if ((tag & AUXILIARY) !== 0 || ((tag & TIME) !== 0 && !f.isCapital(k - 1))) break;
      // "Sagte Rask der „Zeitung“": to whom, and no genitive.
      if (f.speech.capitalNouns && f.isTitle(k + 1) && (tag & DETERMINER) !== 0) break;
      // "Teilte Rask der Küstenpost mit": a name has no genitive behind it.
      if (f.speech.capitalNouns && (tag & DETERMINER) !== 0 && f.tagAt(k - 1) === 0 && f.isCapital(i) && first === 0)
        break;
      // "Rask le rappelle", "à la presse la ministre": an article right after a noun belongs to what follows.
      if ((tag & (DETERMINER | LINK | JOIN | PREPOSITION)) === DETERMINER && f.isLower(k))
        if ((f.isCapital(k - 1) && !isOfName(f, k)) || (f.isLower(k - 1) && (f.tagAt(k - 1) & SPEAKING) !== 0)) break;
      if ((tag & TIME) !== 0 && (tag & TITLE) === 0) break;
      // "O também membro", "el entonces ministro": what somebody is besides, or was then.
      const within = (f.tagAt(k - 1) & DETERMINER) !== 0 && (f.tagAt(k + 1) & ROLE) !== 0;
      if ((tag & ADVERB) !== 0 && (tag & (LINK | CONJUNCTION)) === 0 && !within) break;
      // "The board decided": what follows the head in -ed is its verb.
      if ((nominal || f.isCapital(k - 1)) && !f.isCapital(k) && (tag & SPEAKING) === 0)
        if ((tag & PARTICIPLE) !== 0 || f.endsIn(k, f.speech.participleEndings)) break;
      // Where every noun has a capital, a small word after one ends the phrase.
      if (f.speech.capitalNouns && f.isCapital(k - 1) && !f.isCapital(k) && (f.tagAt(k - 1) & DETERMINER) === 0)
        if ((tag & (LINK | JOIN | CONJUNCTION | DETERMINER | TITLE)) === 0) break;
      if (isVerb(f, k) && !f.isCapital(k) && ((tag & (SPEAKING | UTTERANCE)) === 0 || hasClause(f, k))) break;
      if (isPredicate(f, k)) break;
      if ((tag & CONJUNCTION) !== 0) {
        // "Delle Reti e del Mare".
        if (!begins(f, k + 1) && ((f.tagAt(k + 1) & LINK) === 0 || !begins(f, k + 2))) break;
        continue;
      }
      if ((tag & PREPOSITION) !== 0) {
        // "The chair of the board in a speech": what it was said in.
        const of = (f.tagAt(k + 1) & DETERMINER) !== 0 ? k + 2 : k + 1;
        if ((tag & JOIN) !== 0 && (tag & LINK) === 0 && (f.tagAt(of) & UTTERANCE) !== 0) break;
        if ((tag & LINK) === 0 && !(nominal && (tag & JOIN) !== 0)) break;
        continue;
      }
    }
    if ((tag & (SPEAKING | UTTERANCE)) !== 0 && !f.isCapital(k)) nominal = true;
    to = k;
  }
  // "Nannte Minister Rask „Starrsinn“": what somebody calls a thing is no part of the name.
  if (f.speech.capitalNouns && (first & DETERMINER) === 0) while (to > i + 1 && f.isQuote(to)) to--;
  // "Räumt ein Diplomat ein": a lone article at the end is the verb's.
  while (to > i && (f.tagAt(to) & (DETERMINER | PRONOUN)) === DETERMINER && !f.isCapital(to)) to--;
  while (to > i && (f.tagAt(to) & PREPOSITION) !== 0 && !f.isCapital(to)) to--;
  // "En zei dat het …": what opens a clause, and is an article elsewhere.
  if (to === i && (first & SUBORDINATOR) !== 0 && (first & PRONOUN) === 0) return null;
  // "Das werde „anders“ sein, sagt": to be, and nobody's.
  if (to === i && f.speech.capitalNouns && (first & (POSSESSIVE | PRONOUN | DETERMINER)) === POSSESSIVE) return null;
  return { from: i, to };
};

/** "The Harbour League led the protest": between a name and an article stands a verb, whatever it is. */
export const isPredicate = (f: Frame, k: number): boolean =>
  f.isLower(k) &&
  f.tagAt(k) === 0 &&
  f.isCapital(k - 1) &&
  !f.speech.capitalNouns &&
  (f.tagAt(k + 1) & (DETERMINER | LINK | PREPOSITION)) === DETERMINER;

/** "Anna Rask states that": behind a name and before "that" no noun stands. */
const hasClause = (f: Frame, k: number): boolean => f.isCapital(k - 1) && (f.tagAt(k + 1) & SUBORDINATOR) !== 0;

/** The first item from `start` on that is a word or a quotation. */
export const firstWord = (f: Frame, start: number): number => {
  let i = start;
  while (i < f.count && !f.isWord(i) && !f.isQuote(i)) i++;
  return i;
};

/** Que, che, that: what opens a reported clause. */
export const isThat = (f: Frame, i: number): boolean =>
  (f.tagAt(i) & (SUBORDINATOR | RELATIVE)) === (SUBORDINATOR | RELATIVE);

export const isRelative = (f: Frame, i: number): boolean =>
  (f.tagAt(i) & RELATIVE) !== 0 && (f.tagAt(i) & PREPOSITION) === 0;
