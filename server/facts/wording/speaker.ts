// Whether two quotations are given to the same person, as far as their names tell.

import { type Keeper, keptIn } from '../../draft/kept.ts';
import type { Language } from '../../languages/index.ts';
import type { Facts } from '../facts.ts';
import { isTitle, withoutTitles } from '../names/title.ts';
import { speakersOf } from '../names/variants.ts';
import type { Quotation, Speaker } from '../quotations/quotation.ts';

/** Who a quotation is given to. Plain data. */
export interface NamedSpeaker extends NameParts {
  /** The declared name, else the name as written. */
  readonly name: string;
  readonly declared: boolean;
  /** Declared, or named both in full and by surname: no institution whose spokesman may have said the same. */
  readonly person: boolean;
}

interface NameParts {
  /** In lower case; '' where only a title or nothing stands before the surname. */
  readonly given: string;
  /** In lower case. */
  readonly surname: string;
}

/** The speaker of a quotation; null when none is named. */
export const namedSpeaker = (facts: Facts, { attribution }: Quotation): NamedSpeaker | null => {
  const speaker = attribution?.speaker ?? null;
  if (speaker === null) return null;
  const people = peopleIn(facts);
  const key = `${speaker.id ?? ''} ${speaker.text}`;
  let named = people.speakers.get(key);
  if (named === undefined) {
    named = resolve(speaker, people, facts.language);
    people.speakers.set(key, named);
  }
  return named;
};

const resolve = ({ id, text }: Speaker, people: People, language: Language): NamedSpeaker | null => {
  const parts = partsOf(text, language);
  const declared =
    (id === null ? undefined : people.byId.get(id)) ??
    (parts === null ? undefined : people.bySurname.get(parts.surname)?.find((name) => isNameOf(name, parts)));
  if (declared !== undefined) return declared;
  return parts === null ? null : { ...parts, name: text, declared: false, person: people.named.has(parts.surname) };
};

/** `same` or `other` only where the names leave no doubt. */
export const compareSpeakers = (a: NamedSpeaker | null, b: NamedSpeaker | null): 'same' | 'other' | 'unknown' => {
  if (a === null || b === null) return 'unknown';
  if (a.surname === b.surname) {
    if (a.given === '' || b.given === '' || a.given === b.given) return 'same';
    return a.declared && b.declared ? 'other' : 'unknown';
  }
  return a.person && b.person ? 'other' : 'unknown';
};

/** Given name and surname of "Prime Minister Anna Rask, the leader"; null for what is no name. */
const partsOf = (text: string, language: Language): NameParts | null => {
  const name = (text.split(/[,(]/, 1)[0] ?? '').replace(/['’]s?$/u, '');
  const words = name.split(/\s+/).filter((word) => word !== '');
  const surname = words.at(-1) ?? '';
  const given = words.at(-2) ?? '';
  if (!/^\p{Lu}/u.test(surname)) return null;
  return {
    given: /^\p{Lu}/u.test(given) && !isTitle(given, language) ? given.toLowerCase() : '',
    surname: surname.toLowerCase(),
  };
};

/** True when a name as written, in full or by surname, is the declared one. */
const isNameOf = (declared: NameParts, { given }: NameParts): boolean =>
  given === '' || declared.given === '' || declared.given === given;

interface People {
  /** Those declared. */
  readonly byId: ReadonlyMap<string, NamedSpeaker>;
  readonly bySurname: ReadonlyMap<string, readonly NamedSpeaker[]>;
  /** Surnames that the draft gives speakers once in full and once alone, in lower case. */
  readonly named: ReadonlySet<string>;
  /** Those of quotations, by id and text, as they are asked for. */
  readonly speakers: Map<string, NamedSpeaker | null>;
}

/** The people of the draft read last: the same for as long as nobody else is declared or speaks. */
const latestIn = keptIn(
  (
    _lineage: Keeper,
  ): { people: People | null; changes: number; declared: Facts['declared'] | null; language: Language | null } => ({
    people: null,
    changes: 0,
    declared: null,
    language: null,
  }),
);

const peopleIn = keptIn((facts: Facts): People => {
  const { declared, language } = facts;
  const { changes } = speakersOf(facts);
  const latest = latestIn(facts.draft.lineage);
  const same = latest.changes === changes && latest.declared === declared && latest.language === language;
  const people = (same ? latest.people : null) ?? readPeople(facts);
  Object.assign(latest, { people, changes, declared, language });
  return people;
});

const readPeople = (facts: Facts): People => {
  const byId = new Map<string, NamedSpeaker>();
  const bySurname = new Map<string, NamedSpeaker[]>();
  for (const { id, name, aliases } of facts.declared.speakers) {
    for (const form of [name.text, ...aliases]) {
      const parts = partsOf(form, facts.language);
      if (parts === null) continue;
      const speaker = { ...parts, name: name.text, declared: true, person: true };
      if (!byId.has(id)) byId.set(id, speaker);
      const known = bySurname.get(parts.surname);
      if (known === undefined) bySurname.set(parts.surname, [speaker]);
      else known.push(speaker);
    }
  }
  const full = new Set<string>();
  const alone = new Set<string>();
  for (const text of speakersOf(facts).names) {
    const parts = partsOf(text, facts.language);
    if (parts === null) continue;
    if (parts.given !== '') full.add(parts.surname);
    else if (!/\s/.test(withoutTitles(text.trim(), facts.language))) alone.add(parts.surname);
  }
  return {
    byId,
    bySurname,
    named: new Set([...full].filter((surname) => alone.has(surname))),
    speakers: new Map(),
  };
};
