// What a reader would have to work out: the weekday and year of a date, who a pronoun speaks for. Off by default.
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { parseIso, weekdayOf } from '../facts/civil.ts';
import { calendarOf } from './calendar.ts';
import type { OpenDraft } from './open-draft.ts';
import { spanOf } from './positions.ts';

export const inlayHintsOf = (draft: OpenDraft, range: Range): InlayHint[] => {
  const { document, facts } = draft;
  const { start, end } = spanOf(document, range);
  const hints: InlayHint[] = [];
  const calendar = calendarOf(facts.language.tag);
  for (const date of facts.dates) {
    if (date.end < start || date.start > end) continue;
    const day = parseIso(date.value ?? '');
    if (day === null || date.type !== 'DATE') continue;
    const weekday = date.reading.weekday === null ? (calendar.weekdays[weekdayOf(day) - 1] ?? '') : '';
    const year = date.reading.year === null ? String(day.year) : '';
    // "yesterday" has neither a day nor a month: the whole date is what is missing.
    const said = date.reading.day === null ? calendar.full(day) : year;
    const label = [weekday, said].filter((s) => s !== '').join(', ');
    if (label === '') continue;
    hints.push({ position: document.positionAt(date.end), label, kind: InlayHintKind.Type, paddingLeft: true });
  }
  const names = new Map(facts.declared.speakers.map((s) => [s.id, s.name.text]));
  for (const quotation of facts.quotations) {
    const speaker = quotation.attribution?.speaker;
    if (speaker == null || speaker.id === null || speaker.end < start || speaker.start > end) continue;
    const name = names.get(speaker.id);
    // Only where the words themselves do not say it.
    if (name === undefined || speaker.text.startsWith('@') || name.includes(speaker.text)) continue;
    hints.push({
      position: document.positionAt(speaker.end),
      label: `= ${name}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    });
  }
  return hints;
};
