// The whole workspace: checked when the writer wants it, and told again only when there is news.
import { strict as assert } from 'node:assert';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
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

const check = (s: Session, previous: WorkspaceDiagnosticReport | null): Promise<WorkspaceDiagnosticReport> =>
  s.client.sendRequest('workspace/diagnostic', {
    previousResultIds: (previous?.items ?? []).map((i) => ({ uri: i.uri, value: i.resultId ?? '' })),
  });

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

  it('says how far it is when it takes a while', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`mem:/folder/${i}.brief.md`, 'A line.\n'] as const),
    );
    const capabilities = { ...PULLING, window: { workDoneProgress: true } };
    const s = await begin({ capabilities, files, roots: ['mem:/folder'], locale: 'de', readMs: 25 });
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
