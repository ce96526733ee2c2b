// text → Draft, whole or after an edit.
import type { BlockContent, Draft, Format, Ignore, Section, SectionContent } from './draft.ts';
import { type Edit, Kept, movedBy } from './edit.ts';
import { findFrontMatter, readFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';
import { readMarkdown, rereadMarkdown } from './markdown.ts';
import { type Part, stretchesOf } from './stretches.ts';
import type { Text } from './text.ts';

export type { Edit } from './edit.ts';

/** The format that a file's name asks for. */
export const formatOf = (path: string): Format => {
  const name = path.toLowerCase();
  if (name.endsWith('.txt')) return 'plain';
  return name.endsWith('.md') && !name.endsWith('.brief.md') ? 'markdown' : 'brief';
};

/**
 * Reads a draft; linear in its length. With the draft before `edit`, in time that grows with what the edit changed and
 * hardly with the number of sections; these move, so that the draft before is not to be asked for them again. Never
 * fails.
 */
export const readDraft = (text: Text, format: Format, previous?: Draft, edit?: Edit): Draft => {
  if (format === 'plain')
    return draftOf(text, format, null, readLines(text, previous?.sections ?? null, edit ?? null), previous);
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
  const sections =
    previous === undefined || edit === undefined
      ? readMarkdown(text, bodyStart)
      : rereadMarkdown(text, bodyStart, previous.sections, bodyStartOf(previous), edit);
  return draftOf(text, format, frontMatter, sections, previous);
};

const bodyStartOf = ({ text, frontMatter }: Pick<Draft, 'text' | 'frontMatter'>): number =>
  frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);

const draftOf = (
  text: Text,
  format: Format,
  frontMatter: Draft['frontMatter'],
  sections: readonly Section[],
  previous: Draft | undefined,
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
  return {
    text,
    format,
    frontMatter,
    lang,
    sections,
    ignores,
    lineage: previous?.lineage ?? { kept: new Map() },
  };
};

/** Plain prose: every line that is not blank is a paragraph. */
const readLines = (text: Text, previous: readonly Section[] | null, edit: Edit | null): Section[] => {
  const sections: Section[] = [];
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (previous === null || edit === null) {
    pushLines(text, first, text.length, null, sections);
    return sections;
  }
  // The lines the edit touched, whole; those before stay, those after only move.
  const from = Math.max(first, text.lastIndexOf('\n', edit.start - 1) + 1);
  const next = text.indexOf('\n', edit.newEnd);
  const to = next < 0 ? text.length : next;
  const delta = edit.newEnd - edit.oldEnd;
  for (const section of previous) {
    if (section.end >= from) break;
    sections.push(section);
  }
  pushLines(text, from, to, new Kept(previous, text, edit), sections);
  let after = previous.length;
  while (after > 0 && (previous[after - 1] as Section).start + delta > to) after--;
  return sections.concat(movedBy(delta, previous.slice(after)));
};

const pushLines = (text: Text, from: number, to: number, kept: Kept | null, sections: Section[]): void => {
  for (let at = from; at < to; ) {
    let end = text.indexOf('\n', at);
    if (end < 0 || end > to) end = to;
    const last = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const line = text.slice(at, last);
    if (line.trim() !== '')
      for (const { start, end, part } of stretchesOf(line)) {
        const content =
          (part === 'whole' ? null : kept?.contentOf('Line', part, at + start, at + end)) ??
          readLine(line.slice(start, end), part);
        sections.push({ type: 'Line', start: at + start, end: at + end, content });
      }
    at = end + 1;
  }
};

const readLine = (line: string, part: Part): SectionContent => {
  const { text, map, marks } = readInline(line, false);
  const content: BlockContent = {
    region: 'prose',
    part,
    text,
    map,
    origin: 0,
    marks,
    attributionLine: false,
    level: 0,
    label: '',
    group: 0,
  };
  return { blocks: [content], ignores: [], kept: null };
};
