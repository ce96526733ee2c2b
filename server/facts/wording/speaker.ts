// Whether two quotations are given to the same person, as far as their names tell.
import type { Facts } from '../facts.ts';
import type { Quotation } from '../quotations/quotation.ts';

/** Who a quotation is given to. Plain data. */
export interface NamedSpeaker {
  /** The declared name, else the name as written. */
  readonly name: string;
  /** Declared, or named both in full and by surname: no institution whose spokesman may have said the same. */
  readonly person: boolean;
}

/** The speaker of a quotation; null when none is named. */
export const namedSpeaker = (facts: Facts, { attribution }: Quotation): NamedSpeaker | null => {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return null;
  const people = peopleOf(facts);
  const parts = partsOf(speaker.text);
  const declared =
    (speaker.id === null ? undefined : people.byId.get(speaker.id)) ??
    (parts === null ? undefined : people.bySurname.get(parts.surname)?.find((name) => isNameOf(name, parts)));
  if (declared !== undefined) return { name: declared, person: true };
  return parts === null ? null : { name: speaker.text, person: people.named.has(parts.surname) };
};

/** `same` or `other` only where the names leave no doubt. */
export const compareSpeakers = (a: NamedSpeaker | null, b: NamedSpeaker | null): 'same' | 'other' | 'unknown' => {
  const one = a === null ? null : partsOf(a.name);
  const two = b === null ? null : partsOf(b.name);
  if (a === null || b === null || one === null || two === null) return 'unknown';
  if (one.surname === two.surname) {
    if (one.given === '' || two.given === '' || one.given === two.given) return 'same';
    // "J. Rask" may be Jonna Rask.
    return one.given[0] === two.given[0] ? 'unknown' : 'other';
  }
  return a.person && b.person ? 'other' : 'unknown';
};

interface NameParts {
  readonly given: string;
  readonly surname: string;
}

/** Given name and surname of "Prime Minister Anna Rask, the leader", in lower case; null for what is no name. */
const partsOf = (text: string): NameParts | null => {
  const name = (text.split(/[,(]/, 1)[0] ?? '').replace(/['’]s?$/u, '');
  const words = name.split(/\s+/).filter((word) => word !== '');
  const surname = words.at(-1) ?? '';
  const given = words.at(-2) ?? '';
  if (!/^\p{Lu}/u.test(surname)) return null;
  return { given: /^\p{Lu}/u.test(given) ? given.toLowerCase() : '', surname: surname.toLowerCase() };
};

/** True when a name as written, in full or by surname, is the declared one. */
const isNameOf = (declared: string, { given }: NameParts): boolean => {
  const own = partsOf(declared)?.given ?? '';
  return given === '' || own === '' || own === given;
};

interface People {
  /** Declared names. */
  readonly byId: ReadonlyMap<string, string>;
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** Surnames that the draft gives speakers once in full and once alone, in lower case. */
  readonly named: ReadonlySet<string>;
}

const kept = new WeakMap<Facts, People>();

const peopleOf = (facts: Facts): People => {
  const known = kept.get(facts);
  if (known !== undefined) return known;
  const byId = new Map<string, string>();
  const bySurname = new Map<string, string[]>();
  for (const { id, name, aliases } of facts.declared.speakers) {
    byId.set(id, name.text);
    for (const form of [name.text, ...aliases]) {
      const surname = partsOf(form)?.surname ?? '';
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), name.text]);
    }
  }
  const full = new Set<string>();
  const alone = new Set<string>();
  for (const { attribution } of facts.quotations) {
    const text = attribution?.speaker?.text ?? '';
    const parts = partsOf(text);
    if (parts === null) continue;
    if (parts.given !== '') full.add(parts.surname);
    else if (!/\s/.test(text.trim())) alone.add(parts.surname);
  }
  const people = { byId, bySurname, named: new Set([...full].filter((surname) => alone.has(surname))) };
  kept.set(facts, people);
  return people;
};
