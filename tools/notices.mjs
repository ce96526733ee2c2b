// THIRD-PARTY-NOTICES.txt: whose work the bundles hold, with the licence texts.  node tools/notices.mjs  (after a build)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the packages that bundles took something from. */
export const bundledPackages = (metafiles) => {
  const names = new Set();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const [, name] = /.*(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
  return [...names].sort();
};

/** Data that is in the sources themselves. */
const DATA = `Names of countries in the official languages of the European Union
Publications Office of the European Union, authority table "Country"
(http://publications.europa.eu/resource/authority/country), as distributed in the
eForms SDK 1.15.1 of 20 July 2026; with corrections.
Licence: Creative Commons Attribution 4.0 International
(https://creativecommons.org/licenses/by/4.0/)
`;

const RULE = `${'-'.repeat(80)}\n`;

export const noticesOf = (packages) => {
  const parts = packages.map((name) => {
    const folder = path.join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    if (file === undefined) throw new Error(`${name} comes without a licence text`);
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return [
    'Rapporteur is distributed under the licence in LICENSE. It contains the work of others:\n',
    DATA,
    ...parts,
  ].join(`\n${RULE}\n`);
};

if (process.argv[1] === import.meta.filename) {
  process.chdir(path.resolve(import.meta.dirname, '..'));
  writeFileSync('THIRD-PARTY-NOTICES.txt', noticesOf(JSON.parse(readFileSync('dist/bundled.json', 'utf8'))));
}
