// Which marks belong together. By position, not by glyph: published copy mixes “ and ", and “ closes in eight languages.
import { isLetter, isSpace, type Words } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { speechOf } from './lexicon.ts';
import {
  CLOSES,
  COMMA,
  DOUBLE,
  EQUALS,
  glyphs,
  mayClose,
  mayOpen,
  OPENS,
  PUNCTUATION,
  type Run,
  runsOf,
  SINGLE,
  SPACE,
  STRAIGHT,
  WORD,
} from './runs.ts';

/** A pair of marks. Offsets are those of the text. */
export interface Pair {
  readonly start: number;
  /** Past the closing mark; where the quoted words stop when there is none. */
  end: number;
  /** UTF-16 length of the opening mark, 2 for two apostrophes. */
  readonly openLength: number;
  /** 0: not closed. */
  closeLength: number;
  depth: number;
  /** Two apostrophes and marks after an equals sign are markup as often as quotation, two commas a slip. */
  readonly sure: boolean;
  /** Opened after a letter or full stop, without a space. */
  readonly glued: boolean;
}

export interface Pairs {
  /** In order of their start. */
  readonly pairs: readonly Pair[];
  /** Past the first closing mark that nothing opens; −1. What it closes may have begun in an earlier paragraph. */
  readonly stray: number;
}

/** '90s, '08 */
const DECADE = /^\d\d(?:er|s)?$/;

/** Deeper nesting than this is nobody's writing. */
const DEEPEST = 6;

/** What a language does with marks. */
interface Habits {
  /** Directions against common use: “ closes in German, ” opens in Finnish. */
  readonly directions: ReadonlyMap<number, number>;
  /** Words that begin with an apostrophe, without it: 'em. */
  readonly elisions: ReadonlySet<string>;
}

const habits = new WeakMap<Language, Habits>();
const habitsOf = (language: Language): Habits => {
  let own = habits.get(language);
  if (own !== undefined) return own;
  const directions = new Map<number, number>();
  const pairs = [language.marks.primary, language.marks.secondary];
  const opens = new Set(pairs.map((p) => p[0]));
  const closes = new Set(pairs.map((p) => p[1]));
  for (const mark of opens) directions.set(mark.charCodeAt(0), closes.has(mark) ? 0 : OPENS);
  for (const mark of closes) if (!opens.has(mark)) directions.set(mark.charCodeAt(0), CLOSES);
  const elisions = new Set(speechOf(language)?.elisions);
  own = { directions, elisions };
  habits.set(language, own);
  return own;
};

/** All pairs of a text, in linear time. */
export const pairMarks = (words: Words, language: Language): Pairs => {
  const runs = runsOf(words);
  if (runs.length === 0) return NONE;
  return new Pairing(words.text, runs, habitsOf(language)).read();
};

const NONE: Pairs = { pairs: [], stray: -1 };

interface Opened extends Pair {
  readonly type: number;
}

class Pairing {
  private readonly pairs: Opened[] = [];
  private readonly stack: Opened[] = [];
  private stray = -1;
  /** For each run, whether a single mark that may close follows in a later run. */
  private readonly singleAhead: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly runs: readonly Run[],
    private readonly habits: Habits,
  ) {
    this.singleAhead = new Uint8Array(runs.length);
    let ahead = 0;
    for (let r = runs.length - 1; r >= 0; r--) {
      this.singleAhead[r] = ahead;
      const run = runs[r] as Run;
      if (run.to - run.from !== 1 || glyphs.get(text.charCodeAt(run.from))?.type !== SINGLE) continue;
      if (!mayClose(run) && !mayOpen(run)) continue;
      ahead = mayOpen(run) ? 0 : 1;
    }
  }

  read(): Pairs {
    for (let r = 0; r < this.runs.length; r++) this.readRun(this.runs[r] as Run, r);
    return { pairs: this.finish(), stray: this.stray };
  }

  private readRun(run: Run, r: number): void {
    const { text } = this;
    let at = run.from;
    while (at < run.to) {
      const c = text.charCodeAt(at);
      if (c === COMMA) {
        this.double(run, at, 2, OPENS);
        return;
      }
      const { type, direction: usual } = glyphs.get(c) ?? { type: DOUBLE, direction: 0 };
      const direction = this.habits.directions.get(c) ?? usual;
      if (type === SINGLE && this.isTwoApostrophes(run, at)) {
        this.double(run, at, 2, direction);
        at += 2;
      } else {
        if (type === DOUBLE) this.double(run, at, 1, direction);
        else this.single(run, r, at, direction);
        at++;
      }
    }
  }

  /** `''` for `"`. Of three, the single mark is the inner one. */
  private isTwoApostrophes(run: Run, at: number): boolean {
    const c = this.text.charCodeAt(at);
    if (at + 1 >= run.to || this.text.charCodeAt(at + 1) !== c || c === 0x201a) return false;
    // Closing marks: of two the inner may be single, ‘She said ‘no’’, unless a double one waits.
    const closing = mayClose(run) && !mayOpen(run);
    const three = at + 2 < run.to && this.text.charCodeAt(at + 2) === c;
    if (!closing || this.top()?.type !== SINGLE) return true;
    return !three && this.stack.some((o) => o.openLength === 2);
  }

  private top(): Opened | undefined {
    return this.stack.at(-1);
  }

  private double(run: Run, at: number, length: number, direction: number): void {
    const opened = this.stack.findLastIndex((o) => o.type === DOUBLE);
    const opens = mayOpen(run) || (run.before === COMMA && run.right === WORD && opened < 0);
    const closes = mayClose(run);
    // Feet and inches: 6'2", a 12" pipe.
    if (opened < 0 && isDigitUnit(run.before) && direction === 0) return;
    let open: boolean;
    if (opens !== closes) open = opens;
    else if (opened < 0) open = direction !== CLOSES;
    else open = direction === OPENS && (run.left === WORD || run.left === SPACE) && run.right !== PUNCTUATION;
    // Several marks in one run: the first after a word closes what is open, whatever stands after the run.
    if (run.to - run.from > length && !open && opened < 0 && direction !== CLOSES) open = run.right === WORD;
    if (open) {
      if (this.stack.length < DEEPEST) this.open(run, at, length, DOUBLE);
      return;
    }
    if (opened < 0) {
      if (this.stray < 0) this.stray = at + length;
      return;
    }
    this.close(opened, at, length);
  }

  private single(run: Run, r: number, at: number, direction: number): void {
    const opened = this.openedSingle(at);
    const alone = run.to - run.from === 1;
    // Between letters it is an apostrophe.
    if (alone && run.left === WORD && run.right === WORD) return;
    // ‘Never!’He: the space after it is missing.
    if (alone && opened >= 0 && direction !== OPENS && run.left === PUNCTUATION && run.right === WORD) {
      this.close(opened, at, 1);
      return;
    }
    if (mayOpen(run) && !(mayClose(run) && opened >= 0)) {
      if (direction === CLOSES && alone) return;
      if (opened >= 0 && direction !== OPENS && this.glyphAt(opened) === this.text.charCodeAt(at)) return;
      if (this.isElision(run) || this.stack.length >= DEEPEST) return;
      if (run.left === WORD || run.left === PUNCTUATION) {
        if (direction !== OPENS || alone) return;
      }
      this.open(run, at, 1, SINGLE);
      return;
    }
    if (opened < 0 || !mayClose(run)) return;
    // The ministers' plan: a plural's apostrophe, when a mark that closes follows.
    if (
      alone &&
      run.left === WORD &&
      run.right === SPACE &&
      /s/i.test(String.fromCharCode(run.before)) &&
      isLetter(this.text.charCodeAt(run.to + 1)) &&
      this.singleAhead[r] === 1
    )
      return;
    // Single marks do not end inside a quotation in double marks that they hold.
    if (this.stack.findLastIndex((o) => o.type === DOUBLE) > opened) return;
    this.close(opened, at, 1);
  }

  private glyphAt(index: number): number {
    return this.text.charCodeAt(this.stack[index]?.start ?? 0);
  }

  /** The single mark that one at `at` would close: of ‘ and ' the one that it belongs to. */
  private openedSingle(at: number): number {
    const straight = this.text.charCodeAt(at) === STRAIGHT;
    const same = this.stack.findLastIndex(
      (o) => o.type === SINGLE && (this.text.charCodeAt(o.start) === STRAIGHT) === straight,
    );
    return same >= 0 ? same : this.stack.findLastIndex((o) => o.type === SINGLE);
  }

  private isElision(run: Run): boolean {
    const { text } = this;
    let end = run.to;
    while (
      end < text.length &&
      end < run.to + 6 &&
      (isLetter(text.charCodeAt(end)) || isDigitUnit(text.charCodeAt(end)))
    )
      end++;
    const word = text.slice(run.to, end).toLowerCase();
    return this.habits.elisions.has(word) || DECADE.test(word);
  }

  private open(run: Run, at: number, openLength: number, type: number): void {
    const pair: Opened = {
      start: at,
      end: -1,
      openLength,
      closeLength: 0,
      depth: this.stack.length,
      sure: run.before !== EQUALS && (openLength === 1 || run.right === WORD) && this.text.charCodeAt(at) !== COMMA,
      glued: at === run.from && (run.left === WORD || '.!?'.includes(String.fromCharCode(run.before))),
      type,
    };
    this.stack.push(pair);
    this.pairs.push(pair);
  }

  private close(index: number, at: number, length: number): void {
    const pair = this.stack[index] as Opened;
    // Whatever was opened inside and not closed was no quotation, or is not one that ends.
    this.stack.length = index;
    // Nothing between the marks: no quotation, and ten million of them would be a heavy nothing.
    if (pair === this.pairs.at(-1) && isBlank(this.text, pair.start + pair.openLength, at)) {
      this.pairs.pop();
      return;
    }
    pair.end = at + length;
    pair.closeLength = length;
  }

  /**
   * What never closed: a single mark within a sentence was an apostrophe, an unsure one markup; any other ends where the next quotation begins, so that it
   * does not swallow it, or with the text.
   */
  private finish(): Pair[] {
    const kept: Opened[] = [];
    const around: Opened[] = [];
    for (const pair of this.pairs) {
      if (pair.closeLength === 0 && (!pair.sure || (pair.type === SINGLE && !this.isOpening(pair)))) continue;
      let outer = around.at(-1);
      while (outer !== undefined && outer.closeLength > 0 && outer.end <= pair.start) {
        around.pop();
        outer = around.at(-1);
      }
      if (outer !== undefined && outer.closeLength === 0 && pair.type === DOUBLE) {
        outer.end = this.trimmed(outer.start + outer.openLength, pair.start);
        around.pop();
        outer = around.at(-1);
      }
      if (pair.closeLength === 0) {
        if (outer !== undefined) continue;
        pair.end = this.trimmed(pair.start + pair.openLength, this.text.length);
      }
      pair.depth = around.length;
      around.push(pair);
      kept.push(pair);
    }
    return kept;
  }

  /** A single mark at the start of the text, or after a colon or comma, opens a quotation even where none closes it. */
  private isOpening({ start }: Pair): boolean {
    let i = start - 1;
    while (i >= 0 && isSpace(this.text.charCodeAt(i))) i--;
    if (i < 0 || this.text.charAt(i) === ':') return true;
    return this.text.charCodeAt(i) === COMMA && this.text.charCodeAt(start) !== STRAIGHT;
  }

  private trimmed(from: number, to: number): number {
    let end = to;
    while (end > from && isSpace(this.text.charCodeAt(end - 1))) end--;
    return end;
  }
}

const isBlank = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
};

const isDigitUnit = (c: number): boolean => c >= 48 && c <= 57;
