// The language server, as an editor meets it.
import { strict as assert } from 'node:assert';
import type { CodeAction, CompletionList, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckTextAnswer, FactsView } from '../server/editor/protocol.ts';
import { type Opened, type Session, type SessionOptions, session } from './editor.ts';

let current: Session | null = null;
const begin = async (options: SessionOptions = {}): Promise<Session> => {
  current = await session(options);
  return current;
};
const open = async (text: string, options: SessionOptions = {}): Promise<Opened> => (await begin(options)).open(text);
afterEach(async () => {
  await current?.close();
  current = null;
});

const labels = async (text: string, more: object = {}): Promise<string[]> => {
  const draft = await open(text);
  const list = await draft.ask<CompletionList | null>('completion', more);
  return (list?.items ?? [])
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map((i) => i.label);
};

const actions = async (draft: Opened, only?: string): Promise<CodeAction[]> =>
  draft.ask('codeAction', {
    range: { start: draft.position, end: draft.position },
    context: { diagnostics: [], ...(only ? { only: [only] } : {}) },
  });

const applied = (draft: Opened, action: CodeAction | undefined): string => {
  assert.ok(action, 'no such action');
  return TextDocument.applyEdits(draft.document, action.edit?.changes?.[draft.uri] ?? []);
};

const DECLARED = `---
date: 2031-04-09
speakers:
  rask:
    name: Ilvi Rask
    role: Rapporteur for Tides
events:
  assembly:
    title: The Tide Assembly
    date: 2031-04-01
sources:
  minutes:
    title: Minutes of the Assembly
---

`;

describe('diagnostics', () => {
  it('stand where the finding stands, with rule and page', async () => {
    const draft = await open(`${DECLARED}“We will sail” [@minuets].\n`);
    const found = (await draft.diagnostics()).find((d) => d.code === 'reference-undeclared');
    assert.ok(found);
    assert.equal(draft.document.getText(found.range), '@minuets');
    assert.equal(found.source, 'rapporteur');
    assert.equal(found.severity, 1);
    assert.match(found.codeDescription?.href ?? '', /\/blob\/v\d[^/]*\/server\/rules\/reference-undeclared\.md$/);
  });

  it('are unchanged as long as they are the same', async () => {
    const draft = await open('A line [@nobody].\n\nAnother line.\n');
    const first = await draft.pull();
    assert.equal(first.kind, 'full');
    assert.ok(first.resultId);
    await draft.edit('Another line', 'Another longer line');
    assert.equal((await draft.pull(first.resultId)).kind, 'unchanged');
    await draft.edit('A line', 'A first line');
    assert.equal((await draft.pull(first.resultId)).kind, 'full');
  });

  it('are those of the text as it stands, however many drafts were asked about since', async () => {
    const s = await begin();
    const first = await s.open('A line [@nobody].\n\nAnother line.\n', 'mem:/folder/first.brief.md');
    assert.equal((await first.diagnostics()).length, 1);
    for (let i = 0; i < 20; i++) await (await s.open('A line.\n', `mem:/folder/${i}.brief.md`)).diagnostics();
    await first.edit('A line', 'A longer\n\nline');
    const found = (await first.diagnostics()).map((d) => first.document.getText(d.range));
    assert.deepEqual(found, ['@nobody']);
  });

  it('are pushed to a client that does not pull', async () => {
    const s = await begin({ capabilities: {} });
    const pushed = new Promise<{ diagnostics: { code: string }[] }>((done) =>
      s.client.onNotification('textDocument/publishDiagnostics', done),
    );
    await s.open('A line [@nobody].\n');
    assert.deepEqual(
      (await pushed).diagnostics.map((d) => d.code),
      ['reference-undeclared'],
    );
  });

  it('wait on the line being written until the writer pauses, and go at once when mended', async () => {
    const s = await begin();
    const draft = await s.open('A line [@old].\n\nAnother line.\n');
    const refreshed = new Promise((done) => s.client.onRequest('workspace/diagnostic/refresh', done));
    const codes = async (): Promise<string[]> =>
      (await draft.diagnostics()).map((d) => draft.document.getText(d.range));
    assert.deepEqual(await codes(), ['@old']);
    await draft.edit('Another line', 'Another line [@new]');
    assert.deepEqual(await codes(), ['@old']);
    await draft.edit('[@old]', '[@older]');
    assert.deepEqual(await codes(), ['@older', '@new'], 'shown before, or on a line that was left');
    await draft.edit(' [@older]', '');
    assert.deepEqual(await codes(), ['@new']);
    await draft.edit('A line', 'A line [@late]');
    assert.deepEqual(await codes(), ['@new']);
    await refreshed;
    assert.deepEqual(await codes(), ['@late', '@new']);
  });

  it('are the same after any edits as for the whole text', async () => {
    const s = await begin();
    const draft = await s.open(`${DECLARED}One [@a].\n\n> Two [@minutes]\n> — @rask\n\nThree.\n`);
    for (const [from, to] of [
      ['One', 'One\n\n- [@b]'],
      ['> Two', 'Two'],
      ['---\n\n', '---\n\n# [@c]\n'],
      ['date: 2031', 'dat: 2031'],
      ['Three', '[@a][@b][@c]'],
    ] as const) {
      await draft.edit(from, to);
      await draft.pull();
    }
    await draft.edit('dat:', 'date:');
    await new Promise((done) => setTimeout(done, 1000));
    const whole = await s.open(draft.document.getText(), 'mem:/folder/b.brief.md');
    assert.deepEqual(await draft.diagnostics(), await whole.diagnostics());
    assert.equal((await whole.diagnostics()).filter((d) => d.code === 'reference-undeclared').length, 6);
  });
});

describe('the dossier', () => {
  const files = { 'mem:/folder/dossier.yaml': 'sources:\n  treaty:\n    title: Treaty of the Tides\n' };

  it('declares for every draft under its folder', async () => {
    const draft = await open('“Words” [@treaty] [@teaty].\n', { files });
    assert.deepEqual(
      (await draft.diagnostics()).map((d) => draft.document.getText(d.range)),
      ['@teaty'],
    );
  });

  it('is read anew when it changes', async () => {
    const held: Record<string, string> = { ...files };
    const s = await begin({ files: held });
    const draft = await s.open('“Words” [@treaty].\n', 'mem:/folder/deep/a.brief.md');
    assert.deepEqual(await draft.diagnostics(), []);
    delete held['mem:/folder/dossier.yaml'];
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'mem:/folder/dossier.yaml', type: 3 }],
    });
    assert.equal((await draft.diagnostics()).length, 1);
  });
});

describe('a team’s config', () => {
  it('sets rules, and is told what is wrong with it', async () => {
    const s = await begin({
      files: { 'mem:/folder/rapporteur.json': '{ "rules": { "reference-undeclared": "info", "date-weekdy": "off" } }' },
    });
    const told = new Promise<{ uri: string; diagnostics: { message: string }[] }>((done) =>
      s.client.onNotification('textDocument/publishDiagnostics', done),
    );
    const draft = await s.open('A line [@nobody].\n');
    assert.deepEqual(
      (await draft.diagnostics()).map((d) => d.severity),
      [3],
    );
    const { uri, diagnostics } = await told;
    assert.equal(uri, 'mem:/folder/rapporteur.json');
    assert.match(diagnostics[0]?.message ?? '', /date-weekdy/);
  });

  it('lets plain Markdown take part where it says so, and leaves out what it ignores', async () => {
    const files = { 'mem:/folder/rapporteur.json': '{ "include": ["notes/*.md"], "ignore": ["old/"] }' };
    const s = await begin({ files });
    const count = async (uri: string, language: string): Promise<number> =>
      (await (await s.open('A line [@nobody].\n', uri, language)).diagnostics()).length;
    assert.equal(await count('mem:/folder/notes/a.md', 'markdown'), 1);
    assert.equal(await count('mem:/folder/b.md', 'markdown'), 0);
    assert.equal(await count('mem:/folder/c.brief.md', 'brief'), 1);
    assert.equal(await count('untitled:Untitled-1', 'brief'), 1);
  });

  it('goes over the writer’s own settings', async () => {
    const files = { 'mem:/folder/rapporteur.json': '{ "rules": { "reference-undeclared": "error" } }' };
    const settings = { rules: { 'reference-undeclared': 'off' } };
    const s = await begin({ files, settings });
    const inTeam = await s.open('A line [@nobody].\n');
    assert.equal((await inTeam.diagnostics()).length, 1);
    const alone = await s.open('A line [@nobody].\n', 'mem:/other/a.brief.md');
    assert.deepEqual(await alone.diagnostics(), []);
  });
});

describe('drafts of one dossier', () => {
  const files = {
    'mem:/folder/dossier.yaml': 'events:\n  assembly: { title: The Tide Assembly }\n',
    'mem:/folder/b.brief.md': '---\nevents:\n  fair: { title: The Salt Fair, date: 2031-05-02 }\n---\n\nSee @fair.\n',
  };

  it('are compared with each other, the others as they are on the disk or in the editor', async () => {
    const s = await begin({ files });
    const refreshed = new Promise((done) => s.client.onRequest('workspace/diagnostic/refresh', () => done(null)));
    const draft = await s.open('---\nevents:\n  fair: { title: The Salt Fair, date: 2031-05-03 }\n---\n\nSee @fair.\n');
    await draft.diagnostics();
    await refreshed;
    const conflicts = (await draft.diagnostics()).filter((d) => d.code === 'date-conflict');
    assert.equal(conflicts.length, 1);
  });
});

describe('code actions', () => {
  it('offer the fixes of a finding, the first one preferred', async () => {
    const draft = await open(`${DECLARED}“Words” [@minu|ets].\n`);
    const [first] = await actions(draft);
    assert.equal(first?.isPreferred, true);
    assert.match(applied(draft, first), /“Words” \[@minutes\]\.\n$/);
  });

  it('say which words they mend where several stand on a line', async () => {
    const draft = await open(
      '---\ndate: 2031-04-09\n---\n\nPortug|ual was dry on Monday, 8 April 2031.\n\nIn Portugual it rained.\n',
    );
    assert.equal((await actions(draft))[0]?.title, 'Change to "Portugal" · Portugual');
  });

  it('fix all safe findings at once', async () => {
    const draft = await open('---\ntitel: Tides\nlagn: en\n---\n\nWords.\n|');
    assert.deepEqual(await actions(draft), [], 'nothing at the cursor');
    const [all] = await actions(draft, 'source.fixAll');
    assert.equal(all?.kind, 'source.fixAll.rapporteur');
    assert.equal(applied(draft, all), '---\ntitle: Tides\nlang: en\n---\n\nWords.\n');
  });

  it('ignore a finding with a reason', async () => {
    const draft = await open('First.\n\nA line [@no|body].\n');
    const ignore = (await actions(draft)).find((a) => a.title.startsWith('Ignore'));
    const text = applied(draft, ignore);
    assert.equal(
      text,
      'First.\n\n<!-- rapporteur-ignore-next reference-undeclared: why this is right -->\nA line [@nobody].\n',
    );
    const after = await current!.open(text, 'mem:/folder/b.brief.md');
    assert.deepEqual(await after.diagnostics(), []);
  });
});

describe('accepting a name', () => {
  const NAME = '---\ndate: 2031-04-09\n---\n\nIn Portug|ual it rained.\n';
  const after = (text: string, { changes }: NonNullable<CodeAction['edit']>, uri: string): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'x', 0, text), changes?.[uri] ?? []);
  const accept = async (files: Record<string, string>, title: string, uri: string): Promise<string> => {
    const s = await begin({ files, roots: ['mem:/folder'] });
    const draft = await s.open(NAME);
    const action = (await actions(draft)).find((a) => a.title === title);
    assert.ok(action?.edit, (await actions(draft)).map((a) => a.title).join('\n'));
    // What is written silences the finding, here and in every draft beside it.
    const text = after(files[uri] ?? '', action.edit, uri);
    const next = await begin({ files: { ...files, [uri]: text }, roots: ['mem:/folder'] });
    const again = await next.open(NAME.replace('|', ''));
    assert.deepEqual(await again.diagnostics(), []);
    return text;
  };
  const DOSSIER = 'mem:/folder/dossier.yaml';
  const CONFIG = 'mem:/folder/rapporteur.json';

  it('in the draft alone where there is nothing else', async () => {
    const draft = await open(NAME);
    assert.deepEqual(
      (await actions(draft)).map((a) => a.title).filter((t) => t.startsWith('Accept')),
      ['Accept "Portugual" in this draft'],
    );
  });

  it('in the dossier, in whatever shape its list is', async () => {
    const title = 'Accept "Portugual" in the dossier';
    for (const [before, wanted] of [
      ['lang: en\n', 'lang: en\naccept:\n  - Portugual\n'],
      ['lang: en', 'lang: en\naccept:\n  - Portugual\n'],
      ['accept:\n  - Tuul', 'accept:\n  - Tuul\n  - Portugual\n'],
      ['accept: [Tuul]\nlang: en\n', 'accept: [Tuul, Portugual]\nlang: en\n'],
    ] as const)
      assert.equal(await accept({ [DOSSIER]: before }, title, DOSSIER), wanted);
  });

  it('in the team’s config, comments kept', async () => {
    const title = 'Accept "Portugual" in rapporteur.json';
    for (const [before, wanted] of [
      ['{}', '{\n  "accept": [\n    "Portugual"\n  ]\n}'],
      ['{\n  // Ours.\n  "accept": ["Tuul"],\n}\n', '{\n  // Ours.\n  "accept": ["Tuul", "Portugual"],\n}\n'],
    ] as const)
      assert.equal((await accept({ [CONFIG]: before }, title, CONFIG)).replace(/\s+/g, ''), wanted.replace(/\s+/g, ''));
  });

  it('not in a config that is none', async () => {
    const s = await begin({ files: { [CONFIG]: '[]' }, roots: ['mem:/folder'] });
    const titles = (await actions(await s.open(NAME))).map((a) => a.title);
    assert.ok(!titles.some((t) => t.includes('rapporteur.json')), titles.join('\n'));
  });
});

describe('declaring a speaker', () => {
  const declared = async (text: string): Promise<string> => {
    const draft = await open(text);
    return applied(
      draft,
      (await actions(draft)).find((a) => a.title.startsWith('Declare')),
    );
  };
  const SAID = '“We shall sail at dawn,” Ilvi Ra|sk said.\n';
  const TEXT = SAID.replace('|', '');

  it('writes front matter where there is none', async () => {
    assert.equal(await declared(SAID), `---\nspeakers:\n  rask: Ilvi Rask\n---\n\n${TEXT}`);
  });

  it('adds to the speakers there are, as they are indented', async () => {
    assert.equal(
      await declared(`---\nspeakers:\n    tuul: { name: Sel Tuul }\ntitle: Tides\n---\n\n${SAID}`),
      `---\nspeakers:\n    tuul: { name: Sel Tuul }\n    rask: Ilvi Rask\ntitle: Tides\n---\n\n${TEXT}`,
    );
  });

  it('takes an id that is free', async () => {
    assert.match(await declared(`---\nevents:\n  rask: 2031-04-01\n---\n\n${SAID}`), /rask2: Ilvi Rask/);
  });

  it('or an event on the day at the cursor', async () => {
    const draft = await open(`${DECLARED}They met on 7 Ap|ril.\n`);
    const text = applied(
      draft,
      (await actions(draft)).find((a) => a.title.startsWith('Declare an event')),
    );
    assert.match(text, /\n {4}date: 2031-04-01\n {2}event: 2031-04-07\nsources:/);
  });

  it('for all drafts of its dossier, too', async () => {
    const DOSSIER = 'mem:/folder/dossier.yaml';
    const s = await begin({ files: { [DOSSIER]: 'lang: en\nspeakers:\n  tuul: Sel Tuul\n' }, roots: ['mem:/folder'] });
    const draft = await s.open(SAID);
    const [inDraft, inDossier] = (await actions(draft)).filter((a) => a.title.startsWith('Declare'));
    assert.equal(inDraft?.title, 'Declare Ilvi Rask as a speaker');
    assert.equal(inDossier?.title, 'Declare Ilvi Rask as a speaker in the dossier');
    const [edit] = inDossier?.edit?.changes?.[DOSSIER] ?? [];
    assert.deepEqual(edit, {
      range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
      newText: '  rask: Ilvi Rask\n',
    });
  });

  it('has nothing to declare in a pronoun', async () => {
    const draft = await open('“We shall sail at dawn,” s|he said.\n');
    assert.deepEqual(
      (await actions(draft)).filter((a) => a.title.startsWith('Declare')),
      [],
    );
  });
});

describe('a text that is in no editor', () => {
  it('is checked for an assistant, with what was read in it', async () => {
    const s = await begin();
    const answer = await s.client.sendRequest<CheckTextAnswer>('rapporteur/checkText', {
      text: 'A line.\n\n“We shall sail at dawn,” Ilvi Rask said yesterday [@nobody].\n',
      date: '2031-04-09',
    });
    const [finding] = answer.findings.filter((f) => f.rule === 'reference-undeclared');
    assert.deepEqual([finding?.line, finding?.text], [3, '@nobody']);
    assert.equal(answer.facts.quotations[0]?.speaker, 'Ilvi Rask');
    assert.equal(answer.facts.dates[0]?.value, '2031-04-08');
  });
});

describe('the facts for views', () => {
  it('hold quotations by speaker, dates and the member states of the day', async () => {
    const s = await begin();
    const draft = await s.open(
      `${DECLARED}“We shall sail at dawn,” Ilvi Rask said on Monday, 7 April. “The tide will never wait for any of us.”\n`,
    );
    const view = await s.client.sendRequest<FactsView>('rapporteur/facts', { uri: draft.uri });
    assert.equal(view.dateline, '2031-04-09');
    assert.equal(view.quotations[0]?.speaker, 'Ilvi Rask');
    assert.deepEqual(
      view.dates.map((d) => [draft.document.getText(d.range), d.value]),
      [['Monday, 7 April', '2031-04-07']],
    );
    assert.equal(view.states.filter((x) => x.member).length, 27);
    assert.equal(view.states[0]?.name, 'Belgium');
  });

  it('count no finding that waits for the writer to pause', async () => {
    const s = await begin();
    const draft = await s.open('A line.\n');
    const errors = async (): Promise<number> =>
      (await s.client.sendRequest<FactsView>('rapporteur/facts', { uri: draft.uri })).counts.error;
    await draft.edit('A line', 'A line [@late]');
    assert.equal(await errors(), 0);
    for (let tries = 0; tries < 100 && (await errors()) === 0; tries++) await new Promise((go) => setTimeout(go, 50));
    assert.equal(await errors(), 1);
  });

  it('have the two ends of a range as one, unless they run backwards', async () => {
    const s = await begin();
    const draft = await s.open(`${DECLARED}The talks of 5–8 April went on. They rest from 9 to 7 May.\n`);
    const view = await s.client.sendRequest<FactsView>('rapporteur/facts', { uri: draft.uri });
    assert.deepEqual(
      view.dates.map((d) => [d.text, d.value, d.day]),
      [
        ['5–8 April', '2031-04-05/2031-04-08', '2031-04-05'],
        ['9', '2031-05-09', '2031-05-09'],
        ['7 May', '2031-05-07', '2031-05-07'],
      ],
    );
  });

  it('are null for what is no draft', async () => {
    const s = await begin();
    assert.equal(await s.client.sendRequest('rapporteur/facts', { uri: 'mem:/nothing' }), null);
  });
});

describe('formatting, when asked for', () => {
  it('gives attribution lines their dash and the front matter its spaces, and leaves words alone', async () => {
    const draft = await open(
      '---\ntitle:   The  Tide  \ndate: 2031-04-09\n---\n\nA  line -- so.  \n\n> Words\n> --Ilvi Rask\n\n> More\n> — Sel Tuul\n',
    );
    const edits = await draft.ask<TextEdit[]>('formatting', { options: { tabSize: 2, insertSpaces: true } });
    assert.equal(
      TextDocument.applyEdits(draft.document, edits),
      '---\ntitle: The  Tide\ndate: 2031-04-09\n---\n\nA  line -- so.  \n\n> Words\n> — Ilvi Rask\n\n> More\n> — Sel Tuul\n',
    );
  });
});

describe('hover', () => {
  const hovered = async (text: string): Promise<string> =>
    ((await (await open(text)).ask<Hover>('hover')).contents as { value: string }).value;

  it('says what day a date is and how far from the brief’s own', async () => {
    const said = await hovered(`${DECLARED}They met on 7 Ap|ril.\n`);
    assert.match(said, /Monday, 7 April 2031/);
    assert.match(said, /2031-04-07/);
    assert.match(said, /2 days ago/);
  });

  it('speaks the writer’s language, whatever the draft’s', async () => {
    const draft = await open(`${DECLARED}They met on 7 Ap|ril.\n`, { locale: 'de-AT' });
    const said = ((await draft.ask<Hover>('hover')).contents as { value: string }).value;
    assert.match(said, /Montag, 7\. April 2031/);
    assert.match(said, /vorgestern, vom Tag des Briefings aus gesehen, dem 9\. April 2031/);
  });

  it('leads from an act to the Official Journal', async () => {
    const said = await hovered(`${DECLARED}Under Directive 95/4|6/EC they met.\n`);
    assert.match(said, /\(http:\/\/data\.europa\.eu\/eli\/dir\/1995\/46\/oj\)/);
  });

  it('says who speaks', async () => {
    assert.match(await hovered(`${DECLARED}“We shall sail at dawn,” Ilvi Ra|sk said.\n`), /Ilvi Rask/);
  });

  it('says why a finding matters and where its page is', async () => {
    const draft = await open('A line [@no|body].\n');
    const hover = await draft.ask<Hover>('hover');
    const value = (hover.contents as { value: string }).value;
    assert.match(value, /\[reference-undeclared\]\(https:/);
  });

  it('says who a reference stands for', async () => {
    const draft = await open(`${DECLARED}As @ra|sk said.\n`);
    const hover = await draft.ask<Hover>('hover');
    assert.match((hover.contents as { value: string }).value, /Ilvi Rask, Rapporteur for Tides/);
  });
});

describe('completion', () => {
  it('offers what is declared after @, people before sources', async () => {
    assert.deepEqual(
      await labels(`${DECLARED}As @|`),
      ['@rask', 'Ilvi Rask', 'Ilvi Rask, Rapporteur for Tides', '@assembly', '@minutes'].sort((a, b) =>
        a === '@assembly' ? -1 : b === '@assembly' ? 1 : 0,
      ),
    );
  });

  it('offers sources first in a citation', async () => {
    assert.equal((await labels(`${DECLARED}“Words” [@|]`))[0], '@minutes');
  });

  it('offers nothing in an e-mail address', async () => {
    assert.ok(!(await labels(`${DECLARED}Write to desk@|`)).includes('@rask'));
  });

  it('offers the months that have such a day, agreeing ones first', async () => {
    const months = await labels('On Wednesday, 30 | 2031');
    assert.equal(months[0], 'April', '30 April 2031 is a Wednesday');
    assert.ok(!months.includes('February'));
    assert.equal(months.length, 11);
  });

  it('offers the months around the brief’s day first', async () => {
    const months = await labels('---\ndate: 2031-04-09\n---\n\nOn 8 |');
    assert.deepEqual(months.slice(0, 3), ['April', 'March', 'May']);
  });

  it('offers the days that are such a weekday, the nearest first', async () => {
    assert.deepEqual((await labels('---\ndate: 2031-04-09\n---\n\nOn Monday, |')).slice(0, 3), [
      '7 April',
      '14 April',
      '31 March',
    ]);
  });

  it('speaks the draft’s language', async () => {
    assert.deepEqual(await labels('---\nlang: fr\n---\n\nLe |, 9 avril 2031'), ['mercredi']);
    assert.ok((await labels('---\nlang: de\n---\n\nMit Öst|')).includes('Österreich'));
  });

  it('offers states with code, capital and status on the brief’s day', async () => {
    const draft = await open('---\ndate: 2012-04-09\n---\n\nWith Croa|');
    const list = await draft.ask<CompletionList>('completion');
    const croatia = list.items.find((i) => i.label === 'Croatia');
    assert.equal(croatia?.labelDetails?.description, 'HR');
    assert.equal(croatia?.detail, 'Zagreb. Not yet a member state; joined on 1 July 2013.');
    assert.ok((list.items.find((i) => i.label === 'Estonia')?.sortText ?? '') < (croatia?.sortText ?? ''));
  });

  for (const sentence of [
    'The EU member |',
    'EU member states such as Est|',
    'Among the member states (Estonia, Latvia and |',
    'It was the member states, including Estonia, the Netherlands, |',
  ])
    it(`offers only members: ${sentence}`, async () => {
      const names = await labels(`---\ndate: 2031-04-09\n---\n\n${sentence}`);
      assert.ok(
        names.includes('Estonia') && !names.includes('Norway') && !names.includes('United Kingdom'),
        names.join(),
      );
    });

  it('offers other states, too, where no member is spoken of', async () => {
    assert.ok((await labels('---\ndate: 2031-04-09\n---\n\nThe members of the choir and |')).includes('Norway'));
    assert.ok((await labels('---\ndate: 2031-04-09\n---\n\nEU members met. Then |')).includes('Norway'));
  });

  it('offers only members of the day among the states of the front matter', async () => {
    const then = await labels('---\ndate: 2012-04-09\nstates:\n  - |\n---\n');
    assert.equal(then.length, 27);
    assert.ok(then.includes('United Kingdom') && !then.includes('Croatia'));
  });

  it('offers the weekday of the date that follows', async () => {
    assert.deepEqual(await labels('On |, 9 April 2031'), ['Wednesday']);
  });

  it('offers front-matter keys that are not there yet', async () => {
    const keys = await labels('---\ntitle: Tides\n|\n---\n');
    assert.ok(keys.includes('date') && !keys.includes('title'));
  });

  it('offers the keys of a speaker', async () => {
    assert.deepEqual(await labels('---\nspeakers:\n  rask:\n    name: Ilvi Rask\n    |\n---\n'), [
      'role',
      'state',
      'aliases',
    ]);
  });

  it('offers keys, nested keys and values in a dossier', async () => {
    const inDossier = async (text: string): Promise<string[]> => {
      const s = await begin();
      const dossier = await s.open(text, 'mem:/folder/dossier.yaml', 'yaml');
      const list = await dossier.ask<CompletionList | null>('completion');
      return (list?.items ?? []).map((i) => i.label);
    };
    assert.deepEqual(await inDossier('lang: en\n|'), ['speakers', 'events', 'sources', 'accept']);
    assert.deepEqual(await inDossier('speakers:\n  rask:\n    name: Ilvi Rask\n    |\n'), ['role', 'state', 'aliases']);
    const members = await inDossier('lang: de\nspeakers:\n  rask:\n    state: |\n');
    assert.ok(members.includes('Estland') && !members.includes('Norwegen'), members.join());
    assert.ok((await inDossier('lang: |\n')).includes('fr'));
  });

  it('offers rule ids inside an ignore comment, those found below first', async () => {
    const ids = await labels('<!-- rapporteur-ignore-next | -->\nA line [@nobody].\n');
    assert.equal(ids[0], 'reference-undeclared');
    assert.ok(ids.length > 1);
  });
});
