// A draft's text, as far as it is asked.

/**
 * A string is one, and so is a text in pieces, of which an edit copies only one. Offsets are UTF-16 units.
 */
export interface Text {
  readonly length: number;
  charAt(at: number): string;
  /** NaN outside the text. */
  charCodeAt(at: number): number;
  slice(start: number, end?: number): string;
  includes(what: string, from?: number): boolean;
  indexOf(what: string, from?: number): number;
  lastIndexOf(unit: '\n', from?: number): number;
}
