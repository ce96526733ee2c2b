// The drafts that are open, each ready with what applies to it.
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver';
import type { CheckOptions } from '../check.ts';
import { formatOf } from '../draft/read.ts';
import { OpenDraft } from './open-draft.ts';

/** How long a writer must pause before what is wrong on the line being written is said. */
const PAUSE_MS = 900;

/** How long after the first draft is opened keys are rehearsed, if the writer has not begun. */
const REHEARSAL_MS = 500;

/** So many keys: by then the engine has compiled most of what they run. */
const REHEARSALS = 12;

/** Of how many drafts the reading is kept, thirty times their text: of those that were asked about last. */
const MOST_READ = 6;

export interface DraftsHost {
  /** null: the file is no draft of the team's. */
  optionsFor(draft: OpenDraft): Promise<CheckOptions | null>;
  /** Something about a draft may be shown differently now. */
  changed(draft: OpenDraft): void;
  /** A key was rehearsed in a draft; `share`: how much of the draft stands before it. */
  rehearsed(draft: OpenDraft, share: number): void;
  /** The writer pauses; `waited`: some findings were held back until now. */
  rested(draft: OpenDraft, waited: boolean): void;
}

export class Drafts {
  private readonly open = new Map<string, OpenDraft>();
  /** Options are fetched again when what they hang on has changed: the draft's front matter, or anything (`stale`). */
  private readonly configured = new Map<OpenDraft, { readonly front: unknown; readonly done: Promise<void> }>();
  /** Those whose reading is kept, the one that was asked about last at the end. */
  private readonly readLast = new Set<OpenDraft>();
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  private rehearsal: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly host: DraftsHost) {}

  *[Symbol.iterator](): Generator<OpenDraft> {
    yield* this.open.values();
  }

  uris(): Iterable<string> {
    return this.open.keys();
  }

  opened({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    const format = languageId === 'brief' ? 'brief' : languageId === 'plaintext' ? 'plain' : formatOf(uri);
    const draft = new OpenDraft(uri, languageId, version, text, format);
    this.open.set(uri, draft);
    this.rehearsal ??= setTimeout(() => this.rehearse(draft, 0), REHEARSAL_MS);
  }

  /** One key after the other; between two of them everybody else comes first, and the writer ends it. */
  private rehearse(draft: OpenDraft, done: number): void {
    const share = done / REHEARSALS;
    if (this.open.get(draft.uri) !== draft || !draft.rehearse(share)) return;
    this.host.rehearsed(draft, share);
    if (done + 1 === REHEARSALS) return;
    this.rehearsal = setTimeout(() => this.rehearse(draft, done + 1), 0);
  }

  edited({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const draft = this.open.get(uri);
    if (draft === undefined) return;
    draft.change(contentChanges, version ?? draft.document.version + 1);
    if (this.rehearsal !== null) clearTimeout(this.rehearsal);
    clearTimeout(this.pauses.get(uri));
    this.pauses.set(
      uri,
      setTimeout(() => {
        this.pauses.delete(uri);
        this.host.rested(draft, draft.rest());
      }, PAUSE_MS),
    );
    this.host.changed(draft);
  }

  closed(uri: string): void {
    const draft = this.open.get(uri);
    if (draft === undefined) return;
    this.open.delete(uri);
    this.configured.delete(draft);
    this.readLast.delete(draft);
    clearTimeout(this.pauses.get(uri));
    this.pauses.delete(uri);
  }

  get(uri: string): OpenDraft | null {
    return this.open.get(uri) ?? null;
  }

  /** The open draft with its settings and dossier; null when it is not open. */
  async ready(uri: string): Promise<OpenDraft | null> {
    const draft = this.open.get(uri);
    if (draft === undefined) return null;
    this.asked(draft);
    const front = draft.draft.frontMatter;
    let known = this.configured.get(draft);
    if (known === undefined || known.front !== front) {
      known = { front, done: this.host.optionsFor(draft).then((options) => draft.configure(options)) };
      this.configured.set(draft, known);
    }
    await known.done;
    return this.open.get(uri) ?? null;
  }

  private asked(draft: OpenDraft): void {
    this.readLast.delete(draft);
    this.readLast.add(draft);
    if (this.readLast.size <= MOST_READ) return;
    for (const oldest of this.readLast) {
      oldest.letGo();
      this.readLast.delete(oldest);
      return;
    }
  }

  /** Settings, config or a dossier changed: everything is fetched again when next asked for. */
  stale(): void {
    this.configured.clear();
  }

  dispose(): void {
    for (const pause of this.pauses.values()) clearTimeout(pause);
    this.pauses.clear();
    if (this.rehearsal !== null) clearTimeout(this.rehearsal);
  }
}
