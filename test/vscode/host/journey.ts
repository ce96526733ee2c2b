// A journey: one window with the packaged extension and a copy of the drafts, for the tests of one file.
import path from 'node:path';
import { DRAFTS, ROOT, VSIX } from './places.ts';
import { openServerWindow, type ServerWindow } from './server.ts';

/** What fails leaves a picture in dist. */
export const journey = (title: string, tests: (window: () => ServerWindow) => void, drafts = DRAFTS): void => {
  describe(`journey: ${title}`, () => {
    let window: ServerWindow | undefined;
    const opened = (): ServerWindow => {
      if (window === undefined) throw new Error('the window did not open');
      return window;
    };
    before(async () => {
      window = await openServerWindow({ vsix: VSIX, drafts });
    });
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return;
      const name = `failed-${this.currentTest.title.replaceAll(/\W+/g, '-')}.png`;
      await window?.page.screenshot({ path: path.join(ROOT, 'dist', name) });
    });
    after(() => window?.close());
    tests(opened);
  });
};
