import type { Rule } from './rule.ts';

export const quoteRunOn: Rule = {
  id: 'quote-run-on',
  level: 'warning',
  scope: 'section',
  summary: 'A quotation glued to the word before it.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ draft, quotations }) {
    for (const { start, inner, glued, words, depth } of quotations) {
      if (glued === null || depth > 0 || words < 2) continue;
      yield {
        start: glued.start,
        end: inner.start,
        message:
          glued.start === glued.end
            ? ['No space stands before the quotation.']
            : ['No space stands between "{0}" and the quotation.', draft.text.slice(glued.start, glued.end)],
        fixes: [{ title: ['Insert a space'], safe: true, edits: [{ start, end: start, text: ' ' }] }],
      };
    }
  },
};
