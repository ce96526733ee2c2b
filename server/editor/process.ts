// The browser's server in a process of its own: the desktop client forks this, and messages are the process's.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

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

const script = path.join(__dirname, 'server.js');
vm.compileFunction(readFileSync(script, 'utf8'), ['self'], { filename: script })(port);
