// A journey: one window with the packaged extension and a copy of the drafts, for the tests of one file.
import path from 'node:path';
import { DRAFTS, ROOT, TESTS, VSIX } from './places.ts';
import { openServerWindow, type ServerWindow } from './server.ts';
import { openWebWindow } from './web.ts';
import type { VSCodeWindow, WindowOptions } from './window.ts';

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
    // What fails leaves a picture in dist.
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return;
      const name = `failed-${this.currentTest.fullTitle().replaceAll(/\W+/g, '-')}.png`;
      await window?.page.screenshot({ path: path.join(ROOT, 'dist', name) });
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
