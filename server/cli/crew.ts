// Many drafts at once: worker threads that each hold a workspace of their own and are handed drafts in batches.
import path from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { workerThreads } from './builtin.ts';
import { DIST } from './dist.ts';
import type { DraftFile } from './files.ts';
import { type CheckedDraft, Workspace, type WorkspaceOptions } from './workspace.ts';

/** The argument by which this program knows that it runs as a worker. */
export const AS_WORKER = '--as-worker-thread';

/** Fewer drafts than this are checked before two workers are warm. */
export const WORTH_A_CREW = 1500;

const BATCH = 16;

/** A draft's outcome: null when it could not be read; with the sentences about it. */
interface Outcome {
  readonly checked: CheckedDraft | null;
  readonly problems: readonly string[];
}

class Batch {
  readonly outcomes: Promise<readonly Outcome[]>;
  resolve: (outcomes: readonly Outcome[]) => void = () => {};
  reject: (error: unknown) => void = () => {};

  constructor(readonly drafts: readonly DraftFile[]) {
    this.outcomes = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Waited for only in its turn.
    this.outcomes.catch(() => {});
  }
}

/** The outcomes in the order of the drafts, whatever worker was the faster. */
export const checkInCrew = async function* (
  options: WorkspaceOptions,
  drafts: readonly DraftFile[],
  jobs: number,
  problem: (sentence: string) => void,
): AsyncGenerator<CheckedDraft | null> {
  const { Worker } = workerThreads();
  const batches: (Batch | null)[] = [];
  for (let i = 0; i < drafts.length; i += BATCH) batches.push(new Batch(drafts.slice(i, i + BATCH)));
  let next = 0;
  const crew = Array.from({ length: Math.min(jobs, batches.length) }, () => {
    const worker = new Worker(path.join(DIST, 'cli.js'), {
      argv: [AS_WORKER],
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    let at = -1;
    const hand = (): void => {
      at = next++;
      const batch = batches[at];
      if (batch) worker.postMessage(batch.drafts);
    };
    worker.on('message', (outcomes: readonly Outcome[]) => {
      batches[at]?.resolve(outcomes);
      hand();
    });
    worker.on('error', (error) => batches[at]?.reject(error));
    hand();
    return worker;
  });
  try {
    for (let i = 0; i < batches.length; i++) {
      for (const { checked, problems } of (await batches[i]?.outcomes) ?? []) {
        for (const sentence of problems) problem(sentence);
        yield checked;
      }
      // Its texts are needed no more.
      batches[i] = null;
    }
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
};

/** What a worker does, until it is ended. */
export const work = (port: MessagePort, options: WorkspaceOptions): void => {
  let problems: string[] = [];
  const workspace = new Workspace(options, (sentence) => problems.push(sentence));
  port.on('message', (drafts: readonly DraftFile[]) => {
    port.postMessage(
      drafts.map((draft): Outcome => {
        problems = [];
        const text = workspace.textOf(draft);
        const checked = text === null ? null : workspace.check(draft, text);
        // A text is needed only to show where its findings stand.
        return { checked: checked?.findings.length === 0 ? { ...checked, text: '' } : checked, problems };
      }),
    );
  });
};
