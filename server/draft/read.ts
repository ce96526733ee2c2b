// text → Draft, whole or after an edit.
import type { BlockContent, Draft, Format, Ignore, Section } from './draft.ts';
import { findFrontMatter, readFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';
import { type Edit, type Parsed, readMarkdown } from './markdown.ts';

export type { Edit } from './markdown.ts';

/** The format that a file's name asks for. */
export const formatOf = (path: string): Format => {
  const name = path.toLowerCase();
  if (name.endsWith('.txt')) return 'plain';
  return name.endsWith('.md') && !name.endsWith('.brief.md') ? 'markdown' : 'brief';
};

/**
 * Reads a draft; linear in its length. With the draft before `edit`, in time that grows with what the edit changed and
 * the number of sections. Never fails.
 */
export const readDraft = (text: string, format: Format, previous?: Draft, edit?: Edit): Draft => {
  if (format === 'plain') return draftOf(text, format, null, readLines(text), null);
  const fenced = findFrontMatter(text);
  const unchanged =
    previous?.frontMatter &&
    edit &&
    fenced &&
    edit.start >= previous.frontMatter.end &&
    fenced.end === previous.frontMatter.end;
  const frontMatter = unchanged
    ? (previous.frontMatter ?? null)
    : fenced === null
      ? null
      : readFrontMatter(text, fenced);
  const bodyStart = bodyStartOf({ text, frontMatter });
  const before = previous?.tree
    ? ({ sections: previous.sections, tree: previous.tree, bodyStart: bodyStartOf(previous) } as Parsed)
    : null;
  const { sections, tree } = readMarkdown(text, bodyStart, before, edit ?? null);
  return draftOf(text, format, frontMatter, sections, tree);
};

const bodyStartOf = ({ text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>): number =>
  frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);

const draftOf = (
  text: string,
  format: Format,
  frontMatter: Draft['frontMatter'],
  sections: readonly Section[],
  tree: unknown,
): Draft => {
  const ignores: Ignore[] = [];
  for (const { start, content } of sections)
    for (const i of content.ignores)
      ignores.push({
        ...i,
        start: i.start + start,
        end: i.end + start,
        rules: i.rules.map((r) => ({ ...r, start: r.start + start, end: r.end + start })),
      });
  const lang = (frontMatter?.lang?.text ?? '').toLowerCase().split('-')[0] || 'en';
  return { text, format, frontMatter, lang, sections, ignores, tree };
};

/** Plain prose: every line that is not blank is a paragraph. */
const readLines = (text: string): Section[] => {
  const sections: Section[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      const { text: words, map, marks } = readInline(line, false);
      const content: BlockContent = {
        region: 'prose',
        text: words,
        map,
        origin: 0,
        marks,
        attributionLine: false,
        level: 0,
        label: '',
        group: 0,
      };
      sections.push({ type: 'Line', start: at, end, content: { blocks: [content], ignores: [], kept: new Map() } });
    }
    at = end + 1;
  }
  return sections;
};
