// What our client's views show of a draft: facts with their places in lines and columns.
import type { Finding } from '../check.ts';
import { daysOf } from '../display/days.ts';
import type { Span } from '../draft/draft.ts';
import { civilDate, dayNumber, isoOf } from '../facts/civil.ts';
import type { DateFact } from '../facts/dates/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Quotation } from '../facts/quotations/quotation.ts';
import type { OpenDraft } from './open-draft.ts';
import { rangeOf } from './positions.ts';
import type { DateView, FactsView, Place, QuotationView, StateView } from './protocol.ts';
import { isMember, stateOn, statesOn } from './states.ts';

export const factsView = (draft: OpenDraft): FactsView => {
  const { document, facts } = draft;
  // What waits for the writer to pause waits here, too.
  const findings = draft.show();
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return {
    uri: document.uri,
    version: document.version,
    title: draft.draft.frontMatter?.title?.text ?? null,
    language: facts.language.tag,
    dateline: facts.dateline?.date ?? null,
    names: namesOf(facts),
    counts,
    quotations: quotationsOf(draft, byRule(findings, 'quote-')),
    dates: datesOf(draft, byRule(findings, 'date-')),
    states: statesOf(draft),
  };
};

const namesOf = ({ declared: { speakers, events, sources } }: Facts): Record<string, string> =>
  Object.fromEntries([
    ...sources.map((s) => [s.id, s.title || s.id]),
    ...events.map((e) => [e.id, e.title || e.id]),
    ...speakers.map((s) => [s.id, s.name.text]),
  ]);

const byRule = (findings: readonly Finding[], prefix: string): readonly Finding[] =>
  findings.filter((f) => f.rule.startsWith(prefix));

const overlapping = (findings: readonly Finding[], span: Span): Finding | undefined =>
  findings.find((f) => f.start < span.end && f.end > span.start);

/** A quotation in one line, not too long for a list. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
};

const quotationsOf = ({ document, facts, text }: OpenDraft, findings: readonly Finding[]): QuotationView[] => {
  const names = new Map(facts.declared.speakers.map((s) => [s.id, s.name.text]));
  const unattributed = findings.filter((f) => f.rule === 'quote-unattributed');
  return facts.quotations
    .filter((q) => q.kind === 'speech' || q.kind === 'fragment')
    .map((q) => {
      const speaker = q.attribution?.speaker ?? null;
      return {
        range: rangeOf(document, q),
        text: short(text.slice(q.start, q.end)),
        kind: q.kind,
        speaker: speaker === null ? null : (names.get(speaker.id ?? '') ?? short(speaker.text)),
        speakerId: speaker?.id ?? null,
        unattributed: overlapping(unattributed, q) !== undefined,
      };
    });
};

/** One for each date; the two ends of "5–8 May" are one. */
const datesOf = ({ document, facts, text }: OpenDraft, findings: readonly Finding[]): DateView[] => {
  const ends = new Map<DateFact, DateFact>();
  for (const { from, to } of facts.dateRanges) {
    const [first, last] = [facts.dates[from], facts.dates[to]];
    // One that runs backwards is two dates that cannot both be right.
    if (first?.day && last?.day && dayNumber(first.day) < dayNumber(last.day)) ends.set(first, last);
  }
  const taken = new Set(ends.values());
  return facts.dates
    .filter((date) => !taken.has(date))
    .map((date) => {
      const days = daysOf(date.value);
      const last = ends.get(date);
      const span = last === undefined ? date : { start: date.start, end: last.end };
      return {
        range: rangeOf(document, span),
        text: short(text.slice(span.start, span.end)),
        value: last === undefined ? date.value : `${date.value}/${last.value}`,
        day: days === null ? null : isoOf(civilDate(days[0])),
        type: date.type,
        conflict: overlapping(findings, span)?.message ?? null,
      };
    });
};

/** Members of the brief's day in protocol order, each with where it is named and quoted; then the others that are named. */
const statesOf = (draft: OpenDraft): StateView[] => {
  const { document, facts } = draft;
  const found = new Map<string, { named: Place[]; quoted: Place[] }>();
  for (const state of facts.states) {
    const places = found.get(state.state) ?? { named: [], quoted: [] };
    found.set(state.state, places);
    const place = { range: rangeOf(document, state) };
    places.named.push(place);
    if (speaksFor(facts, state)) places.quoted.push(place);
  }
  const speakers = new Map(facts.declared.speakers.map((s) => [s.id, s.state?.text]));
  const members = statesOn(draft).filter(isMember);
  for (const quotation of facts.quotations) {
    const own = speakers.get(quotation.attribution?.speaker?.id ?? '');
    const code = own === undefined ? undefined : members.find((m) => m.code === own || m.name === own)?.code;
    if (code === undefined) continue;
    const places = found.get(code) ?? { named: [], quoted: [] };
    found.set(code, places);
    places.quoted.push({ range: rangeOf(document, quotation) });
  }
  const view = ({ code, name }: { readonly code: string; readonly name: string }, member: boolean): StateView => {
    const { named, quoted } = found.get(code) ?? { named: [], quoted: [] };
    return { code, name, member, named, quoted };
  };
  const others = [...found.keys()].filter((code) => !members.some((m) => m.code === code));
  return [...members.map((m) => view(m, true)), ...others.map((code) => view(stateOn(draft, code), false))];
};

/** A state named in the words that say who speaks. */
const speaksFor = (facts: Facts, state: Span): boolean =>
  facts.quotations.some((q: Quotation) => {
    const speaker = q.attribution?.speaker;
    return speaker != null && speaker.start <= state.start && speaker.end >= state.end;
  });
