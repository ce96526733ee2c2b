// German.
import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  name: 'German',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
};
