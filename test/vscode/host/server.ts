// The newest VS Code without desktop: its server, with a Node extension host, and Chromium as the window.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium, listenTo } from './chromium.ts';
import { SERVER, SERVER_NODE } from './places.ts';
import { emptyExtension, openPage, QUIET, type VSCodeWindow, type WindowOptions } from './window.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
      });
  });

export interface ServerWindow extends VSCodeWindow {
  /** The folder that is open: a copy of the drafts. */
  readonly folder: string;
  /** Holds all that this VS Code writes, its extensions too. */
  readonly home: string;
}

/** Installs a .vsix as a user would, opens a copy of `drafts`, and answers the window with the workbench in it. */
export const openServerWindow = async (
  options: WindowOptions & { readonly vsix: string; readonly drafts: string },
): Promise<ServerWindow> => {
  const home = mkdtempSync(path.join(tmpdir(), 'rapporteur-vscode-'));
  const place = (...names: string[]): string => {
    const made = path.join(home, ...names);
    mkdirSync(made, { recursive: true });
    return made;
  };
  const folder = place('drafts');
  cpSync(options.drafts, folder, { recursive: true });
  writeFileSync(
    path.join(place('data', 'User'), 'settings.json'),
    JSON.stringify({ ...QUIET, ...options.settings }, null, 2),
  );
  const development = emptyExtension(home);

  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    NODE_OPTIONS: '',
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  const main = [
    path.join(SERVER, 'out/server-main.js'),
    ...['--user-data-dir', place('data'), '--extensions-dir', place('extensions')],
    ...['--server-data-dir', place('server'), '--accept-server-license-terms'],
  ];
  execFileSync(SERVER_NODE, [...main, '--install-extension', options.vsix], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

  const port = await freePort();
  const server = spawn(
    SERVER_NODE,
    [
      ...main,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      // Without it a built workbench runs no tests, and says nothing.
      '--enable-smoke-test-driver',
      ...['--disable-telemetry', '--disable-workspace-trust'],
    ],
    // A process group of its own, so that its children can be ended with it.
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data: Buffer) => {
      log += data;
    });
  const browser = await launchChromium();

  const close = async (): Promise<void> => {
    await browser.close().catch(() => {});
    const gone = new Promise<void>((resolve) => {
      if (server.exitCode !== null) resolve();
      server.once('exit', () => resolve());
      setTimeout(resolve, 5000).unref();
    });
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (server.pid !== undefined) process.kill(-server.pid, signal);
      } catch {
        // It has ended by itself.
      }
    };
    end('SIGTERM');
    await gone;
    end('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  try {
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      if (server.exitCode !== null || tries > 300) throw new Error(`The VS Code server did not start:\n${log}`);
      const up = await fetch(`${address}/version`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (up) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const page = await openPage(browser, options);
    const { exit } = await listenTo(page);
    const query = new URLSearchParams({ folder });
    if (options.tests !== undefined) {
      const remote = (file: string): string => `vscode-remote://127.0.0.1:${port}${file}`;
      query.set(
        'payload',
        JSON.stringify([
          ['extensionDevelopmentPath', remote(development)],
          ['extensionTestsPath', remote(options.tests)],
          ['skipWelcome', 'true'],
        ]),
      );
    }
    await page.goto(`${address}/?${query}`);
    // The folder's files are there: the workbench takes keys.
    await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    return { page, folder, home, exit, close };
  } catch (error) {
    await close();
    throw error;
  }
};
