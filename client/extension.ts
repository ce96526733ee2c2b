// The entry, on the desktop and in the browser alike: one bundle, so that the package holds the client once.
import type * as vscode from 'vscode';
import { changesOf } from './changes.ts';
import { clientOptions, start } from './client.ts';
import { Client } from './connection.ts';
import { type MarkdownIt, previewOf } from './preview.ts';

let client: Client | undefined;

/** What other extensions get: VS Code's Markdown preview asks for `extendMarkdownIt`. */
export interface Api {
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt;
}

export const activate = (context: vscode.ExtensionContext): Api => {
  client = new Client(context.extensionUri, clientOptions());
  const changes = changesOf(client, context.subscriptions);
  start(context, client, changes);
  return { extendMarkdownIt: previewOf(client, changes, context.subscriptions) };
};

export const deactivate = (): Promise<void> | undefined => client?.stop();
