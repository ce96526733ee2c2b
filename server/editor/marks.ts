// References, citations and footnotes where the draft has them, and what declares their ids.
import type { DeclaredEvent, DeclaredSource, DeclaredSpeaker, Mark, Span } from '../draft/draft.ts';
import type { Facts } from '../facts/facts.ts';

/** A mark with the draft's offsets. */
export interface PlacedMark extends Span {
  readonly kind: Mark['kind'];
  readonly id: string;
  /** The id alone, without `@`, brackets or `^`. */
  readonly name: Span;
}

export type Declared =
  | { readonly kind: 'speaker'; readonly entry: DeclaredSpeaker }
  | { readonly kind: 'event'; readonly entry: DeclaredEvent }
  | { readonly kind: 'source'; readonly entry: DeclaredSource };

export const marksOf = function* ({ blocks, draft }: Pick<Facts, 'blocks' | 'draft'>): Generator<PlacedMark> {
  for (const { base, content } of blocks) {
    for (const mark of content.marks) {
      const start = base + mark.start;
      const end = base + mark.end;
      const at = draft.text.indexOf(mark.id, start);
      yield { kind: mark.kind, id: mark.id, start, end, name: { start: at, end: at + mark.id.length } };
    }
  }
};

export const markAt = (facts: Facts, offset: number): PlacedMark | null => {
  const block = facts.blockAt(offset);
  if (block === null) return null;
  for (const mark of marksOf({ draft: facts.draft, blocks: [block] }))
    if (mark.start <= offset && mark.end >= offset) return mark;
  return null;
};

export const declaredIn = ({
  speakers,
  events,
  sources,
}: Pick<Facts['declared'], 'speakers' | 'events' | 'sources'>): Declared[] => [
  ...speakers.map((entry) => ({ kind: 'speaker', entry }) as const),
  ...events.map((entry) => ({ kind: 'event', entry }) as const),
  ...sources.map((entry) => ({ kind: 'source', entry }) as const),
];

/** What an id stands for; the draft's own before the dossier's. */
export const declaredAs = (facts: Facts, id: string): Declared | null =>
  declaredIn(facts.declared).find((d) => d.entry.id === id) ?? null;

/** One line that says what is declared. */
export const describe = (declared: Declared): string => {
  const { entry } = declared;
  const parts =
    declared.kind === 'speaker'
      ? [declared.entry.name.text, declared.entry.role, declared.entry.state?.text]
      : declared.kind === 'event'
        ? [declared.entry.title || entry.id, between(declared.entry), declared.entry.place]
        : [declared.entry.title || entry.id, declared.entry.date?.text, declared.entry.act?.text];
  return parts.filter((p) => p !== undefined && p !== '').join(', ');
};

const between = ({ date, until }: DeclaredEvent): string | undefined =>
  until === null ? date?.text : `${date?.text ?? ''}–${until.text}`;
