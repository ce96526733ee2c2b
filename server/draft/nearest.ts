// "Did you mean …?": the nearest of a few known names.

/** The known name at most a third of its letters away from `name` (Damerau–Levenshtein), or null. */
export const nearest = (name: string, known: readonly string[]): string | null => {
  if (name.length > 60) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase());
    if (d < least && d <= Math.max(1, Math.floor(candidate.length / 3))) {
      least = d;
      best = candidate;
    }
  }
  return best;
};

/** Edits (insert, delete, replace, swap of neighbours) between two words, in UTF-16 units. O(length²). */
export const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (beforeLast[j - 2] ?? 0) + 1);
      row.push(d);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};
