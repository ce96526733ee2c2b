// The command lines that are measured side by side, and how each is called on a list of files.
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const peer = (bin) => path.join(import.meta.dirname, 'peers/node_modules', bin);

/** `upTo`: the largest input in UTF-16 units that ends within the limit; measured before, and said in the table. */
export const COMMANDS = [
  { name: 'node', argv: () => ['-e', '0'], only: ['start'] },
  { name: 'rapporteur', argv: (files) => [path.join(root, 'dist/cli.js'), 'check', ...files] },
  {
    name: 'rapporteur, one core',
    argv: (files) => [path.join(root, 'dist/cli.js'), 'check', '--jobs', '1', ...files],
    only: ['5 MB in files'],
  },
  {
    name: 'markdownlint-cli2',
    argv: (files) => [
      peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      '--config',
      path.join(import.meta.dirname, 'peers/.markdownlint-cli2.jsonc'),
      ...files,
    ],
  },
  {
    name: 'remark-lint',
    argv: (files) => [
      peer('remark-cli/cli.js'),
      '--no-config',
      '--quiet',
      '--use',
      'remark-preset-lint-recommended',
      '--no-stdout',
      ...files,
    ],
    cwd: path.join(import.meta.dirname, 'peers'),
  },
  {
    name: 'cspell',
    argv: (files) => [peer('cspell/bin.mjs'), '--no-progress', '--no-gitignore', '--quiet', ...files],
    upTo: 600e3,
  },
  { name: 'write-good', argv: (files) => [peer('write-good/bin/write-good.js'), ...files], upTo: 600e3 },
  { name: 'alex', argv: (files) => [peer('alex/cli.js'), '--quiet', ...files], upTo: 600e3 },
];

/** Language servers, asked for diagnostics after a key. `language`: what the document says it is. */
export const SERVERS = [
  {
    name: 'empty server',
    argv: [path.join(import.meta.dirname, 'empty-server.mjs'), '--stdio'],
    language: 'brief',
    extension: 'brief.md',
  },
  {
    name: 'rapporteur',
    argv: [path.join(root, 'dist/cli.js'), 'lsp', '--stdio'],
    language: 'brief',
    extension: 'brief.md',
  },
  {
    name: 'json server',
    argv: [peer('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
    language: 'json',
    extension: 'json',
  },
  {
    name: 'yaml server',
    argv: [peer('yaml-language-server/bin/yaml-language-server'), '--stdio'],
    language: 'yaml',
    extension: 'yaml',
  },
];
