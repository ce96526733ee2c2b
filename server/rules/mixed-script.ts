import type { Message } from './message.ts';
import type { Rule } from './rule.ts';

export const mixedScript: Rule = {
  id: 'mixed-script',
  level: 'error',
  scope: 'section',
  summary: 'A word that mixes letters of two alphabets that look the same.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check({ stateClaims }) {
    for (const { claim, start, end, text } of stateClaims) {
      if (claim.kind !== 'mixed') continue;
      yield {
        start,
        end,
        message: TEMPLATES[claim.script](text, claim.strange),
        fixes: [{ title: ['Change to "{0}"', claim.right], safe: true, edits: [{ start, end, text: claim.right }] }],
      };
    }
  },
};

const TEMPLATES: Readonly<Record<'Greek' | 'Cyrillic' | 'Latin', (text: string, letters: string) => Message>> = {
  Greek: (text, letters) => ['"{0}" mixes alphabets: its "{1}" is Greek.', text, letters],
  Cyrillic: (text, letters) => ['"{0}" mixes alphabets: its "{1}" is Cyrillic.', text, letters],
  Latin: (text, letters) => ['"{0}" mixes alphabets: its "{1}" is Latin.', text, letters],
};
