import { spanAt } from '../draft/draft.ts';
import { isSpace } from '../draft/words.ts';
import type { Facts } from '../facts/facts.ts';
import { tallying } from '../facts/gathered.ts';
import { isOwnPair, styleOf } from '../facts/quotations/pairs.ts';
import type { Quotation } from '../facts/quotations/quotation.ts';
import type { SectionFacts } from '../facts/section.ts';
import { textOffset } from '../facts/wording/between.ts';
import type { MarkPair } from '../languages/language.ts';
import type { House, ReportedFix, Rule, TextEdit } from './rule.ts';

/** Marks so far apart are more likely two quotations of which one lacks a mark. In words. */
const LONGEST = 300;

export const quoteMarks: Rule = {
  id: 'quote-marks',
  level: 'info',
  scope: 'section',
  summary: 'Quotation marks that do not belong together, or are not those of the rest of the draft or of the house.',
  inQuotations: 'same',
  inFootnotes: 'same',
  survey: (facts, house) => {
    const { pair, by } = wantedPair(facts, house);
    return pair === null ? by : [by, ...pair].join('\n');
  },
  *check(facts, { house, survey }) {
    const [by, open, close] = survey.split('\n');
    const wanted: Wanted = {
      pair: open === undefined || close === undefined ? null : [open, close],
      by: by === 'house' ? 'house' : 'draft',
    };
    for (const quotation of paired(facts, facts)) {
      const { open, close, depth, region } = quotation;
      const { start } = quotation;
      if (styleOf(open, close) === null) {
        const pair = matchingPair(facts, quotation, wanted.pair);
        yield {
          start,
          end: markSpan(quotation, 'open').end,
          message: ['This quotation opens with {0} and closes with {1}.', open, close],
          fixes: fixesOf(facts, quotation, pair),
        };
      } else if (
        depth === 0 &&
        region !== 'blockquote' &&
        wanted.pair !== null &&
        !fits(facts, quotation, wanted, house)
      )
        yield {
          start,
          end: markSpan(quotation, 'open').end,
          message: [
            wanted.by === 'house' ? 'The house writes {0}, not {1}.' : 'The draft writes {0} elsewhere, {1} here.',
            shown(wanted.pair),
            shown([open, close]),
          ],
          fixes: fixesOf(facts, quotation, wanted.pair),
        };
    }
  },
};

const paired = ({ quotations }: SectionFacts, { draft }: Facts): Quotation[] =>
  quotations.filter(
    ({ closed, open, words, start }) =>
      // An attribute's value, `id="4"`, is no quotation.
      closed === 'here' && open !== '' && words <= LONGEST && draft.text.charAt(start - 1) !== '=',
  );

/** The marks of the quotations that stand in no other, opening and closing ones. */
const outerPairs = tallying((section, facts) => {
  const pairs: string[] = [];
  for (const { open, close, depth } of paired(section, facts)) if (depth === 0) pairs.push(written(open, close));
  return pairs;
});

const latest = { open: '', close: '', written: '\n' };
/** A pair in one text. Most are as the one before. */
const written = (open: string, close: string): string => {
  if (latest.open !== open || latest.close !== close)
    Object.assign(latest, { open, close, written: `${open}\n${close}` });
  return latest.written;
};

const shown = ([open, close]: MarkPair): string => `${open}…${close}`;

interface Wanted {
  readonly pair: MarkPair | null;
  readonly by: 'house' | 'draft';
}

const HOUSES: Readonly<Record<string, MarkPair>> = { double: ['“', '”'], single: ['‘', '’'], guillemets: ['«', '»'] };

/** The pair that the house asks for, else the one that the draft writes most. */
const wantedPair = (facts: Facts, { marks }: House): Wanted => {
  const { primary } = facts.language.marks;
  if (marks === 'language') return { pair: primary, by: 'house' };
  if (marks === 'single' || marks === 'guillemets') return { pair: HOUSES[marks] ?? null, by: 'house' };
  let most: MarkPair | null = null;
  let highest = 0;
  for (const [written, times] of outerPairs(facts)) {
    const [open = '', close = ''] = written.split('\n');
    const style = styleOf(open, close);
    if (style === null || style === 'single' || style === 'straight single') continue;
    // A house that asks for double marks leaves it to the writer how to type them.
    if (marks === 'double' && style === 'guillemets') continue;
    const rank = 2 * times + (open === primary[0] && close === primary[1] ? 1 : 0);
    if (rank <= highest) continue;
    most = [open, close];
    highest = rank;
  }
  if (marks === 'double') return { pair: most ?? ['“', '”'], by: 'house' };
  return { pair: most, by: 'draft' };
};

const fits = ({ language }: Facts, { open, close }: Quotation, { pair, by }: Wanted, { marks }: House): boolean => {
  if (marks === 'any' || (pair?.[0] === open && pair[1] === close)) return true;
  if (by === 'house') return false;
  const style = styleOf(open, close);
  // Single marks for terms beside double ones for speech are a style of their own.
  if (style === 'single' || style === 'straight single') return true;
  if (style === 'straight') return false;
  // “ … ” is the inner pair wherever guillemets are the outer one, and stands for terms.
  return isOwnPair(language, open, close) || (style === 'double' && language.marks.primary[0] === '«');
};

/** The pair that one of two marks which do not match belongs to. */
const matchingPair = (
  { language }: Facts,
  { open, close, depth }: Quotation,
  wanted: MarkPair | null,
): MarkPair | null => {
  const { primary, secondary } = language.marks;
  const pairs = depth === 0 ? [wanted, primary, secondary] : [secondary, primary];
  const straight = open === '"' || close === '"';
  const shares = (pair: MarkPair | null): boolean => pair !== null && (pair[0] === open || pair[1] === close);
  return pairs.find(shares) ?? (straight && depth === 0 ? (wanted ?? primary) : null);
};

const markSpan = ({ block, start, end, open, close }: Quotation, which: 'open' | 'close') => {
  const at = which === 'open' ? textOffset(block, start) : textOffset(block, end) - close.length;
  return spanAt(block, at, at + (which === 'open' ? open : close).length);
};

/** The same quotation in other marks; nothing where a mark is written as `&ldquo;` or a quotation inside has these. */
const fixesOf = (facts: Facts, quotation: Quotation, pair: MarkPair | null): ReportedFix[] => {
  if (pair === null) return [];
  const { text } = facts.draft;
  const open = markSpan(quotation, 'open');
  const close = markSpan(quotation, 'close');
  if (text.slice(open.start, open.end) !== quotation.open || text.slice(close.start, close.end) !== quotation.close)
    return [];
  for (const inner of innerQuotations(facts, quotation))
    if (pair.includes(inner.open) || pair.includes(inner.close)) return [];
  // French sets guillemets off with a space that does not break; other marks stand close.
  const spaced = pair[0] === '«' && facts.language.tag === 'fr';
  let from = open.end;
  let to = close.start;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const space = spaced ? NO_BREAK_SPACE : '';
  const edits: TextEdit[] = [
    { start: open.start, end: from, text: pair[0] + space },
    { start: to, end: close.end, text: space + pair[1] },
  ].filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
  return [{ title: ['Change to {0}', shown(pair)], safe: true, edits }];
};

const NO_BREAK_SPACE = '\u00A0';

/** The quotations inside one; they follow it in the order of their start. */
const innerQuotations = function* ({ quotations }: Facts, outer: Quotation): Generator<Quotation> {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotations[mid] as Quotation).start <= outer.start) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < quotations.length && (quotations[i] as Quotation).start < outer.end; i++)
    yield quotations[i] as Quotation;
};
