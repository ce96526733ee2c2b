// A text that is in no editor, checked: for the assistant that has just written it.
import { check, readFacts } from '../api.ts';
import { EditedDocument } from './document.ts';
import type { CheckTextAnswer, CheckTextParams } from './protocol.ts';

export const checkText = ({ text, lang, date }: CheckTextParams): CheckTextAnswer => {
  const options = { ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) };
  const document = new EditedDocument('', 0, text);
  const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const facts = readFacts(text, options);
  return {
    findings: check(text, options).findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      line: lineOf(f.start),
      text: words(f),
      message: f.message,
      fixes: f.fixes.map((fix) => fix.title),
    })),
    facts: {
      lang: facts.lang,
      dateline: facts.dateline,
      quotations: facts.quotes.map((q) => ({
        line: lineOf(q.start),
        text: words(q),
        speaker: q.attribution?.speaker?.text ?? null,
      })),
      dates: facts.dates.map((d) => ({ line: lineOf(d.start), text: d.text, value: d.value })),
      states: [...new Set(facts.states.map((s) => s.state))],
    },
  };
};
