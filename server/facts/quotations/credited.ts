// A sentence that begins with what stands before it, and names whose words it was: that remark by X, così X, lo dice X.

import type { Words } from '../../draft/words.ts';
import type { Frame } from './frame.ts';
import { inverted, invertedAt } from './inverted.ts';
import {
  ACCORDING,
  ADVERB,
  AUTHOR,
  AUXILIARY,
  DETERMINER,
  IMPERSONAL,
  INFINITIVE,
  LINK,
  NAMING,
  PARTICIPLE,
  PASSIVE,
  SAYS,
  type SpeechLexicon,
  SUBORDINATOR,
  UTTERANCE,
} from './lexicon.ts';
import type { Found } from './nominal.ts';
import { canSpeak, firstWord, phraseFrom } from './phrase.ts';

/**
 * “…” That remark by X; This short sentence of X's; These were the words of X: a sentence that begins with what was said
 * and names its author.
 */
export const recalledAt = (f: Frame, start: number): Found | null => {
  // Sono le parole di X: where the subject is left out, the verb comes first.
  const verb = f.speech.dropsSubject && (f.tagAt(start) & PASSIVE) !== 0;
  if (start + 2 >= f.count || (!verb && (f.tagAt(start) & (DETERMINER | IMPERSONAL)) === 0)) return null;
  // Das sagte X am Montag; dat heeft X gezegd.
  const said = f.speech.verbSecond ? invertedAt(f, start + 1, f.sentenceEnd(start)) : null;
  if (said?.speaker != null && canSpeak(f, said.speaker)) return said;
  let noun = verb ? start : start + 1;
  const is = (f.tagAt(noun) & PASSIVE) !== 0;
  if (is) noun++;
  while (noun < start + 4 && (f.tagAt(noun) & DETERMINER) !== 0) noun++;
  // È quanto dichiarato da X.
  if (is && (f.tagAt(noun) & SUBORDINATOR) !== 0 && (f.tagAt(noun + 1) & PARTICIPLE) !== 0)
    return byAuthor(f, noun + 1, start);
  // One adjective at most.
  if (f.isLower(noun) && f.tagAt(noun) === 0) noun++;
  // Queste le parole di X.
  const bare = is || f.speech.dropsSubject;
  if ((f.tagAt(noun) & (bare ? UTTERANCE | NAMING : UTTERANCE)) === 0) return null;
  return byAuthor(f, noun, start);
};

/** By X, of X: the author right behind what was said. */
const byAuthor = (f: Frame, noun: number, start: number): Found | null => {
  const end = Math.min(f.sentenceEnd(start), noun + 6);
  for (let i = noun + 1; i < end; i++) {
    if ((f.tagAt(i) & AUTHOR) === 0 && (i > noun + 1 || (f.tagAt(i) & LINK) === 0)) continue;
    const speaker = phraseFrom(f, i + 1, f.sentenceEnd(start));
    if (speaker !== null && canSpeak(f, speaker)) return { how: 'after', speaker, cue: { from: noun, to: noun } };
  }
  return null;
};

/** “…”. Così X; Lo ha detto X; A dirlo è stata X; Queste le parole di X. */
export const creditedAt = (f: Frame, start: number): Found | null => {
  const recalled = recalledAt(f, start);
  if (recalled !== null || !f.speech.dropsSubject || start >= f.count) return recalled;
  const end = f.windowEnd(start);
  const i = firstWord(f, start);
  if ((f.tagAt(i) & THUS) === THUS) {
    const speaker = inverted(f, i, end);
    return speaker !== null && canSpeak(f, speaker) ? { how: 'after', speaker, cue: { from: i, to: i } } : null;
  }
  const verb = i + 1;
  if ((f.tagAt(verb) & INFINITIVE) !== 0 && (f.tagAt(verb + 1) & PASSIVE) !== 0) {
    let is = verb + 1;
    while ((f.tagAt(is) & PASSIVE) !== 0) is++;
    const speaker = phraseFrom(f, is, end);
    return speaker !== null && canSpeak(f, speaker) ? { how: 'after', speaker, cue: { from: verb, to: verb } } : null;
  }
  if ((f.tagAt(i) & IT) !== IT) return null;
  const said = invertedAt(f, verb, end);
  return said?.speaker != null && canSpeak(f, said.speaker) ? { ...said, how: 'after' } : null;
};

/** Così. */
const THUS = ACCORDING | ADVERB;
/** Lo: an object that is an article elsewhere. */
const IT = ADVERB | DETERMINER;

/** Whether a block can begin so, by its first words. */
export const mayCredit = ({ words: lexicon, dropsSubject, verbSecond }: SpeechLexicon, words: Words): boolean => {
  const tag = lexicon.get(words, 0) ?? 0;
  const next = lexicon.get(words, 1) ?? 0;
  if ((tag & (DETERMINER | IMPERSONAL)) !== 0 && (next & (verbSecond ? UTTERANCE | SAYS | AUXILIARY : UTTERANCE)) !== 0)
    return true;
  if (!dropsSubject) return false;
  if ((tag & THUS) === THUS || (next & INFINITIVE) !== 0) return true;
  if ((tag & IT) === IT) return (next & (SAYS | AUXILIARY)) !== 0;
  return (tag & PASSIVE) !== 0 || ((tag & (DETERMINER | IMPERSONAL)) !== 0 && (next & (DETERMINER | PASSIVE)) !== 0);
};
