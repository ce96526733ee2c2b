// Text that outlives the draft it was cut from.

/**
 * The same text in memory of its own, in one piece. A slice would keep the whole draft, and each edit leaves sections of
 * another draft behind; and every look at one of its units would have to find the draft first.
 */
export const own = (slice: string): string => {
  if (slice.length < 2) return slice;
  const half = slice.length >> 1;
  return [slice.slice(0, half), slice.slice(half)].join('');
};
