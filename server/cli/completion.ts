// rapporteur completion SHELL: what a shell needs to complete commands, options and their values.
import { RULES } from '../rules/index.ts';
import { LEVELS } from '../settings.ts';
import { COMMANDS } from './commands.ts';
import { Failure } from './failure.ts';
import { type Arguments, didYouMean, type OptionSpec } from './options.ts';
import { Output } from './output.ts';
import { printable } from './terminal.ts';

export const run = async ({ positionals: [shell = '', ...more] }: Arguments): Promise<number> => {
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (make === undefined || more.length > 0)
    throw new Failure(
      `completion takes a shell: bash, zsh or fish.${shell === '' ? '' : didYouMean(printable(shell), Object.keys(SHELLS))}`,
    );
  const out = Output.standard();
  out.write(make());
  out.close();
  return 0;
};

const commands = COMMANDS.map((command) => command.name);
const ruleIds = RULES.map((rule) => rule.id).join(' ');

const flags = (options: readonly OptionSpec[]): string => options.map((option) => `--${option.name}`).join(' ');

/** What may follow an option: `<file>`, its values, or nothing known; null for a switch. */
const valuesOf = ({ name, value, values }: OptionSpec): string | null => {
  if (value === undefined) return null;
  if (name === 'rule') return RULES.map((rule) => `${rule.id}=`).join(' ');
  return values?.join(' ') ?? (value === 'FILE' ? '<file>' : '');
};

const bash = (): string => {
  const cases = COMMANDS.map(({ name, options }) => {
    const values = options
      .flatMap((option) => {
        const found = valuesOf(option);
        if (found === null) return [];
        const names = `--${option.name}${option.short === undefined ? '' : `|-${option.short}`}`;
        // A value that may be left out only follows a "=".
        const when = option.optional ? 'if [[ $equals ]]; then ' : '';
        const space = option.name === 'rule' ? ' compopt -o nospace 2>/dev/null;' : '';
        const reply = found === '<file>' ? 'compgen -f' : `compgen -W "${found}"`;
        return [
          `        ${names}) ${when}COMPREPLY=($(${reply} -- "$word"));${space} return${when === '' ? '' : '; fi'} ;;\n`,
        ];
      })
      .join('');
    const words = name === 'explain' ? ` -W "${ruleIds}"` : name === 'completion' ? ' -W "bash zsh fish"' : '';
    return `    ${name})
      case "$before" in
${values}      esac
      if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${flags(options)}" -- "$word"))
      else COMPREPLY=($(compgen${words || ' -f'} -- "$word")); fi ;;
`;
  });
  // Bash takes "=" for a word of its own.
  return `# eval "$(rapporteur completion bash)"
_rapporteur() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" equals=
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word")); return; fi
  if [[ "$word" == = ]]; then word='' equals=1
  elif [[ "$before" == = ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}" equals=1; fi
  if [[ $equals && "$before" != -* ]]; then COMPREPLY=($(compgen -W "${LEVELS.join(' ')}" -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
}
complete -o filenames -F _rapporteur rapporteur
`;
};

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** One option for `_arguments`, its long and its short form. */
const zshSpecs = (option: OptionSpec): string[] => {
  const { name, short, value, optional, many, help } = option;
  const found = valuesOf(option);
  const said = `[${help.replace(/[[\]\\:]/g, '\\$&')}]`;
  const action =
    found === '<file>' ? '_files' : name === 'rule' ? `{compadd -S "" -- ${found}}` : found === '' ? ' ' : `(${found})`;
  const ending = found === null ? '' : `${optional ? '::' : ':'}${value}:${action}`;
  const again = many ? '*' : short === undefined ? '' : `(-${short} --${name})`;
  const long = `--${name}${found === null ? '' : optional ? '=-' : '='}`;
  return [long, ...(short === undefined ? [] : [`-${short}${found === null ? '' : '+'}`])].map((form) =>
    quoted(`${again}${form}${said}${ending}`),
  );
};

const zsh = (): string => {
  const cases = COMMANDS.map(({ name, options }) => {
    const rest =
      name === 'explain'
        ? `'*:rule:(${ruleIds})'`
        : name === 'completion'
          ? "'*:shell:(bash zsh fish)'"
          : "'*:file:_files'";
    return `    ${name}) _arguments ${options.flatMap(zshSpecs).join(' ')} ${rest} ;;\n`;
  });
  const described = COMMANDS.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`)).join(' ');
  return `#compdef rapporteur
# eval "$(rapporteur completion zsh)"
_rapporteur() {
  local -a commands=(${described})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('')}  esac
}
compdef _rapporteur rapporteur
`;
};

const fish = (): string => {
  const lines = COMMANDS.flatMap(({ name, summary, options }) => [
    `complete -c rapporteur -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => {
      const found = valuesOf(option);
      const short = option.short === undefined ? '' : ` -s ${option.short}`;
      const value = found === null || option.optional ? '' : found === '<file>' ? ' -r -F' : ` -x -a ${quoted(found)}`;
      return `complete -c rapporteur -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${short}${value} -d ${quoted(option.help)}`;
    }),
  ]);
  for (const [name, words] of [
    ['explain', ruleIds],
    ['completion', Object.keys(SHELLS).join(' ')],
  ] as const)
    lines.push(`complete -c rapporteur -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words)}`);
  return `# rapporteur completion fish | source\n${lines.join('\n')}\n`;
};

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };
