/** The folder of all bundles, seen from where this is bundled to: a chunk in its folder `cli`. */
export const DIST = new URL('../', import.meta.url);
