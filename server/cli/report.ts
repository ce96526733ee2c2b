// rapporteur report: one self-contained HTML page about all drafts.
import { factsAsJson } from '../api.ts';
import { findingsOf } from '../check.ts';
import { inputsOf, Problems } from './inputs.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';
import { Output } from './output.ts';
import { page, type ReportedDraft } from './report/page.ts';
import { disarmed } from './terminal.ts';

export const run = async (args: Arguments): Promise<number> => {
  const problems = new Problems();
  const { workspace, drafts, readOf } = await inputsOf(args, problems);
  const file = args.value('output');
  const out = file === undefined ? Output.standard() : Output.file(file);
  const reported = drafts.flatMap((draft): ReportedDraft[] => {
    const text = readOf(draft)?.text ?? null;
    if (text === null) return [];
    const { facts, options } = workspace.read(draft, text);
    const findings = findingsOf(facts, options);
    return [{ path: draft.path, lines: new Lines(text), facts: factsAsJson(facts), findings }];
  });
  out.write(disarmed(page(reported)));
  out.close();
  return problems.any ? 2 : 0;
};
