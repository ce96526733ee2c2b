// The GitHub action, the pre-commit hook, and what the documentation says of commands and settings.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
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
          UPLOAD: 'true',
          GITHUB_OUTPUT: p.at('output'),
          GITHUB_STEP_SUMMARY: p.at('summary'),
        },
      });
      assert.equal(stderr, 'rapporteur: 1 warning is more than --max-warnings=0 allows.\n');
      assert.equal(status, 1);
      assert.match(stdout, /^::warning file=a b\.brief\.md,line=1,/m);
      assert.doesNotMatch(stdout, /c\.brief\.md/);
      assert.equal(readFileSync(p.at('output'), 'utf8'), 'exit-code=1\nsarif=rapporteur.sarif\n');
      assert.match(readFileSync(p.at('summary'), 'utf8'), /1 warning/);
      assert.equal(JSON.parse(readFileSync(p.at('rapporteur.sarif'), 'utf8')).runs[0].results.length, 1);
    } finally {
      p.remove();
    }
  });
});

describe('the program that the GitHub action runs', () => {
  /** The script without what the tests set to run this build. */
  const act = (p: Project, version: string) =>
    spawnSync('bash', [path.resolve('tools/action.sh')], {
      cwd: p.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: p.at('home'),
        TMPDIR: p.at('tmp'),
        ACTION: process.cwd(),
        VERSION: version,
        GITHUB_OUTPUT: p.at('output'),
        npm_config_offline: 'true',
      },
    });

  itOnPosix('is none that the checkout brings', function () {
    this.timeout(60_000);
    const p = new Project({
      'a.brief.md': DRAFT,
      'tmp/x': '',
      'node_modules/.bin/rapporteur': '#!/bin/sh\necho mine\n',
      'node_modules/rapporteur/dist/cli.js': 'console.log("mine")',
      '.npmrc': 'prefix=/nowhere\nregistry=http://127.0.0.1:9/\n',
    });
    try {
      const ran = act(p, `file:${process.cwd()}`);
      assert.match(ran.stdout, /^::error file=a\.brief\.md,line=1,/m, ran.stderr);
      assert.doesNotMatch(ran.stdout, /mine/);
      assert.equal(ran.status, 1);
      // One that cannot be had is no finding.
      assert.equal(act(p, '0.0.0-nowhere').status, 2);
      assert.equal(readFileSync(p.at('output'), 'utf8'), 'exit-code=1\nexit-code=2\n');
    } finally {
      p.remove();
    }
  });
});

describe('the GitHub action in a pull request', () => {
  itOnPosix('keeps to what it changes, though the checkout has but one commit', () => {
    const p = new Project({ 'origin/a.brief.md': DRAFT });
    const git = (folder: string, ...args: string[]): void => {
      const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
      const { status, stderr } = spawnSync('git', [...who, ...args], {
        cwd: p.at(folder),
        encoding: 'utf8',
        env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', HOME: p.folder },
      });
      assert.equal(status, 0, stderr);
    };
    const commit = (): void => {
      git('origin', 'add', '.');
      git('origin', 'commit', '-qm', 'more');
    };
    try {
      git('origin', 'init', '-q', '-b', 'main');
      git('origin', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      commit();
      git('origin', 'checkout', '-qb', 'feature');
      p.write('origin/a.brief.md', `${DRAFT}\nIt lands [@tide].\n`);
      commit();
      git('origin', 'checkout', '-q', 'main');
      p.write('origin/b.brief.md', DRAFT);
      commit();
      git('origin', 'checkout', '-q', '--detach');
      git('origin', 'merge', '-q', '--no-ff', '-m', 'merged', 'feature');
      git('origin', 'update-ref', 'refs/pull/1/merge', 'HEAD');
      // As actions/checkout does it.
      mkdirSync(p.at('work'));
      git('work', 'init', '-q');
      git('work', 'remote', 'add', 'origin', `file://${p.at('origin')}`);
      git('work', 'fetch', '-q', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
      git('work', 'checkout', '-q', 'refs/remotes/pull/1/merge');
      const { stdout, stderr } = spawnSync('bash', [path.resolve('tools/action.sh')], {
        cwd: p.at('work'),
        encoding: 'utf8',
        env: { PATH: process.env.PATH, RAPPORTEUR: CLI, CHANGED: 'true', BASE: 'main', HOME: p.folder },
      });
      assert.equal(stderr, '');
      assert.deepEqual(stdout.match(/^::error file=[^:]*/gm), [
        '::error file=a.brief.md,line=3,endLine=3,col=11,endColumn=16,title=reference-undeclared',
      ]);
    } finally {
      p.remove();
    }
  });
});

describe('the pre-commit hooks', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string; files: string }[];

  itOnPosix('check and fix the briefs that are committed, and no other file', function () {
    if (spawnSync('pre-commit', ['--version']).error !== undefined) this.skip();
    const p = new Project({
      'n/a b.brief.md': DRAFT,
      'n/c.brief.md': '---\nspeakrs: {}\n---\nThe council met.\n',
      'README.md': DRAFT,
      'bin/rapporteur': `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`,
      // The hooks as they are, but for what would fetch the program.
      '.pre-commit-config.yaml': JSON.stringify({
        repos: [{ repo: 'local', hooks: hooks.map((hook) => ({ ...hook, language: 'system' })) }],
      }),
    });
    try {
      chmodSync(p.at('bin/rapporteur'), 0o755);
      const env = {
        PATH: `${p.at('bin')}:${process.env.PATH}`,
        PRE_COMMIT_HOME: p.at('kept'),
        HOME: p.folder,
        GIT_CONFIG_GLOBAL: '/dev/null',
      };
      spawnSync('git', ['init', '-q'], { cwd: p.folder, env });
      spawnSync('git', ['add', 'n', 'README.md', '.pre-commit-config.yaml'], { cwd: p.folder, env });
      const run = (): { status: number | null; stdout: string } =>
        spawnSync('pre-commit', ['run'], { cwd: p.folder, encoding: 'utf8', env });
      const first = run();
      assert.equal(first.status, 1);
      assert.match(first.stdout, /n\/a b\.brief\.md:1:11 error reference-undeclared/);
      assert.match(first.stdout, /rapporteur-fix\n- files were modified by this hook/);
      assert.doesNotMatch(first.stdout, /README/);
      assert.match(readFileSync(p.at('n/c.brief.md'), 'utf8'), /^---\nspeakers: /);
      p.write('n/a b.brief.md', 'The council met.\n');
      spawnSync('git', ['add', 'n'], { cwd: p.folder, env });
      assert.equal(run().status, 0);
    } finally {
      p.remove();
    }
  });

  it('can be installed: all that packing prints is the name of the package', () => {
    const p = new Project({
      'package.json': '{ "name": "x", "version": "1.0.0", "scripts": { "prepack": "echo built" } }',
      '.npmrc': readFileSync('.npmrc'),
    });
    try {
      const { stdout } = spawnSync('npm pack', { cwd: p.folder, encoding: 'utf8', shell: true });
      assert.equal(stdout, 'x-1.0.0.tgz\n');
    } finally {
      p.remove();
    }
  });
});

describe('the scripts', () => {
  it('have nothing that shellcheck would mend', function () {
    if (spawnSync('shellcheck', ['--version']).error !== undefined) this.skip();
    const p = new Project({});
    try {
      p.write('completion.bash', p.run(['completion', 'bash']).out);
      // SC2207: COMPREPLY is filled word by word, as bash has it.
      const args = ['-s', 'bash', '-e', 'SC2207', 'tools/action.sh', '.ci/run', p.at('completion.bash')];
      assert.equal(spawnSync('shellcheck', args, { encoding: 'utf8' }).stdout, '');
    } finally {
      p.remove();
    }
  });
});

describe('the Dockerfile', () => {
  itOnPosix('copies what there is, and the command runs from that alone', () => {
    const lines = readFileSync('docs/Dockerfile', 'utf8')
      .replace(/\\\n(?: *#.*\n)?/g, ' ')
      .split('\n');
    const copied = lines.flatMap((line) => {
      const [, from = '', to = ''] = /^COPY --from=build ((?:\/src\/\S+ )+)(\S+)$/.exec(line) ?? [];
      return from === ''
        ? []
        : from
            .trim()
            .split(' ')
            .map((file) => [file.replace('/src/', ''), to] as const);
    });
    assert.ok(copied.length > 0);
    const p = new Project({ 'work/a.brief.md': DRAFT });
    try {
      for (const [file, to] of copied)
        cpSync(file, path.join(p.folder, to.endsWith('/') ? path.join(to, path.basename(file)) : to), {
          recursive: true,
          filter: (name) => !name.startsWith('dist/test'),
        });
      const [, target = '', link = ''] = /RUN ln -s (\S+) (\S+)/.exec(lines.join('\n')) ?? [];
      mkdirSync(path.dirname(path.join(p.folder, link)), { recursive: true });
      symlinkSync(path.join(p.folder, target), path.join(p.folder, link));
      assert.ok(lines.includes('ENTRYPOINT ["rapporteur"]') && lines.includes('CMD ["check"]'));
      const { status, stdout, stderr } = spawnSync(path.join(p.folder, link), ['check'], {
        cwd: p.at('work'),
        encoding: 'utf8',
        env: { PATH: `${path.dirname(process.execPath)}:${process.env.PATH}` },
      });
      assert.equal(stderr, '');
      assert.match(stdout, /^a\.brief\.md:1:11 error reference-undeclared/);
      assert.equal(status, 1);
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
