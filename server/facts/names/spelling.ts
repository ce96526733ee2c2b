// When two spellings may be one name.
import { distance } from '../../draft/nearest.ts';

/** A name of so many letters may be written with two mistakes. */
const VERY_LONG = 9;

/**
 * True when `written` may be `name` misspelt: other accents, a letter doubled or not, or a letter inside it
 * wrong, missing, added or swapped. Endings are left alone: they are plurals, genitives and other words of the family.
 */
export const isMisspelling = (written: string, name: string): boolean => {
  const a = written.toLowerCase();
  const b = name.toLowerCase();
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 2) return false;
  const bareA = bare(a);
  const bareB = bare(b);
  if (bareA === bareB || undoubled(bareA) === undoubled(bareB)) return !isPlural(bareA, bareB);
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && bareA[same] === bareB[same]) same++;
  if (same >= shorter - 1) return false;
  return distance(bareA, bareB) <= (shorter >= VERY_LONG ? 2 : 1);
};

/** Without accents. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');

const undoubled = (text: string): string => text.replace(/(.)\1+/g, '$1');

/** "Kallass" may be a plural or genitive of "Kallas". */
const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;
