// The drafts for a journey in the web, where there is no disk to copy them from: writes them and lets somebody drive.
import { writeDrafts } from './drafts.ts';

export const run = async (): Promise<void> => {
  await writeDrafts();
  await new Promise<never>(() => {});
};
