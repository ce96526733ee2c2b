// Findings as an editor shows them.
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import type { Finding } from '../check.ts';
import { render } from '../rules/message.ts';
import type { Severity } from '../rules/rule.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { OpenDraft } from './open-draft.ts';
import { pageUrl } from './pages.ts';
import { rangeOf } from './positions.ts';

export const SOURCE = 'rapporteur';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const diagnosticOf = ({ document }: OpenDraft, finding: Finding): Diagnostic => ({
  range: rangeOf(document, finding),
  severity: SEVERITY[finding.severity],
  source: SOURCE,
  code: finding.rule,
  codeDescription: { href: pageUrl(finding.rule) },
  message: finding.message,
  relatedInformation: finding.related.map((r) => ({
    location: { uri: document.uri, range: rangeOf(document, r) },
    message: r.message,
  })),
});

/** What is wrong with a dossier itself: the rule of front matter speaks for it. */
export const dossierDiagnostics = ({ document, declared, checkOptions }: OpenDossier): Diagnostic[] =>
  declared.problems.map((problem) => ({
    range: rangeOf(document, problem),
    severity: problem.kind === 'unknown-key' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'front-matter',
    codeDescription: { href: pageUrl('front-matter') },
    message: render(problem.message, checkOptions.catalogue),
  }));

/** What was last answered for a draft, so that the same again is `unchanged`. */
export class Answered {
  private readonly last = new Map<string, { readonly id: string; readonly diagnostics: readonly Diagnostic[] }>();
  private count = 0;

  /** The result id of these diagnostics: the one before if they are the same. */
  idOf(uri: string, diagnostics: readonly Diagnostic[]): string {
    const last = this.last.get(uri);
    if (last?.diagnostics.length === diagnostics.length && last.diagnostics.every((d, i) => isSame(d, diagnostics[i])))
      return last.id;
    const id = String(++this.count);
    this.last.set(uri, { id, diagnostics });
    return id;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

const isSame = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  b !== undefined &&
  isSameRange(a.range, b.range) &&
  a.code === b.code &&
  a.severity === b.severity &&
  a.message === b.message &&
  isSameRelated(a.relatedInformation ?? [], b.relatedInformation ?? []);

const isSameRelated = (
  a: readonly DiagnosticRelatedInformation[],
  b: readonly DiagnosticRelatedInformation[],
): boolean =>
  a.length === b.length &&
  a.every(({ message, location: { range } }, i) => {
    const other = b[i];
    return other !== undefined && message === other.message && isSameRange(range, other.location.range);
  });

const isSameRange = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
