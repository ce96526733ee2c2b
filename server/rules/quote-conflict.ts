import { repetitionsOf } from '../facts/wording/repeated.ts';
import { compareSpeakers } from '../facts/wording/speaker.ts';
import type { Rule } from './rule.ts';

/** Fewer words than this may be said by two. */
const TELLING = 7;

export const quoteConflict: Rule = {
  id: 'quote-conflict',
  level: 'warning',
  scope: 'draft',
  summary: 'The same words given to two speakers, in the draft or in its dossier.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check(facts, { dossier }) {
    for (const { here, there, earlier, path, differences } of repetitionsOf(facts, dossier)) {
      if (differences.length > 0 || Math.min(here.wording.count, there.wording.count) < TELLING) continue;
      if (compareSpeakers(here.speaker, there.speaker) !== 'other') continue;
      const { start, end } = here.quotation.attribution?.speaker ?? here.quotation;
      const one = here.speaker?.name ?? '';
      const other = there.speaker?.name ?? '';
      yield {
        start,
        end,
        message:
          path === null
            ? ['The draft gives these words to {0} and to {1}.', other, one]
            : ['{0} gives these words to {1}, not to {2}.', path, other, one],
        related: earlier === null ? [] : [{ ...earlier, message: ['the same words'] }],
      };
    }
  },
};
