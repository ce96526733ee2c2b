// A writer opens VS Code and does not wait for this extension: VS Code itself says how long it took.
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { journey } from '../host/journey.ts';
import { runCommand } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

const LIMIT_MS = 150;
/** Other programs may be at work: one start of these has to be quick. */
const STARTS = 5;

/** Loading and activating, in milliseconds, as "Running Extensions" shows it. */
const activation = async (page: Page): Promise<number> => {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .monaco-list-row[aria-label="rapporteur"]');
  await row.filter({ hasText: /Activation: \d+ms/ }).waitFor();
  const milliseconds = /Activation: (\d+)ms/.exec((await row.textContent()) ?? '')?.[1];
  return Number(milliseconds);
};

journey(
  'starting',
  (window) => {
    it(`the extension is active within ${LIMIT_MS} ms`, async () => {
      const { page } = window();
      const taken: number[] = [];
      while (taken.length < STARTS && !taken.some((ms) => ms <= LIMIT_MS)) {
        if (taken.length > 0) {
          await page.reload();
          await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
        }
        taken.push(await activation(page));
        await shot(page, 'running-extensions');
      }
      console.log(`      (active after ${taken.join(', ')} ms)`);
      assert.ok(
        taken.some((ms) => ms <= LIMIT_MS),
        `${taken.join(', ')} ms`,
      );
    });
  },
  // High enough for all rows: what does not fit is not drawn.
  { height: 1600, settings: { 'workbench.editor.useModal': 'off' } },
);
