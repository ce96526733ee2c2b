import type { Rule } from './rule.ts';

export const frontMatter: Rule = {
  id: 'front-matter',
  level: 'error',
  scope: 'section',
  summary: 'Front matter that does not parse, a value of the wrong kind, an unknown key.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ frontMatter: matter, draft }) {
    // That of a plain Markdown file may be another tool's, whose keys it then holds and whose values it means.
    const ours = draft.format === 'brief';
    for (const { kind, start, end, message, replace } of matter?.problems ?? []) {
      if (kind === 'unknown-key' && !ours) continue;
      const fix =
        replace === null
          ? []
          : [{ title: ['Change to "{0}"', replace] as const, safe: true, edits: [{ start, end, text: replace }] }];
      const soft = kind === 'unknown-key' || (kind === 'value' && !ours);
      yield { start, end, message, severity: soft ? 'hint' : 'error', fixes: fix };
    }
  },
};
