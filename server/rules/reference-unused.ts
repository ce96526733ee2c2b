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
    let ids: ReadonlySet<string> | null = null;
    const used = (id: string): boolean => {
      ids ??= usedIds(facts);
      return ids.has(id);
    };
    // As a whole in small letters the text would cost every key: the ways a word is usually written are enough.
    const has = (word: string): boolean =>
      [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].some(says);
    const says = (name: string): boolean => name !== '' && text.includes(name, frontMatter.end);
    for (const { id, start, end, name, aliases } of frontMatter.speakers) {
      const surname = name.text.trim().split(/\s+/).at(-1) ?? '';
      if (![name.text, surname, ...aliases].some(says) && !used(id)) yield unused({ start, end }, 'speaker', id);
    }
    for (const { id, start, end, title, url, act } of frontMatter.sources)
      if (![title, url, act?.text ?? ''].some(says) && !used(id)) yield unused({ start, end }, 'source', id);
    if (frontMatter.events.length === 0) return;
    for (const { id, start, end, title, aliases } of frontMatter.events) {
      // An event is an anchor: dates are judged against it wherever one of its words stands.
      const named = [id, title, ...aliases].flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
      if (!named.some((word) => word.length >= TELLING && has(word)) && !used(id))
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
