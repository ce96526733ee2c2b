// What both kinds of VS Code without desktop give a test: a page with the workbench.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

export interface VSCodeWindow {
  readonly page: Page;
  /** The exit code of the tests that run inside; never settles when none do. */
  readonly exit: Promise<number>;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** The module whose `run` is the test; none: somebody drives the page. */
  readonly tests?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for each CSS pixel. */
  readonly scale?: number;
}

/** Settings that keep VS Code quiet and leave files alone. */
export const QUIET: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // The web workbench saves by itself otherwise.
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** A page that reaches nothing but this machine. */
export const openPage = async (browser: Browser, options: WindowOptions): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
  });
  const page = await context.newPage();
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return page;
};

/** A test run wants an extension under development, even when the one under test is installed: here is an empty one. */
export const emptyExtension = (home: string): string => {
  const folder = path.join(home, 'empty-extension');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } }),
  );
  return folder;
};
