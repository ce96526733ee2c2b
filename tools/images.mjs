// `rapporteur:images`: dictionaries made when bundling, by the same sources that make them at run time from their lists.
import { build } from 'esbuild';

/** Languages that are read in full: the dictionaries of the others are small. */
const LANGUAGES = ['en', 'fr', 'de'];

const ENTRY = `
  export { dictionariesOf } from './server/facts/dictionaries.ts';
  export { languageOf } from './server/languages/index.ts';
`;

/** JSON in which a letter takes one byte, in the file and in memory. */
const ascii = (json) => json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** → JSON by language, and the sources it hangs on. */
const makeImages = async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    platform: 'neutral',
    target: 'es2023',
    plugins: [noImages],
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { dictionariesOf, languageOf } = await import(`data:text/javascript;base64,${code}`);
  return {
    images: new Map(LANGUAGES.map((tag) => [tag, ascii(JSON.stringify(dictionariesOf(languageOf(tag))))])),
    sources: Object.keys(metafile.inputs).filter((file) => file.startsWith('server/')),
  };
};

let making = null;

/** With `languages` none, dictionaries are made at run time: a bundle is smaller by 40 KB compressed for each. */
const imagesOf = (languages) => ({
  name: 'images',
  setup({ onStart, onResolve, onLoad }) {
    onStart(() => {
      making = null;
    });
    onResolve({ filter: /^rapporteur:images$/ }, () => ({ path: 'all', namespace: 'images' }));
    onResolve({ filter: /^rapporteur:images\// }, ({ path }) => ({ path: path.split('/')[1], namespace: 'images' }));
    onLoad({ filter: /.*/, namespace: 'images' }, async ({ path }) => {
      // Wrapped as they are required, so that nothing is made of a language that a run does not use.
      const texts = languages.map((tag) => `${tag}: () => require('rapporteur:images/${tag}')`);
      if (path === 'all') return { contents: `export default {${texts}}`, resolveDir: process.cwd() };
      // All bundles of one build share what is made.
      making ??= makeImages();
      const { images, sources } = await making;
      return { contents: `module.exports = ${JSON.stringify(images.get(path))}`, watchFiles: sources };
    });
  },
});

export const images = imagesOf(LANGUAGES);
export const noImages = imagesOf([]);
