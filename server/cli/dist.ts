/** The folder of all bundles, seen from where this is bundled to: a chunk in its folder `cli`. */
export const DIST = new URL('../', import.meta.url);

/** A bundle beside this one, run now: what one command alone needs. `name` is its path in the folder of all bundles. */
export const loadBundle = (name: string): unknown =>
  process.getBuiltinModule('node:module').createRequire(DIST)(`./${name}`);
