// --format sarif: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as GitHub code scanning takes it.
import type { Finding } from '../../check.ts';
import type { Span } from '../../draft/draft.ts';
import { RULES } from '../../rules/index.ts';
import type { Level, Rule } from '../../rules/rule.ts';
import type { Lines } from '../lines.ts';
import type { Output } from '../output.ts';
import { loadPages, PROJECT_URL, pageUrl, sectionOf } from '../pages.ts';
import { Fingerprints, pathInRepository, uriOf } from './place.ts';
import type { MakeReporter } from './reporter.ts';

const LEVEL: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

const ruleDescriptor = ({ id, level, summary }: Rule, page: string): unknown => {
  const text = sectionOf(page, 'What it flags');
  const why = sectionOf(page, 'Why it matters');
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: text || summary },
    help: { text: `${text}\n\n${why}`.trim() || summary, markdown: `${text}\n\n${why}\n\n[More](${pageUrl(id)})` },
    helpUri: pageUrl(id),
    defaultConfiguration: { level: LEVEL[level], enabled: level !== 'off' },
    properties: { tags: ['policy-briefing'], precision: 'very-high' },
  };
};

const regionOf = (lines: Lines, { start, end }: Span): unknown => {
  const from = lines.at(start);
  const to = lines.at(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
};

export interface SarifParts {
  readonly tool: { readonly driver: unknown };
  result(result: unknown): void;
  end(problems: readonly string[]): void;
}

/** The frame of a log with one run. */
export const writeSarif = (out: Output, tool: SarifParts['tool']): Omit<SarifParts, 'tool'> => {
  const base = { SRCROOT: { description: { text: 'The root of the repository.' } } };
  out.write(
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},\n` +
      `"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify(base)},\n` +
      '"automationDetails":{"id":"rapporteur/"},"results":[',
  );
  let before = '\n';
  return {
    result(result) {
      out.write(before + JSON.stringify(result));
      before = ',\n';
    },
    end(problems) {
      const notifications = problems.map((text) => ({ level: 'error', message: { text } }));
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      };
      out.write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
    },
  };
};

export const sarif: MakeReporter = async ({ out, problems }) => {
  const pages = await loadPages();
  const index = new Map(RULES.map((rule, i) => [rule.id, i]));
  const driver = {
    name: 'Rapporteur',
    version: VERSION,
    semanticVersion: VERSION,
    informationUri: PROJECT_URL,
    rules: RULES.map((rule) => ruleDescriptor(rule, pages[rule.id] ?? '')),
  };
  const pathOf = pathInRepository();
  const writer = writeSarif(out, { driver });
  const resultOf = (path: string, lines: Lines, fingerprints: Fingerprints, finding: Finding): unknown => {
    const artifactLocation = { uri: uriOf(path), uriBaseId: 'SRCROOT' };
    const locationOf = (span: Span): unknown => ({ artifactLocation, region: regionOf(lines, span) });
    return {
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule),
      level: LEVEL[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: locationOf(finding) }],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((r, id) => ({
          id,
          message: { text: r.message },
          physicalLocation: locationOf(r),
        })),
      }),
      partialFingerprints: { 'rapporteur/v1': fingerprints.of(finding) },
      ...(finding.fixes.length > 0 && {
        fixes: finding.fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [
            {
              artifactLocation,
              replacements: edits.map((edit) => ({
                deletedRegion: regionOf(lines, edit),
                ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
              })),
            },
          ],
        })),
      }),
    };
  };
  return {
    file({ path: shown, lines, findings }) {
      const path = pathOf(shown);
      const fingerprints = new Fingerprints(lines);
      for (const finding of findings) writer.result(resultOf(path, lines, fingerprints, finding));
    },
    end: () => writer.end(problems()),
  };
};
