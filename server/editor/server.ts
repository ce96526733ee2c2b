// The language server: wires a connection to what is open and to one function per feature.
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { type Catalogue, render } from '../rules/message.ts';
import { actionsAt } from './actions.ts';
import { CAPABILITIES, PULLING } from './capabilities.ts';
import { catalogueOf } from './catalogues.ts';
import { checkText } from './check-text.ts';
import { completionsAt } from './completion/completion.ts';
import { Answered, diagnosticOf, dossierDiagnostics, SOURCE } from './diagnostics.ts';
import { EditedDocument } from './document.ts';
import { factsView } from './facts-view.ts';
import { CachedFiles, clientFiles, type Files } from './files.ts';
import { foldingOf } from './folding.ts';
import { formattingOf } from './formatting.ts';
import { hoverAt } from './hover.ts';
import { inlayHintsOf } from './inlay.ts';
import { linksOf } from './links.ts';
import { definitionAt, prepareRename, referencesAt, renameAt } from './navigation.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { OpenDraft } from './open-draft.ts';
import { overviewOf } from './overview/answer.ts';
import { rangeOf, spanOf } from './positions.ts';
import {
  CHECK_TEXT,
  type CheckTextParams,
  FACTS,
  FACTS_CHANGED,
  type FactsParams,
  type InitializationOptions,
  OVERVIEW,
} from './protocol.ts';
import { selectionAt } from './selection.ts';
import { symbolsOf } from './symbols.ts';
import { tokensOf } from './tokens.ts';
import { Workspace, type WorkspaceHost } from './workspace.ts';
import { type Progress, WorkspaceCheck } from './workspace-check.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const rootOf = ({ uri }: WorkspaceFolder): string => uri.replace(/\/$/, '');

/** Serves until the connection closes. `hostFiles` are used where the client offers none. */
export const serve = (connection: Connection, hostFiles: Files): void => {
  let client: InitializeParams['capabilities'] = {};
  let own: InitializationOptions = {};
  let catalogue: Catalogue | undefined;
  const answered = new Answered();
  /** Folders of the workspace, as they come and go. */
  const roots: string[] = [];

  const fail = (what: string, error: unknown): void =>
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);

  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  const diagnosticsOf = async (uri: string): Promise<Diagnostic[]> => {
    const dossier = workspace.dossier(uri);
    if (dossier !== null) return dossierDiagnostics(dossier);
    const draft = await workspace.ready(uri);
    return draft === null ? [] : draft.show().map((f) => diagnosticOf(draft, f));
  };

  const push = async (uri: string): Promise<void> => {
    try {
      const diagnostics = await diagnosticsOf(uri);
      const version = workspace.drafts.get(uri)?.document.version;
      await connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    } catch (error) {
      fail('diagnostics', error);
    }
  };

  /** A client that does not pull is sent the diagnostics; ours is told that its views may be old. */
  const tell = (uri: string): void => {
    if (!pulls()) void push(uri);
    if (own.files === true) void connection.sendNotification(FACTS_CHANGED, { uri });
  };

  const host: WorkspaceHost = {
    settingsFor: async (uri) =>
      client.workspace?.configuration === true
        ? ((await connection.workspace.getConfiguration({
            ...(uri === '' ? {} : { scopeUri: uri }),
            section: 'rapporteur',
          })) ??
          own.settings ??
          {})
        : (own.settings ?? {}),
    edited: (draft) => tell(draft.uri),
    rehearsed: (draft, share) => {
      const position = draft.document.positionAt(Math.floor(draft.text.length * share));
      const there = { textDocument: { uri: draft.uri }, position };
      completionsAt(draft, there);
      hoverAt(draft, there);
    },
    refresh: (draft) => {
      if (pulls() && client.workspace?.diagnostics?.refreshSupport === true) connection.languages.diagnostics.refresh();
      for (const { uri } of draft === null ? workspace.drafts : [draft]) tell(uri);
    },
    unopenedChanged: (concerned) => workspaceCheck.changed(concerned),
    configProblems: (uri, text, problems) => {
      const document = new EditedDocument(uri, 0, text);
      const diagnostics = problems.map((p) => ({
        range: rangeOf(document, p),
        message: render(p.message, catalogue),
        severity: DiagnosticSeverity.Warning,
        source: SOURCE,
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  };
  let workspace = new Workspace(new CachedFiles(hostFiles), [], undefined, host);
  /** A client that shows no progress is told of none. */
  const beginProgress = async (): Promise<Progress> => {
    const shown = await connection.window.createWorkDoneProgress();
    shown.begin(render(['Checking briefs'], catalogue), 0);
    return shown;
  };
  let workspaceCheck = new WorkspaceCheck(workspace, answered, beginProgress);
  /** With and without the whole workspace it is another registration. */
  let pulling: { readonly whole: boolean; readonly registration: Promise<Disposable> } | null = null;

  const registerPulling = async (): Promise<void> => {
    if (client.textDocument?.diagnostic?.dynamicRegistration !== true) return;
    const whole = (await host.settingsFor('')).checkWorkspace === true;
    if (pulling?.whole === whole) return;
    const before = pulling;
    pulling = {
      whole,
      registration: connection.client.register(DocumentDiagnosticRequest.type, {
        documentSelector: null,
        ...PULLING,
        workspaceDiagnostics: whole,
      }),
    };
    (await before?.registration)?.dispose();
  };

  type About = { readonly textDocument: { readonly uri: string } };

  /** A handler that never throws, gives up when nobody waits any longer, and says `nothing` where it has no answer. */
  const handle =
    <P, R, N>(nothing: N, answer: (params: P) => Promise<R | N>) =>
    async (params: P, token: CancellationToken): Promise<R | N | ResponseError<void>> => {
      try {
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        const result = await answer(params);
        return token.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled') : result;
      } catch (error) {
        fail('request', error);
        return nothing;
      }
    };

  /** A feature of drafts. */
  const on = <P extends About, R, N>(nothing: N, feature: (draft: OpenDraft, params: P) => R | Promise<R>) =>
    handle(nothing, async (params: P): Promise<R | N> => {
      const draft = await workspace.ready(params.textDocument.uri);
      return draft === null ? nothing : feature(draft, params);
    });

  /** A feature of drafts and dossiers. */
  const onPlace = <P extends About, R, N>(
    nothing: N,
    feature: (place: OpenDraft | OpenDossier, params: P) => Promise<R>,
  ) =>
    handle(nothing, async (params: P): Promise<R | N> => {
      const { uri } = params.textDocument;
      const place = workspace.dossier(uri) ?? (await workspace.ready(uri));
      return place === null ? nothing : feature(place, params);
    });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    own = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    catalogue = catalogueOf(params.locale);
    const files = new CachedFiles(own.files === true ? clientFiles(connection) : hostFiles);
    roots.push(...(params.workspaceFolders ?? []).map(rootOf));
    workspace = new Workspace(files, roots, catalogue, host);
    workspaceCheck = new WorkspaceCheck(workspace, answered, beginProgress);
    const registersPulling = client.textDocument?.diagnostic?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'rapporteur', version: VERSION },
      capabilities: {
        ...CAPABILITIES,
        ...(registersPulling ? {} : { diagnosticProvider: { ...PULLING, workspaceDiagnostics: false } }),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(rootOf);
        roots.splice(0, roots.length, ...roots.filter((root) => !gone.includes(root)), ...added.map(rootOf));
        workspace.rootsChanged();
      });
    void registerPulling();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapporteur' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          { globPattern: '**/{rapporteur.json,dossier.yaml,dossier.yml}' },
          { globPattern: '**/*.{md,brief,txt}' },
        ],
      });
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.opened(uri, languageId, version, text);
    tell(uri);
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri, version } = params.textDocument;
    const dossier = workspace.dossier(uri);
    if (dossier === null) return workspace.drafts.edited(params);
    for (const change of params.contentChanges) dossier.document.change(change);
    workspace.holdDossier(uri, version ?? 0, dossier.document.text.toString());
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.closed(uri);
    answered.forget(uri);
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeConfiguration((params) => {
    const given = (params.settings as { rapporteur?: InitializationOptions['settings'] } | null)?.rapporteur;
    if (given !== undefined) own = { ...own, settings: given };
    workspace.reconfigured();
    void registerPulling();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes.map((c) => c.uri)));
  connection.onShutdown(() => {
    workspace.drafts.dispose();
    workspaceCheck.dispose();
  });

  const diagnostics = handle(null, (params: About) => diagnosticsOf(params.textDocument.uri));
  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const items = await diagnostics(params, token);
    if (items instanceof ResponseError) throw items;
    if (items === null) return { kind: 'full', items: [] };
    const resultId = answered.idOf(params.textDocument.uri, items);
    return resultId === params.previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', items, resultId };
  });
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    try {
      return await workspaceCheck.run(previous, token, (portion) => {
        partial?.report(portion);
        return partial !== undefined;
      });
    } catch (error) {
      fail('workspace check', error);
      return { items: [] };
    }
  });
  connection.onCodeAction(on([], (draft, params) => actionsAt(draft, params, workspace)));
  connection.onHover(on(null, hoverAt));
  connection.onCompletion(onPlace(null, async (place, params) => completionsAt(place, params)));
  connection.onDefinition(onPlace(null, (place, { position }) => definitionAt(place, position, workspace)));
  connection.onReferences(
    onPlace(null, (place, { position, context }) =>
      referencesAt(place, position, context.includeDeclaration, workspace),
    ),
  );
  connection.onPrepareRename(onPlace(null, (place, { position }) => prepareRename(place, position, workspace)));
  connection.onRenameRequest(
    onPlace(null, (place, { position, newName }) => renameAt(place, position, newName, workspace)),
  );
  connection.onDocumentSymbol(on(null, symbolsOf));
  connection.onWorkspaceSymbol(handle([], ({ query }) => workspaceSymbols(workspace, query)));
  connection.onDocumentLinks(on([], linksOf));
  connection.onDocumentFormatting(on([], formattingOf));
  connection.onFoldingRanges(on([], foldingOf));
  connection.onSelectionRanges(on([], (draft, { positions }) => selectionAt(draft, positions)));
  connection.languages.inlayHint.on(
    on([], async (draft, { range }) => {
      const { inlayHints } = await workspace.settingsFor(draft.uri);
      return inlayHints === true ? inlayHintsOf(draft, range) : [];
    }),
  );
  connection.languages.semanticTokens.on(on({ data: [] }, (draft) => tokensOf(draft, null)));
  connection.languages.semanticTokens.onRange(
    on({ data: [] }, (draft, { range }) => tokensOf(draft, spanOf(draft.document, range))),
  );
  connection.onRequest(FACTS, ({ uri }: FactsParams, token: CancellationToken) =>
    on(null, factsView)({ textDocument: { uri } }, token),
  );
  connection.onRequest(OVERVIEW, ({ uri }: FactsParams, token: CancellationToken) =>
    on(null, overviewOf)({ textDocument: { uri } }, token),
  );
  connection.onRequest(
    CHECK_TEXT,
    handle(null, async (params: CheckTextParams) => checkText(params)),
  );
  connection.listen();
};
