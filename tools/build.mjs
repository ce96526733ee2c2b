// All bundles into dist/.  node tools/build.mjs [--dev] [--tests] [--watch]

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

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

const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
const common = {
  bundle: true,
  target: 'es2023',
  logLevel: 'warning',
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  legalComments: 'none',
  plugins: [pages],
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
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
};

const bundles = [
  {
    ...node,
    ...lean,
    format: 'esm',
    entryPoints: { cli: 'server/cli/main.ts' },
    outdir: 'dist',
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  },
  { ...web, ...lean, format: 'esm', entryPoints: { api: 'server/api.ts' }, outdir: 'dist' },
  // One client and one server for the desktop and the browser, so that the package holds each once.
  {
    ...web,
    ...lean,
    format: 'cjs',
    entryPoints: { client: 'client/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'node:child_process'],
  },
  { ...web, ...lean, format: 'iife', entryPoints: { server: 'server/editor/browser.ts' }, outdir: 'dist' },
  {
    ...node,
    format: 'cjs',
    entryPoints: { process: 'server/editor/process.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  },
  // The same server for other editors, over standard input and output: `rapporteur lsp`.
  {
    ...node,
    ...lean,
    format: 'cjs',
    entryPoints: { lsp: 'server/editor/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  },
];
if (flag('--tests')) {
  const tests = readdirSync('test').filter((f) => f.endsWith('.test.ts'));
  bundles.push({
    ...node,
    ...lean,
    minify: false,
    sourcemap: 'inline',
    format: 'esm',
    entryPoints: Object.fromEntries(tests.map((f) => [f.slice(0, -3), `test/${f}`])),
    outdir: 'dist/test',
    external: [
      'mocha',
      'vscode-textmate',
      'vscode-oniguruma',
      'esbuild',
      'playwright-core',
      '@vscode/test-electron',
      'fast-check',
    ],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  });
}

if (!flag('--watch')) rmSync('dist', { recursive: true, force: true });
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
    await Promise.all(contexts.map((c) => c.rebuild()));
  } catch {
    process.exitCode = 1;
  }
  await Promise.all(contexts.map((c) => c.dispose()));
}
