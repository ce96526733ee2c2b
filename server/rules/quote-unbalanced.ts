import type { Rule } from './rule.ts';

const SINGLE = "'‘‚‛’‹›";

/** The usual closing mark of each opening one; any other closes itself. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '〝': '〞',
};

export const quoteUnbalanced: Rule = {
  id: 'quote-unbalanced',
  level: 'error',
  scope: 'section',
  summary: 'An opening quotation mark that is never closed.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ quotations }) {
    for (const { end, start, inner, open, closed, depth, form, words } of quotations) {
      if (form !== 'marks' || closed !== 'never' || depth > 0 || words === 0) continue;
      // Two apostrophes are markup, a single mark is an apostrophe, as often as a quotation mark.
      if (open.length > 1 || SINGLE.includes(open)) continue;
      const close = CLOSING[open] ?? open;
      yield {
        start,
        end: inner.start,
        message: ['This quotation mark is never closed.'],
        fixes: [
          {
            title: ['Close it before the next one, or at the end: {0}', close],
            safe: false,
            edits: [{ start: end, end, text: close }],
          },
        ],
      };
    }
  },
};
