// Which drafts a command is about: files, folders and patterns → paths, in one order whatever the disk's.
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isGlob, Patterns } from '../patterns.ts';
import type { TeamConfig } from '../settings.ts';
import { reasonOf } from './failure.ts';

export interface DraftFile {
  /** Relative to the working directory, with `/`: what reports show. */
  readonly path: string;
  readonly absolute: string;
}

export interface Search {
  readonly drafts: readonly DraftFile[];
  /** Sentences about what was asked for and is not there. */
  readonly problems: readonly string[];
}

const NEVER = new Set(['.git', 'node_modules']);

/** What a config says about the files below the folder it counts from. */
export interface Scope {
  readonly folder: string;
  readonly config: Pick<TeamConfig, 'include' | 'ignore'>;
}

export type ScopeOf = (folder: string) => Scope;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `path` with `/` between its names. */
const slashed = (file: string): string => (path.sep === '/' ? file : file.replaceAll(path.sep, '/'));

export const shownPath = (absolute: string, cwd: string): string => slashed(path.relative(cwd, absolute)) || '.';

export class DraftSearch {
  private readonly found = new Map<string, DraftFile>();
  private readonly problems: string[] = [];
  private readonly gitIgnores = new Map<string, Patterns | null>();
  private readonly root: string;

  /** With `heedIgnores` false neither `.gitignore` nor the settings' `ignore` keep a file away. */
  constructor(
    private readonly cwd: string,
    private readonly scopeOf: ScopeOf,
    private readonly heedIgnores: boolean,
  ) {
    this.root = rootOf(cwd);
  }

  run(args: readonly string[]): Search {
    if (args.length === 0) this.folder(this.cwd, null, 'No draft is here');
    for (const arg of args) this.argument(arg);
    const drafts = [...this.found.values()].sort((a, b) => byCodeUnit(a.path, b.path));
    return { drafts, problems: this.problems };
  }

  private argument(arg: string): void {
    const absolute = path.resolve(this.cwd, arg);
    let stats: Stats;
    try {
      stats = statSync(absolute);
    } catch (error) {
      if (isGlob(arg)) this.pattern(arg);
      else this.problems.push(`${arg} ${reasonOf(error)}.`);
      return;
    }
    if (stats.isDirectory()) this.folder(absolute, null, `No draft is in ${arg}`);
    else if (!stats.isFile() && !stats.isFIFO()) this.problems.push(`${arg} is no regular file.`);
    else if (!this.heedIgnores || !this.settingsIgnoreAlong(absolute)) this.take(absolute);
  }

  private folder(folder: string, only: ((absolute: string) => boolean) | null, nothing: string): void {
    const before = this.found.size;
    const known = [...this.found.keys()].some((f) => f.startsWith(folder + path.sep));
    this.walk(folder, only);
    if (this.found.size === before && !known) this.problems.push(`${nothing}.`);
  }

  /** A pattern that no shell has expanded. It may name any file, as a file given by name may. */
  private pattern(arg: string): void {
    const names = slashed(arg).split('/');
    const plain = names.findIndex(isGlob);
    const folder = path.resolve(this.cwd, names.slice(0, plain).join('/') || (arg.startsWith('/') ? '/' : '.'));
    const patterns = Patterns.of([`./${names.slice(plain).join('/')}`]);
    this.folder(folder, (file) => patterns.says(shownPath(file, folder)) === true, `No file matches ${arg}`);
  }

  private walk(folder: string, only: ((absolute: string) => boolean) | null): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.problems.push(`${shownPath(folder, this.cwd)} ${reasonOf(error)}.`);
      return;
    }
    for (const entry of entries) {
      const absolute = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !this.ignored(absolute, true)) this.walk(absolute, only);
      } else if (this.isWanted(absolute, only) && (entry.isFile() || this.isFileWithin(entry, absolute))) {
        if (!this.ignored(absolute, false)) this.take(absolute);
      }
    }
  }

  private isWanted(absolute: string, only: ((absolute: string) => boolean) | null): boolean {
    if (only !== null) return only(absolute);
    const { folder, config } = this.scopeOf(path.dirname(absolute));
    return config.include.says(shownPath(absolute, folder)) === true;
  }

  /** A link to a file is followed where the file lies within the project; one to a folder never is. */
  private isFileWithin(entry: Dirent, absolute: string): boolean {
    if (!entry.isSymbolicLink()) return false;
    try {
      return isWithin(realpathSync(absolute), realpathSync(this.root)) && statSync(absolute).isFile();
    } catch {
      return false;
    }
  }

  private take(absolute: string): void {
    this.found.set(absolute, { path: shownPath(absolute, this.cwd), absolute });
  }

  private ignored(absolute: string, isFolder: boolean): boolean {
    return this.heedIgnores && (this.settingsIgnore(absolute, isFolder) || this.gitIgnored(absolute, isFolder));
  }

  private settingsIgnore(absolute: string, isFolder: boolean): boolean {
    const { folder, config } = this.scopeOf(path.dirname(absolute));
    return config.ignore.says(shownPath(absolute, folder), isFolder) === true;
  }

  /** Like `settingsIgnore` for a file that was not come upon from above. */
  private settingsIgnoreAlong(absolute: string): boolean {
    const { folder } = this.scopeOf(path.dirname(absolute));
    if (!isWithin(absolute, folder)) return false;
    for (let at = absolute; at !== folder; at = path.dirname(at))
      if (this.settingsIgnore(at, at !== absolute)) return true;
    return false;
  }

  /** The nearest `.gitignore` that says anything decides. Folders above have been asked on the way down. */
  private gitIgnored(absolute: string, isFolder: boolean): boolean {
    for (let folder = path.dirname(absolute); ; folder = path.dirname(folder)) {
      const says = this.gitIgnoreOf(folder)?.says(shownPath(absolute, folder), isFolder) ?? null;
      if (says !== null) return says;
      if (folder === this.root || folder === path.dirname(folder)) return false;
    }
  }

  private gitIgnoreOf(folder: string): Patterns | null {
    let patterns = this.gitIgnores.get(folder);
    if (patterns === undefined) {
      try {
        patterns = Patterns.ofGitIgnore(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
      } catch {
        patterns = null;
      }
      this.gitIgnores.set(folder, patterns);
    }
    return patterns;
  }
}

export const isWithin = (file: string, folder: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
};

/** The project's root: the nearest folder above with `.git`, else `folder` itself. */
export const rootOf = (folder: string): string => {
  for (let at = folder; ; at = path.dirname(at)) {
    if (statSync(path.join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (at === path.dirname(at)) return folder;
  }
};
