// The people and bodies a draft names, and which declared speaker each name, role or pronoun stands for.
import { type Block, type DeclaredSpeaker, type Span, spanAt } from '../draft/draft.ts';
import { keptIn } from '../draft/kept.ts';
import type { Passage } from './context.ts';
import { placesOfShort, SHORTEST } from './names/read.ts';
import { speechOf } from './quotations/lexicon.ts';
import type { Quotation, Speaker } from './quotations/quotation.ts';
import type { Setting } from './setting.ts';

/** Offsets are the draft's. */
export interface PersonFact extends Span {
  readonly text: string;
  /** The declared speaker, or null. */
  readonly id: string | null;
}

type IdentifiedSpeaker = { -readonly [Part in keyof Speaker]: Speaker[Part] };

export interface ResolvedPeople {
  /** Declared speakers wherever they are named, others where they speak: in the order found, and more than once. */
  readonly people: readonly PersonFact[];
  /** The id of whoever was named last: what a pronoun stands for. */
  readonly last: string | null;
}

/** Gives the section's `speakers` the ids of the declared ones they stand for, and lists the people it names. */
export const resolvePeople = (
  passage: Passage,
  speakers: readonly IdentifiedSpeaker[],
  quotations: readonly Quotation[],
  before: string | null,
  setting: Setting,
): ResolvedPeople => {
  const known = knownIn(setting);
  const people = mentionsOf(passage, known);
  const last = identify(speakers, people, known, before);
  for (const { attribution } of quotations) {
    const speaker = attribution?.speaker ?? null;
    if (speaker === null || known.isPronoun(speaker.text) || !/^\p{Lu}|^@|\s\p{Lu}/u.test(speaker.text)) continue;
    people.push(speaker);
  }
  return { people, last };
};

const identify = (
  speakers: readonly IdentifiedSpeaker[],
  mentions: readonly PersonFact[],
  known: Known,
  before: string | null,
): string | null => {
  if (known.isEmpty) {
    for (const speaker of speakers) give(speaker, null);
    return null;
  }
  let last = before;
  let next = 0;
  for (const speaker of [...speakers].sort((a, b) => a.start - b.start)) {
    for (; next < mentions.length && (mentions[next] as PersonFact).start < speaker.start; next++)
      last = (mentions[next] as PersonFact).id;
    if (!known.isPronoun(speaker.text)) last = known.idOf(speaker.text);
    give(speaker, last);
  }
  for (; next < mentions.length; next++) last = (mentions[next] as PersonFact).id;
  return last;
};

/** A speaker named for the quotations before the section is kept from one reading to the next. */
const give = (speaker: { id: string | null }, id: string | null): void => {
  speaker.id = id;
};

/** People of several sections in order and without overlap. */
export const inOrder = (people: PersonFact[]): PersonFact[] => {
  people.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return people.filter((person) => {
    if (person.start < end) return false;
    end = person.end;
    return true;
  });
};

const knownIn = keptIn((setting: Setting) => new Known(setting));

/** Declared speakers by the words that name them. */
class Known {
  private readonly byName = new Map<string, string>();
  /** Surnames and one-word aliases; null where two share one. */
  readonly bySurname = new Map<string, DeclaredSpeaker | null>();
  /** Surnames that are too short to be among a block's names, as written. */
  readonly short = new Set<string>();
  private readonly speakers: readonly DeclaredSpeaker[];
  private readonly pronouns: ReadonlySet<string>;

  constructor({ declared, language }: Setting) {
    this.speakers = declared.speakers;
    this.pronouns = new Set(speechOf(language)?.pronouns);
    for (const speaker of declared.speakers) {
      for (const name of [speaker.name.text, ...speaker.aliases]) {
        this.byName.set(fold(name), speaker.id);
        const surname = fold(name).split(' ').at(-1) ?? '';
        const other = this.bySurname.get(surname);
        this.bySurname.set(surname, other === undefined || other === speaker ? speaker : null);
        const written = /\p{L}+$/u.exec(name.trim())?.[0] ?? '';
        if (written.length > 1 && written.length < SHORTEST) this.short.add(written);
      }
      this.byName.set(`@${speaker.id.toLowerCase()}`, speaker.id);
    }
  }

  get isEmpty(): boolean {
    return this.speakers.length === 0;
  }

  hasName(text: string): boolean {
    return this.byName.has(fold(text));
  }

  isPronoun(text: string): boolean {
    return this.pronouns.has(text.toLowerCase());
  }

  /** The id of whom a name or role stands for; null when it is nobody declared, or may be two. */
  idOf(text: string): string | null {
    const name = fold(text);
    const whole = this.byName.get(name);
    if (whole !== undefined) return whole;
    const words = name.split(' ');
    for (let i = words.length - 1; i >= 0; i--) {
      const speaker = this.bySurname.get(words[i] ?? '');
      if (speaker === undefined) continue;
      if (speaker !== null) return speaker.id;
      // Two share a surname: the given name before it decides.
      return this.byName.get(words.slice(Math.max(0, i - 1), i + 1).join(' ')) ?? null;
    }
    return this.byRole(words);
  }

  /** "The minister", where one declared speaker alone has that role. */
  private byRole(words: readonly string[]): string | null {
    const role = words.slice(1).join(' ');
    if (role === '' || words.length > 6) return null;
    const held = this.speakers.filter((s) => ` ${fold(s.role)} `.includes(` ${role} `));
    return held.length === 1 ? (held[0]?.id ?? null) : null;
  }
}

/** In lower case, single spaces, without a possessive ending. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/[.,;:()]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');

/** Where declared speakers are named, in order. */
const mentionsOf = ({ blocks, readings, place }: Passage, known: Known): PersonFact[] => {
  if (known.isEmpty) return [];
  const found: PersonFact[] = [];
  readings.forEach(({ names }, b) => {
    const block = blocks[b] as Block;
    const { text } = block.content;
    const named = names.names.map(({ text, given }, i) => ({ text, given, start: names.starts[i] as number }));
    for (const name of known.short)
      for (const place of placesOfShort(text, name)) named.push({ text: name, given: place.given, start: place.start });
    if (known.short.size > 0) named.sort((x, y) => x.start - y.start);
    for (const { text: name, start, given } of named) {
      const speaker = known.bySurname.get(name.toLowerCase());
      if (speaker === undefined) continue;
      const id = speaker?.id ?? known.idOf(`${given} ${name}`);
      // The given name belongs to it where it is the declared one.
      const from = id !== null && known.hasName(`${given} ${name}`) ? start - given.length - 1 : start;
      const end = start + name.length;
      const span = spanAt(block, from, end);
      found.push(place({ start: span.start, end: span.end, text: text.slice(from, end), id }));
    }
  });
  return found;
};
