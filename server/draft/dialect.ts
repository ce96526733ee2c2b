// The grammar of blocks: what of Lezer's Markdown is left out, and what the dialect adds.
import { type BlockContext, type Line, type MarkdownConfig, parser, Table } from '@lezer/markdown';

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

/** Lezer looks at each unit of each paragraph for a pipe. */
const table: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((block) => ({
    ...block,
    leaf: (cx, leaf) => (leaf.content.includes('|') ? (block.leaf?.(cx, leaf) ?? null) : null),
  })),
};

export const markdown = parser.configure([table, dialect]);
// Without inline parsers there is nothing to find, yet lezer would still walk every character to find it.
markdown.parseInline = () => [];
