// Blocks of Brief Markdown. Lezer finds them, incrementally; what stands inside a block is read in inline.ts.
import { type Tree, type TreeCursor, TreeFragment } from '@lezer/common';
import { type BlockContext, type Line, type MarkdownConfig, parser, Table } from '@lezer/markdown';
import type { BlockContent, Ignore, Section, SectionContent } from './draft.ts';
import { readIgnore } from './ignores.ts';
import { readInline } from './inline.ts';

/** Blocks nested deeper than this are read as paragraphs: it keeps hostile nesting linear and the stack shallow. */
const DEEPEST = 24;

const footnoteLabel = (line: Line): number => {
  if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) !== 94) return -1;
  for (let p = line.pos + 2; p < line.text.length && p < line.pos + 103; p++) {
    const c = line.text.charCodeAt(p);
    if (c === 93) return p > line.pos + 2 && line.text.charCodeAt(p + 1) === 58 ? p + 2 : -1;
    if (c === 91 || c <= 32) return -1;
  }
  return -1;
};

const dialect: MarkdownConfig = {
  // Link and its kin are quadratic on `[a][b][a][b]…`; the others are read by inline.ts.
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'HardBreak',
    'Link',
    'Image',
    'LinkEnd',
    'Autolink',
    'LinkReference',
  ],
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite: (_cx, line, value) => {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + value) return false;
        line.moveBaseColumn(line.baseIndent + value);
        return true;
      },
    },
    { name: 'FootnoteLabel', block: true },
    { name: 'LinkDefinition', block: true },
  ],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'Blockquote',
      parse: (cx: BlockContext, line: Line) => {
        if (cx.depth < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('Paragraph', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse: (cx: BlockContext, line: Line) => {
        const end = footnoteLabel(line);
        if (end < 0) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('FootnoteDefinition', line.pos, 4);
        cx.addElement(cx.elt('FootnoteLabel', from, cx.lineStart + end));
        line.moveBase(end);
        return null;
      },
    },
    {
      name: 'LinkDefinition',
      before: 'IndentedCode',
      parse: (cx: BlockContext, line: Line) => {
        if (line.next !== 91 || line.text.charCodeAt(line.pos + 1) === 94) return false;
        const close = line.text.indexOf(']', line.pos);
        if (close < 0 || close > line.pos + 1000 || line.text.charCodeAt(close + 1) !== 58) return false;
        // A definition has one destination and perhaps a title; "[Editor]: she said …" has more.
        if (!/^\s*\S+(?:\s+["'(].*)?\s*$/.test(line.text.slice(close + 2, close + 2002))) return false;
        cx.addElement(cx.elt('LinkDefinition', cx.lineStart + line.pos, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
};

const markdown = parser.configure([Table, dialect]);
// Without inline parsers there is nothing to find, yet lezer would still walk every character to find it.
markdown.parseInline = () => [];

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
    // Whole lines, and the one before: lezer would keep a block whose indentation or first line was edited away.
    const line = text.lastIndexOf('\n', edit.start - 1);
    const from = Math.max(bodyStart, line < 1 ? 0 : text.lastIndexOf('\n', line - 1) + 1) - bodyStart;
    const next = text.indexOf('\n', edit.newEnd);
    const to = (next < 0 ? text.length : next) - bodyStart;
    fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [
      { fromA: from, toA: to - (edit.newEnd - edit.oldEnd), fromB: from, toB: to },
    ]);
  }
  const tree = markdown.parse(text.slice(bodyStart), fragments);
  const keep = previous !== null && edit !== null ? new Kept(previous.sections, text, edit) : null;
  const sections: Section[] = [];
  const cursor = tree.cursor();
  if (cursor.firstChild()) {
    do {
      const list = cursor.name === 'BulletList' || cursor.name === 'OrderedList';
      if (list && cursor.firstChild()) {
        do {
          sections.push(section(text, bodyStart, cursor, keep));
        } while (cursor.nextSibling());
        cursor.parent();
      } else sections.push(section(text, bodyStart, cursor, keep));
    } while (cursor.nextSibling());
  }
  return { sections, tree, bodyStart };
};

/** Finds the section that an unchanged stretch had before the edit. Asked in the order of the text. */
class Kept {
  private next = 0;
  private readonly delta: number;
  private readonly before: number;
  private readonly after: number;

  constructor(
    private readonly sections: readonly Section[],
    text: string,
    edit: Edit,
  ) {
    this.delta = edit.newEnd - edit.oldEnd;
    this.before = text.lastIndexOf('\n', edit.start - 1);
    const line = text.indexOf('\n', edit.newEnd);
    this.after = line < 0 ? text.length : line;
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
  const content =
    keep?.find(type, start, end) ?? new SectionReader(own(text.slice(start, end)), cursor.from).read(cursor);
  return { type, start, end, content };
};

// A call, because the name changes under the compiler's eyes as the cursor moves.
const is = (cursor: TreeCursor, name: string): boolean => cursor.name === name;

interface Place {
  readonly region: BlockContent['region'];
  readonly group: number;
  readonly label: string;
}

/**
 * The same text in memory of its own: a slice would keep the whole draft it was cut from, and each edit leaves sections
 * of another draft behind.
 */
export const own = (slice: string): string => ` ${slice}`.slice(1);

/** Reads one section: `text` is its source, `start` where the tree has it; everything it gives counts from there. */
class SectionReader {
  private readonly blocks: BlockContent[] = [];
  private readonly ignores: Ignore[] = [];
  private groups = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  read(cursor: TreeCursor): SectionContent {
    this.node(cursor, { region: 'prose', group: 0, label: '' });
    return { blocks: this.blocks, ignores: this.ignores, kept: null };
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
    const label = this.text.slice(from + 2, this.text.indexOf(']', from));
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
    // Quote and heading marks inside the leaf are left out.
    const pieces: [number, number][] = [];
    let from = cursor.from - this.start;
    let to = cursor.to - this.start;
    if (this.text.charCodeAt(to - 1) === 13) to--;
    if (cursor.firstChild()) {
      do {
        if (!cursor.name.endsWith('Mark')) continue;
        if (cursor.from - this.start > from) pieces.push([from, cursor.from - this.start]);
        from = cursor.to - this.start;
        if (this.text.charCodeAt(from) === 32) from++;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    if (to > from) pieces.push([from, to]);
    return this.block(pieces, place, level);
  }

  private block(pieces: readonly [number, number][], place: Place, level: number): BlockContent | null {
    const [first] = pieces;
    if (first === undefined) return null;
    const source =
      pieces.length === 1
        ? this.text.slice(first[0], first[1])
        : pieces.map(([a, b]) => this.text.slice(a, b)).join('');
    const origin = first[0];
    const inline = readInline(source, true);
    for (const [a, b] of inline.comments) {
      const at = locate(pieces, a);
      this.comment(at, at + (b - a));
    }
    const [piece] = pieces;
    let { map } = inline;
    if (pieces.length > 1 || piece === undefined) map = mapOver(pieces, inline.text.length + 1, map);
    else if (map !== null) for (let i = 0; i < map.length; i++) (map[i] as number) += origin;
    const content: BlockContent = {
      region: place.region,
      text: inline.text,
      map,
      origin,
      marks: inline.marks.map((m) => ({
        ...m,
        start: locate(pieces, m.start),
        end: locate(pieces, m.end - 1) + 1,
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
    if (line > 0) this.blocks.push(cut(last, 0, line - 1));
    this.blocks.push({ ...cut(last, line, last.text.length), attributionLine: true });
  }

  private comment(from: number, to: number): void {
    const ignore = readIgnore(this.text.slice(from, Math.min(to, from + 2000)), from);
    if (ignore !== null) this.ignores.push(ignore);
  }
}

/** The map of a text whose source lies in several pieces; `map` is within the pieces joined, null when as they are. */
const mapOver = (pieces: readonly [number, number][], length: number, map: Int32Array | null): Int32Array => {
  const full = new Int32Array(length);
  let piece = 0;
  let done = 0;
  for (let i = 0; i < length; i++) {
    const at = map === null ? i : (map[i] as number);
    let [from, to] = pieces[piece] as [number, number];
    while (at - done >= to - from && piece + 1 < pieces.length) {
      done += to - from;
      [from, to] = pieces[++piece] as [number, number];
    }
    full[i] = from + at - done;
  }
  return full;
};

const locate = (pieces: readonly [number, number][], at: number): number => {
  let done = 0;
  for (const [a, b] of pieces) {
    if (at - done < b - a) return a + at - done;
    done += b - a;
  }
  return pieces.at(-1)?.[1] ?? 0;
};

const cut = (block: BlockContent, from: number, to: number): BlockContent => ({
  ...block,
  text: block.text.slice(from, to),
  map: block.map?.slice(from, to + 1) ?? null,
  origin: block.map === null ? block.origin + from : block.origin,
  marks: block.marks.filter((m) => m.at >= from && m.at <= to).map((m) => ({ ...m, at: m.at - from })),
});
