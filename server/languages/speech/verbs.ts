// Verbs that report speech, in the forms the lists of a language are made of.

export interface Forms {
  /** Third person, and where it is quoted the first: present and past, in some languages future and conditional. */
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  /** ''; where a language lists its own. */
  readonly gerund: string;
  readonly infinitive: string;
}

/** Verbs that a rule makes the forms of, separated by spaces. */
export const regularly = (list: string, formsOf: (entry: string) => Forms): Forms[] =>
  list.trim().split(/\s+/).map(formsOf);

const wordsByLine = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/** Other verbs of Romance languages, one a line: infinitive, participle, gerund, then the finite forms. */
export const others = (list: string, agreeing: (participle: string) => readonly string[]): Forms[] =>
  wordsByLine(list).map(([infinitive = '', participle = '', gerund = '', ...finite]) => ({
    finite,
    participles: agreeing(participle),
    gerund,
    infinitive,
  }));

/** Strong verbs of Germanic languages, one a line: infinitive, present, past singular and plural, participle. */
export const strong = (list: string): Forms[] =>
  wordsByLine(list).map(([infinitive = '', present = '', past = '', pasts = '', participle = '']) => ({
    finite: [present, past, pasts, infinitive],
    participles: [participle],
    gerund: '',
    infinitive,
  }));

export const finite = (verbs: readonly Forms[]): string => verbs.flatMap((v) => v.finite).join(',');
export const participles = (verbs: readonly Forms[]): string => verbs.flatMap((v) => v.participles).join(',');
export const gerunds = (verbs: readonly Forms[]): string => verbs.map((v) => v.gerund).join(',');
export const infinitives = (verbs: readonly Forms[]): string => verbs.map((v) => v.infinitive).join(',');
