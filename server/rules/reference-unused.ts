import type { Facts } from '../facts/facts.ts';
import type { Report, Rule } from './rule.ts';

/** A word of an event's title that is too short to tell it by, such as "the". */
const TELLING = 4;

export const referenceUnused: Rule = {
  id: 'reference-unused',
  level: 'hint',
  scope: 'draft',
  summary: 'A speaker, event or source that the draft declares and never uses.',
  inQuotations: 'same',
  inFootnotes: 'same',
  *check(facts) {
    const { frontMatter, text } = facts.draft;
    if (frontMatter === null) return;
    const used = usedIds(facts);
    const says = (name: string): boolean => name !== '' && text.includes(name, frontMatter.end);
    for (const { id, start, end, name, aliases } of frontMatter.speakers) {
      const surname = name.text.trim().split(/\s+/).at(-1) ?? '';
      if (!used.has(id) && ![name.text, surname, ...aliases].some(says)) yield unused({ start, end }, 'speaker', id);
    }
    for (const { id, start, end, title, url, act } of frontMatter.sources)
      if (!used.has(id) && ![title, url, act?.text ?? ''].some(says)) yield unused({ start, end }, 'source', id);
    const events = frontMatter.events.filter(({ id }) => !used.has(id));
    if (events.length === 0) return;
    const body = text.slice(frontMatter.end).toLowerCase();
    for (const { id, start, end, title, aliases } of events) {
      // An event is an anchor: dates are judged against it wherever one of its words stands.
      const named = [id, title, ...aliases].flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
      if (!named.some((word) => word.length >= TELLING && body.includes(word)))
        yield unused({ start, end }, 'event', id);
    }
  },
};

const MESSAGES = {
  speaker: 'The speaker "{0}" is declared and never used.',
  event: 'The event "{0}" is declared and never used.',
  source: 'The source "{0}" is declared and never used.',
} as const;

const unused = (span: { start: number; end: number }, what: keyof typeof MESSAGES, id: string): Report => ({
  ...span,
  message: [MESSAGES[what], id],
});

/** The ids that marks, attributions and names of the draft stand for. */
const usedIds = ({ blocks, quotations, people }: Facts): Set<string> => {
  const used = new Set<string>();
  for (const { content } of blocks) for (const mark of content.marks) used.add(mark.id);
  for (const { attribution } of quotations) if (attribution?.speaker?.id) used.add(attribution.speaker.id);
  for (const { id } of people) if (id !== null) used.add(id);
  return used;
};
