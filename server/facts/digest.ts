// What a draft says that the other drafts of its dossier are compared with: plain data, so that a host may keep it, send
// it to a worker or write it to a cache.
import type { Written } from '../draft/draft.ts';
import type { Facts } from './facts.ts';
import { readBetween } from './wording/between.ts';

export interface DraftDigest {
  /** As the host names the draft; shown in messages. */
  readonly path: string;
  /** BCP 47 */
  readonly lang: string;
  readonly quotations: readonly DigestedQuotation[];
  readonly events: readonly DigestedEvent[];
}

export interface DigestedQuotation {
  /** Without markup, with its marks. */
  readonly text: string;
  /** The declared name, else the name as written; null when nobody is named. */
  readonly speaker: string | null;
  readonly id: string | null;
}

/** An event as the draft's own front matter declares it; dates as written. */
export interface DigestedEvent {
  readonly id: string;
  readonly names: readonly string[];
  readonly date: string | null;
  readonly until: string | null;
}

/** Shorter quotations say nothing about each other. UTF-16 units, marks included. */
const SHORTEST = 30;

/** The digest of a draft. Time grows with its quotations. */
export const digestOf = (path: string, facts: Facts): DraftDigest => {
  const names = new Map(facts.declared.speakers.map((s) => [s.id, s.name.text]));
  const quotations: DigestedQuotation[] = [];
  for (const quotation of facts.quotations) {
    if (quotation.end - quotation.start < SHORTEST) continue;
    if (quotation.kind !== 'speech' && quotation.kind !== 'fragment') continue;
    const speaker = quotation.attribution?.speaker ?? null;
    const id = speaker?.id ?? null;
    quotations.push({
      text: readBetween(facts, quotation).text,
      speaker: (id === null ? undefined : names.get(id)) ?? speaker?.text ?? null,
      id,
    });
  }
  const written = (value: Written | null): string | null => value?.text ?? null;
  return {
    path,
    lang: facts.language.tag,
    quotations,
    events: (facts.draft.frontMatter?.events ?? []).map(({ id, title, aliases, date, until }) => ({
      id,
      names: [title, ...aliases].filter((name) => name !== ''),
      date: written(date),
      until: written(until),
    })),
  };
};
