// Pictures of a journey, for eyes: SHOTS names the folder they go to.
import path from 'node:path';
import type { Page } from 'playwright-core';

export const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}.png`) });
};
