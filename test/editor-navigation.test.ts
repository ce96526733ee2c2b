// Finding one's way: definition, references, rename, outline, links, folding, selection, colours, hints.
import { strict as assert } from 'node:assert';
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TOKEN_TYPES } from '../server/editor/tokens.ts';
import { type Opened, type Session, type SessionOptions, session } from './editor.ts';

let current: Session | null = null;
const begin = async (options: SessionOptions = {}): Promise<Session> => {
  current = await session(options);
  return current;
};
afterEach(async () => {
  await current?.close();
  current = null;
});

const DOSSIER = 'speakers:\n  rask:\n    name: Ilvi Rask\nevents:\n  assembly: 2031-04-01\n';
const FILES = {
  'mem:/folder/dossier.yaml': DOSSIER,
  'mem:/folder/b.brief.md': 'Then @rask left the @assembly.\n',
  'mem:/folder/c.brief.md': '---\nspeakers:\n  rask: Another Rask\n---\n\nHere @rask is another.\n',
  'mem:/elsewhere/d.brief.md': 'No dossier here, @rask.\n',
};

/** `a.brief.md:@rask` for each place. */
const shown = (files: Record<string, string>, locations: readonly Location[]): string[] =>
  locations.map(({ uri, range }) => {
    const text = TextDocument.create(uri, '', 0, files[uri] ?? '').getText(range);
    return `${uri.slice(uri.lastIndexOf('/') + 1)}:${text}`;
  });

const OWN =
  '---\nspeakers:\n  rask: Ilvi Rask\nsources:\n  minutes:\n    title: Minutes\n    url: https://tide.example/m\n---\n\n';

describe('navigation', () => {
  const open = async (text: string, options: SessionOptions = {}): Promise<[Opened, Record<string, string>]> => {
    const draft = await (await begin(options)).open(text);
    return [draft, { ...options.files, [draft.uri]: draft.document.getText() }];
  };

  it('goes from a reference to its declaration', async () => {
    const [draft, files] = await open(`${OWN}As @ra|sk said.\n`);
    assert.deepEqual(shown(files, await draft.ask('definition')), ['a.brief.md:rask']);
  });

  it('goes to the dossier for what the draft does not declare', async () => {
    const [draft, files] = await open('As @ra|sk said.\n', { files: FILES });
    assert.deepEqual(shown(files, await draft.ask('definition')), ['dossier.yaml:rask']);
  });

  it('goes from a footnote’s mark to its text', async () => {
    const [draft] = await open('Words.[^o|ne]\n\nMore.\n\n[^one]: The note.\n');
    const [location] = await draft.ask<Location[]>('definition');
    assert.equal(location?.range.start.line, 4);
  });

  it('finds references through the dossier, but not where the id means another', async () => {
    const [draft, files] = await open('As @ra|sk said, and again [@rask].\n', { files: FILES });
    const found = await draft.ask<Location[]>('references', { context: { includeDeclaration: true } });
    assert.deepEqual(shown(files, found), [
      'dossier.yaml:rask',
      'a.brief.md:@rask',
      'a.brief.md:@rask',
      'b.brief.md:@rask',
    ]);
  });

  it('renames through the dossier', async () => {
    const [draft, files] = await open('As @ra|sk said [@rask, p. 2].\n', { files: FILES });
    const edit = await draft.ask<WorkspaceEdit>('rename', { newName: 'ilvi' });
    const after = Object.fromEntries(
      Object.entries(edit.changes ?? {}).map(([uri, edits]) => [
        uri.slice(uri.lastIndexOf('/') + 1),
        TextDocument.applyEdits(TextDocument.create(uri, '', 0, files[uri] ?? ''), edits),
      ]),
    );
    assert.deepEqual(after, {
      'dossier.yaml': DOSSIER.replace('rask:', 'ilvi:'),
      'a.brief.md': 'As @ilvi said [@ilvi, p. 2].\n',
      'b.brief.md': 'Then @ilvi left the @assembly.\n',
    });
  });

  it('renames from the dossier as it is written', async () => {
    const s = await begin({ files: FILES });
    const dossier = await s.open(DOSSIER.replace('assembly', 'assem|bly'), 'mem:/folder/dossier.yaml', 'yaml');
    const edit = await dossier.ask<WorkspaceEdit>('rename', { newName: 'meeting' });
    assert.deepEqual(Object.keys(edit.changes ?? {}).sort(), ['mem:/folder/b.brief.md', 'mem:/folder/dossier.yaml']);
  });

  it('refuses a name that is taken or is none', async () => {
    const [draft] = await open(`${OWN}As @ra|sk said.\n`);
    await assert.rejects(draft.ask('rename', { newName: 'minutes' }), /declared already/);
    await assert.rejects(draft.ask('rename', { newName: 'two words' }), /letter/);
    assert.equal(await draft.ask('prepareRename').then((r) => (r as { placeholder: string }).placeholder), 'rask');
  });
});

describe('an open dossier', () => {
  it('shows its own problems, and speaks for the drafts as it is being written', async () => {
    const s = await begin();
    const dossier = await s.open('speeker:\n  rask: Ilvi Rask\n', 'mem:/folder/dossier.yaml', 'yaml');
    assert.deepEqual(
      (await dossier.diagnostics()).map((d) => d.code),
      ['front-matter'],
    );
    const draft = await s.open('“Words” [@rask].\n');
    assert.equal((await draft.diagnostics()).filter((d) => d.code === 'reference-undeclared').length, 1);
    await dossier.edit('speeker', 'speakers');
    assert.equal((await draft.diagnostics()).filter((d) => d.code === 'reference-undeclared').length, 0);
  });
});

describe('the outline', () => {
  it('nests headings, with what is quoted under each', async () => {
    const s = await begin();
    const draft = await s.open(`${OWN}# One\n\n## Inner\n\n“We shall sail at dawn,” Ilvi Rask said.\n\n# Two\n`);
    const outline = (symbols: readonly DocumentSymbol[]): unknown[] =>
      symbols.map((symbol) => (symbol.children?.length ? [symbol.name, outline(symbol.children)] : symbol.name));
    const [front, ...rest] = outline(await draft.ask<DocumentSymbol[]>('documentSymbol'));
    assert.deepEqual(front, ['front matter', ['rask', 'minutes']]);
    assert.deepEqual(rest[1], 'Two');
    const [one, [inner]] = rest[0] as [string, [unknown]];
    assert.equal(one, 'One');
    assert.match(JSON.stringify(inner), /^\["Inner",\["[^"]*We shall sail at dawn/);
  });

  it('finds headings and declarations by name in the workspace', async () => {
    const s = await begin({ files: FILES });
    await s.open('# The Tide Report\n\nText of @rask.\n');
    await current?.client.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: 'mem:/folder/a.brief.md' },
    });
    const names = async (query: string): Promise<string[]> =>
      (await s.client.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map((x) => x.name);
    assert.deepEqual(await names('tiderep'), ['The Tide Report']);
    assert.deepEqual(await names('rask'), ['@rask Ilvi Rask']);
  });
});

describe('links', () => {
  it('lead from acts to their ELI and from citations to their sources', async () => {
    const s = await begin();
    const draft = await s.open(`${OWN}Under Regulation (EU) 2016/679, “it stands” [@minutes].\n`);
    const links = await draft.ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map((l) => [draft.document.getText(l.range), l.target]),
      [
        ['(EU) 2016/679', 'http://data.europa.eu/eli/reg/2016/679/oj'],
        ['@minutes', 'https://tide.example/m'],
      ],
    );
  });
});

describe('links of the front matter', () => {
  it('lead from the act of a source to its ELI', async () => {
    const s = await begin();
    const draft = await s.open('---\nsources:\n  nets:\n    act: Regulation (EC) No 4711/2003\n---\n\nSee [@nets].\n');
    const [link] = await draft.ask<DocumentLink[]>('documentLink');
    assert.equal(link?.target, 'http://data.europa.eu/eli/reg/2003/4711/oj');
    assert.equal(draft.document.getText(link?.range), 'Regulation (EC) No 4711/2003');
  });
});

describe('folding and selection', () => {
  it('folds front matter, headings and block quotations', async () => {
    const s = await begin();
    const draft = await s.open(
      '---\ntitle: Tides\n---\n\n# One\n\n> Words\n> — Ilvi Rask\n\nText\n\n## Two\n\nText\n\n# Three\n',
    );
    const ranges = await draft.ask<FoldingRange[]>('foldingRange');
    assert.deepEqual(
      ranges.map((r) => [r.startLine, r.endLine]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
      [
        [0, 2],
        [4, 13],
        [6, 7],
        [11, 13],
      ],
    );
  });

  it('grows by word, quotation, sentence and paragraph', async () => {
    const s = await begin();
    const draft = await s.open('# One\n\nShe said “we sa|il at dawn” twice. Then she left.\n');
    let [range] = await draft.ask<(SelectionRange | undefined)[]>('selectionRange', { positions: [draft.position] });
    const grown: string[] = [];
    for (; range !== undefined; range = range.parent) grown.push(draft.document.getText(range.range));
    assert.deepEqual(grown, [
      'sail',
      'we sail at dawn',
      '“we sail at dawn”',
      'She said “we sail at dawn” twice.',
      'She said “we sail at dawn” twice. Then she left.',
      '# One\n\nShe said “we sail at dawn” twice. Then she left.\n',
    ]);
  });
});

describe('colours and hints', () => {
  it('tokens lie in their lines, in order, and do not overlap', async () => {
    const s = await begin();
    const draft = await s.open(`${OWN}“We sail on\nMonday,” Ilvi Rask said to @rask on 9 April 2031.\n`);
    const { data } = await draft.ask<SemanticTokens>('semanticTokens/full');
    const found: string[] = [];
    let line = 0;
    let character = 0;
    let last = -1;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
      character = lines === 0 ? character + characters : characters;
      line += lines;
      const start = draft.document.offsetAt({ line, character });
      assert.ok(start >= last, 'overlapping');
      last = start + length;
      const text = draft.document.getText().slice(start, last);
      assert.ok(!text.includes('\n'));
      found.push(`${TOKEN_TYPES[type]}:${text}`);
    }
    assert.ok(found.includes('reference:@rask'), found.join(' '));
    assert.ok(found.includes('quotation:“We sail on'), found.join(' '));
  });

  it('hints are off until asked for', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const text = '---\ndate: 2031-04-09\n---\n\nThey met on 8 April.\n';
    const off = await (await begin()).open(text);
    assert.deepEqual(await off.ask('inlayHint', { range }), []);
    await current?.close();
    const on = await (await begin({ settings: { inlayHints: true } })).open(text);
    const hints = await on.ask<InlayHint[]>('inlayHint', { range });
    assert.deepEqual(
      hints.map((h) => h.label),
      ['Tuesday, 2031'],
    );
  });
});
