// All bundles into dist/.  node tools/build.mjs [--dev] [--tests] [--vscode-tests] [--watch]

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';
import { writeGenerated } from './generated.mjs';
import { englishImages, images, noImages } from './images.mjs';
import { bundledPackages } from './notices.mjs';
import { writeTypes } from './types.mjs';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
const flag = (name) => process.argv.includes(name);
const dev = flag('--dev') || flag('--watch');

/** `rapporteur:pages`: the rules' pages, id → Markdown, gathered when bundling. */
const pages = {
  name: 'pages',
  setup(build) {
    build.onResolve({ filter: /^rapporteur:pages$/ }, () => ({ path: 'pages', namespace: 'pages' }));
    build.onLoad({ filter: /.*/, namespace: 'pages' }, () => {
      const dir = path.join(root, 'server/rules');
      const files = readdirSync(dir)
        .filter((f) => f.endsWith('.md'))
        .sort();
      const text = Object.fromEntries(files.map((f) => [f.slice(0, -3), readFileSync(path.join(dir, f), 'utf8')]));
      return {
        contents: JSON.stringify(text),
        loader: 'json',
        watchFiles: files.map((f) => path.join(dir, f)),
        watchDirs: [dir],
      };
    });
  },
};

/** All ASCII, as `editor/compiled.ts` takes it: esbuild leaves regular expressions and templates as they are. */
const ascii = {
  name: 'ascii',
  setup(build) {
    build.onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile?.outputs ?? {}).filter((output) => /\.c?js$/.test(output))) {
        const text = readFileSync(file, 'utf8');
        const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
        writeFileSync(file, text.replace(/[^\0-\x7f]/g, escaped));
      }
    });
  },
};

/** `rapporteur:suite`: every test that runs inside VS Code, for the bundle of the web-worker host. */
const suite = {
  name: 'suite',
  setup(build) {
    build.onResolve({ filter: /^rapporteur:suite$/ }, () => ({ path: 'suite', namespace: 'suite' }));
    build.onLoad({ filter: /.*/, namespace: 'suite' }, () => ({
      contents: testsIn('test/vscode/suite')
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: path.join(root, 'test/vscode/suite'),
    }));
  },
};

const testsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
/** Entry points for esbuild: name without `.ts` → file. */
const entries = (folder) =>
  Object.fromEntries(testsIn(folder).map((file) => [path.join(folder, file).slice(0, -3), `${folder}/${file}`]));

/** Text by path below the folder. */
const filesUnder = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
  );

const ofTests = (file) => file.startsWith('dist/test/');

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
const common = {
  bundle: true,
  target: 'es2023',
  logLevel: 'warning',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  charset: 'utf8',
  // As literals they are compiled when first used; esbuild would construct them at load for engines long gone.
  supported: { 'regexp-unicode-property-escapes': true },
  metafile: true,
  plugins: [pages, noImages],
  define: { VERSION: JSON.stringify(version) },
};
const node = { ...common, platform: 'node', target: 'node20.19' };
const web = {
  ...common,
  platform: 'browser',
  define: { ...common.define, global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
};
// The YAML library is evaluated only for drafts with front matter: required, esbuild wraps it.
const lean = {
  mainFields: ['module', 'main'],
  alias: {
    yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js'),
    '@lezer/highlight': path.join(root, 'tools/no-highlight.mjs'),
  },
};

const bundles = [
  { ...node, format: 'esm', entryPoints: { cli: 'server/cli/main.ts' }, outdir: 'dist' },
  {
    ...node,
    ...lean,
    format: 'cjs',
    entryPoints: { command: 'server/cli/command.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    define: { ...common.define, 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    plugins: [pages, images, ascii],
    // As `cli/program.ts` runs it.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  },
  // A library of its own size, for one command alone.
  {
    ...node,
    format: 'cjs',
    entryPoints: { mcp: 'server/cli/mcp.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
  },
  { ...web, ...lean, format: 'esm', entryPoints: { api: 'server/api.ts' }, outdir: 'dist' },
  // The extension and its server: one file each for the desktop and the browser, so that the package holds each once.
  {
    ...web,
    ...lean,
    format: 'cjs',
    entryPoints: { client: 'client/extension.ts' },
    outdir: 'dist/extension',
    external: ['vscode', 'node:child_process'],
  },
  {
    ...web,
    ...lean,
    format: 'iife',
    entryPoints: { server: 'server/editor/browser.ts' },
    outdir: 'dist/extension',
    plugins: [pages, englishImages, ascii],
  },
  { ...node, format: 'cjs', entryPoints: { process: 'server/editor/process.ts' }, outdir: 'dist/extension' },
  // The same server for other editors, over standard input and output: `rapporteur lsp`.
  {
    ...node,
    ...lean,
    format: 'cjs',
    entryPoints: { lsp: 'server/editor/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    plugins: [pages, englishImages, ascii],
  },
];
// The tests: dist/test mirrors test.
const testing = {
  ...node,
  ...lean,
  minify: false,
  sourcemap: 'inline',
  format: 'esm',
  outdir: 'dist',
  plugins: [pages, images],
  external: [
    'mocha',
    'esbuild',
    'playwright-core',
    '@vscode/test-electron',
    '@vscode/vsce',
    'fast-check',
    'vscode-textmate',
    'vscode-oniguruma',
    'xmllint-wasm',
  ],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
};
if (flag('--tests')) bundles.push({ ...testing, entryPoints: entries('test') });
if (flag('--vscode-tests')) {
  bundles.push(
    {
      ...testing,
      entryPoints: {
        ...entries('test/release'),
        ...entries('test/vscode/journeys'),
        'test/vscode/run': 'test/vscode/run.ts',
        'test/vscode/code': 'test/vscode/code.ts',
        'test/vscode/shots': 'test/vscode/shots.ts',
      },
    },
    // Inside the Node extension host; mocha stays a plain require.
    {
      ...testing,
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      banner: {},
      entryPoints: { ...entries('test/vscode/suite'), 'test/vscode/desktop': 'test/vscode/desktop.ts' },
      external: ['vscode', 'mocha'],
    },
    // Inside the web-worker extension host: one file with mocha and the drafts in it.
    {
      ...web,
      minify: false,
      format: 'cjs',
      outdir: 'dist',
      plugins: [suite],
      entryPoints: { 'test/vscode/browser': 'test/vscode/browser.ts', 'test/vscode/folder': 'test/vscode/folder.ts' },
      external: ['vscode'],
      define: { ...web.define, DRAFTS: JSON.stringify(filesUnder('test/vscode/drafts')) },
      banner: { js: 'globalThis.process ??= { env: {} };' },
    },
  );
}

if (!flag('--watch')) rmSync('dist', { recursive: true, force: true });
// VS Code wants a manifest without `type`; so what is a module and what is CommonJS is said beside the bundles.
mkdirSync('dist/extension', { recursive: true });
writeFileSync('dist/package.json', '{ "type": "module" }\n');
writeFileSync('dist/extension/package.json', '{ "type": "commonjs" }\n');
const wanted = bundles
  .map((b) => ({
    ...b,
    entryPoints: Object.fromEntries(Object.entries(b.entryPoints).filter(([, f]) => existsSync(f))),
  }))
  .filter((b) => Object.keys(b.entryPoints).length > 0);
const contexts = await Promise.all(wanted.map((b) => context(b)));
if (flag('--watch')) await Promise.all(contexts.map((c) => c.watch()));
else {
  try {
    const results = await Promise.all(contexts.map((c) => c.rebuild()));
    await writeGenerated(version);
    if (!dev) {
      const shipped = results.filter(({ metafile }) => !Object.keys(metafile.outputs).some(ofTests));
      writeFileSync('dist/bundled.json', JSON.stringify(bundledPackages(shipped.map(({ metafile }) => metafile))));
      writeTypes();
    }
  } catch (error) {
    // esbuild has said what is wrong with a source.
    if (error.errors === undefined) console.error(error);
    process.exitCode = 1;
  }
  await Promise.all(contexts.map((c) => c.dispose()));
}
