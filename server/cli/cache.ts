// --cache: what was found in a draft, by all that it follows from: its bytes, settings, dossier, and this program itself.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../check.ts';
import type { DraftDigest } from '../facts/digest.ts';
import { linkedFrom, replaceFile } from './atomic.ts';
import { sha256 } from './builtin.ts';
import { Failure, readWhole } from './failure.ts';
import { say } from './output.ts';
import { printable } from './terminal.ts';

export const DEFAULT_CACHE = '.rapporteur-cache';

/** Entries that are kept for drafts this run was not about. */
const MOST_KEPT = 200_000;

/** Younger files than this many milliseconds are read: within one step of a disk's clock (FAT: 2 s) two writes look alike. */
const SETTLED = 3000;

/**
 * Two tables. Key → what is known, as JSON; path → what its bytes were when it looked so to the disk. Whatever stands in
 * the file, the worst that can come of it is that a draft is checked: a line that is not one of ours is left out.
 */
export class Cache {
  private readonly known = new Map<string, string>();
  private readonly used = new Map<string, string>();
  private readonly looks = new Map<string, string>();
  private readonly looked = new Map<string, string>();
  /** The bundle's own text. */
  private readonly program = sha256(readFileSync(import.meta.filename, 'latin1'));
  private bytes: Buffer | null = null;
  private isNew = false;

  /** `file` null: in memory only. */
  constructor(private readonly file: string | null) {
    if (file === null) return;
    try {
      this.bytes = readWhole(file);
    } catch {
      return;
    }
    const text = this.bytes.toString('utf8');
    let from = text.indexOf('\n') + 1;
    if (text.slice(0, from) !== this.head) return;
    for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
      const tab = text.indexOf('\t', from);
      if (tab > from && tab < to)
        // A path is absolute, a key is not.
        (path.isAbsolute(text.slice(from, tab)) ? this.looks : this.known).set(
          text.slice(from, tab),
          text.slice(tab + 1, to),
        );
      from = to + 1;
    }
  }

  /**
   * The hash of a file's bytes; null for what is no regular file or cannot be read. Without reading it where size, inode
   * and both times are those it had when it was hashed, as git does: the time of the last change is the system's own and
   * cannot be set back.
   */
  contentOf(file: string): string | null {
    try {
      const stats = statSync(file);
      if (!stats.isFile()) return null;
      const { size, ino, mtimeMs, ctimeMs } = stats;
      const look = `${size} ${ino} ${mtimeMs} ${ctimeMs} `;
      const known = this.looked.get(file) ?? this.looks.get(file);
      if (known?.startsWith(look)) {
        this.looked.set(file, known);
        return known.slice(look.length);
      }
      const content = sha256(readFileSync(file));
      if (Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED && !/[\t\n]/.test(file)) {
        this.looked.set(file, look + content);
        this.isNew = true;
      }
      return content;
    } catch {
      return null;
    }
  }

  /** The key of what follows from `context` and a draft's bytes (`contentOf`). */
  key(kind: 'findings' | 'digest', context: string, content: string): string {
    // Enough of the context that no two of a run are taken for one.
    return `${kind} ${context.slice(0, 32)} ${content}`;
  }

  /** As JSON, which need not be what it should: see `findingsIn` and `digestIn`. */
  get(key: string): string | null {
    return this.used.get(key) ?? this.known.get(key) ?? null;
  }

  /** The entry is needed, now and later. */
  set(key: string, json: string): void {
    if (!this.known.has(key) && !this.used.has(key)) this.isNew = true;
    this.used.set(key, json);
  }

  /** Writes the file, if anything is new. A cache that cannot be written is said and is no failure. */
  save(): void {
    if (this.file === null || !this.isNew) return;
    const lines = [this.head];
    for (const [now, before] of [
      [this.looked, this.looks],
      [this.used, this.known],
    ] as const) {
      for (const [key, value] of now) lines.push(`${key}\t${value}\n`);
      let left = MOST_KEPT;
      for (const [key, value] of before) if (!now.has(key) && left-- > 0) lines.push(`${key}\t${value}\n`);
    }
    try {
      const bytes = Buffer.from(lines.join(''), 'utf8');
      replaceFile(linkedFrom(path.resolve(this.file)), bytes, this.bytes);
      this.bytes = bytes;
      this.isNew = false;
    } catch (error) {
      if (error instanceof Failure) say(`The cache ${printable(this.file)} ${error.message}`);
      else throw error;
    }
  }

  private get head(): string {
    return `rapporteur cache 2 ${this.program}\n`;
  }
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isSpan = (value: unknown): value is Json =>
  isObject(value) && Number.isInteger(value.start) && Number.isInteger(value.end);
const areAll = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isEdit = (value: unknown): boolean => isSpan(value) && typeof value.text === 'string';
const isFix = (value: unknown): boolean =>
  isObject(value) && typeof value.title === 'string' && typeof value.safe === 'boolean' && areAll(value.edits, isEdit);
const isFinding = (value: unknown): boolean =>
  isSpan(value) &&
  typeof value.rule === 'string' &&
  typeof value.message === 'string' &&
  ['error', 'warning', 'info', 'hint'].includes(String(value.severity)) &&
  areAll(value.fixes, isFix) &&
  areAll(value.related, (one) => isSpan(one) && typeof one.message === 'string');

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** The findings that an entry holds; null for what is none of ours. */
export const findingsIn = (json: string | null): readonly Finding[] | null => {
  if (json === null) return null;
  if (json === '[]') return [];
  const value = parsed(json);
  return areAll(value, isFinding) ? (value as readonly Finding[]) : null;
};

/** What an entry holds of a draft of a dossier; null for what is none of ours. */
export const digestIn = (json: string | null): DraftDigest | null => {
  const value = json === null ? null : parsed(json);
  return isObject(value) && typeof value.path === 'string' && Array.isArray(value.quotations)
    ? (value as unknown as DraftDigest)
    : null;
};
