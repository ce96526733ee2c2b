// Greek.
import type { Language } from './language.ts';

export const el: Language = {
  tag: 'el',
  name: 'Greek',
  marks: { primary: ['«', '»'], secondary: ['“', '”'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
