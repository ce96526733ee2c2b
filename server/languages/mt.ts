// Maltese.
import type { Language } from './language.ts';

export const mt: Language = {
  tag: 'mt',
  name: 'Maltese',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
