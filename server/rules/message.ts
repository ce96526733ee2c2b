// Messages as templates with their evidence, so that a host can say them in the writer's language.
import type { CivilDate } from '../facts/civil.ts';
import { languageOf } from '../languages/index.ts';

/** `{ weekday: 2 }` is Tuesday, `{ monthOfYear: 6 }` June. */
export type Arg = string | number | CivilDate | { readonly weekday: number } | { readonly monthOfYear: number };

/** An English sentence with `{0}`, `{1}` … for its arguments; the sentence is the key of its translations. */
export type Message = readonly [template: string, ...args: Arg[]];

/** Translations of one language: English template → template. `dates` writes a day and a weekday. */
export interface Catalogue {
  readonly templates: Readonly<Record<string, string>>;
  readonly locale: string;
}

const ENGLISH: Catalogue = { templates: {}, locale: 'en' };

/** The English pack is the one place of these names. */
const english = (list: 'months' | 'weekdays', n: number): string => languageOf('en').dates?.[list][n - 1] ?? '';

const argument = (arg: Arg, { locale }: Catalogue): string => {
  if (typeof arg === 'string') return arg;
  if (typeof arg === 'number') return String(arg);
  if ('weekday' in arg) {
    if (locale === 'en') return english('weekdays', arg.weekday);
    // 2024-01-01 was a Monday.
    return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, arg.weekday));
  }
  if ('monthOfYear' in arg) {
    if (locale === 'en') return english('months', arg.monthOfYear);
    return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, arg.monthOfYear - 1, 1),
    );
  }
  if (locale === 'en') return `${arg.day} ${english('months', arg.month)} ${arg.year}`;
  const utc = new Date(Date.UTC(2000, arg.month - 1, arg.day));
  utc.setUTCFullYear(arg.year);
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    utc,
  );
};

/** The sentence, in English without a catalogue or where it lacks the template. */
export const render = (message: Message, catalogue: Catalogue = ENGLISH): string => {
  const [template, ...args] = message;
  const known = catalogue.templates[template];
  const language = known === undefined && catalogue !== ENGLISH ? ENGLISH : catalogue;
  return (known ?? template).replace(/\{(\d)\}/g, (whole, n: string) => {
    const arg = args[Number(n)];
    return arg === undefined ? whole : argument(arg, language);
  });
};
