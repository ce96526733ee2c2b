// Between two drafts nothing of either is alive. Collected then, garbage costs next to nothing; V8 by itself collects in
// the midst of a draft and moves all that is known of it to where only a collection of the whole heap gets rid of it.
/** Checking so many UTF-16 units leaves about ten megabytes behind. */
const WORTH = 100_000;

let since = 0;
let collect: (() => void) | null = null;

/** To be called before a draft of so many UTF-16 units is read, when nothing is held of the one before. */
export const betweenDrafts = (length: number): void => {
  if (since >= WORTH) {
    collect ??= collector();
    collect();
    since = 0;
  }
  since += length;
};

/** The collector of young objects alone. */
const collector = (): (() => void) => {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const gc: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  return typeof gc === 'function' ? () => gc({ type: 'minor' }) : () => {};
};
