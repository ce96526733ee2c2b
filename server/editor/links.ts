// Where a draft leads: acts to the Official Journal, citations to their sources, files of the front matter.
import type { DocumentLink } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import { Words } from '../draft/words.ts';
import { eliOf } from '../facts/acts/act.ts';
import { readActs } from '../facts/acts/read.ts';
import { declaredAs, describe, marksOf } from './marks.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';
import { folderOf, resolvePath } from './uris.ts';

export const linksOf = (draft: OpenDraft): DocumentLink[] => {
  const { document, facts } = draft;
  const links: DocumentLink[] = [];
  const link = (span: Span, target: string, tooltip?: string): void => {
    links.push({ range: rangeOf(document, span), target, ...(tooltip === undefined ? {} : { tooltip }) });
  };
  for (const act of facts.acts) link(act.code, eliOf(act), `EUR-Lex: ${act.text}`);
  for (const mark of marksOf(facts)) {
    if (mark.kind === 'footnote') continue;
    const declared = declaredAs(facts, mark.id);
    if (declared?.kind === 'source' && isWeb(declared.entry.url)) link(mark, declared.entry.url, describe(declared));
  }
  const front = draft.draft.frontMatter;
  for (const { act } of front?.sources ?? []) {
    const read = act === null ? undefined : readActs(act, new Words().scan(act.text), facts.language).found[0];
    if (act !== null && read !== undefined) link(act, eliOf(read), `EUR-Lex: ${act.text}`);
  }
  const folder = folderOf(document.uri);
  if (front === null || folder === null) return links;
  for (const { file } of front.sources) if (file !== null) link(file, resolvePath(folder, file.text));
  if (front.dossier !== null) link(front.dossier, resolvePath(folder, front.dossier.text));
  return links;
};

/** Anything else a draft might name, a command: say, is not followed. */
const isWeb = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url);
