// The wording of a source's file, as the host read it, and of anything else that quotations are laid along.
import { blocksOf } from '../../draft/draft.ts';
import { textOfHtml } from '../../draft/html.ts';
import { readDraft } from '../../draft/read.ts';
import type { Dossier } from '../facts.ts';
import { type IndexedWords, indexWords } from './align.ts';
import { type ComparedWords, sourceWords } from './words.ts';

/** The words a file says: its name tells HTML and Markdown from text. Linear. */
export const textOfFile = (path: string, text: string): string => {
  const name = path.toLowerCase();
  if (/\.x?html?$/.test(name)) return textOfHtml(text);
  if (!/\.(?:md|markdown|brief)$/.test(name)) return text;
  return Array.from(blocksOf(readDraft(text, 'markdown')), (block) => block.content.text).join('\n');
};

interface Kept {
  readonly path: string;
  readonly words: IndexedWords;
}

/** By text, the latest last: hosts put files together anew for each draft, but their texts stay the same. */
const kept = new Map<string, Kept>();
let keptLength = 0;
/** In UTF-16 units, of all texts; the latest is kept however long it is. */
const MOST_KEPT = 12 * 1024 * 1024;

/** The words of a source's file, indexed; null when the host has no such file. */
export const wordsOfFile = (dossier: Dossier | null, path: string): IndexedWords | null => {
  const text = dossier?.files?.get(path);
  if (text === undefined) return null;
  const known = kept.get(text);
  if (known?.path === path) return known.words;
  const words = indexWords(sourceWords(textOfFile(path, text)));
  if (known === undefined) keptLength += text.length;
  kept.delete(text);
  kept.set(text, { path, words });
  for (const oldest of kept.keys()) {
    if (keptLength <= MOST_KEPT || oldest === text) break;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
  return words;
};

/**
 * True when a quotation is in the language of a source, told by how much of the source is made of the quotation's words:
 * the small words of a language are everywhere in it, and all but missing from another. Measured on English, French and
 * German: one translation of a hundred is taken for the same language.
 */
export const isSameLanguage = (quoted: ComparedWords, { words }: IndexedWords): boolean => {
  const used = new Set(quoted.hash);
  const step = Math.max(1, Math.floor(words.count / SAMPLE));
  let seen = 0;
  let shared = 0;
  for (let i = 0; i < words.count; i += step) {
    seen++;
    if (used.has(words.hash[i] as number)) shared++;
  }
  return shared >= seen * (LEAST_SHARED + MORE_SHARED * Math.min(15, Math.max(0, quoted.count - 5)));
};

/** So many words of a source tell its language, taken from all of it. */
const SAMPLE = 20_000;
/** Share for a quotation of up to five words, and for each of the next fifteen. */
const LEAST_SHARED = 0.04;
const MORE_SHARED = 0.002;
