// Replacing a file's content so that whatever happens, the old content is there or the new, whole.
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Failure, reasonOf } from './failure.ts';

/**
 * Writes `content` beside `file` and renames it over it: only after its size has been seen and it has reached the disk,
 * and only while the file still holds `before` (null: is not there). Keeps mode and owner. Throws `Failure` whose
 * message continues the file's name; the file then is as it was, and nothing is left beside it. `file` must not be a
 * link.
 */
export const replaceFile = (file: string, content: Buffer, before: Buffer | null): void => {
  const random = Math.random().toString(36).slice(2, 10);
  const temporary = path.join(path.dirname(file), `.${path.basename(file).slice(0, 60)}.${random}.rapporteur`);
  let fd: number | null = null;
  let made = false;
  try {
    if (before !== null) accessSync(file, constants.W_OK);
    fd = openSync(temporary, 'wx', 0o600);
    made = true;
    for (let at = 0; at < content.length; ) at += writeSync(fd, content, at);
    if (before === null) fchmodSync(fd, 0o666 & ~process.umask());
    else likeOriginal(fd, file);
    fsyncSync(fd);
    if (fstatSync(fd).size !== content.length) throw new Failure('could not be written in full.');
    closeSync(fd);
    fd = null;
    if (before === null && !holds(file, null)) throw new Failure('is there already and is left alone.');
    if (!holds(file, before)) throw new Failure('was changed by somebody else meanwhile and is left alone.');
    renameSync(temporary, file);
    made = false;
    syncFolder(path.dirname(file));
  } catch (error) {
    if (fd !== null) closeQuietly(fd);
    if (made) unlinkQuietly(temporary);
    throw error instanceof Failure ? error : new Failure(`${reasonOf(error).replace('opened', 'written')}.`);
  }
};

/** The file itself, where a link leads to it: replaced, the link would be gone. */
export const linkedFrom = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
};

const likeOriginal = (fd: number, file: string): void => {
  const { mode, uid, gid, nlink } = statSync(file);
  if (nlink > 1)
    throw new Failure('has several names (hard links), which a replacement would part, and is left alone.');
  const own = fstatSync(fd);
  if (own.uid !== uid || own.gid !== gid) fchownSync(fd, uid, gid);
  fchmodSync(fd, mode & 0o7777);
};

/** Whether a file holds this; null: is not there. */
const holds = (file: string, content: Buffer | null): boolean => {
  if (content === null) return statSync(file, { throwIfNoEntry: false }) === undefined;
  return readFileSync(file).equals(content);
};

/** So that the new name outlives a loss of power; not every file system can. */
const syncFolder = (folder: string): void => {
  let fd: number | null = null;
  try {
    fd = openSync(folder, 'r');
    fsyncSync(fd);
  } catch {
  } finally {
    if (fd !== null) closeQuietly(fd);
  }
};

const closeQuietly = (fd: number): void => {
  try {
    closeSync(fd);
  } catch {}
};

const unlinkQuietly = (file: string): void => {
  try {
    unlinkSync(file);
  } catch {}
};
