// The rapporteur.json that holds for a file: the nearest from its folder upward, with what it extends.
import { type ConfigProblem, readConfig } from '../config.ts';
import { CONFIG_NAME, type Config, mergeConfigs, mergeSettings, type Settings, TeamConfig } from '../settings.ts';
import type { Files } from './files.ts';
import { folderOf, foldersAbove, nameOf, pathFrom, resolvePath } from './uris.ts';

/** A config with the folder its patterns count from; `uri` is null where there is none and all is as it comes. */
export interface Team {
  readonly uri: string | null;
  readonly folder: string;
  readonly config: TeamConfig;
}

/** A config may extend another, that one a third, and so on to this depth. */
const LONGEST_CHAIN = 16;

export class Teams {
  private readonly byConfig = new Map<string, Promise<Team>>();

  constructor(
    private readonly files: Files,
    /** Roots of the workspace: nothing is looked for above them. */
    private readonly roots: readonly string[],
    /** What is wrong with a config, or nothing. */
    private readonly report: (uri: string, text: string, problems: readonly ConfigProblem[]) => void,
  ) {}

  async teamOf(uri: string): Promise<Team> {
    for (const folder of foldersAbove(uri, this.roots)) {
      const file = `${folder}/${CONFIG_NAME}`;
      let team = this.byConfig.get(file);
      if (team === undefined) {
        if ((await this.files.read(file)) === null) continue;
        team = this.chain(file, []).then((config) => ({ uri: file, folder, config: new TeamConfig(config) }));
        this.byConfig.set(file, team);
      }
      return team;
    }
    return { uri: null, folder: folderOf(uri) ?? '', config: new TeamConfig({}) };
  }

  /** A config on top of all that it extends. */
  private async chain(file: string, below: readonly string[]): Promise<Config> {
    const text = (await this.files.read(file)) ?? '';
    const { config, problems } = readConfig(text.replace(/^\ufeff/, ''));
    this.report(file, text, problems);
    let base: Config = {};
    for (const name of config.extends ?? []) {
      const target = await this.resolve(name, file);
      if (target === null || target === file || below.includes(target) || below.length >= LONGEST_CHAIN) continue;
      base = mergeConfigs(base, await this.chain(target, [...below, file]));
    }
    return mergeConfigs(base, config);
  }

  private async resolve(name: string, from: string): Promise<string | null> {
    const folder = folderOf(from);
    if (folder === null) return null;
    if (/^\.{0,2}\//.test(name)) return resolvePath(folder, name);
    if (name.split('/').includes('..')) return null;
    const depth = name.startsWith('@') ? 2 : 1;
    const inside = name.split('/').length > depth ? name : `${name}/${CONFIG_NAME}`;
    for (const above of foldersAbove(from, this.roots)) {
      const file = `${above}/node_modules/${inside}`;
      if ((await this.files.read(file)) !== null) return file;
    }
    return null;
  }
}

const NAMED_BRIEF = /\.brief(?:\.md)?$/i;

/** What the team says of a file: its settings, or null when it is no draft of theirs. */
export const settingsIn = (team: Team, uri: string, languageId: string): Settings | null => {
  const path = pathFrom(team.folder, uri) ?? nameOf(uri);
  if (isIgnored(team, path)) return null;
  // What the writer calls a brief is one; other files take part where the team's globs name them.
  const brief = languageId === 'brief' || NAMED_BRIEF.test(path);
  if (!brief && team.config.include.says(path) !== true) return null;
  return team.config.settingsFor(path);
};

/** A file in an ignored folder is ignored, whatever is said of the file. */
const isIgnored = ({ config }: Team, path: string): boolean => {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
    if (config.ignore.says(path.slice(0, slash), true) === true) return true;
  return config.ignore.says(path) === true;
};

/** The settings of VS Code, or those another editor hands over. */
export interface EditorSettings {
  readonly lang?: string | null;
  readonly accept?: readonly string[] | null;
  readonly rules?: Settings['rules'] | null;
  readonly inlayHints?: boolean;
  readonly checkWorkspace?: boolean;
}

/** The writer's own settings under the team's: a config that is shared decides what it speaks of. */
export const withEditor = (team: Settings, { lang, accept, rules }: EditorSettings): Settings =>
  mergeSettings({ ...(lang ? { lang } : {}), ...(accept ? { accept } : {}), ...(rules ? { rules } : {}) }, team);
