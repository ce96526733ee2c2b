// --watch: checks again whenever a file below the working directory changes, until the process is ended.
import { fstatSync, statSync, watch as watchFiles } from 'node:fs';
import path from 'node:path';
import { isTerminal } from './builtin.ts';
import { Failure } from './failure.ts';
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

/** Runs `check` now and after each change. `own`: files that the check itself writes. */
export const watch = async (cwd: string, own: readonly string[], check: () => Promise<number>): Promise<never> => {
  const ignored = new Set(own.map((file) => path.resolve(cwd, file)));
  let wake: () => void = () => {};
  let changed = true;
  const watcher = watchFiles(cwd, { recursive: true }, (_, name) => {
    if (name === null || /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)|\.rapporteur$/.test(name)) return;
    const file = path.resolve(cwd, name);
    if (ignored.has(file) || isOutput(file)) return;
    changed = true;
    wake();
  });
  const failed = new Promise<never>((_, reject) => {
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
    watcher.close();
  }
};
