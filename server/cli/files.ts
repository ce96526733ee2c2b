// Which drafts a command is about: files, folders and patterns → paths, in one order whatever the disk's.
import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { isGlob, Patterns } from '../patterns.ts';
import type { TeamConfig } from '../settings.ts';
import { readWhole, reasonOf } from './failure.ts';

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

/** The path from a folder to another at or below it, ready for a name to follow. */
const prefixOf = (folder: string, from: string): string => (folder === from ? '' : `${shownPath(folder, from)}/`);

interface FolderRules {
  includes(name: string): boolean;
  ignores(name: string, isFolder: boolean): boolean;
  gitIgnores(name: string, isFolder: boolean): boolean;
}

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
    else if (!this.settingsIgnoreAlong(absolute, false)) this.take(absolute);
  }

  private folder(folder: string, only: ((absolute: string) => boolean) | null, nothing: string): void {
    const before = this.found.size;
    if (!this.settingsIgnoreAlong(folder, true)) this.walk(folder, only);
    // Another argument may have found all that is here.
    if (this.found.size === before && ![...this.found.keys()].some((f) => f.startsWith(folder + path.sep)))
      this.problems.push(`${nothing}.`);
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
    const here = this.folderRules(folder);
    const shown = prefixOf(folder, this.cwd);
    const below = folder.endsWith(path.sep) ? folder : folder + path.sep;
    for (const entry of entries) {
      const absolute = below + entry.name;
      if (entry.isDirectory()) {
        if (!NEVER.has(entry.name) && !this.ignored(here, entry.name, true)) this.walk(absolute, only);
      } else if (
        (only === null ? here.includes(entry.name) : only(absolute)) &&
        (entry.isFile() || this.isFileWithin(entry, absolute)) &&
        !this.ignored(here, entry.name, false)
      )
        this.found.set(absolute, { path: shown + entry.name, absolute });
    }
  }

  private ignored(here: FolderRules, name: string, isFolder: boolean): boolean {
    return this.heedIgnores && (here.ignores(name, isFolder) || here.gitIgnores(name, isFolder));
  }

  /** What holds for the entries of a folder, by their names. */
  private folderRules(folder: string): FolderRules {
    const { folder: from, config } = this.scopeOf(folder);
    const prefix = prefixOf(folder, from);
    // The nearest `.gitignore` that says anything decides. Folders above have been asked on the way down.
    const git: [Patterns, prefix: string][] = [];
    for (let at = folder; ; at = path.dirname(at)) {
      const patterns = this.gitIgnoreOf(at);
      if (patterns !== null) git.push([patterns, prefixOf(folder, at)]);
      if (at === this.root || at === path.dirname(at)) break;
    }
    return {
      includes: (name) => config.include.says(prefix + name) === true,
      ignores: (name, isFolder) => config.ignore.says(prefix + name, isFolder) === true,
      gitIgnores: (name, isFolder) => {
        for (const [patterns, before] of git) {
          const says = patterns.says(before + name, isFolder);
          if (says !== null) return says;
        }
        return false;
      },
    };
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

  private settingsIgnore(absolute: string, isFolder: boolean): boolean {
    const { folder, config } = this.scopeOf(path.dirname(absolute));
    return config.ignore.says(shownPath(absolute, folder), isFolder) === true;
  }

  /** Whether the settings leave alone what was not come upon from above, or a folder that it is in. */
  private settingsIgnoreAlong(absolute: string, isFolder: boolean): boolean {
    const { folder } = this.scopeOf(isFolder ? absolute : path.dirname(absolute));
    if (!this.heedIgnores || !isWithin(absolute, folder)) return false;
    for (let at = absolute; at !== folder; at = path.dirname(at))
      if (this.settingsIgnore(at, isFolder || at !== absolute)) return true;
    return false;
  }

  private gitIgnoreOf(folder: string): Patterns | null {
    let patterns = this.gitIgnores.get(folder);
    if (patterns === undefined) {
      try {
        patterns = Patterns.ofGitIgnore(readWhole(path.join(folder, '.gitignore')).toString('utf8'));
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
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return folder;
  }
};
