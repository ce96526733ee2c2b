// All drafts of the workspace, those nobody has open included. Asked again and again, it answers when there is news.
import type {
  CancellationToken,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Answered, diagnosticOf } from './diagnostics.ts';
import { type Concerned, EVERY_DRAFT, type Workspace } from './workspace.ts';

/** Reports go out in portions, so that the first findings are there before the last draft is read. */
const PORTION = 20;

/** Only what takes longer than this is worth a word in the status bar. */
const PATIENCE_MS = 500;

/** Where a writer sees how far it is, from 0 to 100. */
export interface Progress {
  report(percent: number): void;
  done(): void;
}

/** Files often change by the hundred, and a dossier letter by letter: news is told once it pauses for so long. */
const BURST_MS = 200;

/** More news than this concerns all drafts: nobody may ask for a long time. */
const MOST_NEWS = 50;

export class WorkspaceCheck {
  private stale: Concerned[] = [EVERY_DRAFT];
  private waiting: (() => void)[] = [];
  private burst: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workspace: Workspace,
    private readonly answered: Answered,
    private readonly begin: () => Promise<Progress>,
  ) {}

  /** Files, settings or dossiers changed: who waits is answered anew. */
  changed(concerned: Concerned): void {
    if (!this.stale.includes(EVERY_DRAFT)) this.stale.push(concerned);
    if (this.stale.length > MOST_NEWS) this.stale = [EVERY_DRAFT];
    clearTimeout(this.burst);
    this.burst = setTimeout(() => {
      for (const go of this.waiting.splice(0)) go();
    }, BURST_MS);
  }

  dispose(): void {
    clearTimeout(this.burst);
  }

  /**
   * Resolves once all is reported that is new to the client, which is at once only if something changed. `report` says
   * whether the client takes portions; else they come with the answer.
   */
  async run(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    report: (portion: WorkspaceDiagnosticReportPartialResult) => boolean,
  ): Promise<WorkspaceDiagnosticReport> {
    if (this.stale.length === 0 && previous.size > 0) await this.news(token);
    // A client that knows nothing yet is told all.
    const news = previous.size === 0 ? [EVERY_DRAFT] : this.stale;
    this.stale = [];
    const concerned: Concerned = (uri) => news.some((about) => about(uri));
    const gone = new Set([...previous.keys()].filter(concerned));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const started = Date.now();
    let progress: Promise<Progress> | null = null;
    const look = (done: number, of: number): void => {
      if (progress === null && Date.now() - started > PATIENCE_MS) progress = this.begin();
      void progress?.then((shown) => shown.report(Math.floor((100 * done) / of)));
    };
    try {
      for await (const draft of this.workspace.allDrafts(concerned, look)) {
        if (token.isCancellationRequested) break;
        const { uri } = draft;
        gone.delete(uri);
        // Open drafts are pulled one by one as they are written.
        if (this.workspace.drafts.get(uri) !== null) continue;
        const found = draft.findings.map((f) => diagnosticOf(draft, f));
        const resultId = this.answered.idOf(uri, found);
        if (previous.get(uri) === resultId) continue;
        items.push({ kind: 'full', uri, version: null, items: found, resultId });
        if (items.length >= PORTION && report({ items })) items = [];
      }
    } finally {
      void (progress as Promise<Progress> | null)?.then((shown) => shown.done());
    }
    if (token.isCancellationRequested) this.stale.push(...news);
    else
      for (const uri of gone)
        if (this.workspace.drafts.get(uri) === null) {
          this.answered.forget(uri);
          items.push({ kind: 'full', uri, version: null, items: [] });
        }
    return { items };
  }

  private news(token: CancellationToken): Promise<void> {
    return new Promise((go) => {
      this.waiting.push(go);
      token.onCancellationRequested(() => go());
    });
  }
}
