// What the command line takes: the one table behind parsing, help, shell completion and the man page.
import { parseArgs } from 'node:util';
import { nearest } from '../draft/nearest.ts';
import { commandOf } from './commands.ts';
import { Failure } from './failure.ts';
import { printable } from './terminal.ts';

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  /** All values it can have. */
  readonly values?: readonly string[];
  readonly many?: true;
  /** May stand without its value, which then only follows a "=". */
  readonly optional?: true;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** Its arguments, as the help shows them. */
  readonly takes: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
}

/** The arguments of one command, checked against its table. */
export class Arguments {
  constructor(
    readonly positionals: readonly string[],
    /** In the order given. */
    readonly given: readonly { readonly name: string; readonly value: string }[],
  ) {}

  has(name: string): boolean {
    return this.given.some((o) => o.name === name);
  }

  /** The last value given. */
  value(name: string): string | undefined {
    return this.given.findLast((o) => o.name === name)?.value;
  }

  values(name: string): readonly string[] {
    return this.given.filter((o) => o.name === name).map((o) => o.value);
  }

  /** A whole number of at least `least`, or undefined. */
  number(name: string, least: number): number | undefined {
    const text = this.value(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text) || Number(text) < least)
      throw new Failure(`--${name} needs a whole number from ${least}, not "${printable(text)}".`);
    return Number(text);
  }
}

/** ` Did you mean "…"?` or nothing, to end a sentence with. */
export const didYouMean = (name: string, known: readonly string[], prefix = ''): string => {
  const near = nearest(name, known);
  return near === null ? '' : ` Did you mean "${prefix}${near}"?`;
};

/** What may have been meant by an option that a command has not, as a sentence; other linters have `--fix`. */
const insteadOf = (option: string, command: string, specs: ReadonlyMap<string, OptionSpec>): string => {
  if (commandOf(option) !== null) return ` "rapporteur ${option}" is a command.`;
  return didYouMean(option, [...specs.keys()], '--') || ` "rapporteur ${command} --help" lists them.`;
};

/** Throws `Failure` for what the command does not take. */
export const parse = (argv: readonly string[], { name, options }: CommandSpec): Arguments => {
  const specs = new Map(options.map((o) => [o.name, o]));
  const config = Object.fromEntries(
    options.map((o) => [
      o.name,
      {
        type: o.value === undefined || o.optional ? 'boolean' : 'string',
        multiple: true,
        ...(o.short && { short: o.short }),
      } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given: { name: string; value: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.get(token.name);
    if (spec === undefined)
      throw new Failure(`${name} has no option ${printable(token.rawName)}.${insteadOf(token.name, name, specs)}`);
    if (given.some((o) => o.name === spec.name) && spec.many === undefined && spec.value !== undefined)
      throw new Failure(`--${spec.name} is given twice.`);
    given.push({ name: spec.name, value: valueGiven(token, spec) });
  }
  return new Arguments(positionals, given);
};

const valueGiven = (
  token: { value?: string | undefined; inlineValue?: boolean | undefined },
  spec: OptionSpec,
): string => {
  const { value } = token;
  if (spec.value === undefined) {
    if (token.inlineValue === true) throw new Failure(`--${spec.name} takes no value.`);
    return '';
  }
  if (spec.optional && value === undefined) return '';
  if (value === undefined || value === '' || (token.inlineValue !== true && /^-\D/.test(value)))
    throw new Failure(`--${spec.name} needs a value: ${spec.values?.join(', ') ?? spec.value}.`);
  if (spec.values !== undefined && !spec.values.includes(value))
    throw new Failure(
      `--${spec.name} cannot be "${printable(value)}".${didYouMean(value, spec.values) || ` It can be ${spec.values.join(', ')}.`}`,
    );
  return value;
};
