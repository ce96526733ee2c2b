import { pullQuotes } from '../facts/wording/repeated.ts';
import type { Rule } from './rule.ts';

/** Shorter ones are cries, headings and slogans as often as speech. */
const FEWEST = 4;

/** So many declared speakers are offered. */
const OFFERED = 5;

const PARTED = '\u0000';

export const quoteUnattributed: Rule = {
  id: 'quote-unattributed',
  level: 'warning',
  scope: 'section',
  summary: 'Speech whose speaker is not given.',
  inQuotations: 'same',
  inFootnotes: 'off',
  // A pull quote is given to its speaker where it stands in the text.
  survey: (facts) => pullQuotes(facts).join(PARTED),
  *check({ draft, quotations, declared }, { survey }) {
    const pulled = survey === '' ? null : new Set(survey.split(PARTED));
    const speakers = draft.format === 'plain' ? [] : declared.speakers.slice(0, OFFERED);
    for (const {
      start,
      end,
      kind,
      depth,
      attribution,
      alone,
      words,
      region,
      closed,
      form,
      implied,
      inner,
    } of quotations) {
      if (kind !== 'speech' || depth > 0 || attribution !== null || !alone || words < FEWEST) continue;
      // Where a quotation never closes, nothing tells what belongs to it; a title and a cell have other ways to say who.
      if (closed === 'never' || region === 'heading' || region === 'table') continue;
      // Elsewhere than in a brief, block quotations are boxes as often as quotations.
      if (form === 'block' && draft.format !== 'brief') continue;
      if (pulled?.has(draft.text.slice(inner.start, inner.end)) === true) continue;
      yield {
        start,
        end,
        // House rules ask for the speaker beside the words; a reader still finds him.
        ...(implied === null ? {} : { severity: 'info' }),
        message:
          implied === null
            ? ['Nothing tells who said this.']
            : ['Only the paragraph before tells who may have said this: {0}.', implied],
        fixes: speakers.map(({ id, name }) => ({
          title: ['Attribute to {0}', name.text],
          safe: false,
          edits: [{ start: end, end, text: form === 'block' ? `\n>\n> — ${name.text}` : ` [@${id}]` }],
        })),
      };
    }
  },
};
