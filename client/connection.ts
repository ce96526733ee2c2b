// Where the server runs: on the desktop in a process of its own, in the browser in a worker, and where none may be
// started (an extension served from a remote place) in this very thread. It is the same script each time, spoken to over
// a port.
import * as vscode from 'vscode';
import { BaseLanguageClient, type LanguageClientOptions, type MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageclient/browser';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (url: string) => Port;

/** Tells the client that the server is gone, so that it starts another. */
class Reader extends BrowserMessageReader {
  gone(): void {
    this.fireClose();
  }
}

export class Client extends BaseLanguageClient {
  private end: () => void = () => {};

  constructor(
    private readonly extension: vscode.Uri,
    options: LanguageClientOptions,
  ) {
    super('rapporteur', 'Rapporteur', options);
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    if (isNode()) return this.process();
    const script = vscode.Uri.joinPath(this.extension, 'dist/extension/server.js');
    const port = workerOf(script) ?? (await inProcess(script));
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.end();
    }
  }

  private async process(): Promise<MessageTransports> {
    const { fork } = await import('node:child_process');
    const script = vscode.Uri.joinPath(this.extension, 'dist/extension/process.js').fsPath;
    const child = fork(script, { serialization: 'json', execArgv: [], silent: false });
    const port = {
      onmessage: null as ((event: { data: unknown }) => void) | null,
      postMessage: (message: unknown): void => {
        // A server that has just died: the close below starts another.
        if (child.connected) child.send(message as object);
      },
      addEventListener: (): void => {},
    };
    child.on('message', (data) => port.onmessage?.({ data }));
    const reader = new Reader(port as unknown as Port);
    child.on('exit', () => reader.gone());
    child.on('error', () => reader.gone());
    this.end = () => child.kill();
    return { reader, writer: new BrowserMessageWriter(port as unknown as Port) };
  }
}

/** An extension host that can start processes: also the one beside a remote window in a browser. */
const isNode = (): boolean => typeof process === 'object' && process.versions?.node !== undefined;

/** null where the extension host may not start workers. */
const workerOf = (script: vscode.Uri): Port | null => {
  try {
    return new Worker(script.toString(true));
  } catch {
    return null;
  }
};

/** The script on one end of a channel, which it takes for its worker's scope; the other end stands for the worker. */
const inProcess = async (script: vscode.Uri): Promise<Port> => {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  const { port1, port2 } = new MessageChannel();
  new Function('self', source)(port2);
  return port1 as unknown as Port;
};
