// --baseline: the findings a team has decided to live with for now, so that only new ones count.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../check.ts';
import { linkedFrom, replaceFile } from './atomic.ts';
import { decodeData } from './decode.ts';
import { Failure, readWhole, reasonOf } from './failure.ts';
import { shownPath } from './files.ts';
import type { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { say } from './output.ts';
import { Fingerprints } from './reporters/place.ts';
import { printable } from './terminal.ts';

interface Entry {
  readonly rule: string;
  readonly fingerprint: string;
  /** For the reader of the file. */
  readonly message: string;
}

/** Path from the baseline's folder → what is known of that draft. */
type Entries = Map<string, readonly Entry[]>;

/** Stale entries that are named one by one. */
const MOST_NAMED = 10;

/** Throws `Failure` for a baseline that cannot be read; one that is to be written need not be there yet. */
export const openBaseline = (args: Arguments): Baseline => {
  const file = args.value('baseline') ?? '';
  const update = args.has('update-baseline');
  try {
    const bytes = readWhole(file);
    const found = decodeData(bytes);
    if ('wrong' in found) throw new Failure(`${printable(file)} ${found.wrong}.`);
    return new Baseline(file, bytes, entriesOf(file, found.text), update);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (update && (error as NodeJS.ErrnoException).code === 'ENOENT') return new Baseline(file, null, new Map(), true);
    throw new Failure(`${printable(file)} ${reasonOf(error)}.`);
  }
};

const entriesOf = (file: string, text: string): Entries => {
  try {
    const { version, drafts } = JSON.parse(text) as { version: unknown; drafts: Record<string, Entry[]> };
    if (version !== 1) throw new Failure('');
    return new Map(
      Object.entries(drafts).map(([draft, entries]) => [
        draft,
        entries.map(({ rule, fingerprint, message }) => {
          for (const part of [rule, fingerprint, message]) if (typeof part !== 'string') throw new Failure('');
          return { rule, fingerprint, message };
        }),
      ]),
    );
  } catch {
    throw new Failure(`${printable(file)} is no baseline that Rapporteur has written.`);
  }
};

export class Baseline {
  private readonly now: Entries = new Map();
  private readonly stale: { draft: string; entry: Entry }[] = [];

  constructor(
    private readonly file: string,
    private readonly bytes: Buffer | null,
    private readonly known: Entries,
    private readonly update: boolean,
  ) {}

  /** The findings of a draft that the baseline does not hold; none when it is being written. */
  unknown(draft: string, lines: Lines, findings: readonly Finding[]): readonly Finding[] {
    const fingerprints = new Fingerprints(lines);
    const name = shownPath(path.resolve(draft), path.dirname(path.resolve(this.file)));
    const entries = findings.map((f) => ({ rule: f.rule, fingerprint: fingerprints.of(f), message: f.message }));
    if (entries.length > 0) this.now.set(name, entries);
    const left = new Map((this.known.get(name) ?? []).map((entry) => [entry.fingerprint, entry]));
    this.known.delete(name);
    const unknown = findings.filter((_, i) => !left.delete(entries[i]?.fingerprint ?? ''));
    for (const entry of left.values()) this.stale.push({ draft: name, entry });
    return this.update ? [] : unknown;
  }

  /** Writes the baseline, or says which of its entries have gone. Throws `Failure` where it cannot be written. */
  end(): void {
    for (const [draft, entries] of [...this.known]) {
      if (existsSync(path.resolve(path.dirname(this.file), draft))) continue;
      this.known.delete(draft);
      for (const entry of entries) this.stale.push({ draft, entry });
    }
    if (this.update) this.write();
    else this.tell();
  }

  private tell(): void {
    for (const { draft, entry } of this.stale.slice(0, MOST_NAMED))
      say(`${this.file} still lists ${entry.rule} in ${draft}, which is gone: ${entry.message}`);
    if (this.stale.length > 0)
      say(`${this.stale.length} of the entries in ${this.file} can go: --update-baseline rewrites it.`);
  }

  private write(): void {
    // Drafts that this run was not about stay.
    const all = [...this.known, ...this.now].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${JSON.stringify({ version: 1, drafts: Object.fromEntries(all) }, null, 2)}\n`;
    try {
      replaceFile(linkedFrom(this.file), Buffer.from(text, 'utf8'), this.bytes);
    } catch (error) {
      throw error instanceof Failure ? new Failure(`${printable(this.file)} ${error.message}`) : error;
    }
    const count = all.reduce((sum, [, entries]) => sum + entries.length, 0);
    say(`${this.file} now holds ${count} ${count === 1 ? 'finding' : 'findings'}.`);
  }
}
