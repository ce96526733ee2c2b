// The house's walls: imports point one way, and only hosts touch the world.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const filesUnder = (dir: string): string[] =>
  (existsSync(dir) ? readdirSync(dir) : []).flatMap((name) => {
    const file = path.join(dir, name);
    return statSync(file).isDirectory() ? filesUnder(file) : file.endsWith('.ts') ? [file] : [];
  });

/** Room → the rooms it may import from, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  languages: [],
  draft: ['knowledge', 'languages'],
  facts: ['draft', 'knowledge', 'languages'],
  rules: ['facts', 'draft', 'knowledge', 'languages'],
  // check.ts and found.ts, and what settings are: settings.ts, config.ts, schema.ts, patterns.ts
  check: ['rules', 'facts', 'draft', 'knowledge', 'languages'],
  api: ['check', 'rules', 'facts', 'draft', 'knowledge', 'languages'],
  // What both hosts show of a draft.
  display: ['facts', 'draft', 'knowledge', 'languages'],
  editor: ['display', 'api', 'check', 'rules', 'facts', 'draft', 'knowledge', 'languages'],
  cli: ['display', 'api', 'check', 'rules', 'facts', 'draft', 'knowledge', 'languages', 'editor'],
};
const PURE = ['knowledge', 'languages', 'draft', 'facts', 'rules', 'check', 'api', 'display'];
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  draft: ['@lezer/common', '@lezer/markdown', 'yaml'],
  check: ['jsonc-parser'],
};

const roomOf = (file: string): string => {
  const [, room = ''] = path.relative('.', file).split(path.sep);
  if (['found.ts', 'settings.ts', 'config.ts', 'patterns.ts', 'schema.ts'].includes(room)) return 'check';
  return room.endsWith('.ts') ? room.slice(0, -3) : room;
};

const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/g,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

/** Code without comments and strings, so that words about the clock are not the clock. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, ' ');

const server = filesUnder('server').filter((f) => !f.endsWith('.d.ts'));

describe('layers', () => {
  for (const file of server) {
    const room = roomOf(file);
    const text = readFileSync(file, 'utf8');
    it(`${file} imports only what its room may`, () => {
      const allowed = MAY[room];
      assert.ok(allowed !== undefined, `no room for ${file}`);
      for (const name of importsOf(text)) {
        if (name.includes('/l10n/')) assert.equal(room, 'editor', "only a host speaks the writer's language");
        else if (name.startsWith('.')) {
          const target = roomOf(path.join(path.dirname(file), name));
          assert.ok(target === room || allowed.includes(target), `${room} must not import ${target} (${name})`);
        } else if (PURE.includes(room)) {
          const known = name.startsWith('rapporteur:') || (LIBRARIES[room] ?? []).includes(name);
          assert.ok(known, `${room} must not import ${name}`);
        }
      }
    });
    if (PURE.includes(room))
      it(`${file} has no clock, chance or I/O`, () => {
        const world =
          /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|fetch\(|setTimeout|setInterval|console\.)/.exec(
            codeOf(text),
          );
        assert.equal(world?.[0], undefined);
      });
  }

  it('the client takes only types from the server', () => {
    for (const file of existsSync('client') ? filesUnder('client') : []) {
      const text = readFileSync(file, 'utf8');
      for (const m of text.matchAll(/import\s+(type\s)?[^;]*?from\s*'([^']*server\/[^']*)'/g))
        assert.ok(m[1] !== undefined, `${file} imports ${m[2]} for more than types`);
    }
  });

  it('no word list stands outside languages and knowledge', () => {
    for (const file of server.filter((f) => ['facts', 'rules', 'draft'].includes(roomOf(f)))) {
      const long = /'(?:[a-zäöüßéèàç-]+[ ,|]+){8,}[a-zäöüßéèàç-]+'/.exec(readFileSync(file, 'utf8'));
      assert.equal(long?.[0], undefined, `a list of words in ${file}`);
    }
  });
});
