// How an act's number is written.
import type { ActDomain, ActWords } from '../../languages/language.ts';
import { type ActNumber, isRegulation, ONE_SERIES, yearsOf } from './act.ts';

/**
 * The number as it should stand, in the words of a language: `(EU) 2016/679`, `(EC) No 1049/2001`, `95/46/EC`,
 * `No 1982/2006/EC`. Source: Interinstitutional Style Guide, 1.2.1 and 5.3.2 (numbers of acts).
 */
export const numberText = (act: ActNumber, domains: readonly ActDomain[], words: ActWords): string => {
  const code = domains.map((domain) => words.domains[domain]).join(', ');
  if (act.year >= ONE_SERIES) return `(${code}) ${act.year}/${act.number}`;
  const year = act.year < 1999 ? act.year % 100 : act.year;
  const no = words.number.split(',')[0] ?? '';
  if (isRegulation(act.type) && act.year > LAST_SUFFIX) return `(${code}) ${no} ${act.number}/${year}`;
  return isRegulation(act.type) || isNumberedDecision(act)
    ? `${no} ${act.number}/${year}/${code}`
    : `${year}/${act.number}/${code}`;
};

/** Regulations were numbered `No 19/65/EEC` until 1967. */
const LAST_SUFFIX = 1967;

/** Decisions of Parliament and Council had a series of their own, `No 1982/2006/EC`. */
const isNumberedDecision = (act: ActNumber): boolean => act.type === 'dec' && !act.yearFirst;

/** Its figures stand in the other order than acts of its year and kind have them. */
export const isReversed = (act: ActNumber): boolean =>
  act.yearFirst !== (act.year >= ONE_SERIES || !(isRegulation(act.type) || isNumberedDecision(act)));

/** Right in its figures and domains, but for "No" or where the domain stands. */
export const isIrregular = (act: ActNumber): boolean => {
  if (act.year >= ONE_SERIES) return act.numbered || act.form !== 'prefix';
  if (isRegulation(act.type)) return !act.numbered || act.form !== (act.year > LAST_SUFFIX ? 'prefix' : 'suffix');
  return act.form !== 'suffix' || act.numbered !== isNumberedDecision(act);
};

/** The domain that acts of that year have in the place of one that ended or had not begun; null: it fits. */
export const domainOfYear = (domain: ActDomain, { year, type }: ActNumber): ActDomain | null => {
  const fits = (d: ActDomain): boolean => year >= yearsOf(d, type).first && year <= yearsOf(d, type).last;
  if (fits(domain)) return null;
  return (['EU', 'EC', 'EEC'] as const).find(fits) ?? null;
};
