// What is made from the sources' own tables: the schemas of rapporteur.json and dossier.yaml, and the manual page.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { noImages } from './images.mjs';

const load = async (file) => {
  const options = {
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    plugins: [noImages],
    logLevel: 'warning',
  };
  const { outputFiles } = await build({ ...options, entryPoints: [file] });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

export const writeGenerated = async (version) => {
  const { configSchema, dossierSchema } = await load('server/schema.ts');
  writeFileSync('dist/rapporteur.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
  writeFileSync('dist/dossier.schema.json', `${JSON.stringify(dossierSchema(), null, 2)}\n`);
  const { manPage } = await load('server/cli/man.ts');
  writeFileSync('dist/rapporteur.1', manPage(version));
};
