// What may reach a terminal: no control character of a draft or a file name, and colour only where it is wanted.
import { visible } from '../display/controls.ts';
import { isTerminal } from './builtin.ts';

/**
 * GitHub and Azure obey `##[…]` and `##vso[…]` anywhere in a log, GitHub `::…::` where a line begins with it: a word
 * joiner, which takes no room, disarms them.
 */
const COMMAND = /##(?=\[|vso\[)|^\s*::/gi;

export const disarmed = (text: string): string =>
  text.replace(COMMAND, (command) => `${command.slice(0, -1)}\u2060${command.slice(-1)}`);

/** `text` on one line, every control character replaced by a picture of it. */
export const printable = (text: string): string => disarmed(visible(text));

// In functions, because making one takes longer than all the rest of this file.
const isZero = (c: string): boolean => /[\p{Mn}\p{Me}\p{Cf}]/u.test(c);
const isWide = (c: string): boolean =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    c,
  );

/** Columns that `text` takes on a terminal: none for combining marks, two for wide letters and emoji. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if (code < 0x300) width++;
    else if (!isZero(c)) width += isWide(c) ? 2 : 1;
  }
  return width;
};

export type Paint = (text: string) => string;
export type Colour = 'red' | 'yellow' | 'blue' | 'grey' | 'bold' | 'green';
export type Palette = Readonly<Record<Colour, Paint>>;

const CODES: Readonly<Record<Colour, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  grey: [90, 39],
};

/** `when`: `--color`'s value. `auto` follows NO_COLOR (https://no-color.org), FORCE_COLOR and whether `fd` is a terminal. */
export const paletteFor = (fd: number, when: string): Palette => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const auto =
    FORCE_COLOR !== undefined && FORCE_COLOR !== ''
      ? FORCE_COLOR !== '0'
      : (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb' && isTerminal(fd);
  const coloured = when === 'always' || (when === 'auto' && auto);
  const paint = ([on, off]: readonly [number, number]): Paint =>
    coloured ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: paint(CODES.bold),
    red: paint(CODES.red),
    green: paint(CODES.green),
    yellow: paint(CODES.yellow),
    blue: paint(CODES.blue),
    grey: paint(CODES.grey),
  };
};
