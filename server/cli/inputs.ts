// The arguments that all commands on drafts share → a workspace and the drafts in it.
import { fstatSync } from 'node:fs';
import path from 'node:path';
import { parseIso } from '../facts/civil.ts';
import { LANGUAGE_TAGS } from '../languages/index.ts';
import { RULES } from '../rules/index.ts';
import { LEVELS, type RuleSetting } from '../settings.ts';
import type { Cache } from './cache.ts';
import { whyNoFile } from './configs.ts';
import { decode } from './decode.ts';
import { Failure } from './failure.ts';
import type { DraftFile } from './files.ts';
import { type Arguments, didYouMean } from './options.ts';
import { say } from './output.ts';
import { printable } from './terminal.ts';
import { type ReadDraft, Workspace, type WorkspaceOptions } from './workspace.ts';

/** What went wrong on the way, each said once. */
export class Problems {
  private readonly said = new Set<string>();

  readonly add = (sentence: string): void => {
    if (!this.said.has(sentence)) say(sentence);
    this.said.add(sentence);
  };

  get any(): boolean {
    return this.said.size > 0;
  }

  get sentences(): readonly string[] {
    return [...this.said];
  }
}

export interface Inputs {
  readonly workspace: Workspace;
  readonly drafts: readonly DraftFile[];
  readonly fromStandardInput: boolean;
  /** What stands in a draft: standard input, or its file; null, and a sentence, when it cannot be read. */
  readOf(draft: DraftFile): ReadDraft | null;
}

/** Throws `Failure` for options that cannot be. */
export const inputsOf = async (args: Arguments, problems: Problems, cache: Cache | null = null): Promise<Inputs> => {
  const workspace = new Workspace(workspaceOptions(args), problems.add, cache);
  const { positionals } = args;
  if (positionals.includes('')) throw new Failure('A path is empty: "" names no file.');
  if (args.has('stdin-filename') && !positionals.includes('-'))
    throw new Failure('--stdin-filename names standard input, which "-" reads.');
  if (positionals.includes('-')) {
    if (positionals.length > 1) throw new Failure('"-" stands for standard input and takes no other paths beside it.');
    const name = args.value('stdin-filename') ?? '<stdin>';
    const draft = { path: name, absolute: path.resolve(workspace.options.cwd, name) };
    const bytes = await readStandardInput();
    const found = decode(bytes);
    if ('wrong' in found) problems.add(`Standard input ${found.wrong}.`);
    const read = 'text' in found ? { bytes, text: found.text } : null;
    return { workspace, drafts: read === null ? [] : [draft], fromStandardInput: true, readOf: () => read };
  }
  const search = workspace.search(positionals);
  for (const sentence of search.problems) problems.add(sentence);
  const outputs = new Set(args.values('output').map((file) => path.resolve(workspace.options.cwd, file)));
  const lost = outputs.size === 0 ? undefined : search.drafts.find((draft) => outputs.has(draft.absolute));
  if (lost !== undefined) throw new Failure(`${printable(lost.path)} is one of the drafts and no place for a report.`);
  return {
    workspace,
    drafts: search.drafts,
    fromStandardInput: false,
    readOf: (draft) => workspace.contentOf(draft),
  };
};

export const workspaceOptions = (args: Arguments): WorkspaceOptions => {
  const lang = args.value('lang');
  if (lang !== undefined && !LANGUAGE_TAGS.includes(lang.toLowerCase().split('-')[0] ?? ''))
    throw new Failure(`--lang cannot be "${printable(lang)}": it can be ${LANGUAGE_TAGS.join(', ')}.`);
  const date = args.value('date');
  if (date !== undefined && parseIso(date) === null)
    throw new Failure(
      /^\d{4}-\d\d-\d\d$/.test(date)
        ? `--date cannot be "${date}": there is no such day.`
        : `--date cannot be "${printable(date)}": it must look like 2022-08-30.`,
    );
  const config = args.value('config') ?? null;
  // Without the settings that are asked for, what is found means nothing.
  const wrong = config === null ? null : whyNoFile(config);
  if (config !== null && wrong !== null) throw new Failure(`${printable(config)} ${wrong}.`);
  return {
    cwd: process.cwd(),
    config,
    lang,
    date,
    settings: { rules: rulesGiven(args.values('rule')) },
    heedIgnores: !args.has('no-ignore'),
  };
};

const readStandardInput = async (): Promise<Buffer> => {
  if (fstatSync(0).isDirectory()) throw new Failure('Standard input is a directory.');
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};

/** `--rule ID=LEVEL`, checked. */
const rulesGiven = (given: readonly string[]): Record<string, RuleSetting> => {
  const ids = RULES.map((rule) => rule.id);
  const rules: Record<string, RuleSetting> = {};
  for (const text of given) {
    const equals = text.indexOf('=');
    if (equals < 0) throw new Failure(`--rule needs the form ID=LEVEL, not "${printable(text)}".`);
    const id = text.slice(0, equals);
    const written = text.slice(equals + 1);
    const level = LEVELS.find((known) => known === written);
    if (!ids.includes(id)) throw new Failure(`No rule is called "${printable(id)}".${didYouMean(id, ids)}`);
    if (level === undefined)
      throw new Failure(
        `The level of ${id} cannot be "${printable(written)}".${didYouMean(written, LEVELS) || ` It can be ${LEVELS.join(', ')}.`}`,
      );
    rules[id] = level;
  }
  return rules;
};
