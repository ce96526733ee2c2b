// The memory of a frame.

/** Memory for one frame after another: the one made last has it. */
export class Row {
  first = new Int32Array(256);
  last = new Int32Array(256);
  tag = new Int32Array(256);
  mark = new Uint16Array(256);
  is = new Uint16Array(256);
  quote = new Int32Array(256);
  sentence = new Int32Array(256);
  wordsBefore = new Int32Array(257);
  sentences = new Int32Array(258);
  itemOf = new Int32Array(256);

  /** Makes room for so many items; what was there is gone. */
  fit(count: number): this {
    if (this.first.length >= count) return this;
    const size = count * 2;
    this.first = new Int32Array(size);
    this.last = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.mark = new Uint16Array(size);
    this.is = new Uint16Array(size);
    this.quote = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.wordsBefore = new Int32Array(size + 1);
    this.sentences = new Int32Array(size + 2);
    this.itemOf = new Int32Array(size);
    return this;
  }
}
