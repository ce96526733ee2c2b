// The comments by which a writer silences a rule for good reason.
import type { Ignore, Span } from './draft.ts';

const KIND = /^rapporteur-ignore(?:-(next|start|end|file))?(?=[\s:]|$)/;

/**
 * An ignore comment, or null for any other. `text` begins with `<!--`; `at` is where, and what is returned counts from
 * the same point.
 */
export const readIgnore = (text: string, at: number): Ignore | null => {
  const close = text.indexOf('-->');
  const inner = text.slice(4, close < 0 ? text.length : close);
  const lead = inner.length - inner.trimStart().length;
  const kind = KIND.exec(inner.slice(lead));
  if (kind === null) return null;
  let from = 4 + lead + kind[0].length;
  const colon = text.indexOf(':', from);
  const end = 4 + inner.length;
  const listEnd = colon < 0 || colon > end ? end : colon;
  const rules: (Span & { id: string })[] = [];
  for (const part of text.slice(from, listEnd).split(',')) {
    const id = part.trim();
    if (id !== '') {
      const start = at + from + part.indexOf(id);
      rules.push({ id, start, end: start + id.length });
    }
    from += part.length + 1;
  }
  return {
    kind: (kind[1] as Ignore['kind'] | undefined) ?? 'next',
    rules,
    reason: listEnd < end ? text.slice(listEnd + 1, end).trim() : '',
    start: at,
    end: at + (close < 0 ? text.length : close + 3),
  };
};
