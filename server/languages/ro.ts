// Romanian.
import type { Language } from './language.ts';

export const ro: Language = {
  tag: 'ro',
  name: 'Romanian',
  marks: { primary: ['„', '”'], secondary: ['«', '»'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
