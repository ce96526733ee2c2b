// Whatever is typed: every request about every place is answered, and nothing fails behind the writer's back.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Session, session } from './editor.ts';

const PIECES = [
  '---\n',
  'title: x\n',
  'speakers:\n  rask: Ilvi Rask\n',
  'accept: [a]\n',
  'date: 2031-04-09\n',
  '\n\n',
  '“We sail,” @rask said. ',
  '[@rask] [@nobody',
  '@',
  '[^1]: a\n',
  '[^1]',
  '> — Ilvi Rask\n',
  '<!-- rapporteur-ignore-next x -->\n',
  '<!-- rapporteur',
  'EU members Norway, ',
  '31 June 2031 ',
  'on 30 ',
  'Tuesday, ',
  'Regulation (EU) 2016/679 ',
  '# H\n',
  '| a | b |\n|---|---|\n| c |\n',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\r\n',
  '\u2028',
  '“',
  '"',
  '\t',
  'ß'.repeat(40),
];
const REQUESTS: readonly (readonly [method: string, more: object])[] = [
  ['hover', {}],
  ['completion', {}],
  ['completion', { context: { triggerKind: 2, triggerCharacter: '@' } }],
  ['completion', { context: { triggerKind: 2, triggerCharacter: ' ' } }],
  ['definition', {}],
  ['references', { context: { includeDeclaration: true } }],
  ['prepareRename', {}],
  ['documentSymbol', {}],
  ['documentLink', {}],
  ['foldingRange', {}],
  ['formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['semanticTokens/full', {}],
];

describe('hostile drafts in the editor', () => {
  let current: Session;
  const failures: string[] = [];
  before(async () => {
    current = await session({ settings: { inlayHints: true } });
    current.client.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) failures.push(message);
    });
  });
  after(() => current.close());

  it('are answered in every place, whole and after edits', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }),
        fc.nat(),
        fc.constantFrom(...PIECES),
        async (pieces, at, inserted) => {
          const text = pieces.join('');
          const cut = text.length === 0 ? 0 : at % text.length;
          const uri = `mem:/hostile/${n++}.brief.md`;
          const draft = await current.open(`${text.slice(0, cut)}|${text.slice(cut).replaceAll('|', '/')}`, uri);
          await draft.pull();
          await draft.insert(draft.position, inserted);
          const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
          await Promise.all([
            draft.pull(),
            ...REQUESTS.map(([method, more]) => draft.ask(method, more)),
            draft.ask('codeAction', { range, context: { diagnostics: [] } }),
            draft.ask('codeAction', { range, context: { diagnostics: [], only: ['source.fixAll'] } }),
            draft.ask('inlayHint', { range }),
            draft.ask('selectionRange', { positions: [draft.position] }),
            current.client.sendRequest('rapporteur/facts', { uri }),
            current.client.sendRequest('rapporteur/overview', { uri }),
          ]);
          assert.deepEqual(failures, []);
          // As if it had been opened so.
          const whole = await current.open(draft.document.getText().replaceAll('|', ' '), `${uri}.whole.brief.md`);
          if (!draft.document.getText().includes('|')) {
            const shown = (await draft.ask<unknown[]>('documentSymbol', {})) as unknown[];
            assert.deepEqual(shown.length, (await whole.ask<unknown[]>('documentSymbol', {})).length);
          }
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
