// Dutch.
import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  name: 'Dutch',
  marks: { primary: ['‘', '’'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
