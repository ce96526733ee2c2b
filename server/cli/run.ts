// Checking all drafts of a run: from the cache, alone, or by a crew.
import { availableCores } from './builtin.ts';
import type { Cache } from './cache.ts';
import { checkInCrew, WORTH_A_CREW } from './crew.ts';
import type { DraftFile } from './files.ts';
import type { Inputs } from './inputs.ts';
import type { CheckedDraft } from './workspace.ts';

/** More workers than this wait for the disk and for each other. */
const MOST_JOBS = 16;

export interface Work {
  readonly inputs: Inputs;
  /** Worker threads; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly cache: Cache | null;
  problem(sentence: string): void;
}

/** All drafts in the order of their paths, whatever of the three ways each goes. */
export const checkAll = async function* (work: Work): AsyncGenerator<CheckedDraft> {
  const { drafts, workspace, textOf } = work.inputs;
  const { cache } = work;
  if (cache === null) return yield* present(checkEach(work, drafts));
  const keys = new Map<DraftFile, string>();
  const known = new Map<DraftFile, CheckedDraft>();
  for (const draft of drafts) {
    const text = textOf(draft);
    if (text === null) continue;
    const key = workspace.keyOf(cache, draft, text);
    const findings = cache.findings(key);
    keys.set(draft, key);
    // A text is needed only to show where its findings stand.
    if (findings !== null)
      known.set(draft, { path: draft.path, text: findings.length > 0 ? text : '', findings, selfContained: true });
  }
  const unknown = checkEach(
    work,
    drafts.filter((draft) => !known.has(draft)),
  );
  for (const draft of drafts) {
    const checked = known.get(draft) ?? (await unknown.next()).value ?? null;
    if (checked === null) continue;
    if (checked.selfContained) cache.set(keys.get(draft) ?? '', checked.findings);
    yield checked;
  }
  cache.save();
};

/** One outcome for each draft: null for one that cannot be read. */
const checkEach = async function* (
  { inputs: { workspace, textOf }, jobs, problem }: Work,
  drafts: readonly DraftFile[],
): AsyncGenerator<CheckedDraft | null> {
  const crew = jobs ?? (drafts.length < WORTH_A_CREW ? 1 : Math.min(availableCores(), MOST_JOBS));
  if (crew > 1 && drafts.length > 1) return yield* checkInCrew(workspace.options, drafts, crew, problem);
  for (const draft of drafts) {
    const text = textOf(draft);
    yield text === null ? null : workspace.check(draft, text);
  }
};

const present = async function* (outcomes: AsyncGenerator<CheckedDraft | null>): AsyncGenerator<CheckedDraft> {
  for await (const checked of outcomes) if (checked !== null) yield checked;
};
