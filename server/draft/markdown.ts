// Blocks of Brief Markdown. Lezer finds them, incrementally; what stands inside a block is read in inline.ts.
import { type Tree, type TreeCursor, TreeFragment } from '@lezer/common';
import { markdown } from './dialect.ts';
import type { Section, SectionContent } from './draft.ts';
import { readSection } from './section.ts';
import { slimmed } from './tree.ts';

/** What an edit replaced, in one stretch: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

export interface Parsed {
  readonly sections: readonly Section[];
  readonly tree: Tree;
  readonly bodyStart: number;
}

/**
 * The sections of `text` from `bodyStart`. With the sections and tree of the text before `edit`, only what the edit
 * touched is read anew.
 */
export const readMarkdown = (text: string, bodyStart: number, previous: Parsed | null, edit: Edit | null): Parsed => {
  // The tree counts from the body's start: an edit before it, in the front matter, leaves nothing to go on from.
  let fragments: readonly TreeFragment[] = [];
  if (previous !== null && edit !== null && previous.bodyStart === bodyStart && edit.start >= bodyStart) {
    // Whole lines, and one on either side: lezer would keep a block whose indentation, first line or container was
    // edited away.
    const line = text.lastIndexOf('\n', edit.start - 1);
    const from = Math.max(bodyStart, line < 1 ? 0 : text.lastIndexOf('\n', line - 1) + 1) - bodyStart;
    const last = text.indexOf('\n', edit.newEnd);
    const next = last < 0 ? -1 : text.indexOf('\n', last + 1);
    const to = (next < 0 ? text.length : next) - bodyStart;
    fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [
      { fromA: from, toA: to - (edit.newEnd - edit.oldEnd), fromB: from, toB: to },
    ]);
  }
  const tree = slimmed(markdown.parse(text.slice(bodyStart), fragments));
  const keep = previous !== null && edit !== null ? new Kept(previous.sections, text, edit) : null;
  // What stands before the edit stays, and so does what stands behind the first block that is again as it was.
  const resumed = keep !== null && fragments.length > 0;
  const sections = resumed ? keep.untouched() : [];
  const cursor = tree.cursor();
  const from = (sections.at(-1)?.end ?? bodyStart) - bodyStart;
  let more = sections.length > 0 ? cursor.childAfter(from) : cursor.firstChild();
  for (; more; more = cursor.nextSibling()) {
    const list = cursor.name === 'BulletList' || cursor.name === 'OrderedList';
    if (list && cursor.firstChild()) {
      do sections.push(section(text, bodyStart, cursor, keep));
      while (cursor.nextSibling());
      cursor.parent();
      continue;
    }
    const one = section(text, bodyStart, cursor, keep);
    sections.push(one);
    if (resumed && keep.isBehind(one)) {
      keep.addRest(sections);
      break;
    }
  }
  return { sections, tree, bodyStart };
};

/** Blocks that no line behind them, with a block between, goes on with. */
const CLOSED = /^(?:Paragraph|ATXHeading|SetextHeading|HorizontalRule)/;

/** Finds the section that an unchanged stretch had before the edit. Asked in the order of the text. */
class Kept {
  private next = 0;
  private readonly delta: number;
  /** The line breaks before the edit's first line and the line before that, and the one behind its last. */
  private readonly before: number;
  private readonly lineBefore: number;
  private readonly after: number;

  constructor(
    private readonly sections: readonly Section[],
    text: string,
    edit: Edit,
  ) {
    this.delta = edit.newEnd - edit.oldEnd;
    this.before = edit.start === 0 ? -1 : text.lastIndexOf('\n', edit.start - 1);
    this.lineBefore = this.before < 1 ? -1 : text.lastIndexOf('\n', this.before - 1);
    const line = text.indexOf('\n', edit.newEnd);
    this.after = line < 0 ? text.length : line;
  }

  /** The sections before the edit that it cannot have made part of another block. */
  untouched(): Section[] {
    const { sections } = this;
    // An edit may change the block of the line before its own as well.
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sections[mid] as Section).end < this.lineBefore) low = mid + 1;
      else high = mid;
    }
    // The block before those, found again by the parser, if it stands for itself.
    let first = low - 1;
    while (first > 0 && !CLOSED.test((sections[first] as Section).type)) first--;
    this.next = Math.max(0, first);
    return sections.slice(0, this.next);
  }

  /** True for the section found last when it stands behind the edit and is again as it was. */
  isBehind({ start, content }: Section): boolean {
    return start > this.after && content === this.sections[this.next]?.content;
  }

  /** Adds all sections behind the one found last. */
  addRest(sections: Section[]): void {
    const { delta } = this;
    for (let i = this.next + 1; i < this.sections.length; i++) {
      const old = this.sections[i] as Section;
      sections.push(
        delta === 0 ? old : { type: old.type, start: old.start + delta, end: old.end + delta, content: old.content },
      );
    }
  }

  find(type: string, from: number, to: number): SectionContent | null {
    if (to > this.before && from <= this.after) return null;
    const shift = from > this.after ? this.delta : 0;
    for (; this.next < this.sections.length; this.next++) {
      const old = this.sections[this.next] as Section;
      if (old.start < from - shift) continue;
      if (old.start === from - shift && old.end === to - shift && old.type === type) return old.content;
      return null;
    }
    return null;
  }
}

const section = (text: string, bodyStart: number, cursor: TreeCursor, keep: Kept | null): Section => {
  const start = bodyStart + cursor.from;
  const end = bodyStart + cursor.to;
  const type = cursor.name;
  const content = keep?.find(type, start, end) ?? readSection(text.slice(start, end), cursor);
  return { type, start, end, content };
};
