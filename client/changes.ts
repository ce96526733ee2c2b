// When the server says that what it read in a draft may have changed: one listener to the client, any number to this.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FactsParams } from '../server/editor/protocol.ts';

/** The event's value is the draft's URI. */
export const changesOf = (client: BaseLanguageClient, subscriptions: vscode.Disposable[]): vscode.Event<string> => {
  const emitter = new vscode.EventEmitter<string>();
  // A second handler of one notification would take the place of the first.
  subscriptions.push(
    emitter,
    client.onNotification('rapporteur/factsChanged', ({ uri }: FactsParams) => emitter.fire(uri)),
  );
  return emitter.event;
};
