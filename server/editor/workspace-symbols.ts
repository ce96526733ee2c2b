// Headings, speakers, events and sources by name, in everything that is open and the dossiers it belongs to.
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Declarations } from '../draft/draft.ts';
import type { EditedDocument } from './document.ts';
import { declaredIn, describe } from './marks.ts';
import { rangeOf } from './positions.ts';
import { headingsOf } from './symbols.ts';
import { nameOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

const MOST = 500;

export const workspaceSymbols = async (workspace: Workspace, query: string): Promise<SymbolInformation[]> => {
  const wanted = query.toLowerCase();
  const found: SymbolInformation[] = [];
  const add = (
    document: EditedDocument,
    name: string,
    kind: SymbolKind,
    span: { start: number; end: number },
  ): void => {
    if (found.length >= MOST || !inOrder(wanted, name.toLowerCase())) return;
    found.push({
      name,
      kind,
      containerName: nameOf(document.uri),
      location: { uri: document.uri, range: rangeOf(document, span) },
    });
  };
  const declarations = (document: EditedDocument, declared: Declarations): void => {
    for (const d of declaredIn(declared))
      add(
        document,
        `@${d.entry.id} ${describe(d)}`,
        d.kind === 'speaker' ? SymbolKind.Class : d.kind === 'event' ? SymbolKind.Event : SymbolKind.File,
        d.entry,
      );
  };
  const dossiers = new Set<string>();
  for (const { uri } of workspace.drafts) {
    const draft = await workspace.ready(uri);
    if (draft === null) continue;
    if (draft.draft.frontMatter !== null) declarations(draft.document, draft.draft.frontMatter);
    for (const heading of headingsOf(draft)) add(draft.document, heading.name, SymbolKind.String, heading.title);
    const dossier = await workspace.dossierOf(draft);
    if (dossier === null || dossiers.has(dossier.document.uri)) continue;
    dossiers.add(dossier.document.uri);
    declarations(dossier.document, dossier.declared);
  }
  return found;
};

/** As VS Code matches: the letters of the query in order. */
const inOrder = (query: string, name: string): boolean => {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};
