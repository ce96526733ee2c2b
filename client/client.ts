// What the desktop and the browser share: which documents, which files the server may ask for, what it hears of it.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { FindParams, InitializationOptions, ReadParams } from '../server/editor/protocol.ts';
import { offerTool } from './assistant.ts';
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

/** Starts the client, answers what the server asks of VS Code's file systems, and shows what it knows. */
export const start = (
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  changes: vscode.Event<string>,
): void => {
  context.subscriptions.push(
    client.onRequest('rapporteur/read', readFile),
    client.onRequest('rapporteur/find', ({ folder, endings }: FindParams) => findFiles(folder, endings)),
  );
  // Nothing waits for the server: what is asked of it before it runs is answered when it does.
  void client.start();
  const facts = new FactsOfActive(client, changes);
  context.subscriptions.push(
    facts,
    showStatus(facts),
    showTrees(facts),
    registerCommands(client, facts),
    new Overview(client, facts, context.extensionUri),
    offerTool(client),
  );
};

const readFile = async ({ uri, shown }: ReadParams): Promise<string | null> => {
  const open = shown === true ? vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri) : undefined;
  if (open !== undefined) return open.getText();
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (size > LARGEST || (type & vscode.FileType.File) === 0) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
};

/** Schemes whose files VS Code does not search: asked, it says that there are none, or never answers. */
const unsearched = new Set<string>();
const PATIENCE_MS = 2000;

const findFiles = async (folder: string, endings: readonly string[]): Promise<string[]> => {
  const root = vscode.Uri.parse(folder, true);
  const search = (): Thenable<vscode.Uri[]> =>
    vscode.workspace.findFiles(new vscode.RelativePattern(root, `**/*{${endings.join(',')}}`));
  const onDisk = root.scheme === 'file' || root.scheme === 'vscode-remote';
  if (onDisk) return (await search()).map((uri) => uri.toString());
  if (!unsearched.has(root.scheme)) {
    const patience = new Promise<vscode.Uri[]>((resolve) => setTimeout(resolve, PATIENCE_MS, []));
    const found = await Promise.race([search(), patience]);
    if (found.length > 0) return found.map((uri) => uri.toString());
    unsearched.add(root.scheme);
  }
  return (await filesBelow(root, endings)).map((uri) => uri.toString());
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
