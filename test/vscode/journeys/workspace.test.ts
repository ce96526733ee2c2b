// A team lead has all briefs of a large folder checked, those that nobody has open included.
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { journey } from '../host/journey.ts';
import { openFromExplorer, runCommand } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

const COUNT = 500;
const PARAGRAPH =
  'The harbour board met on Tuesday, 12 May 2026, and heard what Estonia, Latvia and Sweden had to say. “We have three weeks left,” said Petra Lindqvist.\n\n';

const draft = (title: string, last: string): string =>
  `---\ntitle: ${title}\ndate: 2026-05-13\n---\n\n${PARAGRAPH.repeat(20)}${last}\n`;

/** Drafts of about 3 KB, each with one error. */
const archive = mkdtempSync(path.join(tmpdir(), 'rapporteur-archive-'));
for (let i = 0; i < COUNT; i++) {
  const folder = path.join(archive, `year-${Math.floor(i / 100)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `note-${i}.brief.md`), draft(`Note ${i}`, 'See the minutes [@nobody].'));
}
writeFileSync(path.join(archive, 'today.brief.md'), draft('Today', 'All is well.'));

/** Waits for the status bar to count so many errors; answers the milliseconds that took. */
const untilErrors = async (page: Page, count: number): Promise<number> => {
  const started = performance.now();
  const label = count === 0 ? 'No Problems' : `Errors: ${count}`;
  await page.waitForSelector(`[id="status.problems"][aria-label="${label}"]`, { timeout: 60_000 });
  return Math.round(performance.now() - started);
};

journey(
  `checking a workspace of ${COUNT} drafts`,
  (window) => {
    after(() => rmSync(archive, { recursive: true, force: true }));
    const want = (checkWorkspace: boolean): void => {
      const settings = path.join(window().folder, '.vscode');
      mkdirSync(settings, { recursive: true });
      writeFileSync(
        path.join(settings, 'settings.json'),
        JSON.stringify({ 'rapporteur.checkWorkspace': checkWorkspace }),
      );
    };

    it('nothing but what is open is checked until it is wanted', async () => {
      const { page } = window();
      await openFromExplorer(page, 'today.brief.md');
      await page.waitForSelector('[id="rapporteur.rapporteur.rapporteur.status"]');
      await untilErrors(page, 0);
    });

    it('every draft is checked, and the writer sees how far it is', async () => {
      const { page } = window();
      const progress = page.locator('.statusbar-item', { hasText: 'Checking briefs' }).first();
      const seen = progress.waitFor({ timeout: 60_000 }).catch(() => {});
      want(true);
      const checked = untilErrors(page, COUNT);
      // A quick machine is done before there is anything to say.
      await Promise.race([seen, checked]);
      await shot(page, 'workspace-progress');
      console.log(`      (${COUNT} drafts in ${await checked} ms)`);
      await progress.waitFor({ state: 'hidden' });
      await runCommand(page, 'View: Toggle Problems');
      await page.waitForSelector('.markers-panel .monaco-list-row');
      await shot(page, 'workspace-checked');
    });

    it('it goes on: what is mended goes, what is new comes', async () => {
      const { page, folder } = window();
      const note = path.join(folder, 'year-2', 'note-222.brief.md');
      writeFileSync(note, draft('Note 222', 'See the minutes.'));
      await untilErrors(page, COUNT - 1);
      writeFileSync(path.join(folder, 'year-2', 'late.brief.md'), draft('Late', 'See [@nobody] and [@nobody].'));
      await untilErrors(page, COUNT + 1);
      rmSync(path.join(folder, 'year-2', 'late.brief.md'));
      await untilErrors(page, COUNT - 1);
    });

    it('typing in a draft goes first', async () => {
      const { page } = window();
      await openFromExplorer(page, 'today.brief.md');
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('Or not [@nobody].');
      await untilErrors(page, COUNT);
    });

    it('it ends when it is no longer wanted', async () => {
      const { page } = window();
      want(false);
      await untilErrors(page, 1);
      assert.equal(await page.locator('.notification-toast').count(), 0, 'something popped up');
    });
  },
  { drafts: archive },
);
