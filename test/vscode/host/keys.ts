// What a writer's hands do: the keyboard alone.
import type { Page } from 'playwright-core';

/** Opens the quick input. A workbench that is still starting swallows keys. */
const quickInput = async (page: Page, key: string): Promise<void> => {
  const shown = page.locator('.quick-input-widget:visible');
  for (let tries = 0; tries < 20; tries++) {
    await page.keyboard.press(key);
    if (
      await shown.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${key} opens nothing`);
};

/** Opens a file of the folder by its name. */
export const openFile = async (page: Page, name: string): Promise<void> => {
  await quickInput(page, 'ControlOrMeta+P');
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
};

/** Runs a command by the words a writer finds it with. */
export const runCommand = async (page: Page, title: string): Promise<void> => {
  await quickInput(page, 'F1');
  await page.keyboard.type(title);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused[aria-label*="${title}"]`);
  await page.keyboard.press('Enter');
};

/** Puts the cursor into a line (from 1), at its end. */
export const goToLine = async (page: Page, line: number): Promise<void> => {
  await quickInput(page, 'Control+G');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
};

/** The rows of a list or tree as a screen reader reads them. */
export const rowsOf = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`${list} .monaco-list-row`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
