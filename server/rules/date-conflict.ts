import type { DeclaredEvent } from '../draft/draft.ts';
import { type CivilDate, dayNumber, isoOf, parseIso } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import { writtenDate } from '../facts/dates/dateline.ts';
import { type DatedEvent, datedEvents, nameIn } from '../facts/dates/events.ts';
import { calendarSpan } from '../facts/dates/resolve.ts';
import { dateText } from '../facts/dates/write.ts';
import type { Facts } from '../facts/facts.ts';
import { languageOf } from '../languages/index.ts';
import { formsOf } from '../languages/notation.ts';
import type { Report, ReportedFix, Rule } from './rule.ts';

export const dateConflict: Rule = {
  id: 'date-conflict',
  level: 'warning',
  scope: 'section',
  summary:
    'An event dated otherwise than it is declared, than elsewhere in the draft, or than another draft of the dossier declares it.',
  inQuotations: 'off',
  inFootnotes: 'off',
  *check(facts, { dossier }) {
    const events = datedEvents(facts.declared.events, facts.language);
    for (const fact of facts.dates) {
      const report = against(facts, fact, events);
      if (report !== null) yield report;
    }
    yield* undeclared(facts, events);
    for (const event of facts.frontMatter?.events ?? []) {
      const declared = dossier?.declared.events.find((e) => e.id === event.id);
      if (declared !== undefined)
        yield* differs(facts, event, declared.date?.text ?? null, facts.language.tag, 'dossier.yaml');
      for (const draft of dossier?.drafts?.filter(({ path }) => path !== dossier.path) ?? [])
        for (const other of draft.events)
          if (other.id === event.id || (event.title !== '' && other.names.includes(event.title)))
            yield* differs(facts, event, other.date, draft.lang, draft.path);
    }
  },
};

/** Characters between an event's name and its date: "of", "on", a comma, a bracket. */
const APART = 10;
/** How far back a name may begin. */
const REACH = 120;

const against = (facts: Facts, fact: DateFact, events: readonly DatedEvent[]): Report | null => {
  const { kind, clock, approximate } = fact.reading;
  if (events.length === 0 || kind !== 'day' || fact.day === null || clock !== null || approximate) return null;
  const { text } = fact.block.content;
  const { start } = fact.reading;
  for (const event of events)
    for (const name of event.names) {
      // Nearest first: the last place where the name stands before the date.
      const at = nameIn(text, name, Math.max(0, start - APART - name.length), start);
      if (at < 0 || start - at > REACH) continue;
      const between = text.slice(at + name.length, start);
      if (between.length > APART || !links(facts, between)) continue;
      if (holds(event, fact)) return null;
      return {
        start: fact.start,
        end: fact.end,
        message:
          isoOf(event.first) === isoOf(event.last)
            ? ['"{0}" is declared for {1}.', event.event.title || event.event.id, event.first]
            : ['"{0}" is declared for {1} to {2}.', event.event.title || event.event.id, event.first, event.last],
        fixes: dateFix(facts, fact, event.first),
        ...(facts.draft.frontMatter?.events.includes(event.event) && event.event.date !== null
          ? { related: [{ start: event.event.date.start, end: event.event.date.end, message: ['Its declared date'] }] }
          : {}),
      };
    }
  return null;
};

/** "The Riga summit of 3 May 2022" and "the Riga summit on 4 May 2022": the day given less often, or later. */
const undeclared = function* (facts: Facts, events: readonly DatedEvent[]): Generator<Report> {
  const ranged = new Set<number>();
  for (const { from, to } of facts.dateRanges) ranged.add(from).add(to);
  const occasions = new Map<string, DateFact[]>();
  const { dates } = facts;
  for (let i = 0; i < dates.length; i++) {
    const fact = dates[i] as DateFact;
    const { occasion, approximate } = fact.reading;
    if (occasion === null || approximate || fact.day === null || ranged.has(i)) continue;
    if (fact.because !== 'written' && fact.because !== 'dateline') continue;
    const name = fact.block.content.text.slice(occasion.start, occasion.end).toLowerCase();
    if (events.some((event) => event.names.some((own) => nameIn(name, own, 0, name.length) >= 0))) continue;
    const key = `${name} ${fact.day.year}`;
    const known = occasions.get(key);
    if (known === undefined) occasions.set(key, [fact]);
    else known.push(fact);
  }
  for (const facts of occasions.values()) {
    const counts = new Map<string | null, number>();
    for (const { value } of facts) counts.set(value, (counts.get(value) ?? 0) + 1);
    const times = ({ value }: DateFact): number => counts.get(value) ?? 0;
    const right = facts.reduce((best, fact) => (times(fact) > times(best) ? fact : best));
    for (const fact of facts) {
      const { occasion } = fact.reading;
      if (fact.value === right.value || occasion === null || fact.day === null || right.day === null) continue;
      yield {
        start: fact.start,
        end: fact.end,
        message: [
          '"{0}" is dated {1} here, but {2} elsewhere in the draft.',
          fact.block.content.text.slice(occasion.start, occasion.end),
          fact.day,
          right.day,
        ],
        related: [{ start: right.start, end: right.end, message: ['The other date'] }],
      };
    }
  }
};

/** A comma, a bracket, and words that tie a date to what it is of. */
const links = ({ language }: Facts, between: string): boolean => {
  const { dates } = language;
  if (dates === null || /[^\p{L}\s,('’]/u.test(between)) return false;
  const known = new Set(
    [dates.relative?.on ?? '', dates.beforeMonth, dates.beforeDay, dates.beforeYear]
      .flatMap(formsOf)
      .map((w) => w.toLowerCase()),
  );
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => known.has(word));
};

const holds = ({ first, last }: DatedEvent, { day, reading }: DateFact): boolean => {
  if (day === null) return true;
  // Without a year only the day itself can differ.
  const years = reading.year !== null ? [day.year] : [first.year, last.year];
  return years.some((year) => {
    const n = dayNumber({ ...day, year });
    return n >= dayNumber(first) && n <= dayNumber(last);
  });
};

const dateFix = (facts: Facts, fact: DateFact, right: CivilDate): ReportedFix[] => {
  const { form, weekday, year } = fact.reading;
  if (form === null || weekday !== null || year === null) return [];
  const text = dateText(facts.language, right, form);
  return text === null
    ? []
    : [{ title: ['Change to {0}', right], safe: false, edits: [{ ...calendarSpan(fact), text }] }];
};

const differs = function* (
  facts: Facts,
  event: DeclaredEvent,
  date: string | null,
  lang: string,
  path: string,
): Generator<Report> {
  if (event.date === null || date === null) return;
  const own = writtenDate(event.date.text, facts.language);
  const other = writtenDate(date, languageOf(lang));
  const right = other === null ? null : parseIso(other);
  if (own === null || right === null || own === other) return;
  yield {
    start: event.date.start,
    end: event.date.end,
    message: ['"{0}" is on {1} in {2}.', event.title || event.id, right, path],
  };
};
