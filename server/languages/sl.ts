// Slovene.
import type { Language } from './language.ts';

export const sl: Language = {
  tag: 'sl',
  name: 'Slovene',
  marks: { primary: ['„', '“'], secondary: ['‚', '‘'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
