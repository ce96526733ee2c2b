// Where the server reads what lies beside a draft: through the client that knows its file systems, or a host's own.
import type { Connection } from 'vscode-languageserver';
import { FIND, READ } from './protocol.ts';

export interface Files {
  /** The text of a file; null where there is none or it cannot be read. Never rejects. */
  read(uri: string): Promise<string | null>;
  /** The same as an editor shows it now, unsaved changes included, where there is an editor. */
  shown(uri: string): Promise<string | null>;
  /** The files under a folder, at any depth, whose names end in one of these. Never rejects. */
  find(folder: string, endings: readonly string[]): Promise<readonly string[]>;
}

export const clientFiles = (connection: Connection): Files => ({
  read: (uri) => connection.sendRequest<string | null>(READ, { uri }).catch(() => null),
  shown: (uri) => connection.sendRequest<string | null>(READ, { uri, shown: true }).catch(() => null),
  find: (folder, endings) => connection.sendRequest<string[]>(FIND, { folder, endings }).catch(() => []),
});

/** For a client without file system whose host has none either. */
export const noFiles: Files = { read: async () => null, shown: async () => null, find: async () => [] };

/** Reads each file once until it is forgotten; what is open in the editor as it stands there. */
export class CachedFiles implements Files {
  private readonly texts = new Map<string, Promise<string | null>>();
  private readonly open = new Map<string, string>();

  constructor(private readonly inner: Files) {}

  async read(uri: string): Promise<string | null> {
    const open = this.open.get(uri);
    if (open !== undefined) return open;
    let text = this.texts.get(uri);
    if (text === undefined) {
      text = this.inner.read(uri);
      this.texts.set(uri, text);
    }
    return text;
  }

  async shown(uri: string): Promise<string | null> {
    return this.open.get(uri) ?? this.inner.shown(uri);
  }

  find(folder: string, endings: readonly string[]): Promise<readonly string[]> {
    return this.inner.find(folder, endings);
  }

  /** True if somebody has asked for it since it was last forgotten. */
  forget(uri: string): boolean {
    return this.texts.delete(uri);
  }

  forgetAll(): void {
    this.texts.clear();
  }

  /** null: no longer open. */
  hold(uri: string, text: string | null): void {
    if (text === null) this.open.delete(uri);
    else this.open.set(uri, text);
  }
}
