// rapporteur init: a rapporteur.json that says in comments all that can be set.
import path from 'node:path';
import { RULES } from '../rules/index.ts';
import { CONFIG_KEYS, CONFIG_NAME, DEFAULT_INCLUDE, HOUSE_KEYS, SETTING_KEYS } from '../settings.ts';
import { replaceFile } from './atomic.ts';
import { Failure } from './failure.ts';
import type { Arguments } from './options.ts';
import { say } from './output.ts';

export const run = async (args: Arguments): Promise<number> => {
  if (args.positionals.length > 0) throw new Failure('init takes no paths: it writes to the working directory.');
  try {
    replaceFile(path.resolve(CONFIG_NAME), Buffer.from(template(), 'utf8'), null);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${CONFIG_NAME} ${error.message}`);
    throw error;
  }
  say(`${CONFIG_NAME} is written; "rapporteur check" uses it.`);
  return 0;
};

/** A config that sets nothing but what holds anyway. */
export const template = (): string => {
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const comment = (text: string, indent: string): string => `${indent}// ${text}\n`;
  const house = Object.entries(HOUSE_KEYS).map(
    ([key, { values, description }]) =>
      comment(description, '    ') + comment(`"${key}": ${values.map((v) => `"${v}"`).join(' | ')}`, '    '),
  );
  return `// Settings of Rapporteur for the drafts in this folder and below. All of them may be left out.
{
${comment(CONFIG_KEYS.include.description, '  ')}  "include": [${DEFAULT_INCLUDE.map((pattern) => JSON.stringify(pattern)).join(', ')}],

${comment(CONFIG_KEYS.ignore.description, '  ')}  "ignore": [],

${comment(SETTING_KEYS.lang.description, '  ')}  // "lang": "en",

${comment(SETTING_KEYS.accept.description, '  ')}  "accept": [],

${comment(SETTING_KEYS.rules.description, '  ')}${comment('Levels: off, hint, info, warning, error. Those that hold by default:', '  ')}  "rules": {
${rules.map(({ id, level, summary }) => comment(summary, '    ') + comment(`"${id}": "${level}",`, '    ')).join('')}  },

${comment(SETTING_KEYS.house.description, '  ')}  "house": {
${house.join('')}  },

${comment(CONFIG_KEYS.overrides.description, '  ')}  "overrides": [
    // { "files": ["press/**"], "rules": { "quote-unattributed": "error" } }
  ],

${comment(CONFIG_KEYS.extends.description, '  ')}  "extends": []
}
`;
};
