// Finnish.
import type { Language } from './language.ts';

export const fi: Language = {
  tag: 'fi',
  name: 'Finnish',
  marks: { primary: ['”', '”'], secondary: ['’', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
