// Quotation marks as writers pair them, in any of the languages.
import type { Language, MarkPair } from '../../languages/language.ts';

/** What a pair of marks is to a reader: typographic or typed, double or single. */
export type Style = 'double' | 'single' | 'guillemets' | 'straight' | 'straight single';

const STYLES: readonly (readonly [style: Style, pairs: readonly MarkPair[]])[] = [
  [
    'double',
    [
      ['“', '”'],
      ['„', '“'],
      ['„', '”'],
      ['”', '”'],
      ['‟', '”'],
      [',,', '"'],
      [',,', '”'],
      [',,', '“'],
    ],
  ],
  [
    'single',
    [
      ['‘', '’'],
      ['‚', '‘'],
      ['‚', '’'],
      ['’', '’'],
      ['‛', '’'],
      ['‹', '›'],
      ['›', '‹'],
    ],
  ],
  [
    'guillemets',
    [
      ['«', '»'],
      ['»', '«'],
      ['»', '»'],
    ],
  ],
  ['straight', [['"', '"']]],
  ['straight single', [["'", "'"]]],
];

const styles = new Map(STYLES.flatMap(([style, pairs]) => pairs.map((pair) => [pair.join(' '), style] as const)));

/** Two single marks typed for a double one. */
const TYPED: Readonly<Record<string, string>> = { "''": '"', '‘‘': '“', '’’': '”', '‚‚': '„' };

/** The style of an opening and a closing mark; null when they are no pair. */
export const styleOf = (open: string, close: string): Style | null =>
  styles.get(`${TYPED[open] ?? open} ${TYPED[close] ?? close}`) ?? null;

/** True for a pair of this language, its inner quotations' included. */
export const isOwnPair = ({ marks }: Language, open: string, close: string): boolean =>
  [marks.primary, marks.secondary].some(([o, c]) => o === open && c === close);
