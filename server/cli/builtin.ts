// Parts of Node that take longer to load than a small draft to check: loaded when first used.
import { fstatSync } from 'node:fs';

export const sha256 = (content: string | Buffer): string =>
  process.getBuiltinModule('node:crypto').hash('sha256', content);

export const workerThreads = (): typeof import('node:worker_threads') =>
  process.getBuiltinModule('node:worker_threads');

export const availableCores = (): number => process.getBuiltinModule('node:os').availableParallelism();

export const childProcess = (): typeof import('node:child_process') => process.getBuiltinModule('node:child_process');

export const isTerminal = (fd: number): boolean => {
  try {
    return fstatSync(fd).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(fd);
  } catch {
    return false;
  }
};
