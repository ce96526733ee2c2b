// Who said a quotation, by what stands in its own sentence: a cue and its speaker after, before or around it.

import { afterQuotation, isParted, verbLater } from './after.ts';
import { beforeItem, isModal } from './before.ts';
import { COLON, COMMA, type Frame } from './frame.ts';
import { closing } from './last.ts';
import { ACCORDING, SAYS, TELLS, UTTERANCE } from './lexicon.ts';
import type { Found } from './nominal.ts';
import { firstWord, isThat } from './phrase.ts';
import { isVerb } from './verb.ts';

/** The attribution of the quotation at item `k`, from its own sentence. */
export const attributionOf = (f: Frame, k: number, whole: boolean): Found | null => {
  const start = f.windowStart(k);
  const closed = closing(f, k, start);
  if (closed !== null) return closed;
  const next = afterQuotation(f, k, whole);
  if (next !== null && (firstWord(f, start) >= k || isNear(f, k, next))) return next;
  const before = beforeItem(f, k, start);
  // The board's proposal is “…”, said X: a noun names less than a verb.
  const later = before === null || isNominal(f, before) || isModalCue(f, before) ? verbLater(f, k) : null;
  if (later !== null && before !== null && later.cue !== null && (f.tagAt(later.cue.from) & SAYS) !== 0) return later;
  return before ?? next ?? later;
};

/** The year will begin with a “…”, X said: what somebody is to do says less than who says it. */
const isModalCue = (f: Frame, { cue, how }: Found): boolean => how === 'before' && cue !== null && isModal(f, cue.from);

const isNominal = (f: Frame, { cue, how }: Found): boolean =>
  how !== 'colon' && cue !== null && (f.tagAt(cue.from) & UTTERANCE) !== 0 && !isVerb(f, cue.from);

/** “…,” she said; “…”, she said: a comma and the cue right after outweigh whatever stands before. */
const isNear = (f: Frame, k: number, { speaker, cue }: Found): boolean => {
  if (speaker === null || cue === null || !isParted(f, k)) return false;
  const outside = f.markAt(k + 1) === COMMA;
  // X calls it “…”, según recoge Y: who passes it on.
  if ((f.tagAt(cue.from) & ACCORDING) !== 0 && speaker.from > cue.from + 1) return false;
  // X asked: “Who?” Y said no: what a colon, or a cue and its comma, introduces is over with its own stop.
  if (isIntroduced(f, k) && !outside && f.quotationAt(k)?.shape.ends !== ',') return false;
  // X calls it “…”, Y calls it “…”: a verb whose object is the next quotation.
  for (let i = cue.to + 1; i <= cue.to + 3 && outside; i++) {
    if (f.isQuote(i)) return false;
    // X said it was “…”, Y said that it was not.
    if (isThat(f, i)) return false;
    if (!f.isWord(i)) break;
  }
  const first = outside ? k + 2 : k + 1;
  return cue.from === first ? speaker.from > cue.from : speaker.from === first && cue.from - speaker.to < 3;
};

/** A colon stands before the quotation at item `k`, or a verb that says and its comma: X asked, “…” */
const isIntroduced = (f: Frame, k: number): boolean =>
  f.markAt(k - 1) === COLON ||
  (f.markAt(k - 1) === COMMA && (f.tagAt(k - 2) & (SAYS | TELLS)) !== 0 && isVerb(f, k - 2));
