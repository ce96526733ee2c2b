// A writer works on the drafts of one dossier: renames a speaker in all of them, and goes on when the server dies.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { journey, journeyEverywhere, journeyInWeb } from '../host/journey.ts';
import { goBehind, goToLine, openFromExplorer, runCommand, untilText } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

journeyEverywhere('a dossier', (window) => {
  it('a speaker is renamed in every draft and in the dossier', async () => {
    const { page } = window();
    await openFromExplorer(page, 'dossier/two.brief.md');
    await goBehind(page, 'said @lind');
    const box = page.locator('.rename-box input');
    // The key is lost while the server still starts.
    for (let tries = 0; tries < 8 && !(await box.isVisible()); tries++) {
      await page.keyboard.press('F2');
      await box.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await box.waitFor();
    await shot(page, 'rename');
    // The box stands there before it has the keys; until then they would go into the draft.
    await box.fill('petra');
    await box.press('Enter');
    await untilText(page, /said @petra after/);
    await runCommand(page, 'File: Save All');
    await page.waitForFunction(`document.querySelector('.tab.dirty') === null`);
    await openFromExplorer(page, 'dossier/one.brief.md');
    await untilText(page, /said @petra\./);
    await openFromExplorer(page, 'dossier/dossier.yaml');
    await untilText(page, /petra: \{ name: Petra Lindqvist/);
    await shot(page, 'renamed');
  });
});

/** Writes a defect, and waits for it to be found. */
const goOn = async (page: Page): Promise<void> => {
  await goToLine(page, 12);
  await page.keyboard.type('More is due on 31 June 2026.');
  await page.waitForFunction(`document.querySelectorAll('.squiggly-error').length >= 3`);
  await untilText(page, /31 June 2026/);
};

/** The processes of the language server, installed under this folder. */
const serversOf = (home: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes(path.join(home, 'extensions/rapporteur.rapporteur'));
      } catch {
        return false;
      }
    })
    .map(Number);

journey('the server is killed', (window) => {
  it('another takes over', async () => {
    const { page, home } = window();
    await openFromExplorer(page, 'defects.brief.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    const before = serversOf(home);
    assert.ok(before.length > 0, 'no server runs');
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await goOn(page);
    await shot(page, 'server-killed');
    const after = serversOf(home);
    assert.ok(after.length > 0 && after.every((pid) => !before.includes(pid)));
  });
});

// A worker cannot be killed from outside; the writer can start another.
journeyInWeb('the server is started anew', (window) => {
  it('another takes over', async () => {
    const { page } = window();
    await openFromExplorer(page, 'defects.brief.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    await runCommand(page, 'Rapporteur: Restart the Language Server');
    await goOn(page);
    await shot(page, 'server-restarted');
  });
});
