// What applies to a draft besides its own text: the writer's settings, the team's config, the dossier it belongs to.
import type { CheckOptions } from '../check.ts';
import type { Declarations, Draft } from '../draft/draft.ts';
import { readDossier } from '../draft/front-matter.ts';
import type { Dossier } from '../facts/facts.ts';
import type { Catalogue } from '../rules/message.ts';
import type { RuleSetting } from '../settings.ts';
import type { Files } from './files.ts';
import { folderOf, foldersAbove, resolvePath } from './uris.ts';

/** The settings of VS Code, or those another editor hands over; the config file speaks before them. */
export interface EditorSettings {
  readonly lang?: string | null;
  readonly accept?: readonly string[] | null;
  readonly rules?: Readonly<Record<string, RuleSetting>> | null;
}

export interface FoundDossier extends Dossier {
  readonly uri: string;
  readonly text: string;
}

const NAMES = ['dossier.yaml', 'dossier.yml'];

export class Team {
  constructor(
    private readonly files: Files,
    /** Roots of the workspace: nothing is looked for above them. */
    private readonly roots: readonly string[],
    private readonly catalogue: Catalogue | undefined,
  ) {}

  async optionsFor(uri: string, draft: Draft, settings: EditorSettings): Promise<CheckOptions> {
    const dossier = await this.dossierOf(uri, draft);
    return {
      catalogue: this.catalogue,
      dossier: dossier ?? undefined,
      settings: {
        ...(settings.lang ? { lang: settings.lang } : {}),
        ...(settings.accept ? { accept: settings.accept } : {}),
        ...(settings.rules ? { rules: settings.rules } : {}),
      },
    };
  }

  /** The dossier the draft names, else the nearest one above it. */
  async dossierOf(uri: string, draft: Draft): Promise<FoundDossier | null> {
    const folder = folderOf(uri);
    if (folder === null) return null;
    const named = draft.frontMatter?.dossier?.text;
    const places =
      named === undefined
        ? [...foldersAbove(uri, this.roots)].flatMap((f) => NAMES.map((name) => `${f}/${name}`))
        : [resolvePath(folder, named)];
    for (const place of places) {
      const text = await this.files.read(place);
      if (text === null) continue;
      const declared = readDossier(text);
      return {
        uri: place,
        text,
        declared,
        ...(declared.lang === null ? {} : { lang: declared.lang.text }),
        files: await this.sourceFiles(folder, draft.frontMatter, folderOf(place) ?? folder, declared),
      };
    }
    const files = await this.sourceFiles(folder, draft.frontMatter, folder, null);
    return files.size === 0 ? null : { uri: '', text: '', declared: NOTHING, files };
  }

  private async sourceFiles(
    folder: string,
    own: Declarations | null,
    dossierFolder: string,
    dossier: Declarations | null,
  ): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const take = async (from: string, declared: Declarations | null): Promise<void> => {
      for (const { file } of declared?.sources ?? []) {
        if (file === null || found.has(file.text)) continue;
        const text = await this.files.read(resolvePath(from, file.text));
        if (text !== null) found.set(file.text, text);
      }
    };
    await take(folder, own);
    await take(dossierFolder, dossier);
    return found;
  }
}

const NOTHING: Declarations = { speakers: [], events: [], sources: [], accept: [] };
