// The drafts of a command: what its arguments name, read and decoded.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIso } from '../facts/civil.ts';
import { LANGUAGE_TAGS } from '../languages/index.ts';
import { Patterns } from '../patterns.ts';
import { decode } from './decode.ts';
import { Failure, reasonOf } from './failure.ts';
import { DEFAULT_INCLUDE, type DraftFile, DraftSearch, type Scope } from './files.ts';
import { type Arguments, didYouMean } from './options.ts';
import { printable } from './terminal.ts';

export interface DraftText {
  readonly path: string;
  readonly text: string;
}

/** `--lang` and `--date`, checked. */
export const readingOf = (args: Arguments): { lang: string | undefined; date: string | undefined } => {
  const lang = args.value('lang');
  if (lang !== undefined && !LANGUAGE_TAGS.includes(lang.toLowerCase().split('-')[0] ?? ''))
    throw new Failure(
      `--lang cannot be "${printable(lang)}": it can be ${LANGUAGE_TAGS.join(', ')}.${didYouMean(lang, LANGUAGE_TAGS)}`,
    );
  const date = args.value('date');
  if (date !== undefined && parseIso(date) === null)
    throw new Failure(
      /^\d{4}-\d\d-\d\d$/.test(date)
        ? `--date cannot be "${date}": there is no such day.`
        : `--date cannot be "${printable(date)}": it must look like 2022-08-30.`,
    );
  return { lang, date };
};

/** The text of standard input, to its end. */
export const readStandardInput = async (): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};

/** The drafts that the arguments name. What is not there or cannot be read goes to `problem` as a sentence. */
export const draftsOf = async function* (
  args: Arguments,
  problem: (sentence: string) => void,
): AsyncGenerator<DraftText> {
  const named = args.positionals;
  if (named.includes('-')) {
    if (named.length > 1) throw new Failure('"-" stands for standard input and takes no other paths beside it.');
    const name = args.value('stdin-filename') ?? '<stdin>';
    const found = decode(await readStandardInput());
    if ('wrong' in found) problem(`Standard input ${found.wrong}.`);
    else yield { path: name, text: found.text };
    return;
  }
  const cwd = process.cwd();
  const scope: Scope = { folder: cwd, include: Patterns.of(DEFAULT_INCLUDE), ignore: Patterns.of([]) };
  const { drafts, problems } = new DraftSearch(cwd, () => scope, true).run(named);
  for (const sentence of problems) problem(sentence);
  for (const draft of drafts) {
    const text = readDraftFile(draft, problem);
    if (text !== null) yield { path: draft.path, text };
  }
};

/** The text of a draft, or null and a sentence. */
export const readDraftFile = (draft: DraftFile, problem: (sentence: string) => void): string | null => {
  try {
    const found = decode(readFileSync(path.resolve(draft.absolute)));
    if ('text' in found) return found.text;
    problem(`${draft.path} ${found.wrong}.`);
  } catch (error) {
    problem(`${draft.path} ${reasonOf(error)}.`);
  }
  return null;
};
