// What a draft says is shown as it stands, but none of its characters may act.

/**
 * C0 and C1 controls, line and paragraph separators, and the marks that reorder or hide what follows: a draft must not
 * be able to move the cursor, recolour the screen or forge a line of output.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const picture = (c: string): string => {
  const code = c.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
};

/** `text` on one line, every control character replaced by a picture of it. */
export const visible = (text: string): string => text.replace(CONTROLS, picture);
