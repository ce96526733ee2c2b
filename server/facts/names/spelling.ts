// When two spellings may be one name.
import { distance } from '../../draft/nearest.ts';

/** Letters a name must have for two of its neighbours to be swapped, one to be missing or too many, or to be another. */
const SWAPPED = 5;
const MISSING = 6;
const ANOTHER = 7;
/** A name of so many letters may be written with two mistakes. */
const VERY_LONG = 9;

/**
 * True when `written` may be `name` misspelt: other accents, a letter doubled or not, or inside a longer name a letter
 * wrong, missing, added or swapped. Endings are left alone: they are plurals, genitives and other words of the family.
 * The shorter a name, the more of its neighbours are names or words themselves.
 */
export const isMisspelling = (written: string, name: string): boolean => {
  const a = written.toLowerCase();
  const b = name.toLowerCase();
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 2) return false;
  const bareA = bare(a);
  const bareB = bare(b);
  if (bareA === bareB || undoubled(bareA) === undoubled(bareB)) return !isPlural(bareA, bareB);
  const shorter = Math.min(bareA.length, bareB.length);
  if (shorter < SWAPPED) return false;
  let same = 0;
  while (same < shorter && bareA[same] === bareB[same]) same++;
  if (same >= shorter - 1) return false;
  const edits = distance(bareA, bareB);
  if (edits > 1) return edits === 2 && shorter >= VERY_LONG && bareA.slice(-2) === bareB.slice(-2);
  if (bareA.length !== bareB.length) return shorter >= MISSING;
  return shorter >= (isSwapped(bareA, bareB, same) ? SWAPPED : ANOTHER);
};

const isSwapped = (a: string, b: string, at: number): boolean => a[at] === b[at + 1] && a[at + 1] === b[at];

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
