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
  const declared = speaker.id === null ? undefined : declaredNames(facts).get(speaker.id);
  if (declared !== undefined) return { name: declared, person: true };
  const parts = partsOf(speaker.text);
  return parts === null ? null : { name: speaker.text, person: surnamesOf(facts).has(parts.surname) };
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

const names = new WeakMap<Facts, ReadonlyMap<string, string>>();
const declaredNames = (facts: Facts): ReadonlyMap<string, string> => {
  let known = names.get(facts);
  if (known === undefined) {
    known = new Map(facts.declared.speakers.map(({ id, name }) => [id, name.text]));
    names.set(facts, known);
  }
  return known;
};

const surnames = new WeakMap<Facts, ReadonlySet<string>>();
/** Surnames of speakers that the draft names once in full and once by surname alone. */
const surnamesOf = (facts: Facts): ReadonlySet<string> => {
  let known = surnames.get(facts);
  if (known !== undefined) return known;
  const full = new Set<string>();
  const alone = new Set<string>();
  for (const { attribution } of facts.quotations) {
    const text = attribution?.speaker?.text ?? '';
    const parts = partsOf(text);
    if (parts === null) continue;
    if (parts.given !== '') full.add(parts.surname);
    else if (/^\p{Lu}\S*$/u.test(text.trim())) alone.add(parts.surname);
  }
  known = new Set([...full].filter((surname) => alone.has(surname)));
  surnames.set(facts, known);
  return known;
};
