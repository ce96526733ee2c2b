// `rapporteur:images`: dictionaries made when bundling, by the same sources that make them at run time from their lists.
import { build } from 'esbuild';

/** Languages that are read in full: the dictionaries of the others are small. */
const LANGUAGES = ['en', 'fr', 'de'];

const ENTRY = `
  export { dictionariesOf } from './server/facts/dictionaries.ts';
  export { languageOf } from './server/languages/index.ts';
`;

/** Bundled without images of its own. */
const none = {
  name: 'no-images',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^rapporteur:images$/ }, () => ({ path: 'none', namespace: 'images' }));
    onLoad({ filter: /.*/, namespace: 'images' }, () => ({ contents: 'export default {}' }));
  },
};

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
    plugins: [none],
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { dictionariesOf, languageOf } = await import(`data:text/javascript;base64,${code}`);
  return {
    texts: new Map(LANGUAGES.map((tag) => [tag, JSON.stringify(dictionariesOf(languageOf(tag)))])),
    sources: Object.keys(metafile.inputs).filter((file) => file.startsWith('server/')),
  };
};

let making = null;

/** All bundles of one build share what is made; a later build makes it anew. */
export const images = {
  name: 'images',
  setup({ onStart, onResolve, onLoad }) {
    onStart(() => {
      making = null;
    });
    onResolve({ filter: /^rapporteur:images$/ }, () => ({ path: 'all', namespace: 'images' }));
    onResolve({ filter: /^rapporteur:images\// }, ({ path }) => ({
      path: path.slice(path.indexOf('/') + 1),
      namespace: 'images',
    }));
    onLoad({ filter: /.*/, namespace: 'images' }, async ({ path }) => {
      making ??= makeImages();
      const { texts, sources } = await making;
      const contents =
        path === 'all'
          ? `export default {${[...texts.keys()].map((tag) => `${tag}: () => require('rapporteur:images/${tag}')`)}}`
          : `module.exports = ${JSON.stringify(texts.get(path))}`;
      return { contents, resolveDir: process.cwd(), watchFiles: sources };
    });
  },
};
