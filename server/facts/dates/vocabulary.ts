// A language's words of dates, made ready for one look-up a token.
import { Lexicon } from '../../draft/lexicon.ts';
import type { DateWords, Language, RelativeWords } from '../../languages/language.ts';
import { formsOf } from '../../languages/notation.ts';
import { imagesFor } from '../images.ts';
import { dateImageOf } from './image.ts';
import type { Values } from './roles.ts';

export interface Vocabulary {
  readonly words: DateWords;
  readonly relative: RelativeWords | null;
  /** Words and phrases by the number of their entry, from 1 on. */
  readonly lexicon: Lexicon<number>;
  /** `ROLE_WORDS` numbers an entry; entry 0 has no role. */
  readonly roles: Int32Array;
  /** By entry. */
  readonly values: readonly Values[];
  readonly monthFirst: boolean;
  readonly yearFirst: boolean;
  /** A numeric date may have its month first. */
  readonly monthFirstNumbers: boolean;
  /** A day in figures has a full stop behind it, and so has a month: am 30.11. */
  readonly stopBehind: boolean;
  /** Endings of a verb in the present, right behind a date that opens its sentence. */
  readonly presentEndings: readonly string[];
  /** Endings of a verb of the future. */
  readonly futureEndings: readonly string[];
  /** Endings of a verb of the past, and those that only look so. */
  readonly pastEndings: readonly string[];
  readonly notPastEndings: readonly string[];
  /** A bit for the last five bits of each UTF-16 unit that ends one of them. */
  readonly lastOfEndings: number;
  /** Its words tell a unit's plural. */
  readonly pluralTells: boolean;
  readonly tag: string;
}

const build = (language: Language, words: DateWords): Vocabulary => {
  const { relative } = words;
  const image = imagesFor(language)?.dates ?? dateImageOf(words);
  const endings = relative === null ? [] : formsOf(relative.pastEndings);
  const futureEndings = formsOf(relative?.futureEndings ?? '');
  return {
    words,
    relative,
    lexicon: new Lexicon(image.lexicon),
    roles: Int32Array.from(image.roles),
    values: image.values,
    monthFirst: words.orders.includes('mdy') || words.orders.includes('ymd'),
    yearFirst: words.orders.includes('ymd') || words.orders.includes('ydm'),
    monthFirstNumbers: words.orders.includes('mdy'),
    stopBehind: words.orders[0] === 'dmy' && formsOf(words.dayEndings).includes('.'),
    pluralTells: words.units.year.includes('+'),
    presentEndings: formsOf(relative?.presentEndings ?? ''),
    futureEndings,
    pastEndings: endings.filter((ending) => !ending.startsWith('-')),
    notPastEndings: endings.filter((ending) => ending.startsWith('-')).map((ending) => ending.slice(1)),
    lastOfEndings: [...endings, ...futureEndings].reduce(
      (bits, ending) => bits | (1 << (ending.charCodeAt(ending.length - 1) & 31)),
      0,
    ),
    tag: language.tag,
  };
};

const built = new WeakMap<Language, Vocabulary>();

/** null where the language has no words of dates. */
export const vocabularyOf = (language: Language): Vocabulary | null => {
  if (language.dates === null) return null;
  let vocabulary = built.get(language);
  if (vocabulary === undefined) {
    vocabulary = build(language, language.dates);
    built.set(language, vocabulary);
  }
  return vocabulary;
};
