// The schema, the config that init writes, and the reader of configs agree on what may be set.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { template } from '../server/cli/init.ts';
import { readConfig } from '../server/config.ts';
import { DOSSIER_KEYS, readDossier } from '../server/draft/front-matter.ts';
import { RULES } from '../server/rules/index.ts';
import { render } from '../server/rules/message.ts';
import { configSchema, dossierSchema } from '../server/schema.ts';
import { mergeSettings, TeamConfig } from '../server/settings.ts';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly enum?: readonly string[];
}

const problems = (config: unknown): readonly string[] =>
  readConfig(JSON.stringify(config)).problems.map((p) => render(p.message));

describe('the dossier', () => {
  interface Declared {
    readonly additionalProperties?: {
      readonly anyOf: readonly { readonly properties?: Readonly<Record<string, { readonly type: string }>> }[];
    };
  }
  const properties = dossierSchema().properties as Readonly<Record<string, Declared>>;

  it("'s schema has the keys that are read, and no other", () => {
    assert.deepEqual(Object.keys(properties).sort(), [...DOSSIER_KEYS].sort());
    for (const [key, { additionalProperties }] of Object.entries(properties)) {
      const entry = additionalProperties?.anyOf.find((shape) => shape.properties !== undefined)?.properties;
      if (entry === undefined) continue;
      const fields = Object.entries(entry).map(([name, { type }]) => `${name}: ${type === 'array' ? '[x]' : 'x'}`);
      assert.deepEqual(readDossier(`${key}:\n  id: { ${fields.join(', ')} }\n`).problems, [], key);
      assert.equal(readDossier(`${key}:\n  id: { ${fields.join(', ')}, other: x }\n`).problems.length, 1, key);
    }
  });
});

describe('the config', () => {
  const schema = configSchema() as Node;

  it("'s schema is shipped as it is made", () =>
    assert.deepEqual(
      JSON.parse(readFileSync('dist/rapporteur.schema.json', 'utf8')),
      JSON.parse(JSON.stringify(schema)),
    ));

  it('may set what the schema says, and nothing else', () => {
    const { $schema, ...keys } = schema.properties ?? {};
    assert.ok($schema);
    assert.deepEqual(Object.keys(keys), [
      'extends',
      'include',
      'ignore',
      'lang',
      'rules',
      'accept',
      'house',
      'overrides',
    ]);
    assert.deepEqual(
      Object.keys(schema.definitions?.rules?.properties ?? {}),
      RULES.map((rule) => rule.id),
    );
    const rules = Object.fromEntries(RULES.map((rule) => [rule.id, rule.level]));
    const house = Object.fromEntries(
      Object.entries(keys.house?.properties ?? {}).map(([key, value]) => [key, value.enum?.[0]]),
    );
    const all = { extends: [], include: ['a'], ignore: ['a'], lang: 'fr', rules, accept: ['x'], house };
    assert.deepEqual(Object.keys(keys.overrides?.items?.properties ?? {}), [
      'files',
      'lang',
      'rules',
      'accept',
      'house',
    ]);
    const { lang, accept } = all;
    assert.deepEqual(problems({ ...all, overrides: [{ files: ['b'], lang, rules, accept, house }] }), []);
    assert.equal(problems({ ...all, other: 1 }).length, 1);
    assert.equal(problems({ overrides: [{ files: [], ignore: [] }] }).length, 1);
  });

  it('takes the options of a rule by their kind', () => {
    for (const { id, options = {} } of RULES)
      for (const [name, option] of Object.entries(options)) {
        assert.deepEqual(problems({ rules: { [id]: ['hint', { [name]: option.default }] } }), [], `${id} ${name}`);
        assert.equal(problems({ rules: { [id]: ['hint', { [name]: null }] } }).length, 1, `${id} ${name}`);
        assert.match(
          problems({ rules: { [id]: ['hint', { [`${name}x`]: 1 }] } })[0] ?? '',
          new RegExp(`did you mean "${name}"`),
        );
      }
  });

  it('that init writes is right, names every rule, and changes nothing', () => {
    const { config, problems } = readConfig(template());
    assert.deepEqual(problems, []);
    for (const { id } of RULES) assert.ok(template().includes(`// "${id}": `));
    assert.deepEqual(new TeamConfig(config).settingsFor('a.brief.md'), { rules: {}, accept: [], house: {} });
  });

  it('goes over another key by key, a level keeping the options below it', () => {
    assert.deepEqual(
      mergeSettings(
        { lang: 'en', rules: { a: ['error', { x: 1 }], b: 'off' }, accept: ['A'], house: { dates: 'iso' } },
        { rules: { a: 'hint', c: 'info' }, accept: ['B', 'A'], house: { marks: 'any' } },
      ),
      {
        lang: 'en',
        rules: { a: ['hint', { x: 1 }], b: 'off', c: 'info' },
        accept: ['A', 'B'],
        house: { dates: 'iso', marks: 'any' },
      },
    );
  });
});
