import { nearest } from '../draft/nearest.ts';
import type { Rule } from './rule.ts';

export const referenceUndeclared: Rule = {
  id: 'reference-undeclared',
  level: 'error',
  scope: 'section',
  summary: 'A citation [@id] of a source that nothing declares.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ blocks, declared }) {
    const known = [...declared.sources, ...declared.speakers, ...declared.events].map((d) => d.id);
    const ids = new Set(known);
    for (const { base, content } of blocks) {
      for (const mark of content.marks) {
        if (mark.kind !== 'citation' || ids.has(mark.id)) continue;
        const start = base + mark.start;
        const end = base + mark.end;
        const near = nearest(mark.id, known);
        yield {
          start,
          end,
          message: ['Nothing declares the source "{0}".', mark.id],
          fixes:
            near === null
              ? []
              : [{ title: ['Change to @{0}', near], safe: false, edits: [{ start: start + 1, end, text: near }] }],
        };
      }
    }
  },
};
