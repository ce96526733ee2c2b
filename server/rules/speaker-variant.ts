import { nameVariants } from '../facts/names/variants.ts';
import type { Rule } from './rule.ts';

export const speakerVariant: Rule = {
  id: 'speaker-variant',
  level: 'warning',
  scope: 'draft',
  summary: "A speaker's name in another spelling than the declared or the more frequent one.",
  inQuotations: 'softer',
  inFootnotes: 'same',
  *check(facts, { accepted }) {
    for (const { start, end, written, name, times } of nameVariants(facts, accepted))
      yield {
        start,
        end,
        message:
          times === null
            ? ['The name is written "{0}" here and declared as "{1}".', written, name]
            : ['The name is written "{0}" here and "{1}" {2} times.', written, name, times],
        // What is declared is right; of two forms in the text the rarer one may be.
        fixes: [{ title: ['Change to {0}', name], safe: times === null, edits: [{ start, end, text: name }] }],
      };
  },
};
