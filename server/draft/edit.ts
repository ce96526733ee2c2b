// What an edit leaves of the sections read before it.
import type { Moving, Section, SectionContent } from './draft.ts';
import { goesOn, type Part, partOf } from './stretches.ts';
import type { Text } from './text.ts';

/** What an edit replaced, in one stretch: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What an edit leaves of the sections before it. */
export class Kept {
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
    private readonly edit: Edit,
  ) {
    this.delta = edit.newEnd - edit.oldEnd;
    this.before = edit.start === 0 ? -1 : text.lastIndexOf('\n', edit.start - 1);
    const line = text.indexOf('\n', edit.newEnd);
    this.after = line < 0 ? text.length : line;
    // An edit may change the block of the line before its own as well, and the block before that may go on.
    const lineBefore = this.before < 1 ? -1 : text.lastIndexOf('\n', this.before - 1);
    let head = Math.max(0, firstOf(sections, ({ end }) => end >= lineBefore) - 1);
    while (head > 0 && goesOn(partOf(sections[head] as Section))) head--;
    this.head = head;
    this.behind = firstOf(sections, ({ start }) => start + this.delta > this.after);
  }

  /** The end of so many sections behind the edit, and of the paragraph that the last is cut from. */
  endOf(sections: number): number {
    let index = this.behind + sections;
    for (
      let next = this.sections[index + 1];
      next !== undefined && goesOn(partOf(next));
      next = this.sections[index + 1]
    )
      index++;
    const last = this.sections[index];
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
    if (old === undefined || old.start + delta !== start || old.type !== type) return false;
    // In the middle of a paragraph the parser was elsewhere.
    return !goesOn(partOf(old));
  }

  /** All sections from that one on, moved. */
  rest(): Section[] {
    return movedBy(this.delta, this.sections.slice(this.rejoined));
  }

  /**
   * What was read of the same words before an edit that did not touch them. A stretch of a paragraph is read by itself,
   * and any other section by its lines.
   */
  contentOf(type: string, part: Part, from: number, to: number): SectionContent | null {
    const { start, newEnd } = this.edit;
    const before = part !== 'whole' ? to <= start : to <= this.before;
    const behind = part !== 'whole' ? from >= newEnd : from > this.after;
    if (!before && !behind) return null;
    const shift = before ? 0 : this.delta;
    const old = this.sections[firstOf(this.sections, ({ start }) => start >= from - shift)];
    if (old?.start !== from - shift || old.end !== to - shift || old.type !== type) return null;
    return partOf(old) === part ? old.content : null;
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
