// Swedish.
import type { Language } from './language.ts';

export const sv: Language = {
  tag: 'sv',
  name: 'Swedish',
  marks: { primary: ['”', '”'], secondary: ['’', '’'] },
  abbreviations: '',
  dates: null,
  speech: null,
  membership: null,
  acts: null,
};
