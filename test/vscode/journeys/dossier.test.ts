// A writer works on the drafts of one dossier: renames a speaker in all of them, and goes on when the server dies.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from '../host/journey.ts';
import { goToLine, openFile, runCommand, untilText } from '../host/keys.ts';
import { shot } from '../host/shots.ts';

/** The processes whose command line has these words. */
const processesOf = (words: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(words);
      } catch {
        return false;
      }
    })
    .map(Number);

/** Those of the language server, installed under this folder. */
const serversOf = (home: string): number[] => processesOf(path.join(home, 'extensions/rapporteur.rapporteur'));

journey('a dossier', (window) => {
  it('a speaker is renamed in every draft and in the dossier', async () => {
    const { page, folder } = window();
    await openFile(page, 'two.brief.md');
    await page.keyboard.press('ControlOrMeta+F');
    await page.waitForSelector('.find-widget.visible');
    await page.keyboard.type('@lindqvist');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const box = page.locator('.rename-box input');
    // The key is lost while the search still closes or the server still starts.
    for (let tries = 0; tries < 8 && !(await box.isVisible()); tries++) {
      await page.keyboard.press('F2');
      await box.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await box.waitFor();
    await shot(page, 'rename');
    // The box stands there before it has the keys; until then they would go into the draft.
    await box.fill('petra');
    await box.press('Enter');
    await page.waitForFunction(`document.querySelector('.view-lines').textContent.includes('@petra')`);
    await runCommand(page, 'File: Save All');
    await page.waitForFunction(`document.querySelector('.tab.dirty') === null`);
    for (const name of ['dossier.yaml', 'one.brief.md', 'two.brief.md']) {
      const text = readFileSync(path.join(folder, 'dossier', name), 'utf8');
      assert.ok(text.includes('petra') && !text.includes('lindqvist'), text);
    }
  });

  it('the server is killed, another takes over', async () => {
    const { page, home } = window();
    await openFile(page, 'defects.brief.md');
    await page.waitForSelector('.monaco-editor .squiggly-error');
    const before = serversOf(home);
    assert.ok(before.length > 0, 'no server runs');
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await goToLine(page, 12);
    await page.keyboard.type('More is due on 31 June 2026.');
    await page.waitForFunction(`document.querySelectorAll('.squiggly-error').length >= 3`);
    await shot(page, 'server-killed');
    await untilText(page, /31 June 2026/);
    const after = serversOf(home);
    assert.ok(after.length > 0 && after.every((pid) => !before.includes(pid)));
  });
});
