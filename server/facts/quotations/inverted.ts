// A cue and the speaker behind it: said X, a déclaré X, hat X gesagt, according to X.
import { COMMA, type Frame } from './frame.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  PASSIVE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYS,
  SPEAKING,
  TIME,
  TITLE,
} from './lexicon.ts';
import { type Found, one } from './nominal.ts';
import { begins, canSpeak, isName, type Phrase, phraseFrom } from './phrase.ts';
import type { How } from './quotation.ts';
import { isVerb } from './verb.ts';

/** Between a quotation and the cue after it. */
export const REACH = 45;

/** According to X · según X · según explicó X · segundo noticia a X: the source named behind item `i`. */
export const sourceAt = (f: Frame, i: number, end: number, how: How): Found | null => {
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
export const unsaid = (f: Frame, i: number, how: How): Found | null => {
  if (!f.speech.dropsSubject) return null;
  if ((f.tagAt(i) & SAYS) !== 0) return isVerb(f, i) ? { how, speaker: null, cue: one(i) } : null;
  if ((f.tagAt(i) & (AUXILIARY | PASSIVE)) !== AUXILIARY || (f.tagAt(i + 1) & PARTICIPLE) === 0) return null;
  return { how, speaker: null, cue: { from: i, to: i + 1 } };
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
    if ((f.isCapital(i - 1) || f.tagAt(i - 1) === 0) && f.isLower(i) && (f.tagAt(i) & ROLE) !== 0)
      return phraseFrom(f, i, end);
  const subject = phraseFrom(f, object.to + 1, end);
  return subject !== null && begins(f, subject.from) && canSpeak(f, subject) ? subject : null;
};

/** "Said the ambassador of Estonia, Anna Rask": the name is who speaks. */
const nameBehind = (f: Frame, subject: Phrase, end: number): Phrase | null => {
  if ((f.tagAt(subject.from) & DETERMINER) === 0 || f.markAt(subject.to + 1) !== COMMA) return null;
  const name = phraseFrom(f, subject.to + 2, end);
  if (name === null || name.to === name.from || !isName(f, name)) return null;
  // "Zeiden het fonds, de bond, Anna Rask": one of several.
  if (f.markAt(name.to + 1) === COMMA && f.isCapital(name.to + 2)) return null;
  return (f.tagAt(name.to + 1) & CONJUNCTION) === 0 ? name : null;
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
