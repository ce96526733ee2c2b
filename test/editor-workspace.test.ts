// The whole workspace: checked when the writer wants it, and told again only when there is news.
import { strict as assert } from 'node:assert';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { PULLING, type Session, type SessionOptions, session } from './editor.ts';

let current: Session | null = null;
const begin = async (options: SessionOptions): Promise<Session> => {
  current = await session(options);
  return current;
};
afterEach(async () => {
  await current?.close();
  current = null;
});

const previousOf = (report: WorkspaceDiagnosticReport | null) =>
  (report?.items ?? []).map((i) => ({ uri: i.uri, value: i.resultId ?? '' }));

const check = (s: Session, previous: WorkspaceDiagnosticReport | null): Promise<WorkspaceDiagnosticReport> =>
  s.client.sendRequest('workspace/diagnostic', { previousResultIds: previousOf(previous) });

const shown = (report: WorkspaceDiagnosticReport): string[] =>
  report.items.map((i) => `${i.uri.slice('mem:/folder/'.length)} ${i.kind === 'full' ? i.items.length : 'unchanged'}`);

describe('the workspace check', () => {
  it('reports every draft of the team, and waits for news when asked again', async () => {
    const files: Record<string, string> = {
      'mem:/folder/a.brief.md': 'A line [@nobody].\n',
      'mem:/folder/deep/b.brief.md': 'A line [@nobody], and [@nobody] again.\n',
      'mem:/folder/notes.md': 'No draft [@nobody].\n',
      'mem:/folder/old/c.brief.md': 'Ignored [@nobody].\n',
      'mem:/folder/rapporteur.json': '{ "ignore": ["old/"] }',
    };
    const s = await begin({ files, roots: ['mem:/folder'] });
    const first = await check(s, null);
    assert.deepEqual(shown(first), ['a.brief.md 1', 'deep/b.brief.md 2']);
    let answered = false;
    const second = check(s, first).then((report) => {
      answered = true;
      return report;
    });
    await new Promise((done) => setTimeout(done, 50));
    assert.equal(answered, false, 'answered without news');
    files['mem:/folder/a.brief.md'] = 'A line.\n';
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'mem:/folder/a.brief.md', type: 2 }],
    });
    assert.deepEqual(shown(await second), ['a.brief.md 0']);
  });

  it('leaves what is open to the editor, and takes away what is gone', async () => {
    const files: Record<string, string> = {
      'mem:/folder/a.brief.md': 'A line [@nobody].\n',
      'mem:/folder/b.brief.md': 'A line [@nobody].\n',
    };
    const s = await begin({ files, roots: ['mem:/folder'] });
    const first = await check(s, null);
    await s.open('Open.\n', 'mem:/folder/a.brief.md');
    delete files['mem:/folder/b.brief.md'];
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'mem:/folder/b.brief.md', type: 3 }],
    });
    assert.deepEqual(shown(await check(s, first)), ['b.brief.md 0']);
  });

  it('tells the next who asks what one that gave up was not told', async () => {
    const files: Record<string, string> = {
      'mem:/folder/a.brief.md': 'A line [@nobody].\n',
      'mem:/folder/b.brief.md': 'A line [@nobody].\n',
    };
    const s = await begin({ files, roots: ['mem:/folder'] });
    const first = await check(s, null);
    const impatient = new CancellationTokenSource();
    const given = s.client
      .sendRequest('workspace/diagnostic', { previousResultIds: previousOf(first) }, impatient.token)
      .catch(() => null);
    await new Promise((done) => setTimeout(done, 20));
    delete files['mem:/folder/b.brief.md'];
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'mem:/folder/b.brief.md', type: 3 }],
    });
    await new Promise((done) => setTimeout(done, 20));
    impatient.cancel();
    await given;
    assert.deepEqual(shown(await check(s, first)), ['b.brief.md 0']);
  });

  it('reads again only what changed', async () => {
    const files: Record<string, string> = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`mem:/folder/${i}.brief.md`, 'A line [@nobody].\n'] as const),
    );
    let reads: string[] = [];
    const seen = new Proxy(files, {
      get: (all, uri: string) => {
        reads.push(uri);
        return all[uri];
      },
    });
    const s = await begin({ files: seen, roots: ['mem:/folder'] });
    const first = await check(s, null);
    assert.equal(first.items.length, 30);
    reads = [];
    const second = check(s, first);
    files['mem:/folder/7.brief.md'] = 'A line.\n';
    files['mem:/folder/new.brief.md'] = 'Another [@nobody].\n';
    delete files['mem:/folder/8.brief.md'];
    // One after the other, as a watcher tells them.
    for (const [name, type] of [
      ['7', 2],
      ['new', 1],
      ['8', 3],
    ] as const)
      await s.client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `mem:/folder/${name}.brief.md`, type }],
      });
    assert.deepEqual(shown(await second), ['7.brief.md 0', 'new.brief.md 1', '8.brief.md 0']);
    assert.deepEqual([...new Set(reads)].filter((uri) => uri.endsWith('.md')).sort(), [
      'mem:/folder/7.brief.md',
      'mem:/folder/new.brief.md',
    ]);
  });

  it('tells of a draft that contradicts another of its dossier, whichever was read first, and when it no longer does', async () => {
    const draft = (words: string): string => `---\ndate: 2026-05-12\n---\n\n“${words}” said Petra Lindqvist.\n`;
    const other = 'The quay wall will stand for another fifty years, and the crane with it,';
    const files: Record<string, string> = {
      'mem:/folder/dossier.yaml': 'lang: en\n',
      'mem:/folder/a.brief.md': draft(other),
      'mem:/folder/b.brief.md': draft(other.replace('fifty', 'sixty')),
      'mem:/elsewhere/c.brief.md': draft(other),
    };
    const s = await begin({ files, roots: ['mem:/folder', 'mem:/elsewhere'] });
    const codes = new Map<string, string[]>();
    let last: WorkspaceDiagnosticReport | null = null;
    const until = async (wanted: number): Promise<void> => {
      const ids = new Map<string, string>();
      for (let tries = 0; tries < 10; tries++) {
        const report: WorkspaceDiagnosticReport = await s.client.sendRequest('workspace/diagnostic', {
          previousResultIds: [...ids].map(([uri, value]) => ({ uri, value })),
        });
        for (const i of report.items)
          if (i.kind === 'full') {
            ids.set(i.uri, i.resultId ?? '');
            codes.set(
              i.uri,
              i.items.map((d) => String(d.code)),
            );
          }
        last = report;
        if ([...codes.values()].flat().filter((c) => c === 'quote-altered').length === wanted) return;
      }
      assert.fail(`${JSON.stringify([...codes])} ${JSON.stringify(last)}`);
    };
    await until(2);
    assert.deepEqual(codes.get('mem:/elsewhere/c.brief.md'), []);
    files['mem:/folder/b.brief.md'] = draft(other);
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'mem:/folder/b.brief.md', type: 2 }],
    });
    await until(0);
  });

  it('says how far it is when it takes a while', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`mem:/folder/${i}.brief.md`, 'A line.\n'] as const),
    );
    const capabilities = { ...PULLING, window: { workDoneProgress: true } };
    const s = await begin({ capabilities, files, roots: ['mem:/folder'], locale: 'de', readMs: 200 });
    const shown: { readonly kind: string; readonly title?: string; readonly percentage?: number }[] = [];
    s.client.onRequest('window/workDoneProgress/create', () => null);
    s.client.onNotification('$/progress', ({ value }: { value: (typeof shown)[number] }) => {
      shown.push(value);
    });
    await check(s, null);
    // The last word comes behind the answer.
    while (shown.at(-1)?.kind !== 'end') await new Promise((done) => setTimeout(done, 5));
    assert.equal(shown[0]?.title, 'Briefings werden geprüft');
    const percentages = shown.filter((v) => v.kind === 'report').map((v) => v.percentage ?? -1);
    assert.ok(percentages.length > 1 && percentages.every((p, i) => p <= 100 && p >= (percentages[i - 1] ?? 0)));
  });

  it('is registered only when it is wanted', async () => {
    const capabilities = { ...PULLING, textDocument: { diagnostic: { dynamicRegistration: true } } };
    for (const checkWorkspace of [false, true]) {
      const s = await begin({ capabilities, settings: { checkWorkspace } });
      const registered = await s.registered('textDocument/diagnostic');
      assert.equal((registered as { workspaceDiagnostics: boolean }).workspaceDiagnostics, checkWorkspace);
      await s.close();
      current = null;
    }
  });
});
