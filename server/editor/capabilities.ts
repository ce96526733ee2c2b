// What the server says it can do.
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL } from './actions.ts';
import { TRIGGERS } from './completion/completion.ts';
import { TOKEN_TYPES } from './tokens.ts';

/** One identifier for every registration: a result id of one is known to the other. */
export const PULLING = { identifier: 'rapporteur', interFileDependencies: true };

/** All but the pulling of diagnostics, which clients that can are asked for later, with or without the workspace. */
export const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  hoverProvider: true,
  completionProvider: { triggerCharacters: TRIGGERS },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  documentFormattingProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
    full: true,
    range: true,
  },
};
