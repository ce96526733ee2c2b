// A journey: one window with the packaged extension and a copy of the drafts, for the tests of one file.
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DRAFTS, ROOT, TESTS, VSIX } from './places.ts';
import { openServerWindow, type ServerWindow } from './server.ts';
import { openWebWindow } from './web.ts';
import type { VSCodeWindow, WindowOptions } from './window.ts';

/** How often a test was tried before; mocha's types keep it to themselves. */
const currentRetry = (test: Mocha.Test): number => (test as unknown as { currentRetry(): number }).currentRetry();

/** What has the keys, and what is open above the workbench. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(`[
    'keys: ' + document.activeElement?.closest('[id], [class]')?.className,
    ...[...document.querySelectorAll('.quick-input-widget:not([style*="display: none"]) input, .notification-toast, .tab.active')]
      .map((shown) => shown.className + ': ' + (shown.value ?? shown.getAttribute('aria-label') ?? shown.textContent)),
  ].join(' | ')`);

const inWindow = <W extends VSCodeWindow>(
  title: string,
  open: () => Promise<W>,
  tests: (window: () => W) => void,
): void => {
  describe(`journey: ${title}`, () => {
    let window: W | undefined;
    const opened = (): W => {
      if (window === undefined) throw new Error('the window did not open');
      return window;
    };
    before(async () => {
      window = await open();
    });
    // What fails leaves a picture in dist, and says where the keys were.
    const report = async (test: Mocha.Test): Promise<void> => {
      if (window === undefined) return;
      const name = `failed-${test.fullTitle().replaceAll(/\W+/g, '-')}-${currentRetry(test)}.png`;
      await window.page.screenshot({ path: path.join(ROOT, 'dist', name) }).catch(() => {});
      console.log(`      (it stood at ${await stateOf(window.page).catch(String)})`);
    };
    // A window on a busy machine may lose a key. What failed is tried again as a writer would who starts over: in a new
    // window, from the first step of the journey.
    beforeEach(async function () {
      const test = this.currentTest;
      if (test === undefined || currentRetry(test) === 0) return;
      this.timeout(0);
      await report(test);
      await window?.close();
      window = await open();
      for (const earlier of test.parent?.tests ?? []) {
        if (earlier.title === test.title) break;
        // What goes wrong on the way there shows in the test itself, which may be tried once more.
        await (earlier.fn as () => Promise<void>).call(this).catch(() => {});
      }
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await report(this.currentTest);
    });
    after(() => window?.close());
    tests(opened);
  });
};

/** In the newest VS Code, whose files are on a disk: a copy of `drafts`. */
export const journey = (
  title: string,
  tests: (window: () => ServerWindow) => void,
  options: WindowOptions & { readonly drafts?: string } = {},
): void => inWindow(title, () => openServerWindow({ vsix: VSIX, drafts: DRAFTS, ...options }), tests);

/** In VS Code as vscode.dev is. */
export const journeyInWeb = (title: string, tests: (window: () => VSCodeWindow) => void): void =>
  inWindow(`${title}, in the web`, () => openWebWindow({ tests: path.join(TESTS, 'folder.js') }), tests);

/** In both. */
export const journeyEverywhere = (title: string, tests: (window: () => VSCodeWindow) => void): void => {
  journey(title, tests);
  journeyInWeb(title, tests);
};
