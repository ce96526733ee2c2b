// What a team may set: the shape, in words that its schema and its documentation are made of, and how one setting goes
// over another.
import { Patterns } from './patterns.ts';
import type { House, Level, RuleOptions } from './rules/rule.ts';

export type RuleSetting = Level | readonly [Level, RuleOptions];

/** The effective settings of one draft; where they come from is a host's affair. */
export interface Settings {
  readonly lang?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly accept?: readonly string[];
  readonly house?: House;
}

/** Settings for some of the drafts. */
export interface Override extends Settings {
  readonly files: readonly string[];
}

/** A team's `rapporteur.json`. */
export interface Config extends Settings {
  readonly extends?: readonly string[];
  readonly include?: readonly string[];
  readonly ignore?: readonly string[];
  readonly overrides?: readonly Override[];
}

export const CONFIG_NAME = 'rapporteur.json';

export const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

/** What is taken for a draft where no config says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['*.brief.md', '*.brief'];

export type SettingKind = 'text' | 'texts' | 'patterns' | 'lang' | 'rules' | 'house' | 'overrides';

export interface SettingKey {
  readonly kind: SettingKind;
  readonly description: string;
}

/** The keys that may be set for all drafts and, in `overrides`, for some. */
export const SETTING_KEYS: Readonly<Record<keyof Settings, SettingKey>> = {
  lang: { kind: 'lang', description: 'The language of drafts that do not name theirs.' },
  rules: { kind: 'rules', description: "A rule's level, or its level and options." },
  accept: { kind: 'texts', description: 'Names that are right however unusual they look.' },
  house: { kind: 'house', description: 'How the team writes, where several ways are right.' },
};

export const CONFIG_KEYS: Readonly<Record<keyof Config, SettingKey>> = {
  extends: {
    kind: 'texts',
    description: 'Settings these go over: a file ("./base.json") or a package with a rapporteur.json. No code is run.',
  },
  include: {
    kind: 'patterns',
    description: 'The files that are drafts, written as in .gitignore; {a,b} is allowed too.',
  },
  ignore: { kind: 'patterns', description: 'Files and folders to leave alone, written as in .gitignore.' },
  ...SETTING_KEYS,
  overrides: { kind: 'overrides', description: 'Settings for some of the drafts; a later entry goes over an earlier.' },
};

export const FILES_KEY: SettingKey = { kind: 'patterns', description: 'The drafts that this entry is for.' };

export const HOUSE_KEYS: Readonly<
  Record<keyof House, { readonly values: readonly string[]; readonly description: string }>
> = {
  dates: { values: ['day-month', 'month-day', 'iso'], description: 'How dates are written.' },
  marks: {
    values: ['double', 'single', 'guillemets', 'language', 'any'],
    description: 'The quotation marks; "language" are those of the draft\'s language.',
  },
  names: { values: ['short', 'any'], description: 'Whether states go by their official short names.' },
};

/** `over` on top of `base`: rules and house style key by key, a level alone keeps the options below it. */
export const mergeSettings = (base: Settings, over: Settings): Settings => {
  const rules: Record<string, RuleSetting> = { ...base.rules };
  for (const [id, set] of Object.entries(over.rules ?? {})) {
    const below = rules[id];
    rules[id] = typeof set === 'string' && typeof below === 'object' ? [set, below[1]] : set;
  }
  const lang = over.lang ?? base.lang;
  return {
    ...(lang !== undefined && { lang }),
    ...((base.rules ?? over.rules) && { rules }),
    ...((base.accept ?? over.accept) && { accept: [...new Set([...(base.accept ?? []), ...(over.accept ?? [])])] }),
    ...((base.house ?? over.house) && { house: { ...base.house, ...over.house } }),
  };
};

/** `over` on top of a config that it extends. What it includes stands for itself; what it ignores is added. */
export const mergeConfigs = (base: Config, over: Config): Config => {
  const include = over.include ?? base.include;
  return {
    ...mergeSettings(base, over),
    ...(include !== undefined && { include }),
    ...((base.ignore ?? over.ignore) && { ignore: [...(base.ignore ?? []), ...(over.ignore ?? [])] }),
    ...((base.overrides ?? over.overrides) && { overrides: [...(base.overrides ?? []), ...(over.overrides ?? [])] }),
  };
};

/** A config ready for use. All its patterns count from the folder it was found in, those it extends included. */
export class TeamConfig {
  readonly include: Patterns;
  readonly ignore: Patterns;
  private readonly overrides: readonly { readonly files: Patterns; readonly settings: Settings }[];
  private readonly merged = new Map<string, Settings>();

  constructor(readonly config: Config) {
    this.include = Patterns.of(config.include ?? DEFAULT_INCLUDE);
    this.ignore = Patterns.of(config.ignore ?? []);
    this.overrides = (config.overrides ?? []).map(({ files, ...settings }) => ({
      files: Patterns.of(files),
      settings,
    }));
  }

  /** The settings of a draft by its path from the config's folder, with `/`; the same object for the same overrides. */
  settingsFor(path: string): Settings {
    const that = this.overrides.map(({ files }) => files.says(path) === true);
    const key = that.join();
    let settings = this.merged.get(key);
    if (settings === undefined) {
      settings = this.overrides
        .filter((_, i) => that[i])
        .reduce((base, over) => mergeSettings(base, over.settings), mergeSettings({}, this.config));
      this.merged.set(key, settings);
    }
    return settings;
  }
}
