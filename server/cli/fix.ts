// rapporteur fix: applies fixes to the drafts' files.
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fix, type Options } from '../api.ts';
import { formatOf, readDraft } from '../draft/read.ts';
import { replaceFile } from './atomic.ts';
import { decode } from './decode.ts';
import { Failure, reasonOf } from './failure.ts';
import { type DraftFile, isWithin, rootOf } from './files.ts';
import { inputsOf, Problems } from './inputs.ts';
import type { Arguments } from './options.ts';
import { Output, say } from './output.ts';
import { paletteFor, printable } from './terminal.ts';
import type { Workspace } from './workspace.ts';

interface Fixed {
  readonly text: string;
  readonly count: number;
}

export const run = async (args: Arguments): Promise<number> => {
  const problems = new Problems();
  const { workspace, drafts, readOf, fromStandardInput } = await inputsOf(args, problems);
  const unsafe = args.has('unsafe');
  const out = Output.standard();
  const show = args.has('dry-run') ? await differ(out, args.value('color') ?? 'auto') : null;
  if (fromStandardInput) {
    let changed = false;
    for (const draft of drafts) {
      const before = readOf(draft)?.text ?? '';
      const { text } = fixed(workspace, draft, before, unsafe);
      if (show === null) out.write(text);
      else if (text !== before) show(draft.path, before, text);
      changed ||= text !== before;
    }
    out.close();
    if (problems.any) return 2;
    return show !== null && changed ? 1 : 0;
  }
  const stop = new Stop();
  let changed = 0;
  let applied = 0;
  for (const draft of drafts) {
    // Lets a signal be heard: it ends the run between two files, never within one.
    await new Promise(setImmediate);
    if (stop.code !== null) return stop.code;
    try {
      const file = show === null ? targetOf(draft, workspace.options.cwd) : draft.absolute;
      const bytes = readFileSync(file);
      const found = decode(bytes);
      if ('wrong' in found) throw new Failure(`${found.wrong}.`);
      const { text, count } = fixed(workspace, draft, found.text, unsafe);
      if (text === found.text) continue;
      if (show !== null) show(draft.path, found.text, text);
      else replaceFile(file, Buffer.from(text, 'utf8'), bytes);
      changed++;
      applied += count;
    } catch (error) {
      problems.add(`${draft.path} ${error instanceof Failure ? error.message : `${reasonOf(error)}.`}`);
    }
  }
  out.close();
  const done = show === null ? 'applied' : 'would be applied';
  if (!args.has('quiet'))
    say(
      `${applied} ${applied === 1 ? 'fix' : 'fixes'} ${done} in ${changed} of ${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}.`,
    );
  if (problems.any) return 2;
  return show !== null && changed > 0 ? 1 : 0;
};

const fixed = (workspace: Workspace, draft: DraftFile, text: string, unsafe: boolean): Fixed => {
  const found = workspace.optionsFor(draft, readDraft(text, formatOf(draft.path)));
  const options: Options & { unsafe: boolean } = {
    path: draft.path,
    unsafe,
    ...(found.lang !== undefined && { lang: found.lang }),
    ...(found.date !== undefined && { date: found.date }),
    ...(found.settings !== undefined && { settings: found.settings }),
    ...(found.dossier !== undefined && { dossier: found.dossier }),
  };
  const { text: after, applied } = fix(text, options);
  return { text: after, count: applied.length };
};

/** The file that is written: a link's target, where that lies within the project. Throws `Failure`. */
const targetOf = ({ absolute }: DraftFile, cwd: string): string => {
  if (!lstatSync(absolute).isSymbolicLink()) return absolute;
  const real = realpathSync(absolute);
  const root = isWithin(absolute, cwd) ? rootOf(cwd) : path.dirname(absolute);
  if (!isWithin(real, realpathSync(root)))
    throw new Failure('is a link that leads out of the project and is left alone.');
  return real;
};

/** Writes unified diffs, coloured on a terminal. */
const differ = async (out: Output, colour: string): Promise<(name: string, before: string, after: string) => void> => {
  const { createTwoFilesPatch } = await import('diff');
  const palette = paletteFor(out.fd, colour);
  return (name, before, after) => {
    const shown = printable(name);
    const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 3 });
    for (const line of patch.replace(/^=+\n/, '').replace(/\n$/, '').split('\n')) {
      const paint = line.startsWith('+') ? palette.green : line.startsWith('-') ? palette.red : null;
      out.write(`${out.isTerminal ? (paint ?? String)(printable(line)) : line}\n`);
    }
  };
};

/** Hears the signals that end a process. */
class Stop {
  code: number | null = null;

  constructor() {
    process.once('SIGINT', () => {
      this.code = 130;
    });
    process.once('SIGTERM', () => {
      this.code = 143;
    });
  }
}
