// Lists that are kept for long.

const NONE: readonly never[] = [];

/** A list in no more room than it takes: one that grew has room for sixteen more. All empty lists are one. */
export const tight = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice());
