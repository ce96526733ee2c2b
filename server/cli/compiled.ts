// A start mostly waits for the program to be compiled. Node keeps what it has compiled from 22.1 on; for Node 20 this
// does the same, in the user's own cache folder. What is kept is nothing but a copy: without it the start is slower.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const PREFIX = 'rapporteur-';

const cacheFolder = (): string | null => {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'rapporteur');
  if (process.platform === 'win32') return LOCALAPPDATA ? path.join(LOCALAPPDATA, 'rapporteur', 'cache') : null;
  return HOME ? path.join(HOME, '.cache', 'rapporteur') : null;
};

/** Runs a CommonJS file without dynamic imports, as `require(file)` would, from what an earlier run has compiled. → its exports. */
export const requireCompiled = (file: string, require: NodeJS.Require): unknown => {
  const folder = cacheFolder();
  const { size, mtimeMs } = statSync(file);
  // V8 tells programs apart by their length alone; the name tells the rest.
  const kept =
    folder && path.join(folder, `${PREFIX}${size}-${Math.floor(mtimeMs)}-${process.version}-${process.arch}`);
  const cachedData = read(kept);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new vm.Script(source, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  if (kept !== null && script.cachedDataRejected !== false)
    // At the end, when the functions that a run needs have been compiled too.
    process.once('exit', () => keep(kept, script.createCachedData()));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, path.dirname(file));
  return module.exports;
};

const read = (file: string | null): Buffer | null => {
  try {
    return file === null ? null : readFileSync(file);
  } catch {
    return null;
  }
};

const keep = (file: string, data: Buffer): void => {
  const folder = path.dirname(file);
  const unfinished = `${file}.${process.pid}`;
  try {
    // Level by level: Node's own recursion never ends where a folder can neither be nor be made.
    for (const level of [path.dirname(folder), folder]) if (!existsSync(level)) mkdirSync(level, { mode: 0o700 });
    for (const name of readdirSync(folder)) if (name.startsWith(PREFIX)) rmSync(path.join(folder, name));
    writeFileSync(unfinished, data, { mode: 0o600 });
    renameSync(unfinished, file);
  } catch {
    // A folder that cannot be written to: the next start is no faster.
  }
};
