// Blocks of Brief Markdown. Lezer finds them; what stands inside a block is read in inline.ts.
import type { TreeCursor } from '@lezer/common';
import { markdown } from './dialect.ts';
import type { Moving, Section, SectionContent } from './draft.ts';
import { readSection } from './section.ts';
import type { Text } from './text.ts';

/** What an edit replaced, in one stretch: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The sections of `text` from `bodyStart`. */
export const readMarkdown = (text: Text, bodyStart: number): Section[] => {
  const sections: Section[] = [];
  readBlocks(text, bodyStart, text.length, null, sections);
  return sections;
};

/**
 * The same, given the sections before `edit` and where they began: only what the edit touched is read anew. The sections
 * behind it are those of before, moved.
 */
export const rereadMarkdown = (
  text: Text,
  bodyStart: number,
  before: readonly Section[],
  bodyBefore: number,
  edit: Edit,
): Section[] => {
  const kept = new Kept(before, text, edit);
  const head = bodyStart === bodyBefore && edit.start >= bodyStart ? kept.head : 0;
  const from = head === 0 ? bodyStart : lineOf(text, (before[head] as Section).start, bodyStart);
  // A few sections behind the edit are parsed with it, and more as long as none begins where one began before.
  for (let ahead = FEW; ; ahead *= 2) {
    const to = kept.endOf(ahead);
    const fresh: Section[] = [];
    const rejoins = readBlocks(text, from, to, kept, fresh);
    if (rejoins || to === text.length) return before.slice(0, head).concat(fresh, rejoins ? kept.rest() : []);
  }
};

const FEW = 2;

const lineOf = (text: Text, at: number, bodyStart: number): number =>
  at === 0 ? 0 : Math.max(bodyStart, text.lastIndexOf('\n', at - 1) + 1);

/** Reads the sections between two places, the first of which begins a block; true if it meets one that rejoins. */
const readBlocks = (text: Text, from: number, to: number, kept: Kept | null, sections: Section[]): boolean => {
  const cursor = markdown.parse(text.slice(from, to)).cursor();
  const read = (): boolean => {
    if (kept?.rejoins(cursor.name, from + cursor.from)) return true;
    sections.push(section(text, from, cursor, kept));
    return false;
  };
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const list = cursor.name === 'BulletList' || cursor.name === 'OrderedList';
    if (list && cursor.firstChild()) {
      do if (read()) return true;
      while (cursor.nextSibling());
      cursor.parent();
    } else if (read()) return true;
  }
  return false;
};

/** What an edit leaves of the sections before it. */
class Kept {
  /** How many sections stand before those that the edit may have changed. */
  readonly head: number;
  /** The first behind the edit. */
  private readonly behind: number;
  private rejoined = 0;
  private readonly delta: number;
  /** The line break before the edit's first line, and the one behind its last. */
  private readonly before: number;
  private readonly after: number;

  constructor(
    private readonly sections: readonly Section[],
    private readonly text: Text,
    edit: Edit,
  ) {
    this.delta = edit.newEnd - edit.oldEnd;
    this.before = edit.start === 0 ? -1 : text.lastIndexOf('\n', edit.start - 1);
    const line = text.indexOf('\n', edit.newEnd);
    this.after = line < 0 ? text.length : line;
    // An edit may change the block of the line before its own as well, and the block before that may go on.
    const lineBefore = this.before < 1 ? -1 : text.lastIndexOf('\n', this.before - 1);
    this.head = Math.max(0, firstOf(sections, ({ end }) => end >= lineBefore) - 1);
    this.behind = firstOf(sections, ({ start }) => start + this.delta > this.after);
  }

  /** The end of so many sections behind the edit. */
  endOf(sections: number): number {
    const last = this.sections[this.behind + sections];
    return last === undefined ? this.text.length : last.end + this.delta;
  }

  /**
   * True if a section behind the edit begins where one began before. The parser is where it was then, with the same text
   * before it: what follows is as it was.
   */
  rejoins(type: string, start: number): boolean {
    if (start <= this.after) return false;
    const { sections, delta } = this;
    this.rejoined = firstOf(sections, (old) => old.start + delta >= start);
    const old = sections[this.rejoined];
    return old !== undefined && old.start + delta === start && old.type === type;
  }

  /** All sections from that one on, moved. */
  rest(): Section[] {
    return movedBy(this.delta, this.sections.slice(this.rejoined));
  }

  /** What was read of the same stretch before an edit that did not touch it. */
  contentOf(type: string, from: number, to: number): SectionContent | null {
    if (to > this.before && from <= this.after) return null;
    const shift = from > this.after ? this.delta : 0;
    const old = this.sections[firstOf(this.sections, ({ start }) => start >= from - shift)];
    return old?.start === from - shift && old.end === to - shift && old.type === type ? old.content : null;
  }
}

/** The same sections, where they stand now. */
export const movedBy = (delta: number, sections: Section[]): Section[] => {
  if (delta !== 0)
    for (const section of sections as Moving<Section>[]) {
      section.start += delta;
      section.end += delta;
    }
  return sections;
};

/** The first for which something holds that holds for all behind it. */
const firstOf = (sections: readonly Section[], holds: (section: Section) => boolean): number => {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(sections[mid] as Section)) high = mid;
    else low = mid + 1;
  }
  return low;
};

const section = (text: Text, from: number, cursor: TreeCursor, kept: Kept | null): Section => {
  const start = from + cursor.from;
  const end = from + cursor.to;
  const type = cursor.name;
  const content = kept?.contentOf(type, start, end) ?? readSection(text.slice(start, end), cursor);
  return { type, start, end, content };
};
