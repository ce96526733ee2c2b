// What is known about the thing under the pointer.
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Span } from '../draft/draft.ts';
import { eliOf } from '../facts/acts/act.ts';
import { ruleOf } from '../rules/index.ts';
import { render } from '../rules/message.ts';
import { dateHover } from './date-hover.ts';
import { declaredAs, describe, markAt } from './marks.ts';
import type { OpenDraft } from './open-draft.ts';
import { pageSection, pageUrl } from './pages.ts';
import { rangeOf, spanAtOffset } from './positions.ts';
import { stateHover } from './states.ts';
import { oneLine } from './symbols.ts';

export const hoverAt = (draft: OpenDraft, { position }: HoverParams): Hover | null => {
  const { document, facts, text } = draft;
  const offset = document.offsetAt(position);
  const parts: string[] = [];
  let range = null;
  const finding = spanAtOffset(draft.findings, offset);
  if (finding !== null) {
    range = finding;
    const { catalogue } = draft.checkOptions;
    // The pages are in English: a writer of another language has the summary, and the page behind the link.
    const why = catalogue === undefined ? (pageSection(finding.rule, 'Why it matters').split('\n\n')[0] ?? '') : '';
    const summary = render([ruleOf(finding.rule)?.summary ?? ''], catalogue);
    const evidence = finding.related.map(
      (r) => `- ${literal(r.message)}: ${literal(oneLine(text.slice(r.start, r.end), 120))}`,
    );
    const said = [`**[${finding.rule}](${pageUrl(finding.rule)})**: ${summary}`, evidence.join('\n'), why];
    parts.push(said.filter((s) => s !== '').join('\n\n'));
  }
  const mark = markAt(facts, offset);
  const declared = mark === null ? null : declaredAs(facts, mark.id);
  if (mark !== null && declared !== null) {
    range ??= mark;
    parts.push(`\`@${mark.id}\`: ${literal(describe(declared))}`);
  }
  const state = spanAtOffset(facts.states, offset);
  if (state !== null) {
    range ??= state;
    parts.push(stateHover(draft, state.state));
  }
  const date = spanAtOffset(facts.dates, offset);
  if (date !== null) {
    range ??= date;
    parts.push(dateHover(draft, date));
  }
  const act = spanAtOffset(facts.acts, offset);
  if (act !== null) {
    range ??= act;
    parts.push(`EUR-Lex: [${literal(act.code.text)}](${eliOf(act)})`);
  }
  const speech = speakerAt(draft, offset);
  if (speech !== null) {
    range ??= speech.span;
    parts.push(speech.text(declared !== null));
  }
  if (parts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(range === null ? {} : { range: rangeOf(document, range) }),
  };
};

/** Who a name or pronoun that says who speaks stands for. */
const speakerAt = (
  { facts, checkOptions }: OpenDraft,
  offset: number,
): { readonly span: Span; readonly text: (named: boolean) => string } | null => {
  const speakers = facts.quotations.flatMap((q) => q.attribution?.speaker ?? []);
  const speaker = spanAtOffset(speakers, offset);
  if (speaker === null) return null;
  const declared = speaker.id === null ? null : declaredAs(facts, speaker.id);
  const count = speakers.filter((s) => (s.id === null ? s.text === speaker.text : s.id === speaker.id)).length;
  const said = render(['Quotations in this draft: {0}.', count], checkOptions.catalogue);
  const name = literal(declared === null ? speaker.text : describe(declared));
  return { span: speaker, text: (named) => (named ? said : `${name}  \n${said}`) };
};

/** A writer's words are never Markdown here. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]()#+.!|<>~-]/g, '\\$&');
