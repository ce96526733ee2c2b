// Irish.
import type { Language } from './language.ts';

export const ga: Language = {
  tag: 'ga',
  name: 'Irish',
  marks: { primary: ['“', '”'], secondary: ['‘', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
