// Who said a quotation, by what stands behind it: “…,” X said; “…,” said X; “…,” according to X.
import { COLON, COMMA, type Frame } from './frame.ts';
import { inverted, invertedAt, REACH, sourceAt, unsaid } from './inverted.ts';
import {
  ACCORDING,
  ACCORDING_AFTER,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DEEMS,
  DETERMINER,
  FINITE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYING,
  SAYS,
  SUBORDINATOR,
  TITLE,
} from './lexicon.ts';
import { type Found, one } from './nominal.ts';
import { canSpeak, isName, type Phrase, phraseFrom } from './phrase.ts';
import { subjectBefore } from './subject.ts';
import { isVerb } from './verb.ts';

/** “…,” X said · “…,” said X · “…,” according to X. */
export const afterQuotation = (f: Frame, k: number, whole: boolean): Found | null => {
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

/** A comma, or a stop of its own, parts the quotation at item `k` from what follows. */
export const isParted = (f: Frame, k: number): boolean => {
  const ends = f.quotationAt(k)?.shape.ends ?? '';
  return f.markAt(k + 1) === COMMA || (ends !== '' && ',?!—'.includes(ends));
};

/** “…,” say the ministers: after a quotation a form that is a noun as often is the verb of who follows. */
const invertedPlural = (f: Frame, i: number, end: number): Found | null => {
  if ((f.tagAt(i) & PLURAL) === 0 || !f.isLower(i)) return null;
  const speaker = inverted(f, i, end);
  return speaker !== null && canSpeak(f, speaker) ? { how: 'after', speaker, cue: one(i) } : null;
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
export const verbLater = (f: Frame, k: number): Found | null => {
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
