// Which command is asked for, and what the exit code is.
import { existsSync } from 'node:fs';
import { check as checkText, readFacts } from '../api.ts';
import { workerThreads } from './builtin.ts';
import * as check from './check.ts';
import { COMMANDS, commandOf } from './commands.ts';
import * as completion from './completion.ts';
import { AS_WORKER, work } from './crew.ts';
import { loadBundle } from './dist.ts';
import * as explain from './explain.ts';
import * as facts from './facts.ts';
import { Failure } from './failure.ts';
import * as fix from './fix.ts';
import { helpOf, overview } from './help.ts';
import * as init from './init.ts';
import * as lsp from './lsp.ts';
import * as merge from './merge.ts';
import { type Arguments, type CommandSpec, didYouMean, parse } from './options.ts';
import { Output, say } from './output.ts';
import * as report from './report.ts';
import * as rules from './rules.ts';
import { printable } from './terminal.ts';

type Run = (args: Arguments) => Promise<number>;

const RUN: Readonly<Record<string, Run>> = {
  check: check.run,
  fix: fix.run,
  facts: facts.run,
  init: init.run,
  completion: completion.run,
  report: report.run,
  merge: merge.run,
  rules: rules.run,
  explain: explain.run,
  lsp: lsp.run,
  // A library of its own size, for none of the other commands.
  mcp: (args) => (loadBundle('cli/mcp.cjs') as typeof import('./mcp.ts')).run(args, { check: checkText, readFacts }),
};

const print = (text: string): void => {
  const out = Output.standard();
  out.write(text);
  out.close();
};

const dispatch = async (argv: readonly string[]): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === AS_WORKER) {
    const { parentPort, workerData } = workerThreads();
    if (parentPort !== null) work(parentPort, workerData as Parameters<typeof work>[1]);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    print(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [of] = rest;
    print(of === undefined ? overview() : helpOf(known(of)));
    return name === undefined ? 2 : 0;
  }
  const command = known(name);
  const run = RUN[name] as Run;
  const args = parse(rest, command);
  if (args.has('help')) {
    print(helpOf(command));
    return 0;
  }
  const [extra] = args.positionals;
  if (extra !== undefined && !/[a-z]/i.test(command.takes.replace('--stdio', '')))
    throw new Failure(`${name} takes no "${printable(extra)}".`);
  return run(args);
};

/** Throws `Failure` for what is no command. */
const known = (name: string): CommandSpec => {
  const command = commandOf(name);
  if (command !== null) return command;
  const near = didYouMean(
    name,
    COMMANDS.map((c) => c.name),
  );
  if (name.startsWith('-')) throw new Failure(`Options follow a command: rapporteur check ${printable(name)}`);
  const isPath = near === '' && existsSync(name);
  throw new Failure(
    `There is no command "${printable(name)}".${near}${isPath ? ` Did you mean "check ${printable(name)}"?` : ''}`,
  );
};

/** Never throws: what goes wrong is said on standard error. */
export const main = async (argv: readonly string[]): Promise<number> => {
  try {
    return await dispatch(argv);
  } catch (error) {
    if (error instanceof Failure) say(error.message);
    else
      for (const line of `Something is wrong in Rapporteur itself, please report it:\n${(error as Error)?.stack ?? error}`.split(
        '\n',
      ))
        say(line);
    return 2;
  }
};
