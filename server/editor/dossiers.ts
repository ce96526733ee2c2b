// The dossier a draft belongs to: what it declares, the files its sources name, what its other drafts say.
import type { Declarations, Draft } from '../draft/draft.ts';
import { type DraftDigest, digestOf } from '../facts/digest.ts';
import type { Dossier } from '../facts/facts.ts';
import type { CachedFiles } from './files.ts';
import { DOSSIER_NAMES, OpenDossier } from './open-dossier.ts';
import { OpenDraft } from './open-draft.ts';
import { folderOf, foldersAbove, nameOf, pathFrom, resolvePath } from './uris.ts';

const NOTHING: Declarations = { speakers: [], events: [], sources: [], accept: [] };
const DRAFT_ENDINGS = ['.brief.md', '.brief'];

/** The drafts of one dossier: what each says, as far as they have been read. */
interface Members {
  readonly digests: Map<string, DraftDigest>;
  /** The array given to a draft, kept for as long as it would be the same. */
  readonly given: Map<string, readonly DraftDigest[]>;
  reading: Promise<void> | null;
}

export interface DossierHost {
  open(uri: string): OpenDraft | null;
  /** The URIs of all that is open. */
  openUris(): Iterable<string>;
  /** The other drafts of a dossier have been read, or say something else now. */
  changed(dossier: string): void;
}

export class Dossiers {
  private readonly members = new Map<string, Members>();

  constructor(
    private readonly files: CachedFiles,
    private readonly roots: readonly string[],
    private readonly host: DossierHost,
  ) {}

  /** The dossier's file: the one the draft names, else the nearest from its folder upward; null: none. */
  async fileOf(uri: string, draft: Draft): Promise<string | null> {
    const folder = folderOf(uri);
    if (folder === null) return null;
    const named = draft.frontMatter?.dossier?.text;
    const places =
      named === undefined
        ? [...foldersAbove(uri, this.roots)].flatMap((f) => DOSSIER_NAMES.map((name) => `${f}/${name}`))
        : [resolvePath(folder, named)].filter((file) => this.within(file, folder));
    for (const place of places) if ((await this.files.read(place)) !== null) return place;
    return null;
  }

  async openDossier(file: string): Promise<OpenDossier | null> {
    const text = await this.files.read(file);
    return text === null ? null : new OpenDossier(file, 0, text);
  }

  /** All that a draft is judged against besides itself; undefined when there is nothing. */
  async of(uri: string, draft: Draft): Promise<Dossier | undefined> {
    const folder = folderOf(uri);
    if (folder === null) return undefined;
    const file = await this.fileOf(uri, draft);
    const dossier = file === null ? null : await this.openDossier(file);
    const files = new Map<string, string>();
    await this.sources(folder, draft.frontMatter ?? NOTHING, files);
    if (file === null || dossier === null) return files.size === 0 ? undefined : { declared: NOTHING, files };
    const { declared } = dossier;
    await this.sources(folderOf(file) ?? folder, declared, files);
    return {
      declared,
      files,
      drafts: this.others(file, uri),
      ...(declared.lang === null ? {} : { lang: declared.lang.text }),
    };
  }

  /** All drafts that a dossier speaks for, open or not; those that are not open are read for the occasion. */
  async *draftsOf(file: string): AsyncGenerator<OpenDraft> {
    const folder = folderOf(file);
    if (folder === null) return;
    const open = [...this.host.openUris()].filter((uri) => uri.startsWith(`${folder}/`));
    const uris = new Set([...open, ...(await this.files.find(folder, DRAFT_ENDINGS))]);
    for (const uri of [...uris].sort()) {
      const draft = this.host.open(uri) ?? (await this.closed(uri));
      if (draft !== null && (await this.fileOf(uri, draft.draft)) === file) yield draft;
    }
  }

  /** A draft says something else now, or is a file that changed. */
  async say(draft: OpenDraft, file: string): Promise<void> {
    const members = this.members.get(file);
    if (members === undefined) return;
    if (this.note(members, file, null, draft)) this.host.changed(file);
  }

  /** Keeps what a draft says, one that is not open as judged by its dossier. True if that is news. */
  private note(members: Members, file: string, dossier: OpenDossier | null, draft: OpenDraft): boolean {
    if (this.host.open(draft.uri) === null) draft.configure({ dossier: { declared: dossier?.declared ?? NOTHING } });
    const digest = digestOf(shownPath(file, draft.uri), draft.facts);
    if (JSON.stringify(members.digests.get(draft.uri)) === JSON.stringify(digest)) return false;
    members.digests.set(draft.uri, digest);
    return true;
  }

  /** Drafts that are not open came, went or changed. */
  async filesChanged(uris: ReadonlySet<string>): Promise<void> {
    for (const [file, members] of this.members) {
      const folder = folderOf(file);
      const inside = [...uris].filter((uri) => folder !== null && uri.startsWith(`${folder}/`));
      if (inside.length === 0) continue;
      const dossier = await this.openDossier(file);
      let news = false;
      for (const uri of inside) {
        const draft = await this.closed(uri);
        const member = draft !== null && (await this.fileOf(uri, draft.draft)) === file;
        news = (member ? this.note(members, file, dossier, draft) : members.digests.delete(uri)) || news;
      }
      if (news && this.members.get(file) === members) this.host.changed(file);
    }
  }

  /** Configs or dossiers changed: all is read again when next asked for. */
  forget(): void {
    this.members.clear();
  }

  private async closed(uri: string): Promise<OpenDraft | null> {
    const text = await this.files.read(uri);
    // Hundreds of them would fill the cache for nothing.
    this.files.forget(uri);
    return text === null ? null : new OpenDraft(uri, 'brief', 0, text, 'brief');
  }

  /** What is known of the others now; the rest is read in the background, and `changed` says when. */
  private others(file: string, uri: string): readonly DraftDigest[] {
    let members = this.members.get(file);
    if (members === undefined) {
      members = { digests: new Map(), given: new Map(), reading: null };
      this.members.set(file, members);
      members.reading = this.readMembers(file, members);
    }
    const now = [...members.digests].filter(([other]) => other !== uri).map(([, digest]) => digest);
    const before = members.given.get(uri);
    if (before !== undefined && before.length === now.length && before.every((d, i) => d === now[i])) return before;
    members.given.set(uri, now);
    return now;
  }

  private async readMembers(file: string, members: Members): Promise<void> {
    const dossier = await this.openDossier(file);
    for await (const draft of this.draftsOf(file)) {
      this.note(members, file, dossier, draft);
      // Keystrokes go first.
      await new Promise((next) => setTimeout(next, 0));
    }
    if (members.digests.size > 1 && this.members.get(file) === members) this.host.changed(file);
  }

  private async sources(folder: string, declared: Declarations, into: Map<string, string>): Promise<void> {
    for (const { file } of declared.sources) {
      if (file === null || into.has(file.text)) continue;
      const place = resolvePath(folder, file.text);
      const text = this.within(place, folder) ? await this.files.read(place) : null;
      if (text !== null) into.set(file.text, text);
    }
  }

  /** A draft may name files of its own workspace only: it may come from anywhere. */
  private within(file: string, folder: string): boolean {
    const root = this.roots.find((r) => folder === r || folder.startsWith(`${r}/`)) ?? folder;
    return file.startsWith(`${root}/`);
  }
}

/** How a draft is called in messages of another of its dossier. */
const shownPath = (dossier: string, uri: string): string => pathFrom(folderOf(dossier) ?? '', uri) ?? nameOf(uri);
