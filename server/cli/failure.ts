// What keeps the command line from doing its work: one plain sentence on standard error, exit code 2.

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
};

/** What went wrong with a file, as the end of a sentence that begins with its name. */
export const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : REASONS[code]) ?? `cannot be used: ${code ?? message}`;
};
