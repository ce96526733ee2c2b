// Offsets → lines and columns, in the units that readers of reports count in.

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** UTF-16 units from one mark to the next. */
const STEP = 4096;

/** Bytes of UTF-8; those of a surrogate pair go with its first half. */
const bytesIn = (text: string, from: number, to: number): number => {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const isSurrogate = (unit & 0xf800) === 0xd800;
    if (isSurrogate) bytes += unit < 0xdc00 ? 4 : 0;
    else bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
};

/** The bytes before every `STEP`th unit. */
const marksOf = (text: string): Float64Array => {
  const marks = new Float64Array(Math.floor(text.length / STEP) + 1);
  for (let i = 1; i < marks.length; i++) marks[i] = (marks[i - 1] ?? 0) + bytesIn(text, (i - 1) * STEP, i * STEP);
  return marks;
};

/** The lines of a text, found once. A byte-order mark takes no column: editors do not show it. */
export class Lines {
  private readonly starts: number[];
  private marks: Float64Array | null = null;

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
    return { line, column: this.bytesBefore(offset) - this.bytesBefore(this.startOf(line)) + 1 };
  }

  /** From the last mark on: a line may be the whole draft, and hold a finding in each sentence. */
  private bytesBefore(offset: number): number {
    this.marks ??= marksOf(this.text);
    const mark = Math.floor(offset / STEP);
    return (this.marks[mark] ?? 0) + bytesIn(this.text, mark * STEP, offset);
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
