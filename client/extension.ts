// Desktop: the server is a process of its own.
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './client.ts';

let client: LanguageClient | undefined;

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  const module = context.asAbsolutePath('dist/server.cjs');
  client = new LanguageClient('rapporteur', 'Rapporteur', { module, transport: TransportKind.ipc }, clientOptions());
  await start(context, client);
};

export const deactivate = (): Promise<void> | undefined => client?.stop();
