// Every text that a writer sees is there in English, French and German.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { KEY_DETAILS } from '../server/editor/completion/front-matter.ts';
import { IGNORE_KINDS } from '../server/editor/completion/ignores.ts';
import { RULES } from '../server/rules/index.ts';

const LANGUAGES = ['fr', 'de'];
const json = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
const sourcesUnder = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const file = path.join(dir, name);
    return statSync(file).isDirectory() ? sourcesUnder(file) : file.endsWith('.ts') ? [file] : [];
  });
const holes = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map((m) => m[0]).sort();

const complete = (wanted: readonly string[], file: string): void => {
  const texts = json(file);
  assert.deepEqual(
    wanted.filter((key) => texts[key] === undefined),
    [],
    `missing in ${file}`,
  );
};
const sameHoles = (file: string): void => {
  for (const [template, text] of Object.entries(json(file))) assert.deepEqual(holes(text), holes(template), template);
};

describe('localisation', () => {
  it('of the manifest: every %key% has its text, and no text is left over', () => {
    const keys = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] ?? '');
    for (const file of ['package.nls.json', ...LANGUAGES.map((l) => `package.nls.${l}.json`)])
      assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(keys)].sort(), file);
  });

  it('of the client', () => {
    const keys = new Set<string>();
    for (const file of sourcesUnder('client'))
      for (const m of readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g))
        keys.add((m[1] ?? m[2] ?? '').replace(/\\(.)/g, '$1'));
    assert.ok(keys.size > 10);
    for (const language of LANGUAGES) {
      const file = `l10n/bundle.l10n.${language}.json`;
      assert.deepEqual(Object.keys(json(file)).sort(), [...keys].sort());
      sameHoles(file);
    }
  });

  it('of the server: every sentence of the editor and the overview', () => {
    const asked = new Set<string>();
    const templates = /(?:say\(\s*(?:draft,\s*\[\s*)?|render\(\s*\[\s*|offer\(\s*\[\s*|dated\(\s*)'((?:[^'\\]|\\.)*)'/g;
    for (const dir of ['server/editor', 'server/facts/states'])
      for (const file of sourcesUnder(dir))
        for (const m of readFileSync(file, 'utf8').matchAll(templates)) asked.add((m[1] ?? '').replace(/\\(.)/g, '$1'));
    assert.ok(asked.size > 20);
    // What is wrong with a rapporteur.json: sentences in tables and conditions.
    for (const file of ['server/config.ts', 'server/patterns.ts'])
      for (const m of readFileSync(file, 'utf8').matchAll(/'([A-Z"][^'\n]* [^'\n]*[.?}])'/g)) asked.add(m[1] ?? '');
    for (const { summary } of RULES) asked.add(summary);
    for (const [detail] of Object.values(KEY_DETAILS)) asked.add(detail);
    for (const [, detail] of IGNORE_KINDS) asked.add(detail);
    for (const language of LANGUAGES) complete([...asked], `l10n/messages.${language}.json`);
  });

  for (const language of LANGUAGES)
    it(`in ${language} every sentence takes the same arguments`, () => sameHoles(`l10n/messages.${language}.json`));
});
