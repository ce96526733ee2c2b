// Quotations laid along the files of the sources they are cited to.
import type { Dossier, Facts } from '../facts.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { type AlignedStretch, align, changedWords } from './align.ts';
import { outermost, type ReadText, readBetween } from './between.ts';
import { citedIds } from './cited.ts';
import { isSameLanguage, wordsOfFile } from './source.ts';
import { type ComparedWords, quotedWords } from './words.ts';

/** A quotation beside what its source says. */
export interface Sourced {
  readonly quotation: Quotation;
  readonly read: ReadText;
  readonly words: ComparedWords;
  /** The source's title, or its id. */
  readonly name: string;
  readonly source: ComparedWords;
  readonly stretches: readonly AlignedStretch[];
}

/** A quotation of fewer words is not looked for in its source. */
const SHORTEST = 2;

/** The quotations cited to a source whose file the host has; of several sources the one that differs least. */
export const sourcedQuotations = function* (facts: Facts, dossier: Dossier | null): Generator<Sourced> {
  const sources = new Map(facts.declared.sources.filter(({ file }) => file !== null).map((s) => [s.id, s]));
  if (sources.size === 0 || dossier?.files === undefined) return;
  for (const quotation of outermost(facts.quotations)) {
    if (quotation.words < SHORTEST) continue;
    const cited = citedIds(facts, quotation).flatMap((id) => sources.get(id) ?? []);
    if (cited.length === 0) continue;
    const read = readBetween(facts, quotation.inner);
    const words = quotedWords(read.text);
    if (words.count < SHORTEST) continue;
    const laid = cited.flatMap(({ id, title, file }): Sourced[] => {
      const source = file === null ? null : wordsOfFile(dossier, file.text);
      if (source === null) return [];
      const stretches = align(words, source);
      // A title, the source's own for one, or a term need not stand in its text; nor does a translation.
      const named = quotation.kind === 'title' || quotation.kind === 'term';
      const elsewhere = stretches.every(isAbsent) && (named || !isSameLanguage(words, source));
      return [
        { quotation, read, words, name: title || id, source: source.words, stretches: elsewhere ? [] : stretches },
      ];
    });
    const [best] = laid.sort((a, b) => costOf(a) - costOf(b));
    if (best !== undefined) yield best;
  }
};

export const isAbsent = ({ differences }: AlignedStretch): boolean => differences === null;

const costOf = ({ stretches }: Sourced): number =>
  stretches.reduce((sum, s) => sum + (s.differences === null ? s.to - s.from : changedWords(s.differences)), 0);
