// Lithuanian.
import type { Language } from './language.ts';

export const lt: Language = {
  tag: 'lt',
  name: 'Lithuanian',
  marks: { primary: ['„', '“'], secondary: ['„', '“'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
