// A writer looks at what the draft says as a whole: the three trees, the overview, and from each back to the text.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { journeyEverywhere } from '../host/journey.ts';
import { goBehind, goToLine, openFromExplorer, runCommand, untilLine, walkTo } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

const require = createRequire(import.meta.url);

/** What an automated reader of the accessibility tree objects to. */
const violationsIn = async (frame: Frame): Promise<string[]> => {
  // Evaluated from outside, which the panel's content policy does not concern.
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await frame.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

/** The view's name, a row of it with the line it leads to, words of that row in the text, and words of another row. */
const TREES = [
  { view: 'Quotations', row: '“Nobody asked the crews', line: 15, at: 'asked the crews', elsewhere: 'The boats' },
  { view: 'Dates', row: '5–8 May', line: 11, at: 'talks of 5–8 M', elsewhere: 'on 20 May' },
  { view: 'Member States', row: 'Latvia', line: 11, at: 'and Latv', elsewhere: 'Norw' },
] as const;

const rowIn = (page: Page, words: string) => page.locator('.sidebar .monaco-list-row', { hasText: words }).first();

journeyEverywhere('seeing the draft as a whole', (window) => {
  it('the status bar has the language, the day and the findings', async () => {
    const { page } = window();
    await openFromExplorer(page, 'whole.brief.md');
    await page
      .locator('[id="rapporteur.rapporteur.rapporteur.status"]', { hasText: /English · 12 May 2026 · +\d/ })
      .waitFor();
  });

  for (const { view, row, line, at, elsewhere } of TREES)
    it(`${view}: by the keys from the tree to the text, and from the text to the tree`, async () => {
      const { page } = window();
      // A tree that is still empty does not take the keys.
      const hasKeys = page.locator('.sidebar .monaco-list:focus');
      for (let tries = 0; tries < 5 && (await hasKeys.count()) === 0; tries++) {
        await runCommand(page, `Rapporteur: Focus on ${view} View`);
        await rowIn(page, row).waitFor();
      }
      await page.keyboard.press('Home');
      await walkTo(page, (label) => label.includes(row));
      await page.keyboard.press('Enter');
      await untilLine(page, line);
      const selected = page.locator('.sidebar .monaco-list-row.selected', { hasText: row }).first();
      await goBehind(page, elsewhere);
      await selected.waitFor({ state: 'hidden' });
      await goBehind(page, at);
      await selected.waitFor();
      await shot(page, `tree-${view.replace(' ', '-')}`);
    });

  it('the overview shows timeline, ledger and tiles to everybody', async () => {
    const { page } = window();
    await runCommand(page, 'Rapporteur: Show Overview of This Brief');
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await panel.locator('main h1').waitFor();
    await shot(page, 'overview');
    assert.ok((await panel.locator('.tile').count()) >= 27);
    const frame = await (await panel.owner().elementHandle())?.contentFrame();
    assert.ok(frame);
    assert.deepEqual(await violationsIn(frame), []);
  });

  it('the overview: by the keys from a date to the text, and from the text to the date', async () => {
    const { page } = window();
    const panel = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    const day = panel.locator('li', { hasText: '5–8 May' }).locator('button').first();
    // The panel has the keys since it opened.
    const focused = (): Promise<boolean> => day.evaluate((button) => button === button.ownerDocument.activeElement);
    for (let steps = 0; steps < 20 && !(await focused()); steps++) await page.keyboard.press('Tab');
    assert.ok(await focused(), 'Tab does not get there');
    await page.keyboard.press('Enter');
    await untilLine(page, 11);
    await page.waitForSelector('.editor-instance .monaco-editor.focused');
    const marked = day.and(panel.locator('[aria-current]'));
    await marked.waitFor();
    await goToLine(page, 9);
    await marked.waitFor({ state: 'hidden' });
    await goToLine(page, 11);
    await marked.waitFor();
    await shot(page, 'overview-follows');
  });
});
