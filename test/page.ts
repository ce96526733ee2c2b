// A rule's page as its test: fenced `brief` blocks, with findings under the text as carets.
//
//   ```brief              front matter, if any, is the example's own
//   Ministers met on Monday, 30 August 2022.
//                    ^^^^^^^^^^^^^^^^^^^^^^ 30 August 2022 was a Tuesday.
//   ```
//   ```fixed              the text after the preferred fix of each finding
//
// The fence may say more: ```brief { "format": "plain", "rules": { "state-order": "hint" } }; "files" are those of
// sources, "drafts" the dossier's other drafts, both name → text.

import { check, type Dossier, fix, type Options } from '../server/api.ts';
import { type Finding, factsOf } from '../server/check.ts';
import { formatOf, readDraft } from '../server/draft/read.ts';
import { digestOf } from '../server/facts/digest.ts';
import { ruleOf } from '../server/rules/index.ts';

export interface Example {
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly section: string;
  readonly options: Options;
  /** As it stands in the page, carets included. */
  readonly written: string;
  /** The draft without the caret lines. */
  readonly text: string;
  readonly fixed: string | null;
}

const CARETS = /^ *\^+ \S/;

export const examplesOf = (page: string): Example[] => {
  const examples: Example[] = [];
  const lines = page.split('\n');
  let section = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const heading = /^#+ (.*)/.exec(line);
    if (heading) section = heading[1] ?? '';
    const fence = /^(`{3,})(brief|fixed)\s*(\{.*\})?\s*$/.exec(line);
    if (!fence) continue;
    const from = i + 1;
    while (i + 1 < lines.length && lines[i + 1] !== fence[1]) i++;
    const body = lines.slice(from, i + 1);
    i++;
    if (fence[2] === 'fixed') {
      const last = examples.pop();
      if (last) examples.push({ ...last, fixed: body.join('\n') });
      continue;
    }
    const { rules, house, files, drafts, ...rest } = JSON.parse(fence[3] ?? '{}');
    const options: Options = {
      format: 'brief',
      ...rest,
      ...(files || drafts ? { dossier: dossierOf(files ?? {}, drafts ?? {}) } : {}),
      settings: { ...(rules ? { rules } : {}), ...(house ? { house } : {}) },
    };
    examples.push({
      line: from,
      section,
      options,
      written: body.join('\n'),
      text: body.filter((l) => !CARETS.test(l)).join('\n'),
      fixed: null,
    });
  }
  return examples;
};

/** Sources' files, name → text, and the dossier's other drafts, path → text. */
const dossierOf = (files: Record<string, string>, drafts: Record<string, string>): Dossier => ({
  declared: { speakers: [], events: [], sources: [], accept: [] },
  files: new Map(Object.entries(files)),
  drafts: Object.entries(drafts).map(([path, text]) => digestOf(path, factsOf(readDraft(text, formatOf(path)), {}))),
});

/** The example with what is found in it, in the page's own form. Findings of other rules name their rule. */
export const annotate = (rule: string, example: Example): string => {
  const settings = example.options.settings ?? {};
  // A rule that is off by default is what its page is about.
  const options = {
    ...example.options,
    settings: { ...settings, rules: { ...offByDefault(rule), ...settings.rules } },
  };
  const { findings } = check(example.text, options);
  const under = new Map<number, string[]>();
  for (const finding of findings) {
    if (finding.severity === 'hint' && finding.rule !== rule) continue;
    const { line, carets } = caretLine(example.text, finding, finding.rule === rule ? '' : ` (${finding.rule})`);
    under.set(line, [...(under.get(line) ?? []), carets]);
  }
  return example.text
    .split('\n')
    .flatMap((line, i) => [line, ...(under.get(i) ?? [])])
    .join('\n');
};

const offByDefault = (rule: string): Record<string, 'hint'> =>
  ruleOf(rule)?.level === 'off' ? { [rule]: 'hint' } : {};

const caretLine = (text: string, finding: Finding, suffix: string): { line: number; carets: string } => {
  const before = text.slice(0, finding.start).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const lineEnd = text.indexOf('\n', finding.start);
  const end = Math.min(finding.end, lineEnd < 0 ? text.length : lineEnd);
  return {
    line: before.length - 1,
    carets: `${' '.repeat(column)}${'^'.repeat(Math.max(1, end - finding.start))} ${finding.message}${suffix}`,
  };
};

/** The example after the first fix of each finding of the rule. */
export const fixedText = (example: Example): string => fix(example.text, { ...example.options, unsafe: true }).text;
