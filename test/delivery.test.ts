// The GitHub action, the pre-commit hook, and what the documentation says of commands and settings.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { COMMANDS } from '../server/cli/commands.ts';
import { parse as parseArguments } from '../server/cli/options.ts';
import { readConfig } from '../server/config.ts';
import { CLI, itOnPosix, Project } from './command.ts';

const DRAFT = 'It sails [@tide].\n';

describe('the GitHub action', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, unknown>;
    runs: { steps: [{ env: Record<string, string>; run: string }] };
  };

  it('hands every input to its script, none as text of a command', () => {
    const [{ env, run }] = action.runs.steps;
    assert.equal(run, 'bash "$ACTION/tools/action.sh"');
    const used = JSON.stringify(action.runs);
    for (const input of Object.keys(action.inputs)) assert.ok(used.includes(`inputs.${input}`), input);
    const script = readFileSync('tools/action.sh', 'utf8');
    for (const name of Object.keys(env)) assert.ok(script.includes(name), name);
    assert.ok(!script.includes('${{'));
  });

  itOnPosix('annotates, writes SARIF and a summary, and hands the exit code on', () => {
    const p = new Project({ 'a b.brief.md': DRAFT, 'c.brief.md': DRAFT });
    try {
      const { status, stdout, stderr } = spawnSync('bash', [path.resolve('tools/action.sh')], {
        cwd: p.folder,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          RAPPORTEUR: CLI,
          PATHS: 'a b.brief.md\n',
          ARGS: '--max-warnings=0\n--rule=reference-undeclared=warning',
          SARIF: 'out.sarif',
          GITHUB_OUTPUT: p.at('output'),
          GITHUB_STEP_SUMMARY: p.at('summary'),
        },
      });
      assert.equal(stderr, '');
      assert.equal(status, 1);
      assert.match(stdout, /^::warning file=a b\.brief\.md,line=1,/m);
      assert.doesNotMatch(stdout, /c\.brief\.md/);
      assert.equal(readFileSync(p.at('output'), 'utf8'), 'exit-code=1\n');
      assert.match(readFileSync(p.at('summary'), 'utf8'), /1 warning/);
      assert.equal(JSON.parse(readFileSync(p.at('out.sarif'), 'utf8')).runs[0].results.length, 1);
    } finally {
      p.remove();
    }
  });
});

describe('what is written about the command line is so', () => {
  /** The arguments of each `rapporteur …` in a text. */
  const calls = (text: string): string[][] =>
    [...text.matchAll(/(?:npx |^|entry: )rapporteur ((?:check|fix|merge|report|facts) [^\n|`]*)/gm)].map((m) =>
      (m[1] ?? '').trim().split(/\s+/),
    );

  for (const file of ['docs/ci.md', 'docs/command-line.md', 'docs/settings.md', 'README.md', '.pre-commit-hooks.yaml'])
    it(file, () => {
      for (const [name = '', ...args] of calls(readFileSync(file, 'utf8').replaceAll(/\$\{\{[^}]*\}\}/g, '1'))) {
        const command = COMMANDS.find((c) => c.name === name);
        assert.ok(command, name);
        parseArguments(args.slice(0, args.includes('||') ? args.indexOf('||') : undefined), command);
      }
    });

  it('the settings shown are right', () => {
    const [, example = ''] = /```jsonc\n([^`]*)```/.exec(readFileSync('docs/settings.md', 'utf8')) ?? [];
    assert.deepEqual(readConfig(example).problems, []);
    assert.equal(readConfig(example).config.overrides?.length, 1);
  });

  it('every command is in the table', () => {
    const text = readFileSync('docs/command-line.md', 'utf8');
    for (const { name } of COMMANDS) assert.ok(text.includes(`rapporteur ${name}`) || text.includes(`\`${name}`), name);
  });
});
