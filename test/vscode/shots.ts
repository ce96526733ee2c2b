// npm run shots: the pictures in docs/images, taken of the packaged extension in the real VS Code.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from './host/chromium.ts';
import { goToLine, openFile, runCommand } from './host/keys.ts';
import { ROOT, VSIX } from './host/places.ts';
import { compact } from './host/png.ts';
import { openServerWindow } from './host/server.ts';

const IMAGES = path.join(ROOT, 'docs/images');
const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

const take = async (page: Page, name: string): Promise<void> => {
  // The mouse rests where it hovers over nothing, and what fades in has arrived.
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  const picture = compact(await page.screenshot());
  writeFileSync(path.join(IMAGES, `${name}.png`), picture);
  console.log(`docs/images/${name}.png: ${Math.round(picture.length / 1024)} KB`);
};

const inTheme = async (theme: string, drive: (page: Page) => Promise<void>): Promise<void> => {
  const window = await openServerWindow({
    vsix: VSIX,
    drafts: path.join(ROOT, 'examples'),
    width: 1160,
    height: 720,
    settings: {
      'workbench.colorTheme': THEMES[theme],
      'workbench.layoutControl.enabled': false,
      'window.commandCenter': false,
      'editor.minimap.enabled': false,
      'workbench.sideBar.location': 'left',
    },
  });
  try {
    window.page.setDefaultTimeout(30_000);
    await drive(window.page);
  } finally {
    await window.close();
  }
};

/** The draft of defects with its squiggles and the Problems panel. */
const problems = async (page: Page, theme: string): Promise<void> => {
  await openFile(page, 'defects.brief.md');
  await page.waitForSelector('.monaco-editor .squiggly-error');
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'View: Toggle Problems');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await goToLine(page, 17);
  await take(page, `problems-${theme}`);
  await runCommand(page, 'View: Toggle Panel Visibility');
};

mkdirSync(IMAGES, { recursive: true });
await inTheme('light', async (page) => {
  await problems(page, 'light');
  await page.keyboard.press('ControlOrMeta+.');
  await page.waitForSelector('.action-widget .monaco-list-row.action');
  await take(page, 'quick-fix');
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Show Rapporteur');
  await page.waitForSelector('.sidebar .pane-body .monaco-list-row');
  await take(page, 'views');
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await runCommand(page, 'Rapporteur: Show Overview');
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('main h1').waitFor();
  await take(page, 'overview');
  await runCommand(page, 'View: Close All Editors');
  await openFile(page, 'clean.brief.md');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('\nThe ministers meet again on Tuesday, ');
  await page.keyboard.press('ControlOrMeta+Space');
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row');
  await take(page, 'completion');
});
for (const theme of ['dark', 'high-contrast']) await inTheme(theme, (page) => problems(page, theme));

// The icon of the extension, from its drawing.
const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.goto(`file://${path.join(ROOT, 'docs/icon.svg')}`);
writeFileSync(path.join(ROOT, 'media/icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
