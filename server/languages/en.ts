// English.
import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  name: 'English',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
};
