// Runs the suite inside VS Code:  node dist/test/vscode/run.js desktop|server|web
//   desktop  the newest VS Code, downloaded by @vscode/test-electron; wants internet and a display
//   server   the newest VS Code without desktop, from npm, by the same @vscode/test-electron
//   web      VS Code as vscode.dev is, from npm, at the lowest version that is supported
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { DRAFTS, TESTS, VSIX } from './host/places.ts';
import { openWebWindow } from './host/web.ts';
import { emptyExtension } from './host/window.ts';

/** @vscode/test-electron throws when a test fails, with the exit code in the error. */
const inElectron = async (executable: string, drafts: string, development: string): Promise<number> =>
  runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: development,
    extensionTestsPath: path.join(TESTS, 'desktop.cjs'),
    launchArgs: [drafts],
  }).catch((error: unknown) => {
    console.error(String(error));
    return 1;
  });

const onDesktop = async (): Promise<number> => {
  const executable = await downloadAndUnzipVSCode();
  const [cli = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  execFileSync(cli, [...args, '--install-extension', VSIX, '--force'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const home = mkdtempSync(path.join(tmpdir(), 'rapporteur-desktop-'));
  const drafts = path.join(home, 'drafts');
  cpSync(DRAFTS, drafts, { recursive: true });
  try {
    return await inElectron(executable, drafts, emptyExtension(home));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const onServer = async (): Promise<number> => {
  const standIn = path.join(TESTS, 'code.js');
  chmodSync(standIn, 0o755);
  return inElectron(standIn, DRAFTS, TESTS);
};

const onWeb = async (): Promise<number> => {
  const window = await openWebWindow({ tests: path.join(TESTS, 'browser.js') });
  const code = await window.exit;
  await window.close();
  return code;
};

const legs: Readonly<Record<string, () => Promise<number>>> = { desktop: onDesktop, server: onServer, web: onWeb };
const leg = legs[process.argv[2] ?? ''];
if (leg === undefined) throw new Error(`one of ${Object.keys(legs).join(', ')}`);
process.exitCode = await leg();
