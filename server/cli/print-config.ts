// --print-config: what holds for one draft, and where it comes from.
import path from 'node:path';
import { RULES } from '../rules/index.ts';
import { Failure } from './failure.ts';
import { shownPath } from './files.ts';
import { Problems, workspaceOptions } from './inputs.ts';
import type { Arguments } from './options.ts';
import { Output } from './output.ts';
import { Workspace } from './workspace.ts';

export const printConfig = (args: Arguments): number => {
  const [name] = args.positionals;
  if (name === undefined || args.positionals.length > 1)
    throw new Failure('--print-config takes the path of one draft, which need not be there yet.');
  const problems = new Problems();
  const workspace = new Workspace(workspaceOptions(args), problems.add);
  const { cwd } = workspace.options;
  const absolute = path.resolve(cwd, name);
  const { file } = workspace.configs.teamOf(path.dirname(absolute));
  const settings = workspace.settingsFor({ path: name, absolute });
  const rules = Object.fromEntries(RULES.map(({ id, level }) => [id, settings.rules?.[id] ?? level]));
  const dossier = workspace.dossiers.nearestTo(path.dirname(absolute));
  const shown = (at: string | null): string | null => (at === null ? null : shownPath(at, cwd));
  const out = Output.standard();
  out.write(
    `${JSON.stringify({ config: shown(file), dossier: shown(dossier), lang: workspace.options.lang ?? null, ...settings, rules }, null, 2)}\n`,
  );
  out.close();
  return problems.any ? 2 : 0;
};
