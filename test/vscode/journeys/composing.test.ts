// A writer starts with nothing and lets the completions do what they can.
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { journeyEverywhere } from '../host/journey.ts';
import { goToLine, runCommand, untilText } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

/** Types words, asks what they may become, and takes the row that has these words. */
const complete = async (page: Page, typed: string, wanted: string | RegExp): Promise<void> => {
  await page.keyboard.type(typed);
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  const row = rows.filter({ hasText: wanted }).first();
  // A list that opened by itself may still be that of the letters before, or close as the new one is asked for.
  for (let tries = 0; tries < 8; tries++) {
    await page.keyboard.press('ControlOrMeta+Space');
    try {
      await row.waitFor({ timeout: 3000 });
      break;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await row.waitFor();
  await shot(page, `completing-${String(wanted).replaceAll(/\W+/g, '-')}`);
  const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused');
  // The list may yet be put in another order: the row is taken only when it has stayed in focus for a moment.
  const isWanted = (label: string): boolean =>
    typeof wanted === 'string' ? label.includes(wanted) : wanted.test(label);
  const onWanted = async (): Promise<boolean> => isWanted((await focused.textContent()) ?? '');
  for (let steps = 0; steps < 80; steps++) {
    if (await onWanted()) {
      await page.waitForTimeout(300);
      if (await onWanted()) break;
    } else await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await rows.first().waitFor({ state: 'hidden' });
};

journeyEverywhere('composing a brief from an empty file', (window) => {
  it('front matter, states, dates and speakers come from the completions, and nothing is found', async () => {
    const { page } = window();
    await runCommand(page, 'Rapporteur: New Brief');
    await page.waitForSelector('.tab.active[data-resource-name^="Untitled"]');
    await untilText(page, /^---\ntitle: /);
    // The title, the day and the language are stops of the snippet.
    await page.keyboard.type('The night ferry');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026-05-12');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await complete(page, 'The ferry leaves from Slov', 'Slovenia');
    await complete(page, ' on Wednesday, ', '13 May');
    await page.keyboard.type('.');
    // Who may be quoted: a key of the front matter with its shape.
    await goToLine(page, 4);
    await page.keyboard.press('Enter');
    await complete(page, 'spea', 'speakers');
    await page.keyboard.type('lindqvist');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Petra Lindqvist');
    await page.keyboard.press('Tab');
    await page.keyboard.type('harbour engineer');
    await page.keyboard.press('Escape');
    // What was said: a shape, and in it a reference.
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await complete(page, 'quot', /^quotation/);
    await page.keyboard.type('The boats sail in any weather');
    await page.keyboard.press('Tab');
    await complete(page, '@lind', '@lindqvist');
    await page.keyboard.press('Tab');
    await page.keyboard.type('.');
    await page.keyboard.press('Escape');
    await shot(page, 'composed');
    await untilText(
      page,
      new RegExp(
        [
          'title: The night ferry\ndate: 2026-05-12\nlang: en\nspeakers:\n  lindqvist:\n    name: Petra Lindqvist\n',
          '    role: harbour engineer\n---\n\nThe ferry leaves from Slovenia on Wednesday, 13 May( 2026)?\\.\n\n',
          '“The boats sail in any weather,” @lindqvist said\\.$',
        ].join(''),
      ),
    );
    const status = await page.textContent('[id="rapporteur.rapporteur.rapporteur.status"]');
    assert.match(status ?? '', /English · 12 May 2026/);
    // What was shown while the writer paused goes with the next reading, and after a pause nothing new comes.
    const squiggles = page.locator('.monaco-editor [class*="squiggly-"]');
    await squiggles.first().waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
    assert.equal(await squiggles.count(), 0);
  });
});
