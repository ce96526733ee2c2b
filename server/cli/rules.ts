// rapporteur rules: the catalogue.
import { RULES } from '../rules/index.ts';
import type { Arguments } from './options.ts';
import { Output } from './output.ts';

export const run = async (args: Arguments): Promise<number> => {
  const out = Output.standard();
  if (args.value('format') === 'json') {
    const rules = RULES.map(({ id, level, summary, options }) => ({ id, level, summary, options: options ?? {} }));
    out.write(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
  } else {
    const width = Math.max(...RULES.map((rule) => rule.id.length));
    for (const { id, level, summary } of [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1)))
      out.write(`${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}\n`);
  }
  out.close();
  return 0;
};
