import type { Rule } from './rule.ts';

export const frontMatter: Rule = {
  id: 'front-matter',
  level: 'error',
  summary: 'Front matter that does not parse, a value of the wrong kind, an unknown key.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ draft }) {
    for (const { kind, start, end, message, replace } of draft.frontMatter?.problems ?? []) {
      const fix =
        replace === null
          ? []
          : [{ title: ['Change to "{0}"', replace] as const, safe: true, edits: [{ start, end, text: replace }] }];
      yield { start, end, message, severity: kind === 'unknown-key' ? 'hint' : 'error', fixes: fix };
    }
  },
};
