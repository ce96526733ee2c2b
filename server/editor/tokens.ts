// Colours that the grammar cannot know: whose words a stretch is, who speaks, what is a date and a state.
import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import { marksOf } from './marks.ts';
import type { OpenDraft } from './open-draft.ts';

/** As contributed in package.json. */
export const TOKEN_TYPES = ['quotation', 'speaker', 'reference', 'date', 'state'] as const;

interface Token extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
}

export const tokensOf = (draft: OpenDraft, within: Span | null): SemanticTokens => {
  const { document, facts } = draft;
  const here = ({ start, end }: Span): boolean => within === null || (start < within.end && end > within.start);
  const inner: Token[] = [
    ...facts.quotations.flatMap((q): Token[] => {
      const speaker = q.attribution?.speaker;
      return speaker == null ? [] : [{ type: 'speaker', start: speaker.start, end: speaker.end }];
    }),
    ...[...marksOf(facts)].map((m): Token => ({ type: 'reference', start: m.start, end: m.end })),
    ...facts.dates.map((d): Token => ({ type: 'date', start: d.start, end: d.end })),
    ...facts.states.map((s): Token => ({ type: 'state', start: s.start, end: s.end })),
  ].filter(here);
  inner.sort((a, b) => a.start - b.start || b.end - a.end);
  const builder = new SemanticTokensBuilder();
  const put = (start: number, end: number, type: Token['type']): void => {
    // A token lies in one line.
    for (let at = start; at < end; ) {
      const { line, character } = document.positionAt(at);
      const next = document.offsetAt({ line: line + 1, character: 0 });
      const stop = Math.min(end, next > at ? next : end);
      const length = draft.text.slice(at, stop).replace(/[\r\n]+$/, '').length;
      if (length > 0) builder.push(line, character, length, TOKEN_TYPES.indexOf(type), 0);
      at = stop;
    }
  };
  // Quotations one after the other, cut where something inside has a colour of its own.
  const outer = facts.quotations.filter((q) => (q.kind === 'speech' || q.kind === 'fragment') && here(q));
  let at = 0;
  let i = 0;
  const inside = (end: number, type: Token['type'] | null): void => {
    for (let token = inner[i]; token !== undefined && token.start < end; token = inner[++i]) {
      if (token.start < at) continue;
      if (type !== null && token.start > at) put(at, token.start, type);
      put(token.start, token.end, token.type);
      at = token.end;
    }
    if (type !== null && at < end) put(at, end, type);
    at = Math.max(at, end);
  };
  for (const quotation of outer) {
    if (quotation.start < at) continue;
    inside(quotation.start, null);
    inside(quotation.end, 'quotation');
  }
  inside(Number.POSITIVE_INFINITY, null);
  return builder.build();
};
