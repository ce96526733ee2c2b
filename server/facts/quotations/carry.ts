// Attribution carried from sentence to sentence of one paragraph, and broken by a new subject.
import { CAPITAL, LOWER, NUMBER, UPPER, type Words } from '../../draft/words.ts';
import { creditedAt, recalledAt } from './credited.ts';
import { COLON, DASH, type Frame, OWNER } from './frame.ts';
import { invertedAt } from './inverted.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DEEMS,
  DETERMINER,
  DOCUMENT,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYS,
  SPEAKING,
  SUBORDINATOR,
  TIME,
  UTTERANCE,
} from './lexicon.ts';
import type { Found } from './nominal.ts';
import { begins, canSpeak, firstWord, isName, isPerson, isThat, type Phrase } from './phrase.ts';
import type { QuotationKind } from './quotation.ts';
import { sentenceSubject, subjectBefore } from './subject.ts';
import { isReported, speaks, tellerIn } from './told.ts';
import { isVerb } from './verb.ts';

/** Stands for whom a quotation names in its own words. */
export const WITHIN: Found = { how: 'inside', speaker: null, cue: null };

/** For each outer quotation its own attribution, or the one it has from its neighbours. */
export const carryOver = (
  f: Frame,
  direct: readonly (Found | null)[],
  kinds: readonly QuotationKind[],
): readonly (Found | null)[] => {
  const found = [...direct];
  const carried = (from: Found): Found =>
    from === WITHIN ? from : { how: 'carried', speaker: from.speaker, cue: from.cue };
  // Forward: “…,” X said. “…” A term that nobody is named for stands between two things somebody says.
  let before: Found | null = null;
  for (let q = 0; q < found.length; q++) {
    if (found[q] !== null || kinds[q] !== 'speech') {
      before = found[q] ?? before;
      continue;
    }
    const k = f.itemOf(q);
    const from = q > 0 ? f.itemOf(q - 1) : -1;
    const subject = subjectBetween(f, from, k, before !== null) ?? credit(f, from, k);
    if (subject !== null && (before?.speaker == null || !samePhrase(before.speaker, subject)))
      found[q] = { how: 'carried', speaker: subject, cue: null };
    else if (before !== null) found[q] = carried(before);
    else {
      const again = reportedAgain(f, from, k);
      if (again !== null || (f.speech.dropsSubject && speaksBefore(f, from, k)) || reportsBefore(f, from, k))
        found[q] = { how: 'carried', speaker: again, cue: null };
    }
    before = found[q] ?? null;
  }
  // Backward: “…” “…,” X said; “…” X said that …
  for (let q = found.length - 1; q >= 0; q--) {
    const k = f.itemOf(q);
    const label = found[q] ?? null;
    // Quote of the week: “…” — Ilona Varga: a name behind outweighs a label before.
    if (label?.how === 'colon' && label.cue === null && f.markAt(k + 1) === DASH) found[q] = signed(f, k) ?? label;
    if (found[q] !== null || kinds[q] !== 'speech') continue;
    const next = found[q + 1] ?? null;
    if (next !== null && onlyMarks(f, k + 1, f.itemOf(q + 1))) found[q] = carried(next);
    else if (next !== null && saysMore(f, k, next)) found[q] = { how: 'carried', speaker: null, cue: null };
    else found[q] = recalledAt(f, f.sentenceEnd(k)) ?? saidNext(f, k) ?? noted(f, k) ?? signed(f, k);
  }
  return found;
};

/** “…”. Y añadió: “…”: a sentence whose verb leaves its subject out goes on with the one who spoke before it. */
const saysMore = (f: Frame, k: number, { how, speaker, cue }: Found): boolean => {
  if (!f.speech.dropsSubject || speaker !== null || (how !== 'colon' && how !== 'before')) return false;
  let i = firstWord(f, f.sentenceEnd(k));
  while (f.isWord(i) && (f.tagAt(i) & (ADVERB | CONJUNCTION)) !== 0) i++;
  return cue === null ? f.markAt(i) === COLON : i === cue.from;
};

const samePhrase = (a: Phrase, b: Phrase): boolean => a.from === b.from;

const onlyMarks = (f: Frame, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (f.isWord(i)) return false;
  return true;
};

/** The subject of the last whole sentence between items that is no report itself, when it can speak. */
const subjectBetween = (f: Frame, from: number, k: number, spoken: boolean): Phrase | null => {
  let start = f.sentenceStart(k);
  for (let tried = 0; tried < REPORTED; tried++) {
    if (start === 0 || start - 1 <= from) return null;
    const before = f.windowStart(start - 1);
    if (before <= from) return null;
    const told = tellerIn(f, before, start);
    if (told !== null) return told;
    if (!isReported(f, before, start)) {
      const subject = sentenceSubject(f, before, start) ?? reporterIn(f, before, start);
      if (subject === null) return null;
      // After somebody spoke, a name takes over; else only who speaks here, or is plainly a person.
      return (spoken && isName(f, subject)) || isPerson(f, subject) || speaks(f, before, start) ? subject : null;
    }
    start = before;
  }
  return null;
};

/** So many sentences in the mood of what somebody else said are gone back over. */
const REPORTED = 4;

/** Rask regrets that … In Riga Rask could do no more. “…”: who is reported, and named again in the sentence before. */
const reportedAgain = (f: Frame, from: number, k: number): Phrase | null => {
  const start = f.sentenceStart(k);
  const before = f.windowStart(start - 1);
  if (start === 0 || before <= from + 1) return null;
  const reporter = reportedIn(f, before - 1);
  if (reporter === null || reporter.from <= from || !f.isCapital(reporter.to)) return null;
  const name = f.text(reporter.to);
  for (let i = before; i < start; i++) if (f.isCapital(i) && f.text(i) === name) return reporter;
  return null;
};

const QUESTION = 63;

/** What does the minister read at night? “…” */
const asks = (f: Frame, from: number, end: number): boolean =>
  f.markAt(end) === QUESTION && isPerson(f, { from, to: end });

/** Der Hafen sei zu klein. “…”; What does the minister read? “…”: a report goes on, or somebody who is asked answers. */
const reportsBefore = (f: Frame, from: number, k: number): boolean => {
  const start = f.sentenceStart(k);
  const before = f.windowStart(start - 1);
  return start > 0 && before > from && (isReported(f, before, start) || asks(f, before, start - 1));
};

/** "The naysayers warned that …": who reports a clause can speak, though no list knows the noun. */
const reporterIn = (f: Frame, from: number, to: number): Phrase | null => {
  for (let i = from + 1; i < to; i++) {
    if ((f.tagAt(i) & (SAYS | PARTICIPLE)) === 0 || !isVerb(f, i) || !governsClause(f, i, to)) continue;
    const { phrase, passive } = subjectBefore(f, i, from);
    return passive || phrase === null || phrase.from > from + 1 || !begins(f, phrase.from) ? null : phrase;
  }
  return null;
};

/** Suspiró. “…”: where the subject is left out, who speaks in the sentence before goes on. */
const speaksBefore = (f: Frame, from: number, k: number): boolean => {
  const start = f.sentenceStart(k);
  const before = f.windowStart(start - 1);
  if (start === 0 || before <= from) return false;
  for (let i = before; i < start; i++) if ((f.tagAt(i) & FINITE) !== DEEMS && isVerb(f, i)) return true;
  return false;
};

/** Doe, Jane, and John Roe. “…”: names alone before a title are its authors. */
const credit = (f: Frame, from: number, k: number): Phrase | null => {
  const start = f.sentenceStart(k);
  if (start !== k || start === 0 || start - 1 <= from) return null;
  const before = Math.max(f.windowStart(start - 1), from + 1);
  let last = -1;
  for (let i = before; i < start; i++) {
    if (!f.isWord(i) || (f.tagAt(i) & CONJUNCTION) !== 0) continue;
    if (!f.isCapital(i)) return null;
    last = i;
  }
  return last > before ? { from: before, to: last } : null;
};

/** “…” [12], “…” (Varga, 2019): the number of a source in the text's own list, or whose words they are. */
const noted = (f: Frame, k: number): Found | null => {
  const { words } = f;
  const i = f.lastToken(k) + 1;
  const numbered =
    words.isMark(i, '[') && words.touchesNext(i - 1) && words.kindAt(i + 1) === NUMBER && words.isMark(i + 2, ']');
  const named = (words.isMark(i, '(') || words.isMark(i, '[')) && (isNameAt(words, i + 1) || isSourceAt(f, i + 1));
  return numbered || named ? { how: 'citation', speaker: null, cue: null } : null;
};

/** A name stands from a token to a comma, a year or the end of the brackets. */
const isNameAt = (words: Words, from: number): boolean => {
  let i = from;
  while (words.kindAt(i) === CAPITAL || words.kindAt(i) === UPPER) i++;
  // One word alone is as often what the hall did: (Applause).
  return i > from && (words.isMark(i, ',') || words.kindAt(i) === NUMBER || (i > from + 1 && words.isMark(i, ')')));
};

/** A source in brackets takes no more tokens. */
const SOURCE = 16;

/** (trainer, Ireland), (interview 7): in brackets stands what somebody is, or what was said and its number. */
const isSourceAt = (f: Frame, from: number): boolean => {
  const { words, speech } = f;
  let noun = false;
  let more = false;
  for (let i = from; i < from + SOURCE; i++) {
    if (words.isMark(i, ')') || words.isMark(i, ']')) return noun && (more || i > from + 1);
    const kind = words.kindAt(i);
    if (kind === 0) return false;
    const tag = speech.words.get(words, i) ?? 0;
    // (Laughter on the left): a verb, or no noun for whoever speaks, makes it a remark.
    if ((tag & (FINITE | AUXILIARY)) !== 0 && (tag & (SPEAKING | UTTERANCE)) === 0) return false;
    if ((tag & (ROLE | BODY | DOCUMENT)) !== 0 || ((tag & UTTERANCE) !== 0 && words.kindAt(i + 1) === NUMBER))
      noun = true;
    // What follows a comma is an age, a place, another office.
    if (words.isMark(i, ',') && words.kindAt(i + 1) !== LOWER) {
      more = true;
      if (i === from + 1) noun = true;
    }
  }
  return false;
};

/** A name and an office take no more items. */
const SIGNED = 14;

/** “…” Ilona Varga, Minister for Ports: behind the words, to the end of the block, nothing but a name and what it is. */
const signed = (f: Frame, k: number): Found | null => {
  const dashed = f.markAt(k + 1) === DASH;
  const from = dashed ? k + 2 : f.sentenceEnd(k);
  if ((!dashed && from !== k + 1) || from >= f.count || f.count - from > SIGNED) return null;
  let to = from;
  while (f.isCapital(to) && (f.tagAt(to) & (DETERMINER | PREPOSITION | PRONOUN)) === 0) to++;
  if (to === from || (to < f.count && !f.isComma(to)) || (to === from + 1 && to === f.count)) return null;
  for (let i = to; i < f.count; i++)
    if ((!f.isWord(i) && !f.isComma(i) && f.markAt(i) !== OWNER) || (f.tagAt(i) & (FINITE | AUXILIARY | PRONOUN)) !== 0)
      return null;
  return { how: 'line', speaker: { from, to: to - 1 }, cue: null };
};

/** Nothing but small words stands before the verb. */
const opensSentence = (f: Frame, start: number, verb: number): boolean => {
  let i = firstWord(f, start);
  while (i < verb && f.isWord(i) && (f.tagAt(i) & (ADVERB | CONJUNCTION | AUXILIARY | TIME)) !== 0) i++;
  return i === verb;
};

/** “…” X said that he would: the sentence after tells who spoke. */
const saidNext = (f: Frame, k: number): Found | null => {
  const start = f.sentenceEnd(k);
  if (start >= f.count) return null;
  const end = f.windowEnd(start);
  const credited = creditedAt(f, start);
  if (credited !== null) return credited;
  for (let j = start; j < end; j++) {
    if (f.isQuote(j)) return null;
    // C'est ce qu'a dit X.
    const after = (f.tagAt(j) & AUXILIARY) === 0 ? null : invertedAt(f, j, end);
    if (after?.speaker != null && canSpeak(f, after.speaker)) return { ...after, how: 'carried' };
    if ((f.tagAt(j) & (f.speech.dropsSubject ? FINITE | PARTICIPLE : FINITE)) === 0 || !isVerb(f, j)) continue;
    const { phrase, passive } = subjectBefore(f, j, start);
    // En estos términos lo justifica X.
    const behind = phrase === null && !passive && f.speech.dropsSubject ? invertedAt(f, j, end) : null;
    const speaker = behind?.speaker ?? phrase;
    // “…”. Añadió que …: who said that has said this too.
    const dropped = f.speech.dropsSubject && speaker === null && !passive && (f.tagAt(j) & (SAYS | PARTICIPLE)) !== 0;
    if (dropped && opensSentence(f, start, j)) return { how: 'carried', speaker: null, cue: null };
    if (speaker === null || passive || !canSpeak(f, speaker)) return null;
    return { how: 'carried', speaker, cue: { from: j, to: j } };
  }
  return null;
};

/** So far after its verb a reported clause shows its own. */
const CLAUSE = 14;

/** Who the sentence of item `i` says has said what it tells in a clause, and nothing that is quoted. */
export const reportedIn = (f: Frame, i: number): Phrase | null => {
  const end = f.sentenceEnd(i);
  const start = f.windowStart(end - 1);
  for (let j = start; j < end; j++) if (f.isSpeech(j)) return null;
  for (let j = start; j < end; j++) {
    const used = (f.tagAt(j) & INFINITIVE) !== 0 && (f.tagAt(j - 1) & AUXILIARY) !== 0;
    if (!used && ((f.tagAt(j) & (FINITE | PARTICIPLE)) === 0 || !isVerb(f, j))) continue;
    // "Considered that": an opinion only with its clause right behind.
    if ((f.tagAt(j) & FINITE) === DEEMS && (f.tagAt(j + 1) & SUBORDINATOR) === 0) continue;
    const { phrase, passive } = subjectBefore(f, j, start);
    if (phrase === null || passive || !canSpeak(f, phrase)) return null;
    // "The ferries wait, the minister said in Prague.": the clause stands before.
    const ends = (f.tagAt(j) & FINITE) !== DEEMS && phrase.from > start && f.isComma(phrase.from - 1);
    return ends || governsClause(f, j, end) ? phrase : null;
  }
  return null;
};

/** "Said that …", "said the talks would …": not "proposed a plan". */
const governsClause = (f: Frame, verb: number, end: number): boolean => {
  if (isThat(f, verb + 1)) return true;
  for (let i = verb + 1; i < Math.min(end, verb + CLAUSE); i++) {
    const tag = f.tagAt(i);
    if ((tag & RELATIVE) !== 0 || (!f.isWord(i) && f.markAt(i) !== OWNER)) return false;
    if ((tag & SUBORDINATOR) !== 0 || (tag & (AUXILIARY | DETERMINER)) === AUXILIARY) return true;
  }
  return false;
};
