// The grammar, tokenised as VS Code does it. Under each line of a draft: the stretch with its scope.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<string, string>> = {
  'text.html.markdown.brief': 'syntaxes/brief.tmLanguage.json',
  'text.html.markdown': 'test/grammars/markdown.json',
  'source.yaml': 'test/grammars/yaml.json',
};

const load = async (): Promise<textmate.IGrammar> => {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = FILES[scope];
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar('text.html.markdown.brief');
  assert.ok(grammar);
  return grammar;
};

/** The stretches of a draft that have this scope, or one under it, as whole as they stand in each line. */
const stretches = (grammar: textmate.IGrammar, draft: string, scope: string): string[] => {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of draft.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let open = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const has = scopes.some((s) => s === scope || s.startsWith(`${scope}.`));
      if (has && open < 0) open = startIndex;
      if (open >= 0 && (!has || endIndex >= line.length)) {
        found.push(line.slice(open, has ? Math.min(endIndex, line.length) : startIndex));
        open = -1;
      }
    }
  }
  return found;
};

describe('grammar', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await load();
  });
  const has = (draft: string, scope: string, ...expected: string[]): void =>
    assert.deepEqual(stretches(grammar, draft, scope), expected);

  it('front matter is YAML, only at the start', () => {
    has('---\ntitle: Tides\n---\nWords\n---\nnot: this', 'meta.embedded.block.frontmatter', 'title: Tides');
  });

  const QUOTED: readonly (readonly [string, string])[] = [
    ['She said “we sail” twice.', '“we sail”'],
    ['Sie sagte „wir segeln“ zweimal.', '„wir segeln“'],
    ['Elle a dit « nous partons » hier.', '« nous partons »'],
    ['Sie sagte »wir segeln« gestern.', '»wir segeln«'],
    ['Hon sade ”vi seglar” igår.', '”vi seglar”'],
    ['He said ‘we don’t sail’ again.', '‘we don’t sail’'],
    ['He said "we sail" again.', '"we sail"'],
    ['Mixed: “we sail" again.', '“we sail"'],
  ];
  for (const [draft, expected] of QUOTED) it(draft, () => has(draft, 'string.quoted', expected));

  it('an apostrophe opens nothing', () => has("The ministers’ plan, the tide's end, ’twas", 'string.quoted'));

  it('references, but no addresses', () => {
    has('As @rask told desk@example.org, “ask @tuul-e.”', 'entity.name.function.reference', '@rask', '@tuul-e');
  });

  it('citations and footnotes, inside a quotation too', () => {
    has('“Words [@minutes, p. 4]” and[^1]', 'meta.citation', '[@minutes, p. 4]');
    has('“Words [@minutes, p. 4]” and[^1]', 'meta.footnote', '[^1]');
  });

  it('an attribution line and its speaker', () => {
    const draft = '> We sail.\n> — Ilvi Rask, Tallow, 9 April 2031\n\n— not one';
    has(draft, 'meta.attribution', '— Ilvi Rask, Tallow, 9 April 2031');
    has(draft, 'entity.name.type.speaker', 'Ilvi Rask');
  });

  it('ignore comments with their rules', () => {
    const draft = '<!-- rapporteur-ignore-next quote-marks, date-weekday: the source has it so -->';
    has(draft, 'entity.name.tag.rule', 'quote-marks', 'date-weekday');
    has('<!-- rapporteur-ignored quote-marks -->', 'entity.name.tag.rule');
  });

  it('Markdown stays Markdown', () => {
    has('# A “title” here', 'markup.heading', '# A “title” here');
    has('so *very* “much *more*”', 'markup.italic', '*very*', '*more*');
  });

  it('code is nobody’s words', () => {
    has('```\n"code" @rask\n```\nand `"code" @rask`', 'string.quoted');
    has('```\n"code" @rask\n```\nand `"code" @rask`', 'entity.name.function.reference');
  });
});
