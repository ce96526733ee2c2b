// What the citation of a European act is, as a fact, and where the act is published.
import type { Region, Span } from '../../draft/draft.ts';
import type { ActDomain, ActType } from '../../languages/language.ts';
import type { DateFact } from '../dates/date.ts';

/** Which of its two figures is the year, and the number's other parts, as they stand in the draft. */
export interface ActNumber {
  readonly type: ActType;
  readonly year: number;
  readonly number: number;
  /** `2016/679`, not `1049/2001`. */
  readonly yearFirst: boolean;
  /** The year in two figures, `95/46/EC`. */
  readonly shortYear: boolean;
  /** With "No". */
  readonly numbered: boolean;
  /** What it was adopted under; empty where the citation leaves it out. */
  readonly domains: readonly ActDomain[];
  /** Where the domains stand: `(EU) 2016/679`, `95/46/EC`, or neither. */
  readonly form: 'prefix' | 'suffix' | 'bare';
}

/** Offsets are the draft's: from the kind's word (the code itself for a further number of a list) to the code's end. */
export interface ActFact extends Span, ActNumber {
  readonly text: string;
  /** `(EU) No 648/2012` */
  readonly code: Span & { readonly text: string };
  /** The date in words behind it, `of 27 April 2016`. */
  readonly date: DateFact | null;
  readonly region: Region;
}

/**
 * The act's European Legislation Identifier in the Official Journal.
 * Source: Council conclusions inviting the introduction of the ELI (OJ C 325, 26.10.2012), and the templates on EUR-Lex.
 */
export const eliOf = ({ type, year, number }: ActNumber): string =>
  `http://data.europa.eu/eli/${type}/${year}/${number}/oj`;

/** `reg_impl` and `reg_del` are regulations. */
export const isRegulation = (type: ActType): boolean => type === 'reg' || type.startsWith('reg_');
export const isDirective = (type: ActType): boolean => type === 'dir' || type.startsWith('dir_');

/**
 * From 1 January 2015 acts are numbered in one series, year first, the domain in brackets before it.
 * Source: Harmonising the numbering of EU legal acts, Publications Office, 2014.
 */
export const ONE_SERIES = 2015;

/**
 * The years a domain's acts can bear. The Treaty on European Union (in force 1 November 1993) made the EEC the EC, the
 * Treaty of Lisbon (1 December 2009) the EC the EU. Decisions are numbered when they are published, at times years after
 * they were adopted, so only regulations and directives end with their Community, and that in the year after
 * (Regulation (EC) No 66/2010 is of 25 November 2009).
 */
export const yearsOf = (domain: ActDomain, type: ActType): { readonly first: number; readonly last: number } => {
  const prompt = isRegulation(type) || isDirective(type);
  if (domain === 'EU') return { first: 2009, last: 9999 };
  if (domain === 'EC') return { first: 1993, last: prompt ? 2010 : ONE_SERIES - 1 };
  if (domain === 'EEC') return { first: 1958, last: prompt ? 1994 : 1996 };
  return { first: 1952, last: 9999 };
};
