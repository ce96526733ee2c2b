// The window of a VS Code without desktop: a Chromium or Chrome that is already on the machine.
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { MARK } from '../report.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromiumPath = (): string | undefined => process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

export const launchChromium = async (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error('No Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM.');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

/**
 * Opens the bridge over which the workbench says what its extension host prints and how the tests ended. Answers
 * the exit code to come: 0 all passed, 1 some failed, 71 the page crashed, 72 the time was up.
 */
export const listenTo = async (page: Page, limitMs = 120_000): Promise<{ readonly exit: Promise<number> }> => {
  const verbose = process.env.VERBOSE !== undefined;
  let end: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    end = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    if (line.startsWith(MARK)) console.log(line.slice(MARK.length));
    else if (verbose) console.log(`[${type}] ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
  if (verbose) {
    page.on('console', (message) => console.log(`[page] ${message.text()}`));
    page.on('pageerror', (error) => console.log(`[page] ${error}`));
    page.on('response', (answer) => answer.ok() || console.log(`[page] ${answer.status()} ${answer.url()}`));
  }
  page.on('crash', () => end(71));
  setTimeout(() => end(72), limitMs).unref();
  return { exit };
};
