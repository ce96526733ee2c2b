// Slovak.
import type { Language } from './language.ts';

export const sk: Language = {
  tag: 'sk',
  name: 'Slovak',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
