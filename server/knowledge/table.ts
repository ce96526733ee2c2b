// Tables as text: one row a line, a key, a space, and values separated by bars. A list that reads as one is checked as one.

/** Key → values. Cells are trimmed; an empty cell is ''. */
export const rows = (text: string): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, readonly string[]>();
  for (const line of text.trim().split('\n')) {
    const space = line.indexOf(' ');
    table.set(
      line.slice(0, space),
      line
        .slice(space + 1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  }
  return table;
};
