// What was found in each section, kept with it from edit to edit.
import type { CheckOptions, Finding } from './check.ts';
import type { Span } from './draft/draft.ts';
import { type Keeper, keptIn } from './draft/kept.ts';
import { EMPTY } from './draft/tight.ts';
import type { Facts, Part } from './facts/facts.ts';

/** What findings in a section depend on besides its facts: the same object for as long as nothing of it changes. */
export interface CheckedBy extends Pick<CheckOptions, 'settings' | 'dossier' | 'catalogue'> {
  readonly surveys: string;
  /** What is kept of most parts. */
  readonly nothing: Found;
}

const latestIn = keptIn((_lineage: Keeper): { by: CheckedBy | null } => ({ by: null }));

export const checkedBy = (facts: Facts, { settings, dossier, catalogue }: CheckOptions, surveys: string): CheckedBy => {
  const latest = latestIn(facts.draft.lineage);
  const { by } = latest;
  if (
    by !== null &&
    by.settings === settings &&
    by.dossier === dossier &&
    by.catalogue === catalogue &&
    by.surveys === surveys
  )
    return by;
  latest.by = { settings, dossier, catalogue, surveys, nothing: { by: null, start: 0, findings: [] } };
  return latest.by;
};

/** What was found in a part of a draft, and where the part stood. */
interface Found {
  readonly by: CheckedBy | null;
  readonly start: number;
  readonly findings: readonly Finding[];
}

export const keep = (part: Part, by: CheckedBy, findings: readonly Finding[]): void => {
  part.found = findings.length === 0 ? by.nothing : ({ by, start: part.start, findings } satisfies Found);
};

/** Gives every part what was found in it; `findings` are in no order. */
export const keepByPart = (facts: Facts, by: CheckedBy, findings: readonly Finding[]): void => {
  const byPart = new Map<Part, Finding[]>();
  for (const finding of findings) {
    const part = facts.partAt(finding.start);
    if (part === null) continue;
    const own = byPart.get(part);
    if (own === undefined) byPart.set(part, [finding]);
    else own.push(finding);
  }
  for (const part of facts.parts) keep(part, by, byPart.get(part) ?? EMPTY);
};

/** What is known to be found in a part, where it stands now; null when its facts or what they are checked by changed. */
export const foundIn = (part: Part, by: CheckedBy): readonly Finding[] | null => {
  const found = part.found as Found | null;
  if (found?.by !== by) return null;
  const delta = part.start - found.start;
  if (delta === 0) return found.findings;
  // What stands before the part stands in the front matter, and has not moved.
  const moved = <T extends Span>(span: T): T =>
    span.start < found.start ? span : { ...span, start: span.start + delta, end: span.end + delta };
  const findings = found.findings.map((finding) => ({
    ...moved(finding),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
    related: finding.related.map(moved),
  }));
  part.found = { by, start: part.start, findings } satisfies Found;
  return findings;
};
