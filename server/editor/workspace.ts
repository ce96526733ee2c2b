// Everything that is open, and what applies to it: the writer's settings, the team's config, dossiers.
import type { CheckOptions } from '../check.ts';
import type { ConfigProblem } from '../config.ts';
import { formatOf } from '../draft/read.ts';
import type { Catalogue } from '../rules/message.ts';
import type { Sharers } from './accept.ts';
import { Dossiers } from './dossiers.ts';
import { Drafts } from './drafts.ts';
import type { CachedFiles } from './files.ts';
import type { Surroundings } from './navigation.ts';
import { isDossier, OpenDossier } from './open-dossier.ts';
import { OpenDraft } from './open-draft.ts';
import { type EditorSettings, settingsIn, Teams, withEditor } from './team.ts';
import { folderOf } from './uris.ts';

/** So many drafts are fetched while one is checked: a client that has the files may be far away. */
const AHEAD = 8;

/** What may be a draft if the team says so. */
const FILE_ENDINGS = ['.brief', '.md', '.txt'];

/** Which drafts may have other findings than last reported. */
export type Concerned = (uri: string) => boolean;

export const EVERY_DRAFT: Concerned = () => true;

export interface WorkspaceHost {
  /** '': of the window. */
  settingsFor(uri: string): Promise<EditorSettings>;
  /** What a client shows of this draft may be old; null: of any. */
  refresh(draft: OpenDraft | null): void;
  /** So may what it was told of drafts that are not open. */
  unopenedChanged(concerned: Concerned): void;
  edited(draft: OpenDraft): void;
  /** A key was rehearsed; what a writer asks for with it may be as well. */
  rehearsed(draft: OpenDraft, share: number): void;
  configProblems(uri: string, text: string, problems: readonly ConfigProblem[]): void;
}

export class Workspace implements Surroundings, Sharers {
  readonly drafts: Drafts;
  readonly dossiers: Dossiers;
  private readonly openDossiers = new Map<string, OpenDossier>();
  private teams: Teams;
  private settings = new Map<string, Promise<EditorSettings>>();

  constructor(
    private readonly files: CachedFiles,
    /** Of the workspace; they may change, and `rootsChanged` says so. */
    private readonly roots: readonly string[],
    private readonly catalogue: Catalogue | undefined,
    private readonly host: WorkspaceHost,
  ) {
    this.drafts = new Drafts({
      optionsFor: (draft) => this.optionsFor(draft),
      changed: (draft) => host.edited(draft),
      rehearsed: (draft, share) => host.rehearsed(draft, share),
      rested: (draft, waited) => {
        if (waited) host.refresh(draft);
        void this.digest(draft);
      },
    });
    this.dossiers = new Dossiers(files, roots, {
      open: (uri) => this.drafts.get(uri),
      openUris: () => this.drafts.uris(),
      changed: (file) => {
        const folder = `${folderOf(file)}/`;
        this.stale((uri) => uri.startsWith(folder));
      },
    });
    this.teams = this.newTeams();
  }

  opened(uri: string, languageId: string, version: number, text: string): void {
    if (isDossier(uri)) this.holdDossier(uri, version, text);
    else if (languageId !== 'yaml') this.drafts.opened({ textDocument: { uri, languageId, version, text } });
  }

  /** A dossier open in the editor is small: it is read whole. */
  holdDossier(uri: string, version: number, text: string): void {
    this.openDossiers.set(uri, new OpenDossier(uri, version, text, { catalogue: this.catalogue }));
    this.files.hold(uri, text);
    this.stale();
  }

  closed(uri: string): void {
    this.drafts.closed(uri);
    this.host.unopenedChanged((other) => other === uri);
    if (!this.openDossiers.delete(uri)) return;
    this.files.hold(uri, null);
    this.stale();
  }

  dossier(uri: string): OpenDossier | null {
    return this.openDossiers.get(uri) ?? null;
  }

  /** The open draft with all that applies to it; null when it is not open or no draft of the team's. */
  async ready(uri: string): Promise<OpenDraft | null> {
    const draft = await this.drafts.ready(uri);
    return draft?.taken === true ? draft : null;
  }

  /** Settings are those of a folder of the workspace; a file that is in none is asked for by itself. */
  settingsFor(uri: string): Promise<EditorSettings> {
    const scope = this.roots.find((root) => uri.startsWith(`${root}/`)) ?? uri;
    let found = this.settings.get(scope);
    if (found === undefined) {
      found = this.host.settingsFor(scope);
      this.settings.set(scope, found);
    }
    return found;
  }

  async dossierOf(draft: OpenDraft): Promise<OpenDossier | null> {
    const file = await this.dossiers.fileOf(draft.uri, draft.draft);
    return file === null ? null : (this.dossier(file) ?? (await this.dossiers.openDossier(file)));
  }

  async configOf(draft: OpenDraft): Promise<{ readonly uri: string; readonly text: string } | null> {
    const { uri } = await this.teams.teamOf(draft.uri);
    const text = uri === null ? null : await this.files.shown(uri);
    return uri === null || text === null ? null : { uri, text };
  }

  draftsOf(dossier: OpenDossier): AsyncIterable<OpenDraft> {
    return this.dossiers.draftsOf(dossier.document.uri);
  }

  /**
   * The drafts of the workspace that are wanted, one after the other; those that are not open are read for the occasion.
   * `progress` hears how many of the files that may be drafts have been looked at.
   */
  async *allDrafts(wanted: Concerned, progress: (done: number, of: number) => void): AsyncGenerator<OpenDraft> {
    const found = await Promise.all(this.roots.map((root) => this.files.find(root, FILE_ENDINGS)));
    const uris = [...new Set(found.flat())].filter(wanted).sort();
    const reading: Promise<OpenDraft | null>[] = [];
    for (const i of uris.keys()) {
      progress(i, uris.length);
      for (const uri of uris.slice(reading.length, i + AHEAD))
        reading.push(this.ready(uri).then((draft) => draft ?? this.unopened(uri)));
      const draft = await reading[i];
      delete reading[i];
      if (draft != null) yield draft;
      // Keystrokes go first.
      await new Promise((next) => setTimeout(next, 0));
    }
  }

  private async unopened(uri: string): Promise<OpenDraft | null> {
    const settings = settingsIn(await this.teams.teamOf(uri), uri, '');
    const text = settings === null ? null : await this.files.read(uri);
    // Hundreds of them would fill the cache for nothing.
    this.files.forget(uri);
    if (text === null) return null;
    const draft = new OpenDraft(uri, '', 0, text, formatOf(uri));
    draft.configure(await this.optionsFor(draft));
    return draft;
  }

  /** The writer's settings changed. */
  reconfigured(): void {
    this.settings = new Map();
    this.stale();
  }

  /** Files changed outside of the editor. */
  filesChanged(uris: readonly string[]): void {
    const ours = new Set(uris.filter((uri) => this.drafts.get(uri) === null));
    if (ours.size === 0) return;
    let asked = false;
    for (const uri of ours) asked = this.files.forget(uri) || asked;
    // Nobody has asked for them, as is done for a config, a dossier and a source: they are drafts or nothing.
    if (asked) this.rootsChanged();
    else {
      this.host.unopenedChanged((uri) => ours.has(uri));
      void this.dossiers.filesChanged(ours);
    }
  }

  /** Folders came or went: configs and dossiers are looked for anew. */
  rootsChanged(): void {
    this.dossiers.forget();
    this.teams = this.newTeams();
    this.stale();
  }

  /** What drafts are judged by changed; only those concerned may have other findings. */
  private stale(concerned = EVERY_DRAFT): void {
    this.drafts.stale();
    this.host.refresh(null);
    this.host.unopenedChanged(concerned);
  }

  private newTeams(): Teams {
    return new Teams(this.files, this.roots, (uri, text, problems) => this.host.configProblems(uri, text, problems));
  }

  /** null: no draft of the team's. */
  private async optionsFor(draft: OpenDraft): Promise<CheckOptions | null> {
    const { uri, languageId } = draft;
    const settings = settingsIn(await this.teams.teamOf(uri), uri, languageId);
    if (settings === null) return null;
    return {
      catalogue: this.catalogue,
      dossier: await this.dossiers.of(uri, draft.draft),
      settings: withEditor(settings, await this.settingsFor(uri)),
    };
  }

  /** The other drafts of its dossier are compared with what it says now. */
  private async digest(draft: OpenDraft): Promise<void> {
    const file = await this.dossiers.fileOf(draft.uri, draft.draft);
    if (file !== null && draft.taken) await this.dossiers.say(draft, file);
  }
}
