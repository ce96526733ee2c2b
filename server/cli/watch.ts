// --watch: checks again whenever a file changes that the check is about, until the process is ended.
import { existsSync, fstatSync, statSync, watch as watchFiles } from 'node:fs';
import path from 'node:path';
import { isTerminal } from './builtin.ts';
import { Failure, mayBeFile } from './failure.ts';
import { isWithin } from './files.ts';
import { tell } from './output.ts';

/** Changes within this many milliseconds are one: editors write in several steps. */
const SETTLED = 100;

/** Whether a file is where standard output or error goes (`> log`): a check would set off the next one. */
const isOutput = (file: string): boolean => {
  try {
    const { dev, ino } = statSync(file);
    return [1, 2].some((fd) => {
      const to = fstatSync(fd);
      return to.isFile() && to.dev === dev && to.ino === ino;
    });
  } catch {
    return false;
  }
};

/** The folders that hold what is asked for: the working directory, and where a path leads out of it, what it names. */
const foldersOf = (cwd: string, asked: readonly string[]): readonly string[] => {
  const outside = asked
    .map((one) => path.resolve(cwd, one))
    .filter((one) => !isWithin(one, cwd))
    .map((one) => (existsSync(one) && !mayBeFile(one) ? one : path.dirname(one)))
    .filter(existsSync);
  const all = [...new Set([cwd, ...outside])];
  return all.filter((folder) => !all.some((other) => other !== folder && isWithin(folder, other)));
};

/** Runs `check` now and after each change. `asked`: what it is about; `own`: files that it writes itself. */
export const watch = async (
  cwd: string,
  asked: readonly string[],
  own: readonly string[],
  check: () => Promise<number>,
): Promise<never> => {
  const ignored = new Set(own.map((file) => path.resolve(cwd, file)));
  let wake: () => void = () => {};
  let changed = true;
  const watchers = foldersOf(cwd, asked).map((folder) =>
    watchFiles(folder, { recursive: true }, (_, name) => {
      if (name === null || /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)|\.rapporteur$/.test(name)) return;
      const file = path.resolve(folder, name);
      if (ignored.has(file) || isOutput(file)) return;
      changed = true;
      wake();
    }),
  );
  const failed = new Promise<never>((_, reject) => {
    for (const watcher of watchers)
      watcher.on('error', (error) => reject(new Failure(`The folder cannot be watched: ${error.message}.`)));
  });
  try {
    for (;;) {
      if (changed) {
        changed = false;
        if (isTerminal(1)) tell('\u001b[2J\u001b[H');
        await check();
      }
      if (!changed)
        await Promise.race([
          failed,
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
        ]);
      await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, SETTLED))]);
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
};
