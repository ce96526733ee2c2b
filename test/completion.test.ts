// Completion, asked of the shells themselves: what is offered or filled in for what is typed.
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { itOnPosix, Project } from './command.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('completion', () => {
  const p = new Project();
  after(() => p.remove());
  before(() => {
    for (const shell of ['bash', 'zsh', 'fish']) p.write(`c.${shell}`, p.run(['completion', shell]).out);
  });

  itOnPosix('in bash, which takes "=" for a word of its own', () => {
    const offered = {
      'rapporteur che': 'check',
      'rapporteur check --form': '--format',
      'rapporteur check --format js': 'json',
      'rapporteur check -f = sar': 'sarif',
      'rapporteur check --rule = date-week': 'date-weekday=',
      'rapporteur check --rule = date-weekday = w': 'warning',
      'rapporteur check --cache = c.b': 'c.bash',
      'rapporteur explain front': 'front-matter',
      'rapporteur completion z': 'zsh',
    };
    const ask = 'ask() { COMP_WORDS=($1); COMP_CWORD=$(set -- $1; echo $(($# - 1))); _rapporteur; echo $COMPREPLY; }';
    const script = `. ./c.bash; ${ask}; ${Object.keys(offered)
      .map((line) => `ask '${line}'`)
      .join('; ')}`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: p.folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.deepEqual(stdout.trimEnd().split('\n'), Object.values(offered));
  });

  it('in fish', function () {
    if (!has('fish')) this.skip();
    const offered = {
      'rapporteur che': 'check',
      'rapporteur check --form': '--format',
      'rapporteur check --format js': 'json',
      'rapporteur check -f sar': 'sarif',
      'rapporteur check --rule=date-week': '--rule=date-weekday=',
      'rapporteur explain front': 'front-matter',
      'rapporteur completion z': 'zsh',
    };
    const ask = Object.keys(offered).map((line) => `complete -C '${line}'`);
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', `source c.fish; ${ask.join('; ')}`], {
      cwd: p.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: p.folder },
    });
    assert.equal(stderr, '');
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
      Object.values(offered),
    );
  });

  it('in zsh, at its own prompt', async function () {
    if (!has('zsh') || !has('script')) this.skip();
    this.timeout(30_000);
    const filled = {
      'rapporteur che': 'rapporteur check ',
      'rapporteur check --form': 'rapporteur check --format=',
      'rapporteur check --format js': 'rapporteur check --format json ',
      'rapporteur check -f sar': 'rapporteur check -f sarif ',
      'rapporteur check --rule=date-week': 'rapporteur check --rule=date-weekday=',
      'rapporteur check --cache=c.b': 'rapporteur check --cache=c.bash ',
      'rapporteur explain front': 'rapporteur explain front-matter ',
      'rapporteur completion z': 'rapporteur completion zsh ',
    };
    p.write(
      '.zshrc',
      `autoload -U compinit; compinit -u -D; source ./c.zsh; bindkey -e; bindkey '^I' complete-word
show() { print -r -- "$BUFFER" >> shown; BUFFER= }; zle -N show; bindkey '^T' show
zle-line-init() { print -n >> shown }; zle -N zle-line-init\n`,
    );
    const env = { PATH: process.env.PATH, ZDOTDIR: p.folder, HOME: p.folder, TERM: 'xterm', PS1: '> ' };
    const shell = spawn('script', ['-qec', 'zsh -i', '/dev/null'], { cwd: p.folder, env });
    shell.stdout.resume();
    const shown = async (lines: number): Promise<void> => {
      for (let tries = 0; tries < 400; tries++) {
        if (existsSync(p.at('shown')) && readFileSync(p.at('shown'), 'utf8').split('\n').length > lines) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    };
    try {
      await shown(0);
      for (const [i, line] of Object.keys(filled).entries()) {
        shell.stdin.write(`${line}\t\u0014`);
        await shown(i + 1);
      }
    } finally {
      shell.kill();
    }
    const lines = readFileSync(p.at('shown'), 'utf8').split('\n');
    assert.deepEqual(lines.slice(0, -1), Object.values(filled));
  });

  it('names the shells', () =>
    assert.equal(
      p.run(['completion', 'bas']).err,
      'rapporteur: completion takes a shell: bash, zsh or fish. Did you mean "bash"?\n',
    ));
});
