// --cache: what was found in a draft, by all that it follows from: text, settings, dossier, and this program itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../check.ts';
import type { DraftDigest } from '../facts/digest.ts';
import { replaceFile } from './atomic.ts';
import { sha256 } from './builtin.ts';
import { Failure } from './failure.ts';
import { say } from './output.ts';
import { printable } from './terminal.ts';

export const DEFAULT_CACHE = '.rapporteur-cache';

/** Entries that are kept for drafts this run was not about. */
const MOST_KEPT = 200_000;

/**
 * Key → what is known, as JSON. Whatever stands in the file, the worst that can come of it is that a draft is checked:
 * a line that is not one of ours is left out.
 */
export class Cache {
  private readonly known = new Map<string, string>();
  private readonly used = new Map<string, string>();
  private readonly program = sha256(readFileSync(import.meta.filename, 'utf8'));
  private bytes: Buffer | null = null;

  /** `file` null: in memory only. */
  constructor(private readonly file: string | null) {
    if (file === null) return;
    try {
      this.bytes = readFileSync(file);
    } catch {
      return;
    }
    const [head, ...lines] = this.bytes.toString('utf8').split('\n');
    if (head !== this.head) return;
    for (const line of lines) {
      const tab = line.indexOf('\t');
      if (tab > 0) this.known.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  /** The key of all that `parts` say, of one kind. */
  key(kind: 'findings' | 'digest', parts: readonly unknown[]): string {
    return sha256(JSON.stringify([kind, this.program, ...parts]));
  }

  findings(key: string): readonly Finding[] | null {
    return this.get(key, (value): value is Finding[] => Array.isArray(value));
  }

  digest(key: string): DraftDigest | null {
    return this.get(key, (value): value is DraftDigest => typeof value === 'object' && value !== null);
  }

  set(key: string, value: readonly Finding[] | DraftDigest): void {
    this.used.set(key, JSON.stringify(value));
  }

  private get<T>(key: string, is: (value: unknown) => value is T): T | null {
    const json = this.used.get(key) ?? this.known.get(key);
    if (json === undefined) return null;
    try {
      const value: unknown = JSON.parse(json);
      if (!is(value)) return null;
      this.used.set(key, json);
      return value;
    } catch {
      return null;
    }
  }

  /** Writes the file, if anything is new. A cache that cannot be written is said and is no failure. */
  save(): void {
    if (this.file === null || [...this.used.keys()].every((key) => this.known.has(key))) return;
    const all = new Map(this.used);
    for (const [key, json] of this.known)
      if (all.size < this.used.size + MOST_KEPT && !all.has(key)) all.set(key, json);
    const lines = [...all].map(([key, json]) => `${key}\t${json}\n`);
    try {
      replaceFile(path.resolve(this.file), Buffer.from(`${this.head}\n${lines.join('')}`, 'utf8'), this.bytes);
    } catch (error) {
      if (error instanceof Failure) say(`The cache ${printable(this.file)} ${error.message}`);
      else throw error;
    }
  }

  private get head(): string {
    return `rapporteur cache 1 ${this.program}`;
  }
}
