// Declared events as the text names them, and the days they are declared for.
import { type Block, type DeclaredEvent, offsetAt } from '../../draft/draft.ts';
import { isDigit, isLetter } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import { type CivilDate, parseIso } from '../civil.ts';
import { writtenDate } from './dateline.ts';

export interface DatedEvent {
  readonly event: DeclaredEvent;
  readonly first: CivilDate;
  readonly last: CivilDate;
  /** Title, aliases and the id, in small letters; the longest first. */
  readonly names: readonly string[];
}

/** The declared events with a whole date. */
export const datedEvents = (events: readonly DeclaredEvent[], language: Language): DatedEvent[] => {
  const all: DatedEvent[] = [];
  for (const event of events) {
    const first = event.date === null ? null : writtenDate(event.date.text, language);
    const from = first === null ? null : parseIso(first);
    if (from === null) continue;
    const until = event.until === null ? null : writtenDate(event.until.text, language);
    const names = [event.title, ...event.aliases, event.id]
      .map((name) => name.toLowerCase())
      .filter((name) => name.length > 2);
    names.sort((a, b) => b.length - a.length);
    all.push({ event, first: from, last: (until === null ? null : parseIso(until)) ?? from, names });
  }
  return all;
};

/** Where a name stands as whole words between two offsets of a block's text; −1 when nowhere. */
export const nameIn = (text: string, name: string, from: number, to: number): number => {
  const part = text.slice(Math.max(0, from), to).toLowerCase();
  for (let at = part.indexOf(name); at >= 0; at = part.indexOf(name, at + 1)) {
    const before = at === 0 ? 0 : part.charCodeAt(at - 1);
    const after = at + name.length >= part.length ? 0 : part.charCodeAt(at + name.length);
    if (!isWord(before) && !isWord(after)) return Math.max(0, from) + at;
  }
  return -1;
};

const isWord = (unit: number): boolean => unit !== 0 && (isLetter(unit) || isDigit(unit));

/** The stretch of a block's text around an offset that no full stop divides, at most `reach` to each side. */
export const sentenceAround = (text: string, at: number, reach: number): readonly [number, number] => {
  let from = at;
  while (from > 0 && at - from < reach && !(/[.!?]/.test(text[from - 1] ?? '') && /\s/.test(text[from] ?? ''))) from--;
  let to = at;
  while (to < text.length && to - at < reach && !(/[.!?]/.test(text[to] ?? '') && /\s/.test(text[to + 1] ?? ' '))) to++;
  return [from, to];
};

/** The draft offset where a block begins. */
export const startOf = (block: Block): number => offsetAt(block, 0);
