// Where a finding stands, as the formats ask for it, and what marks it for good.
import path from 'node:path';
import type { Finding } from '../../check.ts';
import type { Span } from '../../draft/draft.ts';
import { sha256 } from '../builtin.ts';
import { rootOf, shownPath } from '../files.ts';
import type { Lines } from '../lines.ts';

/**
 * The path of a draft, as reports show it → as the services have it that put reports beside a repository's files: from
 * its root, wherever in it the command is run.
 */
export const pathInRepository = (): ((shown: string) => string) => {
  const root = rootOf(process.cwd());
  return (shown) => shownPath(path.resolve(shown), root);
};

/** A URI of a path that reports show; a relative path stays one. */
export const uriOf = (shown: string): string => shown.split('/').map(encoded).join('/');

/** A name on Windows may hold half a surrogate pair, which no URI can. */
const encoded = (name: string): string => encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/** The sentence that holds a span, within its paragraph, without line breaks and doubled blanks. */
export const sentenceAround = (text: string, { start, end }: Span): string => {
  const from = Math.max(start - LONGEST_SENTENCE, 0);
  const before = text.slice(from, start);
  const after = text.slice(end, end + LONGEST_SENTENCE);
  let left = 0;
  for (const m of before.matchAll(/[.!?\u2026]["\u2019\u201d\u00bb)\]]*\s|\n[ \t]*\r?\n/g))
    left = m.index + m[0].length;
  const right = /[.!?\u2026](?=["\u2019\u201d\u00bb)\]]*(?:\s|$))|\n[ \t]*\r?\n/.exec(after)?.index ?? after.length - 1;
  return (before.slice(left) + text.slice(start, end) + after.slice(0, right + 1)).replace(/\s+/g, ' ').trim();
};

/** UTF-16 units looked at on each side. */
const LONGEST_SENTENCE = 1000;

/**
 * Marks a finding by its rule, its words and the sentence around them, and by which of several alike it is; not by its
 * place, so that it stays the same when text is put before it. One for each draft.
 */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  constructor(private readonly lines: Lines) {}

  of(finding: Finding): string {
    const { text } = this.lines;
    const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
    const key = JSON.stringify([finding.rule, words, sentenceAround(text, finding)]);
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return sha256(`${key}${occurrence}`).slice(0, 32);
  }
}
