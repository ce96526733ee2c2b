// Front matter: where it is, and what it declares, each value with its place in the draft.
import type { Node, Pair, YAMLMap } from 'yaml';
import type {
  Declarations,
  DeclaredEvent,
  DeclaredSource,
  DeclaredSpeaker,
  FrontMatter,
  FrontMatterProblem,
  Span,
  Written,
} from './draft.ts';
import { nearest } from './nearest.ts';
import type { Text } from './text.ts';

/** More than this is no front matter; the YAML library is superlinear in depth and aborts on deep nesting. */
const LONGEST = 64 * 1024;
const DEEPEST = 12;

export const FRONT_MATTER_KEYS = [
  'title',
  'date',
  'place',
  'lang',
  'speakers',
  'states',
  'events',
  'sources',
  'accept',
  'dossier',
] as const;
export const SPEAKER_KEYS = ['name', 'role', 'state', 'aliases'] as const;
export const EVENT_KEYS = ['title', 'date', 'until', 'place', 'aliases'] as const;
export const SOURCE_KEYS = ['title', 'date', 'url', 'file', 'act'] as const;
export const DOSSIER_KEYS = ['speakers', 'events', 'sources', 'accept', 'lang'] as const;

/** Where the front matter stands: `start`/`end` with its fences, `from`/`to` the YAML between them. */
export interface Fenced extends Span {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

/** The fences that open `text`, or null. An unclosed one ends at the first blank line, and only if it looks like YAML. */
export const findFrontMatter = (text: Text): Fenced | null => {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(start, start + 3) !== '---') return null;
  const lineEnd = (from: number): number => {
    const n = text.indexOf('\n', from);
    return n < 0 ? text.length : n;
  };
  const firstEnd = lineEnd(start);
  if (text.slice(start + 3, Math.min(firstEnd, start + 200)).trim() !== '') return null;
  const from = Math.min(firstEnd + 1, text.length);
  let blank = -1;
  for (let at = from; at < text.length && at - from <= LONGEST; ) {
    const end = lineEnd(at);
    const line = text.slice(at, Math.min(end, at + 200)).trimEnd();
    if (line === '---' || line === '...')
      return { start, end: Math.min(end + 1, text.length), from, to: at, closed: true };
    if (line === '' && blank < 0) blank = at;
    at = end + 1;
  }
  if (!/^[A-Za-z_][\w-]*:(?:\s|$)/.test(text.slice(from, from + 200))) return null;
  const to = blank >= 0 ? blank : Math.min(text.length, lineEnd(from) + 1);
  return { start, end: to, from, to, closed: false };
};

const empty: Omit<FrontMatter, 'start' | 'end' | 'problems'> = {
  title: null,
  date: null,
  place: null,
  lang: null,
  states: [],
  dossier: null,
  speakers: [],
  events: [],
  sources: [],
  accept: [],
};

/** What the front matter of `text` declares. Never throws: what cannot be read is a problem in it. */
export const readFrontMatter = (text: Text, fenced: Fenced): FrontMatter => {
  const reader = new Reader(text.slice(fenced.from, fenced.to), fenced.from, FRONT_MATTER_KEYS);
  if (!fenced.closed)
    reader.problem('unclosed', { start: fenced.start, end: fenced.start + 3 }, [
      'The front matter that opens here is never closed with ---.',
    ]);
  return { ...empty, ...reader.read(), start: fenced.start, end: fenced.end, problems: reader.problems };
};

/** What a `dossier.yaml` declares. Offsets are those of `text`. */
export const readDossier = (
  text: string,
): Declarations & { lang: Written | null; problems: readonly FrontMatterProblem[] } => {
  const reader = new Reader(text, 0, DOSSIER_KEYS);
  if (text.length > LONGEST) {
    reader.problem('syntax', { start: 0, end: 0 }, ['The dossier is longer than 64 KB and is not read.']);
    return { ...empty, problems: reader.problems };
  }
  return { ...empty, ...reader.read(), problems: reader.problems };
};

class Reader {
  readonly problems: FrontMatterProblem[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
    private readonly keys: readonly string[],
  ) {}

  problem(
    kind: FrontMatterProblem['kind'],
    span: Span,
    message: FrontMatterProblem['message'],
    replace: string | null = null,
  ): void {
    this.problems.push({ kind, start: span.start, end: span.end, message, replace });
  }

  read(): Partial<FrontMatter> {
    const deep = tooDeep(this.source);
    if (deep >= 0) {
      const at = this.base + deep;
      this.problem('syntax', { start: at, end: at + 1 }, ['The front matter nests deeper than Rapporteur reads.']);
      return {};
    }
    const lines = plainLines(this.source, this.base);
    if (lines !== null) return lines;
    const { isMap, isScalar, isSeq, parseDocument } = yaml();
    const doc = parseDocument(this.source, {
      keepSourceTokens: false,
      uniqueKeys: true,
      logLevel: 'silent',
      stringKeys: true,
    });
    for (const error of doc.errors.slice(0, 1)) {
      const [a, b] = error.pos;
      const reason = (error.message.split(/ at line \d+|\n/)[0] ?? '').replace(/\.$/, '');
      this.problem('syntax', { start: this.base + a, end: this.base + Math.max(b, a + 1) }, [
        'The front matter is not valid YAML: {0}.',
        reason,
      ]);
    }
    const root = doc.contents;
    if (root === null) return {};
    if (!isMap(root)) {
      if (doc.errors.length === 0)
        this.problem('syntax', this.span(root), [
          'The front matter must be a list of keys with values, such as "date: 2022-08-30".',
        ]);
      return {};
    }
    const written = (node: unknown): Written | null => {
      if (!isScalar(node) || node.value === null || !node.range) return null;
      return { text: String(node.value), ...this.span(node) };
    };
    const text = (key: string, value: unknown): Written | null => {
      const found = written(value);
      if (found === null && value != null && !(isScalar(value) && value.value === null))
        this.problem('value', this.span(value as Node), ['The value of "{0}" must be text.', key]);
      return found;
    };
    const list = (key: string, value: unknown): Written[] => {
      if (value == null || (isScalar(value) && value.value === null)) return [];
      if (isScalar(value)) {
        const one = written(value);
        return one === null ? [] : [one];
      }
      if (!isSeq(value)) {
        this.problem('value', this.span(value as Node), ['The value of "{0}" must be a list.', key]);
        return [];
      }
      const items: Written[] = [];
      for (const item of value.items) {
        const found = written(item);
        if (found !== null) items.push(found);
        else this.problem('value', this.span(item as Node), ['Each item of "{0}" must be text.', key]);
      }
      return items;
    };
    const each = (
      key: string,
      value: unknown,
      known: readonly string[],
      take: (id: Written, fields: Map<string, unknown>, plain: Written | null) => void,
    ): void => {
      if (value == null || (isScalar(value) && value.value === null)) return;
      if (!isMap(value)) {
        this.problem('value', this.span(value as Node), [
          'The value of "{0}" must be a list of ids with their values.',
          key,
        ]);
        return;
      }
      for (const pair of value.items) {
        const id = written(pair.key);
        if (id === null) continue;
        if (isMap(pair.value)) take(id, this.fields(pair.value, known), null);
        else take(id, new Map(), text(`${key}: ${id.text}`, pair.value));
      }
    };
    const result: { -readonly [K in keyof FrontMatter]?: FrontMatter[K] } = {};
    for (const [key, value] of this.fields(root, this.keys)) {
      if (key === 'title' || key === 'date' || key === 'place' || key === 'lang' || key === 'dossier')
        result[key] = text(key, value);
      else if (key === 'states') result.states = list(key, value);
      else if (key === 'accept') result.accept = list(key, value).map((w) => w.text);
      else if (key === 'speakers') {
        const speakers: DeclaredSpeaker[] = [];
        each(key, value, SPEAKER_KEYS, (id, f, plain) => {
          const name = plain ?? text('name', f.get('name'));
          if (name === null) {
            this.problem('value', id, ['The speaker "{0}" has no name.', id.text]);
            return;
          }
          speakers.push({
            id: id.text,
            start: id.start,
            end: id.end,
            name,
            role: text('role', f.get('role'))?.text ?? '',
            state: text('state', f.get('state')),
            aliases: list('aliases', f.get('aliases')).map((w) => w.text),
          });
        });
        result.speakers = speakers;
      } else if (key === 'events') {
        const events: DeclaredEvent[] = [];
        each(key, value, EVENT_KEYS, (id, f, plain) => {
          events.push({
            id: id.text,
            start: id.start,
            end: id.end,
            title: text('title', f.get('title'))?.text ?? '',
            date: plain ?? text('date', f.get('date')),
            until: text('until', f.get('until')),
            place: text('place', f.get('place'))?.text ?? '',
            aliases: list('aliases', f.get('aliases')).map((w) => w.text),
          });
        });
        result.events = events;
      } else if (key === 'sources') {
        const sources: DeclaredSource[] = [];
        each(key, value, SOURCE_KEYS, (id, f, plain) => {
          sources.push({
            id: id.text,
            start: id.start,
            end: id.end,
            title: (plain ?? text('title', f.get('title')))?.text ?? '',
            date: text('date', f.get('date')),
            url: text('url', f.get('url'))?.text ?? '',
            file: text('file', f.get('file')),
            act: text('act', f.get('act')),
          });
        });
        result.sources = sources;
      }
    }
    return result;
  }

  private span(node: Node | null | undefined): Span {
    const range = node?.range;
    return range
      ? { start: this.base + range[0], end: this.base + Math.max(range[1], range[0]) }
      : { start: this.base, end: this.base };
  }

  /** The entries of a map; an unknown key is a problem, except `x-…`. */
  private fields(map: YAMLMap, known: readonly string[]): Map<string, unknown> {
    const found = new Map<string, unknown>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const key = String((pair.key as { value?: unknown }).value ?? '');
      if (known.includes(key)) found.set(key, pair.value);
      else if (!key.startsWith('x-')) {
        const replace = nearest(key, known);
        this.problem(
          'unknown-key',
          this.span(pair.key),
          replace === null ? ['Unknown key "{0}".', key] : ['Unknown key "{0}". Did you mean "{1}"?', key, replace],
          replace,
        );
      }
    }
    return found;
  }
}

/** A key with a text that YAML takes as it stands. */
const PLAIN = /^(title|date|place|lang|dossier): (\p{L}[\p{L}\d ,.'’()/&-]*(?<! )|\d{4}-\d\d-\d\d)$/u;
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * Front matter as most drafts have it, a few lines of plain text: the library would take longer to load and to read them
 * than a short draft takes to check. null: anything else.
 */
const plainLines = (source: string, base: number): Partial<FrontMatter> | null => {
  const found: { -readonly [K in keyof FrontMatter]?: FrontMatter[K] } = {};
  let at = 0;
  for (const line of source.split('\n')) {
    const [, name, text = ''] = PLAIN.exec(line) ?? [];
    const key = name as 'title' | 'date' | 'place' | 'lang' | 'dossier' | undefined;
    if (key !== undefined && found[key] === undefined && !NO_TEXT.test(text)) {
      const end = base + at + line.length;
      found[key] = { text, start: end - text.length, end };
    } else if (line !== '') return null;
    at += line.length + 1;
  }
  return found;
};

/** Where the YAML nests deeper than it is read, by brackets or by indentation; −1 when it does not. */
const tooDeep = (source: string): number => {
  let flow = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 91 || c === 123) {
      if (++flow > DEEPEST) return i;
    } else if (c === 93 || c === 125) flow = Math.max(0, flow - 1);
  }
  // `- - - -` and ever deeper indentation
  let indents = 0;
  let last = 0;
  for (const line of source.matchAll(/^([ \t-]*)/gm)) {
    const width = line[0].length;
    if (line[0].replace(/[^-]/g, '').length > DEEPEST) return line.index;
    if (width > last) indents++;
    else if (width < last) indents = Math.min(indents, width);
    last = width;
    if (indents > DEEPEST * 2) return line.index;
  }
  return -1;
};

declare const require: (name: 'yaml') => typeof import('yaml');
// Only drafts with front matter pay for the library: bundled, this call is what runs it.
const yaml = (): typeof import('yaml') => require('yaml');
