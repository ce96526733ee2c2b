// Offsets → lines and columns, in the units that readers of reports count in.

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** The lines of a text, found once. A byte-order mark takes no column: editors do not show it. */
export class Lines {
  private readonly starts: number[];

  constructor(readonly text: string) {
    this.starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.starts.push(i + 1);
  }

  at(offset: number): Place {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.starts[mid] as number) <= offset) low = mid + 1;
      else high = mid;
    }
    const line = Math.max(1, low);
    return { line, column: Math.max(0, offset - this.startOf(line)) + 1 };
  }

  /** Like `at`, the column in bytes of UTF-8. */
  bytesAt(offset: number): Place {
    const { line } = this.at(offset);
    return { line, column: Buffer.byteLength(this.text.slice(this.startOf(line), offset), 'utf8') + 1 };
  }

  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** A line without its end. */
  textOf(line: number): string {
    const end = this.starts[line] ?? this.text.length + 1;
    const text = this.text.slice(this.startOf(line), end - 1);
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }

  get count(): number {
    return this.starts.length;
  }
}
