// Which of the stretches between commas before a verb is its subject.
import type { Frame } from './frame.ts';
import { ADVERB, CONJUNCTION, DETERMINER, LINK, PREPOSITION, PRONOUN, ROLE, SUBORDINATOR, TIME } from './lexicon.ts';
import { begins, canSpeak, isName, isRelative, isThat, type Phrase, phraseEnding, phraseFrom } from './phrase.ts';
import { trim } from './trim.ts';

/** The stretches between commas that end at `end`, left to right, back to the start of the clause. */
export const chunksBefore = (f: Frame, end: number, floor: number): Phrase[] => {
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
export const chooseChunk = (f: Frame, chunks: readonly Phrase[], parenthesis: boolean): Phrase | null => {
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
