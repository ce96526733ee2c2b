// First pass: the quotations of one block, from its words alone.
import type { BlockContent, Span } from '../../draft/draft.ts';
import { sentenceEndAt } from '../../draft/sentences.ts';
import { EMPTY, mapped } from '../../draft/tight.ts';
import { LOWER, MARK, Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { attributionOf } from './attribute.ts';
import { beforeItem } from './before.ts';
import { carryOver, reportedIn, WITHIN } from './carry.ts';
import { creditedAt, mayCredit } from './credited.ts';
import type { Frame, Outer } from './frame.ts';
import { incise } from './inverted.ts';
import { frameOf } from './items.ts';
import { kindAfter, kindOf, shapeOf } from './kind.ts';
import {
  AUTHOR,
  AUXILIARY,
  FINITE,
  PARTICIPLE,
  SAYS,
  type SpeechLexicon,
  SUBORDINATOR,
  speechOf,
  TELLS,
  UTTERANCE,
} from './lexicon.ts';
import { isBracketed, isDashed, lineOf, type NameLine, nameLineOf } from './line.ts';
import { type Pair, pairMarks } from './marks.ts';
import type { Found } from './nominal.ts';
import { type Phrase, phraseFrom } from './phrase.ts';
import type { How, QuotationKind } from './quotation.ts';
import { Row } from './row.ts';

/** Offsets are those of the block's text. */
export interface BlockAttribution {
  readonly how: How;
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** A quotation of one block. Offsets are those of the block's text. */
export interface BlockQuotation {
  readonly start: number;
  readonly end: number;
  readonly openLength: number;
  readonly closeLength: number;
  readonly depth: number;
  readonly glued: boolean;
  readonly kind: QuotationKind;
  readonly words: number;
  /** Only quotations stand in its sentence. */
  readonly alone: boolean;
  readonly attribution: BlockAttribution | null;
}

/** Offsets are those of the block's text. */
export interface BlockQuotations {
  readonly found: readonly BlockQuotation[];
  /** Past a closing mark that nothing opens; −1. */
  readonly stray: number;
  /** The block ends in a colon, or in a comma after a cue, or is a heading for something said: who is introduced. */
  readonly introduces: BlockAttribution | null;
  /** The block is a name alone: who is quoted above it, or below. */
  readonly names: NameLine | null;
  /** Whom the last sentence of the block reports, in words that are not quoted. */
  readonly reports: Span | null;
  /** Nothing but its own attribution follows the last quotation. */
  readonly endsSpeaking: boolean;
  /** The block begins with a noun for what was said before it, and its author. */
  readonly recalls: BlockAttribution | null;
  /** How many words the block has, up to a few. */
  readonly short: boolean;
  /** The block is an attribution line: whose. */
  readonly line: BlockAttribution | null;
}

/** What is read of a block without quotations: all of one hidden class with the others, which what is spread has not. */
const unquoted = ({
  stray = -1,
  introduces = null,
  names = null,
  reports = null,
  short = false,
  line = null,
  recalls = null,
}: Partial<BlockQuotations>): BlockQuotations => ({
  found: EMPTY,
  stray,
  introduces,
  names,
  reports,
  endsSpeaking: false,
  recalls,
  short,
  line,
});
const NONE = unquoted({});
const SHORT = unquoted({ short: true });

const row = new Row();

/** Alone in its sentence, more words are speech wherever its stop stands. */
const LONG = 7;

/** What people do between two things they say takes no more tokens: "She pauses." */
const SHORTEST = 6;

export const readQuotations = (block: BlockContent, words: Words, language: Language): BlockQuotations => {
  if (block.attributionLine || isDashed(words) || isBracketed(words)) return unquoted({ line: lineOf(words) });
  const { pairs, stray } = pairMarks(words, language);
  const colon = words.isMark(words.count - 1, ':');
  const speech = speechOf(language);
  const introduces = colon || words.isMark(words.count - 1, ',') || (speech !== null && isUnfinished(words, speech));
  const recalls = speech !== null && mayCredit(speech, words);
  if (block.region === 'heading' && pairs.length === 0 && speech !== null) {
    const names = nameLineOf(words, speech);
    if (names?.office === true) return unquoted({ names });
    return unquoted({ introduces: headingOf(frameOf(row, words, language, speech, [])) });
  }
  if (pairs.length === 0 && !introduces) {
    const credited = recalls ? creditOf(frameOf(row, words, language, speech, [])) : null;
    if (credited !== null) return unquoted({ stray, recalls: credited });
    if (stray >= 0) return unquoted({ stray });
    if ((block.region !== 'prose' && block.region !== 'blockquote') || speech === null) return NONE;
    const names = nameLineOf(words, speech);
    if (names !== null) return unquoted({ names, short: words.count <= SHORTEST && !names.office });
    if (block.region !== 'prose') return NONE;
    if (words.count <= SHORTEST) return SHORT;
    const reports = reportedAtEnd(words, language, speech);
    return reports === null ? NONE : unquoted({ reports });
  }
  const shapes = mapped(pairs, (pair) => shapeOf(words, language, pair));
  const outer: Outer[] = [];
  const kinds: QuotationKind[] = [];
  const attributions: (BlockAttribution | null)[] = [];
  const alone: boolean[] = [];
  pairs.forEach((pair, i) => {
    const shape = shapes[i];
    if (pair.depth > 0 || shape === undefined) return;
    const kind = kindOf(words, shape, language);
    outer.push({ pair, shape, kind });
    kinds.push(kind);
    attributions.push(null);
    alone.push(false);
  });
  const frame = speech === null ? null : frameOf(row, words, language, speech, outer);
  if (frame !== null) {
    outer.forEach(({ shape }, q) => {
      kinds[q] = kindAfter(kinds[q] ?? 'fragment', shape, frame.tagAt(frame.itemOf(q) - 1));
    });
    const direct = mapped(outer, (_, q) => attributionOf(frame, frame.itemOf(q), kinds[q] === 'speech'));
    outer.forEach(({ shape }, q) => {
      const utterance = frame.isOnlyQuotations(frame.itemOf(q)) ? '.!?…' : direct[q]?.how === 'after' ? ',!?' : '';
      if (kinds[q] !== 'title' && shape.ends !== '' && utterance.includes(shape.ends)) kinds[q] = 'speech';
      // « … », a dit X: the comma stands outside the marks.
      const k = frame.itemOf(q);
      const opens = direct[q]?.how === 'after' && k === frame.sentenceStart(k) && frame.isComma(k + 1);
      const outer = frame.speech.outerStop || shape.words > LONG;
      const whole = outer && (frame.isOnlyQuotations(k) || direct[q]?.how === 'colon') && frame.isStop(k + 1);
      if ((opens || whole) && kinds[q] === 'fragment' && shape.begins && shape.words > 2) kinds[q] = 'speech';
    });
    // What a quotation says of its speaker itself stands in a frame of its own.
    const within = mapped(outer, (quoted, q) =>
      frame.speech.incise && direct[q] === null && kinds[q] === 'speech'
        ? inciseOf(quoted, words.text, language, frame.speech)
        : null,
    );
    const spoken = mapped(direct, (own, q) => (within[q] === null ? own : WITHIN));
    const found = carryOver(frame, spoken, kinds);
    let speaker: BlockAttribution | null = null;
    const attributed = (of: Found | null): BlockAttribution | null =>
      of === WITHIN && speaker !== null ? { ...speaker, how: 'carried' } : spansOf(frame, of);
    for (let q = 0; q < outer.length; q++) {
      speaker = within[q] ?? speaker;
      attributions[q] = within[q] ?? attributed(found[q] ?? null);
      alone[q] = frame.isOnlyQuotations(frame.itemOf(q));
    }
  } else
    outer.forEach(({ pair }, q) => {
      if (afterColon(words, pair)) attributions[q] = UNNAMED;
    });
  let q = -1;
  const found = mapped(pairs, (pair, i): BlockQuotation => {
    const shape = shapes[i];
    const words = shape?.words ?? 0;
    if (pair.depth > 0) return quotationOf(pair, 'fragment', words, false, null);
    q++;
    return quotationOf(pair, kinds[q] ?? 'fragment', words, alone[q] ?? false, attributions[q] ?? null);
  });
  return {
    found,
    stray,
    introduces: (introduces && frame !== null ? introduction(frame) : null) ?? (colon ? UNNAMED : null),
    names: null,
    reports: frame === null ? null : reported(frame),
    endsSpeaking: frame !== null && outer.length > 0 && frame.sentenceEnd(frame.lastQuotation) >= frame.count,
    recalls: recalls && frame !== null ? creditOf(frame) : null,
    short: false,
    line: null,
  };
};

/** Whose words stand before the block, where it begins by saying so. */
const creditOf = (frame: Frame): BlockAttribution | null => spansOf(frame, creditedAt(frame, 0));

/** Under "Statement by the chair" stands what the chair said. */
const headingOf = (frame: Frame): BlockAttribution | null => {
  for (let i = 0; i < frame.count; i++) {
    if ((frame.tagAt(i) & UTTERANCE) === 0) continue;
    const speaker = (frame.tagAt(i + 1) & AUTHOR) === 0 ? null : phraseFrom(frame, i + 2, frame.count);
    return spansOf(frame, { how: 'heading', speaker, cue: { from: i, to: i } });
  }
  return null;
};

/** So many tokens back the last sentence of a block is looked at for a verb that reports. */
const LAST = 60;

/** "The union notes that", "She said she could": a sentence that the next block goes on with. */
const isUnfinished = (words: Words, speech: SpeechLexicon): boolean => {
  const last = words.count - 1;
  if (last < SHORTEST || words.kind[last] !== LOWER) return false;
  return ((speech.words.get(words, last) ?? 0) & (SUBORDINATOR | AUXILIARY | SAYS | TELLS)) !== 0;
};

/** Who the last sentence of a block without quotations reports, read only where a verb promises it. */
const reportedAtEnd = (words: Words, language: Language, speech: SpeechLexicon): Span | null => {
  let verb = false;
  for (let i = words.count - 2; i >= 0 && i > words.count - LAST; i--) {
    if (words.kind[i] === MARK) {
      if (sentenceEndAt(words, i, language) > 0) break;
    } else if (words.kind[i] === LOWER && ((speech.words.get(words, i) ?? 0) & (FINITE | PARTICIPLE)) !== 0)
      verb = true;
  }
  return verb ? reported(frameOf(row, words, language, speech, [])) : null;
};

/** "… The chair said the talks would go on.": the last sentence of a block reports a clause, and names who said it. */
const reported = (frame: Frame): Span | null => {
  const speaker = reportedIn(frame, frame.count - 1);
  return speaker === null ? null : spanOf(frame, speaker);
};

// Spelled out: spreading one object into another costs many times as much, and a draft has thousands.
const quotationOf = (
  { start, end, openLength, closeLength, depth, glued }: Pair,
  kind: QuotationKind,
  words: number,
  alone: boolean,
  attribution: BlockAttribution | null,
): BlockQuotation => ({ start, end, openLength, closeLength, depth, glued, kind, words, alone, attribution });

const spanOf = (frame: Frame, { from, to }: Phrase): Span => ({
  start: frame.words.startOf(frame.firstToken(from)),
  end: frame.words.endOf(frame.lastToken(to)),
});

const spansOf = (frame: Frame, found: Found | null): BlockAttribution | null =>
  found === null
    ? null
    : {
        how: found.how,
        speaker: found.speaker === null ? null : spanOf(frame, found.speaker),
        cue: found.cue === null ? null : spanOf(frame, found.cue),
      };

const inner = new Words();
const innerRow = new Row();

const inciseOf = (
  quoted: Outer | undefined,
  text: string,
  language: Language,
  speech: SpeechLexicon,
): BlockAttribution | null => {
  if (quoted === undefined) return null;
  const { start, end, openLength, closeLength } = quoted.pair;
  const from = start + openLength;
  const frame = frameOf(innerRow, inner.scan(text.slice(from, end - closeLength)), language, speech, []);
  const found = spansOf(frame, incise(frame));
  const shift = (span: Span | null): Span | null => span && { start: span.start + from, end: span.end + from };
  return found && { how: found.how, speaker: shift(found.speaker), cue: shift(found.cue) };
};

const afterColon = (words: Words, { start }: Pair): boolean => words.isMark(words.indexAt(start) - 1, ':');

/** A colon introduces even where it does not say whom. */
const UNNAMED: BlockAttribution = { how: 'colon', speaker: null, cue: null };

const introduction = (frame: Frame): BlockAttribution | null => {
  const last = frame.count;
  return spansOf(frame, beforeItem(frame, last, frame.windowStart(last - 1)));
};
