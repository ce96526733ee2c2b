// dist/rapporteur.vsix, of what the extension needs and no more; the same bytes from the same sources.
// The command line and the program interface are the npm package's: the extension's manifest goes without them.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

process.chdir(path.resolve(import.meta.dirname, '..'));
// Times inside the archive: the earliest that a zip file can hold, in one zone.
process.env.SOURCE_DATE_EPOCH = '315532800';
process.env.TZ = 'UTC';

/** What only the npm package holds. */
const NPM_ONLY = [
  'dist/api.js',
  'dist/cli',
  'dist/cli.js',
  'dist/dossier.schema.json',
  'dist/extension/package.json',
  'dist/lsp.cjs',
  'dist/package.json',
  'dist/rapporteur.1',
  'dist/types',
];

/** The files of a pattern with one `*` in its last part; any other name is its own. */
const matching = (pattern) => {
  const [before, after] = path.basename(pattern).split('*');
  if (after === undefined) return [pattern];
  const folder = path.dirname(pattern);
  return readdirSync(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => path.join(folder, name));
};

const { bin, exports, man, scripts, devDependencies, types, ...manifest } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const files = manifest.files.filter((file) => !NPM_ONLY.includes(file));
const staging = 'dist/vsix';
rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
for (const file of [...files.flatMap(matching), 'README.md'])
  cpSync(file, path.join(staging, file), { recursive: true });
writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);

const packagePath = 'dist/rapporteur.vsix';
await createVSIX({
  cwd: staging,
  packagePath: path.resolve(packagePath),
  dependencies: false,
  rewriteRelativeLinks: false,
});
console.log(`${packagePath}: ${Math.round(statSync(packagePath).size / 1024)} KB`);
