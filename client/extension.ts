// The entry, on the desktop and in the browser alike: one bundle, so that the package holds the client once.
import type * as vscode from 'vscode';
import { clientOptions, start } from './client.ts';
import { Client } from './connection.ts';

let client: Client | undefined;

export const activate = async (context: vscode.ExtensionContext): Promise<void> => {
  client = new Client(context.extensionUri, clientOptions());
  await start(context, client);
};

export const deactivate = (): Promise<void> | undefined => client?.stop();
