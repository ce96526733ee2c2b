// The text of a rapporteur.json → settings, every mistake with its place and the nearest name that is right.
import type { Node } from 'jsonc-parser';
import type { Span } from './draft/draft.ts';
import { nearest } from './draft/nearest.ts';
import { LANGUAGE_TAGS } from './languages/index.ts';
import { patternProblem } from './patterns.ts';
import { RULES, ruleOf } from './rules/index.ts';
import type { Message } from './rules/message.ts';
import type { House, Level, OptionSchema, TextEdit } from './rules/rule.ts';
import {
  CONFIG_KEYS,
  type Config,
  FILES_KEY,
  HOUSE_KEYS,
  LEVELS,
  type Override,
  type RuleSetting,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from './settings.ts';

/** Offsets are UTF-16 units of the config's text. */
export interface ConfigProblem extends Span {
  readonly message: Message;
}

/** A config longer or deeper than this is none: the parser descends with the nesting. */
const LONGEST = 1024 * 1024;
const DEEPEST = 50;

/** What the text sets, less what is wrong in it. Comments and trailing commas are allowed. Throws nothing. */
export const readConfig = (text: string): { config: Config; problems: readonly ConfigProblem[] } => {
  const reader = new Reader();
  const config = reader.read(text);
  return { config, problems: reader.problems.sort((a, b) => a.start - b.start) };
};

/** How a config's text says that a name is right; nothing where the text is no object. */
export const acceptInConfig = (text: string, word: string): readonly TextEdit[] => {
  if (text.length > LONGEST || nesting(text) > DEEPEST) return [];
  const { findNodeAtLocation, modify, parseTree } = jsonc();
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return [];
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits =
    findNodeAtLocation(root, ['accept'])?.type === 'array'
      ? modify(text, ['accept', -1], word, { formattingOptions, isArrayInsertion: true })
      : modify(text, ['accept'], [word], { formattingOptions });
  return edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
};

type Written<T> = { -readonly [K in keyof T]: T[K] };

class Reader {
  readonly problems: ConfigProblem[] = [];

  read(text: string): Config {
    if (text.length > LONGEST || nesting(text) > DEEPEST) {
      this.problem({ offset: 0, length: 0 }, ['This is too long or nests too deep for a config.']);
      return {};
    }
    const { parseTree, printParseErrorCode } = jsonc();
    const errors: import('jsonc-parser').ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined) {
      const words = printParseErrorCode(error.error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
      this.problem(error, ['This is not valid JSON: {0}.', words]);
    }
    if (root === undefined) return {};
    const config: Written<Config> = {};
    for (const [key, node] of this.entries(root, null, ['$schema', ...Object.keys(CONFIG_KEYS)])) {
      if (key === '$schema') this.text(node, key);
      else if (key === 'extends') {
        const bases = node.type === 'string' ? [this.text(node, key)] : this.texts(node, key);
        config.extends = bases.filter((base) => base !== null);
      } else if (key === 'include' || key === 'ignore') config[key] = this.patterns(node, key);
      else if (key === 'overrides') config.overrides = this.overrides(node);
      else this.setting(key as keyof Settings, node, config);
    }
    return config;
  }

  private setting(key: keyof Settings, node: Node, into: Written<Settings>): void {
    if (key === 'lang') {
      const lang = this.text(node, key);
      if (lang === null) return;
      if (LANGUAGE_TAGS.includes(lang.toLowerCase().split('-')[0] ?? '')) into.lang = lang;
      else this.problem(node, unknown('lang', lang, LANGUAGE_TAGS));
    } else if (key === 'accept') into.accept = this.texts(node, key);
    else if (key === 'rules') into.rules = this.rules(node);
    else into.house = this.house(node);
  }

  private overrides(node: Node): Override[] {
    return this.items(node, 'overrides').flatMap((item) => {
      const settings: Written<Settings> = {};
      let files: string[] | null = null;
      for (const [key, value] of this.entries(item, 'overrides', ['files', ...Object.keys(SETTING_KEYS)])) {
        if (key === 'files') files = this.patterns(value, key);
        else this.setting(key as keyof Settings, value, settings);
      }
      if (files !== null) return [{ files, ...settings }];
      if (item.type === 'object') this.problem(item, ['An override needs "files", the drafts it is for.']);
      return [];
    });
  }

  private rules(node: Node): Record<string, RuleSetting> {
    const rules: Record<string, RuleSetting> = {};
    for (const [id, value] of this.entries(
      node,
      'rules',
      RULES.map((rule) => rule.id),
    )) {
      const [first, second, third] = value.type === 'array' ? (value.children ?? []) : [value];
      const level = first === undefined ? null : this.oneOf(first, id, LEVELS);
      if (first === undefined || third !== undefined)
        this.problem(value, ['"{0}" is set by a level, or by a list of a level and options.', id]);
      if (level === null) continue;
      rules[id] = second === undefined ? level : [level, this.options(second, id, ruleOf(id)?.options ?? {})];
    }
    return rules;
  }

  private options(node: Node, id: string, known: Readonly<Record<string, OptionSchema>>): Record<string, unknown> {
    const options: Record<string, unknown> = {};
    for (const [name, value] of this.entries(node, id, Object.keys(known))) {
      const schema = known[name];
      if (schema === undefined) continue;
      if (schema.type === 'strings') options[name] = this.texts(value, name);
      else if (schema.values !== undefined) {
        const one = this.oneOf(value, name, schema.values);
        if (one !== null) options[name] = one;
      } else if (value.type === schema.type) options[name] = value.value as unknown;
      else this.problem(value, [MUST_BE[schema.type], name]);
    }
    return options;
  }

  private house(node: Node): House {
    const house: Record<string, string> = {};
    for (const [key, value] of this.entries(node, 'house', Object.keys(HOUSE_KEYS))) {
      const one = this.oneOf(value, key, HOUSE_KEYS[key as keyof House].values);
      if (one !== null) house[key] = one;
    }
    return house;
  }

  private oneOf<T extends string = Level>(node: Node, said: string, known: readonly T[]): T | null {
    const found = known.find((value) => value === node.value);
    if (found === undefined)
      this.problem(node, unknown(said, node.children === undefined ? String(node.value) : node.type, known));
    return found ?? null;
  }

  private text(node: Node, said: string): string | null {
    if (node.type === 'string') return node.value as string;
    this.problem(node, [MUST_BE.string, said]);
    return null;
  }

  private texts(node: Node, said: string): string[] {
    return this.items(node, said).flatMap((item) => this.text(item, said) ?? []);
  }

  private patterns(node: Node, said: string): string[] {
    return this.items(node, said).flatMap((item) => {
      const pattern = this.text(item, said);
      const wrong = pattern === null ? null : patternProblem(pattern);
      if (wrong !== null) this.problem(item, wrong);
      return pattern === null || wrong !== null ? [] : [pattern];
    });
  }

  private items(node: Node, said: string): readonly Node[] {
    if (node.type === 'array') return node.children ?? [];
    this.problem(node, [MUST_BE.strings, said]);
    return [];
  }

  /** The known entries of an object; an unknown or repeated key is a problem. */
  private entries(node: Node, said: string | null, known: readonly string[]): [key: string, value: Node][] {
    if (node.type !== 'object') {
      this.problem(node, said === null ? ['A config is an object: { … }.'] : ['"{0}" must be an object: { … }.', said]);
      return [];
    }
    const found = new Map<string, Node>();
    for (const { children } of node.children ?? []) {
      const [keyNode, value] = children ?? [];
      if (keyNode === undefined || value === undefined) continue;
      const key = keyNode.value as string;
      if (found.has(key)) this.problem(keyNode, ['"{0}" is set twice.', key]);
      if (known.includes(key)) found.set(key, value);
      else this.problem(keyNode, unknownKey(said, key, known));
    }
    return [...found];
  }

  private problem({ offset, length }: { readonly offset: number; readonly length: number }, message: Message): void {
    this.problems.push({ start: offset, end: offset + length, message });
  }
}

const MUST_BE = {
  string: '"{0}" must be text.',
  strings: '"{0}" must be a list.',
  number: '"{0}" must be a number.',
  boolean: '"{0}" must be true or false.',
} as const satisfies Record<OptionSchema['type'], string>;

/** `said`: whose key it is; null: the config's own. */
const unknownKey = (said: string | null, key: string, known: readonly string[]): Message => {
  const near = nearest(key, known);
  if (said === null)
    return near === null ? ['There is no key "{0}".', key] : ['There is no key "{0}": did you mean "{1}"?', key, near];
  if (known.length === 0) return ['"{0}" has no options.', said];
  return near === null
    ? ['"{0}" has no key "{1}".', said, key]
    : ['"{0}" has no key "{1}": did you mean "{2}"?', said, key, near];
};

const unknown = (said: string, value: string, known: readonly string[]): Message => {
  const near = nearest(value, known);
  return near === null
    ? ['"{0}" cannot be "{1}": it can be {2}.', said, value, known.join(', ')]
    : ['"{0}" cannot be "{1}": did you mean "{2}"?', said, value, near];
};

/** The deepest nesting of brackets outside of strings. */
const nesting = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\' && quoted) i++;
    else if (c === '"') quoted = !quoted;
    else if (c === '\n') quoted = false;
    else if (!quoted && (c === '[' || c === '{')) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (c === ']' || c === '}')) depth--;
  }
  return deepest;
};

declare const require: (name: 'jsonc-parser') => typeof import('jsonc-parser');
// Only a run with a config pays for the library: bundled, this call is what runs it.
const jsonc = (): typeof import('jsonc-parser') => require('jsonc-parser');

/** For the schema: what each key of an override and of a config is. */
export const OVERRIDE_KEYS: Readonly<Record<keyof Override, SettingKey>> = { files: FILES_KEY, ...SETTING_KEYS };
