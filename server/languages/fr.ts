// French.
import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  name: 'French',
  marks: { primary: ['«', '»'], secondary: ['«', '»'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
};
