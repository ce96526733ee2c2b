// The language server over standard input and output, for other editors.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), nodeFiles);
