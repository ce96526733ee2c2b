// Repairs: a finding's own fixes, all safe ones at once, and the ways to say that the draft is right as it stands.
import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../check.ts';
import type { Span } from '../draft/draft.ts';
import { paragraphOf } from '../draft/stretches.ts';
import { type Message, render } from '../rules/message.ts';
import type { TextEdit } from '../rules/rule.ts';
import { acceptances, type Sharers } from './accept.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf, spanOf } from './positions.ts';
import { oneLine } from './symbols.ts';
import { declarations } from './undeclared.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.rapporteur`;

export const actionsAt = async (
  draft: OpenDraft,
  { range, context }: CodeActionParams,
  sharers: Sharers,
): Promise<CodeAction[]> => {
  const wanted = (kind: string): boolean =>
    context.only === undefined || context.only.some((k) => k === '' || kind === k || kind.startsWith(`${k}.`));
  const actions: CodeAction[] = [];
  const span = spanOf(draft.document, range);
  if (wanted(CodeActionKind.QuickFix)) {
    const here = draft.findings.filter((f) => f.start <= span.end && f.end >= span.start);
    for (const finding of here) actions.push(...repairs(draft, finding));
    for (const finding of here) {
      actions.push(...(await acceptances(draft, finding, diagnosticOf(draft, finding), sharers)));
      actions.push(...ignoring(draft, finding));
    }
    actions.push(...(await declarations(draft, span, sharers)));
  }
  // Only when asked for by its kind: the lightbulb is for what is at the cursor.
  if (context.only !== undefined && wanted(FIX_ALL)) {
    const edits = safeEdits(draft);
    if (edits.length > 0)
      actions.push({ title: say(draft, ['Fix all safe findings']), kind: FIX_ALL, edit: editOf(draft, edits) });
  }
  return actions;
};

const say = (draft: OpenDraft, message: Message): string => render(message, draft.checkOptions.catalogue);

const editOf = ({ document }: OpenDraft, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: { [document.uri]: edits.map((e) => ({ range: rangeOf(document, e), newText: e.text })) },
});

/** Where other findings of the line have fixes, too, a title says which words it is for. */
const repairs = (draft: OpenDraft, finding: Finding): CodeAction[] =>
  finding.fixes.map((fix, i) => ({
    title: isAlone(draft, finding)
      ? fix.title
      : `${fix.title} · ${oneLine(draft.text.slice(finding.start, finding.end), 32)}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(draft, finding)],
    edit: editOf(draft, fix.edits),
    ...(i === 0 ? { isPreferred: true } : {}),
  }));

const isAlone = (draft: OpenDraft, finding: Finding): boolean => {
  const { text, findings } = draft;
  const start = text.lastIndexOf('\n', finding.start - 1) + 1;
  const next = text.indexOf('\n', finding.end);
  const end = next < 0 ? text.length : next;
  return !findings.some((f) => f !== finding && f.fixes.length > 0 && f.start <= end && f.end >= start);
};

/** The first safe fix of every finding, where they do not overlap. */
const safeEdits = (draft: OpenDraft): TextEdit[] => {
  const edits: TextEdit[] = [];
  let free = 0;
  for (const finding of draft.findings) {
    const fix = finding.fixes.find((f) => f.safe);
    const first = fix?.edits[0];
    const last = fix?.edits.at(-1);
    if (fix === undefined || first === undefined || last === undefined || first.start < free) continue;
    edits.push(...fix.edits);
    free = last.end;
  }
  return edits;
};

const ignoring = (draft: OpenDraft, finding: Finding): CodeAction[] => {
  const at = draft.format === 'plain' ? null : commentPlace(draft, finding);
  if (at === null) return [];
  const reason = say(draft, ['why this is right']);
  return [
    {
      title: say(draft, ['Ignore {0} here, with a reason', finding.rule]),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(draft, finding)],
      edit: editOf(draft, [{ ...at, text: `<!-- rapporteur-ignore-next ${finding.rule}: ${reason} -->\n` }]),
    },
  ];
};

/** Just before the section that holds the finding: the front matter and ignore comments cannot be silenced so. */
const commentPlace = (draft: OpenDraft, finding: Finding): Span | null => {
  if (finding.rule === 'ignore-unused') return null;
  const { sections } = draft.draft;
  const section = sections.findIndex((s) => s.start <= finding.start && s.end >= finding.end);
  if (section < 0) return null;
  const line = draft.text.lastIndexOf('\n', paragraphOf(sections, section).start - 1) + 1;
  return { start: line, end: line };
};
