// Writing into front matter or a dossier: an entry where its key has it, a key where there is none, fences where a draft
// has none.
import type { Draft, Span } from '../draft/draft.ts';
import type { Text } from '../draft/text.ts';
import type { TextEdit } from '../rules/rule.ts';

export type ListKey = 'accept' | 'states';
export type MapKey = 'speakers' | 'events' | 'sources';

/** YAML for a value in one line, quoted where it would be read as something else. */
export const scalar = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} '’.()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text)
    ? text.trimEnd()
    : JSON.stringify(text);

/** Adds a word to a list such as `accept`. */
export const addToList = (draft: Draft, key: ListKey, word: string): TextEdit =>
  inDraft(draft, key, `- ${scalar(word)}`, scalar(word));

/** The same in the text of a `dossier.yaml`. */
export const addToDossier = (text: Text, key: 'accept', word: string): TextEdit =>
  inYaml(text, whole(text), key, `- ${scalar(word)}`, scalar(word));

/** Adds `id: value` to a map such as `speakers`. */
export const addToMap = (draft: Draft, key: MapKey, id: string, value: string): TextEdit =>
  inDraft(draft, key, `${id}: ${scalar(value)}`, `${id}: ${scalar(value)}`);

/** The same in the text of a `dossier.yaml`. */
export const addToDossierMap = (text: Text, key: MapKey, id: string, value: string): TextEdit =>
  inYaml(text, whole(text), key, `${id}: ${scalar(value)}`, `${id}: ${scalar(value)}`);

const whole = (text: Text): Span => ({ start: 0, end: text.length });

const inDraft = ({ text, frontMatter }: Draft, key: string, blockItem: string, flowItem: string): TextEdit => {
  if (frontMatter !== null) return inYaml(text, frontMatter, key, blockItem, flowItem);
  const eol = lineBreakOf(text);
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return at0(at, `---${eol}${key}:${eol}  ${blockItem}${eol}---${eol}${eol}`);
};

const lineBreakOf = (text: Text): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** `place` is where the YAML stands in the text, with its fences if it has them. */
const inYaml = (text: Text, place: Span, key: string, blockItem: string, flowItem: string): TextEdit => {
  const eol = lineBreakOf(text);
  /** Whole lines; the last line of a file may lack its end. */
  const insert = (at: number, lines: string): TextEdit =>
    at0(at, at > 0 && text.charAt(at - 1) !== '\n' ? `${eol}${lines}` : lines);
  const lines = linesOf(text, place.start, place.end);
  const at = lines.findIndex((line) => line.text.startsWith(`${key}:`));
  if (at < 0) {
    // Before the closing fence, or where an unclosed front matter ends.
    const fence = lines.findLast((line) => /^(?:---|\.\.\.)\s*$/.test(line.text) && line.start > place.start);
    return insert(fence?.start ?? place.end, `${key}:${eol}  ${blockItem}${eol}`);
  }
  const head = lines[at] as Line;
  const value = head.text
    .slice(key.length + 1)
    .replace(/\s+#.*$/, '')
    .trim();
  if (value.startsWith('[') || value.startsWith('{')) {
    const close = value.startsWith('[') ? ']' : '}';
    const last = head.text.lastIndexOf(close);
    if (last > 0) {
      const empty = /[[{]\s*$/.test(head.text.slice(0, last));
      const trimmed = head.text.slice(0, last).trimEnd().length;
      return at0(head.start + trimmed, `${empty ? '' : ', '}${flowItem}`);
    }
  }
  let last = at;
  for (let i = at + 1; i < lines.length && /^(?:[ \t]|-\s)/.test((lines[i] as Line).text); i++) last = i;
  const first = lines[at + 1];
  const indent = last > at && first !== undefined ? (/^[ \t]*/.exec(first.text)?.[0] ?? '') : '  ';
  if (last === at && value !== '') {
    // `accept: Word`: the one value becomes the first of a list.
    const from = head.start + key.length + 1;
    const to = head.start + head.text.length;
    return { start: from, end: to, text: `${eol}  - ${value}${eol}  ${blockItem}` };
  }
  return insert((lines[last] as Line).end, `${indent}${blockItem}${eol}`);
};

const at0 = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

interface Line {
  readonly start: number;
  /** After the line break. */
  readonly end: number;
  readonly text: string;
}

const linesOf = (text: Text, from: number, to: number): Line[] => {
  const lines: Line[] = [];
  for (let at = from; at < to; ) {
    const n = text.indexOf('\n', at);
    const end = n < 0 || n >= to ? to : n + 1;
    lines.push({ start: at, end, text: text.slice(at, end).replace(/\r?\n$/, '') });
    at = end;
  }
  return lines;
};

/** A short id for a name: its last word in plain letters, made different from those that are taken. */
export const idFor = (name: string, taken: readonly string[]): string => {
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  const plain = last
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^[^\p{L}]+/u, '');
  const base = plain === '' ? 'speaker' : plain;
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}${n}`)) n++;
  return `${base}${n}`;
};
