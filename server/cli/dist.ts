import path from 'node:path';

/** The folder of all bundles, seen from where this is bundled to: a chunk in its folder `cli`. */
export const DIST = path.dirname(import.meta.dirname);

/** A bundle beside this one, run now: what one command alone needs. `name` is its path in the folder of all bundles. */
export const loadBundle = (name: string): unknown =>
  process.getBuiltinModule('node:module').createRequire(import.meta.filename)(path.join(DIST, name));
