// Keys and values of the front matter.
import { type CompletionItem, CompletionItemKind, InsertTextFormat, TextEdit } from 'vscode-languageserver';
import { EVENT_KEYS, FRONT_MATTER_KEYS, SOURCE_KEYS, SPEAKER_KEYS } from '../../draft/front-matter.ts';
import { addDays, isoOf, parseIso } from '../../facts/civil.ts';
import { LANGUAGE_TAGS, languageOf } from '../../languages/index.ts';
import type { Cursor } from './completion.ts';
import { completeMember } from './states.ts';

/** What a key is for, and what stands after it in a new line. */
const KEYS: Readonly<Record<(typeof FRONT_MATTER_KEYS)[number], readonly [detail: string, snippet: string]>> = {
  title: ['The title of the brief', 'title: $0'],
  date: ['The day the brief is judged against', 'date: $0'],
  place: ['Where it was written', 'place: $0'],
  lang: ['The language of its words', 'lang: $0'],
  speakers: ['People and bodies that may be quoted', 'speakers:\n  ${1:id}:\n    name: ${2:Name}\n    role: $0'],
  states: ['The member states it is about', 'states:\n  - $0'],
  events: ['Events with their dates', 'events:\n  ${1:id}:\n    title: ${2:Title}\n    date: $0'],
  sources: ['What quotations are cited to', 'sources:\n  ${1:id}:\n    title: ${2:Title}\n    url: $0'],
  accept: ['Names that are right in this draft', 'accept:\n  - $0'],
  dossier: ['The dossier it belongs to, by path', 'dossier: $0'],
};
const NESTED: Readonly<Record<string, readonly string[]>> = {
  speakers: SPEAKER_KEYS,
  events: EVENT_KEYS,
  sources: SOURCE_KEYS,
};

export const completeFrontMatter = (cursor: Cursor): CompletionItem[] | null => {
  const { draft, offset, before, trigger } = cursor;
  const value = /^(\s*)(?:- )?([\w-]+):\s+(\S*)$/.exec(before);
  if (value) return valuesOf(cursor, value[2] ?? '', value[3] ?? '');
  const item = /^\s*- (.*)$/.exec(before);
  const parents = parentsOf(cursor);
  if (item) return parents[0]?.key === 'states' ? completeMember(draft, item[1] ?? '', offset) : null;
  if (trigger === ' ') return null;
  const key = /^(\s*)([\w-]*)$/.exec(before);
  if (!key) return null;
  if (key[1] === '') return topKeys(cursor, key[2] ?? '');
  const [parent, grand] = parents;
  const known = grand === undefined ? undefined : NESTED[grand.key];
  if (known === undefined || parent === undefined) return null;
  return known
    .filter((k) => !parent.children.includes(k))
    .map((k, i) => ({
      label: k,
      kind: CompletionItemKind.Property,
      insertText: k === 'aliases' ? 'aliases:\n  - ' : `${k}: `,
      sortText: String(i),
    }));
};

const topKeys = (cursor: Cursor, typed: string): CompletionItem[] => {
  const { draft, offset } = cursor;
  const { frontMatter } = draft.draft;
  const head = draft.text.slice(frontMatter?.start ?? 0, frontMatter?.end ?? 0);
  const range = { start: draft.document.positionAt(offset - typed.length), end: draft.document.positionAt(offset) };
  return FRONT_MATTER_KEYS.filter((key) => !new RegExp(`^${key}:`, 'm').test(head)).map((key, i) => ({
    label: key,
    kind: CompletionItemKind.Property,
    detail: KEYS[key][0],
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: TextEdit.replace(range, KEYS[key][1]),
    sortText: String(i),
  }));
};

const valuesOf = (cursor: Cursor, key: string, typed: string): CompletionItem[] | null => {
  const { facts } = cursor.draft;
  if (key === 'lang')
    return LANGUAGE_TAGS.map((tag) => ({
      label: tag,
      kind: CompletionItemKind.EnumMember,
      detail: languageOf(tag).name,
    }));
  if (key === 'state') return completeMember(cursor.draft, typed, cursor.offset);
  if (key === 'date' || key === 'until') {
    // The clock is the writer's, not a fact: today is offered, never assumed.
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const dateline = parseIso(facts.dateline?.date ?? '');
    const days = [today, addDays(today, 1), ...(dateline === null ? [] : [dateline])];
    return [...new Set(days.map(isoOf))].map((iso, i) => ({
      label: iso,
      kind: CompletionItemKind.Value,
      sortText: String(i),
    }));
  }
  return null;
};

interface Parent {
  readonly key: string;
  /** Keys already under it. */
  readonly children: readonly string[];
}

/** The keys above the cursor's line, nearest first, by indentation. */
const parentsOf = ({ draft, lineStart, before }: Cursor): Parent[] => {
  const front = draft.draft.frontMatter;
  const lines = draft.text.slice(front?.start ?? 0, lineStart).split('\n');
  const below = draft.text
    .slice(lineStart, front?.end ?? lineStart)
    .split('\n')
    .slice(1);
  let indent = /^\s*/.exec(before)?.[0].length ?? 0;
  const parents: Parent[] = [];
  let children: string[] = [];
  const mine = indent;
  for (const line of below) {
    const m = /^(\s*)([\w-]+):/.exec(line);
    if (m === null || (m[1] ?? '').length < mine) break;
    if ((m[1] ?? '').length === mine) children.push(m[2] ?? '');
  }
  for (let i = lines.length - 1; i >= 0; i--) {
    const m = /^(\s*)([\w-]+):/.exec(lines[i] ?? '');
    if (m === null) continue;
    const at = (m[1] ?? '').length;
    if (at < indent) {
      parents.push({ key: m[2] ?? '', children });
      children = [];
      indent = at;
    } else if (at === indent) children.push(m[2] ?? '');
  }
  return parents;
};
