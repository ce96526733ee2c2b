// What a writer's hands do: the keyboard alone.
import type { Locator, Page } from 'playwright-core';

const appears = (locator: Locator, limitMs: number): Promise<boolean> =>
  locator.waitFor({ timeout: limitMs }).then(
    () => true,
    () => false,
  );

/**
 * Opens the quick input. A workbench that is still starting swallows keys; one that is merely slow would take a key
 * pressed twice for a wish to start over, and forget what was typed in between.
 */
const quickInput = async (page: Page, key: string): Promise<void> => {
  // It is shown a moment before it has the keys, which until then go into the draft.
  const shown = page.locator('.quick-input-widget:visible input:focus');
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press(key);
    if (await appears(shown, 3000)) return;
  }
  throw new Error(`${key} opens nothing`);
};

/** Takes what is chosen in the quick input. */
const enter = async (page: Page): Promise<void> => {
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
};

/** Opens a file of the folder by its name. */
export const openFile = async (page: Page, name: string): Promise<void> => {
  await quickInput(page, 'ControlOrMeta+P');
  await page.keyboard.type(name);
  await page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${name}"]`);
  await enter(page);
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.waitForSelector('.editor-instance .monaco-editor.focused');
};

/** Walks down the list or tree that has the keys until it is at such a row. */
export const walkTo = async (page: Page, wanted: (label: string) => boolean): Promise<Locator> => {
  const focused = page.locator('.monaco-list:focus .monaco-list-row.focused');
  const label = (): Promise<string | null> => focused.getAttribute('aria-label', { timeout: 500 }).catch(() => null);
  let last: string | null = null;
  for (let moves = 0; moves < 100; moves++) {
    const now = await label();
    if (now !== null && wanted(now)) return focused;
    // At the end: what a folder holds may have come late, above.
    await page.keyboard.press(now !== null && now === last ? 'Home' : 'ArrowDown');
    last = now;
    // A busy workbench moves a moment later.
    for (let tries = 0; tries < 10 && (await label()) === now; tries++) await page.waitForTimeout(50);
  }
  throw new Error(`the list does not get there; it is at ${last}`);
};

/** Opens a file of the folder, by its path, from the Explorer: where a folder cannot be searched, too. */
export const openFromExplorer = async (page: Page, path: string): Promise<void> => {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  await page.waitForSelector('.explorer-folders-view .monaco-list-row');
  const hasKeys = `document.activeElement?.closest('.explorer-folders-view') != null`;
  for (let tries = 0; tries < 20 && !(await page.evaluate<boolean>(hasKeys)); tries++) {
    await page.keyboard.press('ControlOrMeta+Shift+E');
    await page.waitForTimeout(200);
  }
  await page.keyboard.press('Home');
  for (const step of steps) {
    const row = await walkTo(page, (label) => label.startsWith(step));
    if (step === name || (await row.getAttribute('aria-expanded')) === 'true') continue;
    await page.keyboard.press('ArrowRight');
    await row.and(page.locator('[aria-expanded="true"]')).waitFor();
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.waitForSelector('.editor-instance .monaco-editor.focused');
};

/** Runs a command by the words a writer finds it with. The list may be older than an extension that is starting. */
export const runCommand = async (page: Page, title: string): Promise<void> => {
  const row = page.locator(`.quick-input-list .monaco-list-row.focused[aria-label*="${title}"]`);
  for (let tries = 0; tries < 10; tries++) {
    await quickInput(page, 'F1');
    await page.keyboard.type(title);
    if (await appears(row, 3000)) {
      await enter(page);
      return;
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`no command “${title}”`);
};

/** Waits for the cursor to be in a line (from 1). */
export const untilLine = async (page: Page, line: number): Promise<void> => {
  await page.waitForSelector(`.editor-instance .monaco-editor .line-numbers.active-line-number:text-is("${line}")`);
};

/** Puts the cursor of the editor that has the keys into a line, at a column (both from 1). */
const goTo = async (page: Page, line: number, column: number): Promise<void> => {
  // An editor that opens takes the keys last, even from a quick input.
  await page.waitForSelector('.editor-instance .monaco-editor.focused');
  const there = page.locator(
    `.editor-instance .monaco-editor.focused .line-numbers.active-line-number:text-is("${line}")`,
  );
  for (let tries = 0; tries < 5; tries++) {
    await quickInput(page, 'Control+G');
    await page.keyboard.type(`${line}:${column}`);
    await enter(page);
    if (await appears(there, 5000)) return;
  }
  throw new Error(`the cursor does not get to line ${line}`);
};

/** Puts the cursor into a line (from 1), at its end. */
export const goToLine = async (page: Page, line: number): Promise<void> => {
  await goTo(page, line, 1);
  await page.keyboard.press('End');
};

/** Puts the cursor behind the first such words of the active editor, which must not have to wrap the lines above. */
export const goBehind = async (page: Page, words: string): Promise<void> => {
  await untilText(page, new RegExp(words.replaceAll(/\W/g, '\\$&')));
  const before = (await textOf(page)).split(words)[0] ?? '';
  const lines = before.split('\n');
  await goTo(page, lines.length, (lines.at(-1)?.length ?? 0) + words.length + 1);
};

/** The rows of a list or tree as a screen reader reads them. */
export const rowsOf = (page: Page, list: string): Promise<string[]> =>
  page
    .locator(`${list} .monaco-list-row`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));

/** The text that the active editor shows. */
const textOf = (page: Page): Promise<string> =>
  page.locator('.editor-group-container.active .monaco-editor .view-line').evaluateAll((lines) =>
    lines
      .map((line) => ({ top: (line as unknown as { offsetTop: number }).offsetTop, text: line.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n'),
  );

/** Waits for the editor to show such a text: lines are drawn one by one. */
export const untilText = async (page: Page, wanted: RegExp): Promise<void> => {
  let text = '';
  for (let tries = 0; tries < 100; tries++) {
    text = await textOf(page);
    if (wanted.test(text)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`the editor shows:\n${text}`);
};
