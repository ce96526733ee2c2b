// The help, from the table of commands.
import { COMMANDS } from './commands.ts';
import type { CommandSpec, OptionSpec } from './options.ts';

const table = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

export const optionForm = ({ name, short, value, optional }: OptionSpec): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : optional ? `[=${value}]` : ` ${value}`}`;

const helpText = ({ help, values }: OptionSpec): string =>
  values === undefined ? help : `${help} (${values.join(', ')})`;

export const overview = (): string =>
  `Checks who said it, which states are members, and whether the dates can be true.

Usage: rapporteur COMMAND [options] [paths…]

${table(COMMANDS.map((c) => [`${c.name} ${c.takes}`.trim(), c.summary]))}
Options of a command: rapporteur COMMAND --help. Version: rapporteur --version.
Exit code: 0 nothing to fail on, 1 findings, 2 the work could not be done.
`;

export const helpOf = (command: CommandSpec): string =>
  `${command.summary}

Usage: rapporteur ${command.name} [options] ${command.takes}

${table(command.options.map((o) => [optionForm(o), helpText(o)]))}`;
