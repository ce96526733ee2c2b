// Where the verb closes its clause: X hat den Plan „…“ genannt; der Plan, den X „…“ nannte; dass X ihn „…“ nannte.
import type { Frame } from './frame.ts';
import {
  AUXILIARY,
  DETERMINER,
  IMPERSONAL,
  PARTICIPLE,
  PASSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './lexicon.ts';
import { type Found, one } from './nominal.ts';
import { canSpeak, firstWord, isName, isPerson, isThing, type Phrase, phraseEnding, phraseFrom } from './phrase.ts';
import { subjectBefore } from './subject.ts';
import { finiteOf, isVerb } from './verb.ts';

/** Whose words the quotation at item `k` are, by the verb that stands right behind it. */
export const closing = (f: Frame, k: number, start: number): Found | null => {
  if (!f.speech.participleLast || f.isSpeech(k)) return null;
  const participle = (f.tagAt(k + 1) & PARTICIPLE) !== 0;
  return (participle ? framing(f, k, start) : null) ?? inClause(f, k, start, participle);
};

/** X hat den Plan „…“ genannt: the quotation stands between the verb and its participle. */
const framing = (f: Frame, k: number, start: number): Found | null => {
  const finite = finiteOf(f, k + 1);
  if (finite < start || finite > k) return null;
  for (let i = finite + 1; i < k; i++) if (f.isQuote(i) || f.isComma(i)) return null;
  const { phrase, passive } = subjectBefore(f, k + 1, start);
  const speaker = phrase ?? phraseFrom(f, finite + 1, k);
  return passive || speaker === null || !canSpeak(f, speaker) ? null : { how: 'before', speaker, cue: one(k + 1) };
};

const opens = RELATIVE | SUBORDINATOR;

/** Den X „…“ nannte; der es „…“ nannte; dass X es „…“ genannt hatte. */
const inClause = (f: Frame, k: number, start: number, participle: boolean): Found | null => {
  const verb = participle ? k + 2 : k + 1;
  const isLast = participle ? (f.tagAt(verb) & (AUXILIARY | PASSIVE)) === AUXILIARY : isVerb(f, verb);
  // “…” nannte er ihn: a clause of its own begins with the quotation.
  if (!isLast || !f.isLower(verb) || (f.isWord(verb + 1) && f.goesOn(verb + 1) && !isJoined(f, verb + 1))) return null;
  let open = k;
  while (open > start && !f.isComma(open - 1) && !f.isQuote(open - 1) && !f.isHard(open - 1)) {
    open--;
    // "Een stap die Athene ‘verraad’ noemt": a clause without a comma before it.
    if (!f.speech.capitalNouns && open < k - 1 && (f.tagAt(open) & opens) !== 0) break;
  }
  if (open === start) open = firstWord(f, start);
  const comma = f.isComma(open - 1);
  const within = comma || open > firstWord(f, start);
  // "Von der Rask sagt": a preposition before the relative pronoun.
  if ((f.tagAt(open) & (PREPOSITION | SUBORDINATOR)) === PREPOSITION) open++;
  const tag = f.tagAt(open);
  const inner = phraseFrom(f, open + 1, k);
  const speaker =
    inner !== null && canSpeak(f, inner) && isSubject(f, inner, tag)
      ? inner
      : within && (tag & (RELATIVE | DETERMINER)) !== 0
        ? phraseEnding(f, comma ? open - 2 : open - 1, start)
        : null;
  if ((tag & (RELATIVE | DETERMINER | SUBORDINATOR | IMPERSONAL)) === 0) return null;
  return speaker === null || !canSpeak(f, speaker) ? null : { how: 'before', speaker, cue: one(verb) };
};

const isJoined = (f: Frame, i: number): boolean => (f.tagAt(i) & (DETERMINER | PRONOUN)) === 0 && !f.isCapital(i);

/** Behind "dass" stands the subject; behind a relative pronoun it may be what the verb is about. */
const isSubject = (f: Frame, phrase: Phrase, opening: number): boolean => {
  if ((opening & (SUBORDINATOR | RELATIVE | DETERMINER)) === SUBORDINATOR) return true;
  const named = (f.tagAt(phrase.from) & DETERMINER) === 0 && isName(f, phrase);
  return !isThing(f, phrase) && (named || isPerson(f, phrase));
};
