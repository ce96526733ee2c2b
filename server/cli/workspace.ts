// The drafts of a run with all that they are judged by: settings, dossiers, and what the command line sets.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CheckOptions, type Finding, factsOf, findingsOf } from '../check.ts';
import type { Draft } from '../draft/draft.ts';
import { formatOf, readDraft } from '../draft/read.ts';
import { type DraftDigest, digestOf } from '../facts/digest.ts';
import type { Facts } from '../facts/facts.ts';
import { mergeSettings, type Settings } from '../settings.ts';
import { sha256 } from './builtin.ts';
import { type Cache, digestIn } from './cache.ts';
import { Configs, type Team } from './configs.ts';
import { decode } from './decode.ts';
import { Dossiers } from './dossiers.ts';
import { reasonOf } from './failure.ts';
import { type DraftFile, DraftSearch, type Search, shownPath } from './files.ts';
import { betweenDrafts } from './garbage.ts';

/** Plain data: a worker makes the same workspace from it. */
export interface WorkspaceOptions {
  readonly cwd: string;
  /** `--config`, or null. */
  readonly config: string | null;
  readonly lang: string | undefined;
  readonly date: string | undefined;
  /** What `--rule` sets, over all configs. */
  readonly settings: Settings;
  readonly heedIgnores: boolean;
}

export interface CheckedDraft {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Whether they follow from text, settings and the nearest dossier alone: the draft names no other file. */
  readonly selfContained: boolean;
}

/** What stands in a draft's file. */
export interface ReadDraft {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Drafts of dossiers are kept as read up to this many UTF-16 units, as they are read once for the others' sake. */
const MOST_KEPT = 16 * 1024 * 1024;

export class Workspace {
  readonly configs: Configs;
  readonly dossiers: Dossiers;
  private readonly merged = new Map<Settings, Settings>();
  private readonly digests = new Map<string, readonly DraftDigest[]>();
  private readonly contexts = new Map<Settings, Map<string, string>>();
  private readonly dossierContexts = new Map<string, string>();
  private readonly kept = new Map<string, Draft>();
  private keptLength = 0;

  /** What cannot be read or is set wrongly goes to `problem`, each as a sentence. */
  constructor(
    readonly options: WorkspaceOptions,
    private readonly problem: (sentence: string) => void,
    private readonly cache: Cache | null = null,
  ) {
    this.configs = new Configs(options.cwd, options.config, problem);
    this.dossiers = new Dossiers(options.cwd, problem);
  }

  search(args: readonly string[]): Search {
    const { cwd, heedIgnores } = this.options;
    return new DraftSearch(cwd, (folder) => this.configs.teamOf(folder), heedIgnores).run(args);
  }

  /** A draft's file, or null, and a sentence, when it cannot be read. */
  contentOf(file: DraftFile): ReadDraft | null {
    try {
      const bytes = readFileSync(file.absolute);
      const found = decode(bytes);
      if ('text' in found) return { bytes, text: found.text };
      this.problem(`${file.path} ${found.wrong}.`);
    } catch (error) {
      // A name that is not UTF-8 was read with replacement characters.
      const isMangled = file.path.includes('\ufffd') && (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.problem(`${file.path} ${isMangled ? 'has a name that is not UTF-8' : reasonOf(error)}.`);
    }
    return null;
  }

  textOf(file: DraftFile): string | null {
    return this.contentOf(file)?.text ?? null;
  }

  check(file: DraftFile, text: string): CheckedDraft {
    betweenDrafts(text.length);
    const { facts, options } = this.read(file, text);
    const { frontMatter } = facts.draft;
    const selfContained =
      frontMatter === null || (frontMatter.dossier === null && frontMatter.sources.every((s) => s.file === null));
    return { path: file.path, text, findings: findingsOf(facts, options), selfContained };
  }

  read(file: DraftFile, text: string): { readonly facts: Facts; readonly options: CheckOptions } {
    const kept = this.kept.get(file.absolute);
    const draft = kept?.text === text ? kept : readDraft(text, formatOf(file.path));
    const options = this.optionsFor(file, draft);
    return { facts: factsOf(draft, options), options };
  }

  /** What holds for a draft. */
  optionsFor(file: DraftFile, draft: Draft): CheckOptions {
    const dossier = this.dossiers.fileOf(file.absolute, draft);
    const drafts = dossier === null ? [] : this.digestsOf(dossier);
    const own = this.dossiers.of(file.absolute, draft, drafts);
    return { ...this.ownOptions(file), dossier: own === undefined ? own : { ...own, path: file.path } };
  }

  private ownOptions(file: DraftFile): CheckOptions & { readonly settings: Settings } {
    const { lang, date } = this.options;
    return { lang, date, settings: this.settingsFor(file) };
  }

  settingsFor({ absolute }: DraftFile): Settings {
    const team: Team = this.configs.teamOf(path.dirname(absolute));
    const settings = team.config.settingsFor(shownPath(absolute, team.folder));
    let merged = this.merged.get(settings);
    if (merged === undefined) {
      merged = mergeSettings(settings, this.options.settings);
      this.merged.set(settings, merged);
    }
    return merged;
  }

  /** All that a draft is judged by besides its own bytes, as a key: the same for as long as the run lasts. */
  contextOf(file: DraftFile): string {
    const dossier = this.dossiers.nearestTo(path.dirname(file.absolute));
    if (dossier === null) return this.ownContext(file, '');
    // In a dossier a draft is told from the others by its path.
    return this.ownContext(file, `${file.path}\n${this.dossierContext(dossier)}`);
  }

  /** `more`: what else decides. */
  private ownContext(file: DraftFile, more: string): string {
    const options = this.ownOptions(file);
    const known = this.contexts.get(options.settings) ?? new Map<string, string>();
    this.contexts.set(options.settings, known);
    const also = `${formatOf(file.path)}\n${more}`;
    let context = known.get(also);
    if (context === undefined) {
      context = sha256(JSON.stringify([options, also]));
      known.set(also, context);
    }
    return context;
  }

  private dossierContext(dossier: string): string {
    let context = this.dossierContexts.get(dossier);
    if (context === undefined) {
      context = sha256(JSON.stringify([this.dossiers.contentOf(dossier), this.digestsOf(dossier)]));
      this.dossierContexts.set(dossier, context);
    }
    return context;
  }

  /** What all drafts of a dossier say, whichever of them the run is about: what is found in one never hangs on that. */
  private digestsOf(dossier: string): readonly DraftDigest[] {
    const known = this.digests.get(dossier);
    if (known !== undefined) return known;
    const { drafts } = this.search([path.dirname(dossier)]);
    const declared = this.cache === null ? '' : sha256(JSON.stringify(this.dossiers.contentOf(dossier)));
    const digests = drafts.flatMap((file) => {
      if (this.dossiers.nearestTo(path.dirname(file.absolute)) !== dossier) return [];
      return this.keptDigest(file, declared) ?? this.newDigest(file, dossier, declared) ?? [];
    });
    this.digests.set(dossier, digests);
    return digests;
  }

  private digestKey(cache: Cache, file: DraftFile, declared: string, content: string): string {
    return cache.key('digest', this.ownContext(file, `${file.path}\n${declared}`), content);
  }

  private keptDigest(file: DraftFile, declared: string): DraftDigest | null {
    const { cache } = this;
    const content = cache?.contentOf(file.absolute) ?? null;
    if (cache === null || content === null) return null;
    const key = this.digestKey(cache, file, declared, content);
    const json = cache.get(key);
    const digest = digestIn(json);
    if (json !== null && digest !== null) cache.set(key, json);
    return digest;
  }

  private newDigest(file: DraftFile, dossier: string, declared: string): DraftDigest | null {
    const read = readQuietly(file);
    if (read === null) return null;
    const draft = readDraft(read.text, formatOf(file.path));
    if (this.dossiers.fileOf(file.absolute, draft) !== dossier) return null;
    this.keep(file, draft);
    const options = { ...this.ownOptions(file), dossier: this.dossiers.of(file.absolute, draft, []) };
    const digest = digestOf(file.path, factsOf(draft, options));
    if (this.cache !== null)
      this.cache.set(this.digestKey(this.cache, file, declared, sha256(read.bytes)), JSON.stringify(digest));
    return digest;
  }

  private keep(file: DraftFile, draft: Draft): void {
    this.keptLength += draft.text.length;
    if (this.keptLength <= MOST_KEPT) this.kept.set(file.absolute, draft);
  }
}

/** A draft that cannot be read is reported where it is checked, not where it is compared with. */
const readQuietly = (file: DraftFile): ReadDraft | null => {
  try {
    const bytes = readFileSync(file.absolute);
    const found = decode(bytes);
    return 'text' in found ? { bytes, text: found.text } : null;
  } catch {
    return null;
  }
};
