// A writer looks at what the draft says as a whole: the three trees, the overview, and from each back to the text.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { openFile, rowsOf, runCommand } from '../host/keys.ts';
import { DRAFTS, VSIX } from '../host/places.ts';
import { openServerWindow, type ServerWindow } from '../host/server.ts';

const require = createRequire(import.meta.url);

/** What an automated reader of the accessibility tree objects to. */
const violationsIn = async (owner: Locator): Promise<string[]> => {
  const frame = await (await owner.elementHandle())?.contentFrame();
  assert.ok(frame);
  // Evaluated from outside, which the panel's content policy does not concern.
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await frame.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

describe('journey: seeing the draft as a whole', () => {
  let window: ServerWindow;
  before(async () => {
    window = await openServerWindow({ vsix: VSIX, drafts: DRAFTS });
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
    // The trees come one by one; that of the member states is the last.
    await page.locator('.sidebar .monaco-list-row', { hasText: 'Named' }).first().waitFor();
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
    assert.deepEqual(await violationsIn(frame.owner()), []);
    await frame.locator('button[data-place]').first().click();
    await page.waitForSelector('.monaco-editor.focused');
  });
});
