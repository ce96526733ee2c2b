// A start mostly waits for the program to be compiled. What a run has compiled is kept for the next one, in the user's
// own cache folder. It is nothing but a copy: without it the start is slower.
const fs = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
const vm = process.getBuiltinModule('node:vm');

const PREFIX = 'rapporteur-';
/** What has been kept for so long is made anew: so nothing stays of programs that are there no more. */
const KEPT_FOR = 30 * 86_400_000;

const cacheFolder = (): string | null => {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'rapporteur');
  if (process.platform === 'win32') return LOCALAPPDATA ? path.join(LOCALAPPDATA, 'rapporteur', 'cache') : null;
  return HOME ? path.join(HOME, '.cache', 'rapporteur') : null;
};

export interface Compiled {
  readonly script: import('node:vm').Script;
  /** Keeps what has been compiled by now for the next start, unless that was there: called when most has been used. */
  keep(): void;
}

/**
 * A program's `text`, all ASCII and without dynamic imports, that stands in `file`. `use` names what is done with it,
 * because each use has compiled other functions; null: too little to be worth keeping.
 */
export const compiled = (file: string, text: string, use: string | null): Compiled => {
  const folder = cacheFolder();
  const { size, mtimeMs } = fs.statSync(file);
  // V8 tells programs apart by their length alone; the name tells the rest.
  const place = `${PREFIX}${hashOf(file)}-${use ?? 'check'}-`;
  const kept = folder && path.join(folder, `${place}${size}-${Math.floor(mtimeMs)}-${process.version}-${process.arch}`);
  const cachedData = read(kept);
  const script = new vm.Script(text, { filename: file, ...(cachedData === null ? {} : { cachedData }) });
  const isKept = cachedData !== null && !script.cachedDataRejected;
  return {
    script,
    keep: () => {
      if (kept !== null && use !== null && !isKept) keep(kept, place, script.createCachedData());
    },
  };
};

/** A server keeps itself then: the draft that has started it is checked, and ends are sudden. */
export const KEEP_AFTER_MS = 5000;

/** Read as Latin-1 a text is one byte a letter, and nothing has to be decoded. */
export const readAscii = (file: string): string => fs.readFileSync(file, 'latin1');

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
