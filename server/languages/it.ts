// Italian.
import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  name: 'Italian',
  marks: { primary: ['«', '»'], secondary: ['“', '”'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
