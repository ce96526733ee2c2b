// Names of speakers written two ways.
import { type Block, type Draft, offsetAt, type Span, spanAt } from '../../draft/draft.ts';
import { foldUnit, isLetter } from '../../draft/words.ts';
import type { Language } from '../../languages/index.ts';
import type { Facts, Part } from '../facts.ts';
import { Gathered, gathering } from '../gathered.ts';
import type { Name } from './read.ts';
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

/** What is taken of a section: a part has other facts after an edit. */
type Section = Pick<Part, 'blocks' | 'readings' | 'facts'>;

/** A capitalised word where it stands. */
interface Found {
  readonly block: Block;
  readonly name: Name;
  /** Its offset in the block's text. */
  readonly start: number;
  readonly section: Section;
}

/** A capitalised word, wherever it stands. */
interface Form {
  times: number;
  /** Where it stands, each once. No set: of a long draft that takes four times as long to fill. */
  readonly sections: Section[];
  /** Which names stand right before it, and how often. */
  readonly given: Map<string, number>;
}

/** A speaker's surname, that other words are held against. */
interface Known {
  readonly surname: string;
  /** What stands before it: given names and titles, in lower case. */
  readonly isGiven: (name: string) => boolean;
  readonly times: number | null;
}

/** Who speaks, by the name as it is written, and how often. */
class Speakers {
  readonly times = new Map<string, number>();
  /** Grows whenever a speaker comes or goes. */
  changes = 0;
  private known: (SpeakerNames & { readonly changes: number; readonly language: Language }) | null = null;

  count(name: string, more: 1 | -1): void {
    const times = count(this.times, name, more);
    if (times === 0 || (times === 1 && more === 1)) this.changes++;
  }

  /** Their names taken to pieces, which most edits leave as they are. */
  in(language: Language): SpeakerNames {
    const { known, changes } = this;
    if (known?.changes === changes && known.language === language) return known;
    const names = [...this.times.keys()].sort();
    const alone = new Set(names.map((name) => withoutTitles(name, language)));
    this.known = { names: names.map(split), alone, changes, language };
    return this.known;
  }
}

interface SpeakerNames {
  readonly names: readonly SplitName[];
  /** Those that speak without title. */
  readonly alone: ReadonlySet<string>;
}

/** The capitalised words of a draft with the places where they stand, and how often each speaker is named. */
class Names extends Gathered<Section> {
  readonly forms = new Map<string, Form>();
  readonly speakers = new Speakers();

  protected read({ blocks, readings, facts }: Part): Section {
    return { blocks, readings, facts };
  }

  protected add(section: Section): void {
    for (const { names } of section.readings)
      for (const { text, given } of names.names) {
        let form = this.forms.get(text);
        if (form === undefined) {
          form = { times: 0, sections: [], given: new Map() };
          this.forms.set(text, form);
        }
        form.times++;
        if (form.sections.at(-1) !== section) form.sections.push(section);
        if (given !== '') count(form.given, given, 1);
      }
    for (const { attribution } of section.facts.quotations) {
      const name = attribution?.speaker?.text;
      if (name !== undefined) this.speakers.count(name, 1);
    }
  }

  protected remove(section: Section): void {
    for (const { names } of section.readings)
      for (const { text, given } of names.names) {
        const form = this.forms.get(text);
        if (form === undefined) continue;
        form.times--;
        const at = form.sections.lastIndexOf(section);
        if (at >= 0) form.sections.splice(at, 1);
        if (given !== '') count(form.given, given, -1);
        if (form.times === 0) this.forms.delete(text);
      }
    for (const { attribution } of section.facts.quotations) {
      const name = attribution?.speaker?.text;
      if (name !== undefined) this.speakers.count(name, -1);
    }
  }
}

/** → how often it is there now. */
const count = (all: Map<string, number>, one: string, more: 1 | -1): number => {
  const times = (all.get(one) ?? 0) + more;
  if (times > 0) all.set(one, times);
  else all.delete(one);
  return times;
};

const namesOf = gathering(() => new Names());

/** The names of speakers as the draft writes them, each once; the number is another when they are others. */
export const speakersOf = (facts: Facts): { readonly names: Iterable<string>; readonly changes: number } => {
  const { times, changes } = namesOf(facts).speakers;
  return { names: times.keys(), changes };
};

/** Every place of a word. */
const placesOf = (text: string, { sections }: Form): Found[] => {
  const places: Found[] = [];
  for (const section of sections)
    section.readings.forEach(({ names: { names, starts } }, b) => {
      const block = section.blocks[b] as Block;
      names.forEach((name, i) => {
        if (name.text === text) places.push({ block, name, start: starts[i] as number, section });
      });
    });
  return places;
};

/** Surnames of speakers in another spelling. `accepted`: words that are right, in lower case. */
export const nameVariants = (facts: Facts, accepted: ReadonlySet<string>): NameVariant[] => {
  const declared = facts.declared.speakers.map(({ name }) => name.text);
  const names = namesOf(facts);
  if (declared.length === 0 && names.speakers.times.size === 0) return [];
  const known = knownSurnames(declared, names, facts.language);
  const aliases = facts.declared.speakers.flatMap((speaker) => speaker.aliases);
  const right = new Set([...accepted, ...[...declared, ...aliases].flatMap(wordsOf).map((w) => w.toLowerCase())]);
  const variants: NameVariant[] = [];
  for (const [form, whole] of names.forms) {
    const near = known.byLetter
      .get(foldUnit(form.charCodeAt(0)))
      ?.filter((k) => alike(form, k.surname) && isMisspelling(form, k.surname));
    if (near === undefined || near.length === 0 || right.has(form.toLowerCase())) continue;
    const found = placesOf(form, whole);
    const name = near.find((k) => isSame(form, found, k, known.alone, facts.language));
    if (name === undefined) continue;
    if (isOrdinary(form, facts.draft) || isOrdinary(name.surname, facts.draft)) continue;
    if (found.some(isState)) continue;
    for (const { block, name: at, start } of found)
      if (!at.followed)
        variants.push({
          ...spanAt(block, start, start + form.length),
          written: form,
          name: name.surname,
          times: name.times,
        });
  }
  return variants;
};

const isState = ({ block, start, section }: Found): boolean => {
  const at = offsetAt(block, start);
  return section.facts.states.some((state) => state.start === at);
};

interface KnownSurnames {
  /** By their first letter in lower case, as a UTF-16 unit. */
  readonly byLetter: ReadonlyMap<number, readonly Known[]>;
  /** Names that speak by themselves, without title. */
  readonly alone: ReadonlySet<string>;
}

const knownSurnames = (declared: readonly string[], { speakers, forms }: Names, language: Language): KnownSurnames => {
  const { names, alone } = speakers.in(language);
  const byLetter = new Map<number, Known[]>();
  const add = (name: SplitName, least: number | null): void => {
    const one = knownSurname(name, forms, least);
    if (one === null) return;
    const letter = foldUnit(one.surname.charCodeAt(0));
    const same = byLetter.get(letter);
    if (same === undefined) byLetter.set(letter, [one]);
    else same.push(one);
  };
  for (const name of declared) add(split(name), null);
  // A surname that speaks by itself is a person's; "the Center" is not.
  for (const name of names) if (alone.has(name.surname)) add(name, MAJORITY);
  return { byLetter, alone };
};

const wordsOf = (name: string): string[] => name.split(/[\s'’-]+/).filter((word) => word !== '');

/** A full name; `given`: what stands before the surname. */
interface SplitName {
  readonly given: readonly string[];
  readonly surname: string;
}

const split = (name: string): SplitName => {
  const given = wordsOf(name.split(/[,(]/, 1)[0] ?? '');
  const surname = given.pop() ?? '';
  return { given, surname };
};

/** The surname of a full name; undeclared, it must stand in the draft at least `least` times. */
const knownSurname = (
  { given, surname }: SplitName,
  forms: ReadonlyMap<string, Form>,
  least: number | null,
): Known | null => {
  const form = forms.get(surname);
  const times = form?.times ?? 0;
  if (least !== null && (given.length === 0 || !/^\p{Lu}/u.test(given.at(-1) ?? '') || times < least)) return null;
  const isGiven = (word: string): boolean => {
    if (given.some((one) => one.toLowerCase() === word)) return true;
    for (const one of form?.given.keys() ?? []) if (one.toLowerCase() === word) return true;
    return false;
  };
  return { surname, isGiven, times: least === null ? null : times };
};

/** A glance before the letters are compared. */
const alike = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= 2 && a !== b;

/** Whether `form` stands for the person: its given names are that person's, or it stands alone where a name must. */
const isSame = (
  form: string,
  found: readonly Found[],
  { surname, isGiven, times }: Known,
  alone: ReadonlySet<string>,
  language: Language,
): boolean => {
  if (form === surname) return false;
  if (times !== null && (found.length * MAJORITY > times || Math.min(form.length, surname.length) < LONG)) return false;
  const full = found.filter(({ name }) => name.given !== '' && !name.followed && !isTitle(name.given, language));
  if (full.some(({ name }) => !isGiven(name.given.toLowerCase()))) return false;
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
