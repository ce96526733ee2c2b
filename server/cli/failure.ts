// What keeps the command line from doing its work: one plain sentence on standard error, exit code 2.
import { readFileSync, statSync } from 'node:fs';

/** Ends the command. The message is one sentence. */
export class Failure extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be opened: permission denied',
  EPERM: 'cannot be opened: permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'is not in a directory',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk quota is used up',
  EROFS: 'cannot be written: the disk is read-only',
  EIO: 'cannot be reached: the disk reports an error',
  EMFILE: 'cannot be opened: too many files are open',
  DEVICE: 'is a device and no file',
};

/** What a file or a pipe holds. Throws what the system says, and for a device, which may never end. */
export const readWhole = (file: string): Buffer => {
  const stats = statSync(file);
  if (stats.isCharacterDevice() || stats.isBlockDevice()) throw Object.assign(new Error(), { code: 'DEVICE' });
  return readFileSync(file);
};

/** Whether a file is there, or may be: where the system will not tell, reading it is told why. Throws nothing. */
export const mayBeFile = (file: string): boolean => {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return true;
  }
};

/** What went wrong with a file, as the end of a sentence that begins with its name. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? `cannot be used: ${code ?? message}`;
};
