// From a reference to what it stands for and back, through a draft, its dossier and the other drafts of it.
import {
  type Location,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Declarations, offsetAt, type Span } from '../draft/draft.ts';
import { render } from '../rules/message.ts';
import type { EditedDocument } from './document.ts';
import { declaredIn, markAt, marksOf } from './marks.ts';
import type { OpenDossier } from './open-dossier.ts';
import { OpenDraft } from './open-draft.ts';
import { rangeOf, spanAtOffset } from './positions.ts';

/** What a draft or dossier is to its ids. */
export interface Surroundings {
  /** The dossier that speaks for the draft, or null. */
  dossierOf(draft: OpenDraft): Promise<OpenDossier | null>;
  /** All drafts that the dossier speaks for, open or not. */
  draftsOf(dossier: OpenDossier): AsyncIterable<OpenDraft>;
}

/** The id under the cursor, where it stands, and who declares it. */
interface Named {
  readonly id: string;
  readonly span: Span;
  /** The one whose declaration counts; null for an id that nothing declares. */
  readonly home: OpenDraft | OpenDossier | null;
}

type Place = OpenDraft | OpenDossier;

const ownOf = (place: Place): Declarations | null =>
  place instanceof OpenDraft ? place.draft.frontMatter : place.declared;

const declarationIn = (place: Place, id: string): Span | null => {
  const own = ownOf(place);
  return own === null ? null : (declaredIn(own).find((d) => d.entry.id === id)?.entry ?? null);
};

const locate = (place: { readonly document: EditedDocument }, span: Span): Location => ({
  uri: place.document.uri,
  range: rangeOf(place.document, span),
});

const namedAt = async (place: Place, position: Position, around: Surroundings): Promise<Named | null> => {
  const offset = place.document.offsetAt(position);
  const own = ownOf(place);
  const key =
    own === null
      ? null
      : spanAtOffset(
          declaredIn(own).map((d) => d.entry),
          offset,
        );
  if (key !== null) return { id: key.id, span: key, home: place };
  if (!(place instanceof OpenDraft)) return null;
  const mark = markAt(place.facts, offset);
  const named =
    mark !== null && mark.kind !== 'footnote'
      ? { id: mark.id, span: mark.name }
      : spanAtOffset(
          mentionsOf(place).filter((m) => m.id !== null),
          offset,
        );
  if (named === null) return null;
  const id = named.id ?? '';
  const span = 'span' in named ? named.span : named;
  if (declarationIn(place, id) !== null) return { id, span, home: place };
  const dossier = await around.dossierOf(place);
  return { id, span, home: dossier !== null && declarationIn(dossier, id) !== null ? dossier : null };
};

/** Names and pronouns in the text that stand for declared speakers. */
const mentionsOf = ({ facts }: OpenDraft): readonly (Span & { readonly id: string | null })[] => [
  ...facts.people,
  ...facts.quotations.flatMap((q) => q.attribution?.speaker ?? []),
];

export const definitionAt = async (place: Place, position: Position, around: Surroundings): Promise<Location[]> => {
  if (place instanceof OpenDraft) {
    const note = footnoteAt(place, position);
    if (note !== null) return note.definition === null ? [] : [locate(place, note.definition)];
  }
  const named = await namedAt(place, position, around);
  if (named === null || named.home === null) return [];
  const span = declarationIn(named.home, named.id);
  return span === null ? [] : [locate(named.home, span)];
};

export const referencesAt = async (
  place: Place,
  position: Position,
  includeDeclaration: boolean,
  around: Surroundings,
): Promise<Location[]> => {
  if (place instanceof OpenDraft) {
    const note = footnoteAt(place, position);
    if (note !== null) return note.marks.map((mark) => locate(place, mark));
  }
  const named = await namedAt(place, position, around);
  if (named === null) return [];
  const found: Location[] = [];
  const declaration = named.home === null ? null : declarationIn(named.home, named.id);
  if (includeDeclaration && named.home !== null && declaration !== null) found.push(locate(named.home, declaration));
  for await (const draft of reachOf(place, named, around)) {
    const spans: Span[] = [...marksOf(draft.facts)].filter((m) => m.kind !== 'footnote' && m.id === named.id);
    const seen = new Set(spans.map((s) => s.start));
    for (const mention of mentionsOf(draft)) {
      if (mention.id !== named.id || seen.has(mention.start)) continue;
      seen.add(mention.start);
      // A reference is itself the name of its speaker.
      if (!spans.some((s) => s.start < mention.end && s.end > mention.start)) spans.push(mention);
    }
    for (const span of spans.sort((a, b) => a.start - b.start)) found.push(locate(draft, span));
  }
  return found;
};

/** The drafts in which an id means the same: its own, or all of the dossier that do not declare it anew. */
const reachOf = async function* (place: Place, { id, home }: Named, around: Surroundings): AsyncGenerator<OpenDraft> {
  if (home instanceof OpenDraft || home === null) {
    if (place instanceof OpenDraft) yield place;
    return;
  }
  for await (const draft of around.draftsOf(home)) if (declarationIn(draft, id) === null) yield draft;
};

export const prepareRename = async (
  place: Place,
  position: Position,
  around: Surroundings,
): Promise<{ range: Range; placeholder: string } | null> => {
  const named = await namedAt(place, position, around);
  if (named === null || named.home === null) return null;
  // A name in the text is not the id: renaming starts at a reference or a declaration.
  if (place.document.text.slice(named.span.start, named.span.end) !== named.id) return null;
  return { range: rangeOf(place.document, named.span), placeholder: named.id };
};

const ID = /^\p{L}(?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u;

/** Renames an id where it is declared and wherever it is referred to. */
export const renameAt = async (
  place: Place,
  position: Position,
  newName: string,
  around: Surroundings,
): Promise<WorkspaceEdit | ResponseError<void> | null> => {
  const named = await namedAt(place, position, around);
  if (named === null || named.home === null) return null;
  const catalogue = place.checkOptions.catalogue;
  if (!ID.test(newName))
    return new ResponseError(
      LSPErrorCodes.RequestFailed,
      render(['An id begins with a letter and has only letters, digits, "_" and "-" in it.'], catalogue),
    );
  if (declarationIn(named.home, newName) !== null)
    return new ResponseError(LSPErrorCodes.RequestFailed, render(['"{0}" is declared already.', newName], catalogue));
  const changes: Record<string, TextEdit[]> = {};
  const replace = (where: { readonly document: EditedDocument }, span: Span): void => {
    const edits = changes[where.document.uri] ?? [];
    changes[where.document.uri] = edits;
    edits.push({ range: rangeOf(where.document, span), newText: newName });
  };
  const declaration = declarationIn(named.home, named.id);
  if (declaration !== null) replace(named.home, declaration);
  for await (const draft of reachOf(place, named, around))
    for (const mark of marksOf(draft.facts))
      if (mark.kind !== 'footnote' && mark.id === named.id) replace(draft, mark.name);
  return { changes };
};

/** The footnote at the cursor: its text, and the marks that call it. */
const footnoteAt = (
  { document, facts }: OpenDraft,
  position: Position,
): { readonly definition: Span | null; readonly marks: readonly Span[] } | null => {
  const offset = document.offsetAt(position);
  const mark = markAt(facts, offset);
  const block = facts.blockAt(offset);
  const label =
    mark?.kind === 'footnote' ? mark.id : block?.content.region === 'footnote' && mark === null ? null : undefined;
  if (label === undefined || label === null) return null;
  const definition = facts.blocks.find((b) => b.content.region === 'footnote' && b.content.label === label);
  const at = definition === undefined ? null : offsetAt(definition, 0);
  return {
    definition: at === null ? null : { start: at, end: at },
    marks: [...marksOf(facts)].filter((m) => m.kind === 'footnote' && m.id === label),
  };
};
