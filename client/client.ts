// What the desktop and the browser share: which documents, which files the server may ask for, what it hears of it.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { FindParams, InitializationOptions, ReadParams } from '../server/editor/protocol.ts';
import { registerCommands } from './commands.ts';
import { FactsOfActive } from './facts.ts';
import { showStatus } from './status.ts';
import { Overview } from './views/overview.ts';
import { showTrees } from './views/trees.ts';

export const SELECTOR = [
  { language: 'brief' },
  { language: 'markdown' },
  { language: 'yaml', pattern: '**/dossier.{yaml,yml}' },
];

/** More than this beside a draft is none of ours. */
const LARGEST = 8 * 1024 * 1024;

export const clientOptions = (): LanguageClientOptions => {
  const initializationOptions: InitializationOptions = { files: true };
  return {
    documentSelector: SELECTOR,
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
};

/** Starts the client and answers what the server asks of VS Code's file systems. */
export const start = async (context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> => {
  context.subscriptions.push(
    client.onRequest('rapporteur/read', ({ uri }: ReadParams) => readFile(uri)),
    client.onRequest('rapporteur/find', ({ folder, endings }: FindParams) => findFiles(folder, endings)),
  );
  await client.start();
  const facts = new FactsOfActive(client);
  context.subscriptions.push(
    facts,
    showStatus(facts),
    showTrees(facts),
    registerCommands(client, facts),
    new Overview(client, facts, context.extensionUri),
  );
};

const readFile = async (uri: string): Promise<string | null> => {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (size > LARGEST || (type & vscode.FileType.File) === 0) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
};

const findFiles = async (folder: string, endings: readonly string[]): Promise<string[]> => {
  const root = vscode.Uri.parse(folder, true);
  const glob = new vscode.RelativePattern(root, `**/*{${endings.join(',')}}`);
  const found = await vscode.workspace.findFiles(glob);
  // Not every file system can be searched: most virtual ones can only be walked.
  const files = found.length > 0 ? found : await filesBelow(root, endings);
  return files.map((uri) => uri.toString());
};

const MOST_ENTRIES = 5000;

/** Breadth first, so that what is near is found where there is too much. */
const filesBelow = async (root: vscode.Uri, endings: readonly string[]): Promise<vscode.Uri[]> => {
  const files: vscode.Uri[] = [];
  const folders = [root];
  let entries = 0;
  for (let folder = folders.shift(); folder !== undefined && entries < MOST_ENTRIES; folder = folders.shift())
    try {
      for (const [name, kind] of await vscode.workspace.fs.readDirectory(folder)) {
        entries++;
        const uri = vscode.Uri.joinPath(folder, name);
        if (kind === vscode.FileType.File && endings.some((ending) => name.endsWith(ending))) files.push(uri);
        if (kind === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      }
    } catch {
      // A folder that cannot be read holds nothing for us.
    }
  return files;
};
