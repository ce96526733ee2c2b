// Where the words of a text stand in its source: stretches that run side by side, not one number a character.

/**
 * Pairs `[at, source, at, source, …]`, in order: from each `at` to the next the text runs beside its source. The first
 * `at` is 0. Offsets are UTF-16 units.
 */
export type SourceMap = readonly number[];

/** Which pair is the last whose number of this side (0: `at`, 1: `source`) is not beyond `offset`; the first if none. */
const pairAt = (map: SourceMap, side: 0 | 1, offset: number): number => {
  let low = 0;
  let high = (map.length >> 1) - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((map[2 * mid + side] as number) <= offset) low = mid;
    else high = mid - 1;
  }
  return 2 * low;
};

/** The source's offset of an offset in the text, its length included. O(log n). */
export const sourceOf = (map: SourceMap, at: number): number => {
  const pair = pairAt(map, 0, at);
  return (map[pair + 1] as number) + at - (map[pair] as number);
};

/** The first offset in the text that stands at an offset of the source or after it. O(log n). */
export const textOf = (map: SourceMap, source: number): number => {
  const pair = pairAt(map, 1, source - 1);
  const at = (map[pair] as number) + Math.max(0, source - (map[pair + 1] as number));
  return pair + 2 < map.length ? Math.min(at, map[pair + 2] as number) : at;
};

/** Adds that the text from `at` on runs beside `source`. Asked in order of `at`. */
export const extend = (map: number[], at: number, source: number): void => {
  const last = map.length - 2;
  if (last >= 0 && at - (map[last] as number) === source - (map[last + 1] as number)) return;
  map.push(at, source);
};

/** The map of a part of the text, from `from` to `to`. */
export const part = (map: SourceMap, from: number, to: number): SourceMap => {
  const cut = [0, sourceOf(map, from)];
  for (let i = 0; i < map.length; i += 2) {
    const at = map[i] as number;
    if (at > to) break;
    if (at > from) extend(cut, at - from, map[i + 1] as number);
  }
  return cut;
};

/**
 * The map of a text whose source is put together from `pieces`; `map` is into the pieces joined, whose length is the last
 * offset it may be asked for.
 */
export const throughPieces = (
  map: SourceMap,
  pieces: readonly (readonly [start: number, end: number])[],
): SourceMap => {
  const through: number[] = [];
  let piece = 0;
  // Where the piece begins in the pieces joined.
  let joined = 0;
  for (let i = 0; i < map.length; i += 2) {
    let at = map[i] as number;
    let source = map[i + 1] as number;
    const next = i + 2 < map.length ? (map[i + 2] as number) : Number.POSITIVE_INFINITY;
    for (;;) {
      let [start, end] = pieces[piece] as readonly [number, number];
      while (source - joined >= end - start && piece + 1 < pieces.length) {
        joined += end - start;
        [start, end] = pieces[++piece] as readonly [number, number];
      }
      extend(through, at, start + source - joined);
      // The stretch may run on into the next piece.
      const step = joined + end - start - source;
      if (piece + 1 >= pieces.length || at + step >= next) break;
      at += step;
      source += step;
    }
  }
  return through;
};
