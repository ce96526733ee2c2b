// Latvian.
import type { Language } from './language.ts';

export const lv: Language = {
  tag: 'lv',
  name: 'Latvian',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
