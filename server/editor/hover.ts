// What is known about the thing under the pointer.
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { ruleOf } from '../rules/index.ts';
import { declaredAs, describe, markAt } from './marks.ts';
import type { OpenDraft } from './open-draft.ts';
import { pageSection, pageUrl } from './pages.ts';
import { rangeOf, spanAtOffset } from './positions.ts';

export const hoverAt = (draft: OpenDraft, { position }: HoverParams): Hover | null => {
  const { document, facts } = draft;
  const offset = document.offsetAt(position);
  const parts: string[] = [];
  let range = null;
  const finding = spanAtOffset(draft.findings, offset);
  if (finding !== null) {
    range = finding;
    const why = pageSection(finding.rule, 'Why it matters').split('\n\n')[0] ?? '';
    const summary = ruleOf(finding.rule)?.summary ?? '';
    parts.push(`**[${finding.rule}](${pageUrl(finding.rule)})**: ${summary}\n\n${why}`);
  }
  const mark = markAt(facts, offset);
  const declared = mark === null ? null : declaredAs(facts, mark.id);
  if (mark !== null && declared !== null) {
    range ??= mark;
    parts.push(`\`@${mark.id}\`: ${literal(describe(declared))}`);
  }
  if (parts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(range === null ? {} : { range: rangeOf(document, range) }),
  };
};

/** A writer's words are never Markdown here. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&');
