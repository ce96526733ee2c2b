// Danish.
import type { Language } from './language.ts';

export const da: Language = {
  tag: 'da',
  name: 'Danish',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
