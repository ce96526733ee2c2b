// --shard i/n: the part of the drafts that one of n jobs checks.
import path from 'node:path';
import { Failure } from './failure.ts';
import { type DraftFile, shownPath } from './files.ts';
import { printable } from './terminal.ts';
import type { Workspace } from './workspace.ts';

interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** Throws `Failure` for what is not of the form i/n. */
export const readShard = (text: string): Shard => {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new Failure(`--shard needs the form 2/8, not "${printable(text)}".`);
  return { index, of };
};

/** The drafts of a larger dossier are shared out: reading it in each job costs less than all waiting for one. */
const MOST_TOGETHER = 200;

/**
 * The drafts of a shard. Which one a draft is in hangs on its own path, or its dossier's, so that one more draft moves no
 * other; together the shards hold every draft once. What is found in a draft is the same in any shard, as a workspace
 * reads the whole of its dossier.
 */
export const shardOf = (drafts: readonly DraftFile[], shard: Shard, { dossiers, options }: Workspace): DraftFile[] => {
  const dossierOf = (draft: DraftFile): string | null => dossiers.nearestTo(path.dirname(draft.absolute));
  const sizes = new Map<string | null, number>();
  for (const draft of drafts) sizes.set(dossierOf(draft), (sizes.get(dossierOf(draft)) ?? 0) + 1);
  return drafts.filter((draft) => {
    const dossier = dossierOf(draft);
    const together = dossier !== null && (sizes.get(dossier) ?? 0) <= MOST_TOGETHER;
    return hash(together ? shownPath(dossier, options.cwd) : draft.path) % shard.of === shard.index - 1;
  });
};

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), with a last stir for the low bits that a remainder takes. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x45d9f3b);
  return (h ^ (h >>> 16)) >>> 0;
};
