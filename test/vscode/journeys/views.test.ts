// A writer looks at what the draft says as a whole: the three trees, the overview, and from each back to the text.
import { strict as assert } from 'node:assert';
import { openFile, rowsOf, runCommand } from '../host/keys.ts';
import { DRAFTS, VSIX } from '../host/places.ts';
import { openServerWindow, type ServerWindow } from '../host/server.ts';

describe('journey: seeing the draft as a whole', () => {
  let window: ServerWindow;
  before(async () => {
    window = await openServerWindow({
      vsix: VSIX,
      drafts: DRAFTS,
      ...(process.env.THEME ? { settings: { 'workbench.colorTheme': process.env.THEME } } : {}),
    });
  });
  after(() => window.close());

  it('the status bar has the language and the findings', async () => {
    const { page } = window;
    await openFile(page, 'defects.brief.md');
    await page.waitForSelector('[id="rapporteur.rapporteur.rapporteur.status"]', { state: 'visible' });
    const text = await page.textContent('[id="rapporteur.rapporteur.rapporteur.status"]');
    assert.match(text ?? '', /English/);
  });

  it('the trees list quotations, dates and member states, and lead to them', async () => {
    const { page } = window;
    await runCommand(page, 'View: Show Rapporteur');
    await page.waitForSelector('.pane-body .monaco-list-row');
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/trees.png` });
    const rows = await rowsOf(page, '.sidebar');
    assert.ok(
      rows.some((row) => row.includes('Named')),
      rows.join('\n'),
    );
  });

  it('the overview shows timeline, ledger and tiles, and a click leads to the line', async () => {
    const { page } = window;
    await runCommand(page, 'Rapporteur: Show Overview of This Brief');
    const frame = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await frame.locator('main h1').waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/overview.png` });
    assert.ok((await frame.locator('.tile').count()) >= 27);
    await frame.locator('button[data-place]').first().click();
    await page.waitForSelector('.monaco-editor.focused');
  });
});
