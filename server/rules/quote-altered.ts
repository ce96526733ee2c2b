import type { Facts } from '../facts/facts.ts';
import { changedWords, type Difference } from '../facts/wording/align.ts';
import { readBetween } from '../facts/wording/between.ts';
import { repetitionsOf } from '../facts/wording/repeated.ts';
import { isAbsent, type Sourced, sourcedQuotations } from '../facts/wording/sourced.ts';
import { compareSpeakers } from '../facts/wording/speaker.ts';
import { editOf, type Shown, shownAt, spanOf } from './difference.ts';
import type { Message } from './message.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/** A quotation of fewer words may be another one of the same speaker. */
const TELLING = 10;
/** Whoever said it, so many words of which one is another are the same quotation. */
const LONG = 12;

export const quoteAltered: Rule = {
  id: 'quote-altered',
  level: 'warning',
  scope: 'draft',
  summary: 'A quotation worded differently from its cited source file, or from the same quotation elsewhere.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check(facts, context) {
    for (const sourced of sourcedQuotations(facts, context.dossier)) yield* againstSource(sourced);
    yield* againstOthers(facts, context);
  },
};

const againstSource = function* ({ quotation, read, words, name, source, stretches }: Sourced): Generator<Report> {
  const absent: Message = ['The source "{0}" does not have these words.', name];
  if (stretches.length > 0 && stretches.every(isAbsent)) {
    yield { start: quotation.start, end: quotation.end, message: absent };
    return;
  }
  for (const { from, to, differences } of stretches) {
    if (differences === null) yield { ...read.spanOf(words.start[from] ?? 0, words.end[to - 1] ?? 0), message: absent };
    for (const d of differences ?? [])
      yield {
        ...spanOf(d, words, read),
        message: inSource(name, d, shownAt(d, words, source)),
        fixes: [{ title: ["Change to the source's wording"], safe: false, edits: [editOf(d, words, source, read)] }],
      };
  }
};

const againstOthers = function* (facts: Facts, { dossier }: RuleContext): Generator<Report> {
  for (const { here, there, earlier, path, differences, nearest } of repetitionsOf(facts, dossier)) {
    if (!nearest) continue;
    const length = Math.min(here.wording.count, there.wording.count);
    const changed = changedWords(differences);
    if (changed === 0) continue;
    const speakers = compareSpeakers(here.speaker, there.speaker);
    const unknown = here.speaker === null || there.speaker === null;
    if (!unknown && speakers !== 'same') continue;
    if (unknown ? length < LONG || changed > 1 : length < TELLING) continue;
    // Within a paragraph a speaker builds sentences alike.
    if (earlier !== null && facts.blockAt(earlier.start) === here.quotation.block) continue;
    const read = readBetween(facts, here.quotation.inner);
    const { words } = here.wording;
    const others = there.wording.words;
    for (const d of differences) {
      const shown = shownAt(d, words, others);
      yield {
        ...spanOf(d, words, read),
        ...(unknown ? { severity: 'info' } : {}),
        message: path === null ? inDraft(d, shown) : inOther(path, d, shown),
        related: earlier === null ? [] : [{ ...earlier, message: ['the same quotation'] }],
        fixes: [
          {
            title: ['Change to the other wording'],
            safe: false,
            edits: [editOf(d, words, others, read)],
          },
        ],
      };
    }
  }
};

const inSource = (name: string, d: Difference, { here, there, around }: Shown): Message => {
  if (d.from === d.to) return ['The source "{0}" reads "{1}": "{2}" is left out here.', name, around, there];
  if (d.otherFrom === d.otherTo) return ['The source "{0}" does not have "{1}" here.', name, here];
  return ['The source "{0}" reads "{1}", not "{2}".', name, there, here];
};

const inDraft = (d: Difference, { here, there, around }: Shown): Message => {
  if (d.from === d.to) return ['The draft also quotes this as "{0}": "{1}" is left out here.', around, there];
  if (d.otherFrom === d.otherTo) return ['The draft also quotes this without "{0}".', here];
  return ['The draft also quotes this with "{0}", not "{1}".', there, here];
};

const inOther = (path: string, d: Difference, { here, there, around }: Shown): Message => {
  if (d.from === d.to) return ['{0} quotes this as "{1}": "{2}" is left out here.', path, around, there];
  if (d.otherFrom === d.otherTo) return ['{0} quotes this without "{1}".', path, here];
  return ['{0} quotes this with "{1}", not "{2}".', path, there, here];
};
