// Estonian.
import type { Language } from './language.ts';

export const et: Language = {
  tag: 'et',
  name: 'Estonian',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
