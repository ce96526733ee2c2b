// Many drafts: the same bytes whatever the number of jobs, the shards, the cache, the place and the time zone.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { CLI, Project } from './command.ts';

const DRAFTS = 60;

const project = (): Project => {
  const p = new Project({ 'd/dossier.yaml': 'sources:\n  tide: { title: Tide tables }\n' });
  for (let i = 0; i < DRAFTS; i++) {
    const folder = i % 4 === 0 ? 'd' : `x${i % 3}`;
    p.write(
      `${folder}/é${i}.brief.md`,
      `---\nspeakrs: {}\n---\nThe fleet of ${i} sails [@tide].\n`.repeat(1 + (i % 2)),
    );
  }
  p.write('bad.brief.md', new Uint8Array([0xff]));
  return p;
};

describe('the cache', () => {
  const DRAFT = 'It sails [@tide].\n';

  it('need not read what looks as it did, and sees every change', async function () {
    this.timeout(20_000);
    const p = new Project({ 'a.brief.md': DRAFT, 'b.brief.md': 'The council met.\n' });
    const errors = (): number[] =>
      p
        .run(['check', '--cache', '--format', 'ndjson'])
        .out.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).findings.length);
    try {
      // A file that has just been written is not known by its looks.
      assert.deepEqual(errors(), [1, 0]);
      assert.ok(!readFileSync(p.at('.rapporteur-cache'), 'utf8').includes(p.folder));
      await new Promise((resolve) => setTimeout(resolve, 3100));
      assert.deepEqual(errors(), [1, 0]);
      // That it is not read shows: bytes it does not have are believed of it.
      const kept = readFileSync(p.at('.rapporteur-cache'), 'utf8');
      const [content = '', other = ''] = [...kept.matchAll(/\.brief\.md\t.* (\S+)\n/g)].map((m) => m[1]);
      assert.notEqual(content, other);
      p.write('.rapporteur-cache', kept.replace(new RegExp(`(b\\.brief\\.md\\t.* )${other}`), `$1${content}`));
      assert.equal(errors()[1], 1);
      p.write('.rapporteur-cache', kept);
      // As long as before, and as old by what a program can set.
      const { atime, mtime } = statSync(p.at('a.brief.md'));
      p.write('a.brief.md', 'It sails (@tide).\n');
      utimesSync(p.at('a.brief.md'), atime, mtime);
      assert.deepEqual(errors(), [0, 0]);
    } finally {
      p.remove();
    }
  });

  it('tells drafts of a dossier apart that say the same', () => {
    const dispute = (by: string): string => `“The harbour stays open through the long winter,” said ${by}.\n`;
    const p = new Project({
      'dossier.yaml': 'speakers:\n  rask: Anna Rask\n  veld: Tomas Veld\n',
      'a.brief.md': `${dispute('Anna Rask')}\n${dispute('Tomas Veld')}`,
      'b.brief.md': `${dispute('Anna Rask')}\n${dispute('Tomas Veld')}`,
    });
    try {
      const plain = p.run(['check', '--format', 'json']).out;
      for (const [own, other] of ['ab', 'ba'])
        assert.match(plain, new RegExp(`"path":"${own}\\.brief\\.md"[^\n]*${other}\\.brief\\.md`));
      for (let i = 0; i < 2; i++) assert.equal(p.run(['check', '--format', 'json', '--cache']).out, plain);
    } finally {
      p.remove();
    }
  });

  it('that holds nonsense is none', () => {
    const p = new Project({ 'a.brief.md': DRAFT });
    const check = (): string => p.run(['check', '--format', 'json', '--cache']).out;
    try {
      const plain = check();
      const kept = readFileSync(p.at('.rapporteur-cache'), 'utf8');
      for (const entry of ['[{}]', '[null]', '{"length":1}', '[{"rule":"x","severity":"loud"}]', '"', '[[]]']) {
        p.write('.rapporteur-cache', kept.replace(/\t\[.*\]$/m, `\t${entry}`));
        assert.equal(check(), plain);
      }
    } finally {
      p.remove();
    }
  });
});

describe('many drafts', () => {
  const p = project();
  after(() => p.remove());
  const check = (...args: string[]): string => p.run(['check', ...args]).out;
  let whole = '';
  before(() => {
    whole = check('--format', 'json', '--jobs', '1');
    assert.equal(JSON.parse(whole).summary.files, DRAFTS);
  });

  it('give the same bytes for any number of jobs, locale and time zone', () => {
    assert.equal(check('--format', 'json', '--jobs', '3'), whole);
    const far = p.run(['check', '--format', 'json', '-j', '2'], { env: { LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' } });
    assert.equal(far.out, whole);
    assert.equal(far.err, 'rapporteur: bad.brief.md is not valid UTF-8 (byte 1, line 1).\n');
    assert.equal(far.code, 2);
  });

  it('come from the cache as they were, until text or settings change', () => {
    const cached = (): string => check('--format', 'json', '--cache', '--jobs', '1');
    assert.equal(cached(), whole);
    const first = readFileSync(p.at('.rapporteur-cache'), 'utf8');
    assert.equal(cached(), whole);
    assert.equal(readFileSync(p.at('.rapporteur-cache'), 'utf8'), first);
    // What a run takes from the cache shows: an entry made empty hides its findings.
    const emptied = first.replaceAll(/\t\[.*\]$/gm, '\t[]');
    writeFileSync(p.at('.rapporteur-cache'), emptied);
    assert.equal(JSON.parse(cached()).summary.error, 0);
    const other = check('--format', 'json', '--cache', '--rule', 'front-matter=off');
    assert.equal(JSON.parse(other).summary.error, JSON.parse(whole).summary.error);
    for (const broken of ['nonsense', first.replaceAll('\t[', '\t{'), first.slice(0, 300)]) {
      writeFileSync(p.at('.rapporteur-cache'), broken);
      assert.equal(cached(), whole);
    }
  });

  it('come from the cache with a crew, too', () => {
    const cached = (): string => check('--format', 'json', '--cache=other', '--jobs', '2');
    assert.equal(cached(), whole);
    p.write('x1/é1.brief.md', readFileSync(p.at('x1/é1.brief.md')));
    assert.equal(cached(), whole);
  });

  it('in shards are each in one, and merged are the whole', () => {
    const formats = ['json', 'ndjson', 'sarif'];
    const outputs = (name: string): string[] => formats.flatMap((f) => ['--format', f, '--output', `${name}.${f}`]);
    // What cannot be read is in one shard: the others have nothing to complain of.
    const codes = [1, 2, 3].map((i) => p.run(['check', ...outputs(`part-${i}`), '--shard', `${i}/3`]).code);
    assert.deepEqual(codes.sort(), [1, 1, 2]);
    p.run(['check', ...outputs('whole')]);
    for (const format of formats) {
      const merged = p.run(['merge', ...[1, 2, 3].map((i) => `part-${i}.${format}`), '--format', format]);
      assert.equal(merged.out, readFileSync(p.at(`whole.${format}`), 'utf8'), format);
      // As the whole run, of which SARIF alone tells that a draft could not be read.
      assert.equal(merged.code, format === 'sarif' ? 2 : 1);
    }
    const clash = ['{"path":"a","findings":[]}\n', '{"path":"a","findings":[{"severity":"hint"}]}\n'];
    p.write('m1', clash[0] ?? '');
    p.write('m2', clash[1] ?? '');
    p.write('m3', 'no report\n');
    assert.match(p.run(['merge', 'm1', 'm2']).err, /a is in two reports that do not agree/);
    assert.match(p.run(['merge', 'm3']).err, /m3 is no report of drafts \(entry 1\)/);
    for (const foreign of [[], [{}], [{ tool: { driver: { name: 'Rapporteur' } }, results: [{}], invocations: [] }]]) {
      p.write('m4', JSON.stringify({ runs: foreign }));
      assert.equal(p.run(['merge', 'm4']).err, 'rapporteur: m4 is no SARIF that Rapporteur has written.\n');
    }
    assert.equal(p.run(['check', '--shard', '4/3']).err, 'rapporteur: --shard needs the form 2/8, not "4/3".\n');
  });

  it('are counted by rule', () => {
    assert.match(
      p.run(['check', '--stats', '--quiet']).err,
      /\nreference-undeclared +\d+ +\d+ +0\n(?:.*\n)*60 drafts in \d+\.\d\d s\n$/,
    );
  });

  it('are watched until that cannot be done', () => {
    const { code, err } = p.run(['check', '--watch', '--format', 'json', '--output', 'no/such/x']);
    assert.equal(err, 'rapporteur: no/such/x cannot be written: its folder does not exist.\n');
    assert.equal(code, 2);
  });

  it('are not checked again because of what the check itself says', async () => {
    const log = openSync(p.at('log'), 'w');
    const child = spawn(process.execPath, [CLI, 'check', 'x1', '--watch', '--quiet'], {
      cwd: p.folder,
      stdio: ['ignore', log, log],
    });
    const said = (): string => readFileSync(p.at('log'), 'utf8');
    try {
      for (let tries = 0; tries < 200 && said() === ''; tries++) await new Promise((done) => setTimeout(done, 25));
      await new Promise((done) => setTimeout(done, 1000));
    } finally {
      child.kill();
    }
    const lines = said().split('\n');
    assert.equal(lines.filter((line) => line === lines[0]).length, 1);
    assert.notEqual(lines[0], '');
  });

  /** Checks with `--watch` in a folder until a draft that is written meanwhile has been seen. */
  const watched = async (cwd: string, asked: string, draft: string): Promise<void> => {
    const child = spawn(process.execPath, [CLI, 'check', asked, '--watch', '--format', 'ndjson'], { cwd: p.at(cwd) });
    let out = '';
    const seen = async (what: RegExp): Promise<void> => {
      const signal = AbortSignal.timeout(5000);
      while (!what.test(out)) out += String((await once(child.stdout, 'data', { signal }))[0]);
    };
    try {
      await seen(/é1\.brief\.md/);
      out = '';
      // Writes until it is noticed: the watch begins a moment after the first report.
      const writing = setInterval(() => p.write(draft, 'It drifts [@nowhere].\n'), 200);
      await seen(/Nothing declares the source \\"nowhere\\"/).finally(() => clearInterval(writing));
    } finally {
      child.kill();
    }
  };

  it('are watched', () => watched('.', 'x1', 'x1/é1.brief.md'));
  it('are watched outside of the working directory, too', () => watched('x2', '../x1', 'x1/new.brief.md'));
});
