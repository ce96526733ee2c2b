// Portuguese.
import type { Language } from './language.ts';

export const pt: Language = {
  tag: 'pt',
  name: 'Portuguese',
  marks: { primary: ['«', '»'], secondary: ['“', '”'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
