// All drafts of the workspace, those nobody has open included. Asked again and again, it answers when there is news.
import type {
  CancellationToken,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Answered, diagnosticOf } from './diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** Reports go out in portions, so that the first findings are there before the last draft is read. */
const PORTION = 20;

/** Only what takes longer than this is worth a word in the status bar. */
const PATIENCE_MS = 500;

/** Where a writer sees how far it is, from 0 to 100. */
export interface Progress {
  report(percent: number): void;
  done(): void;
}

export class WorkspaceCheck {
  private stale = true;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly workspace: Workspace,
    private readonly answered: Answered,
    private readonly begin: () => Promise<Progress>,
  ) {}

  /** Files, settings or dossiers changed: who waits is answered anew. */
  changed(): void {
    this.stale = true;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves once all is reported that is new to the client, which is at once only if something changed. */
  async run(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    report: (portion: WorkspaceDiagnosticReportPartialResult) => void,
  ): Promise<WorkspaceDiagnosticReport> {
    if (!this.stale && previous.size > 0) await this.news(token);
    this.stale = false;
    const gone = new Set(previous.keys());
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const started = Date.now();
    let progress: Promise<Progress> | null = null;
    const look = (done: number, of: number): void => {
      if (progress === null && Date.now() - started > PATIENCE_MS) progress = this.begin();
      void progress?.then((shown) => shown.report(Math.floor((100 * done) / of)));
    };
    try {
      for await (const draft of this.workspace.allDrafts(look)) {
        if (token.isCancellationRequested) break;
        const { uri } = draft;
        gone.delete(uri);
        // Open drafts are pulled one by one as they are written.
        if (this.workspace.drafts.get(uri) !== null) continue;
        const found = draft.findings.map((f) => diagnosticOf(draft, f));
        const resultId = this.answered.idOf(uri, found);
        if (previous.get(uri) === resultId) continue;
        items.push({ kind: 'full', uri, version: null, items: found, resultId });
        if (items.length < PORTION) continue;
        report({ items });
        items = [];
      }
    } finally {
      void (progress as Promise<Progress> | null)?.then((shown) => shown.done());
    }
    if (!token.isCancellationRequested)
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
