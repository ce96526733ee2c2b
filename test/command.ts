// Running the command line as CI does: a process in a folder of its own.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** For names, links, modes and signals that Windows has not. */
export const itOnPosix = process.platform === 'win32' ? it.skip : it;

export const CLI = path.resolve('dist/cli.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with files in it, and the command line run there. */
export class Project {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const file = this.at(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  run(
    args: readonly string[],
    more: {
      input?: string | Uint8Array;
      env?: Record<string, string>;
      cwd?: string;
      program?: string;
      uid?: number;
      gid?: number;
    } = {},
  ): Ran {
    return ran(
      spawnSync(process.execPath, [more.program ?? CLI, ...args], {
        cwd: this.at(more.cwd ?? '.'),
        input: more.input ?? '',
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...more.env },
        ...(more.uid !== undefined && { uid: more.uid, gid: more.gid }),
      }),
    );
  }

  /** Through a shell: `"$@"` stands for the command line. */
  shell(script: string): Ran {
    return ran(
      spawnSync('bash', ['--norc', '-c', `r() { ${process.execPath} ${CLI} "$@"; }; ${script}`], {
        cwd: this.folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const ran = ({ status, stdout, stderr }: SpawnSyncReturns<string>): Ran => ({ code: status, out: stdout, err: stderr });
