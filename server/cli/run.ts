// Checking all drafts of a run: from the cache, alone, or by a crew.
import { sha256 } from './builtin.ts';
import { type Cache, findingsIn } from './cache.ts';
import { checkInCrew, jobsFor } from './crew.ts';
import type { DraftFile } from './files.ts';
import type { Inputs } from './inputs.ts';
import type { CheckedDraft } from './workspace.ts';

export interface Work {
  readonly inputs: Inputs;
  /** Threads; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly cache: Cache | null;
  problem(sentence: string): void;
}

/** A draft's outcome, with the hash of the bytes that were checked, where a cache is kept. */
export interface Outcome {
  readonly checked: CheckedDraft;
  readonly content: string | null;
}

/** All drafts in the order of their paths, whatever of the three ways each goes. */
export const checkAll = async function* (work: Work): AsyncGenerator<CheckedDraft> {
  const { cache } = work;
  if (cache === null || work.inputs.fromStandardInput) {
    for await (const outcome of checkEach(work, work.inputs.drafts)) if (outcome !== null) yield outcome.checked;
    return;
  }
  yield* checkUnknown(work, cache);
  cache.save();
};

const checkUnknown = async function* (work: Work, cache: Cache): AsyncGenerator<CheckedDraft> {
  const { drafts, workspace } = work.inputs;
  const keyOf = (draft: DraftFile, content: string): string =>
    cache.key('findings', workspace.contextOf(draft), content);
  const known = new Map<DraftFile, string>();
  for (const draft of drafts) {
    const content = cache.contentOf(draft.absolute);
    const key = content === null ? null : keyOf(draft, content);
    if (key !== null && cache.get(key) !== null) known.set(draft, key);
  }
  const unknown = checkEach(
    work,
    drafts.filter((draft) => !known.has(draft)),
  );
  try {
    for (const draft of drafts) {
      const key = known.get(draft);
      const json = key === undefined ? null : cache.get(key);
      const findings = findingsIn(json);
      if (key !== undefined && json !== null && findings !== null) {
        // A text is needed only to show where its findings stand.
        const text = findings.length === 0 ? '' : workspace.textOf(draft);
        if (text === null) continue;
        cache.set(key, json);
        yield { path: draft.path, text, findings, selfContained: true };
        continue;
      }
      const outcome = key === undefined ? ((await unknown.next()).value ?? null) : checkOne(work, draft);
      if (outcome === null) continue;
      const { checked, content } = outcome;
      if (checked.selfContained && content !== null) cache.set(keyOf(draft, content), JSON.stringify(checked.findings));
      yield checked;
    }
  } finally {
    // Sends the crew home.
    await unknown.return(undefined);
  }
};

/** null, and a sentence, for a draft that cannot be read. */
const checkOne = ({ inputs: { workspace, readOf }, cache }: Work, draft: DraftFile): Outcome | null => {
  const read = readOf(draft);
  if (read === null) return null;
  return { checked: workspace.check(draft, read.text), content: cache === null ? null : sha256(read.bytes) };
};

/** One outcome for each draft. */
const checkEach = async function* (work: Work, drafts: readonly DraftFile[]): AsyncGenerator<Outcome | null> {
  const jobs = work.jobs ?? jobsFor(drafts.length);
  const own = (draft: DraftFile): Outcome | null => checkOne(work, draft);
  if (jobs > 1 && drafts.length > 1 && !work.inputs.fromStandardInput)
    return yield* checkInCrew({
      options: work.inputs.workspace.options,
      drafts,
      jobs,
      own,
      hashed: work.cache !== null,
      problem: work.problem,
    });
  for (const draft of drafts) yield own(draft);
};
