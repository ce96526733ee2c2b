// The language server: wires a connection to the open drafts and to one function per feature.
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { actionsAt } from './actions.ts';
import { catalogueOf } from './catalogues.ts';
import { completionsAt, TRIGGERS } from './completion/completion.ts';
import { Answered, diagnosticOf } from './diagnostics.ts';
import { Drafts } from './drafts.ts';
import { factsView } from './facts-view.ts';
import { CachedFiles, clientFiles, type Files } from './files.ts';
import { hoverAt } from './hover.ts';
import type { OpenDraft } from './open-draft.ts';
import { FACTS, FACTS_CHANGED, type FactsParams, type InitializationOptions } from './protocol.ts';
import { type EditorSettings, Team } from './team.ts';

/** Serves until the connection closes. `hostFiles` are used where the client offers none. */
export const serve = (connection: Connection, hostFiles: Files): void => {
  let client: InitializeParams['capabilities'] = {};
  let own: InitializationOptions = {};
  let team = new Team(hostFiles, [], undefined);
  let files = new CachedFiles(hostFiles);
  let settings = new Map<string, Promise<EditorSettings>>();
  const answered = new Answered();

  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  const drafts = new Drafts({
    optionsFor: async (draft) => team.optionsFor(draft.uri, draft.draft, await settingsFor(draft.uri)),
    changed: (draft) => tell(draft),
    rested: (draft) => {
      if (draft.show().findings.length === 0) return;
      refresh(draft);
    },
  });

  const settingsFor = (uri: string): Promise<EditorSettings> => {
    let found = settings.get(uri);
    if (found === undefined) {
      found =
        client.workspace?.configuration === true
          ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'rapporteur' }).then((s) => s ?? {})
          : Promise.resolve({});
      settings.set(uri, found);
    }
    return found;
  };

  const fail = (what: string, error: unknown): void =>
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);

  /** A client that does not pull is sent the diagnostics; ours is told that its views may be old. */
  const tell = (draft: OpenDraft): void => {
    if (!pulls()) void push(draft.uri);
    if (own.files === true) void connection.sendNotification(FACTS_CHANGED, { uri: draft.uri });
  };

  const refresh = (draft: OpenDraft | null): void => {
    if (!pulls()) for (const d of draft === null ? drafts : [draft]) void push(d.uri);
    else if (client.workspace?.diagnostics?.refreshSupport === true) connection.languages.diagnostics.refresh();
    if (own.files === true) for (const d of draft === null ? drafts : [draft]) tell(d);
  };

  const push = async (uri: string): Promise<void> => {
    try {
      const draft = await drafts.ready(uri);
      if (draft === null) return;
      const diagnostics = draft.show().findings.map((f) => diagnosticOf(draft, f));
      await connection.sendDiagnostics({ uri, version: draft.document.version, diagnostics });
    } catch (error) {
      fail('diagnostics', error);
    }
  };

  const stale = (): void => {
    files.forget();
    settings = new Map();
    drafts.stale();
    refresh(null);
  };

  /** A feature's handler: never throws, gives up when nobody waits any longer, `nothing` where no draft is open. */
  const on =
    <P extends { readonly textDocument: { readonly uri: string } }, R, N>(
      nothing: N,
      feature: (draft: OpenDraft, params: P) => R,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | N | ResponseError<void>> => {
      try {
        const draft = await drafts.ready(params.textDocument.uri);
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return draft === null ? nothing : feature(draft, params);
      } catch (error) {
        fail(feature.name, error);
        return nothing;
      }
    };

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    own = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    files = new CachedFiles(own.files === true ? clientFiles(connection) : hostFiles);
    const roots = (params.workspaceFolders ?? []).map((f) => f.uri.replace(/\/$/, ''));
    team = new Team(files, roots, catalogueOf(params.locale));
    return {
      serverInfo: { name: 'rapporteur', version: VERSION },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.rapporteur`] },
        hoverProvider: true,
        completionProvider: { triggerCharacters: TRIGGERS },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapporteur' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/{rapporteur.json,dossier.yaml,dossier.yml}' }],
      });
  });

  connection.onDidOpenTextDocument((params) => {
    drafts.opened(params);
    const draft = drafts.get(params.textDocument.uri);
    if (draft !== null) tell(draft);
  });
  connection.onDidChangeTextDocument((params) => drafts.edited(params));
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    drafts.closed(uri);
    answered.forget(uri);
    settings.delete(uri);
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeConfiguration(stale);
  connection.onDidChangeWatchedFiles(stale);
  connection.onShutdown(() => drafts.dispose());

  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const report = await on(null, (draft: OpenDraft) => {
      const items = draft.show().findings.map((f) => diagnosticOf(draft, f));
      return { items, resultId: answered.idOf(draft.uri, items) };
    })(params, token);
    if (report instanceof ResponseError) throw report;
    if (report === null) return { kind: 'full', items: [] };
    if (report.resultId === params.previousResultId) return { kind: 'unchanged', resultId: report.resultId };
    return { kind: 'full', ...report };
  });
  connection.onCodeAction(on([], actionsAt));
  connection.onHover(on(null, hoverAt));
  connection.onCompletion(on(null, completionsAt));
  connection.onRequest(FACTS, (params: FactsParams, token: CancellationToken) =>
    on(null, factsView)({ textDocument: { uri: params.uri } }, token),
  );
  connection.listen();
};
