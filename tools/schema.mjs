// The schema of rapporteur.json, from the tables that the config is read by → dist/rapporteur.schema.json.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

export const writeSchema = async () => {
  const options = { bundle: true, write: false, format: 'esm', target: 'es2023', logLevel: 'warning' };
  const { outputFiles } = await build({ ...options, entryPoints: ['server/schema.ts'] });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { configSchema } = await import(`data:text/javascript;base64,${source}`);
  writeFileSync('dist/rapporteur.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
};
