// Names of speakers written two ways.
import { type Block, type Draft, offsetAt, type Span, spanAt } from '../../draft/draft.ts';
import { foldUnit, isLetter } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { Facts } from '../facts.ts';
import type { BlockName } from './read.ts';
import { isMisspelling } from './spelling.ts';
import { isTitle, withoutTitles } from './title.ts';

/** A name as it is written in one place, against how it should be. */
export interface NameVariant extends Span {
  readonly written: string;
  readonly name: string;
  /** How often the draft writes `name`; null where it is declared. */
  readonly times: number | null;
}

/** Fewer letters have too many neighbours where nobody says which names there are. */
const LONG = 6;
/** The form that is right is so many times as frequent as the other. */
const MAJORITY = 3;

const NOUNS_HAVE_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb']);

interface Found {
  readonly block: Block;
  readonly name: BlockName;
}

/** A speaker's surname, that other words are held against. */
interface Known {
  readonly surname: string;
  /** What stands before it: given names and titles, in lower case. */
  readonly given: ReadonlySet<string>;
  readonly times: number | null;
}

/** Surnames of speakers in another spelling. `accepted`: words that are right, in lower case. */
export const nameVariants = (facts: Facts, accepted: ReadonlySet<string>): NameVariant[] => {
  const declared = facts.declared.speakers.map(({ name }) => name.text);
  const speakers = facts.quotations.flatMap(({ attribution }) => attribution?.speaker?.text ?? []);
  if (declared.length === 0 && speakers.length === 0) return [];
  const forms = formsOf(facts);
  const alone = new Set(speakers.map((name) => withoutTitles(name, facts.language)));
  const known = [
    ...declared.flatMap((name) => knownSurname(name, forms, null)),
    // A surname that speaks by itself is a person's; "the Center" is not.
    ...[...new Set(speakers)]
      .flatMap((name) => knownSurname(name, forms, MAJORITY))
      .filter((k) => alone.has(k.surname)),
  ];
  const aliases = facts.declared.speakers.flatMap((speaker) => speaker.aliases);
  const right = new Set([...accepted, ...[...declared, ...aliases].flatMap(wordsOf).map((w) => w.toLowerCase())]);
  const states = new Set(facts.states.map(({ start }) => start));
  const variants: NameVariant[] = [];
  for (const [form, found] of forms) {
    if (right.has(form.toLowerCase())) continue;
    const name = known.find(
      (k) => alike(form, k.surname) && isMisspelling(form, k.surname) && isSame(form, found, k, alone, facts.language),
    );
    if (name === undefined || isOrdinary(form, facts.draft) || isOrdinary(name.surname, facts.draft)) continue;
    if (found.some(({ block, name: at }) => states.has(offsetAt(block, at.start)))) continue;
    for (const { block, name: at } of found)
      if (!at.followed)
        variants.push({
          ...spanAt(block, at.start, at.start + form.length),
          written: form,
          name: name.surname,
          times: name.times,
        });
  }
  return variants;
};

/** Every capitalised word with the places where it stands. */
const formsOf = ({ blocks, readings }: Facts): Map<string, Found[]> => {
  const forms = new Map<string, Found[]>();
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Block;
    for (const name of readings[b]?.names ?? []) {
      const known = forms.get(name.text);
      if (known === undefined) forms.set(name.text, [{ block, name }]);
      else known.push({ block, name });
    }
  }
  return forms;
};

const wordsOf = (name: string): string[] => name.split(/[\s'’-]+/).filter((word) => word !== '');

/** The surname of a full name; undeclared, it must stand in the draft at least `least` times. */
const knownSurname = (name: string, forms: ReadonlyMap<string, Found[]>, least: number | null): Known[] => {
  const words = wordsOf(name.split(/[,(]/, 1)[0] ?? '');
  const surname = words.pop() ?? '';
  const found = forms.get(surname) ?? [];
  if (least !== null && (words.length === 0 || !/^\p{Lu}/u.test(words.at(-1) ?? '') || found.length < least)) return [];
  const given = new Set([...words, ...found.map((f) => f.name.given)].map((word) => word.toLowerCase()));
  return [{ surname, given, times: least === null ? null : found.length }];
};

/** A glance before the letters are compared. */
const alike = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 && foldUnit(a.charCodeAt(0)) === foldUnit(b.charCodeAt(0));

/** Whether `form` stands for the person: its given names are that person's, or it stands alone where a name must. */
const isSame = (
  form: string,
  found: readonly Found[],
  { surname, given, times }: Known,
  alone: ReadonlySet<string>,
  language: Language,
): boolean => {
  if (form === surname) return false;
  if (times !== null && (found.length * MAJORITY > times || Math.min(form.length, surname.length) < LONG)) return false;
  const full = found.filter(({ name }) => name.given !== '' && !name.followed && !isTitle(name.given, language));
  if (full.some(({ name }) => !given.has(name.given.toLowerCase()))) return false;
  if (full.length > 0 || alone.has(form)) return true;
  // Where every noun has a capital, one that stands alone may be any.
  return !NOUNS_HAVE_CAPITALS.has(language.tag) && found.some(({ name }) => !name.initial && !name.followed);
};

/** Written with a small letter elsewhere, it is a word like any other. */
const isOrdinary = (form: string, { text, frontMatter }: Draft): boolean => {
  const word = form.toLowerCase();
  for (let at = text.indexOf(word, frontMatter?.end ?? 0); at >= 0; at = text.indexOf(word, at + word.length))
    if (!isPart(text.charCodeAt(at - 1)) && !isPart(text.charCodeAt(at + word.length))) return true;
  return false;
};

/** Part of a word or of a reference, `@rask`. */
const isPart = (c: number): boolean => isLetter(c) || c === 0x40;
