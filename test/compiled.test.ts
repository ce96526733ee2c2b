// The compiled program that is kept between runs: used, made anew where it is not right, and never needed.
import { strict as assert } from 'node:assert';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { itOnPosix, Project } from './command.ts';

const DRAFT = 'It sails [@tide].\n';

describe('the program kept compiled', () => {
  let p: Project;
  let program: string;
  const folder = (): string => p.at('cache/rapporteur');
  const kept = (): string[] => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
  const only = (): string => {
    const names = kept();
    assert.equal(names.length, 1, names.join());
    return path.join(folder(), names[0] as string);
  };
  const check = (env: Record<string, string> = {}): void => {
    const { code, out, err } = p.run(['check', 'a.brief.md'], {
      program,
      env: { XDG_CACHE_HOME: p.at('cache'), ...env },
    });
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.match(out, /reference-undeclared/);
  };
  /** True when a run left the file as it was. */
  const left = (run: () => void): boolean => {
    const file = only();
    utimesSync(file, 1, 1);
    const before = readFileSync(file);
    run();
    return only() === file && statSync(file).mtimeMs === 1000 && readFileSync(file).equals(before);
  };
  before(() => {
    // A copy whose files may be changed.
    p = new Project({ 'a.brief.md': DRAFT });
    program = p.at('installed/cli.js');
    for (const file of ['cli.js', 'cli/command.cjs', 'package.json'])
      cpSync(path.join('dist', file), path.join(path.dirname(program), file));
  });
  beforeEach(() => rmSync(p.at('cache'), { recursive: true, force: true }));
  after(() => p.remove());

  it('is kept by the first run and used by the next', () => {
    check();
    assert.ok(statSync(only()).size > 100_000);
    assert.ok(left(() => check()));
  });

  const damages: [string, (data: Buffer) => Buffer][] = [
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (data) => data.subarray(0, data.length >> 1)],
    ['is no program', (data) => Buffer.alloc(data.length, 'x')],
    [
      'has been written by another V8',
      (data) => {
        const once = Buffer.from(data.subarray(0, data.length / 2)).fill(0x5a, 4, 8);
        return Buffer.concat([once, once]);
      },
    ],
    [
      'has a byte changed in its middle',
      (data) => Buffer.from(data).fill(~(data[data.length >> 1] as number), data.length >> 1, (data.length >> 1) + 1),
    ],
  ];
  for (const [what, damage] of damages)
    it(`is made anew where it ${what}`, () => {
      check();
      const bad = damage(readFileSync(only()));
      writeFileSync(only(), bad);
      assert.ok(!left(() => check()));
      assert.ok(!readFileSync(only()).equals(bad));
      assert.ok(left(() => check()));
    });

  it('is replaced by that of a new version in the same place', () => {
    check();
    const old = only();
    const later = new Date(Date.now() + 5000);
    utimesSync(path.join(path.dirname(program), 'cli/command.cjs'), later, later);
    check();
    assert.notEqual(only(), old);
    assert.ok(left(() => check()));
  });

  it('leaves alone what another use or another install has kept, and clears away what is a month old', () => {
    check();
    p.run(['fix', '--dry-run', 'a.brief.md'], { program, env: { XDG_CACHE_HOME: p.at('cache') } });
    assert.equal(kept().length, 2);
    for (const name of ['rapporteur-elsewhere-check-1', 'rapporteur-left-check-1', 'notes.txt'])
      p.write(`cache/rapporteur/${name}`, name);
    utimesSync(p.at('cache/rapporteur/rapporteur-left-check-1'), 1, 1);
    utimesSync(p.at('cache/rapporteur/notes.txt'), 1, 1);
    p.run(['facts', 'a.brief.md'], { program, env: { XDG_CACHE_HOME: p.at('cache') } });
    assert.equal(kept().length, 5);
    assert.ok(kept().includes('rapporteur-elsewhere-check-1'));
    assert.ok(kept().includes('notes.txt'));
  });

  it('is not kept of a run that failed, nor where Node is told to keep nothing', () => {
    assert.equal(p.run(['check', 'missing.brief.md'], { program, env: { XDG_CACHE_HOME: p.at('cache') } }).code, 2);
    check({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(kept(), []);
  });

  it('is not missed where no folder can be made for it', () => {
    p.write('cache', 'a file');
    check();
    assert.equal(readFileSync(p.at('cache'), 'utf8'), 'a file');
    check({ XDG_CACHE_HOME: p.at('cache/below/a/file') });
    check({ XDG_CACHE_HOME: '' });
  });

  itOnPosix('is for its user alone', () => {
    check();
    assert.equal(statSync(folder()).mode & 0o077, 0);
    assert.equal(statSync(only()).mode & 0o077, 0);
  });

  describe("of the extension's server", function () {
    this.timeout(20_000);
    let server: ChildProcess | null = null;
    const start = async (): Promise<void> => {
      server = fork(p.at('extension/process.js'), { env: { ...process.env, XDG_CACHE_HOME: p.at('cache') } });
      const answered = once(server, 'message');
      server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
      const [answer] = (await answered) as [{ result: { serverInfo?: object; capabilities: object } }];
      assert.ok(answer.result.capabilities);
    };
    const end = async (): Promise<void> => {
      const ended = server === null ? null : once(server, 'exit');
      server?.kill();
      await ended;
      server = null;
    };
    before(() => cpSync('dist/extension', p.at('extension'), { recursive: true }));
    afterEach(end);

    it('is kept when the server has been up for a while, and used by the next', async () => {
      await start();
      while (kept().length === 0 || only().endsWith(`.${server?.pid}`)) await setTimeout(50);
      await end();
      const file = only();
      const before = statSync(file).mtimeMs;
      await start();
      assert.equal(statSync(only()).mtimeMs, before);
      // Damage that Node cannot tell from a whole file would end it: the server starts all the same.
      await end();
      writeFileSync(file, readFileSync(file).subarray(0, 1000));
      await start();
    });
  });
});
