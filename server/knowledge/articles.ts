// The article a state's name takes in a sentence. English and German: only where there is one.
// Source: Interinstitutional Style Guide, annex A5.

const spread = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(';').flatMap((group) => {
      const [article = '', codes = ''] = group.split(':');
      return codes.split(' ').map((code) => [code, article.trim()]);
    }),
  );

/** Language → code → article; one that ends in an apostrophe touches the name. */
export const ARTICLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: spread('the:NL UK US'),
  fr: spread(
    'la:BE BG CZ EL FR HR LV LT HU PL RO SI SK FI SE BA GE MD MK RS TR NO CH;le:DK LU PT UK ME XK LI;les:NL US;l’:DE EE IE ES IT AT AL UA IS',
  ),
  de: spread('die:NL SK TR UA CH US;das:UK'),
};
