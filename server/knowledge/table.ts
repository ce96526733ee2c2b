// Tables as text: one row a line, a key, a space, and values separated by bars. A list that reads as one is checked as one.

type Row = readonly [key: string, cells: readonly string[]];

/** A table that is read when it is first asked for: most drafts ask for few. */
class Table implements ReadonlyMap<string, readonly string[]> {
  private read: Map<string, readonly string[]> | null = null;

  constructor(private readonly text: string) {}

  private get rows(): ReadonlyMap<string, readonly string[]> {
    this.read ??= new Map(this.text.trim().split('\n').map(rowOf));
    return this.read;
  }

  get size(): number {
    return this.rows.size;
  }

  get(key: string): readonly string[] | undefined {
    return this.rows.get(key);
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  forEach(each: (cells: readonly string[], key: string, table: ReadonlyMap<string, readonly string[]>) => void): void {
    for (const [key, cells] of this) each(cells, key, this);
  }

  keys(): MapIterator<string> {
    return this.rows.keys();
  }

  values(): MapIterator<readonly string[]> {
    return this.rows.values();
  }

  entries(): MapIterator<[string, readonly string[]]> {
    return this.rows.entries();
  }

  [Symbol.iterator](): MapIterator<[string, readonly string[]]> {
    return this.rows.entries();
  }
}

const rowOf = (line: string): Row => {
  const space = line.indexOf(' ');
  return [
    line.slice(0, space),
    line
      .slice(space + 1)
      .split('|')
      .map((cell) => cell.trim()),
  ];
};

/** Key → values. Cells are trimmed; an empty cell is ''. */
export const rows = (text: string): ReadonlyMap<string, readonly string[]> => new Table(text);
