import type { Rule } from './rule.ts';

/** What it flags is known only once every other rule has run: `check.ts` yields its findings. */
export const ignoreUnused: Rule = {
  id: 'ignore-unused',
  level: 'warning',
  scope: 'draft',
  summary: 'An ignore comment that silences nothing or names no rule.',
  options: {
    reason: { type: 'boolean', default: false, description: 'Report comments that give no reason, too.' },
  },
  inQuotations: 'same',
  inFootnotes: 'same',
  *check() {},
};
