// Many drafts at once: this thread and workers, which each hold a workspace of their own and are handed drafts in batches.
import path from 'node:path';
import type { MessagePort, Worker } from 'node:worker_threads';
import { availableCores, sha256, workerThreads } from './builtin.ts';
import { DIST } from './dist.ts';
import type { DraftFile } from './files.ts';
import type { Outcome } from './run.ts';
import { Workspace, type WorkspaceOptions } from './workspace.ts';

/** The argument by which this program knows that it runs as a worker. */
export const AS_WORKER = '--as-worker-thread';

/** More than this wait for the disk and for each other. */
const MOST_JOBS = 16;

/**
 * Drafts × cores from which a crew pays (bench/scale.mjs). It is much: each thread has the engine compile the program
 * anew, which takes longer than to check a thousand drafts, and on the cores that the crew would work on.
 */
const WORTH_A_CREW = 12_000;

/** The threads that pay. */
export const jobsFor = (drafts: number): number => {
  // To ask for the cores takes as long as a small draft.
  const cores = drafts * MOST_JOBS < WORTH_A_CREW ? 1 : Math.min(availableCores(), MOST_JOBS);
  return drafts * cores < WORTH_A_CREW ? 1 : cores;
};

const BATCH = 16;

/** Batches that a worker holds, so that it need not wait for this thread to end one of its own. */
const AHEAD = 2;

interface Job {
  readonly options: WorkspaceOptions;
  /** Whether the hash of what was checked is wanted. */
  readonly hashed: boolean;
}

interface Crew extends Job {
  readonly drafts: readonly DraftFile[];
  /** Threads, this one included. */
  readonly jobs: number;
  /** Checks a draft in this thread. */
  own(draft: DraftFile): Outcome | null;
  problem(sentence: string): void;
}

/** A draft's outcome in a worker: null when it could not be read; with the sentences about it. */
interface Told {
  readonly outcome: Outcome | null;
  readonly problems: readonly string[];
}

interface Batch {
  readonly drafts: readonly DraftFile[];
  /** Whether somebody has it in hand. */
  taken: boolean;
  told: readonly Told[] | null;
}

/** The outcomes in the order of the drafts, whoever was the faster. */
export const checkInCrew = async function* (crew: Crew): AsyncGenerator<Outcome | null> {
  const { Worker } = workerThreads();
  const batches: Batch[] = [];
  for (let i = 0; i < crew.drafts.length; i += BATCH)
    batches.push({ drafts: crew.drafts.slice(i, i + BATCH), taken: false, told: null });
  let first = 0;
  const take = (): Batch | null => {
    while (batches[first]?.taken) first++;
    const batch = batches[first] ?? null;
    if (batch !== null) batch.taken = true;
    return batch;
  };
  let failed: unknown = null;
  let wake = (): void => {};
  const hire = (): Worker => {
    const { options, hashed } = crew;
    const worker = new Worker(path.join(DIST, 'cli.js'), {
      argv: [AS_WORKER],
      workerData: { options, hashed } satisfies Job,
      resourceLimits: { maxYoungGenerationSizeMb: 12 },
    });
    const held: Batch[] = [];
    const hand = (): void => {
      const batch = take();
      if (batch === null) return;
      held.push(batch);
      worker.postMessage(batch.drafts);
    };
    worker.on('message', (told: readonly Told[] | null) => {
      const batch = told === null ? undefined : held.shift();
      // Nothing is kept for a worker that has not begun: this thread would wait for it in the end.
      if (batch === undefined) for (let i = 0; i < AHEAD; i++) hand();
      else {
        batch.told = told;
        hand();
      }
      wake();
    });
    worker.on('error', (error) => {
      failed = error;
      wake();
    });
    return worker;
  };
  const workers = Array.from({ length: Math.min(crew.jobs, batches.length) - 1 }, hire);
  try {
    for (const [i, batch] of batches.entries()) {
      while (batch.told === null) {
        if (failed !== null) throw failed;
        const own = take();
        if (own === null)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        else {
          own.told = own.drafts.map((draft) => ({ outcome: crew.own(draft), problems: [] }));
          // Lets the workers be heard.
          await new Promise(setImmediate);
        }
      }
      for (const { outcome, problems } of batch.told) {
        for (const sentence of problems) crew.problem(sentence);
        yield outcome;
      }
      // Its texts are needed no more.
      batches[i] = { drafts: [], taken: true, told: [] };
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};

/** What a worker does, until it is ended. */
export const work = (port: MessagePort, { options, hashed }: Job): void => {
  let problems: string[] = [];
  const workspace = new Workspace(options, (sentence) => problems.push(sentence));
  const outcomeOf = (draft: DraftFile): Outcome | null => {
    const read = workspace.contentOf(draft);
    if (read === null) return null;
    const checked = workspace.check(draft, read.text);
    return {
      // A text is needed only to show where its findings stand.
      checked: checked.findings.length === 0 ? { ...checked, text: '' } : checked,
      content: hashed ? sha256(read.bytes) : null,
    };
  };
  port.on('message', (drafts: readonly DraftFile[]) =>
    port.postMessage(
      drafts.map((draft): Told => {
        problems = [];
        return { outcome: outcomeOf(draft), problems };
      }),
    ),
  );
  port.postMessage(null);
};
