// Keys and values of a draft's front matter and of a dossier.
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { DOSSIER_KEYS, EVENT_KEYS, FRONT_MATTER_KEYS, SOURCE_KEYS, SPEAKER_KEYS } from '../../draft/front-matter.ts';
import { addDays, isoOf, parseIso } from '../../facts/civil.ts';
import { describeStates, type StateDescription } from '../../facts/states/describe.ts';
import { LANGUAGE_TAGS, languageOf } from '../../languages/index.ts';
import { type Catalogue, type Message, render } from '../../rules/message.ts';
import type { EditedDocument } from '../document.ts';
import type { OpenDossier } from '../open-dossier.ts';
import { statesOn } from '../states.ts';
import type { Cursor, Line } from './completion.ts';
import { memberItems } from './states.ts';

type Key = (typeof FRONT_MATTER_KEYS)[number];

/** What a key is for. */
export const KEY_DETAILS: Readonly<Record<Key, Message>> = {
  title: ['The title of the brief'],
  date: ['The day the brief is judged against'],
  place: ['Where it was written'],
  lang: ['The language of its words'],
  speakers: ['People and bodies that may be quoted'],
  states: ['The member states it is about'],
  events: ['Events with their dates'],
  sources: ['What quotations are cited to'],
  accept: ['Names that are right however unusual they look'],
  dossier: ['The dossier it belongs to, by path'],
};

/** What a key begins with in a new line. */
const SNIPPETS: Readonly<Record<Key, string>> = {
  title: 'title: $0',
  date: 'date: $0',
  place: 'place: $0',
  lang: 'lang: $0',
  speakers: 'speakers:\n  ${1:id}:\n    name: ${2:Name}\n    role: $0',
  states: 'states:\n  - $0',
  events: 'events:\n  ${1:id}:\n    title: ${2:Title}\n    date: $0',
  sources: 'sources:\n  ${1:id}:\n    title: ${2:Title}\n    url: $0',
  accept: 'accept:\n  - $0',
  dossier: 'dossier: $0',
};

const NESTED: Readonly<Record<string, readonly string[]>> = {
  speakers: SPEAKER_KEYS,
  events: EVENT_KEYS,
  sources: SOURCE_KEYS,
};

/** YAML with the cursor in it: between a draft's fences, or a whole dossier. */
interface Yaml extends Line {
  readonly document: EditedDocument;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly Key[];
  readonly catalogue: Catalogue | undefined;
  /** ISO 8601, or null where there is no day. */
  readonly day: string | null;
  readonly states: () => readonly StateDescription[];
}

export const completeFrontMatter = (cursor: Cursor): CompletionItem[] | null => {
  const { draft } = cursor;
  const { start = 0, end = 0 } = draft.draft.frontMatter ?? {};
  return complete({
    ...cursor,
    document: draft.document,
    start,
    end,
    keys: FRONT_MATTER_KEYS,
    catalogue: draft.checkOptions.catalogue,
    day: draft.facts.dateline?.date ?? null,
    states: () => statesOn(draft),
  });
};

export const completeDossier = (
  { document, declared, checkOptions }: OpenDossier,
  line: Line,
): CompletionItem[] | null =>
  complete({
    ...line,
    document,
    start: 0,
    end: document.text.length,
    keys: DOSSIER_KEYS,
    catalogue: checkOptions.catalogue,
    day: null,
    states: () => describeStates(null, declared.lang?.text ?? 'en'),
  });

const complete = (yaml: Yaml): CompletionItem[] | null => {
  const { before, trigger } = yaml;
  if (trigger !== '' && trigger !== ' ') return null;
  const value = /^(\s*)(?:- )?([\w-]+):\s+(\S*)$/.exec(before);
  if (value) return valuesOf(yaml, value[2] ?? '', value[3] ?? '');
  const item = /^\s*- (.*)$/.exec(before);
  const parents = parentsOf(yaml);
  if (item) return parents[0]?.key === 'states' ? membersOf(yaml, item[1] ?? '') : null;
  if (trigger === ' ') return null;
  const key = /^(\s*)([\w-]*)$/.exec(before);
  if (!key) return null;
  if (key[1] === '') return topKeys(yaml, key[2] ?? '');
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

const typedRange = ({ document, offset }: Yaml, typed: string): Range => ({
  start: document.positionAt(offset - typed.length),
  end: document.positionAt(offset),
});

const topKeys = (yaml: Yaml, typed: string): CompletionItem[] => {
  const head = yaml.document.text.slice(yaml.start, yaml.end);
  const range = typedRange(yaml, typed);
  return yaml.keys
    .filter((key) => !new RegExp(`^${key}:`, 'm').test(head))
    .map((key, i) => ({
      label: key,
      kind: CompletionItemKind.Property,
      detail: render(KEY_DETAILS[key], yaml.catalogue),
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range, newText: SNIPPETS[key] },
      sortText: String(i),
    }));
};

const membersOf = (yaml: Yaml, typed: string): CompletionItem[] =>
  memberItems(yaml.states(), typedRange(yaml, typed), yaml.catalogue);

const valuesOf = (yaml: Yaml, key: string, typed: string): CompletionItem[] | null => {
  if (key === 'lang')
    return LANGUAGE_TAGS.map((tag) => ({
      label: tag,
      kind: CompletionItemKind.EnumMember,
      detail: languageOf(tag).name,
    }));
  if (key === 'state') return membersOf(yaml, typed);
  if (key === 'date' || key === 'until') {
    // The clock is the writer's, not a fact: today is offered, never assumed.
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const dateline = parseIso(yaml.day ?? '');
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
const parentsOf = ({ document, start, end, lineStart, before }: Yaml): Parent[] => {
  const text = document.text;
  const lines = text.slice(start, lineStart).split('\n');
  const below = text.slice(lineStart, Math.max(end, lineStart)).split('\n').slice(1);
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
