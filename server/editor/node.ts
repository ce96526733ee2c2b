// The language server as a process of its own, started by the desktop client over IPC.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), nodeFiles);
