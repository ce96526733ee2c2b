// Spanish.
import type { Language } from './language.ts';

export const es: Language = {
  tag: 'es',
  name: 'Spanish',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
