// Blocks of Brief Markdown. Lezer finds them; what stands inside a block is read in inline.ts.
import type { TreeCursor } from '@lezer/common';
import { markdown } from './dialect.ts';
import type { Section } from './draft.ts';
import { type Edit, Kept } from './edit.ts';
import { readSection, readStretch } from './section.ts';
import { goesOn, partOf, stretchesOf } from './stretches.ts';
import type { Text } from './text.ts';

/** As much is parsed at a time, so that of a long draft no syntax tree is kept for long. In UTF-16 units. */
const AT_A_TIME = 1 << 16;

/** The sections of `text` from `bodyStart`. */
export const readMarkdown = (text: Text, bodyStart: number, atATime = AT_A_TIME): Section[] => {
  const sections: Section[] = [];
  let from = bodyStart;
  for (let size = atATime; ; ) {
    const gap = text.indexOf('\n\n', from + size);
    const to = gap < 0 ? text.length : gap + 1;
    const read: Section[] = [];
    readBlocks(text, from, to, null, read);
    // The last block may go on behind what was parsed.
    let last = to < text.length ? read.pop() : undefined;
    while (last !== undefined && goesOn(partOf(last))) last = read.pop();
    for (const section of read) sections.push(section);
    if (to === text.length) return sections;
    if (last !== undefined && read.length > 0) {
      from = lineOf(text, last.start, from);
      size = atATime;
    } else size *= 4;
  }
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
    addSections(text, from, cursor, kept, sections);
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

/** Adds the section that `cursor` stands on, or the stretches of a giant paragraph. */
const addSections = (text: Text, from: number, cursor: TreeCursor, kept: Kept | null, sections: Section[]): void => {
  const base = from + cursor.from;
  const source = text.slice(base, from + cursor.to);
  const { name } = cursor;
  const whole = [{ start: 0, end: source.length, part: 'whole' } as const];
  for (const { start, end, part } of name === 'Paragraph' ? stretchesOf(source) : whole) {
    const content =
      kept?.contentOf(name, part, base + start, base + end) ??
      (part === 'whole' ? readSection(source, cursor) : readStretch(source.slice(start, end), part));
    sections.push({ type: name, start: base + start, end: base + end, content });
  }
};
