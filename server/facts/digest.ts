// What a draft says that the other drafts of its dossier are compared with: plain data, so that a host may keep it, send
// it to a worker or write it to a cache.
import type { Written } from '../draft/draft.ts';
import type { Facts } from './facts.ts';
import { comparedHere } from './wording/repeated.ts';
import type { NamedSpeaker } from './wording/speaker.ts';
import { namedSpeaker } from './wording/speaker.ts';

export interface DraftDigest {
  /** As the host names the draft; shown in messages. */
  readonly path: string;
  /** BCP 47 */
  readonly lang: string;
  readonly quotations: readonly DigestedQuotation[];
  readonly events: readonly DigestedEvent[];
}

export interface DigestedQuotation {
  /** Without markup and marks. */
  readonly text: string;
  /** null when nobody is named. */
  readonly speaker: NamedSpeaker | null;
}

/** An event as the draft's own front matter declares it; dates as written. */
export interface DigestedEvent {
  readonly id: string;
  readonly names: readonly string[];
  readonly date: string | null;
  readonly until: string | null;
}

/** The digest of a draft. Time grows with its quotations. */
export const digestOf = (path: string, facts: Facts): DraftDigest => {
  const written = (value: Written | null): string | null => value?.text ?? null;
  return {
    path,
    lang: facts.language.tag,
    quotations: comparedHere(facts).map(({ wording, quotation }) => ({
      text: wording.text,
      speaker: namedSpeaker(facts, quotation),
    })),
    events: (facts.draft.frontMatter?.events ?? []).map(({ id, title, aliases, date, until }) => ({
      id,
      names: [title, ...aliases].filter((name) => name !== ''),
      date: written(date),
      until: written(until),
    })),
  };
};
