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

const kept = new WeakMap<NonNullable<Dossier['files']>, Map<string, IndexedWords>>();

/** The words of a source's file, indexed once for a dossier's files; null when the host has no such file. */
export const wordsOfFile = (dossier: Dossier | null, path: string): IndexedWords | null => {
  const text = dossier?.files?.get(path);
  if (dossier?.files === undefined || text === undefined) return null;
  let files = kept.get(dossier.files);
  if (files === undefined) {
    files = new Map();
    kept.set(dossier.files, files);
  }
  let words = files.get(path);
  if (words === undefined) {
    words = indexWords(sourceWords(textOfFile(path, text)));
    files.set(path, words);
  }
  return words;
};

/** Share of a quotation's words that the source uses anywhere: a translation shares few with its original. */
export const sharedWords = (quoted: ComparedWords, { words }: IndexedWords): number => {
  const used = new Set(quoted.hash);
  const found = new Set<number>();
  for (let i = 0; i < words.count && found.size < used.size; i++) {
    const h = words.hash[i] as number;
    if (used.has(h)) found.add(h);
  }
  let shared = 0;
  for (let i = 0; i < quoted.count; i++) if (found.has(quoted.hash[i] as number)) shared++;
  return quoted.count === 0 ? 0 : shared / quoted.count;
};
