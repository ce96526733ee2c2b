// What a program may import. No side effects, no I/O; runs in a browser.
import { type CheckOptions, type Finding, factsOf, findingsOf } from './check.ts';
import type { Format, Span } from './draft/draft.ts';
import { formatOf, readDraft } from './draft/read.ts';
import type { WrittenParts } from './facts/dates/date.ts';
import { writtenParts } from './facts/dates/resolve.ts';
import { type DraftDigest, digestOf } from './facts/digest.ts';
import type { Dossier, Facts as DraftFacts } from './facts/facts.ts';
import type { Settings } from './settings.ts';

export type { Finding, Fix } from './check.ts';
export type { DraftDigest } from './facts/digest.ts';
export type { Dossier } from './facts/facts.ts';
export type { Settings } from './settings.ts';

export interface Options {
  /** Tells the format where `format` does not. */
  readonly path?: string;
  readonly format?: Format;
  /** BCP 47; over the front matter's. */
  readonly lang?: string;
  /** ISO 8601; over the front matter's. */
  readonly date?: string;
  readonly settings?: Settings;
  readonly dossier?: Dossier;
}

/** What was read, as documented: offsets are UTF-16 units of the text. */
export interface Facts {
  readonly lang: string;
  /** ISO 8601 */
  readonly dateline: string | null;
  readonly quotes: readonly (Span & Pick<DraftFacts['quotations'][number], 'kind' | 'region' | 'attribution'>)[];
  readonly dates: readonly (Span &
    Pick<DraftFacts['dates'][number], 'text' | 'type' | 'value' | 'region'> & { readonly written: WrittenParts })[];
  readonly states: readonly (Span & Pick<DraftFacts['states'][number], 'text' | 'state' | 'form' | 'asserted'>)[];
  readonly people: readonly (Span & { readonly text: string; readonly id: string | null })[];
}

const read = (text: string, options: Options): DraftFacts => {
  const format = options.format ?? (options.path === undefined ? 'brief' : formatOf(options.path));
  return factsOf(readDraft(text, format), checkOptions(options));
};

const checkOptions = ({ settings, lang, date, dossier }: Options): CheckOptions => ({ settings, lang, date, dossier });

/** The findings of a draft, in the order of the text. Throws nothing. */
export const check = (text: string, options: Options = {}): { findings: Finding[] } => ({
  findings: findingsOf(read(text, options), checkOptions(options)),
});

/** What a draft says. Throws nothing. */
export const readFacts = (text: string, options: Options = {}): Facts => factsAsJson(read(text, options));

/**
 * What the other drafts of a dossier are compared with, for `Dossier.drafts`; `path` names the draft in messages. Throws
 * nothing.
 */
export const readDigest = (text: string, options: Options & { readonly path: string }): DraftDigest =>
  digestOf(options.path, read(text, options));

/** The public shape of facts. */
export const factsAsJson = (facts: DraftFacts): Facts => ({
  lang: facts.language.tag,
  dateline: facts.dateline?.date ?? null,
  quotes: facts.quotations.map(({ start, end, kind, region, attribution }) => ({
    start,
    end,
    kind,
    region,
    attribution,
  })),
  dates: facts.dates.map(({ start, end, text, type, value, reading, region }) => ({
    start,
    end,
    text,
    type,
    value,
    written: writtenParts(reading),
    region,
  })),
  states: facts.states.map(({ start, end, text, state, form, asserted }) => ({
    start,
    end,
    text,
    state,
    form,
    asserted,
  })),
  people: facts.people.map(({ start, end, text, id }) => ({ start, end, text, id })),
});

/**
 * The text with its safe fixes applied (all first fixes with `unsafe`), again and again until none is left, at most
 * ten times. Throws nothing.
 */
export const fix = (
  text: string,
  options: Options & { readonly unsafe?: boolean } = {},
): { text: string; applied: Finding[] } => {
  const applied: Finding[] = [];
  let current = text;
  for (let round = 0; round < 10; round++) {
    const { findings } = check(current, options);
    const taken: { finding: Finding; edits: readonly { start: number; end: number; text: string }[] }[] = [];
    let free = 0;
    for (const finding of findings) {
      const chosen = finding.fixes.find((f) => f.safe) ?? (options.unsafe === true ? finding.fixes[0] : undefined);
      const first = chosen?.edits[0];
      const last = chosen?.edits.at(-1);
      if (chosen === undefined || first === undefined || last === undefined || first.start < free) continue;
      free = last.end;
      taken.push({ finding, edits: chosen.edits });
    }
    if (taken.length === 0) break;
    let out = '';
    let at = 0;
    for (const { finding, edits } of taken) {
      applied.push(finding);
      for (const edit of edits) {
        out += current.slice(at, edit.start) + edit.text;
        at = edit.end;
      }
    }
    current = out + current.slice(at);
  }
  return { text: current, applied };
};
