// A start mostly waits for the program to be compiled. What a run has compiled is kept for the next one, in the user's
// own cache folder. It is nothing but a copy: without it the start is slower.
const fs = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const vm = process.getBuiltinModule('node:vm');

const PREFIX = 'rapporteur-';
/** What has been kept for so long is made anew: so nothing stays of programs that are there no more. */
const KEPT_FOR = 30 * 86_400_000;

/** The last V8 that is known to know the flag below; one that does not would say so on standard error. */
const NEWEST_V8 = 14;

/**
 * For a run that is over in a second or two. Half of its time on two cores V8's optimizing compiler works beside it, and
 * most of what that compiles are the same small functions again and again, inlined where they are called. With less of
 * it a check of many drafts takes a fifth less processor time; code that runs for long is a few per cent slower. Before
 * the program is compiled: V8 does not take what was compiled under other flags.
 */
export const inlineLess = (): void => {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST_V8) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
};

const cacheFolder = (): string | null => {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'rapporteur');
  if (process.platform === 'win32') return LOCALAPPDATA ? path.join(LOCALAPPDATA, 'rapporteur', 'cache') : null;
  return HOME ? path.join(HOME, '.cache', 'rapporteur') : null;
};

/**
 * Runs a program that stands in its file as `(function (exports, require, module, __filename, __dirname) {…})`, all
 * ASCII, without dynamic imports, and that requires nothing but parts of Node. `use` names what is done with it, because
 * each use has compiled other functions; null: too little to be worth keeping. → its exports.
 */
export const requireCompiled = (file: string, use: string | null): unknown => {
  const folder = cacheFolder();
  const { size, mtimeMs } = fs.statSync(file);
  // V8 tells programs apart by their length alone; the name tells the rest.
  const place = `${PREFIX}${hashOf(file)}-${use ?? 'check'}-`;
  const kept = folder && path.join(folder, `${place}${size}-${Math.floor(mtimeMs)}-${process.version}-${process.arch}`);
  const cachedData = read(kept);
  // Read as Latin-1 a text is one byte a letter, and nothing has to be decoded.
  const script = new vm.Script(fs.readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  if (kept !== null && use !== null && (cachedData === null || script.cachedDataRejected))
    // At the end, when the functions that a run needs have been compiled too; a run that failed has needed few.
    process.once('exit', (code) => {
      if (code < 2) keep(kept, place, script.createCachedData());
    });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, process.getBuiltinModule, module, file, path.dirname(file));
  return module.exports;
};

const hashOf = (text: string): string => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
};

/** What is kept stands twice in its file: V8 would end the process over damage, and no check is cheaper than comparing. */
const read = (file: string | null): Buffer | null => {
  if (file === null) return null;
  try {
    const twice = fs.readFileSync(file);
    const once = twice.subarray(0, twice.length >> 1);
    return once.equals(twice.subarray(once.length)) ? once : null;
  } catch {
    return null;
  }
};

const keep = (file: string, place: string, data: Buffer): void => {
  const folder = path.dirname(file);
  const unfinished = `${file}.${process.pid}`;
  try {
    // Level by level: Node's own recursion never ends where a folder can neither be nor be made.
    for (const level of [path.dirname(folder), folder]) if (!fs.existsSync(level)) fs.mkdirSync(level, { mode: 0o700 });
    for (const name of fs.readdirSync(folder))
      if (isOld(path.join(folder, name), name, place)) fs.rmSync(path.join(folder, name));
    fs.writeFileSync(unfinished, Buffer.concat([data, data]), { mode: 0o600 });
    fs.renameSync(unfinished, file);
  } catch {
    // A folder that cannot be written to: the next start is no faster.
  }
};

const isOld = (file: string, name: string, place: string): boolean =>
  name.startsWith(place) || (name.startsWith(PREFIX) && Date.now() - fs.statSync(file).mtimeMs > KEPT_FOR);
