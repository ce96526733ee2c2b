// The one door: a draft's facts and a team's settings → findings.
import type { Draft, Ignore, Span } from './draft/draft.ts';
import { offsetAt } from './draft/draft.ts';
import { nearest } from './draft/nearest.ts';
import { paragraphOf } from './draft/stretches.ts';
import { type Dossier, type Facts, type Part, readFacts } from './facts/facts.ts';
import { checkedBy, foundIn, keep, keepByPart } from './found.ts';
import { RULES } from './rules/index.ts';
import { type Catalogue, type Message, render } from './rules/message.ts';
import type { Level, Report, Rule, RuleContext, Severity, TextEdit } from './rules/rule.ts';
import type { Settings } from './settings.ts';

export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Offsets are UTF-16 units of the draft's text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly (Span & { readonly message: string })[];
}

export interface CheckOptions {
  readonly settings?: Settings | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly dossier?: Dossier | undefined;
  readonly catalogue?: Catalogue | undefined;
}

/** So many parts of a draft are near enough in memory that each rule finds their facts where the one before left them. */
const TOGETHER = 64;

const SOFTER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'hint', hint: 'hint' };

/** The facts of a draft as these options have them read. */
export const factsOf = (draft: Draft, options: CheckOptions): Facts =>
  readFacts(draft, {
    lang: options.lang,
    date: options.date,
    dossier: options.dossier,
    defaultLang: options.settings?.lang,
  });

/** Findings in the order of the text. A rule that throws loses its own findings and is reported at the draft's start. */
export const findingsOf = (facts: Facts, options: CheckOptions): Finding[] => {
  const kept = silence(unsilenced(facts, options), facts, options.settings, options.catalogue);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
};

/** What there is to find if no comment silences any of it; in no order. */
export const unsilenced = (facts: Facts, options: CheckOptions): Finding[] => {
  const { parts } = facts;
  const failed = new Map<string, string>();
  const surveys = surveysOf(facts, options, failed);
  const findings = run('draft', facts, options, surveys, failed);
  const by = checkedBy(facts, options, JSON.stringify([...surveys]));
  const known: Finding[] = [];
  const unknown: Part[] = [];
  for (const part of parts) {
    if (part.found === by.nothing) continue;
    const found = foundIn(part, by);
    if (found === null) unknown.push(part);
    else for (const finding of found) known.push(finding);
  }
  // Where little is known, all of the draft is checked, by a few parts at a time.
  if (unknown.length > parts.length / 4) {
    for (let from = 0; from < parts.length; from += TOGETHER) {
      const some = facts.of(parts.slice(from, from + TOGETHER));
      const found = run('section', some, options, surveys, failed);
      for (const finding of found) findings.push(finding);
      if (failed.size === 0) keepByPart(some, by, found);
    }
  } else {
    for (const finding of known) findings.push(finding);
    for (const part of unknown) {
      const found = run('section', facts.of([part]), options, surveys, failed);
      for (const finding of found) findings.push(finding);
      if (failed.size === 0) keep(part, by, found);
    }
  }
  if (failed.size === 0) return findings;
  const kept = findings.filter(({ rule }) => !failed.has(rule));
  for (const [rule, reason] of failed) kept.push(failure(rule, reason, options.catalogue));
  return kept;
};

/** Rule → what it goes by in the whole draft. */
const surveysOf = (facts: Facts, { settings }: CheckOptions, failed: Map<string, string>): Map<string, string> => {
  const surveys = new Map<string, string>();
  for (const { id, survey } of RULES) {
    if (survey === undefined) continue;
    try {
      surveys.set(id, survey(facts, settings?.house ?? {}));
    } catch (error) {
      failed.set(id, reasonOf(error));
    }
  }
  return surveys;
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the rules of a scope find. `failed`: the ids of those that throw, and why. */
const run = (
  scope: Rule['scope'],
  facts: Facts,
  { settings, dossier, catalogue }: CheckOptions,
  surveys: ReadonlyMap<string, string>,
  failed: Map<string, string>,
): Finding[] => {
  const accepted = new Set([...facts.declared.accept, ...(settings?.accept ?? [])].map((w) => w.toLowerCase()));
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope !== scope || failed.has(rule.id)) continue;
    const set = settings?.rules?.[rule.id];
    const level: Level = set === undefined ? rule.level : typeof set === 'string' ? set : set[0];
    if (level === 'off') continue;
    const context: RuleContext = {
      survey: surveys.get(rule.id) ?? '',
      options: typeof set === 'object' ? set[1] : {},
      house: settings?.house ?? {},
      dossier: dossier ?? null,
      accepted,
    };
    try {
      for (const report of rule.check(facts, context)) {
        const finding = finish(report, rule, level, set !== undefined, facts, catalogue);
        if (finding !== null) findings.push(finding);
      }
    } catch (error) {
      failed.set(rule.id, reasonOf(error));
    }
  }
  return findings;
};

const failure = (rule: string, reason: string, catalogue: Catalogue | undefined): Finding => ({
  rule,
  severity: 'warning',
  start: 0,
  end: 0,
  message: render(['The rule {0} failed and was left out: {1}. Please report this.', rule, reason], catalogue),
  fixes: [],
  related: [],
});

const finish = (
  report: Report,
  rule: Rule,
  level: Severity,
  levelSet: boolean,
  facts: Facts,
  catalogue: Catalogue | undefined,
): Finding | null => {
  const region = facts.regionAt(report.start);
  const quoted = region === 'quotation' || region === 'blockquote';
  if (quoted && rule.inQuotations === 'off') return null;
  if (region === 'footnote' && rule.inFootnotes === 'off') return null;
  const soft = quoted && rule.inQuotations === 'softer';
  // A team's level stands for the rule's own; a report softer than the rule stays as much softer.
  let severity =
    levelSet && (report.severity === undefined || report.severity === rule.level) ? level : (report.severity ?? level);
  if (soft) severity = SOFTER[severity];
  return {
    rule: rule.id,
    severity,
    start: report.start,
    end: report.end,
    message: render(report.message, catalogue),
    fixes: soft
      ? []
      : (report.fixes ?? []).map((fix) => ({ title: render(fix.title, catalogue), safe: fix.safe, edits: fix.edits })),
    related: (report.related ?? []).map((r) => ({ start: r.start, end: r.end, message: render(r.message, catalogue) })),
  };
};

/** Takes away what ignore comments silence, and adds what is wrong with the comments. */
const silence = (
  findings: Finding[],
  facts: Facts,
  settings: Settings | undefined,
  catalogue: Catalogue | undefined,
): Finding[] => {
  const { draft } = facts;
  if (draft.ignores.length === 0) return findings;
  const ranges = draft.ignores.map((ignore) => ({ ignore, span: rangeOf(ignore, facts), used: new Set<string>() }));
  const kept = findings.filter((finding) => {
    let silenced = false;
    for (const { ignore, span, used } of ranges) {
      if (ignore.kind === 'end' || finding.start < span.start || finding.start >= span.end) continue;
      if (!ignore.rules.some((r) => r.id === finding.rule)) continue;
      used.add(finding.rule);
      silenced = true;
    }
    return !silenced;
  });
  const set = settings?.rules?.['ignore-unused'];
  const level = set === undefined ? 'warning' : typeof set === 'string' ? set : set[0];
  if (level === 'off') return kept;
  const needsReason = typeof set === 'object' && set[1].reason === true;
  const ids = RULES.map((r) => r.id);
  const report = (span: Span, message: Message, fixes: Fix[] = []): void => {
    kept.push({
      rule: 'ignore-unused',
      severity: level,
      start: span.start,
      end: span.end,
      message: render(message, catalogue),
      fixes,
      related: [],
    });
  };
  const removal = (ignore: Ignore): Fix => ({
    title: render(['Remove the comment'], catalogue),
    safe: true,
    edits: [{ start: ignore.start, end: ignore.end + (draft.text.charAt(ignore.end) === '\n' ? 1 : 0), text: '' }],
  });
  for (const { ignore, used } of ranges) {
    if (ignore.kind === 'end') continue;
    for (const named of ignore.rules) {
      if (!ids.includes(named.id)) {
        const near = nearest(named.id, ids);
        report(
          named,
          near === null
            ? ['No rule is called "{0}".', named.id]
            : ['No rule is called "{0}". Did you mean "{1}"?', named.id, near],
          near === null
            ? []
            : [
                {
                  title: render(['Change to "{0}"', near], catalogue),
                  safe: true,
                  edits: [{ start: named.start, end: named.end, text: near }],
                },
              ],
        );
      } else if (!used.has(named.id))
        report(
          named,
          ['This comment silences nothing: {0} finds nothing here.', named.id],
          ignore.rules.length === 1 ? [removal(ignore)] : [],
        );
    }
    if (ignore.rules.length === 0)
      report(ignore, ['This comment names no rule and silences nothing.'], [removal(ignore)]);
    else if (needsReason && ignore.reason === '') report(ignore, ['This comment gives no reason after a colon.']);
  }
  return kept;
};

const rangeOf = (ignore: Ignore, facts: Facts): Span => {
  const { draft, blocks } = facts;
  if (ignore.kind === 'file') return { start: 0, end: draft.text.length + 1 };
  if (ignore.kind === 'start') {
    const end = draft.ignores.find((i) => i.kind === 'end' && i.start >= ignore.end);
    return { start: ignore.end, end: end?.start ?? draft.text.length + 1 };
  }
  // The next block: a list, table or quotation is silenced whole.
  const next = draft.sections.findIndex((s) => s.start >= ignore.end && s.content.blocks.length > 0);
  if (next >= 0) return paragraphOf(draft.sections, next);
  const block = blocks.find((b) => offsetAt(b, 0) >= ignore.end);
  return block === undefined
    ? { start: ignore.end, end: ignore.end }
    : { start: offsetAt(block, 0), end: offsetAt(block, block.content.text.length) + 1 };
};
