// Who the subject of a verb is: with titles and appositives of any length on either side of a name.
import { type Frame, OWNER } from './frame.ts';
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
  LINK,
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
  UTTERANCE,
} from './lexicon.ts';
import { begins, canSpeak, isName, isPredicate, isWho, type Phrase, phraseEnding, phraseFrom } from './phrase.ts';
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

/** Que, che, that: what opens a reported clause. */
export const isThat = (f: Frame, i: number): boolean =>
  (f.tagAt(i) & (SUBORDINATOR | RELATIVE)) === (SUBORDINATOR | RELATIVE);

const isRelative = (f: Frame, i: number): boolean => (f.tagAt(i) & RELATIVE) !== 0 && (f.tagAt(i) & PREPOSITION) === 0;

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

/** The stretches between commas that end at `end`, left to right, back to the start of the clause. */
const chunksBefore = (f: Frame, end: number, floor: number): Phrase[] => {
  const chunks: Phrase[] = [];
  let to = f.isComma(end) ? end - 1 : end;
  let i = to;
  if (f.isTitle(i) && f.endsInComma(i)) i--;
  for (; i >= floor; i--) {
    if (f.isHard(i) || f.isSpeech(i)) break;
    // The comma of a title stands inside its marks; that of a fragment parts two clauses.
    const title = f.endsInComma(i);
    if (title && !f.isTitle(i)) break;
    if (!title && !f.isComma(i)) continue;
    if (i + 1 <= to) chunks.push({ from: i + 1, to });
    to = title ? i : i - 1;
  }
  if (i + 1 <= to) chunks.push({ from: i + 1, to });
  return chunks.reverse();
};

/**
 * Of stretches between commas the one that is the subject: the last when it stands right before the verb, else the
 * first that can be one, because what follows it up to the comma explains it.
 */
const chooseChunk = (f: Frame, chunks: readonly Phrase[], parenthesis: boolean): Phrase | null => {
  const last = chunks.at(-1);
  if (last === undefined) return null;
  if (!parenthesis) {
    // "… to Rask, who in the name of the board asked": whom the pronoun stands for.
    const before = chunks.at(-2);
    if (before !== undefined && last.to > last.from && isRelative(f, last.from) && !begins(f, last.from + 1)) {
      const phrase = phraseEnding(f, before.to, before.from);
      if (phrase !== null && canSpeak(f, phrase)) return phrase;
    }
    const phrase = lastPhrase(f, trim(f, last)) ?? afterConjunction(f, last);
    if (phrase !== null) return named(f, chunks.at(-2), phrase) ?? phrase;
  }
  // A new clause within: "…, but Ireland, the rival, said".
  let from = 0;
  for (let c = chunks.length - 1; c > 0; c--) {
    const chunk = chunks[c] as Phrase;
    const tag = f.tagAt(chunk.from);
    const joined = (tag & CONJUNCTION) !== 0 && (tag & ADVERB) === 0 && chunk.to > chunk.from;
    if (joined) {
      from = c;
      break;
    }
    // "…, while Rask, asked about it, said"; algo que la presidenta, Anna Rask, llamó.
    const inner = f.speech.dropsSubject && isThat(f, chunk.from + 1) ? { from: chunk.from + 1, to: chunk.to } : chunk;
    const opens = inner !== chunk || (tag & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR;
    if (opens && c + 1 < chunks.length && isSubject(f, inner)) {
      from = c;
      break;
    }
  }
  for (let c = from; c < chunks.length; c++) {
    const chunk = chunks[c] as Phrase;
    // Preguntado si…, exige un puerto más fuerte, prometió: a clause without its subject is none.
    if (f.speech.dropsSubject && f.tagAt(chunk.from) === 0 && f.isLower(chunk.from)) continue;
    const phrase = trim(f, chunk);
    if (phrase === null || !canSpeak(f, phrase)) continue;
    // Commissioner for Equality, Helena Dalli: the name is who speaks; for Nets, Fish and Ports, Petr Malý.
    for (let n = c + 1; n < chunks.length && !isName(f, phrase); n++) {
      const next = chunks[n] as Phrase;
      if (next.to - next.from >= 5 || !isName(f, next)) break;
      if (next.to > next.from && (n === chunks.length - 1 || !joins(f, next))) return next;
    }
    return phrase;
  }
  return null;
};

/** "While Rask", "because the minister": behind the first word a phrase and nothing else. */
const isSubject = (f: Frame, { from, to }: Phrase): boolean => {
  const phrase = phraseFrom(f, from + 1, to + 1);
  return phrase !== null && phrase.to === to && begins(f, phrase.from) && canSpeak(f, phrase);
};

/** "A decision the harbour union called": behind a noun an article begins the subject of a clause of its own. */
const lastPhrase = (f: Frame, phrase: Phrase | null): Phrase | null => {
  if (phrase === null) return null;
  const { from, to } = phrase;
  for (let k = to; k > from + 1; k--)
    if (f.isLower(k) && (f.tagAt(k) & (DETERMINER | PREPOSITION | PRONOUN | LINK)) === DETERMINER)
      if (f.isLower(k - 1) && (f.tagAt(k - 1) & (PREPOSITION | LINK | CONJUNCTION | DETERMINER | ADVERB)) === 0)
        return { from: k, to };
  return phrase;
};

/** Fish and Ports. */
const joins = (f: Frame, { from, to }: Phrase): boolean => {
  for (let i = from; i <= to; i++) if ((f.tagAt(i) & CONJUNCTION) !== 0) return true;
  return false;
};

/** "Anna Rask, chair of the board said": a name, and what it is, without the comma behind. */
const named = (f: Frame, before: Phrase | undefined, { from }: Phrase): Phrase | null => {
  if (before === undefined || before.to === before.from || before.to - before.from > 3 || !isName(f, before))
    return null;
  if ((f.tagAt(before.from) & (PREPOSITION | TIME | ADVERB)) !== 0) return null;
  if ((f.tagAt(from) & (DETERMINER | CONJUNCTION | PRONOUN)) !== 0) return null;
  let i = from;
  while (f.isWord(i) && (f.tagAt(i) & (PREPOSITION | LINK)) === 0) i++;
  // "Responsible for the port": one word that is no noun of ours.
  const adjective = i === from + 1 && f.isLower(from) && f.tagAt(from) === 0;
  return (f.tagAt(i) & LINK) !== 0 && (adjective || (f.tagAt(i - 1) & ROLE) !== 0) ? before : null;
};

/** "… failed to convince her and the chair of the board said": what follows the last conjunction. */
const afterConjunction = (f: Frame, { from, to }: Phrase): Phrase | null => {
  for (let i = to - 1; i > from; i--) {
    if ((f.tagAt(i) & (CONJUNCTION | ADVERB)) !== CONJUNCTION) continue;
    const phrase = begins(f, i + 1) ? trim(f, { from: i + 1, to }) : null;
    return phrase !== null && canSpeak(f, phrase) ? phrase : null;
  }
  return null;
};

/** The noun phrase of a stretch without commas, or null when it is something else. */
const trim = (f: Frame, { from: first, to }: Phrase): Phrase | null => {
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

const isOpening = (f: Frame, i: number): boolean => {
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
const isParticiple = (f: Frame, i: number): boolean =>
  f.endsIn(i, f.speech.participleEndings) ||
  (f.speech.dropsSubject &&
    f.isCapital(i) &&
    (f.tagAt(i + 1) & (ADVERB | PREPOSITION | SUBORDINATOR)) !== 0 &&
    f.speech.participleEndings.some((ending) => f.text(i).endsWith(ending)));

/** Before the subject of a sentence: words, but no clause of its own. */
const isLoose = (f: Frame, i: number): boolean =>
  isOpening(f, i) && (f.tagAt(i) & (SUBORDINATOR | ADVERB)) !== SUBORDINATOR;

/** "…, reagierte der Kanzler": before an article stands no noun, but the verb of the sentence. */
const isBareVerb = (f: Frame, i: number): boolean =>
  f.isLower(i) && (f.tagAt(i) === 0 || isVerb(f, i)) && (f.tagAt(i + 1) & (DETERMINER | PRONOUN)) === DETERMINER;

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
