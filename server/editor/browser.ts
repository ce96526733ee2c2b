// The language server in a worker, or on a message port that stands for one.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { noFiles } from './files.ts';
import { serve } from './server.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { close?(): void };

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// A client that starts the server anew starts a new worker.
connection.onExit(() => self.close?.());
serve(connection, noFiles);
