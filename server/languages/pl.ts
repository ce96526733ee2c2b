// Polish.
import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  name: 'Polish',
  marks: { primary: ['„', '”'], secondary: ['«', '»'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
