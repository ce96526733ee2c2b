// A writer mends a bad draft by the keyboard alone: from problem to problem, taking fixes.
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { journeyEverywhere } from '../host/journey.ts';
import { openFromExplorer, runCommand } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

/** Takes the first fix that is offered where the cursor stands, or the one whose title has these words. */
const takeFix = async (page: Page, title: string): Promise<void> => {
  const action = page.locator('.action-widget .monaco-list-row.action', { hasText: title });
  // Asked while the problem is still opening, nothing is offered: asked again.
  for (let tries = 0; tries < 10 && !(await action.first().isVisible()); tries++) {
    await page.keyboard.press('ControlOrMeta+.');
    await page.waitForTimeout(1500);
  }
  await action.first().waitFor();
  await shot(page, 'quick-fix');
  while (!(await page.locator('.action-widget .monaco-list-row.focused').textContent())?.includes(title))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await action.first().waitFor({ state: 'hidden' });
};

journeyEverywhere('mending a draft to nothing', (window) => {
  it('quick fixes take a draft to zero findings', async () => {
    const { page } = window();
    await openFromExplorer(page, 'mend.brief.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    await runCommand(page, 'Go to Next Problem in Files');
    await takeFix(page, 'Change to @minutes');
    await page.waitForSelector('.monaco-editor .squiggly-error', { state: 'detached' });
    await runCommand(page, 'Rapporteur: Fix All Safe Findings');
    await page.waitForSelector('.monaco-editor .squiggly-warning', { state: 'detached' });
    await page.waitForSelector('.monaco-editor .squiggly-hint', { state: 'detached' });
    // The status bar hears of it a moment later; `waitFor` fails when it does not.
    const status = page.locator('[id="rapporteur.rapporteur.rapporteur.status"]');
    await status.filter({ hasNotText: /\d\s*$/ }).waitFor();
    await shot(page, 'mended');
    assert.match((await status.textContent()) ?? '', /English · 12 May 2026/);
  });
});
