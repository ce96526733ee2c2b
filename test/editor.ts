// The language server in process: a client on the other end of two streams. A cursor in a draft is written `|`.
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noFiles } from '../server/editor/files.ts';
import { serve } from '../server/editor/server.ts';

export interface Session {
  readonly client: ProtocolConnection;
  /** Opens a draft; its cursor, if it has one, is taken out of it. */
  open(text: string, uri?: string, languageId?: string): Promise<Opened>;
  /** Options of what the server registers, once it has. */
  registered(method: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface Opened {
  readonly uri: string;
  readonly document: TextDocument;
  readonly position: { readonly line: number; readonly character: number };
  /** Replaces the first occurrence of `from`. */
  edit(from: string, to: string): Promise<void>;
  insert(at: Opened['position'], text: string): Promise<void>;
  diagnostics(): Promise<readonly Diagnostic[]>;
  pull(previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** A request about the cursor. */
  ask<R>(method: string, more?: object): Promise<R>;
}

export interface SessionOptions {
  readonly capabilities?: object;
  readonly locale?: string;
  /** What the client's file system holds, by URI. */
  readonly files?: Record<string, string>;
  readonly settings?: object;
  /** How long the client's file system takes to answer. */
  readonly readMs?: number;
  /** Roots of the workspace. */
  readonly roots?: readonly string[];
}

export const PULLING = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

export const session = async (options: SessionOptions = {}): Promise<Session> => {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, noFiles);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings ?? {}),
  );
  const registrations: { readonly method: string; readonly registerOptions?: unknown }[] = [];
  const listeners = new Set<() => void>();
  client.onRequest('client/registerCapability', (params: { registrations: typeof registrations }) => {
    registrations.push(...params.registrations);
    for (const listener of listeners) listener();
    return null;
  });
  client.onRequest('rapporteur/read', async ({ uri }: { uri: string }) => {
    if (options.readMs !== undefined) await new Promise((done) => setTimeout(done, options.readMs));
    return options.files?.[uri] ?? null;
  });
  client.onRequest('rapporteur/find', ({ folder, endings }: { folder: string; endings: string[] }) =>
    Object.keys(options.files ?? {}).filter((f) => f.startsWith(`${folder}/`) && endings.some((e) => f.endsWith(e))),
  );
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? PULLING,
    initializationOptions: { files: true },
    workspaceFolders: options.roots?.map((uri) => ({ uri, name: uri })) ?? null,
    ...(options.locale ? { locale: options.locale } : {}),
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    async open(marked, uri = 'mem:/folder/a.brief.md', languageId = 'brief') {
      const at = marked.indexOf('|');
      const text = at < 0 ? marked : marked.slice(0, at) + marked.slice(at + 1);
      let document = TextDocument.create(uri, languageId, 1, text);
      const position = document.positionAt(Math.max(at, 0));
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      const ask = <R>(method: string, more: object = {}): Promise<R> =>
        client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
      const pull = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
        client.sendRequest('textDocument/diagnostic', {
          textDocument: { uri },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const change = async (range: Range, changed: string): Promise<void> => {
        const contentChanges = [{ range, text: changed }];
        document = TextDocument.update(document, contentChanges, document.version + 1);
        await client.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: document.version },
          contentChanges,
        });
      };
      return {
        uri,
        get document() {
          return document;
        },
        position,
        async insert(at, inserted) {
          await change({ start: at, end: at }, inserted);
        },
        async edit(from, to) {
          const start = document.getText().indexOf(from);
          if (start < 0) throw new Error(`no "${from}" in the draft`);
          const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
          await change(range, to);
        },
        pull,
        async diagnostics() {
          const report = await pull();
          return report.kind === 'full' ? report.items : [];
        },
        ask,
      };
    },
    registered: (method) =>
      new Promise((done) => {
        const look = (): void => {
          const found = registrations.find((r) => r.method === method);
          if (found !== undefined) done(found.registerOptions);
        };
        listeners.add(look);
        look();
      }),
    async close() {
      await client.sendRequest('shutdown');
      client.end();
      client.dispose();
      server.dispose();
    },
  };
};
