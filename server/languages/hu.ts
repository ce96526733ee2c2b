// Hungarian.
import type { Language } from './language.ts';

export const hu: Language = {
  tag: 'hu',
  name: 'Hungarian',
  marks: { primary: ['„', '”'], secondary: ['»', '«'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
