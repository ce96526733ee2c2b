// The browser's server in a process of its own: the desktop client forks this, and messages are the process's.
import path from 'node:path';
import { compiled, KEEP_AFTER_MS, readAscii } from './compiled.ts';

const port = {
  onmessage: null as ((event: { data: unknown }) => void) | null,
  postMessage: (message: unknown): void => {
    process.send?.(message);
  },
  addEventListener: (): void => {},
  close: (): void => process.exit(),
};
process.on('message', (data) => port.onmessage?.({ data }));
// VS Code is gone, or has let go of this server.
process.on('disconnect', () => process.exit());

const file = path.join(__dirname, 'server.js');
const { script, keep } = compiled(file, `(function (self) {${readAscii(file)}\n})`, 'editor');
script.runInThisContext()(port);
setTimeout(keep, KEEP_AFTER_MS).unref();
