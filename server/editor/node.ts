// The language server over standard input and output, for other editors.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFiles } from './node-files.ts';
import { serve } from './server.ts';
import { StreamReader, StreamWriter } from './stdio.ts';

// The editor is gone: one that leaves as the protocol has it says so before.
process.stdin.on('end', () => process.exit(1));
serve(
  createConnection(ProposedFeatures.all, new StreamReader(process.stdin), new StreamWriter(process.stdout)),
  nodeFiles,
);
