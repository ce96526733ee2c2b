// The disk, for clients that have no file access of their own to offer.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from './files.ts';

/** What lies beside a draft is small; more than this is none of ours. */
const LARGEST = 8 * 1024 * 1024;

export const nodeFiles: Files = {
  async read(uri) {
    if (!uri.startsWith('file:')) return null;
    try {
      const file = fileURLToPath(uri);
      if ((await stat(file)).size > LARGEST) return null;
      return await readFile(file, 'utf8');
    } catch {
      return null;
    }
  },
  shown: (uri) => nodeFiles.read(uri),
  async find(folder, endings) {
    if (!folder.startsWith('file:')) return [];
    try {
      const root = fileURLToPath(folder);
      const names = await readdir(root, { recursive: true });
      return names
        .filter((name) => !name.includes('node_modules') && endings.some((ending) => name.endsWith(ending)))
        .map((name) => pathToFileURL(path.join(root, name)).href);
    } catch {
      return [];
    }
  },
};
