// Lists that are kept for long.

const objects: unknown[] = [null];
objects.length = 0;
/**
 * The empty list. V8 tells lists of objects from lists of small numbers, takes an empty one for the latter, and throws
 * compiled code away that meets the other kind: so this has held an object.
 */
export const EMPTY = objects as never[] as readonly never[];

/** A list in no more room than it takes: one that grew has room for sixteen more. All empty lists are one. */
export const tight = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? EMPTY : list.slice());

/**
 * What `of` gives for each of a list, as a list that is kept. Not `list.map`: when V8 has come to compile that well it
 * gives lists of another kind, such as may have holes, and what has been compiled for the kind before is thrown away.
 */
export const mapped = <From, To>(list: readonly From[], of: (one: From, i: number) => To): readonly To[] => {
  if (list.length === 0) return EMPTY;
  // Most are of one.
  if (list.length === 1) return [of(list[0] as From, 0)];
  const made: To[] = [];
  for (let i = 0; i < list.length; i++) made.push(of(list[i] as From, i));
  return made.slice();
};
