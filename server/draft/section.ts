// Sections: the blocks of one top-level piece of a draft, each with the region it stands in.
import type { TreeCursor } from '@lezer/common';
import type { BlockContent, Ignore, Mark, SectionContent } from './draft.ts';
import { readIgnore } from './ignores.ts';
import { readInline } from './inline.ts';
import { own } from './own.ts';
import { part, throughPieces } from './source-map.ts';
import type { Part } from './stretches.ts';
import { EMPTY, tight } from './tight.ts';

// A call, because the name changes under the compiler's eyes as the cursor moves.
const is = (cursor: TreeCursor, name: string): boolean => cursor.name === name;

interface Place {
  readonly region: BlockContent['region'];
  readonly group: number;
  readonly label: string;
}

/** Pieces of a source that are read as one. */
type Pieces = readonly (readonly [start: number, end: number])[];

/** Reads the section that `cursor` stands on; `text` is its source, and what is given counts from its start. */
export const readSection = (text: string, cursor: TreeCursor): SectionContent =>
  new SectionReader(text, cursor.from).read(cursor);

/** Reads a stretch of a paragraph. */
export const readStretch = (text: string, part: Part): SectionContent => new SectionReader(text, 0, part).stretch();

class SectionReader {
  private readonly blocks: BlockContent[] = [];
  private readonly ignores: Ignore[] = [];
  private groups = 0;

  constructor(
    private readonly text: string,
    /** Where the tree has the section. */
    private readonly start: number,
    private readonly part: Part = 'whole',
  ) {}

  stretch(): SectionContent {
    this.block([[0, this.text.length]], { region: 'prose', group: 0, label: '' }, 0);
    return this.content();
  }

  read(cursor: TreeCursor): SectionContent {
    this.node(cursor, { region: 'prose', group: 0, label: '' });
    return this.content();
  }

  private content(): SectionContent {
    return { blocks: tight(this.blocks), ignores: tight(this.ignores), kept: null };
  }

  private node(cursor: TreeCursor, place: Place): void {
    const { name } = cursor;
    if (name === 'Paragraph') this.leaf(cursor, place, 0);
    else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading'))
      this.leaf(cursor, { ...place, region: 'heading' }, Number(name.at(-1)));
    else if (name === 'Blockquote') {
      const first = this.blocks.length;
      const group = ++this.groups;
      this.children(cursor, { ...place, region: 'blockquote', group });
      this.attribution(first, group);
    } else if (name === 'ListItem')
      this.children(cursor, {
        region: place.region === 'prose' ? 'list' : place.region,
        group: ++this.groups,
        label: '',
      });
    else if (name === 'FootnoteDefinition') this.footnote(cursor);
    else if (name === 'Table') this.table(cursor, place);
    else if (name === 'CommentBlock') this.comment(cursor.from - this.start, cursor.to - this.start);
    else if (name === 'BulletList' || name === 'OrderedList') this.children(cursor, place);
    // Code, HTML, rules and link definitions are never read.
  }

  private children(cursor: TreeCursor, place: Place): void {
    if (!cursor.firstChild()) return;
    do this.node(cursor, place);
    while (cursor.nextSibling());
    cursor.parent();
  }

  private footnote(cursor: TreeCursor): void {
    const from = cursor.from - this.start;
    const label = own(this.text.slice(from + 2, this.text.indexOf(']', from)));
    this.children(cursor, { region: 'footnote', group: ++this.groups, label });
  }

  private table(cursor: TreeCursor, place: Place): void {
    const heads: string[] = [];
    if (!cursor.firstChild()) return;
    do {
      const head = is(cursor, 'TableHeader');
      if ((head || is(cursor, 'TableRow')) && cursor.firstChild()) {
        const group = ++this.groups;
        // Cells may be empty, and then lezer has no node for them: the delimiters tell the column.
        let column = 0;
        let leading = true;
        do {
          if (is(cursor, 'TableDelimiter')) {
            if (!leading) column++;
            leading = false;
          } else if (is(cursor, 'TableCell')) {
            leading = false;
            const block = this.leaf(cursor, { ...place, region: 'table', group, label: heads[column] ?? '' }, 0);
            if (head) heads[column] = block?.text.trim() ?? '';
          }
        } while (cursor.nextSibling());
        cursor.parent();
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }

  private leaf(cursor: TreeCursor, place: Place, level: number): BlockContent | null {
    let from = cursor.from - this.start;
    let to = cursor.to - this.start;
    if (this.text.charCodeAt(to - 1) === 13) to--;
    if (!cursor.firstChild()) return to > from ? this.block([[from, to]], place, level) : null;
    // Quote and heading marks inside the leaf are left out.
    const pieces: [number, number][] = [];
    do {
      if (!cursor.name.endsWith('Mark')) continue;
      if (cursor.from - this.start > from) pieces.push([from, cursor.from - this.start]);
      from = cursor.to - this.start;
      if (this.text.charCodeAt(from) === 32) from++;
    } while (cursor.nextSibling());
    cursor.parent();
    if (to > from) pieces.push([from, to]);
    return pieces.length === 0 ? null : this.block(pieces, place, level);
  }

  private block(pieces: Pieces, place: Place, level: number): BlockContent {
    const [first] = pieces;
    const source =
      pieces.length === 1 && first !== undefined
        ? this.text.slice(first[0], first[1])
        : pieces.map(([start, end]) => this.text.slice(start, end)).join('');
    const { text, map, marks, comments } = readInline(source, true);
    for (const [start, end] of comments) {
      const at = locate(pieces, start);
      this.comment(at, at + end - start);
    }
    const content: BlockContent = {
      region: place.region,
      part: this.part,
      text,
      map: map === null && pieces.length === 1 ? null : throughPieces(map ?? [0, 0], pieces),
      origin: pieces[0]?.[0] ?? 0,
      marks:
        marks.length === 0
          ? EMPTY
          : marks.map(({ kind, id, at, start, end }) => ({
              kind,
              id,
              at,
              start: locate(pieces, start),
              end: locate(pieces, end - 1) + 1,
            })),
      attributionLine: false,
      level,
      label: place.label,
      group: place.group,
    };
    this.blocks.push(content);
    return content;
  }

  /** Splits the attribution line off a block quotation that ends in one. */
  private attribution(first: number, group: number): void {
    const last = this.blocks.at(-1);
    if (last === undefined || this.blocks.length <= first || last.group !== group || last.region !== 'blockquote')
      return;
    const line = last.text.lastIndexOf('\n') + 1;
    if (!/^\s*(?:[—–]|--|-\s?(?=\p{Lu}))/u.test(last.text.slice(line, line + 100))) return;
    this.blocks.pop();
    if (line > 0) this.blocks.push(cut(last, 0, line - 1, false));
    this.blocks.push(cut(last, line, last.text.length, true));
  }

  private comment(from: number, to: number): void {
    const ignore = readIgnore(own(this.text.slice(from, Math.min(to, from + 2000))), from);
    if (ignore !== null) this.ignores.push(ignore);
  }
}

/** Where an offset in the pieces joined stands in the source. */
const locate = (pieces: Pieces, at: number): number => {
  let done = 0;
  for (const [a, b] of pieces) {
    if (at - done < b - a) return a + at - done;
    done += b - a;
  }
  return pieces.at(-1)?.[1] ?? 0;
};

/** Field by field: what is spread has another hidden class than the other blocks, and every reader is compiled for both. */
const cut = (block: BlockContent, from: number, to: number, attributionLine: boolean): BlockContent => ({
  region: block.region,
  part: block.part,
  text: block.text.slice(from, to),
  map: block.map === null ? null : part(block.map, from, to),
  origin: block.map === null ? block.origin + from : block.origin,
  marks: markedIn(block.marks, from, to),
  attributionLine,
  level: block.level,
  label: block.label,
  group: block.group,
});

const markedIn = (marks: readonly Mark[], from: number, to: number): readonly Mark[] => {
  const inside = marks.filter((m) => m.at >= from && m.at <= to);
  return inside.length === 0
    ? EMPTY
    : inside.map(({ kind, id, at, start, end }) => ({ kind, id, at: at - from, start, end }));
};
