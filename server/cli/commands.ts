// Every command with its options.
import type { CommandSpec, OptionSpec } from './options.ts';

const SEVERITIES = ['error', 'warning', 'info', 'hint'];

const HELP: OptionSpec = { name: 'help', short: 'h', help: 'Show this help.' };

const READING: readonly OptionSpec[] = [
  { name: 'config', short: 'c', value: 'FILE', help: 'The one rapporteur.json for all drafts.' },
  { name: 'no-ignore', help: 'Read what .gitignore or a config would leave alone.' },
  { name: 'lang', value: 'TAG', help: "The drafts' language (BCP 47), over their front matter." },
  { name: 'date', value: 'YYYY-MM-DD', help: "The drafts' date, over their front matter." },
  { name: 'stdin-filename', value: 'FILE', help: 'What "-" is called; its ending tells the format.' },
];

export const FORMATS = ['pretty', 'json', 'ndjson'];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    takes: '[paths…]',
    summary: 'Check drafts.',
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', values: FORMATS, help: 'How to report.' },
      { name: 'output', short: 'o', value: 'FILE', help: 'Where to report; standard output by default.' },
      { name: 'max-warnings', value: 'N', help: 'Fail on more warnings than this; no limit by default.' },
      { name: 'severity', value: 'LEVEL', values: SEVERITIES, help: 'The least level shown.' },
      {
        name: 'rule',
        value: 'ID=LEVEL',
        many: true,
        help: 'Set the level of a rule: off, hint, info, warning, error.',
      },
      ...READING,
      { name: 'quiet', short: 'q', help: 'Say nothing but the findings.' },
      { name: 'color', value: 'WHEN', values: ['auto', 'always', 'never'], help: 'Colour; auto by default.' },
      HELP,
    ],
  },
  {
    name: 'facts',
    takes: '[paths…]',
    summary: 'Show what is read in drafts: quotations with speakers, dates, states, people.',
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', values: ['json', 'ndjson', 'csv'], help: 'json by default.' },
      { name: 'output', short: 'o', value: 'FILE', help: 'Where to write; standard output by default.' },
      ...READING,
      HELP,
    ],
  },
  {
    name: 'rules',
    takes: '',
    summary: 'List the rules.',
    options: [
      { name: 'format', short: 'f', value: 'FORMAT', values: ['pretty', 'json'], help: 'pretty by default.' },
      HELP,
    ],
  },
  { name: 'explain', takes: 'RULE', summary: "Show a rule's page.", options: [HELP] },
  {
    name: 'lsp',
    takes: '--stdio',
    summary: 'Start the language server, for any editor.',
    options: [
      { name: 'stdio', help: 'Speak over standard input and output.' },
      { name: 'clientProcessId', value: 'PID', help: 'Stop when this process does.' },
      HELP,
    ],
  },
];

export const commandOf = (name: string): CommandSpec | null => COMMANDS.find((c) => c.name === name) ?? null;
