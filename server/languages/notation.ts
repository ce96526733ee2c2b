// The notation of a language's lists, read: `Forms` and `Valued`.
import type { Forms, Valued } from './language.ts';

/** The forms of a list in the notation of `Forms`, in order; those of one stem follow each other. */
export const formsOf = (list: Forms): string[] => {
  const forms: string[] = [];
  for (const word of list.split(',')) {
    const [stem = '', ...endings] = word.trim().split('|');
    if (endings.length === 0) {
      if (stem !== '') forms.push(stem);
    } else for (const ending of endings) forms.push(stem + ending);
  }
  return forms;
};

/** The pairs of a list in the notation of `Valued`, one for each form. */
export const valuesOf = (list: Valued): [string, string][] =>
  list.split(',').flatMap((pair): [string, string][] => {
    const at = pair.lastIndexOf('=');
    const value = pair.slice(at + 1).trim();
    return formsOf(pair.slice(0, Math.max(0, at))).map((form) => [form, value]);
  });
