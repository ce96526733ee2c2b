// Croatian.
import type { Language } from './language.ts';

export const hr: Language = {
  tag: 'hr',
  name: 'Croatian',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
