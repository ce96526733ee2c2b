// Bulgarian.
import type { Language } from './language.ts';

export const bg: Language = {
  tag: 'bg',
  name: 'Bulgarian',
  marks: { primary: ['„', '“'], secondary: ['„', '“'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
