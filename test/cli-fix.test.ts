// rapporteur fix: what it writes, and that whatever goes wrong a draft holds its old content or the new.
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, linkSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { CLI, itOnPosix, Project } from './command.ts';

const OLD = '\ufeff---\r\nspeakrs:\r\n  rask: Anna Rask\r\n---\r\nThe council met, é😀.\r\n';
const NEW = OLD.replace('speakrs', 'speakers');

const withProject = (files: Record<string, string | Uint8Array>, use: (project: Project) => void): void => {
  const project = new Project(files);
  try {
    use(project);
  } finally {
    project.remove();
  }
};

describe('rapporteur fix', () => {
  itOnPosix('changes nothing but what the fixes say: byte-order mark, line ends and mode stay', () =>
    withProject({ 'a.brief.md': OLD, 'b.brief.md': 'The council met.\n' }, (p) => {
      chmodSync(p.at('a.brief.md'), 0o640);
      const { code, out, err } = p.run(['fix']);
      assert.equal(err, 'rapporteur: 1 fix applied in 1 of 2 drafts.\n');
      assert.equal(out, '');
      assert.equal(code, 0);
      assert.equal(readFileSync(p.at('a.brief.md'), 'utf8'), NEW);
      assert.equal(statSync(p.at('a.brief.md')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(p.folder).sort(), ['a.brief.md', 'b.brief.md']);
    }),
  );

  it('shows a diff that git can apply, and writes nothing', () =>
    withProject({ 'a.brief.md': OLD, 'x/b c.brief.md': OLD.trimEnd() }, (p) => {
      const { code, out } = p.run(['fix', '--dry-run']);
      assert.equal(code, 1);
      assert.equal(readFileSync(p.at('a.brief.md'), 'utf8'), OLD);
      const git = spawnSync('git', ['apply', '-p1', '-'], { cwd: p.folder, input: out, encoding: 'utf8' });
      assert.equal(git.stderr, '');
      assert.equal(readFileSync(p.at('a.brief.md'), 'utf8'), NEW);
      assert.equal(readFileSync(p.at('x/b c.brief.md'), 'utf8'), NEW.trimEnd());
      assert.equal(p.run(['fix', '--dry-run']).code, 0);
    }));

  it('fixes standard input to standard output', () =>
    withProject({}, (p) => {
      assert.equal(p.run(['fix', '-'], { input: OLD }).out, NEW);
      const dry = p.run(['fix', '-', '--dry-run'], { input: OLD });
      assert.match(dry.out, /\n-speakrs:\r?\n\+speakers:/);
      assert.equal(dry.code, 1);
      assert.equal(p.run(['fix', '-', '--dry-run'], { input: NEW }).code, 0);
    }));

  itOnPosix('leaves alone what it cannot replace whole', () =>
    withProject(
      { 'a.brief.md': new Uint8Array([...Buffer.from(OLD), 0xff]), 'hard.brief.md': OLD, 'in/ok.brief.md': OLD },
      (p) => {
        const outside = new Project({ 'o.brief.md': OLD });
        linkSync(p.at('hard.brief.md'), p.at('other-name'));
        symlinkSync(outside.at('o.brief.md'), p.at('out.brief.md'));
        symlinkSync('in/ok.brief.md', p.at('link.brief.md'));
        const { code, err } = p.run(['fix', 'a.brief.md', 'hard.brief.md', 'out.brief.md', 'link.brief.md']);
        assert.deepEqual(err.trimEnd().split('\n'), [
          'rapporteur: a.brief.md is not valid UTF-8 (byte 69, line 6).',
          'rapporteur: hard.brief.md has several names (hard links), which a replacement would part, and is left alone.',
          'rapporteur: out.brief.md is a link that leads out of the project and is left alone.',
          'rapporteur: 1 fix applied in 1 of 4 drafts.',
        ]);
        assert.equal(code, 2);
        assert.equal(readFileSync(outside.at('o.brief.md'), 'utf8'), OLD);
        assert.equal(readFileSync(p.at('in/ok.brief.md'), 'utf8'), NEW);
        outside.remove();
      },
    ),
  );
});

/** Run before the command line: at one step of replacing the draft, one thing goes wrong. */
const saboteur = (step: string, fault: string, draft: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { openSync, writeFileSync } = fs;
  let fd = null;
  const ours = {
    accessSync: (file) => file === ${JSON.stringify(draft)},
    openSync: (file) => String(file).endsWith('.rapporteur'),
    readFileSync: (file) => fd !== null && file === ${JSON.stringify(draft)},
    renameSync: () => true,
  };
  const real = fs[${JSON.stringify(step)}];
  fs.openSync = (file, ...rest) => {
    const opened = openSync(file, ...rest);
    if (ours.openSync(file)) fd = opened;
    return opened;
  };
  const before = fs[${JSON.stringify(step)}];
  let done = false;
  fs[${JSON.stringify(step)}] = (...args) => {
    if (!done && (ours[${JSON.stringify(step)}] ?? ((file) => file === fd))(args[0])) {
      done = true;
      const fault = ${JSON.stringify(fault)};
      if (fault === 'changed') writeFileSync(${JSON.stringify(draft)}, 'somebody else');
      else if (fault === 'short') return before(args[0], args[1], args[2], Math.max(1, args[3] >> 1));
      else if (fault.startsWith('SIG')) {
        if (fault === 'SIGKILL' && ${JSON.stringify(step)} === 'writeSync') before(args[0], args[1], 0, 10);
        process.kill(process.pid, fault);
      } else throw Object.assign(new Error(fault), { code: fault });
    }
    return before(...args);
  };
  syncBuiltinESMExports();
`;

const STEPS = ['accessSync', 'openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'fstatSync', 'closeSync', 'readFileSync', 'renameSync']; // biome-ignore format: a list
const FAULTS = ['ENOSPC', 'EIO', 'EPERM', 'SIGINT', 'SIGTERM', 'SIGKILL', 'changed'];

describe('a draft that is being fixed', () => {
  const project = new Project();
  after(() => project.remove());

  const sabotaged = (step: string, fault: string): Promise<string | null> =>
    new Promise((resolve) => {
      const name = `${step}-${fault}/a.brief.md`;
      project.write(name, OLD);
      const draft = project.at(name);
      const preload = `data:text/javascript,${encodeURIComponent(saboteur(step, fault, draft))}`;
      const child = spawn(process.execPath, ['--import', preload, CLI, 'fix', 'a.brief.md'], {
        cwd: project.at(`${step}-${fault}`),
        stdio: 'ignore',
      });
      child.on('close', (code, signal) => {
        const content = readFileSync(draft, 'utf8');
        const left = readdirSync(project.at(`${step}-${fault}`)).length - 1;
        const held =
          content === OLD ? 'old' : content === NEW ? 'new' : content === 'somebody else' ? 'theirs' : 'broken';
        resolve(verdict(step, fault, held, left, signal ?? code));
      });
    });

  /** What is wrong with the outcome, or null. */
  const verdict = (
    step: string,
    fault: string,
    held: string,
    left: number,
    end: string | number | null,
  ): string | null => {
    const said = `${fault} at ${step}: ${held}, ${left} left, ended with ${end}`;
    if (fault === 'SIGKILL') return end === 'SIGKILL' && held === 'old' ? null : said;
    if (left > 0) return said;
    // A signal is heard between two files: this one is finished.
    if (fault === 'SIGINT' || fault === 'SIGTERM') return held === 'new' ? null : said;
    // Between the last look and the rename nobody can look: it is one system call long.
    if (fault === 'changed' && step === 'renameSync') return held === 'new' ? null : said;
    if (fault === 'changed') return held === 'theirs' && end === 2 ? null : said;
    return held === 'old' && end === 2 ? null : said;
  };

  itOnPosix('holds its old content or the new, whatever happens at any step', async function () {
    this.timeout(60_000);
    const table = STEPS.flatMap((step) => FAULTS.map((fault) => [step, fault] as const));
    const wrong: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = table.pop(); next !== undefined; next = table.pop()) {
        const said = await sabotaged(...next);
        if (said !== null) wrong.push(said);
      }
    };
    await Promise.all([work(), work(), work()]);
    assert.deepEqual(wrong, []);
  });

  it('is written in full when the disk takes it in pieces', async () => {
    assert.match((await sabotaged('writeSync', 'short')) ?? '', /: new, 0 left, ended with 0$/);
  });

  itOnPosix('is left alone on a disk that is really full', function () {
    const mount = project.at('full');
    project.write('full/x', '');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', mount]).status !== 0) this.skip();
    try {
      writeFileSync(`${mount}/a.brief.md`, OLD);
      spawnSync('sh', ['-c', `head -c 100000 /dev/zero > '${mount}/filler'`]);
      const { code, err } = project.run(['fix', 'a.brief.md'], { cwd: 'full' });
      assert.match(err, /^rapporteur: a\.brief\.md cannot be written: the disk is full\.\n/);
      assert.equal(code, 2);
      assert.equal(readFileSync(`${mount}/a.brief.md`, 'utf8'), OLD);
      assert.deepEqual(readdirSync(mount).sort(), ['a.brief.md', 'filler']);
    } finally {
      spawnSync('umount', [mount]);
      rmSync(mount, { recursive: true, force: true });
    }
  });
});
