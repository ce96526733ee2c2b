// `rapporteur:images`: dictionaries made when bundling, by the same sources that make them at run time from their lists.
import { build } from 'esbuild';

/** Languages that are read in full: the dictionaries of the others are small. */
const LANGUAGES = ['en', 'fr', 'de'];

const ENTRY = `
  export { dictionariesOf } from './server/facts/dictionaries.ts';
  export { languageOf } from './server/languages/index.ts';
`;

/**
 * A value as code. Text stands as itself, so that nothing has to be read of it at a start; lists are JSON, which is read
 * faster than code. What an object is made of is made when it is asked for.
 */
const codeOf = (value) => {
  if (Array.isArray(value)) return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, part]) => `${key}: ${codeOf(part)}`)}}`;
};
const moduleOf = (parts) =>
  `module.exports = {${Object.entries(parts).map(([key, part]) => `get ${key}() { return ${codeOf(part)} }`)}}`;

/** → modules by language, and the sources it hangs on. */
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
    images: new Map(LANGUAGES.map((tag) => [tag, moduleOf(dictionariesOf(languageOf(tag)))])),
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
      return { contents: images.get(path), watchFiles: sources };
    });
  },
});

export const images = imagesOf(LANGUAGES);
/** For the server, whose first answer is one that somebody waits for. */
export const englishImages = imagesOf(['en']);
export const noImages = imagesOf([]);
