// VS Code as vscode.dev is: no server, files in memory, the extension in a web worker. The lowest version we support.
import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { launchChromium, listenTo } from './chromium.ts';
import { EXTENSION, WEB } from './places.ts';
import { openPage, QUIET, type VSCodeWindow, type WindowOptions } from './window.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Where VS Code's frame for panels is served. */
const PANELS = 'web/out/vs/workbench/contrib/webview/browser/pre/';

/** Opens the workbench with the extension as packaged; `tests` also has to write the drafts it wants. */
export const openWebWindow = async (options: WindowOptions & { readonly tests: string }): Promise<VSCodeWindow> => {
  // VS Code looks for the tests inside the extension that they test.
  const [under, name] = [path.dirname(options.tests), path.basename(options.tests)];
  const files = (request: readonly string[]): string | undefined => {
    const [root, ...rest] = request;
    const [base, inside] =
      root === 'web' ? [WEB, rest] : rest[0] === 'tests' ? [under, rest.slice(1)] : [EXTENSION, rest];
    const file = path.join(base, ...inside);
    return file.startsWith(base) && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  let start = '';
  const server = http.createServer((request, response) => {
    const parts = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
      .split('/')
      .slice(1);
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const made = { '': start, 'product.json': JSON.stringify(configuration) }[parts.join('/')];
    if (made !== undefined) {
      response.writeHead(200, { 'content-type': parts[0] === '' ? 'text/html' : 'application/json' }).end(made);
      return;
    }
    if (parts.join('/') === `${PANELS}index.html`) {
      // Panels want an origin of their own, by a name of this host that Chromium takes for another's: its windows for
      // tests let no other keep a service worker. Here they share ours.
      const page = readFileSync(path.join(WEB, PANELS.slice('web/'.length), 'index-no-csp.html'), 'utf8');
      response
        .writeHead(200, { ...headers, 'content-type': 'text/html' })
        .end(page.replace('hostname === parentOriginHash', 'hostname === new URL(parentOrigin).hostname'));
      return;
    }
    const file = files(parts);
    if (file === undefined) {
      response.writeHead(404, headers).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const authority = `127.0.0.1:${address.port}`;
  const at = (file: string) => ({ scheme: 'http', authority, path: file });
  const configuration = {
    folderUri: { scheme: 'tmp', path: '/drafts' },
    enableWorkspaceTrust: false,
    _wrapWebWorkerExtHostInIframe: false,
    productConfiguration: {
      nameShort: 'VS Code',
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: `http://${authority}/${PANELS}`,
    },
    developmentOptions: {
      extensions: [at('/extension')],
      extensionTestsPath: at(`/extension/tests/${name}`),
      enableSmokeTestDriver: true,
    },
    configurationDefaults: { ...QUIET, ...options.settings },
  };
  start = readFileSync(path.join(WEB, 'out/vs/code/browser/workbench/workbench.html'), 'utf8')
    .replace('{{WORKBENCH_WEB_CONFIGURATION}}', JSON.stringify(configuration).replaceAll('"', '&quot;'))
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/web')
    .replaceAll(/\{\{[A-Z_]+\}\}/g, '');

  const browser = await launchChromium();
  const close = async (): Promise<void> => {
    await browser.close().catch(() => {});
    server.close();
    server.closeAllConnections();
  };
  try {
    const page = await openPage(browser, options);
    const { exit } = await listenTo(page);
    await page.goto(`http://${authority}/`);
    // The folder's files are there: the workbench takes keys.
    await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
    return { page, exit, close };
  } catch (error) {
    await close();
    throw error;
  }
};
