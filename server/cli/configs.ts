// Which rapporteur.json holds for a draft: the nearest from its folder upward, with what it extends.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ConfigProblem, readConfig } from '../config.ts';
import { render } from '../rules/message.ts';
import { CONFIG_NAME, type Config, mergeConfigs, TeamConfig } from '../settings.ts';
import { decodeData } from './decode.ts';
import { mayBeFile, readWhole, reasonOf } from './failure.ts';
import { type Scope, shownPath } from './files.ts';
import { Lines } from './lines.ts';

/** A config and the folder its patterns count from. */
export interface Team extends Scope {
  /** The config's path; null where there is none and everything is as it comes. */
  readonly file: string | null;
  readonly config: TeamConfig;
}

/** Why a path is no file, as the end of a sentence; null: it is one. */
export const whyNoFile = (file: string): string | null => {
  try {
    const stats = statSync(file);
    return stats.isDirectory() ? 'is a directory' : stats.isFile() || stats.isFIFO() ? null : 'is no regular file';
  } catch (error) {
    return reasonOf(error);
  }
};

/** A config may extend another, that one a third, and so on to this depth. */
const LONGEST_CHAIN = 16;

export class Configs {
  private readonly teams = new Map<string, Team>();
  private readonly read = new Map<string, Config>();

  /** `explicit`: the one config for all drafts (`--config`). Mistakes go to `problem`, each as a sentence. */
  constructor(
    private readonly cwd: string,
    private readonly explicit: string | null,
    private readonly problem: (sentence: string) => void,
  ) {}

  /** Never throws: without a config, or with one that cannot be read, a draft is checked as it comes. */
  teamOf(folder: string): Team {
    const known = this.teams.get(folder);
    if (known !== undefined) return known;
    const team = this.find(folder);
    this.teams.set(folder, team);
    return team;
  }

  private find(folder: string): Team {
    if (this.explicit !== null) {
      const file = path.resolve(this.cwd, this.explicit);
      return this.sameTeam(file, this.cwd) ?? this.load(file, this.cwd);
    }
    const file = path.join(folder, CONFIG_NAME);
    if (mayBeFile(file)) return this.load(file, folder);
    const above = path.dirname(folder);
    // A repository is a world of its own.
    if (above === folder || existsSync(path.join(folder, '.git')))
      return { file: null, folder: this.cwd, config: new TeamConfig({}) };
    return this.teamOf(above);
  }

  private sameTeam(file: string, folder: string): Team | undefined {
    return [...this.teams.values()].find((team) => team.file === file && team.folder === folder);
  }

  private load(file: string, folder: string): Team {
    return { file, folder, config: new TeamConfig(this.chain(file, [])) };
  }

  /** A config on top of all that it extends. */
  private chain(file: string, chain: readonly string[]): Config {
    const config = this.readFile(file);
    let base: Config = {};
    for (const name of config.extends ?? []) {
      const target = this.resolve(name, file);
      if (target === null) continue;
      const wrong = whyNoFile(target);
      if (wrong !== null) {
        this.problem(`${shownPath(file, this.cwd)} extends "${name}", which ${wrong}.`);
        continue;
      }
      if (chain.includes(target) || target === file || chain.length >= LONGEST_CHAIN)
        this.problem(`${shownPath(file, this.cwd)} extends "${name}", which leads in a circle.`);
      else base = mergeConfigs(base, this.chain(target, [...chain, file]));
    }
    return mergeConfigs(base, config);
  }

  private resolve(name: string, from: string): string | null {
    if (/^\.{0,2}\//.test(name)) return path.resolve(path.dirname(from), name);
    const [scope = '', rest = ''] = name.split('/');
    const names = name.startsWith('@') ? `${scope}/${rest}` : scope;
    const inside = name.slice(names.length + 1);
    if (!name.split('/').includes('..'))
      for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
        const file = path.join(folder, 'node_modules', names, inside === '' ? CONFIG_NAME : inside);
        if (existsSync(file)) return file;
        if (folder === path.dirname(folder)) break;
      }
    this.problem(
      `${shownPath(from, this.cwd)} extends "${name}", and no such package is installed: a file begins with "./".`,
    );
    return null;
  }

  private readFile(file: string): Config {
    const known = this.read.get(file);
    if (known !== undefined) return known;
    const shown = shownPath(file, this.cwd);
    let config: Config = {};
    try {
      const found = decodeData(readWhole(file));
      if ('wrong' in found) this.problem(`${shown} ${found.wrong}.`);
      else {
        const { config: set, problems } = readConfig(found.text);
        config = set;
        this.report(shown, found.text, problems);
      }
    } catch (error) {
      this.problem(`${shown} ${reasonOf(error)}.`);
    }
    this.read.set(file, config);
    return config;
  }

  private report(shown: string, text: string, problems: readonly ConfigProblem[]): void {
    const lines = new Lines(text);
    for (const { start, message } of problems) {
      const { line, column } = lines.at(start);
      this.problem(`${shown}:${line}:${column}: ${render(message)}`);
    }
  }
}
