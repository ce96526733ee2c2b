// What a draft is once it is read: blocks of plain words, each knowing the region it stands in and where it came from.
import type { Keeper } from './kept.ts';
import { own } from './own.ts';
import { type SourceMap, sourceOf } from './source-map.ts';
import type { Part } from './stretches.ts';
import type { Text } from './text.ts';

/** A stretch of a text. Offsets are UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'brief' | 'markdown' | 'plain';

/** `quotation` and `frontmatter` are regions of facts, never of a block. */
export type Region = 'prose' | 'quotation' | 'blockquote' | 'heading' | 'list' | 'table' | 'footnote' | 'frontmatter';

/**
 * A mark of the dialect inside a block: `@id`, `[@id, p. 4]` or `[^1]`. `at` is where it stood in the block's `text`
 * (a citation and a footnote leave nothing there, a reference stays as written); `start`/`end` count from the
 * section's start, like `BlockContent.map`.
 */
export interface Mark {
  readonly kind: 'reference' | 'citation' | 'footnote';
  readonly id: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * One run of words, independent of where the draft has it: a paragraph, heading, table cell, a line of plain text. Its
 * facts depend on `text`, `marks`, `region` and the language alone, so they are kept with it from keystroke to
 * keystroke.
 */
export interface BlockContent {
  readonly region: Exclude<Region, 'quotation' | 'frontmatter'>;
  /** How much of its paragraph it is. */
  readonly part: Part;
  /** What a reader reads: no markup; `OBJECT` for what is not read; a line break stays one. */
  readonly text: string;
  /** From an offset in `text` (its length included) to one counted from the section's start; null: add `origin`. */
  readonly map: SourceMap | null;
  readonly origin: number;
  readonly marks: readonly Mark[];
  /** The last line of a block quotation, `— Josep Borrell, Prague`: a block of its own. */
  readonly attributionLine: boolean;
  /** Depth of a heading, 1–6; 0 elsewhere. */
  readonly level: number;
  /** The label of a footnote, the head of a table's column, else ''. */
  readonly label: string;
  /** Blocks of one block quotation, list item or table row share a number, counted within the section; 0: none. */
  readonly group: number;
}

/** A comment that silences rules. Offsets are the draft's. */
export interface Ignore extends Span {
  readonly kind: 'next' | 'start' | 'end' | 'file';
  readonly rules: readonly (Span & { readonly id: string })[];
  readonly reason: string;
}

/** For who moves what others only read. */
export type Moving<T> = { -readonly [Part in keyof T]: T[Part] };

/** A top-level piece of a draft: what one edit re-reads. `start`/`end` are offsets of the draft read last. */
export interface Section extends Span {
  readonly type: string;
  readonly content: SectionContent;
}

export interface SectionContent {
  readonly blocks: readonly BlockContent[];
  /** Comments in it, offsets from the section's start. */
  readonly ignores: readonly Ignore[];
  /** What `facts/` has read of it, kept from edit to edit; the draft room never looks inside. */
  kept: unknown;
}

/** A block where the draft has it. */
export interface Block {
  readonly content: BlockContent;
  /** The section's start: what the content's offsets count from. */
  readonly base: number;
}

export interface Draft {
  readonly text: Text;
  readonly format: Format;
  readonly frontMatter: FrontMatter | null;
  /** BCP 47 primary language of the words, lower case. */
  readonly lang: string;
  readonly sections: readonly Section[];
  readonly ignores: readonly Ignore[];
  /** The same in a draft and those edited from it: it keeps what is known of the whole of them. */
  readonly lineage: Keeper;
}

/** A value in the front matter and where it stands in the draft. */
export interface Written extends Span {
  readonly text: string;
}

export interface DeclaredSpeaker extends Span {
  readonly id: string;
  readonly name: Written;
  readonly role: string;
  readonly state: Written | null;
  readonly aliases: readonly string[];
}

export interface DeclaredEvent extends Span {
  readonly id: string;
  readonly title: string;
  readonly date: Written | null;
  readonly until: Written | null;
  readonly place: string;
  readonly aliases: readonly string[];
}

export interface DeclaredSource extends Span {
  readonly id: string;
  readonly title: string;
  readonly date: Written | null;
  readonly url: string;
  readonly file: Written | null;
  readonly act: Written | null;
}

/** What a draft or its dossier declares. `start`/`end` of an entry are its key's. */
export interface Declarations {
  readonly speakers: readonly DeclaredSpeaker[];
  readonly events: readonly DeclaredEvent[];
  readonly sources: readonly DeclaredSource[];
  readonly accept: readonly string[];
}

export interface FrontMatter extends Span, Declarations {
  readonly title: Written | null;
  readonly date: Written | null;
  readonly place: Written | null;
  readonly lang: Written | null;
  readonly states: readonly Written[];
  readonly dossier: Written | null;
  readonly problems: readonly FrontMatterProblem[];
}

/** What is wrong with the front matter itself. `replace`: the nearest known key, or null. */
export interface FrontMatterProblem extends Span {
  readonly kind: 'syntax' | 'value' | 'unknown-key' | 'unclosed';
  readonly message: readonly [template: string, ...args: string[]];
  readonly replace: string | null;
}

/** The draft offset of an offset into a block's text. */
export const offsetAt = (block: Block, at: number): number =>
  block.base + (block.content.map === null ? block.content.origin + at : sourceOf(block.content.map, at));

/** The draft's span of a span of a block's text: from its first unit to just after its last. */
export const spanAt = (block: Block, start: number, end: number): Span => {
  const { map, origin } = block.content;
  if (map === null) return { start: block.base + origin + start, end: block.base + origin + end };
  if (end <= start) return { start: offsetAt(block, start), end: offsetAt(block, start) };
  return { start: block.base + sourceOf(map, start), end: block.base + sourceOf(map, end - 1) + 1 };
};

/** What a span of a block's text is in the draft, with its markup; a string of its own, which keeps no draft alive. */
export const writtenAt = (text: Text, block: Block, start: number, end: number): string => {
  const { content } = block;
  if (content.map === null) return content.text.slice(start, end);
  const span = spanAt(block, start, end);
  return own(text.slice(span.start, span.end));
};

/** The block that holds a draft offset, or the last one before it, as an index of `blocks`; −1 before all. O(log n). */
export const indexAt = (blocks: readonly Block[], offset: number): number => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (offsetAt(blocks[mid] as Block, 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
};

/** All blocks of a draft in order. */
export const blocksOf = function* (draft: Draft): Generator<Block> {
  for (const { start, content } of draft.sections)
    for (const block of content.blocks) yield { content: block, base: start };
};
