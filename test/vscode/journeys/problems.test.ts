// A writer opens a bad draft and sees what is wrong.
import { strict as assert } from 'node:assert';
import { journeyEverywhere } from '../host/journey.ts';
import { openFromExplorer, rowsOf, runCommand } from '../host/keys.ts';

journeyEverywhere('reading the problems of a draft', (window) => {
  it('squiggles stand under the words, and the Problems panel says why', async () => {
    const { page } = window();
    await openFromExplorer(page, 'defects.brief.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    await runCommand(page, 'View: Toggle Problems');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    const rows = await rowsOf(page, '.markers-panel');
    assert.ok(
      rows.some((row) => row.startsWith('Error: Nothing declares the source "nobody".') && row.includes('line 13')),
      rows.join('\n'),
    );
  });
});
