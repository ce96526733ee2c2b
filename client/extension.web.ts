// Browser: the server is a worker, or runs in this one where none may be started.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './client.ts';

type Worker = ConstructorParameters<typeof LanguageClient>[2];
declare const Worker: new (url: string) => Worker;

let client: LanguageClient | undefined;

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
  const worker = workerOf(script) ?? (await inProcess(script));
  client = new LanguageClient('rapporteur', 'Rapporteur', worker, clientOptions());
  await start(context, client);
};

export const deactivate = (): Promise<void> | undefined => client?.stop();

/** null where the extension host may not start workers: an extension served from a remote place. */
const workerOf = (script: vscode.Uri): Worker | null => {
  try {
    return new Worker(script.toString(true));
  } catch {
    return null;
  }
};

/** The same script on one end of a channel, which it takes for its worker's scope; the other end stands for the worker. */
const inProcess = async (script: vscode.Uri): Promise<Worker> => {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  const { port1, port2 } = new MessageChannel();
  new Function('self', source)(port2);
  return port1 as unknown as Worker;
};
