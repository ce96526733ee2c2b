// The people and bodies a draft names, and which declared speaker each name, role or pronoun stands for.
import { type Block, type DeclaredSpeaker, type Span, spanAt } from '../draft/draft.ts';
import type { Context } from './context.ts';
import type { Quotation } from './quotations/quotation.ts';

/** Offsets are the draft's. */
export interface PersonFact extends Span {
  readonly text: string;
  /** The declared speaker, or null. */
  readonly id: string | null;
}

/** A pronoun stands for somebody named at most so many quotations before. */
const MEMORY = 6;

/** Gives every speaker the id of the declared one it stands for. Quotations are in order of their start. */
export const identifySpeakers = (context: Context, quotations: readonly Quotation[]): Quotation[] => {
  if (context.declared.speakers.length === 0) return [...quotations];
  const known = new Known(context);
  const mentions = mentionsOf(context, known);
  const named: { readonly at: number; readonly id: string | null }[] = [];
  let next = 0;
  return quotations.map((q) => {
    const speaker = q.attribution?.speaker ?? null;
    if (q.attribution === null || speaker === null) return q;
    while (next < mentions.length && (mentions[next] as PersonFact).start < speaker.start) {
      const mention = mentions[next++] as PersonFact;
      named.push({ at: mention.start, id: mention.id });
    }
    let id = known.idOf(speaker.text);
    if (known.isPronoun(speaker.text)) id = named.slice(-MEMORY).findLast((n) => n.at < speaker.start)?.id ?? null;
    else named.push({ at: speaker.start, id });
    return id === null ? q : { ...q, attribution: { ...q.attribution, speaker: { ...speaker, id } } };
  });
};

/** The people named: declared ones wherever they stand, others where they speak. In order, without overlap. */
export const resolvePeople = (context: Context, quotations: readonly Quotation[]): PersonFact[] => {
  const known = new Known(context);
  const people = mentionsOf(context, known);
  for (const { attribution } of quotations) {
    const speaker = attribution?.speaker ?? null;
    if (speaker === null || known.isPronoun(speaker.text) || !/^\p{Lu}|^@|\s\p{Lu}/u.test(speaker.text)) continue;
    people.push({ start: speaker.start, end: speaker.end, text: speaker.text, id: speaker.id });
  }
  people.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return people.filter((person) => {
    if (person.start < end) return false;
    end = person.end;
    return true;
  });
};

/** Declared speakers by the words that name them. */
class Known {
  private readonly byName = new Map<string, string>();
  /** Surnames and one-word aliases; null where two share one. */
  readonly bySurname = new Map<string, DeclaredSpeaker | null>();
  private readonly speakers: readonly DeclaredSpeaker[];
  private readonly pronouns: ReadonlySet<string>;

  constructor({ declared, language }: Context) {
    this.speakers = declared.speakers;
    this.pronouns = new Set((language.speech?.pronouns ?? '').split(/[,\n]/).map((p) => p.trim()));
    for (const speaker of declared.speakers) {
      for (const name of [speaker.name.text, ...speaker.aliases]) {
        this.byName.set(fold(name), speaker.id);
        const surname = fold(name).split(' ').at(-1) ?? '';
        const other = this.bySurname.get(surname);
        this.bySurname.set(surname, other === undefined || other === speaker ? speaker : null);
      }
      this.byName.set(`@${speaker.id.toLowerCase()}`, speaker.id);
    }
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
const mentionsOf = ({ blocks, readings }: Context, known: Known): PersonFact[] => {
  if (known.bySurname.size === 0) return [];
  const found: PersonFact[] = [];
  readings.forEach((reading, b) => {
    const block = blocks[b] as Block;
    for (const { text, start, given } of reading.names) {
      const speaker = known.bySurname.get(text.toLowerCase());
      if (speaker === undefined) continue;
      const id = speaker?.id ?? known.idOf(`${given} ${text}`);
      // The given name belongs to it where it is the declared one.
      const from = id !== null && known.hasName(`${given} ${text}`) ? start - given.length - 1 : start;
      const span = spanAt(block, from, start + text.length);
      found.push({ ...span, text: block.content.text.slice(from, start + text.length), id });
    }
  });
  return found;
};
