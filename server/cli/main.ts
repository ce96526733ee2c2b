#!/usr/bin/env node
// The command line's entry: which command, and what the exit code is.
import { COMMANDS, commandOf } from './commands.ts';
import { Failure } from './failure.ts';
import { type Arguments, didYouMean, parse } from './options.ts';
import { Output, say } from './output.ts';
import { printable } from './terminal.ts';

type Run = (args: Arguments) => Promise<number>;

/** Loaded only when asked for. */
const RUN: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: () => import('./check.ts'),
  fix: () => import('./fix.ts'),
  facts: () => import('./facts.ts'),
  rules: () => import('./rules.ts'),
  explain: () => import('./explain.ts'),
  lsp: () => import('./lsp.ts'),
  mcp: () => import('./mcp.ts'),
};

const print = (text: string): void => {
  const out = Output.standard();
  out.write(text);
  out.close();
};

const main = async (argv: readonly string[]): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    print(`${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { helpOf, overview } = await import('./help.ts');
    const asked = name === 'help' ? commandOf(rest[0] ?? '') : null;
    print(asked === null ? overview() : helpOf(asked));
    return name === undefined ? 2 : 0;
  }
  const command = commandOf(name);
  const load = RUN[name];
  if (command === null || load === undefined)
    throw new Failure(
      `There is no command "${printable(name)}".${didYouMean(
        name,
        COMMANDS.map((c) => c.name),
      )}`,
    );
  const args = parse(rest, command);
  if (args.has('help')) {
    print((await import('./help.ts')).helpOf(command));
    return 0;
  }
  return (await load()).run(args);
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 2;
  if (error instanceof Failure) say(error.message);
  else say(`Something is wrong in Rapporteur itself, please report it: ${(error as Error)?.stack ?? String(error)}`);
}
