// Czech.
import type { Language } from './language.ts';

export const cs: Language = {
  tag: 'cs',
  name: 'Czech',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
