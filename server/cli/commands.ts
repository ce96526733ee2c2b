// Every command with its options.
import type { CommandSpec, OptionSpec } from './options.ts';

const SEVERITIES = ['error', 'warning', 'info', 'hint'];

const HELP: OptionSpec = { name: 'help', short: 'h', help: 'Show this help.' };

const QUIET: OptionSpec = { name: 'quiet', short: 'q', help: 'Say nothing but what is asked for.' };
const COLOR: OptionSpec = {
  name: 'color',
  value: 'WHEN',
  values: ['auto', 'always', 'never'],
  help: 'Colour; auto by default.',
};

const READING: readonly OptionSpec[] = [
  { name: 'config', short: 'c', value: 'FILE', help: 'The one rapporteur.json for all drafts.' },
  { name: 'no-ignore', help: 'Read what .gitignore or a config would leave alone.' },
  { name: 'lang', value: 'TAG', help: "The drafts' language (BCP 47), over their front matter." },
  { name: 'date', value: 'YYYY-MM-DD', help: "The drafts' date, over their front matter." },
  { name: 'stdin-filename', value: 'FILE', help: 'What "-" is called; its ending tells the format.' },
];

export const FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'rdjson'];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check',
    takes: '[paths…]',
    summary: 'Check drafts.',
    options: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        values: FORMATS,
        many: true,
        help: 'How to report; may be repeated.',
      },
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        many: true,
        help: 'Where the format before it goes; standard output by default.',
      },
      { name: 'max-warnings', value: 'N', help: 'Fail on more warnings than this; no limit by default.' },
      { name: 'severity', value: 'LEVEL', values: SEVERITIES, help: 'The least level shown.' },
      {
        name: 'rule',
        value: 'ID=LEVEL',
        many: true,
        help: 'Set the level of a rule: off, hint, info, warning, error.',
      },
      { name: 'baseline', value: 'FILE', help: 'Count only findings that are not in this file.' },
      { name: 'update-baseline', help: 'Write the findings of this run to the baseline.' },
      {
        name: 'changed',
        value: 'BASE',
        optional: true,
        help: 'Count only findings on lines changed since BASE (--changed=BASE) or the last commit.',
      },
      ...READING,
      { name: 'jobs', short: 'j', value: 'N', help: 'Worker threads; as many as there are cores for many drafts.' },
      {
        name: 'cache',
        value: 'FILE',
        optional: true,
        help: 'Keep what was found, so that unchanged drafts need no check; in .rapporteur-cache by default.',
      },
      { name: 'watch', short: 'w', help: 'Check again whenever a file changes.' },
      { name: 'shard', value: 'I/N', help: 'Check only the I-th of N parts of the drafts; merge joins their reports.' },
      { name: 'stats', help: 'Count the findings by rule on standard error.' },
      { name: 'print-config', help: 'Show what holds for the one draft named.' },
      QUIET,
      COLOR,
      HELP,
    ],
  },
  {
    name: 'fix',
    takes: '[paths…]',
    summary: 'Apply the safe fixes to drafts.',
    options: [
      { name: 'dry-run', help: 'Show what would change as a unified diff; exit code 1 if anything would.' },
      { name: 'unsafe', help: 'Apply the fixes that change what is said, too.' },
      {
        name: 'rule',
        value: 'ID=LEVEL',
        many: true,
        help: 'Set the level of a rule: off, hint, info, warning, error.',
      },
      ...READING,
      QUIET,
      COLOR,
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
    name: 'report',
    takes: '[paths…]',
    summary: 'Write one HTML page about drafts: findings, ledger, timeline, coverage.',
    options: [
      { name: 'output', short: 'o', value: 'FILE', help: 'Where to write; standard output by default.' },
      {
        name: 'rule',
        value: 'ID=LEVEL',
        many: true,
        help: 'Set the level of a rule: off, hint, info, warning, error.',
      },
      ...READING,
      HELP,
    ],
  },
  {
    name: 'merge',
    takes: 'reports…',
    summary: 'Join the reports of all shards: ndjson, json or sarif.',
    options: [
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        values: ['json', 'ndjson', 'sarif'],
        help: 'As the reports by default.',
      },
      { name: 'output', short: 'o', value: 'FILE', help: 'Where to write; standard output by default.' },
      { name: 'max-warnings', value: 'N', help: 'Fail on more warnings than this; no limit by default.' },
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
  {
    name: 'init',
    takes: '',
    summary: 'Write a rapporteur.json that says in comments all that can be set.',
    options: [HELP],
  },
  { name: 'completion', takes: 'SHELL', summary: 'Print the completion of bash, zsh or fish.', options: [HELP] },
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
  {
    name: 'mcp',
    takes: '',
    summary: 'Start a Model Context Protocol server, for drafting assistants: check_draft and read_facts.',
    options: [HELP],
  },
];

export const commandOf = (name: string): CommandSpec | null => COMMANDS.find((c) => c.name === name) ?? null;
